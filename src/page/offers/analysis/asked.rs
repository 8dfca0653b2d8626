//! What a figure of the deeper views asks when it is pressed: its matter as a short text, as the page carries it.

use crate::widget::figure as first_screen;
use offerscope_core::compute::ask::Ask;
use offerscope_core::compute::ledger::Part;
use offerscope_core::compute::reasons::{Matter, TaxMatter};
use offerscope_core::compute::take_home::LINES;
use offerscope_core::model::offer::OfferId;
use yew::prelude::*;

/// A figure of a study as a button that asks how it is worked out.
pub(crate) fn figure(text: String, asks: Matter) -> Html {
    first_screen::figure_of(text, key(asks))
}

/// All years of an offer, or one part of them. This and the next three are questions about the first screen's comparison.
pub(crate) fn total(text: String, id: OfferId, part: Option<Part>) -> Html {
    first_screen::figure(text, Ask::Total(id, part))
}

/// A service year of an offer.
pub(crate) fn year(text: String, id: OfferId, year: u16) -> Html {
    first_screen::figure(text, Ask::Year(id, year, None))
}

/// An average year of an offer.
pub(crate) fn average(text: String, id: OfferId) -> Html {
    first_screen::figure(text, Ask::Average(id))
}

/// All years of one offer less all years of another.
pub(crate) fn less(text: String, one: OfferId, other: OfferId) -> Html {
    first_screen::figure(text, Ask::Difference(one, other, None))
}

/// The kinds from here on are the lines of a tax table.
const FIRST_LINE: u32 = 20;

/// A matter as text: `study`, its kind, then what it names.
pub fn key(matter: Matter) -> String {
    let [kind, a, b] = match matter {
        Matter::Kept(id, month) => [0, id.0, month.into()],
        Matter::LeftBehind(id, month) => [1, id.0, month.into()],
        Matter::Expected(id) => [2, id.0, 0],
        Matter::Worth(id) => [3, id.0, 0],
        Matter::Cliff(id) => [4, id.0, 0],
        Matter::MakeWhole(month) => [5, month.into(), 0],
        Matter::BeyondStaying(id) => [6, id.0, 0],
        Matter::Price(one, other) => [7, one.0, other.0],
        Matter::PerHour(id) => [8, id.0, 0],
        Matter::Year(id, year) => [9, id.0, year.into()],
        Matter::Restored(id) => [11, id.0, 0],
        Matter::GrantToday(id, place) => [10, id.0, u32::try_from(place).unwrap_or(u32::MAX)],
        Matter::Taxes(id) => [12, id.0, 0],
        Matter::Cash(id) => [13, id.0, 0],
        Matter::TaxYear(id, year, TaxMatter::Total) => [14, id.0, year.into()],
        Matter::TaxYear(id, year, TaxMatter::Cash) => [15, id.0, year.into()],
        Matter::TaxYear(id, year, TaxMatter::April) => [16, id.0, year.into()],
        Matter::TaxYear(id, year, TaxMatter::Next) => [17, id.0, year.into()],
        Matter::TaxYear(id, year, TaxMatter::Line(place)) => [
            u32::try_from(place).map_or(u32::MAX, |place| FIRST_LINE.saturating_add(place)),
            id.0,
            year.into(),
        ],
    };
    format!("study.{kind}.{a}.{b}")
}

/// The matter of a key; `None` for a text that is none.
pub fn matter(key: &str) -> Option<Matter> {
    let mut numbers = key.strip_prefix("study.")?.split('.').map(|number| number.parse::<u32>().ok());
    let mut next = || numbers.next().flatten();
    let (kind, a, b) = (next()?, next()?, next()?);
    let (id, month) = (OfferId(a), |number: u32| u16::try_from(number).ok());
    Some(match kind {
        0 => Matter::Kept(id, month(b)?),
        1 => Matter::LeftBehind(id, month(b)?),
        2 => Matter::Expected(id),
        3 => Matter::Worth(id),
        4 => Matter::Cliff(id),
        5 => Matter::MakeWhole(month(a)?),
        6 => Matter::BeyondStaying(id),
        7 => Matter::Price(id, OfferId(b)),
        8 => Matter::PerHour(id),
        9 => Matter::Year(id, month(b)?),
        10 => Matter::GrantToday(id, usize::try_from(b).ok()?),
        11 => Matter::Restored(id),
        12 => Matter::Taxes(id),
        13 => Matter::Cash(id),
        14 => Matter::TaxYear(id, month(b)?, TaxMatter::Total),
        15 => Matter::TaxYear(id, month(b)?, TaxMatter::Cash),
        16 => Matter::TaxYear(id, month(b)?, TaxMatter::April),
        17 => Matter::TaxYear(id, month(b)?, TaxMatter::Next),
        _ => {
            let line = usize::try_from(kind.checked_sub(FIRST_LINE)?).ok().filter(|line| *line < LINES)?;
            Matter::TaxYear(id, month(b)?, TaxMatter::Line(line))
        }
    })
}
