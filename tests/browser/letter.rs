//! A pasted letter as a person uses it: its values are read on the device, checked, taken over, and can be put away again.

use crate::browser::{Browser, press, visit};
use crate::offers::{L6, Offers};
use serde_json::json;

const LETTER: &str = "Hi Sam,\n\nGoogle is happy to offer you the role of Engineering Manager (L6) in Sunnyvale, CA, \
from March 1, 2027.\nBase salary: $241,500 per year\nTarget bonus: 20%\nSign-on: $60,000, paid with your first paycheck\n\
RSUs: $640,000 over four years, vesting 38/32/20/10\nPlease answer by December 18, 2026.\n";

/// Opens the field for the letter.
async fn open(browser: &Browser<'_>) {
    let name = "Paste an offer letter";
    let summary = browser.one(&format!("//summary[normalize-space(.)=\"{name}\"]")).await;
    press(&summary, name).await;
}

/// Pastes a text: what it is read as follows at once.
async fn paste(browser: &Browser<'_>, text: &str) {
    browser.one("//textarea[@id='letter-text']").await;
    let script = "const field = document.getElementById('letter-text'); field.value = arguments[0];
        field.dispatchEvent(new InputEvent('input', { bubbles: true })); return true";
    let _: bool = browser.ask(script, vec![json!(text)]).await;
}

async fn read_as(browser: &Browser<'_>) -> Vec<[String; 2]> {
    let script = "return [...document.querySelectorAll('#letter-found tbody tr')]
        .map(row => [row.cells[0], row.cells[1]].map(cell => cell.innerText.trim()))";
    browser.ask(script, vec![]).await
}

#[test]
fn a_pasted_letter_becomes_an_offer_and_can_be_undone() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        open(browser).await;
        paste(browser, LETTER).await;
        browser.until("the letter is read", async || read_as(browser).await.len() > 6).await;
        let read = read_as(browser).await;
        let has = |field: &str, value: &str| read.iter().any(|[name, shown]| name == field && shown == value);
        for (field, value) in [
            ("Company", "Google"),
            ("Level", "L6"),
            ("Start", "March 2027"),
            ("Base", "$241,500"),
            ("Yearly bonus", "20%"),
            ("Sign-on", "$60,000"),
            ("Stock in dollars", "$640,000"),
            ("Last day to answer", "December 18, 2026"),
        ] {
            assert!(has(field, value), "{field} is {value}: {read:?}");
        }
        let marked: Vec<String> = browser
            .ask("return [...document.querySelectorAll('.letter__text mark')].map(m => m.innerText)", vec![])
            .await;
        assert!(marked.contains(&"$241,500".to_owned()), "{marked:?}");

        // In place of the sample, which comes back.
        browser.press("Use these values").await;
        offers.until_card(0, "Offer A: Google L6").await;
        assert_eq!(offers.cards().await.len(), 1);
        assert_eq!(offers.value('A', "Base a year").await, "$241,500");
        browser.press("Undo").await;
        offers.until_card(0, &format!("Offer A: {L6}")).await;

        // What was pasted is still here after a reload, and nowhere in the address.
        browser.driver.refresh().await.expect("it reloads");
        browser.live().await;
        open(browser).await;
        browser.until("the letter is back", async || read_as(browser).await.len() > 6).await;
        let address: String = browser.ask("return location.href", vec![]).await;
        assert!(!address.contains('#'), "{address}");
    });
}
