//! Version 1: L6 now or L7 later.

use super::group::group;
use super::leaf::{Decimal, decimal, fixed};
use crate::model::negotiation::downlevel;

group! {
    /// L6 now or L7 later.
    Downlevel of downlevel::Downlevel {
        horizon: Option<u16>,
        meanwhile: Option<Decimal>,
        every: Option<u16>,
        pass: Option<Decimal>,
        weeks: Option<u16>,
        chance: Option<Decimal>,
        promoted: Option<u16>,
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
            promoted,
            chance,
        } = *typed;
        Self {
            horizon,
            meanwhile: decimal(meanwhile),
            every,
            pass: decimal(pass),
            weeks,
            chance: decimal(chance),
            promoted,
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
            promoted,
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
            promoted,
            chance: fixed(chance),
        }
    }
}
