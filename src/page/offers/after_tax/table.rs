//! The tax table: every tax of every calendar year, each a figure that opens.

use crate::page::offers::after_tax::april::named_with_part;
use crate::page::offers::analysis::asked::figure;
use crate::page::offers::analysis::who::named;
use crate::results::after_tax::{Taxed, TaxedOffer};
use crate::widget::element::{element, note};
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::explain::analysis::{AnalysisFigureId, TaxFigureId};
use offerscope_core::compute::lens::take_home::{LOCAL, lines};
use offerscope_core::compute::tax::year::TaxYear;
use offerscope_core::model::format;
use offerscope_core::model::tax::states;
use yew::prelude::*;

/// A table for each offer.
pub(super) fn lines_by_year(taxed: &Taxed) -> Html {
    let about = note("What this pay adds to your household’s taxes, by calendar year as on a tax return.");
    std::iter::once(about).chain(taxed.offers.iter().map(one)).collect()
}

/// The position of the states' income tax among the lines.
const STATE_LINE: usize = 1;

/// What each state takes of their tax, where there are several.
fn by_state(one: &TaxedOffer) -> Vec<Row> {
    let mut states: Vec<&'static str> = Vec::new();
    for (state, _) in one.years.iter().flat_map(|year| &year.states) {
        if !states.contains(state) {
            states.push(*state);
        }
    }
    let row = |state: &'static str| {
        let amount = |year: &TaxYear| {
            let mine = year.states.iter().find(|(known, _)| *known == state);
            Html::from(format::whole(mine.map(|(_, tax)| *tax).unwrap_or_default()))
        };
        Row {
            key: state.into(),
            head: Html::from(format!("of which {}", states::name(state))),
            cells: one.years.iter().map(amount).collect(),
        }
    };
    states.into_iter().map(row).collect()
}

fn one(one: &TaxedOffer) -> Html {
    let id = one.who.id;
    let row = |key: &'static str, head: String, cell: &dyn Fn(&TaxYear) -> Html| Row {
        key: key.into(),
        head: Html::from(head),
        cells: one.years.iter().map(cell).collect(),
    };
    let asks = |year: &TaxYear, matter| AnalysisFigureId::TaxYear(id, year.pay.year, matter);
    let mut rows = vec![row("pay", "Pay".into(), &|year| Html::from(format::whole(year.pay.total())))];
    let names = one.years.first().map(|year| lines(&year.added)).into_iter().flatten();
    for (place, (name, _)) in names.enumerate() {
        let amount =
            |year: &TaxYear| lines(&year.added).get(place).map(|(_, amount)| *amount).unwrap_or_default();
        // A local tax of 0 is shown where it may be missing.
        let missing = place == LOCAL && one.local_gap.is_some();
        if missing || one.years.iter().any(|year| !amount(year).is_zero()) {
            rows.push(row(name, format::capital(name), &|year| {
                figure(format::whole(amount(year)), asks(year, TaxFigureId::Line(place)))
            }));
        }
        if place == STATE_LINE {
            rows.extend(by_state(one));
        }
    }
    rows.push(row("all", "All taxes".into(), &|year| {
        figure(format::whole(year.added.total()), asks(year, TaxFigureId::Total))
    }));
    if !one.sums.deferred.is_zero() {
        rows.push(row("deferred", "Into the 401(k)".into(), &|year| {
            Html::from(format::whole(year.deferred))
        }));
    }
    rows.push(row("cash", "In hand".into(), &|year| {
        figure(format::whole(year.cash()), asks(year, TaxFigureId::Cash))
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
