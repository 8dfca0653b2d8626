//! Whether the best offer makes one whole: its sign-on against what leaving the current job costs, in the first month that notice allows, and by
//! month.

use crate::widget::element::{element, paragraph};
use crate::widget::fold::fold;
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::leaving::staying::make_whole;
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::Purpose;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// How many months are listed.
const MONTHS: usize = 13;

/// The answer; nothing without a current job, without an offer that pays, or where leaving costs nothing.
pub fn made_whole(form: &Form<Scenario>) -> Html {
    let answer = form.comparison();
    let Some((index, best)) = answer.window.ranked(&answer.offers).first().copied() else {
        return Html::default();
    };
    let analysis = Analysis::of(&form.scenario, catalog(), form.today);
    let Some(job) = &analysis.current else { return Html::default() };
    let tranches = form.scenario.offers.get(index).into_iter().flat_map(|offer| &offer.sign_on);
    let joining = tranches.filter(|tranche| tranche.purpose == Purpose::SignOn);
    let sign_on: Money = joining.map(|tranche| tranche.amount).sum();
    let costs = make_whole(&analysis).into_iter().skip(analysis.notice.into()).take(MONTHS);
    let costs: Rc<Vec<(Month, Money)>> =
        Rc::new(costs.map(|cost| (job.complete(cost.month), cost.total())).collect());
    let Some((month, cost)) = costs.first().copied().filter(|(_, cost)| !cost.is_zero()) else {
        return Html::default();
    };
    let (yes, gap) = stands(sign_on, cost);
    let says = format!(
        "{yes}: leaving {} at the start of {} costs {}, and the sign-on of {} is {}: {gap}.",
        job.name,
        format::month(month),
        format::whole(cost),
        best.name,
        format::whole(sign_on)
    );
    let content = [
        element("h2", "", Html::from("Does it make you whole?")),
        paragraph(says),
        fold("more", "By month of leaving", move || by_month(&costs, sign_on)),
    ];
    element("section", "card stack", content.into_iter().collect())
}

fn stands(sign_on: Money, cost: Money) -> (&'static str, String) {
    let gap = sign_on - cost;
    match gap.units() {
        0 => ("Yes", "just that".into()),
        1.. => ("Yes", format!("{} more", format::whole(gap))),
        _ => ("No", format!("{} less", format::whole(gap.abs()))),
    }
}

fn by_month(costs: &[(Month, Money)], sign_on: Money) -> Html {
    let row = |(month, cost): &(Month, Money)| {
        let (yes, gap) = stands(sign_on, *cost);
        let name = format::month(*month);
        let cells = vec![Html::from(format::whole(*cost)), Html::from(format!("{yes}, {gap}"))];
        Row { key: name.clone().into(), head: Html::from(name), cells }
    };
    table(Table {
        id: "whole-table".into(),
        caption: Html::from(
            "Unvested stock, bonus earned and sign-on to pay back, against the sign-on of the offer. Dollars before tax.",
        ),
        columns: ["Leaving at the start of", "Costs", "Made whole?"].map(Html::from).to_vec(),
        rows: costs.iter().map(row).collect(),
    })
}
