//! What paying back costs after taxes, where a state is named: what goes back, how much of its tax returns, and by which rule.

use crate::page::offers::analysis::DeeperProps;
use crate::page::offers::analysis::who;
use crate::widget::element::{element, note};
use offerscope_core::compute::leave::Exit;
use offerscope_core::compute::lens::Sight;
use offerscope_core::compute::study::Study;
use offerscope_core::compute::take_home::TakeHome;
use offerscope_core::data::{catalog, facts};
use offerscope_core::model::format;
use yew::prelude::*;

/// What the lines take.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct RepaidProps {
    pub(super) deeper: DeeperProps,
    pub(super) exit: Exit,
    pub(super) month: usize,
}

/// A line for each sum that goes back; nothing where none does, or no state is named.
#[component]
pub(super) fn Repaid(props: &RepaidProps) -> Html {
    let deeper = &props.deeper;
    let inputs = (deeper.scenario.clone(), deeper.today, props.exit, props.month);
    let lines = use_memo(inputs, |(scenario, today, exit, month)| {
        let study = Study::of(scenario, catalog(), *today);
        let sight = Sight::of(&study, facts().taxes);
        let month = u16::try_from(*month).unwrap_or(u16::MAX);
        let of = |(who, subject)| of_offer(&study, &sight, (&who, subject), *exit, month);
        who::paid(&study).into_iter().flat_map(of).collect::<Vec<String>>()
    });
    if lines.is_empty() {
        return Html::default();
    }
    let items = lines.iter().map(|line| element("li", "", Html::from(line.clone())));
    [note("Paying back, after taxes:"), element("ul", "bulleted", items.collect())].into_iter().collect()
}

fn of_offer(
    study: &Study<'_>,
    sight: &Sight<'_>,
    (who, subject): (&who::Who, &offerscope_core::compute::study::Subject<'_>),
    exit: Exit,
    month: u16,
) -> Vec<String> {
    let home = TakeHome::of(study, subject, sight).ok();
    let back = home.and_then(|home| home.repayments(exit, month).ok()).unwrap_or_default();
    let says = back.iter().map(|repayment| {
        let whole = format::whole;
        format!(
            "{}: {} of {}’s pay goes back, {} in cash; {} of tax returns, so it costs {}. {}",
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
