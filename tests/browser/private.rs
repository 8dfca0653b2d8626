//! What the address bar, the history and the clipboard hold: what the reader chose, decoded, and nothing else.

use crate::browser::{Browser, NAV, press, visit};
use crate::offers::{L6, Offers};
use offerscope_core::format::link;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::scenario::Scenario;

/// Writes down each text that the page puts into the address or the history from now on.
const WATCH: &str = r#"
const told = location.protocol === 'about:' ? null : JSON.parse(sessionStorage.getItem('told') ?? '[]');
for (const name of told ? ['pushState', 'replaceState'] : []) {
  const own = history[name].bind(history);
  history[name] = (state, title, address) => {
    told.push(`${address} ${JSON.stringify(state)}`);
    sessionStorage.setItem('told', JSON.stringify(told));
    own(state, title, address);
  };
}
"#;

/// The scenario of a link.
fn opened(link: &str) -> Scenario {
    let fragment = link.split_once('#').map_or("", |(_, fragment)| fragment);
    link::read(fragment).unwrap_or_else(|problem| panic!("{link}: {problem}"))
}

/// All links that went into the address or the history.
async fn written(browser: &Browser<'_>) -> Vec<String> {
    let told: String = browser.ask("return sessionStorage.getItem('told') ?? '[]'", vec![]).await;
    let told: Vec<String> = serde_json::from_str(&told).expect("texts");
    assert!(!told.is_empty(), "the address is watched");
    told.into_iter()
        .map(|text| text.split(' ').next().unwrap_or_default().to_owned())
        .filter(|text| text.contains('#'))
        .collect()
}

#[test]
fn clipboard_address_and_history_hold_what_was_checked_and_nothing_else() {
    visit(async |browser| {
        browser.before_each_page(WATCH).await;
        let offers = Offers::open(browser).await;
        let entries = browser.history().await;
        offers.write('A', "Base a year", "191k").await;
        offers.until_year_pays(L6, 0, "$307,000").await;
        offers.leave().await;
        assert_eq!(offers.fragment().await, "", "one's own work stays out of the address");
        assert_eq!(browser.history().await, entries);

        let copied = opened(&browser.copied_link(async || browser.press("Share").await).await);
        assert_eq!(copied.offers.len(), 2);
        assert_eq!(copied.offers[0].base, Money::whole(191_000));
        assert_eq!(written(browser).await, [""; 0], "copying a link writes nothing down");

        // Without the second offer, and without names.
        browser.one("//label[contains(., 'Amazon L7')]").await.click().await.expect("it can be pressed");
        browser
            .one("//label[contains(., 'The names you typed')]")
            .await
            .click()
            .await
            .expect("it can be pressed");
        browser.press("Put the link in the address bar").await;
        browser.until("the address has it", async || offers.fragment().await.starts_with("#s=1.")).await;
        browser.press("Close").await;
        let fragment = offers.fragment().await;
        let held = opened(&fragment);
        assert_eq!((held.offers.len(), held.offers[0].name.as_str()), (1, ""));
        assert_eq!(held.offers[0].base, Money::whole(191_000));

        // It stays over pages and reloads, and goes with the next change.
        browser.follow(NAV, "Fit").await;
        browser.until("Fit is shown", async || browser.path().await == "fit/").await;
        browser.driver.back().await.expect("there is a way back");
        browser.until("the offers are back", async || offers.cards().await.len() == 2).await;
        browser.until("the address has it still", async || offers.fragment().await == fragment).await;
        browser.driver.refresh().await.expect("it reloads");
        browser.live().await;
        assert!(!browser.has_button("Not now").await, "it is the reader's own");
        browser.until("it is there after a reload", async || offers.fragment().await == fragment).await;
        offers.write('A', "Base a year", "192k").await;
        browser.until("a change takes it out", async || offers.fragment().await.is_empty()).await;
        let links = written(browser).await;
        assert!(!links.is_empty() && links.iter().all(|link| opened(link) == held), "{links:?}");
    });
}

#[test]
fn what_is_changed_while_a_link_is_viewed_stays_out_of_the_address_and_survives_a_reload() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        offers.write('A', "Name", "Theirs").await;
        offers.leave().await;
        let link = browser.shared_link().await;

        browser
            .elsewhere(async |other| {
                other.before_each_page(WATCH).await;
                other.open_address(&link).await;
                other.press("View it").await;
                let seen = Offers { browser: other };
                other.until("theirs is shown", async || seen.cards().await.len() == 2).await;
                seen.write('A', "Base a year", "192k").await;
                seen.leave().await;
                seen.write('B', "Base a year", "a lot").await;
                seen.leave().await;
                other.driver.refresh().await.expect("it reloads");
                other.live().await;
                other.button("Back to my own offers").await;
                assert_eq!(seen.value('A', "Base a year").await, "$192,000");
                assert_eq!(seen.value('B', "Base a year").await, "a lot", "nor is an unreadable text lost");
                assert!(link.ends_with(&seen.fragment().await), "the address is the link as it came");
                let links = written(other).await;
                assert!(links.iter().all(|written| opened(written) == opened(&link)), "{links:?}");
                other.press("Back to my own offers").await;
                other.until("the address is empty", async || seen.fragment().await.is_empty()).await;
            })
            .await;
    });
}

