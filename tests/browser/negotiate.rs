//! The Negotiate page as a person uses it: an offer countered against another, to the message; a downlevel decision shared by link.

use crate::browser::{Browser, NAV, press, visit};
use crate::offers::{L6, Offers};
use thirtyfour::prelude::*;

/// The answer, or the question, that the page is about.
async fn first_heading(browser: &Browser<'_>) -> String {
    browser
        .ask(
            "return [...document.querySelectorAll('h1')].filter(e => e.checkVisibility()).map(e => e.innerText)[0]",
            vec![],
        )
        .await
}

/// The answer's heading is in sight below the bar of the page, and has the focus.
async fn answer_has_the_focus(browser: &Browser<'_>) {
    const SEEN: &str = "const h = document.activeElement, r = h.getBoundingClientRect(); return h.tagName === 'H1' && r.top >= 0 && r.top < innerHeight / 2";
    browser.until("the answer has the focus", async || browser.ask::<bool>(SEEN, vec![]).await).await;
}

async fn asked(browser: &Browser<'_>, question: &str) {
    browser.one(&format!("//h2[@id='negotiate-question'][.=\"{question}\"]")).await;
}

/// Picks an answer by its words.
async fn pick(browser: &Browser<'_>, says: &str) {
    let label = browser
        .one(&format!("//label[contains(@class, 'answer__pick')][contains(., \"{says}\")]/input"))
        .await;
    press(&label, says).await;
}

/// Types into a field by its id.
pub(crate) async fn write(browser: &Browser<'_>, id: &str, text: &str) {
    let field = browser.one(&format!("//input[@id='{id}']")).await;
    press(&field, id).await;
    field.send_keys(Key::Control + "a").await.expect("it takes keys");
    field.send_keys(text).await.expect("it takes keys");
    field.send_keys(Key::Tab + "").await.expect("it takes keys");
}

/// Makes the sample's first offer one of the reader's own, which alone are negotiated.
async fn own_offers(browser: &Browser<'_>) {
    let offers = Offers::open(browser).await;
    offers.unfold_card(L6).await;
    offers.write('A', "Base a year", "190k").await;
    offers.leave().await;
}

/// Begins a part of the page.
pub(crate) async fn begin(browser: &Browser<'_>, says: &str) {
    own_offers(browser).await;
    browser.follow(NAV, "Negotiate").await;
    browser.press(says).await;
    browser.one("//div[@class='negotiate']").await;
}

/// The same where another part was begun before, which then shows by itself.
pub(crate) async fn begin_in_part(browser: &Browser<'_>, says: &str, part: &str) {
    if part == "My counter-offer" {
        own_offers(browser).await;
    }
    browser.open("negotiate/").await;
    browser.live().await;
    // The first press begins; what was begun comes back by itself, and its parts are a choice.
    if part == "My counter-offer" {
        browser.press(says).await;
    } else {
        let choice = browser.one(&format!("//label[.=\"{part}\"]/input[@name='negotiation']")).await;
        press(&choice, part).await;
    }
    browser.one("//h2[@id='negotiate-question']").await;
}

#[test]
fn an_offer_is_countered_against_another_from_the_first_question_to_the_message() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        // 190,000 × 4, 350,000 of stock and 300,000 of sign-on: 1,410,000 against 1,240,000.
        for (label, text) in [("Name", "Google L6"), ("Base a year", "190k"), ("Stock grant", "350k")] {
            offers.write('B', label, text).await;
        }
        offers.leave().await;
        browser.follow(NAV, "Negotiate").await;
        browser.press("Plan my counter-offer").await;
        asked(browser, "Which offer do you want to improve?").await;
        pick(browser, "Amazon L6").await;
        browser.press("Next").await;
        asked(browser, "What happens if you do not take it?").await;
        browser.press("Next").await;
        asked(browser, "What is your target?").await;
        // A text that is no amount is named, and kept, before anyone goes on.
        write(browser, "ask-target", "a lot").await;
        browser.press("Next").await;
        browser.one("//p[@class='field__problem']").await;
        asked(browser, "What is your target?").await;
        write(browser, "ask-target", "$1.45M").await;
        browser.press("Next").await;
        asked(browser, "What is the most they could pay?").await;
        browser.press("Next").await;
        asked(browser, "May you name your other offer?").await;
        pick(browser, "Yes, it is in writing").await;
        browser.press("See the answer").await;
        browser
            .until("the answer is shown", async || {
                first_heading(browser).await.starts_with("Google L6 is already better by $170,000")
            })
            .await;
        answer_has_the_focus(browser).await;
        let message: String = browser.ask("return document.querySelector('textarea').value", vec![]).await;
        assert!(
            message.contains("I hold a written offer from Google, which") && message.contains("a base of $"),
            "{message}"
        );
        let text = browser.text().await;
        assert!(
            text.contains("A deal lies between $1,410,000 and") && text.contains("What to ask for"),
            "{text}"
        );

        // What was said is there on the next visit.
        browser.open("negotiate/").await;
        browser.live().await;
        browser.one("//h2[.='Your answers']").await;
        assert!(browser.text().await.contains("$1,450,000"), "the target was kept");
    });
}

