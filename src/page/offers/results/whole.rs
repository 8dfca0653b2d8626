//! Whether the best offer makes the reader whole: its sign-on against what leaving the current job costs, in the first month that notice allows. The view
//! of staying shows every month.

use crate::state::AnalysisView;
use crate::widget::element::{element, paragraph};
use crate::widget::figure::view_opener;
use crate::widget::form::Form;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::leaving::staying::make_whole;
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::offer::Purpose;
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
    let tranches = form.scenario.offers.get(index).into_iter().flat_map(|offer| &offer.sign_on);
    let joining = tranches.filter(|tranche| tranche.purpose == Purpose::SignOn);
    let sign_on: Money = joining.map(|tranche| tranche.amount).sum();
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
    let says = format!(
        "{answer}. Leaving {} at the start of {} costs {}. The sign-on of {} is {}, which is {gap}. All before tax.",
        job.name,
        format::month(month),
        format::whole(cost),
        best.name,
        format::whole(sign_on)
    );
    let content = [
        element("h2", "", Html::from("Does it make you whole?")),
        paragraph(says),
        view_opener("By month of leaving", AnalysisView::Staying),
    ];
    element("section", "card stack", content.into_iter().collect())
}
