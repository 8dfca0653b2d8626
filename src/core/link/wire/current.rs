//! What stands beside the offers on the wire: the current job, the outlook, the profile, and what is carried unread. One number says which of them follow; 0 for most scenarios.

use super::super::bytes::{Reader, Writer};
use super::super::v1::{Answers, Assumptions, Counter, Downlevel, Lens, Part, Tax, Waiting};
use super::{fixed, grant, list, optional, read_offer, sign_on, within, write_offer};
use crate::model::bounds;
use crate::model::current::{Current, PastGrant, Unvested, UnvestedSize};
use crate::model::fixed::Fixed;
use crate::model::month::Month;
use crate::model::offer::OfferId;
use crate::model::outlook::{Outlook, Stay};
use crate::model::scenario::Scenario;
use crate::model::sign_on::PastTranche;
use crate::model::waiting;

const CURRENT: u16 = 1;
const OUTLOOK: u16 = 2;
const PROFILE: u16 = 4;
const BESIDE: u16 = 8;

pub(super) fn write(out: &mut Writer, scenario: &Scenario) {
    let outlook = scenario.outlook != Outlook::default();
    let profile = !scenario.profile.is_empty();
    let bit = |set: bool, bit: u16| if set { bit } else { 0 };
    let beside = !scenario.is_pay_alone();
    out.count(
        bit(scenario.current.is_some(), CURRENT)
            | bit(outlook, OUTLOOK)
            | bit(profile, PROFILE)
            | bit(beside, BESIDE),
    );
    if let Some(current) = &scenario.current {
        write_current(out, current);
    }
    if outlook {
        write_outlook(out, &scenario.outlook);
    }
    if profile {
        out.value(&Answers::from(&scenario.profile));
    }
    if beside {
        out.value(&Some(Lens::from(scenario.lens)));
        out.value(&Tax::from(&scenario.tax));
        out.value(&Counter::from(&scenario.counter));
        out.value(&Waiting::from(&scenario.waiting));
        out.value(&Downlevel::from(&scenario.downlevel));
        out.value(&Assumptions::from(&scenario.assumptions));
        out.value(&scenario.negotiation_part.map(Part::from));
    }
}

pub(super) fn read(bytes: &mut Reader<'_>, scenario: &mut Scenario) {
    let bits = bytes.short();
    if bits & !(CURRENT | OUTLOOK | PROFILE | BESIDE) != 0 {
        return bytes.refuse("it holds something unknown.");
    }
    if bits & CURRENT != 0 {
        scenario.current = Some(Box::new(read_current(bytes)));
    }
    if bits & OUTLOOK != 0 {
        scenario.outlook = read_outlook(bytes);
    }
    if bits & PROFILE != 0 {
        scenario.profile = bytes.value::<Answers>().into();
    }
    if bits & BESIDE != 0 {
        scenario.lens = bytes.value::<Option<Lens>>().map(Into::into).unwrap_or_default();
        scenario.tax = bytes.value::<Tax>().into();
        scenario.counter = bytes.value::<Counter>().into();
        let waiting = bytes.value::<Waiting>().try_into();
        scenario.waiting = bytes.accept::<waiting::Waiting>(waiting);
        scenario.downlevel = bytes.value::<Downlevel>().into();
        scenario.assumptions = bytes.value::<Assumptions>().into();
        scenario.negotiation_part = bytes.value::<Option<Part>>().map(Into::into);
    }
}

fn write_outlook(out: &mut Writer, outlook: &Outlook) {
    out.units(outlook.discount.units());
    out.optional(outlook.equity_discount.map(Fixed::units));
    match outlook.stay {
        Stay::Median(months) => out.counts(&[0, months]),
        Stay::Hazard(chance) => {
            out.counts(&[1]);
            out.units(chance.units());
        }
    }
}

fn read_outlook(bytes: &mut Reader<'_>) -> Outlook {
    Outlook {
        discount: fixed(bytes, bounds::DISCOUNT),
        equity_discount: optional(bytes, bounds::DISCOUNT),
        stay: if bytes.flag() {
            Stay::Hazard(fixed(bytes, bounds::HAZARD))
        } else {
            Stay::Median(within(bytes, bounds::STAY))
        },
    }
}

fn write_current(out: &mut Writer, current: &Current) {
    write_offer(out, &current.offer);
    out.count(u16::from(current.since.is_some()));
    if let Some(since) = current.since {
        out.count(since.index());
    }
    out.count(current.notice);
    out.length(current.unvested.len());
    for unvested in &current.unvested {
        out.count(unvested.month.index());
        match unvested.size {
            UnvestedSize::Shares(shares) => {
                out.counts(&[0]);
                out.units(shares.units());
            }
            UnvestedSize::Dollars(amount) => {
                out.counts(&[1]);
                out.units(amount.units());
            }
        }
    }
    out.length(current.past.len());
    for past in &current.past {
        out.count(past.granted.index());
        grant::write(out, &past.grant);
    }
    out.length(current.repay.len());
    for tranche in &current.repay {
        out.units(tranche.amount.units());
        out.count(tranche.paid.index());
        sign_on::write_clawback(out, &tranche.clawback);
    }
}

fn read_current(bytes: &mut Reader<'_>) -> Current {
    Current {
        offer: read_offer(OfferId::CURRENT, bytes),
        since: bytes.optional(month),
        notice: within(bytes, bounds::NOTICE),
        unvested: list(bytes, bounds::UNVESTED, read_unvested),
        past: list(bytes, bounds::ITEMS, |bytes| PastGrant {
            granted: month(bytes),
            grant: grant::read(bytes),
        }),
        repay: list(bytes, bounds::ITEMS, |bytes| PastTranche {
            amount: fixed(bytes, bounds::AMOUNT),
            paid: month(bytes),
            clawback: sign_on::read_clawback(bytes),
        }),
    }
}

fn read_unvested(bytes: &mut Reader<'_>) -> Unvested {
    Unvested {
        month: month(bytes),
        size: if bytes.flag() {
            UnvestedSize::Dollars(fixed(bytes, bounds::AMOUNT))
        } else {
            UnvestedSize::Shares(fixed(bytes, bounds::SHARES))
        },
    }
}

fn month(bytes: &mut Reader<'_>) -> Month {
    super::month(bytes, "a month in it is past 2199.")
}
