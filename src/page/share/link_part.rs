//! The parts of a scenario that a link may carry, and the scenario without those that it may not.

use crate::page::negotiate::part_shown;
use offerscope_core::model::facts::assumption::Assumptions;
use offerscope_core::model::fit::profile::Profile;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::negotiation::counter_plan::CounterPlan;
use offerscope_core::model::negotiation::downlevel::Downlevel;
use offerscope_core::model::negotiation::waiting::Waiting;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax::profile::TaxProfile;

/// A part that the reader lets into a link, or keeps out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkPart {
    /// An offer.
    Offer(OfferId),
    /// The names that the reader gave.
    Names,
    /// The current job.
    CurrentJob,
    /// Who files, from where, and the places of offers.
    Taxes,
    /// Targets, alternatives, other interviews, rounds.
    Negotiation,
    /// What was answered on the Fit page.
    LevelAnswers,
}

impl LinkPart {
    /// Those that a scenario has.
    pub fn of(scenario: &Scenario) -> Vec<Self> {
        let named = scenario.offers.iter().any(|offer| !offer.name.is_empty());
        let offers = scenario.offers.iter().map(|offer| Self::Offer(offer.id));
        let rest = [
            (Self::Names, named),
            (Self::CurrentJob, scenario.current.is_some()),
            (Self::Taxes, scenario.tax.with_state().is_some()),
            (Self::Negotiation, part_shown(scenario).is_some()),
            (Self::LevelAnswers, !scenario.profile.is_empty()),
        ];
        offers.chain(rest.into_iter().filter(|(_, there)| *there).map(|(part, _)| part)).collect()
    }

    /// Whether it is in a link before the reader has said anything. What is about oneself is not.
    pub const fn is_in_at_first(self) -> bool {
        matches!(self, Self::Offer(_) | Self::Names)
    }

    /// What its box says.
    pub fn says(self, scenario: &Scenario) -> String {
        match self {
            Self::Offer(id) => {
                let found = scenario.offers.iter().position(|offer| offer.id == id);
                found.map_or_else(String::new, |position| scenario.name_of(position))
            }
            Self::Names => "The names you typed".into(),
            Self::CurrentJob => {
                let name = scenario.current.as_ref().map_or("Current job", |job| job.name());
                format!("{name}: its pay and its unvested stock")
            }
            Self::Taxes => "Your taxes: filing status, place, and what you typed about them".into(),
            Self::Negotiation => "Your negotiation: targets, alternatives, other interviews, rounds".into(),
            Self::LevelAnswers => "Your level answers: scope, readiness and plan".into(),
        }
    }

    /// What it is called in a list.
    pub fn name(self, scenario: &Scenario) -> String {
        match self {
            Self::Offer(_) => self.says(scenario),
            Self::Names => "the names you typed".into(),
            Self::CurrentJob => scenario.current.as_ref().map_or_else(String::new, |job| job.name().into()),
            Self::Taxes => "your taxes".into(),
            Self::Negotiation => "your negotiation".into(),
            Self::LevelAnswers => "your level answers".into(),
        }
    }

    /// Takes it out of a scenario.
    fn leave_out(self, shared: &mut Scenario) {
        match self {
            Self::Offer(id) => shared.offers.retain(|offer| offer.id != id),
            Self::Names => {
                let job = shared.current.as_mut().map(|job| &mut job.offer);
                shared.offers.iter_mut().chain(job).for_each(|offer| offer.name.clear());
            }
            Self::CurrentJob => shared.current = None,
            Self::Taxes => without_taxes(shared),
            Self::Negotiation => without_negotiation(shared),
            Self::LevelAnswers => shared.profile = Profile::default(),
        }
    }
}

/// The scenario of a link: without what is kept out. `None` where nothing is left to share.
pub fn shared(scenario: &Scenario, out: &[LinkPart]) -> Option<Scenario> {
    let left = LinkPart::of(scenario).into_iter().filter(|part| !out.contains(part));
    let anything = left.into_iter().any(|part| part != LinkPart::Names);
    let mut shared = scenario.clone();
    out.iter().for_each(|part| part.leave_out(&mut shared));
    anything.then_some(shared)
}

fn without_taxes(shared: &mut Scenario) {
    shared.tax = TaxProfile::default();
    if shared.lens == Lens::Cash {
        shared.lens = Lens::default();
    }
    let job = shared.current.as_mut().map(|job| &mut job.offer);
    for offer in shared.offers.iter_mut().chain(job) {
        offer.place = None;
        offer.moves.clear();
        offer.grants.iter_mut().for_each(|grant| grant.workdays.clear());
    }
    for past in shared.current.iter_mut().flat_map(|job| &mut job.past) {
        past.grant.workdays.clear();
    }
}

fn without_negotiation(shared: &mut Scenario) {
    shared.counter = CounterPlan::default();
    shared.waiting = Waiting::default();
    shared.downlevel = Downlevel::default();
    shared.assumptions = Assumptions::default();
    shared.negotiation_part = None;
    for offer in &mut shared.offers {
        offer.countered = false;
        offer.rounds.clear();
    }
}
