//! Version 1: the counter-offer, its rounds, waiting, the level, and what was assumed otherwise.

use serde::{Deserialize, Serialize};

use super::group::group;
use super::leaf::{Decimal, day, decimal, fixed, twin};
use crate::model::day::Day;
use crate::model::fixed::Fixed;
use crate::model::{assumption, counter_plan, downlevel, scenario, waiting};

twin! { Best of counter_plan::Best { Offers, Job, Waiting, Typed, Nothing } }
twin! { Tone of counter_plan::Tone { Plain, Warm } }
twin! { RoundKind of counter_plan::RoundKind { First, Counter, Answer } }
twin! { Part of scenario::NegotiationPart { Ask, Wait, Level } }

group! {
    /// The counter-offer.
    Counter of counter_plan::CounterPlan {
        best: Best,
        worth: Decimal,
        target: Option<Decimal>,
        most: Option<Decimal>,
        switching: Decimal,
        apart: Decimal,
        named: bool,
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

/// A round of the negotiation of an offer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::link) struct Round {
    kind: RoundKind,
    day: Option<u32>,
    package: [Decimal; 3],
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

group! {
    /// Accept or wait.
    Waiting of waiting::Waiting {
        from: Option<u32>,
        deadline: Option<u32>,
        processes: Vec<Process>,
        held: Option<Decimal>,
        fallback: Option<Decimal>,
        cost: Decimal,
        own: Option<Decimal>,
        longer: Option<u16>,
        together: bool,
    }
}

group! {
    /// Another process.
    Process of waiting::Process {
        name: String,
        value: Decimal,
        stages: Vec<(Decimal, u16)>,
        valid: u16,
        effort: Decimal,
    }
}

impl From<&waiting::Waiting> for Waiting {
    fn from(typed: &waiting::Waiting) -> Self {
        let waiting::Waiting { from, deadline, held, fallback, cost, own, longer, together, processes } =
            typed;
        Self {
            from: from.map(Day::number),
            deadline: deadline.map(Day::number),
            processes: processes.iter().map(Process::from).collect(),
            held: decimal(*held),
            fallback: decimal(*fallback),
            cost: (*cost).into(),
            own: decimal(*own),
            longer: *longer,
            together: *together,
        }
    }
}

impl TryFrom<Waiting> for waiting::Waiting {
    type Error = String;

    fn try_from(typed: Waiting) -> Result<Self, String> {
        let Waiting { from, deadline, processes, held, fallback, cost, own, longer, together } = typed;
        Ok(Self {
            from: from.map(day).transpose()?,
            deadline: deadline.map(day).transpose()?,
            held: fixed(held),
            fallback: fixed(fallback),
            cost: cost.into(),
            own: fixed(own),
            longer,
            together,
            processes: processes.into_iter().map(Into::into).collect(),
        })
    }
}

impl From<&waiting::Process> for Process {
    fn from(process: &waiting::Process) -> Self {
        let waiting::Process { name, value, stages, valid, effort } = process;
        Self {
            name: name.clone(),
            value: (*value).into(),
            stages: stages.iter().map(|(chance, weeks)| ((*chance).into(), *weeks)).collect(),
            valid: *valid,
            effort: (*effort).into(),
        }
    }
}

impl From<Process> for waiting::Process {
    fn from(process: Process) -> Self {
        let Process { name, value, stages, valid, effort } = process;
        Self {
            name,
            value: value.into(),
            stages: stages.into_iter().map(|(chance, weeks)| (chance.into(), weeks)).collect(),
            valid,
            effort: effort.into(),
        }
    }
}

group! {
    /// L6 now or L7 later.
    Downlevel of downlevel::Downlevel {
        horizon: Option<u16>,
        meanwhile: Option<Decimal>,
        every: Option<u16>,
        pass: Option<Decimal>,
        weeks: Option<u16>,
        chance: Option<Decimal>,
        year: Option<u16>,
        now: Option<Decimal>,
        inside: Option<Decimal>,
        outside: Option<Decimal>,
        discount: Option<Decimal>,
        stays: bool,
    }
}

impl From<&downlevel::Downlevel> for Downlevel {
    fn from(typed: &downlevel::Downlevel) -> Self {
        let downlevel::Downlevel {
            now,
            inside,
            outside,
            meanwhile,
            stays,
            every,
            pass,
            weeks,
            horizon,
            discount,
            year,
            chance,
        } = *typed;
        Self {
            horizon,
            meanwhile: decimal(meanwhile),
            every,
            pass: decimal(pass),
            weeks,
            chance: decimal(chance),
            year,
            now: decimal(now),
            inside: decimal(inside),
            outside: decimal(outside),
            discount: decimal(discount),
            stays,
        }
    }
}

impl From<Downlevel> for downlevel::Downlevel {
    fn from(typed: Downlevel) -> Self {
        let Downlevel {
            horizon,
            meanwhile,
            every,
            pass,
            weeks,
            chance,
            year,
            now,
            inside,
            outside,
            discount,
            stays,
        } = typed;
        Self {
            now: fixed(now),
            inside: fixed(inside),
            outside: fixed(outside),
            meanwhile: fixed(meanwhile),
            stays,
            every,
            pass: fixed(pass),
            weeks,
            horizon,
            discount: fixed(discount),
            year,
            chance: fixed(chance),
        }
    }
}

/// Assumptions that were changed, by id.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(in crate::link) struct Assumptions(Vec<(String, Decimal)>);

impl From<&assumption::Assumptions> for Assumptions {
    fn from(assumptions: &assumption::Assumptions) -> Self {
        Self(assumptions.changed().map(|(id, value)| (id.to_owned(), value.into())).collect())
    }
}

impl From<Assumptions> for assumption::Assumptions {
    fn from(assumptions: Assumptions) -> Self {
        let mut changed = Self::default();
        for (id, value) in assumptions.0 {
            changed.set(&id, Some(value.into()));
        }
        changed
    }
}
