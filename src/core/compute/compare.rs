//! Offers beside each other: totals, places in the pay ranges, and the sentence that answers.
//!
//! - **Counted as pay:** base with raises, bonus, sign-on and relocation money, and stock as it vests. Benefits, costs and time stand
//!   beside pay and are never part of a total. Not counted at all: dividends, the value of options, an index of living costs, and what a
//!   layoff pays.
//! - **Guaranteed** is base and sign-on as entered, raises included. **At risk** is bonus and stock.
//! - **Compared over the same months.** Service years belong to one offer. The verdict reads the calendar of [`window`].
//! - A total adds its rounded parts, so that the table adds up.

pub mod band;
pub mod offer_pay;
mod own_years;
pub mod sentence;
pub mod slips;

pub mod late;

mod by_year;
mod contender;
mod price_break_even;

pub mod verdict;
pub mod window;

pub(crate) mod cross_check;

pub use sentence::{Role, Segment};

use super::diagnostics::{AssumptionList, Diagnostics, ProblemList};
use super::pay::resolved::ResolvedOffer;
use super::pay::{current_job, resolve, streams};
use crate::data::Catalog;
use crate::model::bounds;
use crate::model::fixed::Money;
use crate::model::month::Month;
use crate::model::offer::OfferId;
use crate::model::problem::{Field, Problem};
use crate::model::scenario::Scenario;
use offer_pay::OfferPay;
use verdict::Verdict;
use window::Window;

/// The answer to a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Years compared.
    pub horizon_years: u16,
    /// One result for each offer, in the scenario's order.
    pub offers: Vec<OfferPay>,
    /// What the current job pays, where the scenario has one. It does not count among the offers.
    pub staying: Option<OfferPay>,
    /// The pay of all of them over the same months, which the verdict compares.
    pub window: Window,
    /// The sentence that answers.
    pub verdict: Verdict,
    /// Problems, each with its way out.
    pub problems: Vec<Problem>,
}

impl Comparison {
    /// All results: the offers, then the current job.
    pub fn columns(&self) -> impl Iterator<Item = &OfferPay> {
        self.offers.iter().chain(&self.staying)
    }

    /// The result of one offer or of the current job.
    pub fn offer(&self, id: OfferId) -> Option<&OfferPay> {
        self.columns().find(|pay| pay.id == id)
    }
}

/// Compares the offers of a scenario.
///
/// `today` gives the default start month. Unknown ids and impossible figures become problems; nothing panics.
pub fn compare(scenario: &Scenario, catalog: &Catalog, today: Month) -> Comparison {
    let mut notes = ProblemList::default();
    let horizon_years = usable_horizon(scenario.horizon_years, &mut notes);
    let resolve = |(index, offer)| resolve::resolve(offer, index, catalog, today, &mut notes);
    let terms: Vec<ResolvedOffer<'_>> = scenario.offers.iter().enumerate().map(resolve).collect();
    cross_check::check(scenario, &terms, &mut notes);
    let pay = |(index, terms): (usize, &ResolvedOffer<'_>)| {
        offer_pay(scenario.name_of(index), terms, horizon_years, 0, catalog)
    };
    let offers: Vec<OfferPay> = terms.iter().enumerate().map(pay).collect();
    let start = |pay: &OfferPay| (pay.ledger.start, pay.sum.total() > Money::ZERO);
    let from = window::first_month(&offers.iter().map(start).collect::<Vec<_>>()).unwrap_or(today);
    let staying = scenario.current.as_deref().map(|job| {
        let terms = current_job::resolve(job, catalog, today, &mut notes);
        let earlier = from.index().saturating_sub(terms.start.index());
        offer_pay(job.name().into(), &terms, horizon_years, earlier, catalog)
    });
    let window = Window::of(&offers, staying.as_ref(), from, horizon_years);
    cross_check::check_window(&terms, &offers, staying.as_ref(), &window, &mut notes);
    let mut verdict = verdict::verdict(&offers, &terms, &window);
    if let Some(staying) = &staying {
        verdict::beside_staying(&mut verdict, &offers, staying, &window);
    }
    Comparison { horizon_years, offers, staying, window, verdict, problems: notes.problems }
}

/// The assumptions of a comparison: `offers[0].raise = 0`.
pub fn assumed(scenario: &Scenario, catalog: &Catalog, today: Month) -> Vec<String> {
    let mut assumed = AssumptionList::default();
    for (index, offer) in scenario.offers.iter().enumerate() {
        resolve::resolve(offer, index, catalog, today, &mut assumed);
    }
    assumed.0
}

fn usable_horizon(years: u16, notes: &mut ProblemList) -> u16 {
    if let Err(rule) = bounds::HORIZON.check(i64::from(years)) {
        let usable = bounds::HORIZON.nearest(years);
        notes.problem(
            Field::alone("horizon_years"),
            format!("{rule} {usable} stands in."),
            "Use a whole number from 1 to 10.",
        );
        return usable;
    }
    years
}

/// The pay of an offer or the current job. `earlier` is how many months it begins before the months compared.
fn offer_pay(
    name: String,
    terms: &ResolvedOffer<'_>,
    horizon: u16,
    earlier: u16,
    catalog: &Catalog,
) -> OfferPay {
    let last = horizon.max(band::YEARS).saturating_mul(12).saturating_add(earlier);
    let ledger = streams::ledger(terms, last);
    let sum = ledger.sum(horizon);
    let (base, bonus) = streams::cash_of_year(terms, streams::steady_year(terms));
    OfferPay {
        id: terms.offer.id,
        name,
        years: ledger.service_years(horizon),
        sum,
        average: sum.total().per(i64::from(horizon)),
        guaranteed: sum.base + sum.sign_on,
        at_risk: sum.bonus + sum.equity,
        steady_state: base + bonus + streams::steady_refreshers(terms.offer),
        band: band::places(&ledger, catalog),
        price: terms.quote.today,
        recent: terms.recent,
        ledger,
    }
}
