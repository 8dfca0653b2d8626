//! Against staying: what leaving the current job costs by month, and what each offer pays beyond it.

use super::asked::figure;
use super::difference::difference;
use super::region::region;
use super::slider::{Slider, slider};
use super::who;
use super::{DeeperProps, words};
use crate::view::chart::course::{self, Shape};
use crate::view::chart::frame::{Behind, Frame, frame};
use crate::view::chart::lines::{Line, Lines, lines};
use crate::view::element::{element, note};
use crate::view::fold::fold;
use crate::view::table::{Row, Table, table};
use offerscope_core::compute::current::{BeyondStaying, MakeWhole, beyond_staying, make_whole};
use offerscope_core::compute::reasons::Matter;
use offerscope_core::compute::study::Study;
use offerscope_core::data::catalog;
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

const TITLE: &str = "Against staying";

/// Leaving the current job, worked out once for a scenario.
struct Staying {
    name: String,
    /// By month, from 0, with the calendar month in which each is complete.
    costs: Vec<(MakeWhole, Month)>,
    beyond: Vec<(who::Who, BeyondStaying)>,
}

/// The view.
#[component]
pub fn AgainstStaying(props: &DeeperProps) -> Html {
    let month = use_state_eq(|| None::<usize>);
    let staying = use_memo((props.scenario.clone(), props.today), |(scenario, today)| {
        of(scenario, *today).map(Rc::new)
    });
    let notice = props.scenario.current.as_ref().map_or(0, |job| usize::from(job.notice));
    let Some(staying) = staying.as_ref() else { return nobody() };
    let last = staying.costs.len().saturating_sub(1);
    let at = (*month).unwrap_or(notice).min(last);
    let chart = lines(Lines {
        label: "Dollars that leaving costs, by month of leaving".into(),
        lines: vec![Line::new(None, staying.costs.iter().map(|(cost, _)| cost.total()).collect())],
        shape: Shape::Steps,
        now: at,
        names: course::months(last),
        pins: Vec::new(),
        axis: "months from where the comparison begins".into(),
        below: slider(
            Slider {
                id: "staying-month".into(),
                label: "Months until you leave".into(),
                at,
                last,
                says: words::months_by(at, staying.costs.get(at).map(|(_, month)| *month)),
            },
            Callback::from(move |place| month.set(Some(place))),
        ),
    });
    let all = staying.clone();
    let years = words::years(props.scenario.horizon_years);
    let parts = [
        fold("more", "Every month in a table", move || all_months(&all)),
        beyond(staying, &years),
        note(
            "An offer that is to make you whole covers what leaving costs. Each offer counts from its own first month, staying from where the comparison begins.",
        ),
    ];
    let framed = frame(Frame {
        id: "staying".into(),
        title: "Against staying: what leaving costs".into(),
        found: [found(staying, at), early(at, notice)].into_iter().collect(),
        chart,
        behind: Behind::Shown(Html::default()),
        note: parts.into_iter().collect(),
    });
    element("section", "card", framed)
}

fn of(scenario: &Scenario, today: Month) -> Option<Staying> {
    let study = Study::of(scenario, catalog(), today);
    let job = study.current.as_ref()?;
    let costs = make_whole(&study).into_iter().map(|cost| (cost, job.complete(cost.month))).collect();
    let who = who::paid(&study);
    let named = |beyond: BeyondStaying| {
        let (who, _) = who.iter().find(|(who, _)| who.id == beyond.offer)?;
        Some((who.clone(), beyond))
    };
    let beyond = beyond_staying(&study).into_iter().filter_map(named).collect();
    Some(Staying { name: job.name.clone(), costs, beyond })
}

/// Without a current job: what it takes, and the way to it.
fn nobody() -> Html {
    let button = html! {
        <p><button type="button" class="button" aria-haspopup="dialog" data-ask="edit.current">{ "Add my current job" }</button></p>
    };
    let found = "With the job you have, this shows what leaving it costs in each month, and what each offer pays beyond staying.";
    region("staying", TITLE, Html::from(found), button)
}

/// What leaving costs, and of what it is made.
fn found(staying: &Staying, at: usize) -> Html {
    let Some((cost, month)) = staying.costs.get(at) else { return Html::default() };
    let month = format::month(*month);
    if cost.total().is_zero() {
        return Html::from(format!("Leaving {} in {month} costs nothing.", staying.name));
    }
    let of = [("unvested stock", cost.unvested), ("bonus", cost.bonus), ("paying back", cost.clawback)];
    let of = of.into_iter().filter(|(_, amount)| !amount.is_zero());
    let of: Vec<String> = of.map(|(what, amount)| format!("{} in {what}", format::whole(amount))).collect();
    let before = Html::from(format!("Leaving {} in {month} costs ", staying.name));
    let total = figure(format::whole(cost.total()), Matter::MakeWhole(cost.month));
    [before, total, Html::from(format!(": {}.", of.join(", ")))].into_iter().collect()
}

/// A month before the notice is over.
fn early(at: usize, notice: usize) -> Html {
    let says =
        (at < notice).then(|| format!(" That is before your notice of {} is over.", words::months(notice)));
    says.map(Html::from).unwrap_or_default()
}

fn beyond(staying: &Staying, years: &str) -> Html {
    let row = |(who, beyond): &(who::Who, BeyondStaying)| {
        let asks = Matter::BeyondStaying(who.id);
        Row {
            key: who.id.0.to_string().into(),
            head: who::named(who),
            cells: vec![
                difference(beyond.nominal, |text| figure(text, asks)),
                difference(beyond.today, Html::from),
            ],
        }
    };
    if staying.beyond.is_empty() {
        return Html::default();
    }
    let caption =
        Html::from(format!("What each offer pays beyond staying at {}, over {years}.", staying.name));
    let columns = ["Offer", "In dollars as they come", "In value today"].map(Html::from).to_vec();
    table(Table {
        id: "beyond-table".into(),
        caption,
        columns,
        rows: staying.beyond.iter().map(row).collect(),
    })
}

fn all_months(staying: &Staying) -> Html {
    let row = |(cost, month): &(MakeWhole, Month)| Row {
        key: cost.month.to_string().into(),
        head: Html::from(format::month(*month)),
        cells: vec![
            Html::from(format::whole(cost.unvested)),
            Html::from(format::whole(cost.bonus)),
            Html::from(format::whole(cost.clawback)),
            figure(format::whole(cost.total()), Matter::MakeWhole(cost.month)),
        ],
    };
    let caption = Html::from("What leaving costs, by the month of leaving; stock at that month’s price.");
    let columns = ["Leaving in", "Unvested", "Bonus", "Paid back", "In all"].map(Html::from).to_vec();
    let rows = staying.costs.iter().map(row).collect();
    table(Table { id: "staying-months".into(), caption, columns, rows })
}
