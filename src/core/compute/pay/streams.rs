//! The streams of one offer: salary, bonus, sign-on payments and grants, as cents a month.
//!
//! - **Months.** The salary of service month m comes in calendar month start + m − 1. What a letter pays or vests "at month m" comes in
//!   start + m. Months have no time zone.
//! - **Known by its calendar month alone.** Vests of a current job and bonuses of a calendar plan arrive during the service month that
//!   falls in that calendar month. Someone who leaves before that month ends gets none of them.
//! - **Cents.** Each stream is a running total that is rounded once a month: the cents of month m are round(total to m) − round(total to m
//!   − 1). All grants of an offer share one running total. So months add up to years, and years to the whole. A year of one part is within
//!   a cent of exact.

use super::bonus;
use super::ledger::{Ledger, PayPart, Stream, Timing, service_year};
use super::price::{ResolvedPrice, whole};
use super::resolved::ResolvedOffer;
use super::resolved_grant::{GrantOrigin, GrantValue, ResolvedGrant};
use super::stint::Stint;
use crate::compute::number::order::ordered;
use crate::model::fixed::{Money, Price, Shares};
use crate::model::offer::schedule::Vest;
use crate::model::offer::{Offer, Paid, SignOn};

/// The ledger of an offer up to a service month.
pub(crate) fn ledger(terms: &ResolvedOffer<'_>, last: u16) -> Ledger {
    let offer = terms.offer;
    let (bonuses, rate) = (bonus::payments(terms, last), bonus::rate(offer.bonus));
    let mut streams = vec![
        stream(PayPart::Base, Timing::During, last, |month| terms.salary.by(month)),
        stream(PayPart::Bonus, bonus::timing(offer.bonus), last, |month| bonus::by(&bonuses, month) * rate),
    ];
    for tranche in &terms.sign_on {
        let timing = match tranche.paid {
            Paid::Lump { .. } => Timing::At,
            Paid::Monthly { .. } => Timing::During,
        };
        streams.push(stream(PayPart::SignOn, timing, last, |month| tranche_by(*tranche, month)));
    }
    streams.extend(equity(terms, last));
    Ledger { start: terms.start, first: 0, last, streams }
}

/// The streams of grants. Their common running total is rounded, and each month's cents go to the grants that vest in it. So many small
/// grants are as exact as a single one.
fn equity(terms: &ResolvedOffer<'_>, last: u16) -> Vec<Stream> {
    let months = usize::from(last) + 1;
    let empty = |holding: &ResolvedGrant| Stream {
        part: PayPart::Equity,
        timing: holding.timing,
        months: vec![Money::ZERO; months],
        workdays: holding.workdays.clone(),
    };
    let mut streams: Vec<Stream> = terms.grants.iter().map(empty).collect();
    let vests = terms.grants.iter().enumerate().flat_map(|(place, holding)| {
        let values = vest_values(holding, &terms.quote).into_iter();
        values.map(move |(month, value)| (month, place, holding, value))
    });
    let vests = ordered(vests, |one, other| (one.0, one.1).cmp(&(other.0, other.1)));
    // Of each grant: part × price of all vests so far, and their dollars.
    let mut vested = vec![(0.0_f64, 0.0_f64); streams.len()];
    let mut before = Money::ZERO;
    for (month, place, holding, value) in vests.into_iter().filter(|vest| vest.0 <= last) {
        if let Some((values, dollars)) = vested.get_mut(place) {
            *values += value;
            *dollars = worth(holding, *values);
        }
        let now = Money::from_f64(vested.iter().map(|(_, dollars)| dollars).sum());
        let stream = streams.get_mut(place);
        if let Some(cents) = stream.and_then(|stream| stream.months.get_mut(usize::from(month))) {
            *cents += now - before;
        }
        before = now;
    }
    streams
}

/// All pay up to a service month, in unrounded dollars, for searches that ask many times.
pub(crate) fn total_by(terms: &ResolvedOffer<'_>, month: u16) -> f64 {
    let [total] = totals_by(terms, [month]);
    total
}

/// All pay of the service months that count, in unrounded dollars.
pub(crate) fn total_of(terms: &ResolvedOffer<'_>, stint: Stint) -> f64 {
    let before = stint.first.checked_sub(1).map_or(0.0, |before| total_by(terms, before));
    total_by(terms, stint.last) - before
}

