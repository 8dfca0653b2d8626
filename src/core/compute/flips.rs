//! Flip points: for each assumption, the value at which two offers change places, the nearest first.

use super::assume::{self, Notes, Terms};
use super::breakeven::{nearest_root, one_company};
use super::leave::{self, expected_at};
use super::study::{Study, Subject};
use super::value::{self, Scale};
use super::{current, pay};
use crate::data::Catalog;
use crate::model::fixed::{Money, Rate};
use crate::model::month::Month;
use crate::model::offer::{FirstGrant, Offer, OfferId, PricePath, Refresher, ScheduleChoice};
use crate::model::scenario::Scenario;

/// What could be other than thought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assumption {
    /// The share price after the grants, as a multiple of the one thought of. Offers of one company move together.
    Price(OfferId),
    /// Growth of the share price a year. Offers of one company move together.
    Growth(OfferId),
    /// What the bonus pays of its target.
    Payout(OfferId),
    /// The yearly raise.
    Raise(OfferId),
    /// Dollars of a yearly refresher: those typed, else one from month 12 on.
    Refresher(OfferId),
    /// Months after which half of people have left; decides expected pay.
    Stay,
    /// The yearly discount of cash; decides value today.
    Discount,
}

/// An assumption and where it flips the winner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flip {
    /// Which one.
    pub assumption: Assumption,
    /// What is assumed now.
    pub now: f64,
    /// Where the two are equal; `None` where no value in the range does it.
    pub at: Option<f64>,
    /// The range looked through.
    pub range: (f64, f64),
    /// How near that is, in plausible moves of the assumption; infinite where there is none.
    pub distance: f64,
}

/// How an assumption is searched: its range, what one plausible move is, and whether moves multiply.
struct Span {
    low: f64,
    high: f64,
    step: f64,
    multiplies: bool,
}

/// A year's volatility of Amazon's shares, to the nearest percent (computed from closes to August 2026): what one move of a
/// price is.
const VOLATILITY: f64 = 0.34;

const PRICE: Span = Span { low: 0.05, high: 10.0, step: VOLATILITY, multiplies: true };
const GROWTH: Span = Span { low: -0.5, high: 1.0, step: 0.15, multiplies: false };
const PAYOUT: Span = Span { low: 0.0, high: 2.5, step: 0.25, multiplies: false };
const RAISE: Span = Span { low: -0.1, high: 0.2, step: 0.02, multiplies: false };
const REFRESHER: Span = Span { low: 0.0, high: 500_000.0, step: 50_000.0, multiplies: false };
const STAY: Span = Span { low: 3.0, high: 240.0, step: core::f64::consts::LN_2, multiplies: true };
const DISCOUNT: Span = Span { low: -0.02, high: 0.3, step: 0.03, multiplies: false };
/// Parts a range is looked through in.
const PARTS: u16 = 24;

/// The flip points of two offers (or an offer and the current job), the nearest first, those without one last. An
/// assumption that neither figure hangs on is left out. Empty where one of the two is not there.
pub fn flips(
    scenario: &Scenario,
    catalog: &Catalog,
    today: Month,
    one: OfferId,
    other: OfferId,
) -> Vec<Flip> {
    let study = Study::of(scenario, catalog, today);
    let (Some(one), Some(other)) = (study.subject(one), study.subject(other)) else { return Vec::new() };
    let desk = Desk { scenario, catalog, today, study: &study };
    let mut out: Vec<Flip> = Vec::new();
    out.extend(desk.price(one, other));
    if !one_company(one, other) {
        out.extend(
            desk.price(other, one).map(|flip| Flip { assumption: Assumption::Price(other.id), ..flip }),
        );
    }
    for (mine, theirs) in [(one, other), (other, one)] {
        if !(one_company(one, other) && mine.id == other.id) {
            out.extend(desk.growth(mine, theirs));
        }
        out.extend(desk.payout(mine, theirs));
        out.extend(desk.raise(mine, theirs));
        out.extend(desk.refresher(mine, theirs));
    }
    out.push(desk.stay(one, other));
    out.push(desk.discount(one, other));
    out.sort_by(|one, other| one.distance.total_cmp(&other.distance));
    out
}

