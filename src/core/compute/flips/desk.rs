//! What-if questions about two offers: how far the first is ahead if an assumption changes.

use super::{Assumption, Flip, span};
use crate::compute::assume::Terms;
use crate::compute::breakeven::{at_price, one_company};
use crate::compute::leave::{self, expected_at};
use crate::compute::pay;
use crate::compute::root::{less, nearest_root};
use crate::compute::study::{Study, Subject};
use crate::compute::value::{self, Scale};
use crate::model::fixed::{Money, Rate};
use crate::model::offer::{Offer, OfferId, PricePath, Refresher};

/// Two offers, and what is needed to vary their assumptions.
pub(super) struct Desk<'a> {
    study: &'a Study<'a>,
    one: &'a Subject<'a>,
    other: &'a Subject<'a>,
    /// Do both depend on one share price?
    shared: bool,
    /// All pay of both over the years compared.
    totals: [f64; 2],
}

impl<'a> Desk<'a> {
    pub(super) fn of(study: &'a Study<'a>, [one, other]: [OfferId; 2]) -> Option<Self> {
        let (one, other) = (study.subject(one)?, study.subject(other)?);
        let totals = [one, other].map(|subject| pay::total_by(&subject.terms, study.months()));
        let shared = one_company(one, other);
        Some(Self { study, one, other, shared, totals })
    }

    /// All assumptions of the two offers. A price that both share is listed once, for the first.
    pub(super) fn assumptions(&self) -> Vec<Assumption> {
        let mut out = vec![Assumption::Stay, Assumption::Discount];
        for subject in [self.one, self.other] {
            let id = subject.id;
            out.extend([Assumption::Payout(id), Assumption::Raise(id), Assumption::Refresher(id)]);
            if !self.shared || id == self.one.id {
                out.extend([Assumption::Price(id), Assumption::Growth(id)]);
            }
        }
        out
    }

    /// The present value of an assumption; `None` where the offer does not have it.
    pub(super) fn now(&self, assumption: Assumption) -> Option<f64> {
        let terms = |id: OfferId| self.study.subject(id).map(|subject| &subject.terms);
        match assumption {
            Assumption::Price(_) => Some(1.0),
            Assumption::Growth(id) => match terms(id)?.quote.path {
                PricePath::Flat => Some(0.0),
                PricePath::Growth(rate) | PricePath::PlanGrowth(rate) => Some(rate.to_f64()),
                PricePath::ByYear(_) => None,
            },
            Assumption::Payout(id) => Some(terms(id)?.offer.bonus.payout.to_f64()),
            Assumption::Raise(id) => Some(terms(id)?.offer.raise.to_f64()),
            Assumption::Refresher(id) => {
                let first = terms(id)?.offer.refreshers.first();
                Some(first.map_or(0.0, |refresher| refresher.amount.to_f64()))
            }
            Assumption::Stay => {
                Some(leave::median(self.study.outlook.stay).unwrap_or(span::of(assumption).high))
            }
            Assumption::Discount => Some(self.study.outlook.discount.to_f64()),
        }
    }

    /// How far the first is ahead if an assumption has this value.
    pub(super) fn gap(&self, assumption: Assumption, value: f64) -> f64 {
        let last = self.study.months();
        match assumption {
            Assumption::Price(id) if self.bent(assumption) => {
                let now = |id| self.study.subject(id).and_then(Subject::price);
                self.changed(id, self.shared, &|offer| at_price(offer, now(offer.id), value))
            }
            Assumption::Price(id) => {
                let [mine, theirs] = self.totals;
                let moved = |subject: &Subject<'_>| {
                    let moves = self.shared || subject.id == id;
                    if moves { moving(subject, last) * (value - 1.0) } else { 0.0 }
                };
                less([mine, moved(self.one)], [theirs, moved(self.other)])
            }
            Assumption::Growth(id) => self.changed(id, self.shared, &|offer| {
                let rate = Rate::from_f64(value);
                offer.stock.path = match offer.stock.path {
                    PricePath::PlanGrowth(_) => PricePath::PlanGrowth(rate),
                    _ => PricePath::Growth(rate),
                };
            }),
            Assumption::Payout(id) => {
                self.changed(id, false, &|offer| offer.bonus.payout = Rate::from_f64(value))
            }
            Assumption::Raise(id) => self.changed(id, false, &|offer| offer.raise = Rate::from_f64(value)),
            Assumption::Refresher(id) => {
                self.changed(id, false, &|offer| refresh(offer, Money::from_f64(value)))
            }
            Assumption::Stay => {
                let chance = 1.0 - libm::pow(0.5, 1.0 / value);
                let net = |subject| expected_at(subject, chance, last).net();
                (net(self.one) - net(self.other)).to_f64()
            }
            Assumption::Discount => {
                let scale = Scale { cash: 1.0 + value, ..Scale::of(&self.study.outlook) };
                let worth = |subject: &Subject<'_>| {
                    let stock = value::equity(&subject.terms, &scale, None, last).total();
                    [value::cash(subject, &scale, last), stock]
                };
                less(worth(self.one), worth(self.other))
            }
        }
    }

    /// Searches a range for the value at which the gap is zero; `None` where the assumption does not affect the gap.
    pub(super) fn flip(&self, assumption: Assumption) -> Option<Flip> {
        let (now, span) = (self.now(assumption)?, span::of(assumption));
        let gap = |value: f64| self.gap(assumption, value);
        let (low, high) = (gap(span.low), gap(span.high));
        if (low - high).abs() < 0.005 && (low - gap(now)).abs() < 0.005 {
            return None;
        }
        let at = if span.parts == 1 && !self.bent(assumption) {
            let part = low / (low - high);
            (0.0..=1.0).contains(&part).then_some(span.low + (span.high - span.low) * part)
        } else {
            nearest_root(&gap, &span.places(self.bent(assumption)), now)
        };
        Some(span.flip(assumption, now, at))
    }

    /// The gap in all pay, with one offer or both changed.
    fn changed(&self, id: OfferId, both: bool, change: &dyn Fn(&mut Offer)) -> f64 {
        let [mine, theirs] = self.totals;
        let all = |terms: &Terms<'_>| pay::total_by(terms, self.study.months());
        let total = |subject: &Subject<'_>, as_is: f64| {
            if both || subject.id == id { subject.changed(change, &all) } else { as_is }
        };
        less([total(self.one, mine), 0.0], [total(self.other, theirs), 0.0])
    }

    /// Does the assumption change awards that fill pay up to a target? Then totals are not linear in it.
    fn bent(&self, assumption: Assumption) -> bool {
        let (id, both) = match assumption {
            Assumption::Price(id) | Assumption::Growth(id) => (id, self.shared),
            Assumption::Payout(id) | Assumption::Raise(id) | Assumption::Refresher(id) => (id, false),
            Assumption::Stay | Assumption::Discount => return false,
        };
        [self.one, self.other].into_iter().any(|subject| (both || subject.id == id) && subject.filled())
    }
}

/// The part of an offer's stock that scales with its price.
fn moving(subject: &Subject<'_>, last: u16) -> f64 {
    let moving = subject.terms.grants.iter().filter(|holding| holding.moves());
    moving.map(|holding| pay::equity_by(&subject.terms, holding, last)).sum()
}

/// Gives an offer's first refresher another amount; without one, adds a refresher from month 12 on.
fn refresh(offer: &mut Offer, amount: Money) {
    match offer.refreshers.first_mut() {
        Some(first) => first.amount = amount,
        None => offer.refreshers.push(Refresher::yearly(amount)),
    }
}
