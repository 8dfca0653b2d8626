//! What-if questions about two offers: how far the first is ahead if an assumption changes.

use super::{FlipPoint, UncertainInput, span};
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalysedOffer;
use crate::compute::leaving::leave::{self, expected_at};
use crate::compute::number::powers::Powers;
use crate::compute::number::root::{along, less, nearest_root};
use crate::compute::pay::resolved::ResolvedOffer;
use crate::compute::pay::streams;
use crate::compute::value::break_even::{at_price, one_company};
use crate::compute::value::present_value::{self, Discounting};
use crate::model::fixed::{Money, Rate};
use crate::model::offer::{Offer, OfferId, PricePath, Refresher};

/// Two offers, and what is needed to vary their assumptions.
pub(super) struct WhatIf<'a> {
    analysis: &'a Analysis<'a>,
    one: &'a AnalysedOffer<'a>,
    other: &'a AnalysedOffer<'a>,
    /// Do both depend on one share price?
    shared: bool,
    /// All pay of both over the years compared.
    totals: [f64; 2],
}

impl<'a> WhatIf<'a> {
    pub(super) fn of(analysis: &'a Analysis<'a>, [one, other]: [OfferId; 2]) -> Option<Self> {
        let (one, other) = (analysis.subject(one)?, analysis.subject(other)?);
        let totals = [one, other].map(|subject| streams::total_by(&subject.terms, analysis.months()));
        let shared = one_company(one, other);
        Some(Self { analysis, one, other, shared, totals })
    }

    /// All assumptions of the two offers. A price that both share is listed once, for the first.
    pub(super) fn assumptions(&self) -> Vec<UncertainInput> {
        let mut out = vec![UncertainInput::Stay, UncertainInput::Discount];
        for subject in [self.one, self.other] {
            let id = subject.id;
            out.extend([
                UncertainInput::Payout(id),
                UncertainInput::Raise(id),
                UncertainInput::Refresher(id),
            ]);
            let moved = [UncertainInput::Price(id), UncertainInput::Growth(id)];
            out.extend(moved.into_iter().filter(|moved| !self.both(*moved) || id == self.one.id));
        }
        out
    }

    /// Does the assumption move both offers?
    fn both(&self, assumption: UncertainInput) -> bool {
        match assumption {
            UncertainInput::Price(_) => self.shared,
            UncertainInput::Growth(_) => {
                self.shared && self.one.terms.quote.path == self.other.terms.quote.path
            }
            _ => false,
        }
    }

