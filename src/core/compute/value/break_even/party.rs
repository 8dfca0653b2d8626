//! One choice of a break-even, job by job, in each of the three ways in which two are compared. What a job's stock comes to at the factors
//! that are always tried is worked out once, for all choices that it is compared with.

use super::{at_price, one_company};
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::analysis::served::Served;
use crate::compute::number::powers::Powers;
use crate::compute::pay::resolved::ResolvedOffer;
use crate::compute::pay::stint::Stint;
use crate::compute::pay::streams;
use crate::compute::value::present_value::{self, Discounting, EquityValue};
use crate::model::fixed::Rate;
use crate::model::offer::PricePath;
use core::cell::OnceCell;

/// Logarithms of the factors that are tried: from a twentieth to twelve times.
const RANGE: (f64, f64) = (-3.0, 2.5);
const STEPS: u16 = 55;

/// The logarithms of the factors that are always tried.
pub(super) fn places() -> impl Iterator<Item = f64> {
    let step = (RANGE.1 - RANGE.0) / f64::from(STEPS);
    (0..=STEPS).map(move |place| RANGE.0 + step * f64::from(place))
}

/// How two offers are compared, and what the searched factor changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// In value today; the price grows by the factor a year.
    GrowthToday,
    /// In dollars as they come; the price grows by the factor a year.
    GrowthNominal,
    /// In value today, with a later share worth a share of today; the price is multiplied by the factor.
    Multiple,
}

/// How each way discounts.
pub(super) struct Discounts {
    pub(super) neutral: Discounting,
    today: Discounting,
    plain: Discounting,
}

impl Discounts {
    pub(super) fn of(analysis: &Analysis<'_>) -> Self {
        let one = || Powers::of(1.0);
        let today = Discounting::of(&analysis.outlook);
        Self {
            neutral: Discounting { equity: None, ..today.clone() },
            today: Discounting {
                equity: Some(today.equity.unwrap_or_else(one)),
                cash: today.cash,
                offset: 0,
            },
            // Without a discount, value today is the dollars as they come.
            plain: Discounting { cash: one(), equity: Some(one()), offset: 0 },
        }
    }

    /// The same for a job that begins some months after the first month compared.
    fn after(&self, offset: i32) -> Self {
        let Self { neutral, today, plain } = self;
        Self { neutral: neutral.after(offset), today: today.after(offset), plain: plain.after(offset) }
    }
}

/// One choice: its jobs in their order.
pub(super) struct Party<'a> {
    pub(super) subject: &'a AnalyzedOffer<'a>,
    jobs: Vec<Job<'a>>,
}

impl<'a> Party<'a> {
    pub(super) fn of(
        analysis: &'a Analysis<'_>,
        subject: &'a AnalyzedOffer<'_>,
        discounts: &Discounts,
    ) -> Self {
        let jobs = analysis.served(subject).into_iter().map(|served| Job::of(served, discounts));
        Self { subject, jobs: jobs.collect() }
    }

    /// The jobs with stock that moves with the price of an offer: its own, and those at the same company.
    pub(super) fn moving(&self, with: &AnalyzedOffer<'_>) -> impl Iterator<Item = &Job<'a>> {
        self.jobs.iter().filter(|job| job.moves(with))
    }

    /// Cash and stock as they are.
    pub(super) fn as_is(&self, way: Way) -> [f64; 2] {
        self.jobs
            .iter()
            .map(|job| job.as_is(way))
            .fold([0.0; 2], |[cash, stock], [more, of_stock]| [cash + more, stock + of_stock])
    }

    /// Stock in value today that another price of an offer leaves as it is.
    pub(super) fn fixed(&self, with: &AnalyzedOffer<'_>) -> f64 {
        let fixed = |job: &Job<'_>| if job.moves(with) { job.equity.fixed } else { job.equity.total() };
        self.jobs.iter().map(fixed).sum()
    }

    /// Stock, where the price of an offer changes by a factor.
    pub(super) fn stock(&self, way: Way, factor: f64, with: &AnalyzedOffer<'_>) -> f64 {
        let stock = |job: &Job<'_>| {
            let [_, as_is] = job.as_is(way);
            if job.moves(with) { job.stock(way, factor) } else { as_is }
        };
        self.jobs.iter().map(stock).sum()
    }

