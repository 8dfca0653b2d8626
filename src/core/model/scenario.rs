//! The scenario: everything its owner typed, and nothing else. It lives in memory, in the link and in a saved file.
//!
//! A company has one share price: what is typed about it holds for all of its offers and for the current job.

use super::current::Current;
use super::entries::Entries;
use super::offer::{Offer, OfferId, Stock};
use super::outlook::Outlook;
use super::profile::Profile;

/// Offers to compare, over a horizon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Years compared, 1 to 10.
    pub horizon_years: u16,
    /// Offers in reading order, at most [`super::bounds::OFFERS`]. Position gives the letter.
    pub offers: Vec<Offer>,
    /// The job one has, if it is compared with.
    pub current: Option<Box<Current>>,
    /// What is assumed of the future, for all of them.
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
    /// The offer with this key.
    pub fn offer(&self, id: OfferId) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.id == id)
    }

    /// What is assumed of a company's share, where an offer or the current job says so already.
    pub fn stock_of(&self, company: &Option<String>) -> Option<Stock> {
        let job = self.current.as_ref().map(|job| &job.offer);
        for offer in self.offers.iter().chain(job) {
            if company.is_some() && offer.company == *company {
                return Some(offer.stock.clone());
            }
        }
        None
    }

    /// Assumes this of a company's share, which has one price: in every offer of it, and in the current job.
    pub fn set_stock(&mut self, company: &Option<String>, stock: &Stock) {
        for offer in self.offers.iter_mut().chain(self.current.as_mut().map(|job| &mut job.offer)) {
            if company.is_some() && offer.company == *company {
                offer.stock = stock.clone();
            }
        }
    }

    /// The scenario with the answers of the Fit page left out, for a link that is to carry offers alone.
    #[must_use]
    pub fn without_profile(&self) -> Self {
        Self { profile: Profile::default(), ..self.clone() }
    }

    /// A key no offer has.
    pub fn next_id(&self) -> OfferId {
        OfferId(self.offers.iter().map(|offer| offer.id.0).max().unwrap_or(0).saturating_add(1))
    }
}

/// The letter of the offer at a position: A to F.
pub fn letter(position: usize) -> char {
    u8::try_from(position).ok().and_then(|step| b'A'.checked_add(step)).map_or('?', char::from)
}
