//! Tranches and what goes back of them, on the wire. The way of paying leaves bits that say whether more follows.

use super::super::bytes::{Reader, Writer};
use super::{fixed, within};
use crate::model::bounds;
use crate::model::offer::{Clawback, ClawbackRule, ExitKind, Paid, Purpose, Repaid, SignOn, WindowFrom};

const MONTHLY: u16 = 1;
const RELOCATION: u16 = 2;
const CLAWBACK: u16 = 4;

pub(super) fn write(out: &mut Writer, tranche: &SignOn) {
    out.units(tranche.amount.units());
    let bit = |set: bool, bit: u16| if set { bit } else { 0 };
    let bits =
        bit(tranche.purpose == Purpose::Relocation, RELOCATION) | bit(tranche.clawback.is_some(), CLAWBACK);
    match tranche.paid {
        Paid::Lump { at } => out.counts(&[bits, at]),
        Paid::Monthly { from, to } => out.counts(&[bits | MONTHLY, from, to]),
    }
    if let Some(clawback) = &tranche.clawback {
        write_clawback(out, clawback);
    }
}

pub(super) fn read(bytes: &mut Reader<'_>) -> SignOn {
    let amount = fixed(bytes, bounds::AMOUNT);
    let bits = bytes.short();
    if bits & !(MONTHLY | RELOCATION | CLAWBACK) != 0 {
        bytes.refuse("a sign-on in it is of an unknown kind.");
    }
    let paid = if bits & MONTHLY != 0 {
        let (from, to) = (bytes.short(), bytes.short());
        bytes.accept(bounds::SERVICE_MONTH.check(i64::from(from)));
        bytes.accept(bounds::SERVICE_MONTH.check(i64::from(to)));
        if from > to {
            bytes.refuse("a sign-on in it ends before it starts.");
        }
        Paid::Monthly { from, to }
    } else {
        Paid::Lump { at: within(bytes, bounds::LUMP_MONTH) }
    };
    let purpose = if bits & RELOCATION == 0 { Purpose::SignOn } else { Purpose::Relocation };
    let clawback = (bits & CLAWBACK != 0).then(|| read_clawback(bytes));
    SignOn { amount, paid, purpose, clawback }
}

const CLIFF: u16 = 1;
const FROM_START: u16 = 2;
const NET: u16 = 4;
const ANY: u16 = 8;

pub(super) fn write_clawback(out: &mut Writer, clawback: &Clawback) {
    let mut bits = 0;
    if clawback.rule == ClawbackRule::Cliff {
        bits |= CLIFF;
    }
    if clawback.from == WindowFrom::Start {
        bits |= FROM_START;
    }
    if clawback.on == ExitKind::Any {
        bits |= ANY;
    }
    match clawback.repaid {
        Repaid::Gross => out.counts(&[bits, clawback.months]),
        Repaid::Net(withheld) => {
            out.counts(&[bits | NET, clawback.months]);
            out.units(withheld.units());
        }
    }
}

pub(super) fn read_clawback(bytes: &mut Reader<'_>) -> Clawback {
    let (bits, months) = (bytes.short(), bytes.short());
    if bits & !(CLIFF | FROM_START | NET | ANY) != 0 {
        bytes.refuse("a clawback in it is of an unknown kind.");
    }
    bytes.accept(bounds::SERVICE_MONTH.check(i64::from(months)));
    Clawback {
        rule: if bits & CLIFF == 0 { ClawbackRule::ProRata } else { ClawbackRule::Cliff },
        months,
        from: if bits & FROM_START == 0 { WindowFrom::Payment } else { WindowFrom::Start },
        repaid: if bits & NET == 0 { Repaid::Gross } else { Repaid::Net(fixed(bytes, bounds::SHARE)) },
        on: if bits & ANY == 0 { ExitKind::Resigning } else { ExitKind::Any },
    }
}
