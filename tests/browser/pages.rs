//! The pages as pages: each opens directly, by link and by back and forward; without scripts, storage or the program; and nothing is asked of elsewhere.

use crate::browser::{Browser, NAV, press, visit, visit_as};
use crate::dist::sites;
use crate::engine::Profile;
use crate::host::Host;
use crate::offers::{L6, L6_PAYS, L7, Offers};
use offerscope::page::how::Topic;
use offerscope::route::{Pair, Route};
use offerscope_core::data::library;
use serde_json::{Value, json};

const LEVELS: Route = Route::Levels(Pair::L6L7);

async fn shows(browser: &Browser<'_>, route: Route) {
    let path = route.href("");
    browser.until(&path, async || browser.path().await == path).await;
    let title = async || browser.driver.title().await.is_ok_and(|title| title == route.title());
    browser.until(route.title(), title).await;
    assert!(!browser.heading().await.is_empty(), "{path} opens with a sentence");
    let current = "return [...document.querySelectorAll('nav[aria-label=Pages] [aria-current=page]')].map(a => a.innerText)";
    let marked = Route::MENU.into_iter().filter(|entry| *entry == route).map(Route::name);
    assert_eq!(browser.ask::<Vec<String>>(current, vec![]).await, marked.collect::<Vec<_>>());
}

#[test]
fn each_page_opens_directly() {
    visit(async |browser| {
        for route in Route::ALL {
            browser.open(&route.href("")).await;
            browser.live().await;
            shows(browser, route).await;
        }
    });
}

#[test]
fn each_page_opens_by_link_and_by_back_and_forward_and_begins_at_its_top() {
    visit(async |browser| {
        browser.open("levels/").await;
        browser.live().await;
        let turns = [Route::Fit, Route::Offers, Route::Negotiate, LEVELS];
        for route in turns {
            let _: Value = browser.ask("scrollTo(0, document.body.scrollHeight)", vec![]).await;
            browser.follow(NAV, route.name()).await;
            shows(browser, route).await;
            assert_eq!(browser.ask::<f64>("return scrollY", vec![]).await, 0.0, "{route:?}");
            let focused: String = browser.ask("return document.activeElement.localName", vec![]).await;
            assert_eq!(focused, "main", "a new page begins with its content");
        }
        for route in [Route::Negotiate, Route::Offers, Route::Fit, LEVELS] {
            browser.driver.back().await.expect("there is a way back");
            shows(browser, route).await;
        }
        for route in turns {
            browser.driver.forward().await.expect("there is a way forward");
            shows(browser, route).await;
        }
    });
}

#[test]
fn the_links_within_pages_lead_where_they_say() {
    visit(async |browser| {
        browser.open("fit/").await;
        browser.live().await;
        browser.follow("main", "Levels page").await;
        shows(browser, LEVELS).await;
        browser.driver.back().await.expect("there is a way back");
        shows(browser, Route::Fit).await;
        browser.follow("main", "Offers page").await;
        shows(browser, Route::Offers).await;
        browser.follow("header", "Offerscope").await;
        browser
            .until("the front page", async || {
                browser.driver.title().await.is_ok_and(|title| title == Route::Home.title())
            })
            .await;
    });
}

#[test]
fn the_front_page_leads_to_the_first_field_of_an_offer_of_ones_own() {
    visit(async |browser| {
        browser.open("").await;
        browser.live().await;
        browser.follow("main", "Compare my offers").await;
        shows(browser, Route::Offers).await;
        let focused = async || browser.ask::<String>("return document.activeElement.id", vec![]).await;
        browser.until("its name has the focus", async || focused().await == "offer-1-name").await;
        assert_eq!(Offers { browser }.cards().await, ["Offer A: Offer A"]);
        assert_eq!(Offers { browser }.fragment().await, "");
    });
}

#[test]
fn the_footer_leads_to_how_it_works_and_its_contents_lead_to_its_sections() {
    visit_as(Profile::Usual, &sites()[1], async |browser| {
        browser.open("offers/").await;
        browser.live().await;
        browser.follow("footer", "How it works").await;
        browser.live().await;
        shows(browser, Route::How).await;
        browser.follow("nav[@aria-label='On this page']", Topic::Taxes.name()).await;
        let top = "return Math.round(document.getElementById('taxes').getBoundingClientRect().top)";
        let seen = async || (0..200).contains(&browser.ask::<i64>(top, vec![]).await);
        browser.until("the section about taxes is in sight", seen).await;
        assert!(!browser.text().await.contains("not an Offerscope link"), "an anchor is no link");
    });
}

#[test]
fn an_unknown_address_shows_the_page_that_says_so_and_leads_on() {
    visit(async |browser| {
        browser.open("no/such/page").await;
        assert_eq!(browser.heading().await, "There is no page here");
        let troubles = browser.troubles().await;
        assert!(
            matches!(troubles.as_slice(), [one] if one.contains("404")),
            "only the address itself: {troubles:?}"
        );
        browser.follow("main", "Offers").await;
        browser.live().await;
        shows(browser, Route::Offers).await;
    });
}

#[test]
fn a_site_below_a_sub_path_opens_its_pages_and_shares_links_that_open() {
    visit_as(Profile::Usual, &sites()[1], async |browser| {
        assert!(browser.home().ends_with("/offerscope/"));
        for route in Route::ALL {
            browser.open(&route.href("")).await;
            browser.live().await;
            shows(browser, route).await;
        }
        let offers = Offers::open(browser).await;
        offers.write('A', "Name", "Below").await;
        let link = browser.shared_link().await;
        assert!(link.contains("/offerscope/offers/#s="), "{link}");
        browser
            .elsewhere(async |other| {
                other.open_address(&link).await;
                other.press("View it").await;
                let seen = Offers { browser: other };
                seen.until_card(0, "Offer A: Below").await;
            })
            .await;
    });
}

