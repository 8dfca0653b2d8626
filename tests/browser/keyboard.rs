//! The main journey by keyboard alone. Focus is seen at every stop, and stands where a person expects it.

use crate::browser::{Browser, visit};
use crate::offers::{CASE_2, CASE_2_PAYS, CASE_8, CASE_8_PAYS, L6, L6_PAYS, Offers, Typed};
use http::Method;
use serde::Deserialize;
use std::time::Duration;
use thirtyfour::action_chain::ActionChain;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::prelude::*;
use thirtyfour::{ElementId, RequestData, SessionId};

/// More stops than any page has.
const STOPS: usize = 400;

/// WebDriver's question for the name that a screen reader says.
#[derive(Debug)]
struct ComputedLabel(ElementId);

impl FormatRequestData for ComputedLabel {
    fn format_request(&self, session: &SessionId) -> RequestData {
        RequestData::new(Method::GET, format!("/session/{session}/element/{}/computedlabel", self.0))
    }
}

/// Where the focus is.
#[derive(Debug, Deserialize)]
struct Stop {
    tag: String,
    /// A ring is drawn: around it, around its label, or around the part of a chart that stands for it.
    ring: bool,
    /// Some of it can be seen: it is in the window and nothing lies over all of it.
    seen: bool,
}

const STOP: &str = "const e = document.activeElement;
    const outlined = e => e && getComputedStyle(e).outlineStyle !== 'none' && parseFloat(getComputedStyle(e).outlineWidth) > 0;
    const drawn = e => e.namespaceURI.endsWith('svg') && [...e.querySelectorAll('*')].some(p => getComputedStyle(p).stroke !== 'none');
    const box = e.getBoundingClientRect();
    const points = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap(x => [0.1, 0.5, 0.9].map(y => [box.left + x * box.width, box.top + y * box.height]));
    const over = ([x, y]) => { const top = document.elementFromPoint(x, y); return top && (e.contains(top) || e.labels && [...e.labels].some(l => l.contains(top))); };
    return { tag: e.localName, ring: outlined(e) || outlined(e.nextElementSibling) || drawn(e), seen: points.some(over) }";

/// A person without a pointer.
pub(crate) struct Person<'a> {
    pub(crate) browser: &'a Browser<'a>,
}

impl Person<'_> {
    fn hands(&self) -> ActionChain {
        self.browser.driver.action_chain_with_delay(Some(Duration::ZERO), None)
    }

    pub(crate) async fn press(&self, keys: impl Into<thirtyfour::TypingData>) {
        self.hands().send_keys(keys).perform().await.expect("keys can be pressed");
    }

    /// Holds one key while pressing another.
    async fn chord(&self, held: Key, key: char) {
        let keys = self.hands().key_down(held.clone()).key_down(key).key_up(key).key_up(held);
        keys.perform().await.expect("keys can be pressed");
    }

    async fn back(&self) {
        self.chord(Key::Shift, Key::Tab.into()).await;
    }

    /// The name of what has the focus, which must be in sight with its ring; empty where the page itself has it.
    pub(crate) async fn stands_on(&self) -> String {
        let stop: Stop = self.browser.ask(STOP, vec![]).await;
        if stop.tag == "body" {
            return String::new();
        }
        let element = self.browser.driver.active_element().await.expect("something has the focus");
        let label =
            self.browser.driver.cmd(ComputedLabel(element.element_id())).await.expect("it has a name");
        let label: String = label.value().expect("a name is a text");
        assert!(stop.ring && stop.seen, "the focus on `{label}` cannot be seen: {stop:?}");
        // What has no name, such as the content of a page, goes by its kind.
        if label.is_empty() { stop.tag } else { label }
    }

    /// Goes on with Tab to what has that name.
    pub(crate) async fn on_to(&self, name: &str) {
        for _ in 0..STOPS {
            self.press(Key::Tab).await;
            if self.stands_on().await == name {
                return;
            }
        }
        panic!("Tab never comes to `{name}`");
    }

    /// Goes back with Shift and Tab to what has that name.
    pub(crate) async fn back_to(&self, name: &str) {
        for _ in 0..STOPS {
            self.back().await;
            if self.stands_on().await == name {
                return;
            }
        }
        panic!("Shift and Tab never come to `{name}`");
    }

    /// The next stop has that name.
    pub(crate) async fn next_is(&self, name: &str) {
        self.press(Key::Tab).await;
        assert_eq!(self.stands_on().await, name);
    }

    /// Replaces the text of the field that has the focus.
    pub(crate) async fn write(&self, text: &str) {
        self.chord(Key::Control, 'a').await;
        self.press(text).await;
    }

    /// From "Add an offer" to a new card, through its fields in their order. Ends on the vesting.
    async fn add_and_type(&self, offers: Offers<'_>, offer: &Typed) {
        let count = offers.cards().await.len();
        self.press(Key::Enter).await;
        self.browser.until("a card is added", async || offers.cards().await.len() == count + 1).await;
        let name = "return document.activeElement.id.endsWith('-name')";
        self.browser.until("its name has the focus", async || self.browser.ask(name, vec![]).await).await;
        self.write(offer[0].1).await;
        self.next_is("Company").await;
        self.press("Amazon").await;
        for (label, text) in &offer[1..] {
            self.on_to(label).await;
            self.write(text).await;
        }
        self.next_is("Stock in").await;
        self.next_is("Vesting").await;
    }
}

