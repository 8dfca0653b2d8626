//! April: what was withheld in each year against what is owed, and what avoids a penalty.

use crate::page::offers::analysis::asked::figure;
use crate::page::offers::analysis::who::named;
use crate::results::after_tax::{Taxed, TaxedOffer};
use crate::widget::element::{element, note};
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::explain::analysis::{AnalysisFigureId, TaxFigureId};
use offerscope_core::compute::tax::year::TaxYear;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use yew::prelude::*;

/// A table for each offer.
pub(super) fn april(taxed: &Taxed) -> Html {
    let about = note(
        "Payroll withholds from each paycheck as if its salary came all year, and takes a flat part of bonus, sign-on and stock; the return \
         takes what the brackets say. The difference is settled the April after, with your household’s returns. Excess Social Security of \
         a second employer counts as withheld.",
    );
    std::iter::once(about).chain(taxed.offers.iter().map(one)).collect()
}

fn one(one: &TaxedOffer) -> Html {
    let row = |year: &TaxYear| {
        let cells = [year.gap.paid(), year.gap.owed, year.gap.state_true_up()]
            .map(|amount| Html::from(signed(amount)));
        let asks = AnalysisFigureId::TaxYear(one.who.id, year.pay.year, TaxFigureId::April);
        let mut cells = cells.to_vec();
        cells.push(figure(signed(year.gap.true_up()), asks));
        cells.push(Html::from(format::whole(year.safe.required)));
        cells.push(Html::from(if year.safe.short.is_zero() {
            "–".into()
        } else {
            format::whole(year.safe.short)
        }));
        let head = named_with_part(year.pay.year.to_string(), year);
        Row { key: year.pay.year.to_string().into(), head: Html::from(head), cells }
    };
    let heads = [
        "Year",
        "Federal, withheld",
        "Federal, owed",
        "State, still owed",
        "Paid in April",
        "Enough to avoid a penalty",
        "Missing from that",
    ];
    let table = table(Table {
        id: format!("april-{}", one.who.id.0).into(),
        caption: named(&one.who),
        columns: heads.into_iter().map(Html::from).collect(),
        rows: one.years.iter().map(row).collect(),
    });
    let why = one.aprils.iter().filter(|april| april.amount.abs() >= Money::whole(1_000));
    let why = why.map(|april| element("li", "", Html::from(format!("{} {}", april.says, april.why))));
    [table, element("ul", "bulleted", why.collect())].into_iter().collect()
}

/// A year's name, with its months where it is only a part of a year: `2030, January to November`.
pub(super) fn named_with_part(name: String, year: &TaxYear) -> String {
    year.part().map_or_else(|| name.clone(), |part| format!("{name}, {part}"))
}

/// Below zero it comes back.
fn signed(amount: Money) -> String {
    if amount < Money::ZERO { format!("−{}", format::whole(amount.abs())) } else { format::whole(amount) }
}
