//! The main journey with a pointer: from the sample to typed offers, to a link, to another person's browser.

use crate::browser::visit;
use crate::offers::{CASE_2, CASE_2_PAYS, CASE_8, CASE_8_PAYS, L6, L6_PAYS, L7, L7_PAYS, Offers};

#[test]
fn a_person_types_two_offers_beside_the_sample_and_someone_else_sees_the_same_figures() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        assert_eq!(offers.cards().await, [format!("Offer A: {L6}"), format!("Offer B: {L7}")]);
        assert!(browser.text().await.contains("A sample"), "the sample says that it is one");
        offers.until_pays(L6, L6_PAYS).await;
        offers.until_pays(L7, L7_PAYS).await;

        offers.add_and_type('C', CASE_8).await;
        offers.until_pays("Case eight", CASE_8_PAYS).await;
        assert_eq!(offers.pays(L6).await, L6_PAYS, "the sample stands beside it");

        offers.add_and_type('D', CASE_2).await;
        offers.until_pays("Case two", CASE_2_PAYS).await;
        assert_eq!(offers.pays("Case eight").await, CASE_8_PAYS);

        let table = offers.years().await;
        let verdict = browser.heading().await;
        let link = browser.shared_link().await;
        assert!(link.starts_with(&format!("{}offers/#s=1.", browser.home())), "{link}");

        browser
            .elsewhere(async |theirs| {
                theirs.open_address(&link).await;
                theirs.live().await;
                let preview = theirs.one("//section[@aria-label=\"A shared scenario\"]").await;
                let preview = preview.text().await.expect("the preview has a text");
                for name in [L6, L7, "Case eight", "Case two"] {
                    assert!(preview.contains(name), "the preview says what the link holds: {preview}");
                }
                assert!(preview.contains("$2,050,000"), "the preview says what each pays: {preview}");

                theirs.press("View it").await;
                let seen = Offers { browser: theirs };
                seen.until_pays("Case eight", CASE_8_PAYS).await;
                assert_eq!(seen.years().await, table);
                assert_eq!(theirs.heading().await, verdict);

                theirs.press("Back to my own offers").await;
                theirs.until("their own offers are back", async || seen.cards().await.len() == 2).await;
                assert_eq!(seen.pays(L6).await, L6_PAYS, "their own offers are untouched");
            })
            .await;
    });
}

#[test]
fn what_a_link_holds_can_be_joined_to_mine_or_take_its_place_and_both_can_be_undone() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        browser.press("Start with my own offers").await;
        browser.until("the sample is gone", async || offers.cards().await.len() == 1).await;
        for (label, text) in CASE_2 {
            offers.write('A', label, text).await;
        }
        offers.leave().await;
        let link = browser.shared_link().await;

        browser
            .elsewhere(async |theirs| {
                let seen = Offers::open(theirs).await;
                seen.write('A', "Name", "Kept").await;
                theirs.open_address(&link).await;
                theirs.press("Add these offers to mine").await;
                theirs.until("three stand beside each other", async || seen.cards().await.len() == 3).await;
                assert_eq!(seen.cards().await, ["Offer A: Kept", "Offer B: Amazon L7", "Offer C: Case two"]);

                theirs.open_address(&link).await;
                theirs
                    .until("mine is shown, for it holds that", async || seen.cards().await.len() == 3)
                    .await;
                assert!(!theirs.has_button("Not now").await);

                seen.write('C', "Name", "Case three").await;
                seen.leave().await;
                theirs.open_address(&link).await;
                theirs.press("Not now").await;
                theirs.until("mine is shown", async || seen.cards().await.len() == 3).await;

                theirs.open_address(&link).await;
                theirs.press("Replace my offers").await;
                theirs.until("mine is replaced", async || seen.cards().await == ["Offer A: Case two"]).await;
                theirs.press("Undo").await;
                theirs.until("mine is back", async || seen.cards().await.len() == 3).await;
            })
            .await;
    });
}

#[test]
fn offers_can_be_duplicated_moved_removed_and_put_back() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        browser.press("Duplicate: Amazon L6").await;
        let cards = ["Offer A: Amazon L6", "Offer B: Amazon L6 (copy)", "Offer C: Amazon L7"];
        browser.until("the copy stands beside it", async || offers.cards().await == cards).await;

        browser.press("Move down: Amazon L6 (copy)").await;
        let cards = ["Offer A: Amazon L6", "Offer B: Amazon L7", "Offer C: Amazon L6 (copy)"];
        browser.until("it has moved", async || offers.cards().await == cards).await;
        offers.until_pays("Amazon L6 (copy)", L6_PAYS).await;
        assert_eq!(offers.value('C', "Name").await, "Amazon L6 (copy)");
        assert_eq!(offers.value('B', "Base a year").await, "$250,000");

        browser.press("Remove: Amazon L6").await;
        let rest = ["Offer A: Amazon L7", "Offer B: Amazon L6 (copy)"];
        browser.until("it is gone", async || offers.cards().await == rest).await;
        browser.press("Undo").await;
        browser.until("it is back in its place", async || offers.cards().await == cards).await;
        offers.until_pays(L6, L6_PAYS).await;
    });
}

#[test]
fn six_offers_fit_and_the_page_says_so() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        for _ in 0..4 {
            offers.add().await;
        }
        browser
            .until("the page says that six fit", async || browser.text().await.contains("Six offers fit"))
            .await;
        assert!(!browser.has_button("Add an offer").await);
    });
}
