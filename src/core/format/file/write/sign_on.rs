//! Writes tranches and their clawbacks.

use super::Number;
use crate::model::fixed::Fixed;
use crate::model::offer::sign_on as model;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct SignOn {
    amount: Number,
    #[serde(flatten)]
    paid: Paid,
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    purpose: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    clawback: Option<Clawback>,
}

#[derive(Serialize)]
#[serde(tag = "paid", rename_all = "snake_case")]
enum Paid {
    Lump { at: u16 },
    Monthly { from: u16, to: u16 },
}

#[derive(Serialize)]
pub(super) struct Clawback {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    months: Option<u16>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    steps: Vec<(u16, Number)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    counted_from: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    repaid: Option<Net>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<&'static str>,
}

#[derive(Serialize)]
struct Net {
    net_of: Number,
}

#[derive(Serialize)]
pub(super) struct PastTranche {
    amount: Number,
    paid: String,
    clawback: Clawback,
}

impl From<&model::SignOn> for SignOn {
    fn from(tranche: &model::SignOn) -> Self {
        let model::SignOn { amount, paid, purpose, clawback } = tranche;
        Self {
            amount: (*amount).into(),
            paid: match *paid {
                model::Paid::Lump { at } => Paid::Lump { at },
                model::Paid::Monthly { from, to } => Paid::Monthly { from, to },
            },
            purpose: match purpose {
                model::Purpose::SignOn => None,
                model::Purpose::Relocation => Some("relocation"),
            },
            clawback: clawback.as_ref().map(Clawback::from),
        }
    }
}

impl From<&model::Clawback> for Clawback {
    fn from(clawback: &model::Clawback) -> Self {
        let model::Clawback { rule, months, from, repaid, on } = *clawback;
        let steps = match rule {
            model::ClawbackRule::Steps(steps) => steps
                .pairs()
                .map(|(until, share)| (until, Fixed::<4>::from_units(share.into()).into()))
                .collect(),
            _ => Vec::new(),
        };
        Self {
            kind: match rule {
                model::ClawbackRule::ProRata => "prorata",
                model::ClawbackRule::Cliff => "cliff",
                model::ClawbackRule::CliffThenTwelfths => "cliff_then_twelfths",
                model::ClawbackRule::Steps(_) => "steps",
            },
            months: matches!(rule, model::ClawbackRule::ProRata | model::ClawbackRule::Cliff)
                .then_some(months),
            steps,
            counted_from: match from {
                model::WindowFrom::Payment => None,
                model::WindowFrom::Start => Some("start"),
            },
            repaid: match repaid {
                model::Repaid::Gross => None,
                model::Repaid::Net(withheld) => Some(Net { net_of: withheld.into() }),
            },
            on: match on {
                model::ExitKind::Resigning => None,
                model::ExitKind::Any => Some("any"),
            },
        }
    }
}

impl From<&model::PastTranche> for PastTranche {
    fn from(tranche: &model::PastTranche) -> Self {
        let model::PastTranche { amount, paid, clawback } = tranche;
        Self { amount: (*amount).into(), paid: paid.to_string(), clawback: clawback.into() }
    }
}
