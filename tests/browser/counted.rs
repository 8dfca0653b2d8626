//! What a new reader comes for, in so many presses and fields, on a phone and on a desktop. Each figure is worked out by hand here.

use crate::browser::{Browser, NAV, press, visit};
use crate::fit::fill_in;
use crate::keyboard::Person;
use crate::offers::Offers;
use thirtyfour::prelude::*;

/// The sample's L6 offer as its letter says it: label and text.
const AMAZON: [(&str, &str); 5] = [
    ("Name", "Amazon L6"),
    ("Base a year", "185k"),
    ("Sign-on, year 1", "100k"),
    ("Sign-on, year 2", "80k"),
    ("Stock grant", "320k"),
];
/// 185,000, the sign-on, and 5, 15, 40 and 40% of 320,000.
const AMAZON_PAYS: [&str; 4] = ["$301,000", "$313,000", "$313,000", "$313,000"];

/// A letter in RSUs: 1,200 at $200. Its company vests 33, 33, 22 and 12%.
const GOOGLE: [(&str, &str); 3] = [("Name", "Google"), ("Base a year", "210k"), ("Bonus %", "15")];
/// 210,000 and 31,500, and 33, 33, 22 and 12% of 240,000.
const GOOGLE_PAYS: [&str; 4] = ["$320,700", "$320,700", "$294,300", "$270,300"];

/// Types both letters; how many fields that touches.
async fn two_letters(browser: &Browser<'_>, offers: &Offers<'_>) -> usize {
    browser.open("").await;
    browser.live().await;
    browser.follow("main", "Compare my offers").await;
    offers.until_card(0, "Offer A: Offer A").await;
    for (label, text) in AMAZON {
        offers.write('A', label, text).await;
    }
    offers.add().await;
    for (label, text) in GOOGLE {
        offers.write('B', label, text).await;
    }
    offers.choose('B', "Company", "Google").await;
    offers.choose('B', "Stock in", "RSUs").await;
    offers.write('B', "Stock grant, shares", "1200").await;
    offers.write('B', "Share price today", "200").await;
    offers.leave().await;
    AMAZON.len() + GOOGLE.len() + 4
}

/// Types the current job; how many presses and fields that takes.
async fn current_job(browser: &Browser<'_>) -> usize {
    browser.press("Add your current job").await;
    let fields = [
        ("offer-0-base", "210k"),
        ("offer-0-bonus", "15"),
        ("offer-0-job-stock-0-dollars", "$700,000"),
        ("offer-0-job-stock-0-until", "2028-11"),
    ];
    for (id, text) in fields {
        let field = browser.one(&format!("//input[@id='{id}']")).await;
        press(&field, id).await;
        field.send_keys(Key::Control + "a").await.expect("it takes keys");
        field.send_keys(text).await.expect("it takes keys");
    }
    1 + fields.len()
}

fn three_answers(width: u32) {
    visit(async |browser| {
        browser.resize(width, 800).await;
        let offers = Offers { browser };

        // To a verdict by year: 1,240,000 less 1,206,000. In total Amazon is $8,700 behind after year 3, loses $4,483 in each month after it, and
        // gets $64,000 in month 42.
        let touched = two_letters(browser, &offers).await;
        assert!(touched <= 16, "{touched} fields");
        offers.until_pays("Amazon L6", AMAZON_PAYS).await;
        offers.until_pays("Google", GOOGLE_PAYS).await;
        let says = browser.heading().await;
        assert_eq!(
            says,
            "Amazon L6 pays $34,000 more over four years than Google, and is behind in years 1 and 2, ahead in years 3 and 4; behind in total paid so far until month 41."
        );

        // To “made whole?”: all 700,000 is left behind as the job ends, and the letter pays 180,000 for joining.
        let steps = current_job(browser).await;
        assert!(steps <= 12, "{steps} steps");
        let whole = "//section[h2='Does it make you whole?']";
        browser
            .until("the page says no", async || {
                let card = browser.one(whole).await;
                let text = card.text().await.unwrap_or_default();
                text.contains("Amazon L6: no. Leaving Current job")
                    && text.contains("costs $700,000 before tax; the sign-on of $180,000 is $520,000 short.")
            })
            .await;

        // To the message that asks for L7: three presses.
        browser.follow(NAV, "Negotiate").await;
        browser.press("They offered L6, I want L7").await;
        browser.press("Copy the message").await;
        browser.until("it says that it is copied", async || browser.text().await.contains("opied")).await;
        let message = browser.one("//main//textarea").await;
        let text = message.prop("value").await.expect("it is there").unwrap_or_default();
        assert!(text.contains("The offer is at L6") && text.contains("my work is at L7"), "{text}");
    });
}

