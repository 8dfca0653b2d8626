//! What an offer leaves open of its stock: the schedule of a grant, the price today and at grant. Each choice is said.

use super::{Holding, Listener, Size};
use crate::compute::ledger::service_year;
use crate::data::{COMMON_VEST, Catalog};
use crate::model::fixed::Price;
use crate::model::ladder::{Company, RecentPrice};
use crate::model::offer::{Grant, GrantSize, Offer, PricePath, ScheduleChoice};
use crate::model::problem::Field;
use crate::model::schedule::{Schedule, VestPreset};

pub(super) fn usable_path<'a>(path: &'a PricePath, field: Field, notes: &mut impl Listener) -> &'a PricePath {
    if matches!(path, PricePath::ByYear(prices) if prices.is_empty()) {
        notes.problem(
            field.named("stock.path.by_year"),
            "No price is given for any year; a flat price stands in.",
            "Give a price for each year, or choose another path.",
        );
        return &PricePath::Flat;
    }
    path
}

/// Today's price: the offer's own, else its first grant price, else the company's recent one where shares need it.
pub(super) fn todays_price(
    offer: &Offer,
    company: Option<&'static Company>,
    path: &PricePath,
    field: Field,
    notes: &mut impl Listener,
) -> (Option<Price>, Option<RecentPrice>) {
    if offer.stock.price.is_some() || offer.grants.is_empty() {
        return (offer.stock.price, None);
    }
    let field = field.named("stock.price");
    let at_grant = offer.grants.iter().find_map(|grant| match grant.size {
        GrantSize::Dollars { grant_price, .. } => grant_price,
        GrantSize::Shares(_) => None,
    });
    if let Some(price) = at_grant {
        notes.assume(field, format_args!("{price} (the grant price)"));
        return (Some(price), None);
    }
    if let PricePath::ByYear(prices) = path {
        let first = prices.first().copied();
        notes.assume(field, format_args!("{} (the price of year 1)", first.unwrap_or(Price::ZERO)));
        return (first, None);
    }
    if !offer.grants.iter().any(|grant| matches!(grant.size, GrantSize::Shares(_))) {
        notes.assume(field, "none (dollar grants are worth their dollars today)");
        return (None, None);
    }
    if let Some(recent) = company.and_then(|company| company.price) {
        notes.assume(field, format_args!("{} (the price of {})", recent.price, recent.date));
        return (Some(recent.price), Some(recent));
    }
    notes.problem(
        field,
        "A grant in shares has no share price, so its stock counts as $0.",
        "Type today's share price.",
    );
    (None, None)
}

pub(super) fn size(
    grant: &Grant,
    price: Option<Price>,
    path: &PricePath,
    field: Field,
    notes: &mut impl Listener,
) -> Size {
    let (amount, grant_price) = match grant.size {
        GrantSize::Shares(shares) => {
            let priced = price.is_some() || matches!(path, PricePath::ByYear(_));
            return if priced { Size::Shares(shares) } else { Size::Nothing };
        }
        GrantSize::Dollars { amount, grant_price } => (amount, grant_price),
    };
    let field = field.named("grant_price");
    let Some(at) = grant_price.or(price) else {
        notes.assume(field, "none (the grant moves with the price path)");
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
        notes.assume(field, format_args!("{at} (today's price)"));
    }
    Size::Converted { amount, at }
}

pub(super) type Found = Option<(Schedule, Option<&'static VestPreset>)>;

pub(super) fn schedule(
    grant: &Grant,
    company: Option<&'static Company>,
    catalog: &Catalog,
    field: Field,
    notes: &mut impl Listener,
) -> Found {
    let field = field.named("schedule");
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
    let usual = company.map_or(COMMON_VEST, |company| company.schedule);
    let Some(found) = preset(usual, catalog) else {
        notes.problem(field, "No usual schedule is known, so the grant counts as $0.", "List its vests.");
        return None;
    };
    if let Some(says) = off {
        let known: Vec<&str> = catalog.vests.iter().map(|preset| preset.id).collect();
        notes.problem(
            field,
            format!("{says}; {usual} stands in."),
            format!("Use one of {}, or list the vests.", known.join(", ")),
        );
    }
    notes.assume(field, usual);
    Some(found)
}

fn preset(id: &str, catalog: &Catalog) -> Found {
    let preset = catalog.vests.iter().find(|preset| preset.id == id)?;
    Some((preset.schedule()?, Some(preset)))
}

/// Says so where vests come after the last year that has a typed price.
pub(super) fn say_held_price(path: &PricePath, grants: &[Holding], field: Field, notes: &mut impl Listener) {
    let PricePath::ByYear(prices) = path else { return };
    let Some(last) = prices.last() else { return };
    let vests = grants.iter().filter_map(|holding| holding.schedule.vests().last());
    let years = vests.map(|vest| service_year(vest.month)).max().unwrap_or(0);
    if usize::from(years) > prices.len() {
        let next = prices.len() + 1;
        notes.assume(
            field.named("stock.path.by_year"),
            format_args!("{last} from year {next} on (the last price holds)"),
        );
    }
}