struct Desk<'a> {
    scenario: &'a Scenario,
    catalog: &'a Catalog,
    today: Month,
    study: &'a Study<'a>,
}

impl Desk<'_> {
    /// Equity scales with the price, so the answer is in closed form.
    fn price(&self, mine: &Subject<'_>, theirs: &Subject<'_>) -> Option<Flip> {
        let last = self.study.months();
        let moving = |subject: &Subject<'_>| -> f64 {
            let moving = subject.terms.grants.iter().filter(|holding| holding.moves());
            moving.map(|holding| pay::equity_by(&subject.terms, holding, last)).sum()
        };
        let filled = |subject: &Subject<'_>| subject.terms.offer.top_up.is_some();
        if filled(mine) || filled(theirs) {
            return None;
        }
        let shared = one_company(mine, theirs);
        let slope = moving(mine) - if shared { moving(theirs) } else { 0.0 };
        let gap = pay::total_by(&mine.terms, last) - pay::total_by(&theirs.terms, last);
        let at = 1.0 - gap / slope;
        let at = Some(at).filter(|at| (PRICE.low..=PRICE.high).contains(at));
        (slope != 0.0).then(|| PRICE.flip(Assumption::Price(mine.id), 1.0, at))
    }

    fn growth(&self, mine: &Subject<'_>, theirs: &Subject<'_>) -> Option<Flip> {
        let now = match mine.terms.quote.path {
            PricePath::Flat => Rate::ZERO,
            PricePath::Growth(rate) | PricePath::PlanGrowth(rate) => *rate,
            PricePath::ByYear(_) => return None,
        };
        let change = |offer: &mut Offer, growth: f64| {
            let rate = Rate::from_f64(growth);
            offer.stock.path = match offer.stock.path {
                PricePath::PlanGrowth(_) => PricePath::PlanGrowth(rate),
                _ => PricePath::Growth(rate),
            };
        };
        let both = one_company(mine, theirs);
        self.search(&GROWTH, Assumption::Growth(mine.id), now.to_f64(), mine, theirs, both, &change)
    }

    fn payout(&self, mine: &Subject<'_>, theirs: &Subject<'_>) -> Option<Flip> {
        let now = mine.terms.offer.bonus.payout.to_f64();
        let change = |offer: &mut Offer, payout: f64| offer.bonus.payout = Rate::from_f64(payout);
        self.search(&PAYOUT, Assumption::Payout(mine.id), now, mine, theirs, false, &change)
    }

    fn raise(&self, mine: &Subject<'_>, theirs: &Subject<'_>) -> Option<Flip> {
        let now = mine.terms.offer.raise.to_f64();
        let change = |offer: &mut Offer, raise: f64| offer.raise = Rate::from_f64(raise);
        self.search(&RAISE, Assumption::Raise(mine.id), now, mine, theirs, false, &change)
    }

    fn refresher(&self, mine: &Subject<'_>, theirs: &Subject<'_>) -> Option<Flip> {
        let now = mine.terms.offer.refreshers.first().map_or(Money::ZERO, |refresher| refresher.amount);
        let change = |offer: &mut Offer, dollars: f64| {
            let amount = Money::from_f64(dollars);
            match offer.refreshers.first_mut() {
                Some(first) => first.amount = amount,
                None => offer.refreshers.push(Refresher {
                    amount,
                    first: FirstGrant::Month(12),
                    times: None,
                    schedule: ScheduleChoice::Usual,
                }),
            }
        };
        self.search(&REFRESHER, Assumption::Refresher(mine.id), now.to_f64(), mine, theirs, false, &change)
    }

    fn stay(&self, mine: &Subject<'_>, theirs: &Subject<'_>) -> Flip {
        let last = self.study.months();
        let chance = leave::hazard(self.study.outlook.stay);
        let now = libm::log(0.5) / libm::log1p(-chance);
        let gap = |months: f64| {
            let chance = 1.0 - libm::pow(0.5, 1.0 / months);
            let net = |subject| expected_at(subject, chance, last).net();
            (net(mine) - net(theirs)).to_f64()
        };
        let at = nearest_root(&gap, &STAY.places(), now);
        STAY.flip(Assumption::Stay, now, at)
    }

    fn discount(&self, mine: &Subject<'_>, theirs: &Subject<'_>) -> Flip {
        let last = self.study.months();
        let now = self.study.outlook.discount.to_f64();
        let usual = Scale::of(&self.study.outlook);
        let worth = |subject: &Subject<'_>, scale: &Scale| {
            let path = |month| subject.terms.quote.at(month);
            value::cash(subject, scale, last) + value::equity(subject, scale, &path, last).total()
        };
        let gap = |rate: f64| {
            let scale = Scale { cash: 1.0 + rate, ..usual };
            worth(mine, &scale) - worth(theirs, &scale)
        };
        let at = nearest_root(&gap, &DISCOUNT.places(), now);
        DISCOUNT.flip(Assumption::Discount, now, at)
    }

    /// Looks through a range for the value that makes the totals equal; `None` where the totals do not hang on it.
    #[expect(clippy::too_many_arguments, reason = "one search, described by all of these")]
    fn search(
        &self,
        span: &Span,
        assumption: Assumption,
        now: f64,
        mine: &Subject<'_>,
        theirs: &Subject<'_>,
        both: bool,
        change: &dyn Fn(&mut Offer, f64),
    ) -> Option<Flip> {
        let last = self.study.months();
        let fixed = pay::total_by(&theirs.terms, last);
        let gap = |value: f64| {
            let changed = |offer: &mut Offer| change(offer, value);
            let against = if both { self.total(theirs.id, &changed) } else { fixed };
            self.total(mine.id, &changed) - against
        };
        let places = span.places();
        let (low, high) = (gap(span.low), gap(span.high));
        if (low - high).abs() < 0.005 && (low - gap(now)).abs() < 0.005 {
            return None;
        }
        Some(span.flip(assumption, now, nearest_root(&gap, &places, now)))
    }

    /// What an offer pays in all with something of it changed.
    fn total(&self, id: OfferId, change: &dyn Fn(&mut Offer)) -> f64 {
        let last = self.study.months();
        let total = |terms: &Terms<'_>| pay::total_by(terms, last);
        let mut notes = Notes::default();
        if id == OfferId::CURRENT {
            let Some(mut job) = self.scenario.current.clone() else { return 0.0 };
            change(&mut job.offer);
            return total(&current::settle(&job, self.catalog, self.today, &mut notes));
        }
        let Some(mut offer) = self.scenario.offer(id).cloned() else { return 0.0 };
        change(&mut offer);
        total(&assume::settle(&offer, 0, self.catalog, self.today, &mut notes))
    }
}

impl Span {
    /// Places of the range to look between.
    fn places(&self) -> Vec<f64> {
        let part = |at: u16| f64::from(at) / f64::from(PARTS);
        let place = |at: u16| {
            if self.multiplies {
                self.low * libm::pow(self.high / self.low, part(at))
            } else {
                self.low + (self.high - self.low) * part(at)
            }
        };
        (0..=PARTS).map(place).collect()
    }

    fn flip(&self, assumption: Assumption, now: f64, at: Option<f64>) -> Flip {
        let distance = |at: f64| {
            let moved = if self.multiplies { libm::log(at / now) } else { at - now };
            libm::fabs(moved) / self.step
        };
        Flip {
            assumption,
            now,
            at,
            range: (self.low, self.high),
            distance: at.map_or(f64::INFINITY, distance),
        }
    }
}
