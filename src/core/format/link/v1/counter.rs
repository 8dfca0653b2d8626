//! Version 1: the counter-offer, its rounds, and what was assumed otherwise.

use super::group::group;
use super::leaf::{Decimal, Text, day, decimal, fixed, twin};
use super::wire::whole;
use crate::model::day::Day;
use crate::model::facts::assumption;
use crate::model::fixed::Fixed;
use crate::model::negotiation::counter_plan;
use crate::model::scenario;
use serde::{Deserialize, Serialize};

twin! { Best of counter_plan::Best { Offers, Job, Waiting, Typed, Unknown } }
twin! { Tone of counter_plan::Tone { Plain, Warm } }
twin! { RoundKind of counter_plan::RoundKind { First, Counter, Answer } }
twin! { Part of scenario::NegotiationPart { Ask, Wait, Level, Relevel } }

group! {
    /// The counter-offer.
    Counter of counter_plan::CounterPlan {
        best: Best,
        worth: Decimal,
        target: Option<Decimal>,
        most: Option<Decimal>,
        switching: Decimal,
        apart: Decimal,
        named: Option<bool>,
        tone: Tone,
        caps: [Option<Decimal>; 3],
        mix: [Decimal; 3],
    }
}

impl From<&counter_plan::CounterPlan> for Counter {
    fn from(plan: &counter_plan::CounterPlan) -> Self {
        let counter_plan::CounterPlan { best, worth, switching, apart, target, most, caps, mix, tone, named } =
            *plan;
        Self {
            best: best.into(),
            worth: worth.into(),
            target: decimal(target),
            most: decimal(most),
            switching: switching.into(),
            apart: apart.into(),
            named,
            tone: tone.into(),
            caps: caps.map(decimal),
            mix: mix.map(Decimal::from),
        }
    }
}

impl From<Counter> for counter_plan::CounterPlan {
    fn from(counter: Counter) -> Self {
        let Counter { best, worth, target, most, switching, apart, named, tone, caps, mix } = counter;
        Self {
            best: best.into(),
            worth: worth.into(),
            switching: switching.into(),
            apart: apart.into(),
            target: fixed(target),
            most: fixed(most),
            caps: caps.map(fixed),
            mix: mix.map(Fixed::from),
            tone: tone.into(),
            named,
        }
    }
}

group! {
    /// A round of the negotiation of an offer.
    Round {
        kind: RoundKind,
        day: Option<u32>,
        package: [Decimal; 3],
    }
}

impl From<&counter_plan::Round> for Round {
    fn from(round: &counter_plan::Round) -> Self {
        let counter_plan::Round { kind, day, package } = *round;
        Self { kind: kind.into(), day: day.map(Day::number), package: package.map(Decimal::from) }
    }
}

impl TryFrom<Round> for counter_plan::Round {
    type Error = String;

    fn try_from(round: Round) -> Result<Self, String> {
        let Round { kind, day: number, package } = round;
        Ok(Self { kind: kind.into(), day: number.map(day).transpose()?, package: package.map(Fixed::from) })
    }
}

/// Assumptions that were changed, by id.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Assumptions(Vec<(Text, Decimal)>);

whole!(Assumptions);

impl From<&assumption::Assumptions> for Assumptions {
    fn from(assumptions: &assumption::Assumptions) -> Self {
        Self(assumptions.changed().map(|(id, value)| (id.into(), value.into())).collect())
    }
}

impl From<Assumptions> for assumption::Assumptions {
    fn from(assumptions: Assumptions) -> Self {
        let mut changed = Self::default();
        for (id, value) in assumptions.0 {
            changed.set(&String::from(id), Some(value.into()));
        }
        changed
    }
}
