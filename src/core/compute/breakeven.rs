//! Break-evens of two offers: the share price and the growth at which one matches the other, and the months in which the
//! lead changes.

use roots::{SimpleConvergency, find_root_brent};

use super::assume::Holding;
use super::pay;
use super::study::{Study, Subject};
use super::value::{self, Equity, Scale};
use crate::model::fixed::Price;
use crate::model::offer::OfferId;

/// Where a match lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Match {
    /// Here.
    At(f64),
    /// Nowhere: it is ahead whatever the value.
    Ahead,
    /// Nowhere: it is behind whatever the value.
    Behind,
}

impl Match {
    /// The value, where there is one.
    pub fn value(self) -> Option<f64> {
        match self {
            Self::At(value) => Some(value),
            Self::Ahead | Self::Behind => None,
        }
    }
}

/// What it takes for one offer to match another, all else as it is. Two offers of one company share its price: both move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BreakEven {
    /// Multiple of its share price, in value today at market.
    pub multiple: Match,
    /// The share price that is; `None` without a price or a match.
    pub price: Option<Price>,
    /// Growth of its share price a year, in value today: its stock grows and is discounted at the personal view's rate
    /// (without one, the growth is what exceeds the discount), the other's stands at market.
    pub growth_today: Match,
    /// Growth of its share price a year, in dollars as they come; the other's goes its own path.
    pub growth_nominal: Match,
}

/// What it takes for `subject` to match `other` over the horizon.
pub fn break_even(study: &Study<'_>, subject: &Subject<'_>, other: &Subject<'_>) -> BreakEven {
    let last = study.months();
    let neutral = Scale { equity: None, ..Scale::of(&study.outlook) };
    let (mine, theirs) = (Sides::of(subject, &neutral, last), Sides::of(other, &neutral, last));
    let shared = one_company(subject, other);
    let moved = if shared { theirs.equity.moving } else { 0.0 };
    let needed = theirs.total() - moved - mine.cash - mine.equity.fixed;
    let multiple = linear(needed, mine.equity.moving - moved);
    let now = subject.terms.quote.today;
    let price = multiple.value().zip(now).map(|(multiple, now)| Price::from_f64(now.to_f64() * multiple));
    BreakEven {
        multiple,
        price,
        growth_today: growth_today(study, (subject, &mine), (other, &theirs), shared),
        growth_nominal: growth_nominal(subject, other, shared, last),
    }
}

/// Cash and stock as value today.
struct Sides {
    cash: f64,
    equity: Equity,
}

impl Sides {
    fn of(subject: &Subject<'_>, scale: &Scale, last: u16) -> Self {
        let path = |month| subject.terms.quote.at(month);
        Self { cash: value::cash(subject, scale, last), equity: value::equity(subject, scale, &path, last) }
    }

    fn total(&self) -> f64 {
        self.cash + self.equity.total()
    }
}

pub(crate) fn one_company(one: &Subject<'_>, other: &Subject<'_>) -> bool {
    let company = |subject: &Subject<'_>| subject.terms.offer.company.clone();
    company(one).is_some() && company(one) == company(other)
}

/// Where `slope × value` comes to what is needed, for a value above zero.
fn linear(needed: f64, slope: f64) -> Match {
    let value = needed / slope;
    if value.is_finite() && value > 0.0 {
        return Match::At(value);
    }
    let at_one = slope - needed;
    if at_one >= 0.0 { Match::Ahead } else { Match::Behind }
}

