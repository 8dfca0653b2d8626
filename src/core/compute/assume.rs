//! What an offer leaves open is settled here: start, schedule, share price, grant price. Each choice is recorded as an assumption. Nothing
//! is defaulted silently.

use super::ledger::Timing;
use super::price::{Quote, whole};
use super::refresh;
use crate::data::Catalog;
use crate::model::current::PastGrant;
use crate::model::fixed::{Fixed, Money, Price, Shares};
use crate::model::ladder::{Company, RecentPrice};
use crate::model::month::Month;
use crate::model::offer::{Offer, Paid, SignOn};
use crate::model::problem::{Field, Problem};
use crate::model::schedule::{Schedule, Vest, VestPreset};
use core::fmt::Display;

pub(crate) mod stock;

/// Receives assumptions and problems while an offer is settled. A receiver keeps one kind and ignores the other, so that the page carries
/// no texts that only `evaluate` lists.
pub(crate) trait Listener {
    fn assume(&mut self, _field: Field, _value: impl Display) {}
    fn problem(&mut self, _field: Field, _says: impl Into<String>, _try: impl Into<String>) {}
}

/// Collects problems.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    pub(crate) problems: Vec<Problem>,
}

impl Listener for Notes {
    fn problem(&mut self, field: Field, says: impl Into<String>, try_: impl Into<String>) {
        self.problems.push(Problem::new(field, says, try_));
    }
}

/// Collects assumptions: `offers[0].raise = 0`.
#[derive(Debug, Default)]
pub(crate) struct Assumed(pub(crate) Vec<String>);

impl Listener for Assumed {
    fn assume(&mut self, field: Field, value: impl Display) {
        self.0.push(format!("{field} = {value}"));
    }
}

/// An offer with every open choice settled.
#[derive(Debug)]
pub(crate) struct Terms<'a> {
    pub(crate) offer: &'a Offer,
    pub(crate) company: Option<&'static Company>,
    pub(crate) start: Month,
    /// Months of service before the start; only a current job has some.
    pub(crate) served: u16,
    pub(crate) sign_on: Vec<SignOn>,
    pub(crate) quote: Quote<'a>,
    /// Where today's price comes from, if the offer does not state it.
    pub(crate) recent: Option<RecentPrice>,
    pub(crate) grants: Vec<Holding>,
}

/// A grant with its schedule and its size settled.
#[derive(Debug)]
pub(crate) struct Holding {
    /// Its origin.
    pub(crate) origin: Origin,
    /// The service month that its schedule counts from; 0 for a grant of the letter.
    pub(crate) granted: u16,
    /// When in a service month it vests: at its end, or during it where only the calendar month is known.
    pub(crate) timing: Timing,
    pub(crate) schedule: Schedule,
    /// The preset of its schedule, if it has one.
    pub(crate) preset: Option<&'static VestPreset>,
    pub(crate) size: Size,
}

impl Holding {
    pub(crate) fn is_empty(&self) -> bool {
        match self.size {
            Size::Shares(shares) => shares.is_zero(),
            Size::Converted { amount, .. }
            | Size::Dollars(amount)
            | Size::Granted(amount)
            | Size::Yearly(amount, _)
            | Size::Cash(amount) => amount.is_zero(),
            Size::Nothing => true,
        }
    }

    /// Its vests by service month.
    pub(crate) fn vests(&self) -> impl DoubleEndedIterator<Item = Vest> {
        let later = |vest: &Vest| Vest { month: vest.month.saturating_add(self.granted), part: vest.part };
        self.schedule.vests().iter().map(later)
    }

    /// Does another share price change what it pays? Dollars that become shares later buy more of cheaper shares, so they do not change.
    pub(crate) fn moves(&self) -> bool {
        matches!(self.size, Size::Shares(_) | Size::Converted { .. } | Size::Dollars(_))
    }
}

/// The origin of a grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The letter, or the past of a current job.
    Letter,
    /// A later refresher, by its position in the offer's list.
    Refresher(usize),
    /// An award that fills pay up to a target.
    TopUp,
}

/// The size of a grant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Size {
    Shares(Shares),
    /// Dollars that became shares at a price.
    Converted {
        amount: Money,
        at: GrantPrice,
    },
    /// Dollars that move with the path of the price, where no price is known.
    Dollars(Money),
    /// Dollars that become shares at the price of the month of the grant.
    Granted(Money),
    /// Dollars; each year's part becomes shares when that year begins. Years count from the grant: one begins after this service month of
    /// each twelve.
    Yearly(Money, u16),
    /// Dollars at each vest, at any price.
    Cash(Money),
    /// Nothing that counts.
    Nothing,
}

