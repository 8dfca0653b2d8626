//! Reads the tax profile, the place of an offer, and the lens.

use super::super::reader::{Node, ReadDiagnostics};
use super::{first, month};
use crate::model::bounds::{self, Bound};
use crate::model::fixed::{Money, Rate};
use crate::model::lens::Lens;
use crate::model::name::visible;
use crate::model::tax::filing::{Age, Filing};
use crate::model::tax::profile::{EarlierWages, LastYear, MoveTo, Place, Residence, TaxProfile};

const FIELDS: [&str; 18] = [
    "state",
    "locals",
    "lives",
    "filing",
    "spouse",
    "deferral",
    "age",
    "itemized",
    "flat",
    "last_tax",
    "last_agi",
    "before",
    "two_jobs_box",
    "extra_withheld",
    "children",
    "dependents",
    "elsewhere",
    "moves",
];

/// The lens, where the file has one.
pub(super) fn lens(node: &Node<'_>, found: &mut ReadDiagnostics) -> Lens {
    let words = Lens::ALL.map(|lens| (lens.word(), lens));
    node.word(&words, found).unwrap_or_default()
}

/// The tax profile, where the file has one.
pub(super) fn tax(node: &Node<'_>, found: &mut ReadDiagnostics) -> TaxProfile {
    if node.object(&FIELDS, found).is_none() {
        return TaxProfile::default();
    }
    let filing = node.get("filing");
    let status = filing.word(&Filing::WORDS, found);
    let status = status.unwrap_or_else(|| {
        found.assume(&filing.path, Filing::default().word());
        Filing::default()
    });
    let age = node.get("age");
    let ages = age.word(&Age::WORDS, found);
    let ages = ages.unwrap_or_else(|| {
        found.assume(&age.path, Age::default().word());
        Age::default()
    });
    let profile = TaxProfile {
        filing: status,
        place: named(node, found).unwrap_or_default(),
        spouse: amount(node, "spouse", bounds::AMOUNT, found),
        deferral: amount(node, "deferral", bounds::AMOUNT, found),
        age: ages,
        itemized: amount(node, "itemized", bounds::AMOUNT, found),
        flat: flat(&node.get("flat"), found),
        last: last(node, found),
        before: before(&node.get("before"), found),
        two_jobs_box: two_jobs_box(&node.get("two_jobs_box"), found),
        extra_withheld: amount(node, "extra_withheld", bounds::AMOUNT, found),
        children: count(&node.get("children"), found),
        dependents: count(&node.get("dependents"), found),
        elsewhere: place(&node.get("elsewhere"), found),
        moves: moves(&node.get("moves"), found),
    };
    let missing = "No state is named, so nothing is taxed.";
    if profile.place.state.is_empty() {
        found.problem(&node.get("state").path, missing, "Name it by its two-letter postal code, such as WA.");
    }
    profile
}

/// A place that stands alone.
pub(super) fn place(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Place> {
    node.object(&["state", "locals", "lives"], found)?;
    named(node, found)
}

/// Moves. One without a month or a place is left out.
pub(super) fn moves(node: &Node<'_>, found: &mut ReadDiagnostics) -> Vec<MoveTo> {
    let Some(list) = node.list(found) else { return Vec::new() };
    let list = first(list, node, bounds::MOVES, found);
    list.iter().filter_map(|item| move_to(item, found)).collect()
}

fn move_to(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<MoveTo> {
    node.object(&["from", "place"], found)?;
    let from = month(&node.get("from"), "the move is left out", found);
    let place = place(&node.get("place"), found);
    if from.is_none() || place.is_none() {
        let says = "This move lacks its month or its state, so it is left out.";
        found.problem(
            &node.path,
            says,
            "Write it as { \"from\": \"2027-06\", \"place\": { \"state\": \"WA\" } }.",
        );
    }
    Some(MoveTo { from: from?, place: place? })
}

/// A state with its cities and counties. Unknown ones are found later, with the tax rules.
fn named(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Place> {
    let (state, locals) = state_and_locals(node, found)?;
    let home = node.get("lives");
    home.object(&["state", "locals"], found);
    let lives = state_and_locals(&home, found).map(|(state, locals)| Residence { state, locals });
    if home.value.is_some() && lives.is_none() {
        let says = "Where you live has no state, so you are taken to live where you work.";
        found.problem(&home.path, says, "Write it as { \"state\": \"NJ\" }.");
    }
    Some(Place { state, locals, lives })
}

fn state_and_locals(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<(String, Vec<String>)> {
    let state = node.get("state");
    let state = visible(word(&state, found)?).to_ascii_uppercase();
    let list = node.get("locals").list(found).unwrap_or_default();
    let locals = list.iter().filter_map(|local| city(local, found)).collect();
    Some((state, locals))
}

/// The id of a city or county, also where it is written as a name: `Grand Rapids`.
fn city(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<String> {
    let text = node.text(found)?.trim();
    if text.is_empty() {
        return word(node, found).map(visible);
    }
    Some(visible(text).to_ascii_lowercase().replace([' ', '-'], "_"))
}

/// A word without blanks.
fn word<'a>(node: &Node<'a>, found: &mut ReadDiagnostics) -> Option<&'a str> {
    let text = node.text(found)?;
    if !text.is_empty() && !text.contains(char::is_whitespace) {
        return Some(text);
    }
    found.problem(&node.path, format!("“{text}” is no name of a place."), "Write one word, as CA or nyc.");
    None
}

fn amount(node: &Node<'_>, key: &str, bound: Bound, found: &mut ReadDiagnostics) -> Money {
    let node = node.get(key);
    let amount = node.number(bound, found);
    found.or(&node, amount, Money::ZERO)
}

fn flat(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<Rate> {
    let rate = node.number(bounds::SHARE, found);
    if rate.is_none() {
        found.assume(&node.path, "the flat rate of the law");
    }
    rate
}

/// Which figures were assumed is said where they are worked out: the current job decides.
fn before(node: &Node<'_>, found: &mut ReadDiagnostics) -> EarlierWages {
    node.object(&["wages", "withheld", "state_withheld"], found);
    let mut amount = |key| node.get(key).number(bounds::AMOUNT, found);
    EarlierWages {
        wages: amount("wages"),
        withheld: amount("withheld"),
        state_withheld: amount("state_withheld"),
    }
}

fn count(node: &Node<'_>, found: &mut ReadDiagnostics) -> u16 {
    let number = node.count(bounds::DEPENDENTS, found);
    found.or(node, number, 0)
}

fn two_jobs_box(node: &Node<'_>, found: &mut ReadDiagnostics) -> bool {
    let ticked = node.truth(found);
    found.or(node, ticked, false)
}

fn last(node: &Node<'_>, found: &mut ReadDiagnostics) -> Option<LastYear> {
    let tax = node.get("last_tax").number(bounds::AMOUNT, found);
    let agi = node.get("last_agi").number(bounds::AMOUNT, found);
    if tax.is_none() && agi.is_some() {
        let says = "Without the tax of that return its income says nothing.";
        found.problem(&node.get("last_agi").path, says, "Give last_tax too.");
    }
    Some(LastYear { tax: tax?, agi: agi.unwrap_or_default() })
}
