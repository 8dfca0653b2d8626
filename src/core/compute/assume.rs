//! What an offer leaves open is settled here, and each time said: start, schedule, share price, grant price. Nothing is
//! defaulted silently.

use super::ledger::Timing;
use super::price::{Quote, whole};
use super::refresh;
use crate::data::Catalog;
use crate::model::fixed::{Fixed, Money, Price, Shares};
use crate::model::ladder::Company;
use crate::model::month::Month;
use crate::model::offer::{Offer, Paid, SignOn};
use crate::model::problem::Problem;
use crate::model::schedule::{Schedule, Vest, VestPreset};
use crate::model::source::Claim;

pub(crate) mod stock;

/// What was taken for granted and what is off, gathered on the way.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    pub(crate) assumed: Vec<String>,
    pub(crate) problems: Vec<Problem>,
}

impl Notes {
    pub(crate) fn assume(&mut self, field: &str, value: impl core::fmt::Display) {
        self.assumed.push(format!("{field} = {value}"));
    }

    pub(crate) fn problem(
        &mut self,
        field: impl Into<String>,
        says: impl Into<String>,
        try_: impl Into<String>,
    ) {
        self.problems.push(Problem::new(field, says, try_));
    }
}

/// An offer with nothing left open.
#[derive(Debug)]
pub(crate) struct Terms<'a> {
    pub(crate) offer: &'a Offer,
    pub(crate) company: Option<&'static Company>,
    pub(crate) start: Month,
    /// Months of service before the start: a current job has some.
    pub(crate) served: u16,
    pub(crate) sign_on: Vec<SignOn>,
    pub(crate) quote: Quote<'a>,
    /// Where today's price comes from, if it is not the offer's own.
    pub(crate) price_claim: Option<Claim>,
    pub(crate) grants: Vec<Holding>,
}

/// A grant with its schedule found and its size settled.
#[derive(Debug)]
pub(crate) struct Holding {
    /// Where it comes from.
    pub(crate) origin: Origin,
    /// The service month its schedule counts from: 0 for a grant of the letter.
    pub(crate) granted: u16,
    /// When within a service month it vests: at its end, or (known by its calendar month alone) during it.
    pub(crate) timing: Timing,
    pub(crate) schedule: Schedule,
    /// The preset the schedule is from, if it is one.
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
            | Size::Yearly(amount)
            | Size::Cash(amount) => amount.is_zero(),
            Size::Nothing => true,
        }
    }

    /// Its vests by service month.
    pub(crate) fn vests(&self) -> impl DoubleEndedIterator<Item = Vest> {
        let later = |vest: &Vest| Vest { month: vest.month.saturating_add(self.granted), part: vest.part };
        self.schedule.vests().iter().map(later)
    }

    /// Does a share price that is other than thought change what it pays? Dollars that become shares only later do not:
    /// they buy more of cheaper shares.
    pub(crate) fn moves(&self) -> bool {
        matches!(self.size, Size::Shares(_) | Size::Converted { .. } | Size::Dollars(_))
    }
}

/// Where a holding comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The letter, or the past of a current job.
    Letter,
    /// A refresher expected later, by its place in the offer's list.
    Refresher(usize),
    /// An award that fills pay up to a target.
    TopUp,
}

/// What a grant holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Size {
    Shares(Shares),
    /// Dollars that became shares at a price.
    Converted {
        amount: Money,
        at: GrantPrice,
    },
    /// Dollars that move with the path, for want of any price.
    Dollars(Money),
    /// Dollars that become shares at the price of the month they are granted in.
    Granted(Money),
    /// Dollars, a service year's part of which becomes shares when that year begins.
    Yearly(Money),
    /// Dollars at each vest, whatever the price.
    Cash(Money),
    /// Nothing that could be counted.
    Nothing,
}

/// The price that dollars are converted at: the mean of so many prices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct GrantPrice {
    pub(crate) sum: Price,
    pub(crate) count: i64,
}

impl GrantPrice {
    pub(crate) fn one(price: Price) -> Self {
        Self { sum: price, count: 1 }
    }