    /// The present value of an assumption; `None` where the offer does not have it.
    pub(super) fn now(&self, assumption: UncertainInput) -> Option<f64> {
        let terms = |id: OfferId| self.analysis.subject(id).map(|subject| &subject.terms);
        match assumption {
            // What fills pay up depends on the price itself, so it needs one: a multiple of an unknown price says too little.
            UncertainInput::Price(id) if self.bent(assumption) => {
                let unknown = |subject: &AnalysedOffer<'_>| {
                    (self.shared || subject.id == id) && subject.price().is_none()
                };
                (![self.one, self.other].into_iter().any(unknown)).then_some(1.0)
            }
            UncertainInput::Price(_) => Some(1.0),
            UncertainInput::Growth(id) => match terms(id)?.quote.path {
                PricePath::Flat => Some(0.0),
                PricePath::Growth(rate) | PricePath::PlanGrowth(rate) => Some(rate.to_f64()),
                PricePath::ByYear { .. } => None,
            },
            UncertainInput::Payout(id) => Some(terms(id)?.offer.bonus.payout.to_f64()),
            UncertainInput::Raise(id) => Some(terms(id)?.offer.raise.to_f64()),
            UncertainInput::Refresher(id) => {
                let first = terms(id)?.offer.refreshers.first();
                Some(first.map_or(0.0, |refresher| refresher.amount.to_f64()))
            }
            UncertainInput::Stay => {
                Some(leave::median(self.analysis.outlook.stay).unwrap_or(span::of(assumption).high))
            }
            UncertainInput::Discount => Some(self.analysis.outlook.discount.to_f64()),
        }
    }

    /// How far the first is ahead if an assumption has this value.
    pub(super) fn gap(&self, assumption: UncertainInput, value: f64) -> f64 {
        let last = self.analysis.months();
        match assumption {
            UncertainInput::Price(id) if self.bent(assumption) => {
                let now = |id| self.analysis.subject(id).and_then(AnalysedOffer::price);
                self.changed(id, self.both(assumption), &|offer| at_price(offer, now(offer.id), value))
            }
            UncertainInput::Price(id) => {
                let [mine, theirs] = self.totals;
                let moved = |subject: &AnalysedOffer<'_>| {
                    let moves = self.shared || subject.id == id;
                    if moves { moving(subject, last) * (value - 1.0) } else { 0.0 }
                };
                less([mine, moved(self.one)], [theirs, moved(self.other)])
            }
            UncertainInput::Growth(id) => self.changed(id, self.both(assumption), &|offer| {
                let rate = Rate::from_f64(value);
                offer.stock.path = match offer.stock.path {
                    PricePath::PlanGrowth(_) => PricePath::PlanGrowth(rate),
                    _ => PricePath::Growth(rate),
                };
            }),
            UncertainInput::Payout(id) => {
                self.changed(id, false, &|offer| offer.bonus.payout = Rate::from_f64(value))
            }
            UncertainInput::Raise(id) => {
                self.changed(id, false, &|offer| offer.raise = Rate::from_f64(value))
            }
            UncertainInput::Refresher(id) => {
                self.changed(id, false, &|offer| refresh(offer, Money::from_f64(value)))
            }
            UncertainInput::Stay => {
                let chance = 1.0 - libm::pow(0.5, 1.0 / value);
                let net = |subject| expected_at(subject, chance, last).net();
                (net(self.one) - net(self.other)).to_f64()
            }
            UncertainInput::Discount => {
                let scale =
                    Discounting { cash: Powers::of(1.0 + value), ..Discounting::of(&self.analysis.outlook) };
                let worth = |subject: &AnalysedOffer<'_>| {
                    let stock = present_value::equity(&subject.terms, &scale, None, last).total();
                    [present_value::cash(subject, &scale, last), stock]
                };
                less(worth(self.one), worth(self.other))
            }
        }
    }

    /// Searches a range for the value at which the gap is zero; `None` where the assumption does not affect the gap.
    pub(super) fn flip(&self, assumption: UncertainInput) -> Option<FlipPoint> {
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
            nearest_root(&gap, &along(&gap, &span.places(self.bent(assumption))), now)
        };
        // By totals the lead is that of the answer itself: a changed offer is converted at rounded prices, which can be a dollar off.
        let [mine, theirs] = self.totals;
        let lead = match assumption {
            UncertainInput::Stay | UncertainInput::Discount => gap(now),
            _ => less([mine, 0.0], [theirs, 0.0]),
        };
        let (lead, both) = (Money::from_f64(lead), self.both(assumption));
        Some(FlipPoint { lead, both, ..span.flip(assumption, now, at) })
    }

    /// The gap in all pay, with one offer or both changed.
    fn changed(&self, id: OfferId, both: bool, change: &dyn Fn(&mut Offer)) -> f64 {
        let [mine, theirs] = self.totals;
        let all = |terms: &ResolvedOffer<'_>| streams::total_by(terms, self.analysis.months());
        let total = |subject: &AnalysedOffer<'_>, as_is: f64| {
            if both || subject.id == id { subject.changed(change, &all) } else { as_is }
        };
        less([total(self.one, mine), 0.0], [total(self.other, theirs), 0.0])
    }

    /// Does the assumption change awards that fill pay up to a target? Then totals are not linear in it.
    fn bent(&self, assumption: UncertainInput) -> bool {
        let both = self.both(assumption);
        let id = match assumption {
            UncertainInput::Price(id)
            | UncertainInput::Growth(id)
            | UncertainInput::Payout(id)
            | UncertainInput::Raise(id)
            | UncertainInput::Refresher(id) => id,
            UncertainInput::Stay | UncertainInput::Discount => return false,
        };
        [self.one, self.other].into_iter().any(|subject| (both || subject.id == id) && subject.filled())
    }
}

/// The part of an offer's stock that scales with its price.
fn moving(subject: &AnalysedOffer<'_>, last: u16) -> f64 {
    let moving = subject.terms.grants.iter().filter(|holding| holding.moves());
    moving.map(|holding| streams::equity_by(&subject.terms, holding, last)).sum()
}

/// Gives an offer's first refresher another amount; without one, adds a refresher from month 12 on.
fn refresh(offer: &mut Offer, amount: Money) {
    match offer.refreshers.first_mut() {
        Some(first) => first.amount = amount,
        None => offer.refreshers.push(Refresher::yearly(amount)),
    }
}
