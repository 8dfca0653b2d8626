//! Break-evens of two offers: the share price and the growth at which one matches the other, and the months in which the lead changes.
//!
//! Both are solved for value today and for dollars as they come. Offers of one company share one price, so both move. "Ahead whatever the
//! price" and "behind whatever the price" are answers too.

use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::number::root::{less, nearest_root};
use crate::compute::pay::ledger::Ledger;
use crate::model::fixed::Price;
use crate::model::offer::{GrantSize, Offer, OfferId, PricePath};
use core::cmp::Ordering;
use party::{Discounts, Party, Way};

mod party;

/// Where one offer matches another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BreakEvenPoint {
    /// At this value.
    At(f64),
    /// Nowhere: it is ahead at every value.
    Ahead,
    /// Nowhere: it is behind at every value.
    Behind,
    /// Everywhere: the two are equal at every value.
    Level,
}

impl BreakEvenPoint {
    /// The value, where there is one.
    pub fn value(self) -> Option<f64> {
        match self {
            Self::At(value) => Some(value),
            Self::Ahead | Self::Behind | Self::Level => None,
        }
    }
}

/// What makes one offer match another, with everything else unchanged. Two offers of one company share its price, so both move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BreakEven {
    /// The multiple of its share price, in value today with a later share worth a share of today.
    pub multiple: BreakEvenPoint,
    /// That multiple as a share price; `None` without a price or a match.
    pub price: Option<Price>,
    /// Growth of its share price a year, in value today. Its stock grows and is discounted at the reader's discount of stock; without one,
    /// the growth is what exceeds the discount. The other offer's shares count as shares of today.
    pub growth_today: BreakEvenPoint,
    /// Growth of its share price a year, in dollars as they come. The other offer's price follows its own path.
    pub growth_nominal: BreakEvenPoint,
}

/// What makes `subject` match `other` over the years compared.
pub fn break_even(
    analysis: &Analysis<'_>,
    subject: &AnalyzedOffer<'_>,
    other: &AnalyzedOffer<'_>,
) -> BreakEven {
    let discounts = Discounts::of(analysis);
    let [mine, theirs] = [subject, other].map(|subject| Party::of(analysis, subject, &discounts));
    between(&mine, &theirs)
}

/// What makes each offer match each other one, by their positions.
pub fn break_evens(analysis: &Analysis<'_>) -> Vec<([usize; 2], BreakEven)> {
    let discounts = Discounts::of(analysis);
    let party = |subject| Party::of(analysis, subject, &discounts);
    let parties: Vec<Party<'_>> = analysis.offers.iter().map(party).collect();
    let pairs =
        parties.iter().enumerate().flat_map(|one| parties.iter().enumerate().map(move |other| (one, other)));
    let pairs = pairs.filter(|(one, other)| one.0 != other.0);
    pairs.map(|((one, mine), (other, theirs))| ([one, other], between(mine, theirs))).collect()
}

fn between(mine: &Party<'_>, theirs: &Party<'_>) -> BreakEven {
    let subject = mine.subject;
    let moving = || mine.moving(subject).chain(theirs.moving(subject));
    let multiple = if moving().any(|job| job.subject.filled()) {
        match solve(Way::Multiple, mine, theirs) {
            BreakEvenPoint::At(beyond_one) => BreakEvenPoint::At(1.0 + beyond_one),
            nowhere => nowhere,
        }
    } else {
        let [moves, moved] =
            [mine, theirs].map(|party| party.moving(subject).map(|job| job.equity.moving).sum::<f64>());
        let ([cash, _], [their_cash, stock]) = (mine.as_is(Way::Multiple), theirs.as_is(Way::Multiple));
        let needed = less([their_cash, stock - moved], [cash, mine.fixed(subject)]);
        linear(needed, less([moves, 0.0], [moved, 0.0]))
    };
    let now = subject.terms.quote.today;
    let price = multiple.value().zip(now).map(|(multiple, now)| Price::from_f64(now.to_f64() * multiple));
    BreakEven {
        multiple,
        price,
        growth_today: solve(Way::GrowthToday, mine, theirs),
        growth_nominal: solve(Way::GrowthNominal, mine, theirs),
    }
}

