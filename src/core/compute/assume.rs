//! What an offer leaves open is settled here, and each time said: start, schedule, share price, grant price. Nothing is
//! defaulted silently.

use super::price::Quote;
use crate::data::Catalog;
use crate::model::fixed::{Money, Price, Shares};
use crate::model::format;
use crate::model::ladder::Company;
use crate::model::month::Month;
use crate::model::offer::{Grant, GrantSize, Offer, Paid, PricePath, ScheduleChoice, SignOn};
use crate::model::problem::Problem;
use crate::model::schedule::{Schedule, VestPreset};
use crate::model::source::Claim;

/// The schedule of companies that are not known to have another.
const COMMON_SCHEDULE: &str = "cliff25_quarterly";

/// What was taken for granted and what is off, gathered on the way.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    pub(crate) assumed: Vec<String>,
    pub(crate) problems: Vec<Problem>,
}

impl Notes {
    fn assume(&mut self, field: &str, value: impl core::fmt::Display) {
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
    pub(crate) sign_on: Vec<SignOn>,
    pub(crate) quote: Quote<'a>,
    /// Where today's price comes from, if it is not the offer's own.
    pub(crate) price_claim: Option<Claim>,
    pub(crate) grants: Vec<Holding>,
}

/// A grant with its schedule found and its size settled.
#[derive(Debug)]
pub(crate) struct Holding {
    pub(crate) schedule: Schedule,
    /// The preset the schedule is from, if it is one.
    pub(crate) preset: Option<&'static VestPreset>,
    pub(crate) size: Size,
}

impl Holding {
    pub(crate) fn is_empty(&self) -> bool {
        match self.size {
            Size::Shares(shares) => shares.is_zero(),
            Size::Converted { amount, .. } | Size::Dollars(amount) => amount.is_zero(),
            Size::Nothing => true,
        }
    }
}

/// What a grant holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Size {
    Shares(Shares),
    /// Dollars that became shares at a price.
    Converted {
        amount: Money,
        at: Price,
    },
    /// Dollars that move with the path, for want of any price.
    Dollars(Money),
    /// Nothing that could be counted.
    Nothing,
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
    let company = known_company(offer, &field, catalog, notes);
    let start = offer.start.unwrap_or_else(|| {
        let next = today.plus(1);
        notes.assume(&format!("{field}.start"), next);
        next
    });
    let path = usable_path(&offer.stock.path, &field, notes);
    let (price, price_claim) = todays_price(offer, company, path, &field, notes);
    let mut grants = Vec::new();
    for (at, grant) in offer.grants.iter().enumerate() {
        let field = format!("{field}.grants[{at}]");
        let Some((schedule, preset)) = schedule(grant, company, catalog, &field, notes) else { continue };
        let size = size(grant, price, path, &field, notes);
        grants.push(Holding { schedule, preset, size });
    }
    say_held_price(path, &grants, &field, notes);
    let sign_on =
        offer.sign_on.iter().enumerate().map(|(at, tranche)| tidy(*tranche, &field, at, notes)).collect();
    Terms { offer, company, start, sign_on, quote: Quote { today: price, path }, price_claim, grants }
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
    let Some(level) = &offer.level else { return company };
    match company {
        None if id.is_none() => notes.problem(
            format!("{field}.level"),
            format!("The level “{level}” has no company."),
            "Name the company, or leave the level out.",
        ),
        Some(company)
            if !company.levels.is_empty() && !company.levels.iter().any(|(id, _)| *id == level.as_str()) =>
        {
            let known: Vec<&str> = company.levels.iter().map(|(id, _)| *id).collect();
            notes.problem(
                format!("{field}.level"),
                format!("“{level}” is not a level of {} we know.", company.name),
                format!("Use one of {}, or leave the level out.", known.join(", ")),
            );
        }
        _ => {}
    }
    company
}

fn usable_path<'a>(path: &'a PricePath, field: &str, notes: &mut Notes) -> &'a PricePath {
    if matches!(path, PricePath::ByYear(prices) if prices.is_empty()) {
        notes.problem(
            format!("{field}.stock.path.by_year"),
            "No price is given for any year; a flat price stands in.",
            "Give a price for each year, or choose another path.",
        );
        return &PricePath::Flat;
    }
    path
}

