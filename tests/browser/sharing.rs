//! Links and the address: a damaged link never opens as something else, and the work survives reloads and pages.

use crate::browser::{Browser, NAV, visit};
use crate::offers::{L6, L6_PAYS, Offers};
use serde::Deserialize;
use serde_json::json;
use thirtyfour::Key;

const DAMAGES: usize = 400;
/// Every so many, the damaged link is opened in a new document; in between, in the address bar of the page.
const OPENED_ANEW: usize = 10;

/// Sets a fragment as someone does who edits the address, waits for the page's answer, and puts the notice away again.
const TRY: &str = r#"
const [fragment, done] = arguments;
const alerts = () => [...document.querySelectorAll('[role=alert]')].filter(e => e.checkVisibility());
const asked = () => document.querySelector('section[aria-label="A shared scenario"]');
const when = (holds, then) => {
  const late = setTimeout(() => done({ says: 'no answer', opens: false }), 5000);
  const look = () => { if (holds()) { seen.disconnect(); clearTimeout(late); then(); return true; } };
  const seen = new MutationObserver(look);
  seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  look();
};
if (fragment !== null) location.hash = fragment;
when(() => asked() || alerts().length > 0, () => {
  const answer = { says: alerts().map(e => e.innerText).join(' '), opens: Boolean(asked()) };
  const away = [...document.querySelectorAll('button')].find(b => ['Keep my own offers', 'Not now'].includes(b.innerText.trim()));
  away.click();
  when(() => !asked() && alerts().length === 0, () => done(answer));
});
"#;

#[derive(Debug, Deserialize)]
struct Answer {
    says: String,
    opens: bool,
}

async fn try_fragment(browser: &Browser<'_>, fragment: Option<&str>) -> Answer {
    let answer = browser.driver.execute_async(TRY, vec![json!(fragment)]).await.expect("the page answers");
    answer.convert().expect("an answer")
}

/// The same text with one character replaced, taken out or put in.
fn damaged(random: &mut fastrand::Rng, fragment: &str) -> String {
    const OTHERS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.=~!$&'()*+,;:@/?é";
    let mut characters: Vec<char> = fragment.chars().collect();
    loop {
        let other = random.choice(OTHERS.chars().collect::<Vec<_>>()).expect("there are some");
        let at = random.usize(0..=characters.len());
        match random.u8(0..3) {
            0 if at < characters.len() && characters[at] != other => characters[at] = other,
            1 if at < characters.len() => drop(characters.remove(at)),
            2 => characters.insert(at, other),
            _ => continue,
        }
        return characters.into_iter().collect();
    }
}

#[test]
fn four_hundred_damaged_links_all_say_so_and_none_opens() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        offers.write('A', "Name", "Damaged on the way").await;
        offers.leave().await;
        let link = browser.shared_link().await;
        let fragment = link.split_once('#').expect("a link has a fragment").1.to_owned();

        browser
            .elsewhere(async |theirs| {
                let seen = Offers::open(theirs).await;
                seen.until_pays(L6, L6_PAYS).await;
                let before = seen.years().await;
                let whole = try_fragment(theirs, Some(&fragment)).await;
                assert!(whole.opens && whole.says.is_empty(), "undamaged, it opens: {whole:?}");
                // The address follows a moment later; until then the same fragment is no change of it.
                let is_clean = async || theirs.ask::<bool>("return location.hash === ''", vec![]).await;
                theirs.until("the address is put back", is_clean).await;
                let again = try_fragment(theirs, Some(&fragment)).await;
                assert!(again.opens, "put away and opened once more, it asks again: {again:?}");

                let mut random = fastrand::Rng::with_seed(2);
                for round in 0..DAMAGES {
                    let fragment = damaged(&mut random, &fragment);
                    let answer = if round % OPENED_ANEW == 0 {
                        theirs.open_address(&format!("{}offers/#{fragment}", theirs.home())).await;
                        theirs.live().await;
                        try_fragment(theirs, None).await
                    } else {
                        try_fragment(theirs, Some(&fragment)).await
                    };
                    assert!(!answer.opens, "#{fragment} opens as something");
                    assert!(answer.says.contains("link"), "#{fragment} is answered by `{}`", answer.says);
                    let what = format!("#{fragment} changes nothing that is shown");
                    theirs.until(&what, async || seen.years().await == before).await;
                }
            })
            .await;
    });
}

#[test]
fn reloading_keeps_the_work() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        offers.write('A', "Base a year", "191k").await;
        // At once: the last keys are kept although the address has had no time to follow.
        browser.driver.refresh().await.expect("it reloads");
        browser.live().await;
        assert_eq!(offers.value('A', "Base a year").await, "$191,000");
        assert_eq!(offers.pays(L6).await[0], "$307,000");
    });
}

#[test]
fn a_later_visit_finds_the_work_without_its_link() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        offers.write('A', "Base a year", "191k").await;
        browser.open("offers/").await;
        browser.live().await;
        assert_eq!(offers.value('A', "Base a year").await, "$191,000");
        assert!(!browser.has_button("View it").await, "one's own work is not asked about");
    });
}

