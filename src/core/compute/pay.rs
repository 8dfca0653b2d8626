//! The streams of one offer: salary, bonus, sign-on payments and grants, as cents a month.
//!
//! - **Months.** The salary of service month m comes in calendar month start + m − 1. What a letter pays or vests "at month m" comes in
//!   start + m. Months have no time zone.
//! - **Known by its calendar month alone.** Vests of a current job and bonuses of a calendar plan arrive during the service month that
//!   falls in that calendar month. Someone who leaves before that month ends gets none of them.
//! - **Cents.** Each stream is a running total that is rounded once a month: the cents of month m are round(total to m) − round(total to m
//!   − 1). All grants of an offer share one running total. So months add up to years, and years to the whole. A year of one part is within
//!   a cent of exact.

use super::assume::{Holding, Origin, Size, Terms};
use super::bonus;
use super::ledger::{Ledger, Part, Stream, Timing, service_year};
use super::price::{Quote, growth, whole};
use crate::model::fixed::{Money, Price, Shares};
use crate::model::offer::{Offer, Paid, SignOn};
use crate::model::schedule::Vest;

/// The ledger of an offer up to a service month.
pub(crate) fn ledger(terms: &Terms<'_>, last: u16) -> Ledger {
    let offer = terms.offer;
    let (bonuses, rate) = (bonus::payments(terms, last), bonus::rate(offer.bonus));
    let mut streams = vec![
        stream(Part::Base, Timing::During, last, |month| base_by(offer, month)),
        stream(Part::Bonus, bonus::timing(offer.bonus), last, |month| bonus::by(&bonuses, month) * rate),
    ];
    for tranche in &terms.sign_on {
        let timing = match tranche.paid {
            Paid::Lump { .. } => Timing::At,
            Paid::Monthly { .. } => Timing::During,
        };
        streams.push(stream(Part::SignOn, timing, last, |month| tranche_by(*tranche, month)));
    }
    streams.extend(equity(terms, last));
    Ledger { start: terms.start, last, streams }
}

/// The streams of grants. Their common running total is rounded, and each month's cents go to the grants that vest in it. So many small
/// grants are as exact as a single one.
fn equity(terms: &Terms<'_>, last: u16) -> Vec<Stream> {
    let months = usize::from(last) + 1;
    let empty = |holding: &Holding| Stream {
        part: Part::Equity,
        timing: holding.timing,
        months: vec![Money::ZERO; months],
    };
    let mut streams: Vec<Stream> = terms.grants.iter().map(empty).collect();
    let vests: Vec<Vec<(u16, f64)>> =
        terms.grants.iter().map(|holding| vest_values(holding, &terms.quote)).collect();
    let mut vested: Vec<f64> = vec![0.0; streams.len()];
    let mut before = Money::ZERO;
    for month in 0..=last {
        for (place, (holding, values)) in terms.grants.iter().zip(&vests).enumerate() {
            if !values.iter().any(|(at, _)| *at == month) {
                continue;
            }
            if let Some(mine) = vested.get_mut(place) {
                *mine = vested_by(holding, values, month);
            }
            let now = Money::from_f64(vested.iter().sum());
            let stream = streams.get_mut(place);
            if let Some(cents) = stream.and_then(|stream| stream.months.get_mut(usize::from(month))) {
                *cents = now - before;
            }
            before = now;
        }
    }
    streams
}

/// All pay up to a service month, in unrounded dollars, for searches that ask many times.
pub(crate) fn total_by(terms: &Terms<'_>, month: u16) -> f64 {
    let bonuses = bonus::by(&bonus::payments(terms, month), month) * bonus::rate(terms.offer.bonus);
    let tranches: f64 = terms.sign_on.iter().map(|tranche| tranche_by(*tranche, month)).sum();
    let grants: f64 = terms.grants.iter().map(|holding| equity_by(terms, holding, month)).sum();
    base_by(terms.offer, month) + bonuses + tranches + grants
}