/// Counts what a person does on the page: presses of buttons and links, and fields gone to.
const STEPS: &str = r#"
const step = () => sessionStorage.setItem('steps', 1 + Number(sessionStorage.getItem('steps') ?? 0));
if (location.protocol !== 'about:') {
  addEventListener('click', e => { if (e.target.closest('button, a, summary')) step(); }, true);
  addEventListener('focusin', e => { if (e.target.matches('input[type=text]')) step(); }, true);
}
"#;

/// How many steps were counted since the last time this was asked.
async fn counted(browser: &Browser<'_>) -> usize {
    let taken = "const steps = Number(sessionStorage.getItem('steps') ?? 0); sessionStorage.removeItem('steps'); return steps";
    browser.ask(taken, vec![]).await
}

/// Three presses send the offers, one opens them; two fields, on a phone behind two cards, and three presses send them back; one press takes over
/// a difference, and one goes on. The current job stays with me all the way.
fn a_partner_answers(width: u32) {
    visit(async |browser| {
        browser.resize(width, 900).await;
        browser.before_each_page(STEPS).await;
        let offers = Offers::open(browser).await;
        offers.unfold_card("Amazon L6").await;
        offers.write('A', "Name", "Contoso").await;
        browser.press("Add your current job").await;
        browser.one("//input[@id='offer-0-base']").await.send_keys("170k").await.expect("it takes keys");
        offers.leave().await;
        counted(browser).await;
        let link = browser.shared_link().await;
        let mut steps = counted(browser).await;
        assert!(steps > 0, "they are counted");
        let back = std::cell::RefCell::new((String::new(), 0));
        browser
            .elsewhere(async |partner| {
                partner.resize(width, 900).await;
                partner.before_each_page(STEPS).await;
                partner.open_address(&link).await;
                partner.press("View it").await;
                let seen = Offers { browser: partner };
                partner.until("mine is shown", async || seen.cards().await.len() == 2).await;
                seen.unfold_card("Contoso").await;
                seen.write('A', "Base a year", "199k").await;
                seen.unfold_card("Amazon L7").await;
                seen.write('B', "Base a year", "255k").await;
                seen.leave().await;
                let link = partner.shared_link().await;
                *back.borrow_mut() = (link, counted(partner).await);
            })
            .await;
        let (back, theirs) = back.into_inner();
        steps += theirs;
        assert!(opened(&back).current.is_none() && opened(&link).current.is_none(), "the job stays here");
        browser.open_address(&back).await;
        browser.live().await;
        let says = async |text: &str| browser.until(text, async || browser.text().await.contains(text)).await;
        says("Same offers, 2 figures differ").await;
        browser.press("Use theirs: Base a year of Contoso").await;
        says("Same offers, 1 figure differs").await;
        browser.press("Not now").await;
        browser.until("mine is shown", async || offers.cards().await.len() == 2).await;
        let base = async |id: &str| {
            let field = browser.one(&format!("//input[@id='offer-{id}-base']")).await;
            field.prop("value").await.expect("it is there").unwrap_or_default()
        };
        assert_eq!([base("1").await, base("2").await, base("0").await], ["$199,000", "$250,000", "$170,000"]);
        steps += counted(browser).await;
        assert!(steps <= if width < 640 { 14 } else { 12 }, "{steps} steps");
    });
}

#[test]
fn a_partner_answers_on_a_phone_in_fourteen_steps() {
    a_partner_answers(390);
}

#[test]
fn a_partner_answers_on_a_desktop_in_twelve_steps() {
    a_partner_answers(1366);
}

#[test]
fn back_closes_a_view_and_goes_through_questions_before_it_leaves_the_page() {
    visit(async |browser| {
        browser.open("levels/").await;
        browser.live().await;
        browser.follow(NAV, "Offers").await;
        let by_month = async || press(&browser.one("//button[b='Pay by month']").await, "the view").await;
        by_month().await;
        let shown = async || {
            browser.ask::<bool>("return Boolean(document.querySelector('#closer h2'))", vec![]).await
        };
        browser.until("the view is open", &shown).await;
        press(&browser.one("//button[b='Pay per hour']").await, "the view").await;
        browser.driver.back().await.expect("there is a way back");
        browser.until("the view is closed", async || !shown().await).await;
        assert_eq!(browser.path().await, "offers/");
        by_month().await;
        browser.until("it is open again", &shown).await;

        browser.follow(NAV, "Fit").await;
        browser.press("Check my level").await;
        let asked = async |place: &str| browser.text().await.contains(place);
        browser.until("the first question", async || asked("Question 1 of").await).await;
        browser.press("Skip").await;
        browser.until("the second question", async || asked("Question 2 of").await).await;
        browser.press("Skip").await;
        browser.until("the third question", async || asked("Question 3 of").await).await;
        browser.press("Back").await;
        browser.until("the second again", async || asked("Question 2 of").await).await;
        browser.driver.back().await.expect("there is a way back");
        browser.until("the first again", async || asked("Question 1 of").await).await;
        assert_eq!(browser.path().await, "fit/");
        browser.driver.back().await.expect("there is a way back");
        browser.until("the page before", async || browser.path().await == "offers/").await;
        browser.driver.back().await.expect("there is a way back");
        browser.until("the first page", async || browser.path().await == "levels/").await;
    });
}