#[test]
fn back_and_forward_between_pages_keep_the_work() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        offers.write('A', "Base a year", "191k").await;
        for page in ["Levels", "Fit", "Negotiate"] {
            browser.follow(NAV, page).await;
            let path = format!("{}/", page.to_lowercase());
            browser.until(page, async || browser.path().await == path).await;
        }
        for path in ["fit/", "levels/", "offers/"] {
            browser.driver.back().await.expect("there is a way back");
            browser.until(path, async || browser.path().await == path).await;
        }
        browser.until("the offers are shown", async || offers.cards().await.len() == 2).await;
        assert_eq!(offers.value('A', "Base a year").await, "$191,000");
        browser.driver.forward().await.expect("there is a way forward");
        browser.until("levels/", async || browser.path().await == "levels/").await;
        browser.driver.back().await.expect("there is a way back");
        browser.until("the offers are shown again", async || offers.cards().await.len() == 2).await;
        assert_eq!(offers.value('A', "Base a year").await, "$191,000");
        assert!(!browser.has_button("View it").await, "one's own work is not asked about");
    });
}

#[test]
fn a_link_that_is_put_in_the_address_bar_by_hand_asks_and_changes_nothing_until_answered() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        offers.write('A', "Name", "Theirs").await;
        offers.leave().await;
        let link = browser.shared_link().await;
        let fragment = link.split_once('#').expect("a fragment").1.to_owned();
        browser
            .elsewhere(async |other| {
                let seen = Offers::open(other).await;
                seen.write('A', "Name", "Mine").await;
                seen.edit_address(&fragment).await;
                other.button("View it").await;
                other.driver.refresh().await.expect("it reloads");
                other.press("Not now").await;
                seen.until_card(0, "Offer A: Mine").await;
            })
            .await;
    });
}

#[test]
fn two_tabs_lose_nothing_of_each_other() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        let first = browser.driver.window().await.expect("a tab");
        let second = browser.driver.new_tab().await.expect("another tab opens");
        let turn_to = async |tab: &thirtyfour::WindowHandle| {
            browser.driver.switch_to_window(tab.clone()).await.expect("the tab comes to the front");
        };
        turn_to(&second).await;
        browser.open("offers/").await;
        browser.live().await;

        // One figure in each tab, one after the other.
        offers.write('A', "Base a year", "191k").await;
        offers.until_year_pays(L6, 0, "$307,000").await;
        turn_to(&first).await;
        browser
            .until("the first tab has it", async || offers.value('A', "Base a year").await == "$191,000")
            .await;
        offers.write('B', "Base a year", "301k").await;
        offers.leave().await;
        turn_to(&second).await;
        browser
            .until("the second tab has both", async || offers.value('B', "Base a year").await == "$301,000")
            .await;
        assert_eq!(offers.value('A', "Base a year").await, "$191,000");

        // The other tab has saved, and this one has not heard of it when it changes another figure.
        let saved = "return localStorage.getItem('offerscope.mine')";
        let with_both: String = browser.ask(saved, vec![]).await;
        offers.write('B', "Base a year", "300k").await;
        offers.leave().await;
        let changed = async || browser.ask::<String>(saved, vec![]).await != with_both;
        browser.until("the change is saved", changed).await;
        let silently = "localStorage.setItem('offerscope.mine', arguments[0])";
        browser.ask::<()>(silently, vec![with_both.into()]).await;
        offers.write('A', "Base a year", "190k").await;
        browser.until("both are here", async || offers.value('B', "Base a year").await == "$301,000").await;
        offers.leave().await;
        assert_eq!(offers.value('A', "Base a year").await, "$190,000");

        // The text of a field that is typed in stays as it is, whatever another tab saves, until the field is left or its edit undone.
        let before: String = browser.ask(saved, vec![]).await;
        offers.write('A', "Base a year", "195k").await;
        let changed = async || browser.ask::<String>(saved, vec![]).await != before;
        browser.until("the change is saved", changed).await;
        let elsewhere = format!("{silently}; window.dispatchEvent(new Event('storage'))");
        browser.ask::<()>(&elsewhere, vec![before.clone().into()]).await;
        offers.until_year_pays(L6, 0, "$306,000").await;
        assert_eq!(offers.value('A', "Base a year").await, "195k");
        offers.write('A', "Base a year", "196k").await;
        browser.keys(Key::Control + "z").await;
        browser.until("undone", async || offers.value('A', "Base a year").await == "$190,000").await;
        offers.leave().await;

        // A tab that only closes saves nothing.
        offers.write('A', "Base a year", "192k").await;
        offers.leave().await;
        turn_to(&first).await;
        browser.driver.close_window().await.expect("it closes");
        turn_to(&second).await;
        browser.driver.refresh().await.expect("it reloads");
        browser.live().await;
        assert_eq!(offers.value('A', "Base a year").await, "$192,000");
        assert_eq!(offers.value('B', "Base a year").await, "$301,000");
    });
}
