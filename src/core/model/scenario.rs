//! The scenario: everything its owner typed, and nothing else. It lives in memory, in the link and in a saved file.
//!
//! A company has one share price: what is typed about it holds for all of its offers and for the current job.

use super::current::Current;
use super::facts::assumption::Assumptions;
use super::fit::profile::Profile;
use super::fixed::Price;
use super::lens::Lens;
use super::negotiation::counter_plan::CounterPlan;
use super::negotiation::downlevel::Downlevel;
use super::negotiation::waiting::Waiting;
use super::offer::benefits::Benefits;
use super::offer::{Offer, OfferId, Stock};
use super::outlook::Outlook;
use super::tax::profile::TaxProfile;

/// Everything that is compared, and over how many years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Years compared, 1 to 10.
    pub horizon_years: u16,
    /// Offers in reading order, at most [`super::bounds::OFFERS`]. Position gives the letter.
    pub offers: Vec<Offer>,
    /// The current job, if it is part of the comparison.
    pub current: Option<Box<Current>>,
    /// The assumptions about the future, for all offers.
    pub outlook: Outlook,
    /// The answers of the Fit page; empty before the reader begins.
    pub profile: Profile,
    /// How a dollar of an offer is counted.
    pub lens: Lens,
    /// The tax profile. It may not name a state yet.
    pub tax: TaxProfile,
    /// The counter-offer.
    pub counter: CounterPlan,
    /// Accept or wait.
    pub waiting: Waiting,
    /// L6 now or L7 later.
    pub downlevel: Downlevel,
    /// The assumptions of the negotiation that the reader changed.
    pub assumptions: Assumptions,
    /// The part of the Negotiate page that was shown last; `None` before the reader begins one.
    pub negotiation_part: Option<NegotiationPart>,
}

/// A part of the Negotiate page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NegotiationPart {
    /// What to ask for.
    Ask,
    /// Accept now or wait.
    Wait,
    /// L6 now or L7 later.
    Level,
    /// They offered L6, and the reader wants L7.
    Relevel,
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            horizon_years: 4,
            offers: Vec::new(),
            current: None,
            outlook: Outlook::default(),
            profile: Profile::default(),
            lens: Lens::default(),
            tax: TaxProfile::default(),
            counter: CounterPlan::default(),
            waiting: Waiting::default(),
            downlevel: Downlevel::default(),
            assumptions: Assumptions::default(),
            negotiation_part: None,
        }
    }
}

impl Scenario {
    /// What the offer at a position is called: its name, or its letter where it has none. Of equal names the later ones get a number that makes
    /// another name of them; the current job's comes first.
    pub fn name_of(&self, position: usize) -> String {
        let typed = |position: usize| {
            let name = self.offers.get(position).map_or("", |offer| offer.name.trim());
            if name.is_empty() { format!("Offer {}", letter(position)) } else { name.to_owned() }
        };
        let name = typed(position);
        let job = self.current.iter().filter(|job| job.name() == name).count();
        let before = (0..position).filter(|before| typed(*before) == name).count();
        let (mut called, mut number) = (name.clone(), 1);
        for _ in 0..job + before {
            number += 1;
            called = format!("{name} ({number})");
            while (0..self.offers.len()).any(|other| typed(other) == called) {
                number += 1;
                called = format!("{name} ({number})");
            }
        }
        called
    }

    /// What an offer or the current job is called.
    pub fn called(&self, id: OfferId) -> Option<String> {
        let job = self.current.as_ref().filter(|job| job.offer.id == id).map(|job| job.name().to_owned());
        let position = self.offers.iter().position(|offer| offer.id == id);
        job.or_else(|| position.map(|position| self.name_of(position)))
    }

    /// An offer by its id; the current job has [`OfferId::CURRENT`].
    pub fn offer(&self, id: OfferId) -> Option<&Offer> {
        let job = self.current.iter().map(|job| &job.offer);
        self.offers.iter().chain(job).find(|offer| offer.id == id)
    }

