//! The Offers page as a person reads and fills it: cards by their names, fields by their labels, figures by their table's heads.

use crate::browser::{Browser, press};
use serde::Deserialize;
use serde_json::json;
use thirtyfour::prelude::*;

/// The Offers page in a browser.
#[derive(Clone, Copy)]
pub(crate) struct Offers<'a> {
    pub(crate) browser: &'a Browser<'a>,
}

/// A table as it is read: heads of columns, then rows that begin with their heads.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

/// An offer in the order a person types it: label and text.
pub(crate) type Typed = [(&'static str, &'static str)];

/// Case 8 of the published offers, and what each year pays.
pub(crate) const CASE_8: &Typed = &[
    ("Name", "Case eight"),
    ("Base a year", "250k"),
    ("Sign-on, year 1", "175k"),
    ("Sign-on, year 2", "125000"),
    ("Stock grant", "$750,000"),
];
pub(crate) const CASE_8_PAYS: [&str; 4] = ["$462,500", "$487,500", "$550,000", "$550,000"];

/// Case 2, likewise.
pub(crate) const CASE_2: &Typed = &[
    ("Name", "Case two"),
    ("Base a year", "150k"),
    ("Sign-on, year 1", "$55,000"),
    ("Sign-on, year 2", "45k"),
    ("Stock grant", "150k"),
];
pub(crate) const CASE_2_PAYS: [&str; 4] = ["$212,500", "$217,500", "$210,000", "$210,000"];

/// The two offers of the sample, and what each year pays.
pub(crate) const L6: &str = "Amazon L6";
pub(crate) const L6_PAYS: [&str; 4] = ["$301,000", "$313,000", "$313,000", "$313,000"];
pub(crate) const L7: &str = "Amazon L7";
pub(crate) const L7_PAYS: [&str; 4] = CASE_8_PAYS;

/// The schedule of cases 8 and 2.
pub(crate) const VESTING: &str = "5 / 15 / 40 / 40, half-yearly from year 3";

impl<'a> Offers<'a> {
    /// Opens the page and waits for the app.
    pub(crate) async fn open(browser: &'a Browser<'a>) -> Self {
        browser.open("offers/").await;
        browser.live().await;
        Self { browser }
    }

    /// The names of the cards, in order, as `Offer A: Amazon L6`.
    pub(crate) async fn cards(&self) -> Vec<String> {
        let script =
            "return [...document.querySelectorAll('section[aria-label^=\"Offer \"]')].map(s => s.ariaLabel)";
        self.browser.ask(script, vec![]).await
    }

    /// Waits until the card at a place, counted from 0, has that name. A page that is coming shows no card yet.
    pub(crate) async fn until_card(&self, place: usize, card: &str) {
        let what = format!("card {place} is {card}");
        self.browser
            .until(&what, async || self.cards().await.get(place).is_some_and(|name| name == card))
            .await;
    }

    /// A field of a card by its label.
    pub(crate) async fn field(&self, letter: char, label: &str) -> WebElement {
        let label =
            self.browser.one(&format!("{}//label[normalize-space(.)=\"{label}\"]", card(letter))).await;
        let id = label.attr("for").await.expect("the label is there").expect("a label names its field");
        self.browser.one(&format!("//*[@id=\"{id}\"]")).await
    }

    /// Replaces the text of a field, key by key. The focus stays in it.
    pub(crate) async fn write(&self, letter: char, label: &str, text: &str) {
        let field = self.field(letter, label).await;
        press(&field, label).await;
        field.send_keys(Key::Control + "a").await.expect("it takes keys");
        field.send_keys(Key::Backspace + "").await.expect("it takes keys");
        field.send_keys(text).await.expect("it takes keys");
    }

    /// Leaves the field that has the focus.
    pub(crate) async fn leave(&self) {
        self.browser.keys(Key::Tab + "").await;
    }

    /// The text in a field.
    pub(crate) async fn value(&self, letter: char, label: &str) -> String {
        self.field(letter, label)
            .await
            .prop("value")
            .await
            .expect("it is there")
            .expect("a field has a value")
    }

    /// Chooses from a list what has that text.
    pub(crate) async fn choose(&self, letter: char, label: &str, option: &str) {
        let list = self.field(letter, label).await;
        let option = list.find(By::XPath(format!(".//option[normalize-space(.)=\"{option}\"]"))).await;
        option
            .unwrap_or_else(|error| panic!("{label} does not offer it: {error}"))
            .click()
            .await
            .expect("it can be chosen");
    }

