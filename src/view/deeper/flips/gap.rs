//! The lead of one offer over another where one assumption is other than thought. Changes a copy of the scenario, nothing else.

use offerscope_core::compute::flips::Assumption;
use offerscope_core::compute::leave::expected;
use offerscope_core::compute::study::{Study, Subject};
use offerscope_core::compute::value;
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::{Money, Price, Rate};
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::{
    FirstGrant, GrantSize, Offer, OfferId, PricePath, Refresher, ScheduleChoice,
};
use offerscope_core::model::outlook::{Hazard, Stay};
use offerscope_core::model::scenario::Scenario;

/// Two offers of a scenario.
pub struct Between<'a> {
    /// What is compared.
    pub scenario: &'a Scenario,
    /// This month.
    pub today: Month,
    /// The one whose lead it is.
    pub first: OfferId,
    /// The one it leads.
    pub second: OfferId,
}

impl Between<'_> {
    /// What the first pays more than the second at each value: in dollars as they come, but in expected pay for a stay and in
    /// value today for a discount.
    pub fn along(&self, assumption: Assumption, values: &[f64]) -> Vec<Money> {
        let alone = self.alone();
        let study = Study::of(&alone, catalog(), self.today);
        let prices = |id| study.subject(id).and_then(Subject::price);
        let prices = [(self.first, prices(self.first)), (self.second, prices(self.second))];
        values.iter().map(|&value| self.at(&alone, assumption, value, &prices)).collect()
    }

    /// The scenario without other offers.
    fn alone(&self) -> Scenario {
        let mut alone = self.scenario.clone();
        alone.offers.retain(|offer| offer.id == self.first || offer.id == self.second);
        alone
    }

    fn at(
        &self,
        alone: &Scenario,
        assumption: Assumption,
        value: f64,
        prices: &[(OfferId, Option<Price>)],
    ) -> Money {
        let mut changed = alone.clone();
        match assumption {
            Assumption::Stay => changed.outlook.stay = staying(value),
            Assumption::Discount => changed.outlook.discount = Rate::from_f64(value),
            Assumption::Price(id) => {
                each_of(&mut changed, id, true, &|id, grants, offer| {
                    let known = prices.iter().find(|(other, _)| *other == id).and_then(|(_, price)| *price);
                    at_price(offer, grants, known, value);
                });
            }
            Assumption::Growth(id) => {
                each_of(&mut changed, id, true, &|_, _, offer| {
                    offer.stock.path = growing(&offer.stock.path, value);
                });
            }
            Assumption::Payout(id) => {
                each_of(&mut changed, id, false, &|_, _, offer| offer.bonus.payout = Rate::from_f64(value));
            }
            Assumption::Raise(id) => {
                each_of(&mut changed, id, false, &|_, _, offer| offer.raise = Rate::from_f64(value));
            }
            Assumption::Refresher(id) => {
                each_of(&mut changed, id, false, &|_, _, offer| refreshed(offer, value));
            }
        }
        let study = Study::of(&changed, catalog(), self.today);
        let last = study.months();
        let of = |id| {
            study.subject(id).map_or(Money::ZERO, |subject| match assumption {
                Assumption::Stay => expected(subject, study.outlook.stay, last).net(),
                Assumption::Discount => value::today(subject, &study.outlook, last).total(),
                _ => subject.total(last),
            })
        };
        of(self.first) - of(self.second)
    }
}

type Grants<'a> = Vec<&'a mut GrantSize>;

/// Changes an offer, and with it (where `together`) the others of its company.
fn each_of(
    scenario: &mut Scenario,
    id: OfferId,
    together: bool,
    change: &dyn Fn(OfferId, Grants<'_>, &mut Offer),
) {
    let jobs = scenario.current.iter().map(|job| &job.offer);
    let company = scenario.offers.iter().chain(jobs).find(|offer| offer.id == id);
    let company = company.and_then(|offer| offer.company.clone()).filter(|_| together);
    let meant = |offer: &Offer| offer.id == id || (company.is_some() && offer.company == company);
    for offer in scenario.offers.iter_mut().filter(|offer| meant(offer)) {
        change(offer.id, Vec::new(), offer);
    }
    if let Some(job) = scenario.current.as_mut().filter(|job| meant(&job.offer)) {
        let past = job.past.iter_mut().map(|past| &mut past.grant.size).collect();
        change(OfferId::CURRENT, past, &mut job.offer);
    }
}

/// Half are gone after so many months, parts of one included.
fn staying(months: f64) -> Stay {
    Stay::Hazard(Hazard::from_f64(1.0 - 0.5_f64.powf(1.0 / months.max(1.0))))
}

/// The price a multiple of the one known; grants keep the price they were converted at.
fn at_price(offer: &mut Offer, past: Grants<'_>, known: Option<Price>, times: f64) {
    let known = known.filter(|price| !price.is_zero()).unwrap_or(Price::ONE);
    let own = offer.grants.iter_mut().map(|grant| &mut grant.size);
    for size in own.chain(past) {
        if let GrantSize::Dollars { grant_price: at @ None, .. } = size {
            *at = Some(known);
        }
    }
    let scaled = |price: Price| Price::from_f64(price.to_f64() * times);
    offer.stock.price = Some(scaled(known));
    if let PricePath::ByYear(prices) = &mut offer.stock.path {
        prices.iter_mut().for_each(|price| *price = scaled(*price));
    }
}

fn growing(path: &PricePath, growth: f64) -> PricePath {
    let rate = Rate::from_f64(growth);
    match path {
        PricePath::PlanGrowth(_) => PricePath::PlanGrowth(rate),
        _ => PricePath::Growth(rate),
    }
}

/// The first refresher at so many dollars, else one a year from month 12 on.
fn refreshed(offer: &mut Offer, dollars: f64) {
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
}
