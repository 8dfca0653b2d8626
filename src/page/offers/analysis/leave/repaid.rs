//! What paying back costs after taxes, where a state is named: what goes back, how much of its tax returns, and by which rule.

use crate::results::who;
use crate::widget::element::{element, note};
use crate::widget::form::Form;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::leaving::leave::Exit;
use offerscope_core::compute::lens::take_home::TakeHome;
use offerscope_core::compute::lens::view::LensView;
use offerscope_core::data::{catalog, facts};
use offerscope_core::model::format;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// A line for each sum that goes back when leaving after a month; nothing where none does, or no state is named.
pub(super) fn repaid(form: &Form<Scenario>, exit: Exit, month: usize) -> Html {
    let analysis = Analysis::of(&form.scenario, catalog(), form.today);
    let lens_view = LensView::of(&analysis, facts().taxes);
    let month = u16::try_from(month).unwrap_or(u16::MAX);
    let of = |(who, subject)| of_offer(&analysis, &lens_view, (&who, subject), exit, month);
    let lines: Vec<String> = who::paid(&analysis).into_iter().flat_map(of).collect();
    if lines.is_empty() {
        return Html::default();
    }
    let items = lines.iter().map(|line| element("li", "", Html::from(line.clone())));
    [note("Paying back, after taxes:"), element("ul", "bulleted", items.collect())].into_iter().collect()
}

fn of_offer(
    analysis: &Analysis<'_>,
    lens_view: &LensView<'_>,
    (who, subject): (&who::Who, &offerscope_core::compute::analysis::offer::AnalyzedOffer<'_>),
    exit: Exit,
    month: u16,
) -> Vec<String> {
    let home = TakeHome::of(analysis, subject, lens_view).ok();
    let back = home.and_then(|home| home.repayments(exit, month).ok()).unwrap_or_default();
    let says = back.iter().map(|repayment| {
        let whole = format::whole;
        let kept = if repayment.state_keeps { " The state keeps its tax on it." } else { "" };
        format!(
            "{}: you pay back {} of {}’s pay, {} in cash; {} of tax comes back, so it costs {}. {}{kept}",
            who.name,
            whole(repayment.amount),
            repayment.paid,
            whole(repayment.handed),
            whole(repayment.recovered),
            whole(repayment.cost()),
            repayment.how.says()
        )
    });
    says.collect()
}