#[test]
fn two_letters_a_job_and_a_message_take_few_steps_on_a_phone() {
    three_answers(390);
}

#[test]
fn two_letters_a_job_and_a_message_take_few_steps_on_a_desktop() {
    three_answers(1366);
}

#[test]
fn the_six_week_plan_takes_two_presses_and_two_fields() {
    visit(async |browser| {
        browser.resize(390, 800).await;
        browser.open("fit/").await;
        browser.live().await;
        browser.press("Check my level").await;
        let part = browser.one("//main//label[normalize-space(.)='My plan']").await;
        press(&part, "the part").await;
        for (id, text) in [("fit-weeks", "6"), ("fit-hours", "10")] {
            let field = browser.one(&format!("//input[@id='{id}']")).await;
            press(&field, id).await;
            field.send_keys(text).await.expect("it takes keys");
        }
        let planned = async || browser.text().await.contains("6 weeks of 10 hours, 60 in all");
        browser.until("the plan is there", planned).await;
    });
}

/// Whether what has the focus says that.
async fn has_focus(browser: &Browser<'_>, says: &str) -> bool {
    browser.ask::<String>("return document.activeElement.innerText", vec![]).await == says
}

/// One press begins, five answers and five Enters fill in the short form, two buttons lead on, and the weeks are typed: 14. Any Tab between is
/// no answer and no press.
#[test]
fn from_the_first_question_to_the_six_week_plan_takes_fourteen_steps_by_keyboard_alone() {
    visit(async |browser| {
        browser.open("fit/").await;
        browser.live().await;
        let person = Person { browser };
        let lead = async |says: &str, to: &str| {
            person.on_to(says).await;
            person.press(Key::Enter).await;
            browser.until(to, async || has_focus(browser, to).await).await;
            assert_eq!(person.stands_on().await, to, "the focus is on the part that was led to, in sight");
            1
        };
        let mut steps = lead("Check my level", "Engineers led").await;
        steps += fill_in(browser).await;
        steps += lead("Check my readiness", "Interview readiness").await;
        steps += lead("Make my plan", "The plan").await;
        person.on_to("How many weeks until the interview? 0 if it is tomorrow.").await;
        person.write("6").await;
        steps += 1;
        let planned = async || browser.text().await.contains("6 weeks of 12 hours, 72 in all");
        browser.until("the plan is there", planned).await;
        assert!(steps <= 14, "{steps} steps");
    });
}

#[test]
fn on_a_phone_the_end_of_the_plan_leads_to_the_top_of_the_next_part_and_that_to_the_offers() {
    visit(async |browser| {
        browser.resize(390, 800).await;
        browser.open("fit/").await;
        browser.live().await;
        browser.press("Check my level").await;
        crate::fit::part(browser, "My plan").await;
        let field = browser.one("//input[@id='fit-weeks']").await;
        press(&field, "the weeks").await;
        field.send_keys("12").await.expect("it takes keys");
        browser.one("//table[@id='plan-table']").await;
        browser.press("See the day before on one page").await;
        let head = "If the interview is tomorrow: L7 on one page";
        browser.until("the heading has the focus", async || has_focus(browser, head).await).await;
        assert_eq!(browser.ask::<f64>("return scrollY", vec![]).await, 0.0);
        browser.driver.back().await.expect("Back is there");
        browser.one("//table[@id='plan-table']").await;
        browser.press("See the day before on one page").await;
        browser.follow("main", "Compare my offers").await;
        Offers { browser }.until_card(0, "Offer A: Offer A").await;
    });
}