/// The same up to each of some service months, in rising order.
pub(crate) fn totals_by<const N: usize>(terms: &ResolvedOffer<'_>, months: [u16; N]) -> [f64; N] {
    let payments = bonus::payments(terms, months.last().copied().unwrap_or_default());
    let vests: Vec<Vec<(u16, f64)>> =
        terms.grants.iter().map(|holding| vest_values(holding, &terms.quote)).collect();
    months.map(|month| {
        let bonuses = bonus::by(&payments, month) * bonus::rate(terms.offer.bonus);
        let tranches: f64 = terms.sign_on.iter().map(|tranche| tranche_by(*tranche, month)).sum();
        let grants = terms.grants.iter().zip(&vests);
        let grants: f64 = grants.map(|(holding, values)| vested_by(holding, values, month)).sum();
        terms.salary.by(month) + bonuses + tranches + grants
    })
}

/// The unrounded dollars of each month from 0: cash, and stock.
pub(crate) fn unrounded(terms: &ResolvedOffer<'_>, last: u16) -> (Vec<f64>, Vec<f64>) {
    let (bonuses, rate) = (bonus::payments(terms, last), bonus::rate(terms.offer.bonus));
    let cash_by = |month: u16| {
        let tranches: f64 = terms.sign_on.iter().map(|tranche| tranche_by(*tranche, month)).sum();
        terms.salary.by(month) + bonus::by(&bonuses, month) * rate + tranches
    };
    let mut before = 0.0;
    let cash = (0..=last).map(|month| {
        let now = cash_by(month);
        now - core::mem::replace(&mut before, now)
    });
    let mut stock = vec![0.0; usize::from(last) + 1];
    for holding in &terms.grants {
        for vest in vest_values(holding, &terms.quote) {
            if let Some(dollars) = stock.get_mut(usize::from(vest.0)) {
                *dollars += vested_by(holding, &[vest], vest.0);
            }
        }
    }
    (cash.collect(), stock)
}

/// What a grant has vested by a service month, in unrounded dollars.
pub(crate) fn equity_by(terms: &ResolvedOffer<'_>, holding: &ResolvedGrant, month: u16) -> f64 {
    vested_by(holding, &vest_values(holding, &terms.quote), month)
}

/// What a grant vests in the service months that count, in unrounded dollars.
pub(crate) fn equity_of(terms: &ResolvedOffer<'_>, holding: &ResolvedGrant, stint: Stint) -> f64 {
    let before = stint.first.checked_sub(1).map_or(0.0, |before| equity_by(terms, holding, before));
    equity_by(terms, holding, stint.last) - before
}

/// Base and bonus of one service year, rounded as in the ledger. The year can be later than the ledger's last one.
pub(crate) fn cash_of_year(terms: &ResolvedOffer<'_>, year: u16) -> (Money, Money) {
    let (from, to) = (year.saturating_sub(1).saturating_mul(12), year.saturating_mul(12));
    let within = |total: fn(&ResolvedOffer<'_>, u16) -> f64| {
        Money::from_f64(total(terms, to)) - Money::from_f64(total(terms, from))
    };
    (within(|terms, month| terms.salary.by(month)), within(bonus_by))
}

/// The first service year after the last sign-on payment and the last vest.
pub(crate) fn steady_year(terms: &ResolvedOffer<'_>) -> u16 {
    let tranches =
        terms.sign_on.iter().filter(|tranche| !tranche.amount.is_zero()).map(|tranche| match tranche.paid {
            Paid::Lump { at } => at,
            Paid::Monthly { to, .. } => to,
        });
    let letter = |holding: &&ResolvedGrant| holding.origin == GrantOrigin::Letter && !holding.is_empty();
    let vests = terms.grants.iter().filter(letter);
    let vests = vests.filter_map(|holding| holding.vests().last().map(|vest| vest.month));
    tranches.chain(vests).max().map_or(1, |month| service_year(month).saturating_add(1))
}

