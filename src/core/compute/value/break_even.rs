//! Break-evens of two offers: the share price and the growth at which one matches the other, and the months in which the lead changes.
//!
//! Both are solved for value today and for dollars as they come. Offers of one company share one price, so both move. "Ahead whatever the
//! price" and "behind whatever the price" are answers too.

use super::present_value::{self, Discounting, EquityValue};
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalysedOffer;
use crate::compute::number::powers::Powers;
use crate::compute::number::root::{less, nearest_root};
use crate::compute::pay::ledger::Ledger;
use crate::compute::pay::resolved::ResolvedOffer;
use crate::compute::pay::resolved_grant::ResolvedGrant;
use crate::compute::pay::streams;
use crate::model::fixed::{Price, Rate};
use crate::model::offer::{GrantSize, Offer, OfferId, PricePath};
use core::cmp::Ordering;

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
    subject: &AnalysedOffer<'_>,
    other: &AnalysedOffer<'_>,
) -> BreakEven {
    let last = analysis.months();
    let neutral = Discounting { equity: None, ..Discounting::of(&analysis.outlook) };
    let (mine, theirs) = (Sides::of(subject, &neutral, last), Sides::of(other, &neutral, last));
    let shared = one_company(subject, other);
    let moved = if shared { theirs.equity.moving } else { 0.0 };
    let multiple = if subject.filled() || shared && other.filled() {
        repriced((subject, &mine), (other, &theirs), &neutral, shared, last)
    } else {
        let needed = less([theirs.cash, theirs.equity.total() - moved], [mine.cash, mine.equity.fixed]);
        linear(needed, less([mine.equity.moving, 0.0], [moved, 0.0]))
    };
    let now = subject.terms.quote.today;
    let price = multiple.value().zip(now).map(|(multiple, now)| Price::from_f64(now.to_f64() * multiple));
    BreakEven {
        multiple,
        price,
        growth_today: growth_today(analysis, (subject, &mine), (other, &theirs), shared),
        growth_nominal: growth_nominal(subject, other, shared, last),
    }
}

/// Cash and stock in value today.
struct Sides {
    cash: f64,
    equity: EquityValue,
}

impl Sides {
    fn of(subject: &AnalysedOffer<'_>, scale: &Discounting, last: u16) -> Self {
        let equity = present_value::equity(&subject.terms, scale, None, last);
        Self { cash: present_value::cash(subject, scale, last), equity }
    }

    /// Cash and all stock.
    fn both(&self) -> [f64; 2] {
        [self.cash, self.equity.total()]
    }
}

pub(crate) fn one_company(one: &AnalysedOffer<'_>, other: &AnalysedOffer<'_>) -> bool {
    let company = |subject: &AnalysedOffer<'_>| subject.terms.offer.company.clone();
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

fn growth_today(
    analysis: &Analysis<'_>,
    (subject, mine): (&AnalysedOffer<'_>, &Sides),
    (other, theirs): (&AnalysedOffer<'_>, &Sides),
    shared: bool,
) -> BreakEvenPoint {
    let last = analysis.months();
    let scale = Discounting::of(&analysis.outlook);
    let scale = Discounting { equity: Some(scale.equity.unwrap_or_else(|| Powers::of(1.0))), ..scale };
    solve(&|yearly| {
        let against = if shared { [theirs.cash, grown(other, &scale, yearly, last)] } else { theirs.both() };
        less([mine.cash, grown(subject, &scale, yearly, last)], against)
    })
}

fn growth_nominal(
    subject: &AnalysedOffer<'_>,
    other: &AnalysedOffer<'_>,
    shared: bool,
    last: u16,
) -> BreakEvenPoint {
    let cash = |subject: &AnalysedOffer<'_>| -> f64 { subject.cash.iter().take(usize::from(last) + 1).sum() };
    let as_is = |subject: &AnalysedOffer<'_>| -> f64 {
        let by = |holding: &ResolvedGrant| streams::equity_by(&subject.terms, holding, last);
        subject.terms.grants.iter().map(by).sum()
    };
    // Without a discount, value today is the dollars as they come.
    let plain = Discounting { cash: Powers::of(1.0), equity: Some(Powers::of(1.0)) };
    let (mine, theirs, fixed) = (cash(subject), cash(other), as_is(other));
    solve(&|yearly| {
        let against = if shared { grown(other, &plain, yearly, last) } else { fixed };
        less([mine, grown(subject, &plain, yearly, last)], [theirs, against])
    })
}

/// Stock with a price that grows by a yearly factor. Awards that fill pay up to a target follow that growth.
fn grown(subject: &AnalysedOffer<'_>, scale: &Discounting, yearly: f64, last: u16) -> f64 {
    let worth = |terms: &ResolvedOffer<'_>| present_value::equity(terms, scale, Some(yearly), last).total();
    if !subject.filled() {
        return worth(&subject.terms);
    }
    let path = PricePath::Growth(Rate::from_f64(yearly - 1.0));
    subject.changed(&|offer| offer.stock.path = path.clone(), &worth)
}

/// The price multiple, where awards that fill pay up to a target depend on it.
fn repriced(
    (subject, mine): (&AnalysedOffer<'_>, &Sides),
    (other, theirs): (&AnalysedOffer<'_>, &Sides),
    scale: &Discounting,
    shared: bool,
    last: u16,
) -> BreakEvenPoint {
    let stock = |subject: &AnalysedOffer<'_>, times| {
        let worth = |terms: &ResolvedOffer<'_>| present_value::equity(terms, scale, None, last).total();
        subject.changed(&|offer| at_price(offer, subject.price(), times), &worth)
    };
    let even = solve(&|times| {
        let against = if shared { [theirs.cash, stock(other, times)] } else { theirs.both() };
        less([mine.cash, stock(subject, times)], against)
    });
    match even {
        BreakEvenPoint::At(beyond_one) => BreakEvenPoint::At(1.0 + beyond_one),
        nowhere => nowhere,
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

/// Logarithms of the factors that are tried: from a twentieth to twelve times.
const RANGE: (f64, f64) = (-3.0, 2.5);
const STEPS: u16 = 55;

/// The growth at which a gap is zero; of several, the one nearest to no growth. The gap receives one plus the growth.
fn solve(gap: &dyn Fn(f64) -> f64) -> BreakEvenPoint {
    let step = (RANGE.1 - RANGE.0) / f64::from(STEPS);
    let at = |place: u16| RANGE.0 + step * f64::from(place);
    let log_gap = |log: f64| gap(libm::exp(log));
    match nearest_root(&log_gap, &(0..=STEPS).map(at).collect::<Vec<f64>>(), 0.0) {
        Some(log) => BreakEvenPoint::At(libm::expm1(log)),
        None => nowhere(log_gap(0.0)),
    }
}

/// The months in which the lead in pay so far changes, each with who leads from then on. The first entry says who leads first. A month in
/// which both have the same changes nothing.
pub fn lead_changes(one: &AnalysedOffer<'_>, other: &AnalysedOffer<'_>, last: u16) -> Vec<(u16, OfferId)> {
    lead_changes_of((one.id, &one.ledger), (other.id, &other.ledger), last)
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
