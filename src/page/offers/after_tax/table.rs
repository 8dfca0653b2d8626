//! The tax table: every tax of every calendar year, each a figure that opens.

use crate::page::offers::after_tax::april::named_with_part;
use crate::page::offers::analysis::asked::figure;
use crate::page::offers::analysis::who::named;
use crate::results::after_tax::{Taxed, TaxedOffer};
use crate::widget::element::{element, note};
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::explain::analysis::{AnalysisFigureId, TaxFigureId};
use offerscope_core::compute::lens::take_home::{LINES, LOCAL, lines};
use offerscope_core::compute::number::whole_dollars::{whole_dollar, whole_dollars};
use offerscope_core::compute::tax::year::TaxYear;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::tax::states;
use std::ops::Range;
use yew::prelude::*;

/// A table for each offer.
pub fn lines_by_year(taxed: &Taxed) -> Html {
    let about = note("What this pay adds to your household’s taxes, by calendar year as on a tax return.");
    std::iter::once(about).chain(taxed.offers.iter().map(one)).collect()
}

/// The position of the states' income tax among the lines.
const STATE_LINE: usize = 1;

/// A year, and its taxes, what goes into the 401(k) and what is left, in whole dollars that add up as shown.
type ShownYear<'a> = (&'a TaxYear, Vec<Money>);

/// The places of all taxes among them, and those of the other two.
const TAXES: Range<usize> = 0..LINES;
const DEFERRED: Range<usize> = LINES..LINES + 1;
const CASH: Range<usize> = LINES + 1..LINES + 2;

fn shown(year: &TaxYear) -> ShownYear<'_> {
    let mut amounts: Vec<Money> = lines(&year.added).into_iter().map(|(_, amount)| amount).collect();
    amounts.extend([year.deferred, year.cash()]);
    (year, whole_dollars(&amounts))
}

/// Some of a year's amounts together.
fn sum((_, amounts): &ShownYear<'_>, places: Range<usize>) -> Money {
    amounts.iter().take(places.end).skip(places.start).copied().sum()
}

/// What each state takes of their tax, where there are several; in each year the last one has what is left of it as shown.
fn by_state(years: &[ShownYear<'_>]) -> Vec<Row> {
    let mut states: Vec<&'static str> = Vec::new();
    for (state, _) in years.iter().flat_map(|(year, _)| &year.states) {
        if !states.contains(state) {
            states.push(*state);
        }
    }
    let row = |state: &&'static str| {
        let amount = |shown: &ShownYear<'_>| {
            let of = |others: bool| {
                let mine = shown.0.states.iter().filter(|(known, _)| (known == state) != others);
                mine.map(|(_, tax)| whole_dollar(*tax)).sum::<Money>()
            };
            let is_last = shown.0.states.last().is_some_and(|(known, _)| known == state);
            let amount = if is_last { sum(shown, STATE_LINE..STATE_LINE + 1) - of(true) } else { of(false) };
            Html::from(format::whole(amount))
        };
        Row {
            key: (*state).into(),
            head: Html::from(format!("of which {}", states::name(state))),
            cells: years.iter().map(amount).collect(),
        }
    };
    states.iter().map(row).collect()
}

fn one(one: &TaxedOffer) -> Html {
    let id = one.who.id;
    let years: Vec<ShownYear<'_>> = one.years.iter().map(shown).collect();
    let row = |name: &'static str, places: Range<usize>, asks: Option<TaxFigureId>| {
        let cell = |shown: &ShownYear<'_>| {
            let text = format::whole(sum(shown, places.clone()));
            match asks {
                Some(asks) => figure(text, AnalysisFigureId::TaxYear(id, shown.0.pay.year, asks)),
                None => Html::from(text),
            }
        };
        Row {
            key: name.into(),
            head: Html::from(format::capital(name)),
            cells: years.iter().map(cell).collect(),
        }
    };
    let mut rows = vec![row("pay", TAXES.start..CASH.end, None)];
    let names = one.years.first().map(|year| lines(&year.added)).into_iter().flatten();
    for (place, (name, _)) in names.enumerate() {
        let amount =
            |year: &TaxYear| lines(&year.added).get(place).map(|(_, amount)| *amount).unwrap_or_default();
        // A local tax of 0 is shown where it may be missing.
        let missing = place == LOCAL && one.local_gap.is_some();
        if missing || one.years.iter().any(|year| !amount(year).is_zero()) {
            rows.push(row(name, place..place + 1, Some(TaxFigureId::Line(place))));
        }
        if place == STATE_LINE {
            rows.extend(by_state(&years));
        }
    }
    rows.push(row("all taxes", TAXES, Some(TaxFigureId::Total)));
    if !one.sums.deferred.is_zero() {
        rows.push(row("into the 401(k)", DEFERRED, None));
    }
    rows.push(row("in hand", CASH, Some(TaxFigureId::Cash)));
    let heads = one.years.iter().map(|year| {
        let brackets = year.rules.brackets_of();
        let projected = if brackets < year.pay.year {
            format!("{} (brackets of {})", year.pay.year, brackets)
        } else {
            year.pay.year.to_string()
        };
        Html::from(named_with_part(projected, year))
    });
    let place = element("span", "", Html::from(format!(", {}", one.place)));
    let table = table(Table {
        id: format!("taxes-{}", id.0).into(),
        caption: [named(&one.who), place].into_iter().collect(),
        columns: std::iter::once(Html::from("Tax")).chain(heads).collect(),
        rows,
    });
    [table, one.local_gap.clone().map(note).unwrap_or_default()].into_iter().collect()
}