#[test]
fn levels_reads_complete_without_scripts_and_the_other_pages_say_what_needs_them() {
    visit_as(Profile::WithoutScripts, &sites()[0], async |browser| {
        browser.open("levels/").await;
        let levels = browser.driver.source().await.expect("the page has a source");
        assert!(!levels.contains("Share</button>"), "no script has run");
        let amazon = library().dossier("amazon").expect("the facts of Amazon are there");
        for dimension in amazon.dimensions {
            let scopes = dimension.scopes.iter().filter(|scope| ["L6", "L7"].contains(&scope.level));
            let claims = scopes.flat_map(|scope| scope.claims).map(|claim| claim.says);
            for says in claims.chain([dimension.name]) {
                let written = says.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                assert!(levels.contains(&written), "Levels says {says}");
            }
        }
        assert!(levels.contains("Scripts are off"));
        browser.open("offers/").await;
        let offers = browser.driver.source().await.expect("the page has a source");
        assert!(offers.contains("Scripts are off") && !offers.contains("Add an offer"), "no dead buttons");
    });
}

#[test]
fn where_storage_is_blocked_the_app_works_and_says_that_a_reload_forgets() {
    visit(async |browser| {
        let blocked = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } })";
        browser.before_each_page(blocked).await;
        let offers = Offers::open(browser).await;
        offers.until_pays(L6, L6_PAYS).await;
        offers.write('A', "Base a year", "186k").await;
        offers.until_year_pays(L6, 0, "$302,000").await;
        browser
            .until("the page says it", async || browser.text().await.contains("does not save anything"))
            .await;
        browser.press("Dark colors").await;
        browser.button("Light colors").await;
    });
}

#[test]
fn a_chosen_theme_is_kept() {
    visit(async |browser| {
        browser.prefer("light").await;
        browser.open("levels/").await;
        browser.press("Dark colors").await;
        browser.button("Light colors").await;
        let ground = "return getComputedStyle(document.body).backgroundColor";
        let dark: String = browser.ask(ground, vec![]).await;
        browser.open("offers/").await;
        browser.button("Light colors").await;
        assert_eq!(browser.ask::<String>(ground, vec![]).await, dark);
    });
}

#[test]
fn back_closes_an_open_sheet_and_stays_on_the_page() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        let entries = browser.history().await;
        let figure = browser.one(&format!("(//table//button[.=\"{}\"])[1]", L6_PAYS[0])).await;
        press(&figure, "the figure").await;
        browser.one("//dialog[@open]//h2").await;
        browser.driver.back().await.expect("there is a way back");
        let closed =
            async || browser.ask::<bool>("return !document.querySelector('dialog[open]')", vec![]).await;
        browser.until("the sheet is closed", closed).await;
        assert_eq!(browser.path().await, "offers/");
        assert_eq!(offers.cards().await.len(), 2);

        press(&figure, "the figure").await;
        browser.one("//dialog[@open]//h2").await;
        browser.press("Close").await;
        browser.until("the sheet is closed", closed).await;
        assert_eq!(browser.history().await, entries + 1, "its entry is ahead, and nothing is added to it");
    });
}

#[test]
fn a_broken_policy_and_a_request_to_elsewhere_would_be_noticed() {
    visit(async |browser| {
        browser.open("levels/").await;
        browser.live().await;
        assert_eq!(browser.troubles().await, [""; 0]);
        let breach =
            "const image = new Image(); image.onerror = () => arguments[1](); image.src = arguments[0]";
        let picture = json!("https://offerscope.invalid/picture.png");
        browser.driver.execute_async(breach, vec![picture]).await.expect("the policy blocks it");
        let troubles = browser.troubles().await;
        assert!(troubles.iter().any(|trouble| trouble.contains("policy")), "{troubles:?}");

        let elsewhere = Host::start(&sites()[0].dir);
        browser.open_address(&format!("{}{}fit/", elsewhere.origin, sites()[0].base)).await;
        browser.live().await;
        let troubles = browser.troubles().await;
        assert!(
            troubles.contains(&format!("asks {}{}fit/", elsewhere.origin, sites()[0].base)),
            "{troubles:?}"
        );
        assert!(troubles.iter().all(|trouble| trouble.starts_with("asks")), "{troubles:?}");
        // Left before its host stops: what it fetches when idle is no trouble of this site.
        browser.driver.goto("about:blank").await.expect("the empty page opens");
        browser.troubles().await;
    });
}

#[test]
fn a_figure_opens_its_proof_and_closing_gives_the_focus_back() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        let figure = format!(
            "//table[.//caption[contains(., \"year of service\")]]//tr[th=\"Year 1\"]//button[.=\"{}\"]",
            L6_PAYS[0]
        );
        press(&browser.one(&figure).await, "the figure").await;
        let dialog = browser.one("//dialog[@open]").await;
        // It slides in, and its part comes.
        let shown = async || dialog.text().await.is_ok_and(|text| text.contains(L6));
        browser.until("the proof is in sight", shown).await;
        let dialog = dialog.text().await.expect("it has a text");
        for part in [L6, "$301,000", "$185,000", "$100,000", "$16,000"] {
            assert!(dialog.contains(part), "the proof holds {part}: {dialog}");
        }
        browser.press("Close").await;
        let closed =
            async || browser.ask::<bool>("return !document.querySelector('dialog[open]')", vec![]).await;
        browser.until("the proof is closed", closed).await;
        let focused: String = browser.ask("return document.activeElement.innerText", vec![]).await;
        assert_eq!(focused, L6_PAYS[0]);
        assert_eq!(offers.cards().await.len(), 2, "{L7} is still there");
    });
}
