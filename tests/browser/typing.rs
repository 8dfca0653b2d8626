//! Typing as people do: half a number, a suffix, a mistake, a change of mind. What is typed is never lost.

use crate::browser::{NAV, visit};
use crate::offers::{L6, L6_PAYS, Offers};

/// What the first year of the sample's L6 pays with a base of so many dollars.
fn first_year(base: u32) -> String {
    let total = base + 100_000 + 16_000;
    format!("${},{:03}", total / 1000, total % 1000)
}

#[test]
fn amounts_read_as_people_write_them_while_they_are_typed_and_when_they_are_left() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        for (text, base, shown) in [
            ("$420k", 420_000, "$420,000"),
            ("0.05m", 50_000, "$50,000"),
            ("420,000", 420_000, "$420,000"),
            ("0.4M", 400_000, "$400,000"),
            ("  $ 199 000 ", 199_000, "$199,000"),
            ("", 0, ""),
        ] {
            offers.write('A', "Base a year", text).await;
            assert_eq!(offers.value('A', "Base a year").await, text, "the text stays as it is typed");
            let pays = first_year(base);
            let what = format!("`{text}` counts as {base}");
            browser.until(&what, async || offers.pays(L6).await.first() == Some(&pays)).await;
            offers.leave().await;
            let what = format!("`{text}` is shown as {shown} when it is left");
            browser.until(&what, async || offers.value('A', "Base a year").await == shown).await;
        }
    });
}

#[test]
fn a_number_with_a_point_can_be_typed_through_all_its_beginnings() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        offers.unfold('A', "Raises and bonus payout").await;
        offers.write('A', "Raise a year", "").await;
        let mut typed = String::new();
        for key in "0.05".chars() {
            typed.push(key);
            browser.keys(key.to_string()).await;
            assert_eq!(offers.value('A', "Raise a year").await, typed);
        }
        // 0.05% of 185,000 is 92.50 more in the second year. The years add up to $1,240,555 as shown, so the dollar that rounding down leaves
        // is in the year with most cents: the fourth, with $313,277.64.
        let pays = "$313,092";
        browser
            .until("the raise counts", async || offers.pays(L6).await.get(1).is_some_and(|year| year == pays))
            .await;
    });
}

#[test]
fn a_text_that_is_no_amount_shows_its_problem_when_left_and_stays_while_pages_change() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        offers.write('A', "Base a year", "125k?").await;
        assert_eq!(offers.problem('A', "Base a year").await, "", "nobody is interrupted while typing");
        offers.leave().await;
        browser
            .until("its problem is shown", async || !offers.problem('A', "Base a year").await.is_empty())
            .await;
        assert_eq!(offers.value('A', "Base a year").await, "125k?");
        let notice = "Amazon L6, Base a year:";
        browser
            .until("the page says which value counts", async || browser.text().await.contains(notice))
            .await;
        // The value before the edit counts, not 125k, which is only the beginning of what was typed.
        assert_eq!(offers.pays(L6).await.first().map(String::as_str), Some(L6_PAYS[0]));

        browser.follow(NAV, "Levels").await;
        browser.until("Levels is shown", async || browser.path().await == "levels/").await;
        browser.follow(NAV, "Offers").await;
        browser.until("Offers is shown", async || !offers.cards().await.is_empty()).await;
        assert_eq!(offers.value('A', "Base a year").await, "125k?");
        assert!(!offers.problem('A', "Base a year").await.is_empty());

        offers.write('A', "Base a year", "126k").await;
        browser
            .until("the problem is gone", async || offers.problem('A', "Base a year").await.is_empty())
            .await;
        assert!(!browser.text().await.contains(notice));
        assert_eq!(offers.pays(L6).await.first(), Some(&first_year(126_000)));
    });
}

#[test]
fn lists_show_what_is_chosen_after_every_change_around_them() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        assert_eq!(offers.chosen('A', "Company").await, "Amazon");
        offers.choose('A', "Vesting", "25 / 25 / 25 / 25, quarterly").await;
        let even = ["$365,000", "$345,000", "$265,000", "$265,000"];
        offers.until_pays(L6, even).await;
        assert_eq!(offers.chosen('A', "Vesting").await, "25 / 25 / 25 / 25, quarterly");
        assert!(offers.chosen('B', "Vesting").await.starts_with("Usual at Amazon"));

        browser.press("Move down: Amazon L6").await;
        offers.until_card(1, &format!("Offer B: {L6}")).await;
        assert_eq!(offers.chosen('B', "Vesting").await, "25 / 25 / 25 / 25, quarterly");
        assert!(offers.chosen('A', "Vesting").await.starts_with("Usual at Amazon"));

        offers.choose('B', "Company", "Google").await;
        browser
            .until("the usual vesting follows", async || offers.chosen('B', "Company").await == "Google")
            .await;
        assert_eq!(offers.chosen('B', "Vesting").await, "25 / 25 / 25 / 25, quarterly");
        assert_eq!(offers.pays(L6).await, even);
    });
}

#[test]
fn texts_move_with_their_rows() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        offers.write('A', "Stock grant", "lots").await;
        offers.leave().await;
        browser.press("Move down: Amazon L6").await;
        offers.until_card(1, &format!("Offer B: {L6}")).await;
        assert_eq!(offers.value('B', "Stock grant").await, "lots");
        assert_eq!(offers.value('A', "Stock grant").await, "$750,000");

        offers.write('B', "Sign-on, year 2", "much").await;
        offers.leave().await;
        browser.press(&format!("More terms of this letter: {L6}")).await;
        let group = "//dialog[@open]//summary[normalize-space(.)=\"Sign-on, relocation and paying back\"]";
        crate::browser::press(&browser.one(group).await, "the group of payments").await;
        let first = "//dialog[@open]//fieldset[legend=\"Sign-on, year 1\"]//button[normalize-space(.)=\"Remove payment\"]";
        crate::browser::press(&browser.one(first).await, "Remove payment").await;
        let gone = async || {
            browser.driver.find_all(thirtyfour::By::XPath(first)).await.expect("a search").is_empty()
        };
        browser.until("the first payment is gone", gone).await;
        assert_eq!(offers.value('B', "Sign-on, year 2").await, "much");
    });
}
