//! axe finds nothing on any page, light and dark, at 320 px and at 1280 px, also in the states that a page reaches; nothing scrolls sideways.

use crate::analysis_views::{VIEWS, close, look, type_the_job};
use crate::browser::{Browser, visit};
use crate::offers::Offers;
use offerscope::route::Route;
use serde_json::Value;

const WIDTHS: [(u32, u32); 2] = [(320, 640), (1280, 900)];

const RUN: &str = "const done = arguments[0];
    axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(violations.map(
        ({ id, help, nodes }) => `${id}: ${help}: ` + nodes.slice(0, 3).map(n => `${n.target} (${n.any.map(c => c.message)})`).join('; '))),
        error => done([String(error)]))";

/// What stands out of the window to the right, where that makes the whole page scroll sideways.
const SIDEWAYS: &str = "const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 0.5);
    return out.slice(0, 4).map(e => `${e.localName}.${e.className} reaches ${e.getBoundingClientRect().right} of ${width}`)";

/// What is wrong with the page as it stands, in light and in dark.
async fn faults(browser: &Browser<'_>, state: &str) -> Vec<String> {
    const AXE: &str = "tests/browser/node_modules/axe-core/axe.min.js";
    let axe = std::fs::read_to_string(AXE).unwrap_or_else(|_| panic!("{AXE} is missing: run `make setup`"));
    browser.driver.execute(axe, vec![]).await.expect("axe loads");
    let mut faults: Vec<String> = browser.ask(SIDEWAYS, vec![]).await;
    for scheme in ["light", "dark"] {
        browser.prefer(scheme).await;
        let found: Vec<String> = browser.ask_later(RUN).await;
        faults.extend(found.into_iter().map(|fault| format!("{scheme}: {fault}")));
    }
    faults.into_iter().map(|fault| format!("{state}, {fault}")).collect()
}