pub(crate) fn one_company(one: &AnalyzedOffer<'_>, other: &AnalyzedOffer<'_>) -> bool {
    let company = |subject: &AnalyzedOffer<'_>| subject.terms.offer.company.clone();
    company(one).is_some() && company(one) == company(other)
}

/// The positive value at which `slope × value` reaches what is needed.
fn linear(needed: f64, slope: f64) -> BreakEvenPoint {
    let value = needed / slope;
    if value.is_finite() && value > 0.0 {
        return BreakEvenPoint::At(value);
    }
    nowhere(slope - needed)
}

/// The answer where no value makes the gap zero: its sign says who is ahead.
fn nowhere(gap: f64) -> BreakEvenPoint {
    match gap.total_cmp(&0.0) {
        Ordering::Greater => BreakEvenPoint::Ahead,
        Ordering::Less => BreakEvenPoint::Behind,
        Ordering::Equal => BreakEvenPoint::Level,
    }
}

/// Gives an offer another price of today, as a multiple of the one in use. Grants keep the shares they became. Where no price is known, any
/// price serves, because only the multiple counts.
pub(crate) fn at_price(offer: &mut Offer, now: Option<Price>, times: f64) {
    let now = now.unwrap_or(Price::whole(100));
    for grant in &mut offer.grants {
        if let GrantSize::Dollars { grant_price: at @ None, .. } = &mut grant.size {
            *at = Some(now);
        }
    }
    let scaled = |price: Price| Price::from_f64(price.to_f64() * times);
    offer.stock.price = Some(scaled(now));
    if let PricePath::ByYear { prices, opens } = &mut offer.stock.path {
        prices.iter_mut().chain(opens).for_each(|price| *price = scaled(*price));
    }
}

/// The factor at which two choices are equal, minus one; of several, the one nearest to no change. All stock that shares the price changes.
fn solve(way: Way, mine: &Party<'_>, theirs: &Party<'_>) -> BreakEvenPoint {
    let with = mine.subject;
    let ([cash, _], [their_cash, _]) = (mine.as_is(way), theirs.as_is(way));
    let gap = |stock: f64, against: f64| less([cash, stock], [their_cash, against]);
    let log_gap = |log: f64| {
        let factor = libm::exp(log);
        gap(mine.stock(way, factor, with), theirs.stock(way, factor, with))
    };
    let stock = mine.stock_at_places(way, with);
    let against = theirs.stock_at_places(way, with);
    let gaps = stock.into_iter().zip(against).map(|(stock, against)| gap(stock, against));
    match nearest_root(&log_gap, &party::places().zip(gaps).collect::<Vec<_>>(), 0.0) {
        Some(log) => BreakEvenPoint::At(libm::expm1(log)),
        None => nowhere(log_gap(0.0)),
    }
}

/// The months compared in which the lead in pay so far changes, each with who leads from then on. The first entry says who leads first. A month in
/// which both have the same changes nothing.
pub fn lead_changes(
    analysis: &Analysis<'_>,
    one: &AnalyzedOffer<'_>,
    other: &AnalyzedOffer<'_>,
) -> Vec<(u16, OfferId)> {
    let [mine, theirs] = [one, other].map(|subject| analysis.ledger(subject));
    lead_changes_of((one.id, &mine), (other.id, &theirs), analysis.months())
}

/// The same for two ledgers, for example of offers in a lens.
pub fn lead_changes_of(
    (one, mine): (OfferId, &Ledger),
    (other, theirs): (OfferId, &Ledger),
    last: u16,
) -> Vec<(u16, OfferId)> {
    let mut changes: Vec<(u16, OfferId)> = Vec::new();
    let running = mine.running().into_iter().zip(theirs.running());
    for (month, (mine, theirs)) in (0..=last).zip(running) {
        let leader = match mine.cmp(&theirs) {
            core::cmp::Ordering::Greater => one,
            core::cmp::Ordering::Less => other,
            core::cmp::Ordering::Equal => continue,
        };
        if changes.last().is_none_or(|(_, before)| *before != leader) {
            changes.push((month, leader));
        }
    }
    changes
}
