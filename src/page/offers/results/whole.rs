//! Whether an offer makes the reader whole: its sign-on against what leaving the current job for it costs, in the month in which it starts, or as
//! soon as notice allows. The view of staying shows every month, and compares all pay. Before it stands what of the lead no letter promises.

use crate::page::offers::analysis::asked::figure;
use crate::state::AnalysisView;
use crate::widget::element::{element, note};
use crate::widget::figure::view_opener;
use crate::widget::form::Form;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::compute::leaving::staying::{last_month, make_whole_after};
use offerscope_core::compute::value::unpromised::unpromised;
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

/// What of the lead is refreshers, then the answer for each offer, the best first; no answer without a current job, without an offer that pays, or where leaving costs nothing.
pub fn made_whole(MadeWholeProps { form }: &MadeWholeProps) -> Html {
    let compared = form.comparison();
    let analysis = Analysis::of(&form.scenario, catalog(), form.today);
    let ranked = compared.window.ranked(&compared.offers).into_iter();
    let answers: Vec<Html> =
        ranked.filter_map(|(index, pay)| answer(&analysis, pay, form.scenario.offers.get(index)?)).collect();
    let refreshers = unpromised(&analysis, compared).map(note).unwrap_or_default();
    if answers.is_empty() {
        return refreshers;
    }
    let about = "Stock that has not vested, the bonus earned so far and what you must pay back, against the sign-on. New stock is not counted.";
    let content = [
        element("h2", "", Html::from("Does it make you whole?")),
        answers.into_iter().collect(),
        note(about),
        view_opener("By month of leaving", AnalysisView::Staying),
    ];
    [refreshers, element("section", "card stack", content.into_iter().collect())].into_iter().collect()
}

fn answer(analysis: &Analysis<'_>, pay: &OfferPay, offer: &Offer) -> Option<Html> {
    let job = analysis.current.as_ref()?;
    let month = last_month(analysis, job, analysis.subject(pay.id)?);
    let cost = make_whole_after(analysis, month)?.total();
    if cost.is_zero() {
        return None;
    }
    let (when, sign_on) = (format::month(job.complete(month)), offer.sign_on_for_joining());
    let gap = sign_on - cost;
    let answer = if gap < Money::ZERO { "no" } else { "yes" };
    let gap = match gap.units() {
        0 => "exactly that".into(),
        1.. => format!("{} more than that", format::whole(gap)),
        _ => format!("{} short", format::whole(gap.abs())),
    };
    let head = element("b", "", Html::from(format!("{}: {answer}.", pay.name)));
    let leaves = format!(" Leaving {} at the start of {when} costs ", job.name);
    let covers = if sign_on.is_zero() && offer.sign_on.iter().any(|other| !other.amount.is_zero()) {
        " before tax, and it pays relocation money but no sign-on.".to_owned()
    } else if sign_on.is_zero() {
        " before tax, and it pays no sign-on.".to_owned()
    } else {
        format!(" before tax; the sign-on of {} is {gap}.", format::whole(sign_on))
    };
    let cost = figure(format::whole(cost), AnalysisFigureId::MakeWhole(month));
    Some(element("p", "", [head, Html::from(leaves), cost, Html::from(covers)].into_iter().collect()))
}
