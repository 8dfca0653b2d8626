//! The Fit page as a person uses it: the short form by keyboard to a verdict and a plan, kept over a reload and left out of a link.

use crate::browser::{Browser, NAV, visit};
use crate::keyboard::Person;
use crate::offers::Offers;
use serde_json::json;
use thirtyfour::prelude::*;

/// The short form: each signal, its question, and an answer: a number to type, or presses of Down from the first choice.
enum Give {
    Number(&'static str),
    Down(usize),
}

/// 60 engineers, three managers, 8 years and an organization speak for L7 with 55 of 70; $75M lies between.
const FORM: [(&str, &str, Give); 5] = [
    (
        "Engineers led",
        "How many engineers do you lead today, directly and through other managers?",
        Give::Number("60"),
    ),
    ("Managers managed", "Engineers only", Give::Down(3)),
    (
        "Largest initiative",
        "What was your largest initiative worth, in millions of dollars of revenue or cost?",
        Give::Number("$75M"),
    ),
    ("Years of managing people", "For how many full years have you managed people?", Give::Number("8")),
    ("Story of a transformation", "Nothing larger than my own work yet", Give::Down(2)),
];

const L7: &str = "Your scope matches L7.";

pub(crate) async fn asked(browser: &Browser<'_>, signal: &str) {
    browser.one(&format!("//h2[@id='check-focus'][.=\"{signal}\"]")).await;
}

/// Fills in the short form without a pointer: Enter goes on from where the answer stands. How many answers and presses that takes.
pub(crate) async fn fill_in(browser: &Browser<'_>) -> usize {
    let person = Person { browser };
    for (signal, stop, give) in &FORM {
        asked(browser, signal).await;
        let focus: String = browser.ask("return document.activeElement.innerText", vec![]).await;
        assert_eq!(focus, *signal, "the focus follows the question");
        person.on_to(stop).await;
        match give {
            Give::Number(text) => person.write(text).await,
            Give::Down(times) => {
                person.press(Key::Space).await;
                for _ in 0..*times {
                    person.press(Key::Down).await;
                }
            }
        }
        browser.button(if *signal == FORM[FORM.len() - 1].0 { "See the result" } else { "Next" }).await;
        person.press(Key::Enter).await;
    }
    2 * FORM.len()
}

/// The verdict is shown.
async fn verdict(browser: &Browser<'_>) {
    browser.one(&format!("//h1[@id='check-focus'][.=\"{L7}\"]")).await;
}

/// Goes to a part of the check by its name.
pub(crate) async fn part(browser: &Browser<'_>, name: &str) {
    let choice = browser.one(&format!("//fieldset//label[.=\"{name}\"]/input[@name='fit-part']")).await;
    crate::browser::press(&choice, name).await;
}

/// Answers as someone has them who has filled in both forms.
async fn filled_in(browser: &Browser<'_>) {
    browser.open("fit/").await;
    browser.live().await;
    browser.press("Check my level").await;
    fill_in(browser).await;
}

#[test]
fn the_short_form_leads_to_a_verdict_and_a_plan_by_keyboard_and_a_link_leaves_it_out() {
    visit(async |browser| {
        browser.open("fit/").await;
        browser.live().await;
        let fetched =
            "return performance.getEntriesByType('resource').some(one => one.name.includes('/fit-'))";
        assert!(!browser.ask::<bool>(fetched, vec![]).await, "who only reads the page carries no questions");

        let person = Person { browser };
        person.on_to("Check my level").await;
        person.press(Key::Enter).await;
        fill_in(browser).await;
        verdict(browser).await;
        assert_eq!(person.stands_on().await, L7, "the focus is on the verdict");

        person.back_to("My level").await;
        person.press(Key::Right).await;
        person.press(Key::Right).await;
        browser.one("//h2[@id='plan-title']").await;
        person.on_to("How many weeks until the interview? 0 if it is tomorrow.").await;
        person.write("6").await;
        browser.until("six weeks are planned", async || browser.text().await.contains("6 weeks of")).await;

        browser.open("fit/").await;
        verdict(browser).await;

        browser.follow(NAV, "Offers").await;
        let offers = Offers { browser };
        browser.until("the offers are shown", async || offers.cards().await.len() == 2).await;
        assert!(browser.has_button("Start with my own offers").await, "the sample is still the sample");
        let link = browser.shared_link().await;
        browser.follow(NAV, "Fit").await;
        verdict(browser).await;

        browser
            .elsewhere(async |theirs| {
                theirs.open_address(&link).await;
                theirs.live().await;
                theirs.follow(NAV, "Fit").await;
                theirs.button("Check my level").await;
                let shown = "return document.querySelectorAll('.check').length";
                assert_eq!(theirs.ask::<u32>(shown, vec![]).await, 0, "the link holds no answers");
            })
            .await;
    });
}

/// The check is begun, and its first field has the focus.
async fn begun<'a>(browser: &'a Browser<'a>) -> Person<'a> {
    browser.open("fit/").await;
    browser.live().await;
    browser.press("Check my level").await;
    asked(browser, "Engineers led").await;
    let person = Person { browser };
    person.on_to(FORM[0].1).await;
    person
}

#[test]
fn a_text_that_is_no_number_is_kept_and_named_before_anyone_goes_on() {
    visit(async |browser| {
        let person = begun(browser).await;
        person.write("many").await;
        browser.press("Skip").await;
        browser.one("//p[@class='field__problem'][contains(., 'whole number')]").await;
        asked(browser, "Engineers led").await;
        // Enter says it too, and the field keeps the focus.
        person.write("60").await;
        person.press(" many").await;
        person.press(Key::Enter).await;
        browser.one("//p[@class='field__problem'][contains(., 'whole number')]").await;
        assert_eq!(person.stands_on().await, FORM[0].1);
        person.write("").await;
        person.press(Key::Delete).await;
        browser.press("Skip").await;
        asked(browser, "Managers managed").await;
        browser.press("Back").await;
        asked(browser, "Engineers led").await;
    });
}

#[test]
fn a_reload_comes_back_to_the_question_and_the_part_and_back_still_goes_through_them() {
    visit(async |browser| {
        browser.open("fit/").await;
        browser.live().await;
        browser.press("Check my level").await;
        asked(browser, FORM[0].0).await;
        browser.press("Skip").await;
        asked(browser, FORM[1].0).await;
        let reload = async || {
            browser.driver.refresh().await.expect("it reloads");
            browser.live().await;
        };
        reload().await;
        asked(browser, FORM[1].0).await;
        part(browser, "My readiness").await;
        browser.press("Start the short form: five minutes").await;
        let statement = async || browser.one("//*[@id='ready-question']").await.text().await.expect("a text");
        let first = statement().await;
        reload().await;
        assert_eq!(statement().await, first);
        part(browser, "My plan").await;
        browser.one("//h2[@id='plan-title']").await;
        reload().await;
        browser.one("//h2[@id='plan-title']").await;

        let back = async || browser.driver.back().await.expect("it goes back");
        back().await;
        assert_eq!(statement().await, first);
        back().await;
        browser.button("Start the short form: five minutes").await;
        back().await;
        asked(browser, FORM[1].0).await;
        back().await;
        asked(browser, FORM[0].0).await;
        // Opened anew, the page begins at its beginning.
        browser.open("fit/").await;
        browser.one("//input[@name='fit-part'][@value='level']").await;
        asked(browser, FORM[0].0).await;
    });
}

#[test]
fn on_paper_stand_the_verdict_and_its_table_and_no_controls() {
    visit(async |browser| {
        filled_in(browser).await;
        verdict(browser).await;
        browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        let text = browser.text().await;
        assert!(text.contains(L7) && text.contains("L6 from 15 engineers, L7 from 51 engineers"), "{text}");
        for control in ["Continue with the full check", "Change", "My readiness"] {
            assert!(!text.contains(control), "{control}: {text}");
        }
    });
}

/// Nothing is sent and nothing is skipped: the arrows choose, and Enter goes on once there is an answer.
#[test]
fn enter_goes_on_from_an_answer_and_skips_nothing() {
    visit(async |browser| {
        let person = begun(browser).await;
        person.press(Key::Enter).await;
        person.write("60").await;
        asked(browser, "Engineers led").await;
        person.press(Key::Enter).await;
        asked(browser, "Managers managed").await;
        person.on_to(FORM[1].1).await;
        person.press(Key::Enter).await;
        person.press(Key::Down).await;
        browser.button("Next").await;
        asked(browser, "Managers managed").await;
        person.press(Key::Enter).await;
        asked(browser, "Largest initiative").await;

        browser.open("fit/").await;
        asked(browser, "Largest initiative").await;
        part(browser, "My readiness").await;
        browser.press("Start the short form: five minutes").await;
        browser.one("//h3[@id='ready-question'][.='Results under pressure']").await;
        person.on_to("1. I did my part of what was planned.").await;
        person.press(Key::Space).await;
        person.press(Key::Down).await;
        browser.button("Next").await;
        person.press(Key::Enter).await;
        browser.one("//h3[@id='ready-question'][.='Disagreement']").await;
    });
}
