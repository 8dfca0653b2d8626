//! Taxes as a person meets them: what is left in hand, the proof of a tax, another place, a visit that comes back, a link that says nothing
//! of them.

use crate::browser::{Browser, press, visit};
use crate::offers::Offers;
use serde_json::{Value, json};

/// Chooses in a select as a person does, by its id.
pub(crate) async fn choose(browser: &Browser<'_>, id: &str, value: &str) {
    browser.one(&format!("//select[@id='{id}']")).await;
    let script = "const select = document.getElementById(arguments[0]); select.value = arguments[1];
        select.dispatchEvent(new Event('change', { bubbles: true }))";
    let _: Value = browser.ask(script, vec![json!(id), json!(value)]).await;
}

/// Asks for what is left after tax, in California.
pub(crate) async fn after_tax(browser: &Browser<'_>) {
    browser.press("After tax").await;
    choose(browser, "tax-state", "CA").await;
    browser.one("//section[@class='lens']//h1[contains(., 'in hand over four years')]").await;
}

/// The headings of the first order that are in sight.
async fn headings(browser: &Browser<'_>) -> Vec<String> {
    browser.ask("return [...document.querySelectorAll('h1')].filter(e => e.checkVisibility()).map(e => e.innerText)", vec![]).await
}

#[test]
fn what_is_left_in_hand_opens_to_every_tax_and_comes_back_but_does_not_travel_by_link() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        after_tax(browser).await;
        let shown = headings(browser).await;
        assert_eq!(shown.len(), 1, "one answer is in sight: {shown:?}");
        assert!(shown[0].contains("leaves about $"), "{shown:?}");
        let text = browser.text().await;
        assert!(text.contains("in April 20") && text.contains("not tax advice"), "{text}");

        // A tax opens to its brackets and to who says so.
        let fold = browser.one("//summary[.='Every tax, year by year']").await;
        press(&fold, "Every tax, year by year").await;
        let tax = browser
            .one("(//table[starts-with(@id, 'taxes-')]//tr[th='Federal income tax']//button)[1]")
            .await;
        press(&tax, "federal income tax").await;
        let proof = browser
            .one("//dialog[@open][contains(., '10% above $0')]")
            .await
            .text()
            .await
            .expect("a proof has text");
        assert!(proof.contains("10% above $0") && proof.contains("Federal income tax"), "{proof}");
        browser.press("Close").await;

        // The same in Washington, side by side.
        let fold = browser.one("//summary[.='The same offers in another place']").await;
        press(&fold, "The same offers in another place").await;
        choose(browser, "elsewhere-state", "WA").await;
        browser.one("(//table[@id='elsewhere-table']//td[contains(., 'more')])[1]").await;

        // It is there again on the next visit, by itself.
        browser.open("offers/").await;
        browser.live().await;
        browser.one("//section[@class='lens']//h1[contains(., 'in hand over four years')]").await;
        browser.one("//figure[@id='seen-years']").await;

        // Before taxes the page has its own answer.
        let before = browser.one("//label[.='Taxable pay']/input").await;
        press(&before, "Taxable pay").await;
        browser
            .until("the page's own answer is back", async || {
                headings(browser).await.iter().any(|line| line.contains(" pays "))
            })
            .await;
        let cash = browser.one("//label[.='Cash in hand']/input").await;
        press(&cash, "Cash in hand").await;

        let link = browser.shared_link().await;
        browser
            .elsewhere(async |theirs| {
                theirs.open_address(&link).await;
                theirs.live().await;
                theirs
                    .until("the offers are shown", async || {
                        Offers { browser: theirs }.cards().await.len() == 2
                    })
                    .await;
                assert!(!theirs.text().await.contains("in hand"), "the link holds no taxes");
            })
            .await;
        assert_eq!(offers.cards().await.len(), 2);
    });
}

/// The nodes that the page holds, after what nobody holds is dropped.
async fn nodes(browser: &Browser<'_>) -> u64 {
    browser.devtools("HeapProfiler.collectGarbage", json!({})).await;
    browser.devtools("Memory.getDOMCounters", json!({})).await["nodes"].as_u64().expect("a number")
}

#[test]
fn turning_pages_leaves_no_nodes_behind() {
    visit(async |browser| {
        Offers::open(browser).await;
        after_tax(browser).await;
        browser.devtools("HeapProfiler.enable", json!({})).await;
        // By script alone: an element that WebDriver has found is held as long as the window is open.
        let turn = "const name = arguments[0];
            [...document.querySelectorAll('nav[aria-label=Pages] a')].find(a => a.textContent.trim() === name).click()";
        let is_there = "return !!document.querySelector(arguments[0])";
        let turns = async |times: u32| {
            for _ in 0..times {
                for (page, content) in [("Levels", ".levels__facts"), ("Offers", ".lens h1")] {
                    let _: Value = browser.ask(turn, vec![json!(page)]).await;
                    let there = async || browser.ask::<bool>(is_there, vec![json!(content)]).await;
                    browser.until(page, there).await;
                }
            }
        };
        // The first turns fetch what is kept for good, and let go of what WebDriver holds.
        browser.open("offers/").await;
        browser.live().await;
        turns(3).await;
        let before = nodes(browser).await;
        turns(10).await;
        let after = nodes(browser).await;
        assert!(after < before + 300, "{after} nodes after twenty turns, from {before}");
    });
}
