//! When the app does not start: what the page says, and the way out.

use crate::browser::{Browser, visit};
use serde_json::{Value, json};

const MINE: &str = "return localStorage.getItem('offerscope.mine')";

async fn keep(browser: &Browser<'_>, key: &str, text: &str) {
    let keep = "localStorage.setItem(arguments[0], arguments[1])";
    browser.ask::<Value>(keep, vec![json!(key), json!(text)]).await;
}

async fn until_it_says(browser: &Browser<'_>, what: &str) {
    browser.until(what, async || browser.says("alert").await.contains(what)).await;
}

#[test]
fn where_the_app_cannot_start_what_was_typed_is_shown_to_copy_and_can_be_put_aside() {
    visit(async |browser| {
        browser.refuse(&["*.wasm"]).await;
        browser.open("offers/").await;
        until_it_says(browser, "Offerscope has stopped").await;
        assert!(!browser.says("alert").await.contains("safe on this device"), "nothing is kept here");
        assert!(!browser.has_button_in_sight("Start without my saved work").await);

        keep(browser, "offerscope.mine", "my offers").await;
        keep(browser, "offerscope.aside", "my earlier offers").await;
        browser.open("offers/").await;
        until_it_says(browser, "What you typed is safe on this device").await;
        let shown: String =
            browser.ask("return document.querySelector('#crash textarea').value", vec![]).await;
        assert_eq!(shown, "my offers");
        browser.troubles().await;

        browser.refuse(&[]).await;
        browser.press("Start without my saved work").await;
        browser.live().await;
        assert_ne!(browser.ask::<Option<String>>(MINE, vec![]).await.as_deref(), Some("my offers"));
        let aside: String = browser.ask("return localStorage.getItem('offerscope.aside')", vec![]).await;
        assert_eq!(aside, "my offers\nmy earlier offers");
        browser.troubles().await;
    });
}

#[test]
fn where_the_scripts_cannot_be_fetched_the_page_says_so_after_a_while() {
    const WAITING: &str = "document.getAnimations().forEach(one => one.finish());
        return document.getElementById('waiting')?.checkVisibility({ visibilityProperty: true }) ?? false";
    visit(async |browser| {
        browser.open("offers/").await;
        browser.live().await;
        assert!(!browser.ask::<bool>(WAITING, vec![]).await, "nothing is said of an app that has started");

        browser.refuse(&["*/boot-*.js"]).await;
        browser.open("offers/").await;
        let before =
            "return document.getElementById('waiting').checkVisibility({ visibilityProperty: true })";
        assert!(!browser.ask::<bool>(before, vec![]).await, "nothing is said of an app that is on its way");
        assert!(browser.ask::<bool>(WAITING, vec![]).await);
        browser.troubles().await;
    });
}
