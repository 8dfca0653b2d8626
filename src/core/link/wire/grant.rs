//! Grants on the wire. The kind of a size leaves a bit that says whether further terms follow.

use super::super::bytes::{Reader, Writer};
use super::{fixed, list, optional, schedule};
use crate::model::bounds;
use crate::model::fixed::Fixed;
use crate::model::month::MonthSet;
use crate::model::offer::{Grant, GrantSize, Rounding, Vesting};

const FURTHER: u16 = 4;

pub(super) fn write(out: &mut Writer, grant: &Grant) {
    let further = !grant.closes.is_empty()
        || grant.rounding != Rounding::Exact
        || grant.vesting != Vesting::Exact
        || grant.anchor.is_some();
    let kind = |kind: u16| if further { kind | FURTHER } else { kind };
    match grant.size {
        GrantSize::Shares(shares) => {
            out.count(kind(0));
            out.units(shares.units());
        }
        GrantSize::Dollars { amount, grant_price } => {
            out.count(kind(1));
            out.units(amount.units());
            out.optional(grant_price.map(Fixed::units));
        }
        GrantSize::Yearly(amount) => {
            out.count(kind(2));
            out.units(amount.units());
        }
        GrantSize::AtVest(amount) => {
            out.count(kind(3));
            out.units(amount.units());
        }
    }
    schedule::write(out, &grant.schedule);
    if further {
        out.length(grant.closes.len());
        for close in &grant.closes {
            out.units(close.units());
        }
        let rounding = match grant.rounding {
            Rounding::Exact => 0_u16,
            Rounding::Down => 1,
            Rounding::Up => 2,
        };
        let whole = u16::from(grant.vesting == Vesting::WholeShares);
        out.counts(&[rounding, whole, grant.anchor.map_or(0, MonthSet::bits)]);
    }
}

pub(super) fn read(bytes: &mut Reader<'_>) -> Grant {
    let kind = bytes.short();
    let size = match kind & !FURTHER {
        0 => GrantSize::Shares(fixed(bytes, bounds::SHARES)),
        1 => GrantSize::Dollars {
            amount: fixed(bytes, bounds::AMOUNT),
            grant_price: optional(bytes, bounds::GRANT_PRICE),
        },
        2 => GrantSize::Yearly(fixed(bytes, bounds::AMOUNT)),
        3 => GrantSize::AtVest(fixed(bytes, bounds::AMOUNT)),
        _ => {
            bytes.refuse("a grant in it is of an unknown kind.");
            return Grant::default();
        }
    };
    let grant = Grant { size, schedule: schedule::read(bytes), ..Grant::default() };
    if kind & FURTHER == 0 {
        return grant;
    }
    let closes = list(bytes, bounds::CLOSES, |bytes| fixed(bytes, bounds::GRANT_PRICE));
    let rounding = match bytes.count() {
        0 => Rounding::Exact,
        1 => Rounding::Down,
        2 => Rounding::Up,
        _ => {
            bytes.refuse("a grant in it is rounded in an unknown way.");
            Rounding::Exact
        }
    };
    let vesting = if bytes.flag() { Vesting::WholeShares } else { Vesting::Exact };
    let anchor = match bytes.short() {
        0 => None,
        bits => {
            let months = MonthSet::from_bits(bits);
            bytes.accept(months.map(Some).ok_or("a grant in it vests in a thirteenth month."))
        }
    };
    Grant { closes, rounding, vesting, anchor, ..grant }
}