    /// The share price of a company, where an offer or the current job has it already.
    pub fn stock_of(&self, company: &Option<String>) -> Option<Stock> {
        let job = self.current.as_ref().map(|job| &job.offer);
        for offer in self.offers.iter().chain(job) {
            if company.is_some() && offer.company == *company {
                return Some(offer.stock.clone());
            }
        }
        None
    }

    /// Sets the share price of a company in all of its offers and in the current job.
    pub fn set_stock(&mut self, company: &Option<String>, stock: &Stock) {
        for offer in self.offers.iter_mut().chain(self.current.as_mut().map(|job| &mut job.offer)) {
            if company.is_some() && offer.company == *company {
                offer.stock = stock.clone();
            }
        }
    }

    /// Gives the price that is typed for a company to its offers, and to the current job, where they name none. Returns who got which: the
    /// position of an offer, or none for the current job.
    pub fn share_prices(&mut self) -> Vec<(Option<usize>, Price)> {
        let prices: Vec<(String, Price)> = {
            let job = self.current.iter().map(|job| &job.offer);
            let all = self.offers.iter().chain(job);
            all.filter_map(|offer| Some((offer.company.clone()?, offer.stock.price?))).collect()
        };
        let positions = (0..self.offers.len()).map(Some).chain([None]);
        let job = self.current.as_mut().map(|job| &mut job.offer);
        let mut given = Vec::new();
        for (at, offer) in positions.zip(self.offers.iter_mut().chain(job)) {
            let typed = prices.iter().find(|(company, _)| offer.company.as_ref() == Some(company));
            if let (None, Some((_, price))) = (offer.stock.price, typed) {
                offer.stock.price = Some(*price);
                given.push((at, *price));
            }
        }
        given
    }

    /// Are both equal, apart from the ids of their offers? A link gives offers new ids.
    pub fn is_same(&self, other: &Self) -> bool {
        let mut same = other.clone();
        for (theirs, mine) in same.offers.iter_mut().zip(&self.offers) {
            theirs.id = mine.id;
        }
        same == *self
    }

    /// Are the offers of both the same, apart from their ids?
    pub fn has_same_offers(&self, other: &Self) -> bool {
        self.is_same(&Self { offers: other.offers.clone(), ..self.clone() })
    }

    /// Benefits without any typed value count as none.
    pub fn tidy(&mut self) {
        let job = self.current.as_mut().map(|job| &mut job.offer);
        for offer in self.offers.iter_mut().chain(job) {
            offer.benefits = offer.benefits.take().filter(|benefits| **benefits != Benefits::default());
        }
    }

    /// An offer by its id; the current job has [`OfferId::CURRENT`].
    pub fn offer_mut(&mut self, id: OfferId) -> Option<&mut Offer> {
        if id == OfferId::CURRENT {
            return self.current.as_mut().map(|job| &mut job.offer);
        }
        self.offers.iter_mut().find(|offer| offer.id == id)
    }

    /// Are lens, taxes and negotiation of the whole scenario untouched? Single offers may still have a place and rounds.
    pub fn is_pay_alone(&self) -> bool {
        let Self {
            horizon_years: _,
            offers: _,
            current: _,
            outlook: _,
            profile: _,
            lens,
            tax,
            counter,
            waiting,
            downlevel,
            assumptions,
            negotiation_part,
        } = self;
        *lens == Lens::default()
            && *tax == TaxProfile::default()
            && *counter == CounterPlan::default()
            && *waiting == Waiting::default()
            && *downlevel == Downlevel::default()
            && assumptions.is_empty()
            && negotiation_part.is_none()
    }

    /// An id that no offer has.
    pub fn next_id(&self) -> OfferId {
        OfferId(self.offers.iter().map(|offer| offer.id.0).max().unwrap_or(0).saturating_add(1))
    }
}

/// The letter of the offer at a position: A to F.
pub fn letter(position: usize) -> char {
    u8::try_from(position).ok().and_then(|step| b'A'.checked_add(step)).map_or('?', char::from)
}