fn growth_today(
    study: &Study<'_>,
    (subject, mine): (&Subject<'_>, &Sides),
    (other, theirs): (&Subject<'_>, &Sides),
    shared: bool,
) -> Match {
    let last = study.months();
    let scale = Scale::of(&study.outlook);
    let scale = Scale { equity: Some(scale.equity.unwrap_or(1.0)), ..scale };
    let grown = |subject: &Subject<'_>, yearly| {
        value::equity(subject, &scale, &value::growing(subject, yearly), last).total()
    };
    solve(&|yearly| {
        let against = if shared { theirs.cash + grown(other, yearly) } else { theirs.total() };
        mine.cash + grown(subject, yearly) - against
    })
}

fn growth_nominal(subject: &Subject<'_>, other: &Subject<'_>, shared: bool, last: u16) -> Match {
    let cash = |subject: &Subject<'_>| -> f64 { subject.cash.iter().take(usize::from(last) + 1).sum() };
    let as_is = |subject: &Subject<'_>| -> f64 {
        let by = |holding: &Holding| pay::equity_by(&subject.terms, holding, last);
        subject.terms.grants.iter().map(by).sum()
    };
    // Without a discount, value today on a path is dollars as they come.
    let plain = Scale { cash: 1.0, equity: Some(1.0) };
    let grown = |subject: &Subject<'_>, yearly| {
        value::equity(subject, &plain, &value::growing(subject, yearly), last).total()
    };
    let (mine, theirs, fixed) = (cash(subject), cash(other), as_is(other));
    solve(&|yearly| {
        let against = if shared { grown(other, yearly) } else { fixed };
        mine + grown(subject, yearly) - theirs - against
    })
}

/// Logarithms of the growth factors tried: from a fall of 95 % a year to a rise of eleven times.
const RANGE: (f64, f64) = (-3.0, 2.5);
const STEPS: u16 = 55;

/// The growth at which a gap is zero, the nearest to none; the gap is told one plus the growth.
fn solve(gap: &dyn Fn(f64) -> f64) -> Match {
    let step = (RANGE.1 - RANGE.0) / f64::from(STEPS);
    let at = |place: u16| RANGE.0 + step * f64::from(place);
    let log_gap = |log: f64| gap(libm::exp(log));
    match nearest_root(&log_gap, &(0..=STEPS).map(at).collect::<Vec<f64>>(), 0.0) {
        Some(log) => Match::At(libm::expm1(log)),
        None if log_gap(0.0) >= 0.0 => Match::Ahead,
        None => Match::Behind,
    }
}

/// The root of a function nearest to a point, looked for between each two of some places.
pub(crate) fn nearest_root(function: &dyn Fn(f64) -> f64, places: &[f64], near: f64) -> Option<f64> {
    let values: Vec<(f64, f64)> = places.iter().map(|&place| (place, function(place))).collect();
    let pairs = values.windows(2).filter_map(|pair| {
        let [(low, at_low), (high, at_high)] = pair else { return None };
        let crosses = (*at_low < 0.0) != (*at_high < 0.0);
        let distance = (low - near).abs().min((high - near).abs());
        let inside = if (*low..=*high).contains(&near) { 0.0 } else { distance };
        crosses.then_some((inside, *low, *high))
    });
    let mut pairs: Vec<(f64, f64, f64)> = pairs.collect();
    pairs.sort_by(|one, other| one.0.total_cmp(&other.0));
    let root = |low: f64, high: f64| {
        // Finer than any tolerance here, and coarser than the last bits of a float at that size.
        let size = low.abs().max(high.abs()).max(1.0);
        let mut until = SimpleConvergency { eps: 1e-11 * size, max_iter: 200 };
        find_root_brent(low, high, function, &mut until).ok()
    };
    let roots = pairs.into_iter().filter_map(|(_, low, high)| root(low, high));
    roots.min_by(|one, other| (one - near).abs().total_cmp(&(other - near).abs()))
}

/// The months in which the lead in pay so far changes, each with who leads from then on. The first entry says who leads
/// first; a month in which both have had the same changes nothing.
pub fn lead_changes(one: &Subject<'_>, other: &Subject<'_>, last: u16) -> Vec<(u16, OfferId)> {
    let mut changes: Vec<(u16, OfferId)> = Vec::new();
    let running = one.ledger.running().into_iter().zip(other.ledger.running());
    for (month, (mine, theirs)) in (0..=last).zip(running) {
        let leader = match mine.cmp(&theirs) {
            core::cmp::Ordering::Greater => one.id,
            core::cmp::Ordering::Less => other.id,
            core::cmp::Ordering::Equal => continue,
        };
        if changes.last().is_none_or(|(_, before)| *before != leader) {
            changes.push((month, leader));
        }
    }
    changes
}