/// Today's price: the offer's own, else its first grant price, else the company's recent one where shares need it.
fn todays_price(
    offer: &Offer,
    company: Option<&'static Company>,
    path: &PricePath,
    field: &str,
    notes: &mut Notes,
) -> (Option<Price>, Option<Claim>) {
    if offer.stock.price.is_some() || offer.grants.is_empty() {
        return (offer.stock.price, None);
    }
    let field = format!("{field}.stock.price");
    let at_grant = offer.grants.iter().find_map(|grant| match grant.size {
        GrantSize::Dollars { grant_price, .. } => grant_price,
        GrantSize::Shares(_) => None,
    });
    if let Some(price) = at_grant {
        notes.assume(&field, format!("{price} (the grant price)"));
        return (Some(price), None);
    }
    if let PricePath::ByYear(prices) = path {
        let first = prices.first().copied();
        notes.assume(&field, format!("{} (the price of year 1)", first.unwrap_or(Price::ZERO)));
        return (first, None);
    }
    if !offer.grants.iter().any(|grant| matches!(grant.size, GrantSize::Shares(_))) {
        notes.assume(&field, "none (dollar grants are worth their dollars today)");
        return (None, None);
    }
    if let Some((price, claim)) = company.and_then(|company| company.price) {
        notes.assume(&field, format!("{price} ({}, {})", claim.source.title, claim.when()));
        return (Some(price), Some(claim));
    }
    notes.problem(
        field,
        "A grant in shares has no share price, so its stock counts as $0.",
        "Type today's share price.",
    );
    (None, None)
}

fn size(grant: &Grant, price: Option<Price>, path: &PricePath, field: &str, notes: &mut Notes) -> Size {
    let (amount, grant_price) = match grant.size {
        GrantSize::Shares(shares) => {
            let priced = price.is_some() || matches!(path, PricePath::ByYear(_));
            return if priced { Size::Shares(shares) } else { Size::Nothing };
        }
        GrantSize::Dollars { amount, grant_price } => (amount, grant_price),
    };
    let field = format!("{field}.grant_price");
    let Some(at) = grant_price.or(price) else {
        notes.assume(&field, "none (the grant moves with the price path)");
        return Size::Dollars(amount);
    };
    if at <= Price::ZERO {
        notes.problem(
            field,
            "At a price of $0 the grant cannot become shares, so its stock counts as $0.",
            "Type the price at which the grant becomes shares.",
        );
        return Size::Nothing;
    }
    if grant_price.is_none() {
        notes.assume(&field, format!("{at} (today's price)"));
    }
    Size::Converted { amount, at }
}

