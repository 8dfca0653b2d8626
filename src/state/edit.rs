//! The changes one field can make to an offer, and what a new offer starts as.

use crate::state::Draft;
use offerscope_core::model::fixed::{Money, Price, Rate};
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::{
    Grant, GrantSize, Offer, OfferId, Paid, PricePath, ScheduleChoice, SignOn,
};
use offerscope_core::model::scenario::{Scenario, letter};

/// One field of an offer given a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// The name.
    Name(String),
    /// The company, by id.
    Company(Option<String>),
    /// The level claimed, by id.
    Level(Option<String>),
    /// The first month of service.
    Start(Option<Month>),
    /// The base a year.
    Base(Money),
    /// The yearly raise.
    Raise(Rate),
    /// The bonus target.
    BonusTarget(Rate),
    /// The expected payout.
    BonusPayout(Rate),
    /// A sign-on tranche, by its row.
    SignOn(usize, SignOn),
    /// The first grant.
    Grant(Grant),
    /// Today's share price.
    StockPrice(Option<Price>),
    /// What is assumed of the price.
    StockPath(PricePath),
}

impl Edit {
    /// Makes the change to the offer at a position. What is typed of a company's share holds for all that is of it.
    pub(super) fn apply(self, at: usize, scenario: &mut Scenario) {
        let shared = matches!(self, Self::StockPrice(_) | Self::StockPath(_));
        if let Self::Company(company) = &self {
            scenario.offers[at].stock = scenario.stock_of(company).unwrap_or_default();
            scenario.offers[at].level = None;
        }
        let offer = &mut scenario.offers[at];
        match self {
            Self::Name(name) => offer.name = name,
            Self::Company(company) => offer.company = company,
            Self::Level(level) => offer.level = level,
            Self::Start(start) => offer.start = start,
            Self::Base(base) => offer.base = base,
            Self::Raise(raise) => offer.raise = raise,
            Self::BonusTarget(target) => offer.bonus.target = target,
            Self::BonusPayout(payout) => offer.bonus.payout = payout,
            Self::SignOn(row, tranche) => set(&mut offer.sign_on, row, tranche),
            Self::Grant(grant) => set(&mut offer.grants, 0, grant),
            Self::StockPrice(price) => offer.stock.price = price,
            Self::StockPath(path) => offer.stock.path = path,
        }
        if shared {
            let (company, stock) = (offer.company.clone(), offer.stock.clone());
            scenario.set_stock(&company, &stock);
        }
    }
}

fn set<T>(list: &mut [T], row: usize, item: T) {
    if let Some(slot) = list.get_mut(row) {
        *slot = item;
    }
}

/// The company of a blank offer: most people come with one of its offers, and its usual vesting is then in sight.
const USUAL_COMPANY: &str = "amazon";

/// An offer with nothing in it yet but the shape of one: two sign-on years and a grant.
pub(super) fn blank(scenario: &Scenario) -> Offer {
    let year = |from| SignOn::new(Money::ZERO, Paid::Monthly { from, to: from + 11 });
    let free = |name: &String| scenario.offers.iter().all(|offer| offer.name != *name);
    let mut names = (scenario.offers.len()..).map(|place| format!("Offer {}", letter(place)));
    Offer {
        id: scenario.next_id(),
        name: names.find(free).unwrap_or_default(),
        company: Some(USUAL_COMPANY.into()),
        sign_on: vec![year(1), year(13)],
        grants: vec![Grant::default()],
        ..Offer::default()
    }
}

/// What a copy is called.
pub(super) fn copy_name(name: &str) -> String {
    format!("{name} (copy)").chars().take(offerscope_core::model::bounds::NAME).collect()
}

/// What the ids of an offer's fields begin with.
pub fn field_prefix(id: OfferId) -> String {
    format!("offer-{}-", id.0)
}

/// The id of an offer's card.
pub fn card_id(id: OfferId) -> String {
    format!("offer-{}", id.0)
}

/// Where a list lost one row, what was typed in the rows behind it moves up with them; where another list took its place, what
/// was typed in it goes. Only what has changed is known, not how. Says whether rows came or went.
pub(super) fn follow_rows(drafts: &mut Vec<Draft>, before: &[Offer], offers: &[Offer]) -> bool {
    let mut came_or_went = false;
    for (was, now) in before.iter().zip(offers) {
        let prefix = field_prefix(now.id);
        let (was_paid, paid) = (&was.sign_on, &now.sign_on);
        if paid.len() < was_paid.len() {
            let row = was_paid.iter().zip(paid).take_while(|(was, now)| was == now).count();
            let one = was_paid.get(row + 1..) == paid.get(row..);
            close_gap(drafts, &format!("{prefix}sign-on-"), one.then_some(row));
        }
        // A card has fields of the first grant alone.
        if now.grants.len() < was.grants.len()
            && now.grants.first().map(|grant| grant.size) != was.grants.first().map(|grant| grant.size)
        {
            close_gap(drafts, &format!("{prefix}grant-"), None);
        }
        came_or_went |= paid.len() != was_paid.len() || now.grants.len() != was.grants.len();
    }
    came_or_went
}

/// Moves the drafts of the rows behind a removed one up by one place; the removed row's own are dropped, or those of all rows.
pub fn close_gap(drafts: &mut Vec<Draft>, prefix: &str, removed: Option<usize>) {
    let row_of = |draft: &Draft| -> Option<(usize, String)> {
        let (row, field) = draft.id.strip_prefix(prefix)?.split_once('-')?;
        Some((row.parse().ok()?, field.to_owned()))
    };
    let first = removed.unwrap_or_default();
    drafts.retain(|draft| row_of(draft).is_none_or(|(row, _)| removed.is_some() && row != first));
    for draft in drafts {
        if let Some((row, field)) = row_of(draft).filter(|(row, _)| *row > first) {
            draft.id = format!("{prefix}{}-{field}", row - 1).into();
        }
    }
}

/// Drops the drafts of fields that an offer no longer has: a switch may take a field away.
pub(super) fn drop_orphans(drafts: &mut Vec<Draft>, offers: &[Offer]) {
    for offer in offers {
        let prefix = field_prefix(offer.id);
        drafts
            .retain(|draft| draft.id.strip_prefix(prefix.as_str()).is_none_or(|name| has_field(offer, name)));
    }
}

fn has_field(offer: &Offer, name: &str) -> bool {
    let mut words = name.rsplit('-');
    let field = words.next().unwrap_or_default();
    let row = words.next().and_then(|row| row.parse::<usize>().ok());
    let grant = || offer.grants.get(row?);
    match field {
        "dollars" | "price" if row.is_some() => {
            matches!(grant(), Some(Grant { size: GrantSize::Dollars { .. }, .. }))
        }
        "shares" => matches!(grant(), Some(Grant { size: GrantSize::Shares(_), .. })),
        "yearly" => matches!(grant(), Some(Grant { schedule: ScheduleChoice::Yearly { .. }, .. })),
        "vests" => matches!(grant(), Some(Grant { schedule: ScheduleChoice::Custom(_), .. })),
        "amount" => row.is_some_and(|row| row < offer.sign_on.len()),
        "growth" => matches!(offer.stock.path, PricePath::Growth(_) | PricePath::PlanGrowth(_)),
        "prices" => matches!(offer.stock.path, PricePath::ByYear(_)),
        _ => true,
    }
}