    /// The choice that a list shows.
    pub(crate) async fn chosen(&self, letter: char, label: &str) -> String {
        let list = self.field(letter, label).await;
        let list = list.to_json().expect("an element is JSON");
        self.browser.ask("return arguments[0].selectedOptions[0]?.label ?? ''", vec![list]).await
    }

    /// The problem that a field shows, empty where it shows none.
    pub(crate) async fn problem(&self, letter: char, label: &str) -> String {
        let field = self.field(letter, label).await.to_json().expect("an element is JSON");
        let script = "const field = arguments[0];
            if (field.getAttribute('aria-invalid') !== 'true') return '';
            const first = field.getAttribute('aria-describedby').split(' ')[0];
            return document.getElementById(first).innerText";
        self.browser.ask(script, vec![field]).await
    }

    /// Opens a group of a card by its name.
    pub(crate) async fn unfold(&self, letter: char, group: &str) {
        let summary =
            self.browser.one(&format!("{}//summary[normalize-space(.)=\"{group}\"]", card(letter))).await;
        press(&summary, group).await;
    }

    /// Unfolds a card by the offer's name where the window is so narrow that cards are folded.
    pub(crate) async fn unfold_card(&self, name: &str) {
        let button = self.browser.button(&format!("Edit {name}")).await;
        if button.is_displayed().await.expect("it is there") {
            press(&button, name).await;
        }
    }

    /// Adds an offer, blank unless the list says otherwise, and waits for its card.
    pub(crate) async fn add(&self) {
        let count = self.cards().await.len();
        self.browser.press("Add an offer").await;
        self.browser.until("a card is added", async || self.cards().await.len() == count + 1).await;
    }

    /// Adds a blank offer and types all of it, as one of Amazon.
    pub(crate) async fn add_and_type(&self, letter: char, offer: &Typed) {
        self.add().await;
        self.choose(letter, "Company", "Amazon").await;
        for (label, text) in offer {
            self.write(letter, label, text).await;
        }
        self.choose(letter, "Vesting", VESTING).await;
    }

    /// The table behind the chart of pay by year.
    pub(crate) async fn years(&self) -> Table {
        let script = "const text = e => e.textContent.replace(/\\s+/g, ' ').trim();
            const tables = [...document.querySelectorAll('table')].filter(t => t.checkVisibility());
            const table = tables.find(t => [...t.querySelectorAll('th[scope=row]')].some(th => text(th) === 'Year 1'));
            if (!table) return { columns: [], rows: [] };
            const cells = row => [...row.cells].map(text);
            return { columns: cells(table.tHead.rows[0]), rows: [...table.tBodies[0].rows].map(cells) }";
        self.browser.ask(script, vec![]).await
    }

    /// What an offer pays in each year, as the table says it.
    pub(crate) async fn pays(&self, name: &str) -> Vec<String> {
        let table = self.years().await;
        let Some(column) = table.columns.iter().position(|head| head.ends_with(name)) else {
            return Vec::new();
        };
        let years = table.rows.iter().filter(|row| row[0].starts_with("Year "));
        years.map(|row| row[column].clone()).collect()
    }

    /// Waits until the table of years shows that pay of an offer in a year, counted from 0.
    pub(crate) async fn until_year_pays(&self, name: &str, year: usize, expected: &str) {
        let what = format!("year {year} of {name} pays {expected}");
        self.browser
            .until(&what, async || self.pays(name).await.get(year).is_some_and(|pay| pay == expected))
            .await;
    }

    /// Waits until the table says what an offer pays in each year.
    pub(crate) async fn until_pays(&self, name: &str, expected: [&str; 4]) {
        let what = format!("{name} pays {expected:?}");
        self.browser.until(&what, async || self.pays(name).await == expected).await;
    }

    /// The fragment of the address, with its mark.
    pub(crate) async fn fragment(&self) -> String {
        self.browser.ask("return location.hash", vec![]).await
    }

    /// Puts a fragment behind the page's address as a person does who edits the address bar.
    pub(crate) async fn edit_address(&self, fragment: &str) {
        let _: serde_json::Value =
            self.browser.ask("location.hash = arguments[0]", vec![json!(fragment)]).await;
    }
}

/// The card of an offer.
fn card(letter: char) -> String {
    format!("//section[starts-with(@aria-label, \"Offer {letter}:\")]")
}
