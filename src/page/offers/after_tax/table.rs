//! The tax table: every tax of every calendar year, each a figure that opens.

use crate::page::offers::after_tax::april::named_with_part;
use crate::page::offers::analysis::asked::figure;
use crate::page::offers::analysis::who::named;
use crate::results::after_tax::{Taxed, TaxedOffer};
use crate::widget::element::{element, note};
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::explain::analysis::{AnalysisFigureId, TaxFigureId};
use offerscope_core::compute::lens::take_home::{LOCAL, lines};
use offerscope_core::compute::number::whole_dollars::whole_dollars;
use offerscope_core::compute::tax::year::TaxYear;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::tax::states;
use yew::prelude::*;

/// A table for each offer.
pub fn lines_by_year(taxed: &Taxed) -> Html {
    let about = note("What this pay adds to your household’s taxes, by calendar year as on a tax return.");
    std::iter::once(about).chain(taxed.offers.iter().map(one)).collect()
}

/// The position of the states' income tax among the lines.
const STATE_LINE: usize = 1;

/// A year in whole dollars that add up as shown.
struct ShownYear<'a> {
    year: &'a TaxYear,
    /// What each state takes of their tax, where there are several.
    states: Vec<Money>,
    /// The taxes, in the order of a return.
    lines: Vec<Money>,
    deferred: Money,
    cash: Money,
}

impl<'a> ShownYear<'a> {
    fn of(year: &'a TaxYear, states: &[&'static str]) -> Self {
        let of_state = |state: &&'static str| {
            let mine = year.states.iter().find(|(known, _)| known == state);
            mine.map(|(_, tax)| *tax).unwrap_or_default()
        };
        let states: Vec<Money> = states.iter().map(of_state).collect();
        let taxes = lines(&year.added).map(|(_, amount)| amount);
        // The states stand in for their sum, so that they add up to it too.
        let (state, count) = (taxes.get(STATE_LINE).copied().unwrap_or_default(), states.len());
        let rest = state - states.iter().copied().sum();
        let all = taxes.into_iter().enumerate().map(|(at, tax)| if at == STATE_LINE { rest } else { tax });
        let all = states.into_iter().chain(all).chain([year.deferred, year.cash()]);
        let mut shown = whole_dollars(&all.collect::<Vec<_>>());
        let (cash, deferred) = (shown.pop().unwrap_or_default(), shown.pop().unwrap_or_default());
        let mut lines = shown.split_off(count);
        let of_states: Money = shown.iter().copied().sum();
        lines.get_mut(STATE_LINE).into_iter().for_each(|state| *state += of_states);
        Self { year, states: shown, lines, deferred, cash }
    }

    fn line(&self, place: usize) -> Money {
        self.lines.get(place).copied().unwrap_or_default()
    }

    fn taxes(&self) -> Money {
        self.lines.iter().copied().sum()
    }
}

/// The states that take a tax, where several do.
fn states_of(one: &TaxedOffer) -> Vec<&'static str> {
    let mut states: Vec<&'static str> = Vec::new();
    for (state, _) in one.years.iter().flat_map(|year| &year.states) {
        if !states.contains(state) {
            states.push(*state);
        }
    }
    states
}

fn one(one: &TaxedOffer) -> Html {
    let (id, states) = (one.who.id, states_of(one));
    let years: Vec<ShownYear<'_>> = one.years.iter().map(|year| ShownYear::of(year, &states)).collect();
    let row = |key: &'static str, head: String, cell: &dyn Fn(&ShownYear<'_>) -> Html| Row {
        key: key.into(),
        head: Html::from(head),
        cells: years.iter().map(cell).collect(),
    };
    let asks = |shown: &ShownYear<'_>, matter| AnalysisFigureId::TaxYear(id, shown.year.pay.year, matter);
    let pay = |shown: &ShownYear<'_>| shown.taxes() + shown.deferred + shown.cash;
    let mut rows = vec![row("pay", "Pay".into(), &|shown| Html::from(format::whole(pay(shown))))];
    let names = one.years.first().map(|year| lines(&year.added)).into_iter().flatten();
    for (place, (name, _)) in names.enumerate() {
        let amount =
            |year: &TaxYear| lines(&year.added).get(place).map(|(_, amount)| *amount).unwrap_or_default();
        // A local tax of 0 is shown where it may be missing.
        let missing = place == LOCAL && one.local_gap.is_some();
        if missing || one.years.iter().any(|year| !amount(year).is_zero()) {
            rows.push(row(name, format::capital(name), &|shown| {
                figure(format::whole(shown.line(place)), asks(shown, TaxFigureId::Line(place)))
            }));
        }
        if place == STATE_LINE {
            rows.extend(states.iter().enumerate().map(|(at, state)| {
                row(state, format!("of which {}", states::name(state)), &|shown| {
                    Html::from(format::whole(shown.states.get(at).copied().unwrap_or_default()))
                })
            }));
        }
    }
    rows.push(row("all", "All taxes".into(), &|shown| {
        figure(format::whole(shown.taxes()), asks(shown, TaxFigureId::Total))
    }));
    if !one.sums.deferred.is_zero() {
        rows.push(row("deferred", "Into the 401(k)".into(), &|shown| {
            Html::from(format::whole(shown.deferred))
        }));
    }
    rows.push(row("cash", "In hand".into(), &|shown| {
        figure(format::whole(shown.cash), asks(shown, TaxFigureId::Cash))
    }));
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
