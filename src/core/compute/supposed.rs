//! What the reader supposes for a look: another share price, another growth, another state, leaving early. The letters stay as they are.

use crate::compute::compare::Comparison;
use crate::compute::compare::offer_pay::OfferPay;
use crate::compute::pay::current_job;
use crate::compute::pay::splits::Splits;
use crate::compute::value::break_even::at_price;
use crate::model::fixed::{Money, Price, Rate};
use crate::model::month::Month;
use crate::model::offer::{Grant, GrantSize, Offer, PricePath};
use crate::model::scenario::Scenario;
use crate::model::tax::profile::Place;

/// What is supposed. Nothing, unless the reader moves something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Supposed {
    /// Companies by id, or `None` for all that are not listed, with the change of their share price: −0.3 is 30% lower.
    pub prices: Vec<(Option<String>, Rate)>,
    /// The growth of every share price a year, in place of the paths assumed.
    pub growth: Option<Rate>,
    /// Postal code of the state to live and work in, in place of all that are typed.
    pub state: Option<String>,
    /// Months of service after which the reader leaves. The scenario cannot hold it: see [`crate::compute::leaving::leave`].
    pub leaving: Option<u16>,
}

/// A share that the pay of an offer or of the current job depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaidShare {
    /// The company's id; `None` for one that is not listed.
    pub company: Option<String>,
    /// Today's price, where one is known.
    pub price: Option<Price>,
}

impl Supposed {
    /// Is everything as the letters have it?
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// The change of a company's share price; zero where none is supposed.
    pub fn price_change(&self, company: Option<&str>) -> Rate {
        let known = self.prices.iter().find(|(id, _)| id.as_deref() == company);
        known.map_or(Rate::ZERO, |(_, change)| *change)
    }

    /// Supposes another change of a company's share price.
    pub fn change_price(&mut self, company: Option<String>, change: Rate) {
        self.prices.retain(|(id, _)| *id != company);
        if !change.is_zero() {
            self.prices.push((company, change));
        }
    }

    /// The scenario as it would be; `answer` is that of the letters. Dollars that were converted at today's price stay the shares they became.
    pub fn applied(&self, scenario: &Scenario, answer: &Comparison, today: Month) -> Scenario {
        let mut next = scenario.clone();
        for pay in paid_in_shares(answer) {
            let Some(letter) = scenario.offer(pay.id) else { continue };
            let change = self.price_change(letter.company.as_deref());
            if !change.is_zero() {
                change_price(&mut next, letter, pay, 1.0 + change.to_f64(), today);
            }
            let Some(offer) = next.offer_mut(pay.id) else { continue };
            if let Some(growth) = self.growth {
                offer.stock.path = PricePath::Growth(growth);
            }
        }
        if let Some(state) = &self.state {
            move_to(&mut next, state);
        }
        next
    }
}

/// Every offer is worked from one state, without its cities, and nobody moves.
fn move_to(next: &mut Scenario, state: &str) {
    next.tax.place = Place { state: state.to_owned(), ..Place::default() };
    next.tax.moves.clear();
    let job = next.current.as_deref_mut().map(|job| &mut job.offer);
    for offer in next.offers.iter_mut().chain(job) {
        offer.place = None;
        offer.moves.clear();
        offer.grants.iter_mut().for_each(|grant| grant.workdays.clear());
    }
    let past = next.current.iter_mut().flat_map(|job| &mut job.past);
    past.for_each(|past| past.grant.workdays.clear());
}

/// Makes the shares of an offer, or of the current job, worth a multiple of what they are.
fn change_price(next: &mut Scenario, letter: &Offer, pay: &OfferPay, times: f64, today: Month) {
    let mut job = next.current.as_deref_mut().filter(|job| job.offer.id == pay.id);
    if let Some(job) = job.as_deref_mut() {
        current_job::keep_past_shares(job, pay.price, &Splits::of(letter, pay.ledger.start, today));
    }
    if pay.price.is_some() {
        next.offer_mut(pay.id).into_iter().for_each(|offer| at_price(offer, pay.price, times));
        return;
    }
    // Without a price, dollars are not converted: they are worth the multiple themselves.
    let past = job.into_iter().flat_map(|job| &mut job.past).map(|past| &mut past.grant);
    past.for_each(|grant| scale(grant, times));
    next.offer_mut(pay.id)
        .into_iter()
        .flat_map(|offer| &mut offer.grants)
        .for_each(|grant| scale(grant, times));
}

fn scale(grant: &mut Grant, times: f64) {
    if let GrantSize::Dollars { amount, .. } = &mut grant.size {
        *amount = Money::from_f64(amount.to_f64() * times);
    }
}

/// What a supposed share price leaves as it is; `None` where none of the offers has refreshers.
pub fn refreshers_stay<'a>(mut offers: impl Iterator<Item = &'a Offer>) -> Option<&'static str> {
    let says = "Refreshers are set in dollars when granted: another share price does not change them.";
    offers.any(|offer| !offer.refreshers.is_empty()).then_some(says)
}

/// The shares that any pay depends on, a company once.
pub fn paid_shares(scenario: &Scenario, answer: &Comparison) -> Vec<PaidShare> {
    let mut all: Vec<PaidShare> = Vec::new();
    for pay in paid_in_shares(answer) {
        let company = scenario.offer(pay.id).and_then(|offer| offer.company.clone());
        if all.iter().all(|known| known.company != company) {
            all.push(PaidShare { company, price: pay.price });
        }
    }
    all
}

fn paid_in_shares(answer: &Comparison) -> impl Iterator<Item = &OfferPay> {
    answer.columns().filter(|pay| !pay.sum.equity.is_zero())
}
