//! A scenario settled once for the questions beyond its totals: leaving early, value today, cliffs, break-evens, staying.
//! [`super::compare::compare`] does not use it.

use super::assume::{self, Assumed, Notes, Terms};
use super::ledger::{Ledger, Timing};
use super::{current, doubts, pay};
use crate::data::Catalog;
use crate::model::benefits::Benefits;
use crate::model::bounds;
use crate::model::current::Current;
use crate::model::fixed::{Money, Price};
use crate::model::month::Month;
use crate::model::offer::{GrantSize, Offer, OfferId};
use crate::model::outlook::Outlook;
use crate::model::problem::Problem;
use crate::model::scenario::Scenario;
use crate::model::sign_on::PastTranche;
use crate::model::tax_profile::Place;

/// The least years of every ledger here: cliffs come in the fifth year.
const YEARS: u16 = 5;

/// A scenario settled once.
#[derive(Debug)]
pub struct Study<'a> {
    /// Years compared, 1 to 10.
    pub horizon_years: u16,
    /// The assumptions about the future.
    pub outlook: Outlook,
    /// The offers, in the scenario's order.
    pub offers: Vec<Subject<'a>>,
    /// The current job, where the scenario has one.
    pub current: Option<Subject<'a>>,
    /// Months of notice in the current job. Nobody can leave earlier.
    pub notice: u16,
    pub(crate) since_known: bool,
    /// The assumptions made while the current job was settled.
    pub assumed: Vec<String>,
    /// Problems that [`super::compare::compare`] does not report: impossible dates, sums that are too large.
    pub problems: Vec<Problem>,
    scenario: &'a Scenario,
}

/// What is needed to settle one of the offers again.
#[derive(Clone, Copy, Debug)]
struct Asked<'a> {
    scenario: &'a Scenario,
    catalog: &'a Catalog,
    today: Month,
}

/// One offer, or the current job, with its months.
#[derive(Debug)]
pub struct Subject<'a> {
    /// Its id; the current job has [`OfferId::CURRENT`].
    pub id: OfferId,
    /// Its name.
    pub name: String,
    /// Its ledger, at least five years long.
    pub ledger: Ledger,
    pub(crate) terms: Terms<'a>,
    /// Unrounded dollars of each month from 0: base, bonus and sign-on, for sums that weigh months.
    pub(crate) cash: Vec<f64>,
    /// The same for stock.
    pub(crate) stock: Vec<f64>,
    /// Payments made before the comparison begins that may have to go back.
    pub(crate) repay: &'a [PastTranche],
    asked: Asked<'a>,
}

impl<'a> Study<'a> {
    /// Settles a scenario.
    pub fn of(scenario: &'a Scenario, catalog: &'a Catalog, today: Month) -> Self {
        let asked = Asked { scenario, catalog, today };
        let horizon_years = bounds::HORIZON.nearest(scenario.horizon_years);
        let last = horizon_years.max(YEARS).saturating_mul(12);
        let mut notes = Notes::default();
        let offers = scenario.offers.iter().enumerate().map(|(index, offer)| {
            let terms = assume::settle(offer, index, catalog, today, &mut notes);
            Subject::new(assume::called(offer, index), terms, last, &[], asked)
        });
        let offers: Vec<Subject<'a>> = offers.collect();
        let mut assumed = Assumed::default();
        let current = scenario.current.as_deref().map(|job| settle_current(job, asked, last, &mut assumed));
        let problems = doubts::of(scenario, &offers, current.as_ref());
        let since_known = scenario.current.as_ref().is_some_and(|job| job.since.is_some());
        let notice = scenario.current.as_ref().map_or(0, |job| job.notice);
        Self {
            notice,
            since_known,
            horizon_years,
            outlook: scenario.outlook,
            offers,
            current,
            assumed: assumed.0,
            problems,
            scenario,
        }
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        self.scenario
    }

    /// The months compared.
    pub fn months(&self) -> u16 {
        self.horizon_years.saturating_mul(12)
    }

    /// An offer, or the current job, by its id.
    pub fn subject(&self, id: OfferId) -> Option<&Subject<'a>> {
        if id == OfferId::CURRENT {
            return self.current.as_ref();
        }
        self.offers.iter().find(|subject| subject.id == id)
    }
}

fn settle_current<'a>(job: &'a Current, asked: Asked<'a>, last: u16, notes: &mut Assumed) -> Subject<'a> {
    let terms = current::settle(job, asked.catalog, asked.today, notes);
    Subject::new(job.name().into(), terms, last, &job.repay, asked)
}

impl<'a> Subject<'a> {
    fn new(name: String, terms: Terms<'a>, last: u16, repay: &'a [PastTranche], asked: Asked<'a>) -> Self {
        let last = last.min(bounds::LAST_MONTH);
        let (ledger, (cash, stock)) = (pay::ledger(&terms, last), pay::unrounded(&terms, last));
        Self { id: terms.offer.id, name, ledger, cash, stock, terms, repay, asked }
    }

    /// Computes something for this offer with a part of it changed. Past grants stay the shares they became.
    pub(crate) fn changed<T: Default>(
        &self,
        change: &dyn Fn(&mut Offer),
        ask: &dyn Fn(&Terms<'_>) -> T,
    ) -> T {
        let Asked { scenario, catalog, today } = self.asked;
        let mut notes = Notes::default();
        if self.id == OfferId::CURRENT {
            let Some(mut job) = scenario.current.clone() else { return T::default() };
            for past in &mut job.past {
                if let GrantSize::Dollars { grant_price: at @ None, .. } = &mut past.grant.size {
                    *at = self.price();
                }
            }
            change(&mut job.offer);
            return ask(&current::settle(&job, catalog, today, &mut notes));
        }
        let Some(mut offer) = scenario.offer(self.id).cloned() else { return T::default() };
        change(&mut offer);
        ask(&assume::settle(&offer, 0, catalog, today, &mut notes))
    }

    /// Does the employer fill pay up to a target? Then awards depend on everything else, and nothing is linear.
    pub(crate) fn filled(&self) -> bool {
        self.terms.offer.top_up.is_some()
    }

    /// All pay of the first months.
    pub fn total(&self, months: u16) -> Money {
        let streams = self.ledger.streams.iter();
        streams.flat_map(|stream| stream.months.iter().take(usize::from(months) + 1).copied()).sum()
    }

    /// The share price today, where one is known.
    pub fn price(&self) -> Option<Price> {
        self.terms.quote.today
    }

    /// Where the offer is worked, if it differs from the tax profile.
    pub fn place(&self) -> Option<&Place> {
        self.terms.offer.place.as_ref()
    }

    /// Its benefits and costs, as typed.
    pub fn benefits(&self) -> Option<&Benefits> {
        self.terms.offer.benefits.as_deref()
    }

    /// The money of a service month, stock included.
    pub(crate) fn pay_at(&self, month: u16) -> Money {
        self.ledger.streams.iter().map(|stream| stream.at(month)).sum()
    }

    /// The calendar month in which a service month is complete.
    pub fn complete(&self, month: u16) -> Month {
        self.ledger.calendar_month(Timing::At, month)
    }
}
