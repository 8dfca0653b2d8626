//! How far an ask can plausibly go: the usual first step above the offer, or as far as another offer in writing or the level's range carries it.
//! It never goes beyond what its parts plausibly come to, nor, below the top of the range, beyond their room.

use super::{Alternative, EmployerRoom};
use crate::compute::negotiate::assumption_value::assumption_value;
use crate::compute::negotiate::lever::Lever;
use crate::compute::negotiate::solver::CounterSolver;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::offer::OfferId;

/// The most that an ask can plausibly come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskBound {
    /// What the offer comes to then.
    pub worth: Money,
    /// What sets it: `20% above the offer, the most that first asks usually reach`.
    pub says: String,
}

impl AskBound {
    /// How far it is above an offer, as a fraction of the offer.
    pub fn above(&self, offer: Money) -> f64 {
        (self.worth - offer).to_f64() / offer.to_f64().max(1.0) + 1e-9
    }
}

impl CounterSolver<'_> {
    /// The bound of an ask beside the best alternative, within their room.
    pub(super) fn ask_bound(&self, best: Option<&Alternative>, room: &EmployerRoom) -> AskBound {
        let offer = self.worth.all;
        let share = assumption_value(self.facts(), &self.scenario().assumptions, "ask_most");
        let usual = AskBound {
            worth: Money::from_f64(offer.to_f64() * (1.0 + share)),
            says: format!(
                "{} above the offer, the most that first asks usually reach",
                format::chance(share)
            ),
        };
        let written = best
            .filter(|best| self.ask.named == Some(true) && best.id.is_some_and(|id| id != OfferId::CURRENT));
        let written = written.map(|best| AskBound {
            worth: best.worth,
            says: format!("what {} pays, which you have in writing", best.name),
        });
        let carried = [written, room.starts.clone()].into_iter().flatten();
        let carried = carried.fold(usual, |most, other| if other.worth > most.worth { other } else { most });
        let parts = self.to_me(Lever::ALL.map(|lever| self.plausible(lever))).max(offer);
        let bound = within(carried, parts, "the most that base, stock and sign-on plausibly come to");
        match room.worth.filter(|most| *most > offer) {
            Some(most) => within(bound, most, "all of their room"),
            None => bound,
        }
    }
}

fn within(bound: AskBound, worth: Money, says: &str) -> AskBound {
    if worth < bound.worth { AskBound { worth, says: says.to_owned() } } else { bound }
}
