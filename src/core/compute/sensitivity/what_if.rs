//! What-if questions about two offers: how far the first is ahead if an assumption changes.

use super::{FlipPoint, UncertainInput, span};
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::analysis::served::Served;
use crate::compute::leaving::leave::{self, expected_of};
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
    one: &'a AnalyzedOffer<'a>,
    other: &'a AnalyzedOffer<'a>,
    /// Do both depend on one share price?
    shared: bool,
    /// The jobs of both choices, each with all it pays in its months compared.
    jobs: [Vec<(Served<'a>, f64)>; 2],
}

impl<'a> WhatIf<'a> {
    pub(super) fn of(analysis: &'a Analysis<'a>, [one, other]: [OfferId; 2]) -> Option<Self> {
        let (one, other) = (analysis.subject(one)?, analysis.subject(other)?);
        let jobs = [one, other].map(|subject| analysis.served(subject));
        let paid = |job: Served<'a>| (job, streams::total_of(&job.subject.terms, job.stint));
        let jobs = jobs.map(|jobs| jobs.into_iter().map(paid).collect());
        let shared = one_company(one, other);
        Some(Self { analysis, one, other, shared, jobs })
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
                let priced = |job: &Served<'_>| job.subject.price().is_some();
                self.moved(assumption, id).all(priced).then_some(1.0)
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
        match assumption {
            UncertainInput::Price(id) if self.bent(assumption) => {
                let now = |id| self.analysis.subject(id).and_then(AnalyzedOffer::price);
                self.changed(assumption, id, &|offer| at_price(offer, now(offer.id), value))
            }
            UncertainInput::Price(id) => {
                let [mine, theirs] = self.totals();
                let [mine_moved, theirs_moved] = self.sums(&|job, _| {
                    if self.moves(assumption, id, job) { moving(job) * (value - 1.0) } else { 0.0 }
                });
                less([mine, mine_moved], [theirs, theirs_moved])
            }
            UncertainInput::Growth(id) => self.changed(assumption, id, &|offer| {
                let rate = Rate::from_f64(value);
                offer.stock.path = match offer.stock.path {
                    PricePath::PlanGrowth(_) => PricePath::PlanGrowth(rate),
                    _ => PricePath::Growth(rate),
                };
            }),
            UncertainInput::Payout(id) => {
                self.changed(assumption, id, &|offer| offer.bonus.payout = Rate::from_f64(value))
            }
            UncertainInput::Raise(id) => {
                self.changed(assumption, id, &|offer| offer.raise = Rate::from_f64(value))
            }
            UncertainInput::Refresher(id) => {
                self.changed(assumption, id, &|offer| refresh(offer, Money::from_f64(value)))
            }
            UncertainInput::Stay => {
                let chance = 1.0 - libm::pow(0.5, 1.0 / value);
                // Until an offer starts, you are in the current job; a stay is that in the offer.
                let net = |jobs: &[(Served<'_>, f64)]| -> Money {
                    let jobs = jobs.iter().rev().enumerate();
                    let chance = |place| if place == 0 { chance } else { 0.0 };
                    jobs.map(|(place, (job, _))| expected_of(job, chance(place)).net()).sum()
                };
                let [mine, theirs] = &self.jobs;
                (net(mine) - net(theirs)).to_f64()
            }
            UncertainInput::Discount => {
                let scale =
                    Discounting { cash: Powers::of(1.0 + value), ..Discounting::of(&self.analysis.outlook) };
                let of = |job: &Served<'_>| scale.after(job.stint.offset);
                let cash = self.sums(&|job, _| present_value::cash(*job, &of(job)));
                let stock = self.sums(&|job, _| {
                    present_value::equity(&job.subject.terms, &of(job), None, job.stint).total()
                });
                let ([mine, theirs], [mine_stock, theirs_stock]) = (cash, stock);
                less([mine, mine_stock], [theirs, theirs_stock])
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
        let [mine, theirs] = self.totals();
        let lead = match assumption {
            UncertainInput::Stay | UncertainInput::Discount => gap(now),
            _ => less([mine, 0.0], [theirs, 0.0]),
        };
        let (lead, both) = (Money::from_f64(lead), self.both(assumption));
        Some(FlipPoint { lead, both, ..span.flip(assumption, now, at) })
    }

    /// A sum over the jobs of each choice, of each job and all it pays.
    fn sums(&self, of: &dyn Fn(&Served<'_>, f64) -> f64) -> [f64; 2] {
        let [mine, theirs] = &self.jobs;
        [mine, theirs].map(|jobs| jobs.iter().map(|(job, pays)| of(job, *pays)).sum())
    }

    /// All pay of both over the months compared.
    fn totals(&self) -> [f64; 2] {
        self.sums(&|_, pays| pays)
    }

    /// The gap in all pay, with every job changed that the assumption of an offer moves.
    fn changed(&self, assumption: UncertainInput, id: OfferId, change: &dyn Fn(&mut Offer)) -> f64 {
        let [mine, theirs] = self.sums(&|job, pays| {
            let all = |terms: &ResolvedOffer<'_>| streams::total_of(terms, job.stint);
            if self.moves(assumption, id, job) { job.subject.changed(change, &all) } else { pays }
        });
        less([mine, 0.0], [theirs, 0.0])
    }

    /// The jobs that an assumption of an offer moves.
    fn moved(&self, assumption: UncertainInput, id: OfferId) -> impl Iterator<Item = &Served<'a>> {
        let jobs = self.jobs.iter().flatten().map(|(job, _)| job);
        jobs.filter(move |job| self.moves(assumption, id, job))
    }

    /// Does the assumption of an offer move a job? Its price and growth move all jobs at its company.
    fn moves(&self, assumption: UncertainInput, id: OfferId, job: &Served<'_>) -> bool {
        let both = match assumption {
            UncertainInput::Price(_) => self.shares(id, job.subject).is_some(),
            UncertainInput::Growth(_) => self.shares(id, job.subject) == Some(true),
            _ => false,
        };
        both || job.subject.id == id
    }

    /// Is a job at the company of an offer? If so, is the same path of the share price assumed?
    fn shares(&self, id: OfferId, job: &AnalyzedOffer<'_>) -> Option<bool> {
        let offer = self.analysis.subject(id).filter(|offer| one_company(offer, job))?;
        Some(offer.terms.quote.path == job.terms.quote.path)
    }

    /// Does the assumption change awards that fill pay up to a target? Then totals are not linear in it.
    fn bent(&self, assumption: UncertainInput) -> bool {
        let id = match assumption {
            UncertainInput::Price(id)
            | UncertainInput::Growth(id)
            | UncertainInput::Payout(id)
            | UncertainInput::Raise(id)
            | UncertainInput::Refresher(id) => id,
            UncertainInput::Stay | UncertainInput::Discount => return false,
        };
        self.moved(assumption, id).any(|job| job.subject.filled())
    }
}

/// The part of a job's stock that scales with its price.
fn moving(job: &Served<'_>) -> f64 {
    let terms = &job.subject.terms;
    let moving = terms.grants.iter().filter(|holding| holding.moves());
    moving.map(|holding| streams::equity_of(terms, holding, job.stint)).sum()
}

/// Gives an offer's first refresher another amount; without one, adds a refresher from month 12 on.
fn refresh(offer: &mut Offer, amount: Money) {
    match offer.refreshers.first_mut() {
        Some(first) => first.amount = amount,
        None => offer.refreshers.push(Refresher::yearly(amount)),
    }
}