#[test]
fn the_journey_can_be_made_by_keyboard_alone() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        let person = Person { browser };
        offers.until_pays(L6, L6_PAYS).await;

        person.on_to("Add an offer").await;
        person.add_and_type(offers, CASE_8).await;
        offers.until_pays("Case eight", CASE_8_PAYS).await;

        person.on_to("Add an offer").await;
        person.add_and_type(offers, CASE_2).await;
        offers.until_pays("Case two", CASE_2_PAYS).await;
        assert_eq!(offers.pays("Case eight").await, CASE_8_PAYS);

        let table = offers.years().await;
        let link = browser
            .copied_link(async || {
                person.back_to("Share").await;
                person.press(Key::Enter).await;
            })
            .await;
        person.press(Key::Escape).await;
        assert_eq!(person.stands_on().await, "Share");

        browser
            .elsewhere(async |theirs| {
                theirs.open_address(&link).await;
                theirs.live().await;
                let reader = Person { browser: theirs };
                reader.on_to("View it").await;
                reader.press(Key::Enter).await;
                let seen = Offers { browser: theirs };
                seen.until_pays("Case two", CASE_2_PAYS).await;
                assert_eq!(seen.years().await, table);
                theirs
                    .until("the focus is on the page that opened", async || {
                        !reader.stands_on().await.is_empty()
                    })
                    .await;

                reader.on_to("Back to my own offers").await;
                reader.press(Key::Space).await;
                theirs.until("their own offers are back", async || seen.cards().await.len() == 2).await;
                theirs.until("the focus is on the page", async || !reader.stands_on().await.is_empty()).await;
            })
            .await;
    });
}

#[test]
fn groups_lists_proofs_and_charts_answer_to_keys() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        let person = Person { browser };

        person.on_to("Over").await;
        person.press(Key::Down).await;
        let years =
            async || offers.years().await.rows.iter().filter(|row| row[0].starts_with("Year")).count();
        browser.until("five years are shown", async || years().await == 5).await;
        person.press(Key::Up).await;
        browser.until("four years are shown", async || years().await == 4).await;

        person.on_to("Raises and bonus payout").await;
        person.press(Key::Space).await;
        // What is folded is made a moment after it is opened.
        browser.one("(//details[@open][summary='Raises and bonus payout']//input)[1]").await;
        person.next_is("Raise a year").await;
        person.write("10").await;
        offers.until_year_pays(L6, 1, "$331,500").await;

        person.on_to(L6_PAYS[0]).await;
        person.press(Key::Enter).await;
        browser.one("//dialog[@open]").await;
        let inside = "return Boolean(document.activeElement.closest('dialog'))";
        assert!(browser.ask::<bool>(inside, vec![]).await, "the focus is inside the proof");
        person.press(Key::Escape).await;
        browser.until("the proof is closed", async || !browser.ask::<bool>(inside, vec![]).await).await;
        assert_eq!(person.stands_on().await, L6_PAYS[0], "closing gives the focus back");
    });
}

#[test]
fn the_focus_is_not_lost_when_its_offer_moves_or_goes() {
    visit(async |browser| {
        let offers = Offers::open(browser).await;
        let person = Person { browser };
        person.on_to("Duplicate: Amazon L6").await;
        person.press(Key::Enter).await;
        browser.until("a copy is made", async || offers.cards().await.len() == 3).await;
        assert!(!person.stands_on().await.is_empty(), "after a copy");

        person.on_to("Move up: Amazon L6 (copy)").await;
        person.press(Key::Enter).await;
        offers.until_card(0, "Offer A: Amazon L6 (copy)").await;
        assert!(!person.stands_on().await.is_empty(), "after a move");

        person.on_to("Remove: Amazon L6 (copy)").await;
        person.press(Key::Enter).await;
        browser.until("it is gone", async || offers.cards().await.len() == 2).await;
        assert!(!person.stands_on().await.is_empty(), "after a removal");
    });
}

#[test]
fn the_years_of_the_chart_are_walked_with_the_arrow_keys() {
    visit(async |browser| {
        Offers::open(browser).await;
        let person = Person { browser };
        let year = |number: u16| format!("Year {number}: Amazon L6 pays");
        for _ in 0..STOPS {
            person.press(Key::Tab).await;
            if person.stands_on().await.starts_with(&year(1)) {
                break;
            }
        }
        for (key, number) in [(Key::Right, 2), (Key::End, 4), (Key::Left, 3), (Key::Home, 1)] {
            person.press(key).await;
            assert!(person.stands_on().await.starts_with(&year(number)), "year {number}");
        }
    });
}

#[test]
fn the_first_stop_skips_to_the_content() {
    visit(async |browser| {
        Offers::open(browser).await;
        let person = Person { browser };
        person.on_to("Skip to content").await;
        person.press(Key::Enter).await;
        let main: bool = browser.ask("return document.activeElement.id === 'main'", vec![]).await;
        assert!(main, "the focus is on the content");
    });
}
