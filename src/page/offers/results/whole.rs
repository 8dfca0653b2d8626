//! Whether the best offer before tax makes the reader whole: its sign-on against what leaving the current job costs, in the first month that
//! notice allows. The view of staying shows every month.

use crate::page::offers::analysis::asked::figure;
use crate::state::AnalysisView;
use crate::widget::element::element;
use crate::widget::figure::view_opener;
use crate::widget::form::Form;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::compute::leaving::staying::make_whole;
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::offer::Offer;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// What the answer takes.
#[derive(PartialEq)]
pub struct MadeWholeProps {
    /// The form of the scenario.
    pub form: Form<Scenario>,
}

/// The answer; nothing without a current job, without an offer that pays, or where leaving costs nothing.
pub fn made_whole(MadeWholeProps { form }: &MadeWholeProps) -> Html {
    let compared = form.comparison();
    let Some((index, best)) = compared.window.ranked(&compared.offers).first().copied() else {
        return Html::default();
    };
    let analysis = Analysis::of(&form.scenario, catalog(), form.today);
    let Some(job) = &analysis.current else { return Html::default() };
    let sign_on = form.scenario.offers.get(index).map(Offer::sign_on_for_joining).unwrap_or_default();
    let cost = make_whole(&analysis).into_iter().nth(analysis.notice.into());
    let Some(leaving) = cost.filter(|cost| !cost.total().is_zero()) else { return Html::default() };
    let (month, cost) = (job.complete(leaving.month), leaving.total());
    let gap = sign_on - cost;
    let answer = if gap < Money::ZERO { "No" } else { "Yes" };
    let gap = match gap.units() {
        0 => "exactly that".into(),
        1.. => format!("{} more than that", format::whole(gap)),
        _ => format!("{} short", format::whole(gap.abs())),
    };
    let leaves = format!("{answer}. Leaving {} at the start of {} costs ", job.name, format::month(month));
    let covers =
        format!(" before tax. The sign-on of {} is {}, which is {gap}.", best.name, format::whole(sign_on));
    let says = [
        Html::from(leaves),
        figure(format::whole(cost), AnalysisFigureId::MakeWhole(leaving.month)),
        Html::from(covers),
    ];
    let content = [
        element("h2", "", Html::from("Does it make you whole?")),
        element("p", "", says.into_iter().collect()),
        view_opener("By month of leaving", AnalysisView::Staying),
    ];
    element("section", "card stack", content.into_iter().collect())
}
