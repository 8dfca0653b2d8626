//! The program and its parts: what cannot be fetched says so and comes with another try; a panic shows the crash screen, with the work safe.

use crate::browser::{NAV, press, visit};
use crate::offers::{L6, L6_PAYS, Offers};
use offerscope::route::Route;
use serde_json::{Value, json};

#[test]
fn a_program_that_cannot_be_loaded_leaves_a_crash_screen_and_not_a_dead_page() {
    visit(async |browser| {
        browser.refuse(&["*.wasm"]).await;
        browser.open("offers/").await;
        browser
            .until("the crash screen is shown", async || {
                browser.says("alert").await.contains("Offerscope has stopped")
            })
            .await;
        assert!(!browser.heading().await.is_empty(), "the page still reads");
        browser.troubles().await;

        browser.refuse(&[]).await;
        browser.press("Reload").await;
        browser.live().await;
        Offers { browser }.until_pays(L6, L6_PAYS).await;
        browser.troubles().await;
    });
}

#[test]
fn saved_work_whose_reader_cannot_be_fetched_leaves_a_page_that_reads_and_is_there_after_a_reload() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        offers.write('A', "Base a year", "191k").await;
        offers.until_year_pays(L6, 0, "$307,000").await;

        browser.refuse(&["*split_links*"]).await;
        browser.open("levels/").await;
        browser
            .until("the crash screen is shown", async || {
                browser.says("alert").await.contains("Offerscope has stopped")
            })
            .await;
        let inert = browser.ask::<bool>("return document.getElementById('app').inert", vec![]).await;
        assert!(!inert, "the page still reads and links");
        let kept: String = browser.ask("return document.querySelector('#kept').value", vec![]).await;
        assert!(kept.starts_with("s=1."), "the saved work can be copied: {kept}");
        browser.troubles().await;

        browser.refuse(&[]).await;
        browser.press("Reload").await;
        browser.live().await;
        browser.follow(NAV, Route::Offers.name()).await;
        offers.until_year_pays(L6, 0, "$307,000").await;
        browser.troubles().await;
    });
}

/// How many files of parts have come.
const PARTS: &str =
    "return performance.getEntriesByType('resource').filter(one => one.name.includes('split_')).length";

#[test]
fn a_part_that_cannot_be_fetched_says_so_offers_another_try_and_comes_then() {
    visit(async |browser| {
        browser.devtools("Network.enable", json!({})).await;
        browser
            .devtools("Network.setBlockedURLs", json!({ "urls": ["*split_details*", "*split_links*"] }))
            .await;
        let offers = Offers::open(browser).await;
        let figure = browser.one(&format!("(//table//button[.=\"{}\"])[1]", L6_PAYS[0])).await;
        press(&figure, "the figure").await;
        browser.one("//dialog[@open]//p[@role='alert'][contains(., 'could not be loaded')]").await;
        browser.press("Try again").await;
        browser.one("//dialog[@open]//p[@role='alert'][contains(., 'could not be loaded')]").await;
        browser.press("Close").await;
        offers.write('A', "Base a year", "190k").await;
        browser.one("//p[contains(., 'Your last change is not saved yet')]").await;
        press(&figure, "the figure").await;
        browser.troubles().await;

        browser.devtools("Network.setBlockedURLs", json!({ "urls": [] })).await;
        browser.press("Try again").await;
        browser.one("//dialog[@open]//h3[.='How it is worked out']").await;
        browser.press("Close").await;
        offers.write('A', "Base a year", "191k").await;
        offers.until_year_pays(L6, 0, "$307,000").await;
        browser.until("it is saved", async || !browser.text().await.contains("is not saved yet")).await;
        browser.troubles().await;
    });
}

#[test]
fn parts_come_by_themselves_once_the_first_answer_is_there() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        offers.until_pays(L6, L6_PAYS).await;
        browser.until("the parts have come", async || browser.ask::<u32>(PARTS, vec![]).await >= 5).await;
    });
}

#[test]
fn a_panic_in_a_part_shows_the_crash_screen_and_what_was_typed_is_safe() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        offers.write('A', "Base a year", "191k").await;
        offers.until_year_pays(L6, 0, "$307,000").await;
        // The part asks the browser for an element that it does not get.
        let broken = "const broken = (tag) => { if (tag === 'caption') throw new Error('broken'); };
            const [make, copy] = [document.createElement.bind(document), Node.prototype.cloneNode];
            document.createElement = (tag) => { broken(tag); return make(tag); };
            Node.prototype.cloneNode = function (deep) { broken(this.localName); return copy.call(this, deep); };";
        let _: Value = browser.ask(broken, vec![]).await;
        let button = browser.one("//button[b='Pay by calendar year']").await;
        press(&button, "the view").await;
        browser
            .until("the crash screen is shown", async || {
                browser.says("alert").await.contains("Offerscope has stopped")
            })
            .await;
        let kept: String = browser.ask("return document.querySelector('#kept').value", vec![]).await;
        assert!(kept.starts_with("s=1."), "what was typed can be copied: {kept}");
        browser.troubles().await;

        browser.press("Reload").await;
        browser.live().await;
        offers.until_year_pays(L6, 0, "$307,000").await;
    });
}
