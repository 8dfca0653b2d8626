//! Offers that are added, copied and put in their place, and the ids of their fields.

use super::State;
use offerscope_core::model::bounds;
use offerscope_core::model::current::{Current, PastGrant};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::schedule::Cadence;
use offerscope_core::model::offer::{Grant, Offer, OfferId, Paid, SignOn};
use offerscope_core::model::scenario::{Scenario, letter};
use std::rc::Rc;

/// The company of a blank offer: most people come with one of its offers, and its usual vesting is then in sight.
const USUAL_COMPANY: &str = "amazon";

/// The first month of an offer that is added: that of the newest offer with one, since choices are compared over the same months.
pub(super) fn first_month(scenario: &Scenario) -> Option<Month> {
    scenario.offers.iter().rev().find_map(|offer| offer.start)
}

/// How a form takes the sign-on of a year, from 0, to be paid until it is typed otherwise: at Amazon with each paycheck of the year
/// (`data/practices.toml`), elsewhere as the year begins.
pub fn usual_payment(company: Option<&str>, year: u16) -> Paid {
    let before = year * 12;
    match (company, year) {
        (Some(USUAL_COMPANY), _) => Paid::Monthly { from: before + 1, to: before + 12 },
        (_, 0) => Paid::Lump { at: 0 },
        // The month in which a year is complete belongs to that year.
        _ => Paid::Lump { at: before + 1 },
    }
}

/// An offer with nothing in it yet but the shape of one: two sign-on years and a grant. Beside an offer of the usual company it names none: a
/// second letter is mostly another employer's, and would silently get the first one's vesting.
pub fn blank(scenario: &Scenario) -> Offer {
    let is_there = scenario.offers.iter().any(|offer| offer.company.as_deref() == Some(USUAL_COMPANY));
    let company = Some(USUAL_COMPANY).filter(|_| !is_there);
    let year = |year| SignOn::new(Money::ZERO, usual_payment(company, year));
    let free = |name: &String| scenario.offers.iter().all(|offer| offer.name != *name);
    let mut names = (scenario.offers.len()..).map(|place| format!("Offer {}", letter(place)));
    Offer {
        id: scenario.next_id(),
        name: names.find(free).unwrap_or_default(),
        company: company.map(str::to_owned),
        start: first_month(scenario),
        sign_on: vec![year(0), year(1)],
        grants: vec![Grant::default()],
        ..Offer::default()
    }
}

/// A current job with nothing in it yet, and no company, since it may be any: its stock vests evenly until a month two years on.
pub fn blank_job(begins: Month) -> Current {
    let offer = Offer { id: OfferId::CURRENT, name: "Current job".into(), ..Offer::default() };
    Current { offer, past: vec![even_stock(begins)], ..Current::default() }
}

/// Stock of the current job that vests evenly, nothing of it typed yet.
pub fn even_stock(begins: Month) -> PastGrant {
    let mut past = PastGrant { granted: begins, grant: Grant::default() };
    past.spread(begins.plus(24), Cadence::Quarterly);
    past
}

/// What a copy is called, or an offer that comes from a link where one of its name is.
pub(super) fn copy_name(name: &str, kind: &str) -> String {
    format!("{name} ({kind})").chars().take(bounds::NAME).collect()
}

/// What the ids of an offer's fields begin with.
pub fn field_prefix(id: OfferId) -> String {
    format!("offer-{}-", id.0)
}

/// The id of an offer's card.
pub fn card_id(id: OfferId) -> String {
    format!("offer-{}", id.0)
}

impl State {
    pub(super) fn position(&self, id: OfferId) -> Option<usize> {
        self.scenario.offers.iter().position(|offer| offer.id == id)
    }

    /// Puts an offer in its place, where there is room: under a key of its own, at its company's share price. It opens for editing.
    pub(super) fn open_offer(&mut self, at: usize, mut offer: Offer) {
        if self.scenario.offers.len() >= bounds::OFFERS {
            return;
        }
        if self.position(offer.id).is_some() {
            offer.id = self.scenario.next_id();
        }
        if let Some(stock) = self.scenario.stock_of(&offer.company) {
            offer.stock = stock;
        }
        let id = offer.id;
        let offers = &mut Rc::make_mut(&mut self.scenario).offers;
        offers.insert(at.min(offers.len()), offer);
        self.open_card(id);
    }

    /// Opens a card for editing.
    pub(super) fn open_card(&mut self, id: OfferId) {
        self.screen.open = Some(id);
        self.focus(format!("{}name", field_prefix(id)));
    }
}
