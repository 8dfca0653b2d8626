//! If you leave: what each offer has paid and kept after every month, what stays behind, what an uncertain stay is worth.

mod leaving_table;
mod repaid;
mod stay;
mod tables;

use crate::page::offers::OffersProps;
use crate::page::offers::analysis::region::waiting;
use crate::page::offers::analysis::slider::{Slider, slider};
use crate::page::offers::analysis::words::{self, months_by};
use crate::results::who::{self, Who};
use crate::widget::chart::course::{self, Shape};
use crate::widget::chart::frame::{Behind, Frame, frame};
use crate::widget::chart::lines::{ChartLine, Lines, lines};
use crate::widget::choose::{Chosen, choose};
use crate::widget::element::element;
use crate::widget::fold::fold;
use crate::widget::form::Form;
use leaving_table::LeavingTable;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::leaving::leave::{Exit, Leaving, curve};
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

const TITLE: &str = "If you leave: what you keep";
/// The month at which the view begins: past the first cliffs, before most stock.
pub(crate) const FIRST: u16 = 18;

/// The view.
pub fn leave(form: &Form<Scenario>) -> Html {
    let form = form.clone();
    choose("leave-exit", move |exit| by_exit(&form, &exit))
}

/// The view of leaving in a way: 0 is resigning.
fn by_exit(form: &Form<Scenario>, exit: &Chosen) -> Html {
    let way = if **exit == 0 { Exit::Resigned } else { Exit::LaidOff };
    let kept = Rc::new(LeavingTable::of(&form.scenario, form.today, way));
    if kept.offers.is_empty() {
        return waiting(
            "leave",
            TITLE,
            "Type a base first: then this shows what you keep if you leave after any month.",
        );
    }
    let (form, exit) = (form.clone(), exit.clone());
    choose("leave-month", move |month| at_month(&form, &kept, &exit, &month))
}

fn at_month(form: &Form<Scenario>, kept: &Rc<LeavingTable>, exit: &Chosen, month: &Chosen) -> Html {
    // 0 is no choice yet.
    let at = month.checked_sub(1).unwrap_or(FIRST.into()).min(kept.last);
    let set = month.clone();
    let chart = lines(Lines {
        label: "Dollars you keep if you leave, by month of service".into(),
        lines: kept
            .offers
            .iter()
            .map(|one| ChartLine::new(one.who.position, leaving_table::nets(one)))
            .collect(),
        shape: Shape::Steps,
        now: at,
        names: course::months(kept.last),
        pins: Vec::new(),
        axis: "months of service".into(),
        below: slider(
            Slider {
                id: "leave-month".into(),
                label: "Months until you leave".into(),
                at,
                last: kept.last,
                says: months_by(at, kept.reached(at)),
            },
            Callback::from(move |place| set.set(place + 1)),
        ),
    });
    let all = kept.clone();
    let note =
        [fold("more", "Every month in a table", move || tables::all_months(&all)), stay::stay(kept, form)];
    let framed = frame(Frame {
        id: "leave".into(),
        title: TITLE.into(),
        found: {
            let nets = kept.offers.iter().map(|one| (&one.who, one.at(at).net()));
            Html::from(found(&nets.collect::<Vec<_>>(), at))
        },
        chart: [tables::how(kept, exit), chart].into_iter().collect(),
        behind: Behind::Shown(
            [tables::at_month(kept, at), repaid::repaid(form, kept.exit, at)].into_iter().collect(),
        ),
        note: note.into_iter().collect(),
    });
    element("section", "card", framed)
}

/// What the answer to a supposed month takes.
#[derive(PartialEq)]
pub struct SupposedLeavingProps {
    /// What the page takes.
    pub page: OffersProps,
    /// The month of service after which the reader leaves.
    pub month: u16,
}

/// What resigning after a supposed month leaves, while the page shows all months.
pub fn supposed_leaving(SupposedLeavingProps { page, month }: &SupposedLeavingProps) -> Html {
    let form = &page.shown;
    let analysis = Analysis::of(&form.scenario, catalog(), form.today);
    let found = answer(&analysis, *month, page.state.against());
    let rest = "That is before tax and after paying back. All other figures are as if you stayed.";
    element(
        "p",
        "",
        [element("b", "", Html::from(found)), Html::from(" "), Html::from(rest)].into_iter().collect(),
    )
}

/// The answer in a line: resigning after a month. Where something is compared with that pays, it is the best of the other offers against that.
pub(crate) fn answer(analysis: &Analysis<'_>, month: u16, against: Option<OfferId>) -> String {
    let month = month.min(analysis.months());
    let paid = who::paid(analysis);
    let net = |subject| curve(subject, Exit::Resigned, month).last().map(Leaving::net).unwrap_or_default();
    let nets: Vec<(&Who, Money)> = paid.iter().map(|(who, subject)| (who, net(subject))).collect();
    let base = nets.iter().find(|(who, _)| Some(who.id) == against);
    let others = nets.iter().filter(|(who, _)| who.position.is_some() && Some(who.id) != against);
    // Of equals the first.
    let best = others.rev().max_by_key(|(_, net)| *net);
    match best.zip(base) {
        Some((best, base)) => found(&[*best, *base], month.into()),
        None => found(&nets, month.into()),
    }
}

/// What leaving after a month leaves of the best offer over the next.
fn found(offers: &[(&Who, Money)], month: usize) -> String {
    let when = words::months(month);
    let who = |place: usize| offers.get(place).map(|(who, _)| who.name.as_str()).unwrap_or_default();
    let net = |place: usize| offers.get(place).map(|(_, net)| *net).unwrap_or_default();
    match who::leading(&offers.iter().map(|(_, net)| *net).collect::<Vec<_>>()) {
        Some((first, second)) if net(first) == net(second) => {
            format!(
                "Leaving after {when}, {} and {} leave you the same: {}.",
                who(first),
                who(second),
                words::about(net(first))
            )
        }
        Some((first, second)) => {
            let more = words::about(net(first) - net(second));
            format!("Leaving after {when}, {} leaves you {more} more than {}.", who(first), who(second))
        }
        None => format!("Leaving after {when}, {} leaves you {}.", who(0), words::about(net(0))),
    }
}