    /// Stock at each of the places.
    pub(super) fn stock_at_places(&self, way: Way, with: &AnalyzedOffer<'_>) -> Vec<f64> {
        let mut sums: Vec<f64> = places().map(|_| 0.0).collect();
        for job in &self.jobs {
            let [_, as_is] = job.as_is(way);
            let moved = if job.moves(with) { job.stock_at_places(way) } else { vec![as_is; sums.len()] };
            sums.iter_mut().zip(moved).for_each(|(sum, stock)| *sum += stock);
        }
        sums
    }
}

/// One job of a choice.
pub(super) struct Job<'a> {
    pub(super) subject: &'a AnalyzedOffer<'a>,
    stint: Stint,
    discounts: Discounts,
    cash: f64,
    pub(super) equity: EquityValue,
    nominal: [f64; 2],
    /// Stock at the places, with growth: in value today, and in dollars as they come.
    grown: OnceCell<Vec<[f64; 2]>>,
    /// Stock at the places, with another price.
    repriced: OnceCell<Vec<f64>>,
}

impl<'a> Job<'a> {
    fn of(served: Served<'a>, discounts: &Discounts) -> Self {
        let Served { subject, stint } = served;
        let discounts = discounts.after(stint.offset);
        let months = subject.cash.iter().take(usize::from(stint.last) + 1).skip(stint.first.into());
        let cash: f64 = months.sum();
        let stock =
            subject.terms.grants.iter().map(|held| streams::equity_of(&subject.terms, held, stint)).sum();
        Self {
            subject,
            stint,
            cash: present_value::cash(served, &discounts.neutral),
            equity: present_value::equity(&subject.terms, &discounts.neutral, None, stint),
            discounts,
            nominal: [cash, stock],
            grown: OnceCell::new(),
            repriced: OnceCell::new(),
        }
    }

    fn moves(&self, with: &AnalyzedOffer<'_>) -> bool {
        self.subject.id == with.id || one_company(self.subject, with)
    }

    /// Cash and stock as they are.
    fn as_is(&self, way: Way) -> [f64; 2] {
        match way {
            Way::GrowthNominal => self.nominal,
            Way::GrowthToday | Way::Multiple => [self.cash, self.equity.total()],
        }
    }

    /// Stock at a factor.
    fn stock(&self, way: Way, factor: f64) -> f64 {
        match way {
            Way::GrowthToday => self.with_growth(factor, &|terms| self.grown_today(terms, factor)),
            Way::GrowthNominal => self.with_growth(factor, &|terms| self.grown_nominal(terms, factor)),
            Way::Multiple => {
                let change = |offer: &mut _| at_price(offer, self.subject.price(), factor);
                self.subject.changed(&change, &|terms| self.worth(terms, &self.discounts.neutral, None))
            }
        }
    }

    /// Stock at each of the places.
    fn stock_at_places(&self, way: Way) -> Vec<f64> {
        let grown = || {
            self.grown.get_or_init(|| {
                let both = |factor: f64| {
                    self.with_growth(factor, &|terms| {
                        [self.grown_today(terms, factor), self.grown_nominal(terms, factor)]
                    })
                };
                places().map(libm::exp).map(both).collect()
            })
        };
        match way {
            Way::GrowthToday => grown().iter().map(|[today, _]| *today).collect(),
            Way::GrowthNominal => grown().iter().map(|[_, nominal]| *nominal).collect(),
            Way::Multiple => {
                let stock = || places().map(|log| self.stock(way, libm::exp(log))).collect();
                self.repriced.get_or_init(stock).clone()
            }
        }
    }

    fn worth(&self, terms: &ResolvedOffer<'_>, scale: &Discounting, yearly: Option<f64>) -> f64 {
        present_value::equity(terms, scale, yearly, self.stint).total()
    }

    fn grown_today(&self, terms: &ResolvedOffer<'_>, yearly: f64) -> f64 {
        self.worth(terms, &self.discounts.today, Some(yearly))
    }

    fn grown_nominal(&self, terms: &ResolvedOffer<'_>, yearly: f64) -> f64 {
        self.worth(terms, &self.discounts.plain, Some(yearly))
    }

    /// The offer with a price that grows by a yearly factor. Awards that fill pay up to a target follow that growth.
    fn with_growth<T: Default>(&self, yearly: f64, ask: &dyn Fn(&ResolvedOffer<'_>) -> T) -> T {
        if !self.subject.filled() {
            return ask(&self.subject.terms);
        }
        let path = PricePath::Growth(Rate::from_f64(yearly - 1.0));
        self.subject.changed(&|offer| offer.stock.path = path.clone(), ask)
    }
}