#[test]
fn they_offered_l6_is_three_presses_from_a_copied_message() {
    visit(async |browser| {
        own_offers(browser).await;
        browser.follow(NAV, "Negotiate").await;
        browser.press("They offered L6, I want L7").await;
        browser.one("//h2[.='Your evidence for L7']").await;
        let answer = first_heading(browser).await;
        assert!(answer.contains("sk for L7: it is worth $"), "{answer}");
        let message: String = browser.ask("return document.querySelector('textarea').value", vec![]).await;
        assert!(
            message.contains("The offer is at L6.") && message.contains("[name of recruiter]"),
            "{message}"
        );
        browser.press("Copy the message").await;
        browser.one("//span[@role='status'][string-length(.) > 0]").await;
        // Another message is not the one that was copied.
        let other = browser.one("//label[.='Review date']/input").await;
        press(&other, "Review date").await;
        browser.one("//span[@role='status'][string-length(.) = 0]").await;
        browser.press("Compare L6 now with L7 later").await;
        asked(browser, "What do you earn while you hold out?").await;
    });
}

#[test]
fn a_downlevel_decision_is_shared_by_link_where_one_lets_it_in_and_opens_again() {
    visit(async |browser| {
        begin(browser, "L6 now or L7 later").await;
        asked(browser, "What do you earn while you hold out?").await;
        write(browser, "down-meanwhile", "280k").await;
        browser.press("Next").await;
        write(browser, "down-pass", "10%").await;
        browser.press("See the answer").await;
        browser.one("//h2[.='What the answer depends on']").await;
        let answer = first_heading(browser).await;
        assert!(answer.contains("L6") || answer.contains("L7"), "{answer}");

        browser.press("Share").await;
        let tick = browser.one("//dialog[@open]//label[contains(., 'Your negotiation')]/input").await;
        const LINK: &str = "return document.querySelector('dialog input[readonly]').value";
        let without: String = browser.ask(LINK, vec![]).await;
        press(&tick, "Your negotiation").await;
        browser
            .until("the link holds it", async || {
                browser.ask::<String>(LINK, vec![]).await.len() > without.len()
            })
            .await;
        let link: String = browser.ask(LINK, vec![]).await;

        browser
            .elsewhere(async |theirs| {
                theirs.open_address(&link).await;
                theirs.live().await;
                if theirs.has_button("View it").await {
                    theirs.press("View it").await;
                }
                theirs.follow(NAV, "Negotiate").await;
                theirs.one("//h2[.='What the answer depends on']").await;
                assert_eq!(first_heading(theirs).await, answer, "the same decision");
                let pay: String =
                    theirs.ask("return document.getElementById('down-meanwhile').value", vec![]).await;
                assert_eq!(pay, "$280,000", "with the figures it rests on");
            })
            .await;
    });
}

#[test]
fn usual_answers_are_answers_and_waiting_leads_to_its_answer() {
    visit(async |browser| {
        begin(browser, "Plan my counter-offer").await;
        browser.press("Next").await;
        asked(browser, "What happens if you do not take it?").await;
        browser.press("See the answer").await;
        answer_has_the_focus(browser).await;
        // Nothing was typed, and everything is answered: so it opens at the answer.
        browser.open("negotiate/").await;
        browser.live().await;
        browser.one("//h2[.='Your answers']").await;

        let part = browser.one("//label[.='Accept or wait']/input[@name='negotiation']").await;
        press(&part, "Accept or wait").await;
        asked(browser, "Which offer has the deadline, and when is it?").await;
        browser.press("Next").await;
        asked(browser, "What other interviews are running?").await;
        browser.press("Add a company").await;
        // Nonsense as a chance is named at its field, with a way out, before anyone goes on.
        write(browser, "process-0-stage-0-chance", "abc").await;
        browser.press("Next").await;
        let problem = browser.one("//p[@class='field__problem']").await.text().await.expect("a text");
        assert!(problem.contains("15%"), "{problem}");
        asked(browser, "What other interviews are running?").await;
        write(browser, "process-0-stage-0-chance", "40%").await;
        write(browser, "process-0-value", "1.9M").await;
        browser.press("See the answer").await;
        answer_has_the_focus(browser).await;
    });
}