type Found = Option<(Schedule, Option<&'static VestPreset>)>;

fn schedule(
    grant: &Grant,
    company: Option<&'static Company>,
    catalog: &Catalog,
    field: &str,
    notes: &mut Notes,
) -> Found {
    let field = format!("{field}.schedule");
    let off = match &grant.schedule {
        ScheduleChoice::Usual => None,
        ScheduleChoice::Custom(schedule) => return Some((schedule.clone(), None)),
        ScheduleChoice::Preset(id) => match preset(id, catalog) {
            Some(found) => return Some(found),
            None => Some(format!("“{id}” is not a schedule we know")),
        },
        ScheduleChoice::Yearly { shares, cadence } => match Schedule::yearly(shares, 10_000, *cadence) {
            Ok(schedule) => return Some((schedule, None)),
            Err(says) => Some(format!("Not a schedule: {says}")),
        },
    };
    let usual = company.map_or(COMMON_SCHEDULE, |company| company.schedule);
    let Some(found) = preset(usual, catalog) else {
        notes.problem(field, "No usual schedule is known, so the grant counts as $0.", "List its vests.");
        return None;
    };
    if let Some(says) = off {
        let known: Vec<&str> = catalog.vests.iter().map(|preset| preset.id).collect();
        notes.problem(
            &field,
            format!("{says}; {usual} stands in."),
            format!("Use one of {}, or list the vests.", known.join(", ")),
        );
    }
    notes.assume(&field, usual);
    Some(found)
}

fn preset(id: &str, catalog: &Catalog) -> Found {
    let preset = catalog.vests.iter().find(|preset| preset.id == id)?;
    Some((preset.schedule()?, Some(preset)))
}

/// Says so where vests come after the last year that has a typed price.
fn say_held_price(path: &PricePath, grants: &[Holding], field: &str, notes: &mut Notes) {
    let PricePath::ByYear(prices) = path else { return };
    let Some(last) = prices.last() else { return };
    let vests = grants.iter().filter_map(|holding| holding.schedule.vests().last());
    let years = vests.map(|vest| super::ledger::service_year(vest.month)).max().unwrap_or(0);
    if usize::from(years) > prices.len() {
        let next = prices.len() + 1;
        notes.assume(
            &format!("{field}.stock.path.by_year"),
            format!("{last} from year {next} on (the last price holds)"),
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
            SignOn { amount: tranche.amount, paid: Paid::Monthly { from, to: from } }
        }
        _ => tranche,
    }
}

/// What readers call an offer.
pub(crate) fn called(offer: &Offer, index: usize) -> String {
    let name = offer.name.trim();
    if name.is_empty() { format!("Offer {}", crate::model::scenario::letter(index)) } else { name.into() }
}

/// What is off between offers, rather than within one.
pub(crate) fn check_together(all: &[Terms<'_>], notes: &mut Notes) {
    for (index, terms) in all.iter().enumerate() {
        if terms.offer.name.trim().is_empty() {
            notes.problem(
                format!("offers[{index}].name"),
                "This offer has no name.",
                "Name it as you speak of it.",
            );
        }
        let here = called(terms.offer, index);
        for (before, other) in all.iter().enumerate().take(index) {
            let there = called(other.offer, before);
            if here == there {
                notes.problem(
                    format!("offers[{index}].name"),
                    format!("Two offers are called “{here}”."),
                    "Give one of them another name.",
                );
            }
            check_same_stock((index, terms, &here), (other, &there), notes);
            check_starts((index, terms, &here), (other, &there), notes);
        }
    }
}

fn check_same_stock(
    (index, terms, here): (usize, &Terms<'_>, &str),
    (other, there): (&Terms<'_>, &str),
    notes: &mut Notes,
) {
    let same = terms.offer.company.is_some() && terms.offer.company == other.offer.company;
    if !same || terms.grants.is_empty() || other.grants.is_empty() {
        return;
    }
    let company = terms
        .company
        .map_or_else(|| terms.offer.company.clone().unwrap_or_default(), |known| known.name.into());
    if terms.quote.path != other.quote.path {
        notes.problem(
            format!("offers[{index}].stock.path"),
            format!(
                "“{there}” and “{here}” are both {company} but assume different paths of its share price."
            ),
            "Give both the same path, unless that is what you want to compare.",
        );
    } else if let (Some(first), Some(second)) = (other.quote.today, terms.quote.today)
        && first != second
        && !matches!(terms.quote.path, PricePath::ByYear(_))
    {
        let (first, second) = (format::price(first), format::price(second));
        notes.problem(
            format!("offers[{index}].stock.price"),
            format!(
                "“{there}” and “{here}” are both {company} but assume different prices: {first} and {second}."
            ),
            "Give both the same price of today; a price at grant goes with its grant.",
        );
    }
}

fn check_starts(
    (index, terms, here): (usize, &Terms<'_>, &str),
    (other, there): (&Terms<'_>, &str),
    notes: &mut Notes,
) {
    if terms.start.index().abs_diff(other.start.index()) >= 12 {
        let (first, second) = (format::month(other.start), format::month(terms.start));
        notes.problem(
            format!("offers[{index}].start"),
            format!("“{there}” starts in {first} and “{here}” in {second}; each year is counted from its own start."),
            "Check the start months, or compare the calendar years.",
        );
    }
}
