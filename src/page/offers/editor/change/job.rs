//! What the fields of the current job change, as pure functions. No markup here.

use offerscope_core::model::current::{PastGrant, Unvested, UnvestedSize};
use offerscope_core::model::fixed::{Money, Shares};
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::sign_on::PastTranche;
use offerscope_core::model::offer::{Clawback, ClawbackRule, Grant, GrantSize};

/// A vest still to come as it is added: three months into the comparison, nothing typed.
pub fn unvested(begins: Month) -> Unvested {
    Unvested { month: begins.plus(3), size: UnvestedSize::Shares(Shares::ZERO) }
}

/// What a vest still to come is counted in; the number is typed anew.
pub fn set_unvested(size: &mut UnvestedSize, kind: &str) {
    *size = match (kind, *size) {
        ("dollars", UnvestedSize::Shares(_)) => UnvestedSize::Dollars(Money::ZERO),
        ("shares", UnvestedSize::Dollars(_)) => UnvestedSize::Shares(Shares::ZERO),
        (_, same) => same,
    };
}

/// A grant of the past as it is added: shares, granted a year before the comparison begins.
pub fn past_grant(begins: Month) -> PastGrant {
    let granted = Month::from_index(begins.index().saturating_sub(12)).unwrap_or(begins);
    PastGrant { granted, grant: Grant { size: GrantSize::Shares(Shares::ZERO), ..Grant::default() } }
}

/// A tranche that may go back as it is added: paid as the comparison begins, the part left of a year.
pub fn past_tranche(begins: Month) -> PastTranche {
    PastTranche { amount: Money::ZERO, paid: begins, clawback: Clawback::new(ClawbackRule::ProRata, 12) }
}
