//! Handing back a changed scenario: one function for each noun that is typed on the Negotiate page. Knows no markup.

use crate::page::offers::analysis::DeeperProps;
use offerscope_core::model::ask::{Ask, Round};
use offerscope_core::model::downlevel::Downlevel;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::waiting::Waiting;

/// What was typed of the ask, changed.
pub(super) fn ask(scenario: &mut Scenario, change: impl Fn(&mut Ask)) {
    let (mut ask, _) = Ask::of(&scenario.beside);
    change(&mut ask);
    ask.write(&mut scenario.beside);
}

/// The same of waiting.
pub(super) fn waiting(scenario: &mut Scenario, change: impl Fn(&mut Waiting)) {
    let (mut waiting, _) = Waiting::of(&scenario.beside);
    change(&mut waiting);
    waiting.write(&mut scenario.beside);
}

/// The same of the level.
pub(super) fn level(scenario: &mut Scenario, change: impl Fn(&mut Downlevel)) {
    let (mut level, _) = Downlevel::of(&scenario.beside);
    change(&mut level);
    level.write(&mut scenario.beside);
}

/// The rounds of an offer.
pub(super) fn rounds(scenario: &mut Scenario, id: OfferId, change: impl Fn(&mut Vec<Round>)) {
    if let Some(offer) = scenario.offers.iter_mut().find(|offer| offer.id == id) {
        let mut rounds = Round::all(&offer.beside);
        change(&mut rounds);
        Round::write(&rounds, &mut offer.beside);
    }
}

/// Hands back the scenario with a change.
pub(super) fn hand_back(props: &DeeperProps, change: impl Fn(&mut Scenario)) {
    let mut next = (*props.scenario).clone();
    change(&mut next);
    props.on_edit.emit(next);
}