/// The unrounded dollars of each month from 0: cash, and stock.
pub(crate) fn unrounded(terms: &Terms<'_>, last: u16) -> (Vec<f64>, Vec<f64>) {
    let (bonuses, rate) = (bonus::payments(terms, last), bonus::rate(terms.offer.bonus));
    let cash_by = |month: u16| {
        let tranches: f64 = terms.sign_on.iter().map(|tranche| tranche_by(*tranche, month)).sum();
        base_by(terms.offer, month) + bonus::by(&bonuses, month) * rate + tranches
    };
    let cash = (0..=last).map(|month| cash_by(month) - if month == 0 { 0.0 } else { cash_by(month - 1) });
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
pub(crate) fn equity_by(terms: &Terms<'_>, holding: &Holding, month: u16) -> f64 {
    vested_by(holding, &vest_values(holding, &terms.quote), month)
}

/// Base and bonus of one service year, rounded as in the ledger. The year can be later than the ledger's last one.
pub(crate) fn cash_of_year(offer: &Offer, year: u16) -> (Money, Money) {
    let (from, to) = (year.saturating_sub(1).saturating_mul(12), year.saturating_mul(12));
    let within = |total: fn(&Offer, u16) -> f64| {
        Money::from_f64(total(offer, to)) - Money::from_f64(total(offer, from))
    };
    (within(base_by), within(bonus_by))
}

/// The annual base of a service year in dollars.
pub(crate) fn annual_base(offer: &Offer, year: u16) -> f64 {
    let raises = f64::from(year) - 1.0;
    offer.base.to_f64() * libm::pow(growth(offer.raise), raises)
}

/// The first service year after the last sign-on payment and the last vest.
pub(crate) fn steady_year(terms: &Terms<'_>) -> u16 {
    let tranches =
        terms.sign_on.iter().filter(|tranche| !tranche.amount.is_zero()).map(|tranche| match tranche.paid {
            Paid::Lump { at } => at,
            Paid::Monthly { to, .. } => to,
        });
    let letter = |holding: &&Holding| holding.origin == Origin::Letter && !holding.is_empty();
    let vests = terms.grants.iter().filter(letter);
    let vests = vests.filter_map(|holding| holding.vests().last().map(|vest| vest.month));
    tranches.chain(vests).max().map_or(1, |month| service_year(month).saturating_add(1))
}

/// A year's pay from endless yearly refreshers, once each year has its full number of them, at the granted dollars.
pub(crate) fn steady_refreshers(offer: &Offer) -> Money {
    let endless = offer.refreshers.iter().filter(|refresher| refresher.times.is_none());
    endless.map(|refresher| refresher.amount).sum()
}

/// Cents a month from a running total in dollars. Pay is rounded only here.
fn stream(part: Part, timing: Timing, last: u16, by: impl Fn(u16) -> f64) -> Stream {
    let mut before = Money::ZERO;
    let months = (0..=last)
        .map(|month| {
            let now = Money::from_f64(by(month));
            let cents = now - before;
            before = now;
            cents
        })
        .collect();
    Stream { part, timing, months }
}

pub(crate) fn base_by(offer: &Offer, month: u16) -> f64 {
    let (years, months) = (month / 12, month % 12);
    let complete: f64 = (1..=years).map(|year| annual_base(offer, year)).sum();
    complete + annual_base(offer, years + 1) * f64::from(months) / 12.0
}

/// The bonus of a whole service year.
fn bonus_by(offer: &Offer, month: u16) -> f64 {
    let bases: f64 = (1..=month / 12).map(|year| annual_base(offer, year)).sum();
    bases * bonus::rate(offer.bonus)
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
fn vest_values(holding: &Holding, quote: &Quote<'_>) -> Vec<(u16, f64)> {
    let value = |vest: Vest| (vest.month, f64::from(vest.part) * growth_of(holding, vest.month, quote));
    holding.vests().map(value).collect()
}

/// For a grant in shares, the price at a vest; for dollars, what a dollar of the grant has become.
pub(crate) fn growth_of(holding: &Holding, month: u16, quote: &Quote<'_>) -> f64 {
    let since = |from| {
        let before = quote.at(from);
        if before > 0.0 { quote.at(month) / before } else { 0.0 }
    };
    match holding.size {
        Size::Cash(_) | Size::Nothing => 1.0,
        Size::Shares(_) | Size::Converted { .. } | Size::Dollars(_) => quote.at(month),
        Size::Granted(_) => since(holding.granted),
        Size::Yearly(_, from) => {
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
fn vested_by(holding: &Holding, vests: &[(u16, f64)], month: u16) -> f64 {
    let (size, divisor) = match holding.size {
        Size::Nothing => return 0.0,
        Size::Shares(shares) => (whole(shares), whole(Shares::ONE) * whole(Price::ONE)),
        Size::Converted { amount, at } => (whole(amount), whole(Money::ONE) * at.exact()),
        Size::Dollars(amount) | Size::Granted(amount) | Size::Yearly(amount, _) | Size::Cash(amount) => {
            (whole(amount), whole(Money::ONE))
        }
    };
    let vested: f64 = vests.iter().filter(|(at, _)| *at <= month).map(|(_, value)| value).sum();
    size * vested / (divisor * f64::from(holding.schedule.whole()))
}
