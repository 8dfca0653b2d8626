//! The scenario: everything its owner typed, and nothing else. It lives in memory, in the link and in a saved file.
//!
//! A company has one share price: what is typed about it holds for all of its offers and for the current job.

use super::current::Current;
use super::entries::Entries;
use super::offer::{Offer, OfferId, Stock};
use super::outlook::Outlook;
use super::profile::Profile;

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
    /// What was answered on the Fit page; empty where nobody began.
    pub profile: Profile,
    /// Taxes, the lens and the negotiation, for who reads them; empty where nobody began.
    pub beside: Entries,
}

impl Default for Scenario {
    fn default() -> Self {
        Self {
            horizon_years: 4,
            offers: Vec::new(),
            current: None,
            outlook: Outlook::default(),
            profile: Profile::default(),
            beside: Entries::default(),
        }
    }
}

impl Scenario {
    /// The offer with this id.
    pub fn offer(&self, id: OfferId) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.id == id)
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

    /// The scenario without the answers of the Fit page, for a link that carries offers only.
    #[must_use]
    pub fn without_profile(&self) -> Self {
        Self { profile: Profile::default(), ..self.clone() }
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
