//! Tranches and what goes back of them, on the wire. The way of paying leaves bits that say whether more follows.

use super::super::bytes::{Reader, Writer};
use super::fixed;
use crate::model::bounds;
use crate::model::fixed::Money;
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

pub(super) fn read(bytes: &mut Reader<'_>) -> Result<SignOn, String> {
    let amount: Money = fixed(bytes, bounds::AMOUNT)?;
    let bits = bytes.short()?;
    if bits & !(MONTHLY | RELOCATION | CLAWBACK) != 0 {
        return Err("a sign-on in it is of an unknown kind.".into());
    }
    let paid = if bits & MONTHLY != 0 {
        let (from, to) = (bytes.short()?, bytes.short()?);
        bounds::SERVICE_MONTH.check(i64::from(from))?;
        bounds::SERVICE_MONTH.check(i64::from(to))?;
        if from > to {
            return Err("a sign-on in it ends before it starts.".into());
        }
        Paid::Monthly { from, to }
    } else {
        let at = bytes.short()?;
        bounds::LUMP_MONTH.check(i64::from(at))?;
        Paid::Lump { at }
    };
    let purpose = if bits & RELOCATION == 0 { Purpose::SignOn } else { Purpose::Relocation };
    let clawback = if bits & CLAWBACK == 0 { None } else { Some(read_clawback(bytes)?) };
    Ok(SignOn { amount, paid, purpose, clawback })
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

pub(super) fn read_clawback(bytes: &mut Reader<'_>) -> Result<Clawback, String> {
    let (bits, months) = (bytes.short()?, bytes.short()?);
    if bits & !(CLIFF | FROM_START | NET | ANY) != 0 {
        return Err("a clawback in it is of an unknown kind.".into());
    }
    bounds::SERVICE_MONTH.check(i64::from(months))?;
    let rule = if bits & CLIFF == 0 { ClawbackRule::ProRata } else { ClawbackRule::Cliff };
    Ok(Clawback {
        rule,
        months,
        from: if bits & FROM_START == 0 { WindowFrom::Payment } else { WindowFrom::Start },
        repaid: if bits & NET == 0 { Repaid::Gross } else { Repaid::Net(fixed(bytes, bounds::SHARE)?) },
        on: if bits & ANY == 0 { ExitKind::Resigning } else { ExitKind::Any },
    })
}
