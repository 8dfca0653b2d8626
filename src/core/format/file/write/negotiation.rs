//! Writes the negotiation, waiting and the level. Usual values are left out.

use super::{Number, number, unless_usual, unless_zero, yes};
use crate::model::fixed::Rate;
use crate::model::negotiation::counter_plan::{self, CounterPlan};
use crate::model::negotiation::{downlevel, waiting};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Counter {
    #[serde(skip_serializing_if = "Option::is_none")]
    best: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    worth: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    switching: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    apart: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    most: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    base_cap: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    grant_cap: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sign_on_cap: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mix: Option<Package>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tone: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    named: Option<bool>,
}

/// Something of a base, a grant and a sign-on.
#[derive(Serialize)]
struct Package {
    base: Number,
    grant: Number,
    sign_on: Number,
}

impl From<&CounterPlan> for Counter {
    fn from(plan: &CounterPlan) -> Self {
        let CounterPlan { best, worth, switching, apart, target, most, caps, mix, tone, named } = plan;
        let [base_cap, grant_cap, sign_on_cap] = caps.map(number);
        let mixed = |mix: &[Rate; 3]| {
            let [base, grant, sign_on] = mix.map(Number::from);
            Package { base, grant, sign_on }
        };
        Self {
            best: unless_usual(best).map(|best| best.word()),
            worth: unless_zero(*worth),
            switching: unless_zero(*switching),
            apart: unless_zero(*apart),
            target: number(*target),
            most: number(*most),
            base_cap,
            grant_cap,
            sign_on_cap,
            mix: unless_usual(mix).map(mixed),
            tone: unless_usual(tone).map(|tone| tone.word()),
            named: *named,
        }
    }
}

#[derive(Serialize)]
pub(super) struct Round {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<String>,
    #[serde(flatten)]
    package: Package,
}

impl From<&counter_plan::Round> for Round {
    fn from(round: &counter_plan::Round) -> Self {
        let counter_plan::Round { kind, day, package } = round;
        let [base, grant, sign_on] = package.map(Number::from);
        let package = Package { base, grant, sign_on };
        Self { kind: kind.word(), day: day.map(|day| day.to_string()), package }
    }
}

#[derive(Serialize)]
pub(super) struct Waiting<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deadline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    held: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fallback: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    own: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    longer: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    together: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    processes: Vec<Process<'a>>,
}

#[derive(Serialize)]
struct Process<'a> {
    name: &'a str,
    value: Number,
    stages: Vec<(Number, u16)>,
    valid: u16,
    effort: Number,
}

impl<'a> From<&'a waiting::Waiting> for Waiting<'a> {
    fn from(typed: &'a waiting::Waiting) -> Self {
        let waiting::Waiting { from, deadline, held, fallback, cost, own, longer, together, processes } =
            typed;
        Self {
            from: from.map(|day| day.to_string()),
            deadline: deadline.map(|day| day.to_string()),
            held: number(*held),
            fallback: number(*fallback),
            cost: unless_zero(*cost),
            own: number(*own),
            longer: *longer,
            together: yes(*together),
            processes: processes.iter().map(Process::from).collect(),
        }
    }
}

impl<'a> From<&'a waiting::Process> for Process<'a> {
    fn from(process: &'a waiting::Process) -> Self {
        let waiting::Process { name, value, stages, valid, effort } = process;
        Self {
            name,
            value: (*value).into(),
            stages: stages.iter().map(|(chance, weeks)| ((*chance).into(), *weeks)).collect(),
            valid: *valid,
            effort: (*effort).into(),
        }
    }
}

#[derive(Serialize)]
pub(super) struct Downlevel {
    #[serde(skip_serializing_if = "Option::is_none")]
    now: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inside: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outside: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    meanwhile: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stays: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    every: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pass: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weeks: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    horizon: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    discount: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    month: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    chance: Option<Number>,
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
            promoted,
            chance,
        } = *typed;
        Self {
            now: number(now),
            inside: number(inside),
            outside: number(outside),
            meanwhile: number(meanwhile),
            stays: yes(stays),
            every,
            pass: number(pass),
            weeks,
            horizon,
            discount: number(discount),
            month: promoted,
            chance: number(chance),
        }
    }
}