/// The price at which dollars are converted: a mean of prices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct GrantPrice {
    pub(crate) sum: Price,
    pub(crate) count: i64,
}

impl GrantPrice {
    pub(crate) fn one(price: Price) -> Self {
        Self { sum: price, count: 1 }
    }

    /// The price in units of [`Price`], unrounded.
    pub(crate) fn exact(self) -> f64 {
        whole(self.sum) / whole(Fixed::<0>::from_units(self.count.max(1)))
    }

    /// The price as it is shown.
    pub(crate) fn shown(self) -> Price {
        self.sum.per(self.count)
    }
}

/// Settles an offer. `index` is its position in the scenario, for the paths of assumptions and problems.
pub(crate) fn settle<'a>(
    offer: &'a Offer,
    index: usize,
    catalog: &Catalog,
    today: Month,
    notes: &mut impl Listener,
) -> Terms<'a> {
    let field = Field::offer(index);
    let mut terms = settle_at(offer, (&[], false), field, catalog, today, notes);
    refresh::expect(&mut terms, catalog, field, notes);
    terms
}

/// Settles what an offer holds today; grants that are expected later are not included yet. The past of a current job is an argument: its
/// grants, and whether shares are still to come.
pub(crate) fn settle_at<'a>(
    offer: &'a Offer,
    past: (&[PastGrant], bool),
    field: Field,
    catalog: &Catalog,
    today: Month,
    notes: &mut impl Listener,
) -> Terms<'a> {
    let company = known_company(offer, field, catalog, notes);
    let start = offer.start.unwrap_or_else(|| {
        let next = today.plus(1);
        notes.assume(field.named("start"), next);
        next
    });
    let path = stock::usable_path(&offer.stock.path, field, notes);
    let (price, recent) = stock::todays_price(offer, past, company, path, field, notes);
    let mut grants = Vec::new();
    for (at, grant) in offer.grants.iter().enumerate() {
        let around = stock::Around { company, catalog, start, price, path };
        grants.extend(stock::holding(grant, &around, field.item("grants", at), notes));
    }
    stock::say_held_price(path, &grants, field, notes);
    let sign_on = offer
        .sign_on
        .iter()
        .enumerate()
        .map(|(at, tranche)| tidy(*tranche, field.item("sign_on", at), notes))
        .collect();
    let quote = Quote { today: price, path };
    Terms { offer, company, start, served: 0, sign_on, quote, recent, grants }
}

fn known_company(
    offer: &Offer,
    field: Field,
    catalog: &Catalog,
    notes: &mut impl Listener,
) -> Option<&'static Company> {
    let id = offer.company.as_deref();
    let company = id.and_then(|id| catalog.companies.iter().find(|company| company.id == id));
    if let (Some(id), None) = (id, company) {
        let known: Vec<&str> = catalog.companies.iter().map(|company| company.id).collect();
        notes.problem(
            field.named("company"),
            format!("“{id}” is not a company we know; nothing is taken from it."),
            format!("Use one of {}, or leave the company out.", known.join(", ")),
        );
    }
    if let (Some(company), Some(level)) = (company, offer.level.as_deref()) {
        check_level(company, level, field, notes);
    }
    company
}

fn check_level(company: &Company, level: &str, field: Field, notes: &mut impl Listener) {
    let known: Vec<&str> = company.levels.iter().map(|(id, _)| *id).collect();
    if !known.is_empty() && !known.contains(&level) {
        notes.problem(
            field.named("level"),
            format!("“{level}” is not a level of {} we know.", company.name),
            format!("Use one of {}, or leave the level out.", known.join(", ")),
        );
    }
}

/// Installments that end before they begin are paid in the first month, with a problem that says so.
fn tidy(tranche: SignOn, field: Field, notes: &mut impl Listener) -> SignOn {
    match tranche.paid {
        Paid::Monthly { from, to } if to < from => {
            notes.problem(
                field.named("to"),
                format!("Instalments from month {from} cannot end in month {to}; all of it counts in month {from}."),
                format!("Use a last month of {from} or later."),
            );
            SignOn { paid: Paid::Monthly { from, to: from }, ..tranche }
        }
        _ => tranche,
    }
}

/// The name of an offer as it is shown.
pub(crate) fn called(offer: &Offer, index: usize) -> String {
    let name = offer.name.trim();
    if name.is_empty() { format!("Offer {}", crate::model::scenario::letter(index)) } else { name.into() }
}
