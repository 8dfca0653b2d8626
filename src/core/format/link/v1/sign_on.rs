//! Version 1: tranches, and what goes back of them.

use super::group::group;
use super::leaf::{Decimal, month, twin};
use super::wire::whole;
use crate::model::month::Month;
use crate::model::offer::{ClawbackSteps, sign_on as model};
use serde::{Deserialize, Serialize};

twin! { Purpose of model::Purpose { SignOn, Relocation } }
twin! { Window of model::WindowFrom { Payment, Start } }
twin! { Exit of model::ExitKind { Resigning, Any } }

group! {
    /// A tranche.
    SignOn {
        amount: Decimal,
        paid: Paid,
        purpose: Purpose,
        clawback: Option<Clawback>,
    }
}

/// How a tranche is paid.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
enum Paid {
    Lump(u16),
    Monthly(u16, u16),
}

impl Default for Paid {
    fn default() -> Self {
        Self::Lump(0)
    }
}

whole!(Paid);

/// How much goes back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
enum Rule {
    #[default]
    ProRata,
    Cliff,
    CliffThenTwelfths,
    Steps(Steps),
}

/// Steps as pairs of month and share. What no clause has is refused as it is read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Vec<(u16, u16)>", into = "Vec<(u16, u16)>")]
struct Steps(ClawbackSteps);

impl TryFrom<Vec<(u16, u16)>> for Steps {
    type Error = String;

    fn try_from(pairs: Vec<(u16, u16)>) -> Result<Self, String> {
        ClawbackSteps::of(&pairs).map(Self)
    }
}

impl From<Steps> for Vec<(u16, u16)> {
    fn from(steps: Steps) -> Self {
        steps.0.pairs().collect()
    }
}

whole!(Rule);

impl From<model::ClawbackRule> for Rule {
    fn from(rule: model::ClawbackRule) -> Self {
        match rule {
            model::ClawbackRule::ProRata => Self::ProRata,
            model::ClawbackRule::Cliff => Self::Cliff,
            model::ClawbackRule::CliffThenTwelfths => Self::CliffThenTwelfths,
            model::ClawbackRule::Steps(steps) => Self::Steps(Steps(steps)),
        }
    }
}

impl From<Rule> for model::ClawbackRule {
    fn from(rule: Rule) -> Self {
        match rule {
            Rule::ProRata => Self::ProRata,
            Rule::Cliff => Self::Cliff,
            Rule::CliffThenTwelfths => Self::CliffThenTwelfths,
            Rule::Steps(steps) => Self::Steps(steps.0),
        }
    }
}

group! {
    /// What goes back of a tranche; `net` is what was withheld, where the sum after tax goes back.
    Clawback {
        rule: Rule,
        months: u16,
        from: Window,
        net: Option<Decimal>,
        on: Exit,
    }
}

group! {
    /// A tranche of the past.
    PastTranche {
        amount: Decimal,
        paid: u16,
        clawback: Clawback,
    }
}

impl From<&model::SignOn> for SignOn {
    fn from(tranche: &model::SignOn) -> Self {
        let model::SignOn { amount, paid, purpose, clawback } = tranche;
        let paid = match *paid {
            model::Paid::Lump { at } => Paid::Lump(at),
            model::Paid::Monthly { from, to } => Paid::Monthly(from, to),
        };
        let clawback = clawback.as_ref().map(Clawback::from);
        Self { amount: (*amount).into(), paid, purpose: (*purpose).into(), clawback }
    }
}

impl From<SignOn> for model::SignOn {
    fn from(tranche: SignOn) -> Self {
        let SignOn { amount, paid, purpose, clawback } = tranche;
        let paid = match paid {
            Paid::Lump(at) => model::Paid::Lump { at },
            Paid::Monthly(from, to) => model::Paid::Monthly { from, to },
        };
        Self { amount: amount.into(), paid, purpose: purpose.into(), clawback: clawback.map(Into::into) }
    }
}

impl From<&model::Clawback> for Clawback {
    fn from(clawback: &model::Clawback) -> Self {
        let model::Clawback { rule, months, from, repaid, on } = *clawback;
        let net = match repaid {
            model::Repaid::Gross => None,
            model::Repaid::Net(withheld) => Some(withheld.into()),
        };
        Self { rule: rule.into(), months, from: from.into(), net, on: on.into() }
    }
}

impl From<Clawback> for model::Clawback {
    fn from(clawback: Clawback) -> Self {
        let Clawback { rule, months, from, net, on } = clawback;
        let repaid = net.map_or(model::Repaid::Gross, |withheld| model::Repaid::Net(withheld.into()));
        Self { rule: rule.into(), months, from: from.into(), repaid, on: on.into() }
    }
}

impl From<&model::PastTranche> for PastTranche {
    fn from(tranche: &model::PastTranche) -> Self {
        let model::PastTranche { amount, paid, clawback } = tranche;
        Self { amount: (*amount).into(), paid: Month::index(*paid), clawback: clawback.into() }
    }
}

impl TryFrom<PastTranche> for model::PastTranche {
    type Error = String;

    fn try_from(tranche: PastTranche) -> Result<Self, String> {
        let PastTranche { amount, paid, clawback } = tranche;
        Ok(Self { amount: amount.into(), paid: month(paid)?, clawback: clawback.into() })
    }
}
