//! Version 1: accept or wait.

use super::group::{group, list};
use super::leaf::{Decimal, Text, day, decimal, fixed};
use super::wire::whole;
use crate::model::day::Day;
use crate::model::negotiation::waiting;
use serde::{Deserialize, Serialize};

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
        name: Text,
        value: Decimal,
        stages: Stages,
        valid: u16,
        effort: Decimal,
    }
}

/// Stages to come: chances, and weeks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Stages(Vec<(Decimal, u16)>);

whole!(Stages);

impl From<&waiting::Waiting> for Waiting {
    fn from(typed: &waiting::Waiting) -> Self {
        let waiting::Waiting { from, deadline, held, fallback, cost, own, longer, together, processes } =
            typed;
        Self {
            from: from.map(Day::number),
            deadline: deadline.map(Day::number),
            processes: list(processes),
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
            name: name.into(),
            value: (*value).into(),
            stages: Stages(stages.iter().map(|(chance, weeks)| ((*chance).into(), *weeks)).collect()),
            valid: *valid,
            effort: (*effort).into(),
        }
    }
}

impl From<Process> for waiting::Process {
    fn from(process: Process) -> Self {
        let Process { name, value, stages, valid, effort } = process;
        Self {
            name: name.into(),
            value: value.into(),
            stages: stages.0.into_iter().map(|(chance, weeks)| (chance.into(), weeks)).collect(),
            valid,
            effort: effort.into(),
        }
    }
}
