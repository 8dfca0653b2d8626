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
    /// One result an offer, in the scenario's order.
    pub offers: Vec<OfferPay>,
    /// What staying in the current job pays, where the scenario has one. It is beside the offers, not among them.
    pub staying: Option<OfferPay>,
    /// The sentence that answers.
    pub verdict: Verdict,
    /// What is off, and the way out.
    pub problems: Vec<Problem>,
}

impl Comparison {
    /// All that has years of pay: the offers, then staying.
    pub fn columns(&self) -> impl Iterator<Item = &OfferPay> {
        self.offers.iter().chain(&self.staying)
    }

    /// The result of one offer, or of staying.
    pub fn offer(&self, id: OfferId) -> Option<&OfferPay> {
        self.columns().find(|pay| pay.id == id)
    }
}

impl OfferPay {
    /// What it pays in a service year from 1, or over the horizon.
    pub fn total(&self, year: Option<u16>) -> Money {
        match year {
            None => self.sum.total(),
            Some(year) => {
                self.years.iter().find(|pay| pay.year == year).map(YearPay::total).unwrap_or_default()
            }
        }
    }

    /// The money of its years by calendar year.
    pub fn calendar(&self) -> Vec<YearPay> {
        self.ledger.calendar_years(self.sum.year)
    }

    /// What it pays more than another offer, in a service year or over the horizon; negative where it pays less.
    pub fn over(&self, other: &Self, year: Option<u16>) -> Money {
        self.total(year) - other.total(year)
    }
}

/// Offers that pay anything, each with its place among all: the largest total first, of equals the earlier. Six at most, so
/// each is put where it belongs; a sort would cost every visitor 2.5 KB.
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
    /// Key of the offer.
    pub id: OfferId,
    /// Its name.
    pub name: String,
    /// The months everything else is summed from; at least four years long.
    pub ledger: Ledger,
    /// Service years 1 to the horizon.
    pub years: Vec<YearPay>,
    /// All years together, by part.
    pub sum: YearPay,
    /// Total over years.
    pub average: Money,
    /// Base and sign-on over the horizon.
    pub guaranteed: Money,
    /// Bonus and equity over the horizon.
    pub at_risk: Money,
    /// A year once every sign-on and grant of the letter has run out: base and bonus of that year, and yearly refreshers
    /// without an end at the dollars granted.
    pub steady_state: Money,
    /// Places in the bands of the catalog's L6 and L7.
    pub band: Vec<BandPlace>,
    /// Today's share price in force; `None` where none is needed or known.
    pub price: Option<Price>,
    /// The company's recent price, where that is the one in force.
    pub recent: Option<RecentPrice>,
}

/// Where an offer stands against a level's band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BandPlace {
    /// Level id.
    pub level: &'static str,
    /// The band, with its claim.
    pub band: Band,
    /// By the four-year average: the yardstick.
    pub average: Place,
    /// By year 1, shown beside it.
    pub first_year: Place,
}

/// A place against a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which side.
    pub side: Side,
    /// The figure placed.
    pub pay: Money,
    /// To the nearest edge of the band.
    pub distance: Money,
}

/// A side of a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Under the lower edge.
    Below,
    /// In the band, edges included.
    In,
    /// Over the upper edge.
    Above,
}

/// The sentence that answers, and the one that says why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// The answer.
    pub line: Vec<Segment>,
    /// The nearest thing that could change it.
    pub why: Vec<Segment>,
    /// The offer that pays most, when it is clear which.
    pub leader: Option<OfferId>,
    /// What it pays more than the runner-up.
    pub gap: Money,
}

impl Verdict {
    /// The answer as plain text.
    pub fn text(&self) -> String {
        self.line.iter().map(|segment| segment.text.as_str()).collect()
    }

    /// The line under it as plain text.
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

/// What comparing takes for granted where an offer leaves it open, as `offers[0].raise = 0`.
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
