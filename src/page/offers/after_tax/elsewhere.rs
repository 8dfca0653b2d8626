//! The same offers lived in another place, side by side.

use crate::page::offers::after_tax::place::place;
use crate::page::offers::analysis::who::named;
use crate::results::after_tax::{self, Taxed, TaxedOffer, called};
use crate::widget::element::{element, paragraph};
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The other place, and what it leaves.
pub(super) fn elsewhere(form: &Form<Scenario>, taxed: &Taxed) -> Html {
    let other = form.scenario.tax.elsewhere.clone();
    let place_form = form.of("elsewhere", |scenario: &mut Scenario| Some(&mut scenario.tax.elsewhere));
    let fields = place(&place_form, "The other place".into(), "Choose a state", other.as_ref());
    let fields = element("div", "fields", fields);
    let Some(other) = other else { return fields };
    let found = match after_tax::elsewhere(&form.scenario, form.today) {
        Ok(found) => found,
        Err(off) => return [fields, paragraph(format!("{} {}", off.says, off.try_))].into_iter().collect(),
    };
    let row = |one: &TaxedOffer| {
        let (_, there) = found.iter().find(|(id, _)| *id == one.who.id)?;
        let (here, more) = (one.sums, there.cash - one.sums.cash);
        let way = if more < Money::ZERO { "less" } else { "more" };
        let cells = [
            Html::from(format!("{} in {}", format::whole(here.cash), one.place)),
            Html::from(format::whole(there.cash)),
            Html::from(format!("{} {way}", format::whole(more.abs()))),
        ];
        Some(Row { key: one.who.id.0.to_string().into(), head: named(&one.who), cells: cells.to_vec() })
    };
    let table = table(Table {
        id: "elsewhere-table".into(),
        caption: Html::from("Cash in hand over the years compared, for the same pay."),
        columns: ["Offer".to_owned(), "As it is".into(), format!("In {}", called(&other)), "There".into()]
            .into_iter()
            .map(Html::from)
            .collect(),
        rows: taxed.offers.iter().filter_map(row).collect(),
    });
    [fields, table].into_iter().collect()
}
