//! Against staying: what each offer pays beyond the current job, what leaving that costs by month, and how much of it the
//! sign-on covers.

mod answer;
mod tables;

use crate::page::offers::analysis::problems::about_job;
use crate::page::offers::analysis::region::{region, warned};
use crate::page::offers::analysis::slider::{Slider, slider};
use crate::page::offers::analysis::words;
use crate::results::who;
use crate::state::Action;
use crate::widget::chart::course::{self, Shape};
use crate::widget::chart::lines::{ChartLine, Lines, lines};
use crate::widget::choose::{Chosen, choose};
use crate::widget::element::{ButtonKind, button, element, note};
use crate::widget::fold::fold;
use crate::widget::form::Form;
use crate::widget::problems::problems;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::leaving::staying::{
    BeyondStaying, MakeWhole, beyond_staying, last_month, make_whole, unknown_bonus,
};
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use offerscope_core::model::problem::Problem;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

const TITLE: &str = "Against staying: what leaving costs";

/// What the view needs before it can answer.
const NOBODY: &str =
    "Add your current job to see what each offer pays beyond staying, and what leaving costs in each month.";

/// Leaving the current job, worked out once for a scenario.
struct Staying {
    name: String,
    years: String,
    notice: usize,
    /// The month of leaving for the offer that pays most beyond staying: where the view begins.
    first: usize,
    /// By month, from 0, with the calendar month that begins as each is complete.
    costs: Vec<(MakeWhole, Month)>,
    offers: Vec<OfferStaying>,
    /// What is off with what was typed of the job.
    problems: Vec<Problem>,
    /// What is not counted for want of a month.
    unknown: Option<&'static str>,
}

/// One offer against staying.
struct OfferStaying {
    who: who::Who,
    beyond: BeyondStaying,
    /// What its letter pays for joining.
    sign_on: Money,
    /// The last month in the current job, if you leave it for this offer.
    leaves: usize,
}

/// The view.
pub fn against_staying(form: &Form<Scenario>) -> Html {
    let staying =
        Staying::of(&Analysis::of(&form.scenario, catalog(), form.today), &form.comparison().problems)
            .map(Rc::new);
    let Some(staying) = staying else { return nobody(form) };
    // 0 is no choice yet.
    choose("staying", move |month| leaving_at(&staying, &month))
}

/// The answer in a line: what the best offer pays beyond staying.
pub(crate) fn answer(analysis: &Analysis<'_>) -> String {
    let Some(staying) = Staying::of(analysis, &[]) else { return NOBODY.to_owned() };
    answer::best(&staying.offers).map(|one| answer::pays(&staying, one).concat()).unwrap_or_default()
}

/// The view of leaving in a month.
fn leaving_at(staying: &Rc<Staying>, month: &Chosen) -> Html {
    let last = staying.costs.len().saturating_sub(1);
    let at = month.checked_sub(1).unwrap_or(staying.first).min(last);
    let set = month.clone();
    let all = staying.clone();
    let content = [
        tables::side_by_side(staying),
        course(staying, at, last, Callback::from(move |place| set.set(place + 1))),
        fold("more", "Every month in a table", move || tables::all_months(&all)),
        staying.unknown.map(note).unwrap_or_default(),
        note(
            "If you leave at the start of a month, you have worked to the end of the month before. Each offer and staying count the same months; until an offer starts, you stay.",
        ),
    ];
    let found = answer::answer(staying, at);
    warned("staying", TITLE, problems(&staying.problems), found, content.into_iter().collect())
}

/// What leaving costs, month by month.
fn course(staying: &Staying, at: usize, last: usize, on_move: Callback<usize>) -> Html {
    if staying.costs.iter().all(|(cost, _)| cost.total().is_zero()) {
        return note("With what you typed, leaving costs nothing in any month.");
    }
    let says = match staying.costs.get(at) {
        Some((_, month)) => format!("{} (start of {})", words::months(at), format::month(*month)),
        None => words::months(at),
    };
    lines(Lines {
        label: "Dollars that leaving costs, by month of leaving".into(),
        lines: vec![ChartLine::new(None, staying.costs.iter().map(|(cost, _)| cost.total()).collect())],
        shape: Shape::Steps,
        now: at,
        names: course::months(last),
        pins: Vec::new(),
        axis: "months of staying".into(),
        below: slider(
            Slider { id: "staying-month".into(), label: "Months until you leave".into(), at, last, says },
            on_move,
        ),
    })
}

impl Staying {
    /// `None` without a current job. The problems are those of the comparison.
    fn of(analysis: &Analysis<'_>, compared: &[Problem]) -> Option<Self> {
        let job = analysis.current.as_ref()?;
        let costs = make_whole(analysis).into_iter().map(|cost| (cost, job.complete(cost.month))).collect();
        let who = who::paid(analysis);
        let one = |beyond: BeyondStaying| {
            let (who, _) = who.iter().find(|(who, _)| who.id == beyond.offer)?;
            let sign_on = analysis.scenario().offer(beyond.offer)?.sign_on_for_joining();
            let leaves = last_month(analysis, job, analysis.subject(beyond.offer)?).into();
            Some(OfferStaying { who: who.clone(), beyond, sign_on, leaves })
        };
        let offers: Vec<OfferStaying> = beyond_staying(analysis).into_iter().filter_map(one).collect();
        let first = answer::best(&offers).map_or(analysis.notice.into(), |best| best.leaves);
        let years = analysis.span();
        let (name, notice) = (job.name.clone(), analysis.notice.into());
        let (problems, unknown) = (about_job(compared.iter().cloned()), unknown_bonus(analysis));
        Some(Self { name, years, notice, first, costs, offers, problems, unknown })
    }
}

/// Without a current job: what it takes, and the way to it.
fn nobody(form: &Form<Scenario>) -> Html {
    let today = form.today;
    let add = form.dispatch.reform(move |_: MouseEvent| Action::JobAdded(today));
    let button = element("p", "", button(ButtonKind::Plain, "Add your current job", None, add));
    region("staying", "Against staying", Html::from(NOBODY), button)
}