    /// In units of [`Price`], unrounded.
    pub(crate) fn exact(self) -> f64 {
        whole(self.sum) / whole(Fixed::<0>::from_units(self.count.max(1)))
    }

    /// As one reads it.
    pub(crate) fn shown(self) -> Price {
        self.sum.per(self.count)
    }
}

/// Settles an offer. `index` is its place in the scenario, for the paths of notes.
pub(crate) fn settle<'a>(
    offer: &'a Offer,
    index: usize,
    catalog: &Catalog,
    today: Month,
    notes: &mut Notes,
) -> Terms<'a> {
    let field = format!("offers[{index}]");
    let mut terms = settle_at(offer, &field, catalog, today, notes);
    refresh::expect(&mut terms, catalog, &field, notes);
    terms
}

/// Settles what an offer that stands at a path holds today; what is expected later is not in it yet.
pub(crate) fn settle_at<'a>(
    offer: &'a Offer,
    field: &str,
    catalog: &Catalog,
    today: Month,
    notes: &mut Notes,
) -> Terms<'a> {
    let company = known_company(offer, field, catalog, notes);
    let start = offer.start.unwrap_or_else(|| {
        let next = today.plus(1);
        notes.assume(&format!("{field}.start"), next);
        next
    });
    let path = stock::usable_path(&offer.stock.path, field, notes);
    let (price, price_claim) = stock::todays_price(offer, company, path, field, notes);
    let mut grants = Vec::new();
    for (at, grant) in offer.grants.iter().enumerate() {
        let field = format!("{field}.grants[{at}]");
        grants.extend(stock::holding(
            grant,
            &stock::Around { company, catalog, start, price, path },
            &field,
            notes,
        ));
    }
    stock::say_held_price(path, &grants, field, notes);
    let sign_on =
        offer.sign_on.iter().enumerate().map(|(at, tranche)| tidy(*tranche, field, at, notes)).collect();
    let quote = Quote { today: price, path };
    Terms { offer, company, start, served: 0, sign_on, quote, price_claim, grants }
}

fn known_company(
    offer: &Offer,
    field: &str,
    catalog: &Catalog,
    notes: &mut Notes,
) -> Option<&'static Company> {
    let id = offer.company.as_deref();
    let company = id.and_then(|id| catalog.companies.iter().find(|company| company.id == id));
    if let (Some(id), None) = (id, company) {
        let known: Vec<&str> = catalog.companies.iter().map(|company| company.id).collect();
        notes.problem(
            format!("{field}.company"),
            format!("“{id}” is not a company we know; nothing is taken from it."),
            format!("Use one of {}, or leave the company out.", known.join(", ")),
        );
    }
    if let (Some(company), Some(level)) = (company, offer.level.as_deref()) {
        check_level(company, level, field, notes);
    }
    company
}

fn check_level(company: &Company, level: &str, field: &str, notes: &mut Notes) {
    let known: Vec<&str> = company.levels.iter().map(|(id, _)| *id).collect();
    if !known.is_empty() && !known.contains(&level) {
        notes.problem(
            format!("{field}.level"),
            format!("“{level}” is not a level of {} we know.", company.name),
            format!("Use one of {}, or leave the level out.", known.join(", ")),
        );
    }
}

/// Instalments that end before they begin are paid in the first month, and said so.
fn tidy(tranche: SignOn, field: &str, at: usize, notes: &mut Notes) -> SignOn {
    match tranche.paid {
        Paid::Monthly { from, to } if to < from => {
            notes.problem(
                format!("{field}.sign_on[{at}].to"),
                format!("Instalments from month {from} cannot end in month {to}; all of it counts in month {from}."),
                format!("Use a last month of {from} or later."),
            );
            SignOn { paid: Paid::Monthly { from, to: from }, ..tranche }
        }
        _ => tranche,
    }
}

/// What readers call an offer.
pub(crate) fn called(offer: &Offer, index: usize) -> String {
    let name = offer.name.trim();
    if name.is_empty() { format!("Offer {}", crate::model::scenario::letter(index)) } else { name.into() }
}
