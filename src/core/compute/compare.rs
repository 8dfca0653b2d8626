//! Offers beside each other: totals, places in the pay ranges, and the sentence that answers.
//!
//! - **Counted as pay:** base with raises, bonus, sign-on and relocation money, and stock as it vests. Benefits, costs and time stand
//!   beside pay and are never part of a total. Not counted at all: dividends, the value of options, an index of living costs, and what a
//!   layoff pays.
//! - **Guaranteed** is base and sign-on as entered, raises included. **At risk** is bonus and stock.
//! - A total adds its rounded parts, so that the table adds up.

use super::assume::{self, Assumed, Listener, Notes, Terms};
use super::ledger::{Ledger, YearPay};
use super::{band, current, pay, together, verdict};
use crate::data::Catalog;
use crate::model::bounds;
use crate::model::fixed::{Money, Price};
use crate::model::ladder::{Band, RecentPrice};
use crate::model::month::Month;
use crate::model::offer::OfferId;
use crate::model::problem::{Field, Problem};
use crate::model::scenario::Scenario;

pub use super::sentence::{Role, Segment};

/// The answer to a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Years compared.
    pub horizon_years: u16,
    /// One result for each offer, in the scenario's order.
    pub offers: Vec<OfferPay>,
    /// What the current job pays, where the scenario has one. It does not count among the offers.
    pub staying: Option<OfferPay>,
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

impl OfferPay {
    /// Pay of a service year from 1, or of all years compared.
    pub fn total(&self, year: Option<u16>) -> Money {
        match year {
            None => self.sum.total(),
            Some(year) => {
                self.years.iter().find(|pay| pay.year == year).map(YearPay::total).unwrap_or_default()
            }
        }
    }

    /// Pay of the years compared, by calendar year.
    pub fn calendar(&self) -> Vec<YearPay> {
        self.ledger.calendar_years(self.sum.year)
    }

    /// How much more it pays than another offer, in a service year or over all years compared; negative where it pays less.
    pub fn over(&self, other: &Self, year: Option<u16>) -> Money {
        self.total(year) - other.total(year)
    }
}

/// Offers that pay anything, each with its position among all; the largest total first, of equal totals the earlier. There are at most six,
/// so each is inserted in its place; a sort would add 2.5 KB to the program.
pub fn ranked(offers: &[OfferPay]) -> Vec<(usize, &OfferPay)> {
    let mut ranked: Vec<(usize, &OfferPay)> = Vec::new();
    for (index, pay) in offers.iter().enumerate() {
        let total = pay.sum.total();
        if total > Money::ZERO {
            let at = ranked.iter().take_while(|(_, other)| other.sum.total() >= total).count();
            ranked.insert(at, (index, pay));
        }
    }
    ranked
}

/// What one offer pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferPay {
    /// Id of the offer.
    pub id: OfferId,
    /// Its name.
    pub name: String,
    /// The months that everything else sums; at least four years of them.
    pub ledger: Ledger,
    /// The service years compared.
    pub years: Vec<YearPay>,
    /// All years compared together, by part.
    pub sum: YearPay,
    /// The total divided by the years.
    pub average: Money,
    /// Base and sign-on over all years compared.
    pub guaranteed: Money,
    /// Bonus and equity over all years compared.
    pub at_risk: Money,
    /// Pay of a year after every sign-on payment and every grant of the letter has ended: base and bonus of that year, plus endless yearly
    /// refreshers at the granted dollars.
    pub steady_state: Money,
    /// Places in the pay ranges of L6 and L7.
    pub band: Vec<BandPlace>,
    /// Today's share price that is used; `None` where none is needed or known.
    pub price: Option<Price>,
    /// The company's recent price, where that one is used.
    pub recent: Option<RecentPrice>,
}

/// The place of an offer in a level's pay range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BandPlace {
    /// Level id.
    pub level: &'static str,
    /// The pay range, with its claim.
    pub band: Band,
    /// The place of the four-year average, which decides.
    pub average: Place,
    /// The place of year 1, shown beside it.
    pub first_year: Place,
}

/// A place in a pay range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Below, in, or above.
    pub side: Side,
    /// The figure.
    pub pay: Money,
    /// Distance to the nearest edge of the range.
    pub distance: Money,
}

/// A side of a pay range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Below the lower edge.
    Below,
    /// In the range, edges included.
    In,
    /// Above the upper edge.
    Above,
}

/// The sentence that answers, and the line that says why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// The answer.
    pub line: Vec<Segment>,
    /// The nearest thing that could change it.
    pub why: Vec<Segment>,
    /// The offer that pays most, where it is clear.
    pub leader: Option<OfferId>,
    /// How much more it pays than the next offer.
    pub gap: Money,
}

impl Verdict {
    /// The answer as plain text.
    pub fn text(&self) -> String {
        self.line.iter().map(|segment| segment.text.as_str()).collect()
    }

    /// The line under the answer as plain text.
    pub fn why_text(&self) -> String {
        self.why.iter().map(|segment| segment.text.as_str()).collect()
    }
}

/// Compares the offers of a scenario.
///
/// `today` gives the default start month. Unknown ids and impossible figures become problems; nothing panics.
pub fn compare(scenario: &Scenario, catalog: &Catalog, today: Month) -> Comparison {
    let mut notes = Notes::default();
    let horizon_years = usable_horizon(scenario.horizon_years, &mut notes);
    let settle = |(index, offer)| assume::settle(offer, index, catalog, today, &mut notes);
    let terms: Vec<Terms<'_>> = scenario.offers.iter().enumerate().map(settle).collect();
    together::check(&terms, &mut notes);
    let pay = |(index, terms): (usize, &Terms<'_>)| {
        offer_pay(assume::called(terms.offer, index), terms, horizon_years, catalog)
    };
    let offers: Vec<OfferPay> = terms.iter().enumerate().map(pay).collect();
    let mut verdict = verdict::verdict(&offers, &terms, horizon_years);
    let staying = scenario.current.as_deref().map(|job| {
        let terms = current::settle(job, catalog, today, &mut notes);
        offer_pay(job.name().into(), &terms, horizon_years, catalog)
    });
    if let Some(staying) = &staying {
        verdict::beside_staying(&mut verdict, &offers, staying);
    }
    Comparison { horizon_years, offers, staying, verdict, problems: notes.problems }
}

/// The assumptions of a comparison: `offers[0].raise = 0`.
pub fn assumed(scenario: &Scenario, catalog: &Catalog, today: Month) -> Vec<String> {
    let mut assumed = Assumed::default();
    for (index, offer) in scenario.offers.iter().enumerate() {
        assume::settle(offer, index, catalog, today, &mut assumed);
    }
    assumed.0
}

fn usable_horizon(years: u16, notes: &mut Notes) -> u16 {
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

fn offer_pay(name: String, terms: &Terms<'_>, horizon: u16, catalog: &Catalog) -> OfferPay {
    let ledger = pay::ledger(terms, horizon.max(band::YEARS).saturating_mul(12));
    let sum = ledger.sum(horizon);
    let (base, bonus) = pay::cash_of_year(terms.offer, pay::steady_year(terms));
    OfferPay {
        id: terms.offer.id,
        name,
        years: ledger.service_years(horizon),
        sum,
        average: sum.total().per(i64::from(horizon)),
        guaranteed: sum.base + sum.sign_on,
        at_risk: sum.bonus + sum.equity,
        steady_state: base + bonus + pay::steady_refreshers(terms.offer),
        band: band::places(&ledger, catalog),
        price: terms.quote.today,
        recent: terms.recent,
        ledger,
    }
}