/// Takes a new browser through states of the site, once narrow and once wide, and holds all that axe finds against it.
fn examine(states: impl AsyncFn(&Browser, &mut Vec<String>)) {
    let mut found = Vec::new();
    for (width, height) in WIDTHS {
        let before = found.len();
        visit(async |browser| {
            browser.resize(width, height).await;
            states(browser, &mut found).await;
        });
        for fault in &mut found[before..] {
            fault.insert_str(0, &format!("{width} px, "));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_page_is_accessible() {
    examine(async |browser, found| {
        for route in Route::ALL {
            let path = route.href("");
            browser.open(&path).await;
            browser.live().await;
            found.extend(faults(browser, &path).await);
        }
        browser.open("no/such/page").await;
        found.extend(faults(browser, "404").await);
        // The console names the address that is none.
        browser.troubles().await;
    });
}

#[test]
fn every_page_is_accessible_with_all_that_folds_unfolded_and_a_problem_shown() {
    examine(async |browser, found| {
        for path in ["levels/", "offers/"] {
            browser.open(path).await;
            browser.live().await;
            if path == "offers/" {
                let offers = Offers { browser };
                offers.unfold_card("Amazon L6").await;
                offers.write('A', "Base a year", "125k?").await;
                offers.leave().await;
                browser
                    .until("a problem is shown", async || {
                        !offers.problem('A', "Base a year").await.is_empty()
                    })
                    .await;
            }
            let unfold = "for (const group of document.querySelectorAll('details')) group.open = true";
            let _: Value = browser.ask(unfold, vec![]).await;
            found.extend(faults(browser, &format!("{path} unfolded")).await);
        }
    });
}

#[test]
fn the_offers_page_is_accessible_empty_and_full_and_with_a_proof_open() {
    examine(async |browser, found| {
        let offers = Offers::open(browser).await;
        browser.press("Start with my own offers").await;
        browser.until("one blank offer is left", async || offers.cards().await.len() == 1).await;
        found.extend(faults(browser, "with a blank offer").await);
        browser.press("Undo").await;
        browser.until("the sample is back", async || offers.cards().await.len() == 2).await;

        let figure = browser.one("(//table//tr[th=\"Year 1\"]//button)[1]").await;
        crate::browser::press(&figure, "a figure").await;
        browser.one("//dialog[@open]").await;
        found.extend(faults(browser, "with a proof").await);
        browser.press("Close").await;

        while browser.has_button("Add an offer").await {
            let count = offers.cards().await.len();
            browser.press("Add an offer").await;
            browser.until("a card is added", async || offers.cards().await.len() > count).await;
        }
        found.extend(faults(browser, "with six offers").await);
    });
}

/// Opens all that folds in a part of the page, and what that made.
async fn unfold(browser: &Browser<'_>, part: &str) {
    let unfold =
        "for (const group of document.querySelectorAll(`${arguments[0]} details`)) group.open = true;
        return !document.querySelector(`${arguments[0]} details:not([open])`)";
    let all = async || browser.ask::<bool>(unfold, vec![part.into()]).await;
    browser.until("all is open", all).await;
}

#[test]
fn every_further_view_is_accessible_and_so_are_the_sheets() {
    examine(async |browser, found| {
        let offers = Offers::open(browser).await;
        offers.unfold_card("Amazon L6").await;
        browser.press("More terms of this letter: Amazon L6").await;
        browser.one("//dialog[@open]//h2").await;
        unfold(browser, "dialog").await;
        for row in ["Add a grant", "Add a refresher"] {
            browser.press(row).await;
        }
        found.extend(faults(browser, "with the sheet of a letter").await);
        close(browser).await;

        type_the_job(browser).await;
        unfold(browser, "dialog").await;
        for row in ["Add a past grant", "Add a payment"] {
            browser.press(row).await;
        }
        found.extend(faults(browser, "with the sheet of the job one has").await);
        close(browser).await;

        for (view, heading) in VIEWS {
            look(browser, view, heading).await;
            unfold(browser, "#closer").await;
            found.extend(faults(browser, &format!("with the view {view}")).await);
        }
    });
}

#[test]
fn an_incoming_link_is_accessible_while_it_waits_while_it_is_viewed_and_when_it_is_damaged() {
    examine(async |browser, found| {
        // Someone with a window as wide made the link; this reader has nothing of their own yet.
        let mut link = String::new();
        browser
            .elsewhere(async |theirs| {
                let offers = Offers::open(theirs).await;
                offers.write('A', "Name", "From elsewhere").await;
                offers.leave().await;
                let whole = theirs.shared_link().await;
                link = format!("#{}", whole.split_once('#').expect("a link has a fragment").1);
            })
            .await;
        browser.open(&format!("offers/{link}")).await;
        browser.button("View it").await;
        found.extend(faults(browser, "with a link waiting").await);
        browser.press("View it").await;
        browser.button("Back to my own offers").await;
        found.extend(faults(browser, "with a link viewed").await);

        browser.open(&format!("offers/{}", &link[..link.len() - 1])).await;
        browser.button("Keep my own offers").await;
        found.extend(faults(browser, "with a damaged link").await);
    });
}

#[test]
fn the_fit_page_is_accessible_while_it_asks_and_in_each_of_its_parts() {
    examine(async |browser, found| {
        browser.open("fit/").await;
        browser.live().await;
        browser.press("Check my level").await;
        for signal in ["Engineers led", "Managers managed"] {
            crate::fit::asked(browser, signal).await;
            found.extend(faults(browser, signal).await);
            browser.press("Skip").await;
        }
        browser.open("fit/").await;
        crate::fit::fill_in(browser).await;
        for name in ["My level", "My readiness", "My plan", "For tomorrow"] {
            crate::fit::part(browser, name).await;
            unfold(browser, "main").await;
            found.extend(faults(browser, name).await);
        }
    });
}

#[test]
fn the_offers_page_is_accessible_after_tax() {
    examine(async |browser, found| {
        Offers::open(browser).await;
        browser.press("After tax").await;
        browser.one("//h1[.='What would you keep after taxes?']").await;
        found.extend(faults(browser, "before a state is named").await);
        crate::taxes::choose(browser, "tax-state", "CA").await;
        browser.one("//figure[@id='seen-years']").await;
        unfold(browser, ".lens").await;
        unfold(browser, ".lens__years").await;
        crate::taxes::choose(browser, "elsewhere-state", "NY").await;
        browser.one("//table[@id='elsewhere-table']").await;
        found.extend(faults(browser, "after tax").await);
    });
}

#[test]
fn the_negotiate_page_is_accessible_while_it_asks_and_in_each_of_its_parts() {
    examine(async |browser, found| {
        for (begins, part) in [
            ("Plan my counter-offer", "My counter-offer"),
            ("Accept or wait", "Accept or wait"),
            ("L6 now or L7 later", "L6 or L7"),
        ] {
            // Each begins on a page of its own: what is begun comes back by itself.
            crate::negotiate::begin_in_part(browser, begins, part).await;
            found.extend(faults(browser, &format!("{part}, asking")).await);
            if part == "Accept or wait" {
                browser.press("Next").await;
                browser.press("Add a company").await;
                crate::negotiate::write(browser, "process-0-value", "2.4M").await;
                found.extend(faults(browser, "a process").await);
            }
            if part == "L6 or L7" {
                crate::negotiate::write(browser, "down-meanwhile", "280k").await;
            }
            browser.press("See the answer").await;
            browser.one("//h2[.='Look closer' or .='What the answer depends on']").await;
            unfold(browser, ".negotiate").await;
            if part == "My counter-offer" {
                browser.press("Add a round").await;
            }
            found.extend(faults(browser, &format!("{part}, answered")).await);
        }
        let choice = browser.one("//label[.='A higher level']/input").await;
        crate::browser::press(&choice, "A higher level").await;
        browser.one("//h2[.='Your evidence for L7']").await;
        unfold(browser, ".negotiate").await;
        found.extend(faults(browser, "a higher level").await);
    });
}
