//! What a new reader comes for, in so many presses and fields, on a phone and on a desktop. Each figure is worked out by hand here.

use crate::browser::{Browser, NAV, press, visit};
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