/// A year's pay from endless yearly refreshers, once each year has its full number of them, at the granted dollars.
pub(crate) fn steady_refreshers(offer: &Offer) -> Money {
    let endless = offer.refreshers.iter().filter(|refresher| refresher.times.is_none());
    endless.map(|refresher| refresher.amount).sum()
}

/// Cents a month from a running total in dollars. Pay is rounded only here. A month that pays nothing leaves the total as it is.
fn stream(part: PayPart, timing: Timing, last: u16, by: impl Fn(u16) -> f64) -> Stream {
    let mut before = (0.0_f64, Money::ZERO);
    let months = (0..=last)
        .map(|month| {
            let total = by(month);
            if total.to_bits() == before.0.to_bits() {
                return Money::ZERO;
            }
            let now = Money::from_f64(total);
            let cents = now - before.1;
            before = (total, now);
            cents
        })
        .collect();
    Stream { part, timing, months, workdays: Vec::new() }
}

/// The bonus of a whole service year.
fn bonus_by(terms: &ResolvedOffer<'_>, month: u16) -> f64 {
    let bases: f64 = (1..=month / 12).map(|year| terms.salary.annual(year)).sum();
    bases * bonus::rate(terms.offer.bonus)
}

pub(crate) fn tranche_by(tranche: SignOn, month: u16) -> f64 {
    match tranche.paid {
        Paid::Lump { at } if month >= at => tranche.amount.to_f64(),
        Paid::Lump { .. } => 0.0,
        Paid::Monthly { from, to } => {
            let all = to.saturating_sub(from).saturating_add(1);
            let paid = month.saturating_add(1).saturating_sub(from).min(all);
            tranche.amount.to_f64() * f64::from(paid) / f64::from(all)
        }
    }
}

/// Part × price of each vest of a grant, by service month. Where its dollars become shares later, a ratio of prices replaces the price.
fn vest_values(holding: &ResolvedGrant, quote: &ResolvedPrice<'_>) -> Vec<(u16, f64)> {
    let value = |vest: Vest| (vest.month, f64::from(vest.part) * growth_of(holding, vest.month, quote));
    holding.vests().map(value).collect()
}

/// For a grant in shares, the price at a vest; for dollars, what a dollar of the grant has become.
pub(crate) fn growth_of(holding: &ResolvedGrant, month: u16, quote: &ResolvedPrice<'_>) -> f64 {
    let since = |from| {
        let before = quote.at(from);
        if before > 0.0 { quote.at(month) / before } else { 0.0 }
    };
    match holding.size {
        GrantValue::Cash(_) | GrantValue::Nothing => 1.0,
        GrantValue::Shares(_) | GrantValue::Converted { .. } | GrantValue::Dollars(_) => quote.at(month),
        GrantValue::Granted(_) => since(holding.granted),
        GrantValue::Yearly(_, from) => {
            let before = quote.opening(year_begins(month, from));
            if before > 0.0 { quote.at(month) / before } else { 0.0 }
        }
    }
}

/// The service month after which the year of a service month begins; years begin after this month of each twelve (0 to 11). A year that
/// began before the comparison counts from month 0.
pub(crate) fn year_begins(month: u16, from: u16) -> u16 {
    month.checked_sub(from + 1).map_or(0, |since| from + since / 12 * 12)
}

/// What a grant has vested by a service month, in dollars at the price of each vest.
fn vested_by(holding: &ResolvedGrant, vests: &[(u16, f64)], month: u16) -> f64 {
    worth(holding, vests.iter().filter(|(at, _)| *at <= month).map(|(_, value)| value).sum())
}

/// The dollars of some vests of a grant, from the sum of part × price over them.
fn worth(holding: &ResolvedGrant, vested: f64) -> f64 {
    let (size, divisor) = match holding.size {
        GrantValue::Nothing => return 0.0,
        GrantValue::Shares(shares) => (whole(shares), whole(Shares::ONE) * whole(Price::ONE)),
        GrantValue::Converted { amount, at } => (whole(amount), whole(Money::ONE) * at.exact()),
        GrantValue::Dollars(amount)
        | GrantValue::Granted(amount)
        | GrantValue::Yearly(amount, _)
        | GrantValue::Cash(amount) => (whole(amount), whole(Money::ONE)),
    };
    size * vested / (divisor * f64::from(holding.schedule.whole()))
}
