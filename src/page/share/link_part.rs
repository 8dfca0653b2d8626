//! The parts of a scenario that a link may carry, and the scenario without those that it may not.

use offerscope_core::model::fit::profile::Profile;
use offerscope_core::model::format;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::outlook::{Outlook, Stay};
use offerscope_core::model::scenario::Scenario;

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
            (Self::Taxes, scenario.has_taxes()),
            (Self::Negotiation, scenario.has_negotiation()),
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
            Self::Offer(id) => scenario.called(id).unwrap_or_default(),
            Self::Names => "The names you typed".into(),
            Self::CurrentJob => {
                let name = scenario.current.as_ref().map_or("Current job", |job| job.name());
                format!("{name}: its pay and its unvested stock")
            }
            Self::Taxes => "Your taxes: filing status, place, and what you typed about them".into(),
            Self::Negotiation => {
                "Your negotiation: targets, alternatives, other interviews, rounds, assumptions you changed"
                    .into()
            }
            Self::LevelAnswers => "Your level answers: scope, readiness and plan".into(),
        }
    }

    /// Whether it is about a person, and not an offer.
    pub const fn is_personal(self) -> bool {
        !matches!(self, Self::Offer(_) | Self::Names)
    }

    /// What it is called in a list; `whose` is `your` or `their`.
    pub fn name(self, scenario: &Scenario, whose: &str) -> String {
        let what = match self {
            Self::Offer(_) => return self.says(scenario),
            Self::Names => return "the names you typed".into(),
            Self::CurrentJob => "current job",
            Self::Taxes => "taxes",
            Self::Negotiation => "negotiation",
            Self::LevelAnswers => "level answers",
        };
        format!("{whose} {what}")
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
            Self::Taxes => shared.leave_out_taxes(),
            Self::Negotiation => shared.leave_out_negotiation(),
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

/// How a scenario compares: the assumptions that every link carries, so that it opens with the same answer.
pub fn compared(scenario: &Scenario) -> String {
    let Outlook { discount, equity_discount, stay } = &scenario.outlook;
    let stay = match stay {
        Stay::Median(months) => format!("an expected stay of {months} months"),
        Stay::Hazard(hazard) => {
            format!("a chance of {} to leave each month", format::chance(hazard.to_f64()))
        }
    };
    let stock = equity_discount
        .map_or_else(String::new, |rate| format!(", {} a year off later stock", format::percent(rate)));
    let lens = if scenario.lens == Lens::default() {
        String::new()
    } else {
        format!(", pay counted as {}", format::lower(scenario.lens.name()))
    };
    format!(
        "{}, {} a year off later cash{stock}{lens}, and {stay}",
        format::span(scenario.horizon_years),
        format::percent(*discount)
    )
}

/// Things in a row, with an `and` before the last.
pub fn listed(mut things: Vec<String>) -> String {
    let last = things.pop().unwrap_or_default();
    if things.is_empty() { last } else { format!("{} and {last}", things.join(", ")) }
}
