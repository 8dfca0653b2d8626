//! What taxes take of the next $10,000 of pay, and why: it decides between levers of an offer.

use crate::page::offers::analysis::asked::figure;
use crate::page::offers::analysis::who::{heads, named};
use crate::results::after_tax::{Taxed, TaxedOffer};
use crate::widget::element::{element, paragraph};
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::explain::analysis::{AnalysisFigureId, TaxFigureId};
use offerscope_core::compute::lens::take_home::TakeHome;
use offerscope_core::model::format;
use yew::prelude::*;

/// Years down, offers across; and why, for each offer's fullest year.
pub(super) fn next(taxed: &Taxed) -> Html {
    let row = |year: u16| {
        let cell = |one: &TaxedOffer| {
            let found = one.years.iter().find(|taxed| taxed.pay.year == year);
            found.map_or(Html::from("–"), |taxed| {
                figure(
                    format::percent(TakeHome::marginal(taxed).rate),
                    AnalysisFigureId::TaxYear(one.who.id, year, TaxFigureId::Next),
                )
            })
        };
        Row {
            key: year.to_string().into(),
            head: Html::from(year.to_string()),
            cells: taxed.offers.iter().map(cell).collect(),
        }
    };
    let table = table(Table {
        id: "next-table".into(),
        caption: Html::from("The share that taxes take of the next $10,000 of pay."),
        columns: heads("Year", &taxed.who()),
        rows: taxed.years().map(row).collect(),
    });
    let why = taxed.offers.iter().filter_map(|one| {
        let next = TakeHome::marginal(one.years.iter().max_by_key(|year| year.pay.total())?);
        let name = element("b", "", named(&one.who));
        let says = paragraph(format!("{} {}", next.says, next.why));
        Some(element("div", "", [name, says].into_iter().collect()))
    });
    std::iter::once(table).chain(why).collect()
}
