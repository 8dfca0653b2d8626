//! Handing back a changed scenario: one function for each noun that is typed on the Negotiate page. Knows no markup.

use crate::view::deeper::DeeperProps;
use offerscope_core::model::counter_plan::{CounterPlan, Round};
use offerscope_core::model::downlevel::Downlevel;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::waiting::Waiting;

/// What was typed of the ask, changed.
pub(super) fn ask(scenario: &mut Scenario, change: impl Fn(&mut CounterPlan)) {
    change(&mut scenario.counter);
}

/// The same of waiting.
pub(super) fn waiting(scenario: &mut Scenario, change: impl Fn(&mut Waiting)) {
    change(&mut scenario.waiting);
}

/// The same of the level.
pub(super) fn level(scenario: &mut Scenario, change: impl Fn(&mut Downlevel)) {
    change(&mut scenario.downlevel);
}

/// The rounds of an offer.
pub(super) fn rounds(scenario: &mut Scenario, id: OfferId, change: impl Fn(&mut Vec<Round>)) {
    if let Some(offer) = scenario.offers.iter_mut().find(|offer| offer.id == id) {
        change(&mut offer.rounds);
    }
}

/// Hands back the scenario with a change.
pub(super) fn hand_back(props: &DeeperProps, change: impl Fn(&mut Scenario)) {
    let mut next = (*props.scenario).clone();
    change(&mut next);
    props.on_edit.emit(next);
}
