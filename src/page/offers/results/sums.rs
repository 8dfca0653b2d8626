//! Other measures of the same offers, shown together: first year, average, steady state, promised and at risk.

use crate::page::offers::results::years::heads;
use crate::widget::element::element;
use crate::widget::figure::figure;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::compare::Comparison;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::compute::number::whole_dollars::whole_dollar;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use yew::prelude::*;

struct View {
    name: &'static str,
    note: &'static str,
    value: fn(&OfferPay) -> Money,
    ask: fn(&OfferPay) -> FigureId,
}

const VIEWS: [View; 5] = [
    View {
        name: "First year",
        note: "with that year’s sign-on",
        value: |pay| pay.total(Some(1)),
        ask: |pay| FigureId::Year(pay.id, 1, None),
    },
    View {
        name: "Average year",
        note: "the average of all years",
        value: |pay| pay.average,
        ask: |pay| FigureId::Average(pay.id),
    },
    View {
        name: "Steady state",
        note: "a year after sign-on and these grants have run out",
        value: |pay| pay.steady_state,
        ask: |pay| FigureId::SteadyState(pay.id),
    },
    View {
        name: "Promised",
        note: "base and sign-on, all years",
        // Beside what is at risk, so that the two add up as shown.
        value: |pay| whole_dollar(pay.sum.total()) - whole_dollar(pay.at_risk),
        ask: |pay| FigureId::Guaranteed(pay.id),
    },
    View {
        name: "At risk",
        note: "bonus and stock, all years",
        value: |pay| pay.at_risk,
        ask: |pay| FigureId::AtRisk(pay.id),
    },
];

/// The table of views.
pub fn side_by_side(answer: &Comparison) -> Html {
    if answer.offers.is_empty() {
        return Html::default();
    }
    let row = |view: &View| {
        let note = element("span", "note sums__note", Html::from(view.note));
        let cell = |pay: &OfferPay| figure(format::whole((view.value)(pay)), (view.ask)(pay));
        Row {
            key: view.name.into(),
            head: [Html::from(view.name), note].into_iter().collect(),
            cells: answer.columns().map(cell).collect(),
        }
    };
    let caption = if answer.window.shifted {
        "The same offers by the measures people quote. Each counts its own years, from its own start."
    } else {
        "The same offers by the measures people quote."
    };
    let table = table(Table {
        id: "sums-table".into(),
        caption: Html::from(caption),
        columns: heads("Measure", answer.columns()),
        rows: VIEWS.iter().map(row).collect(),
    });
    let title = element("h2", "", Html::from("Other ways to measure the same offers"));
    element("section", "card stack", [title, table].into_iter().collect())
}
