//! What an offer leaves open about its stock: the schedule of a grant, the price today and the price at grant. Each choice is recorded.
//!
//! - A grant is a number of shares; or dollars converted once, at a typed price or at the mean of typed closes; or dollars priced anew
//!   every year, at the price that the year begins with, counted from the grant; or dollars at each vest, for which the price does not
//!   matter.
//! - Today's price is the typed one; else the first grant price; else the company's recent price of `data/companies.toml`, where the grant
//!   is in shares.
//! - A fraction of a share in a grant of whole shares is lost.

use super::ledger::{Timing, service_year};
use super::price::{GrantPrice, ResolvedPrice};
use super::resolved_grant::{GrantOrigin, GrantValue, ResolvedGrant};
use super::splits::Splits;
use super::{grant_schedule, vest};
use crate::compute::diagnostics::Diagnostics;
use crate::data::Catalog;
use crate::model::current::PastGrant;
use crate::model::facts::ladder::{Company, RecentPrice};
use crate::model::fixed::{Money, Price, Shares};
use crate::model::month::Month;
use crate::model::offer::schedule::{Schedule, Vest};
use crate::model::offer::{Grant, GrantSize, Offer, PricePath, Rounding, Vesting, Workdays};
use crate::model::problem::Field;

pub(super) fn usable_path<'a>(
    path: &'a PricePath,
    field: Field,
    notes: &mut impl Diagnostics,
) -> &'a PricePath {
    if matches!(path, PricePath::ByYear { prices, .. } if prices.is_empty()) {
        notes.problem(
            field.named("stock.path.by_year"),
            "No price is given for any year; a flat price stands in.",
            "Give a price for each year, or choose another path.",
        );
        return &PricePath::Flat;
    }
    path
}

/// Today's price for all shares of an offer: the typed one, else the first grant price, else the company's recent price where shares need
/// one.
pub(crate) fn todays_price(
    offer: &Offer,
    (past, shares): (&[PastGrant], bool),
    company: Option<&'static Company>,
    (path, splits): (&PricePath, &Splits<'_>),
    field: Field,
    notes: &mut impl Diagnostics,
) -> (Option<Price>, Option<RecentPrice>) {
    let grants = || offer.grants.iter().chain(past.iter().map(|past| &past.grant));
    if offer.stock.price.is_some() || (grants().next().is_none() && !shares) {
        return (offer.stock.price, None);
    }
    let field = field.named("stock.price");
    let at_grant = letter_prices(offer, past, splits).next().map(GrantPrice::shown);
    if let Some(price) = at_grant {
        notes.assume(field, format_args!("{price} (the grant price)"));
        return (Some(price), None);
    }
    if let PricePath::ByYear { prices, .. } = path {
        let first = prices.first().copied();
        notes.assume(field, format_args!("{} (the price of year 1)", first.unwrap_or(Price::ZERO)));
        return (first, None);
    }
    if !shares && grants().all(|grant| matches!(grant.size, GrantSize::AtVest(_))) {
        return (None, None);
    }
    if !shares && !grants().any(|grant| matches!(grant.size, GrantSize::Shares(_))) {
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

/// What is needed to resolve a grant.
pub(crate) struct GrantContext<'a> {
    pub(crate) company: Option<&'static Company>,
    pub(crate) catalog: &'a Catalog,
    pub(crate) start: Month,
    pub(crate) quote: &'a ResolvedPrice<'a>,
}

/// A grant with its schedule, its size and its vests resolved.
pub(crate) fn holding(
    grant: &Grant,
    around: &GrantContext<'_>,
    field: Field,
    notes: &mut impl Diagnostics,
) -> Option<ResolvedGrant> {
    let (schedule, preset) = grant_schedule::of_grant(grant, around.company, around.catalog, field, notes)?;
    let schedule = match grant.anchor {
        Some(months) => vest::anchored(&schedule, months, around.start),
        None => schedule,
    };
    let size = size(grant, around.quote, field, notes);
    let (size, schedule) = whole_shares(grant, size, schedule, field, notes);
    let workdays = match Workdays::check(&grant.workdays) {
        Ok(()) => grant.workdays.clone(),
        Err(says) => {
            let says = format!("{says} They are left out.");
            notes.problem(field.named("workday_share"), says, "Type shares of at most 100% together.");
            Vec::new()
        }
    };
    Some(ResolvedGrant {
        origin: GrantOrigin::Letter,
        granted: 0,
        timing: Timing::At,
        schedule,
        preset,
        size,
        workdays,
    })
}

/// Where only whole shares vest, the share counts replace the parts of the schedule.
fn whole_shares(
    grant: &Grant,
    size: GrantValue,
    schedule: Schedule,
    field: Field,
    notes: &mut impl Diagnostics,
) -> (GrantValue, Schedule) {
    if grant.vesting == Vesting::Exact {
        return (size, schedule);
    }
    let units = match size {
        GrantValue::Shares(shares) => shares.units() / Shares::ONE.units(),
        GrantValue::Converted { amount, at } => bought(amount, at, Rounding::Down),
        _ => {
            notes.problem(
                field.named("whole_shares"),
                "Only a number of shares known today can vest in whole ones, so fractions count.",
                "Leave it out, or fix the grant in shares or at a grant price.",
            );
            return (size, schedule);
        }
    };
    let counts = vest::whole_shares(u64::try_from(units).unwrap_or(0), &schedule);
    let vests = schedule.vests().iter().zip(counts);
    let vests =
        vests.map(|(vest, count)| Vest { month: vest.month, part: u32::try_from(count).unwrap_or(0) });
    let vests = vests.filter(|vest| vest.part > 0).collect();
    let shares = GrantValue::Shares(Shares::whole(units));
    match Schedule::new(vests, u32::try_from(units).unwrap_or(0)) {
        Ok(whole) => (shares, whole),
        Err(_) => (shares, schedule),
    }
}

/// The grant price that stands in for today's price, where none is typed.
pub(super) fn stand_in_price(offer: &Offer, past: &[PastGrant], splits: &Splits<'_>) -> Option<GrantPrice> {
    if offer.stock.price.is_none() { letter_prices(offer, past, splits).next() } else { None }
}

/// The prices at which grants are converted, for a share of today.
fn letter_prices<'a>(
    offer: &'a Offer,
    past: &'a [PastGrant],
    splits: &'a Splits<'a>,
) -> impl Iterator<Item = GrantPrice> {
    let before =
        |past: &PastGrant| letter_price(&past.grant).map(|price| price.split(splits.since(past.granted)));
    offer.grants.iter().filter_map(letter_price).chain(past.iter().filter_map(before))
}

/// The whole shares that dollars buy, rounded down or up, in exact arithmetic.
fn bought(amount: Money, at: GrantPrice, rounding: Rounding) -> i64 {
    let scale = (Price::ONE.units() / Money::ONE.units()).saturating_mul(at.count);
    let price = at.sum.units().max(1);
    // Quotient and remainder are computed separately to stay within 64 bits.
    let left = (amount.units() % price).saturating_mul(scale);
    let up = rounding == Rounding::Up && left % price != 0;
    (amount.units() / price).saturating_mul(scale).saturating_add(left / price + i64::from(up))
}

/// The price at which a grant's dollars are converted, if the letter has one: the mean of the pasted closes, else the typed price.
pub(crate) fn letter_price(grant: &Grant) -> Option<GrantPrice> {
    if !grant.closes.is_empty() {
        let count = i64::try_from(grant.closes.len()).unwrap_or(i64::MAX);
        return Some(GrantPrice { sum: grant.closes.iter().copied().sum(), count, became: 1.0 });
    }
    match grant.size {
        GrantSize::Dollars { grant_price, .. } => grant_price.map(GrantPrice::one),
        _ => None,
    }
}

fn size(grant: &Grant, quote: &ResolvedPrice<'_>, field: Field, notes: &mut impl Diagnostics) -> GrantValue {
    let amount = match grant.size {
        GrantSize::Shares(shares) => {
            let priced = quote.today.is_some() || matches!(quote.path, PricePath::ByYear { .. });
            return if priced { GrantValue::Shares(shares) } else { GrantValue::Nothing };
        }
        GrantSize::Yearly(amount) => return GrantValue::Yearly(amount, 0),
        GrantSize::AtVest(amount) => return GrantValue::Cash(amount),
        GrantSize::Dollars { amount, .. } => amount,
    };
    let grant_price = letter_price(grant);
    let field = field.named("grant_price");
    let Some(at) = grant_price.or(quote.today_unrounded()) else {
        notes.assume(field, "none (the grant moves with the price path)");
        if grant.rounding != Rounding::Exact {
            notes.assume(field.named("conversion"), "exact (no price is known)");
        }
        return GrantValue::Dollars(amount);
    };
    if at.sum <= Price::ZERO {
        notes.problem(
            field,
            "At a price of $0 the grant cannot become shares, so its stock counts as $0.",
            "Type the price at which the grant becomes shares.",
        );
        return GrantValue::Nothing;
    }
    if grant_price.is_none() {
        notes.assume(field, format_args!("{} (today's price)", at.shown()));
    }
    match grant.rounding {
        Rounding::Exact => GrantValue::Converted { amount, at },
        rounding => GrantValue::Shares(Shares::whole(bought(amount, at, rounding))),
    }
}

/// Records assumptions where vests come after the last year with a typed price, and where a grant is re-priced each year and no price is
/// typed that years begin with.
pub(super) fn say_held_price(
    path: &PricePath,
    grants: &[ResolvedGrant],
    field: Field,
    notes: &mut impl Diagnostics,
) {
    let PricePath::ByYear { prices, opens } = path else { return };
    let Some(last) = prices.last() else { return };
    let vests = grants.iter().filter_map(|holding| holding.vests().last());
    let years = vests.map(|vest| service_year(vest.month)).max().unwrap_or(0);
    if usize::from(years) > prices.len() {
        let next = prices.len() + 1;
        notes.assume(
            field.named("stock.path.by_year"),
            format_args!("{last} from year {next} on (the last price holds)"),
        );
    }
    if opens.is_empty() && grants.iter().any(|holding| matches!(holding.size, GrantValue::Yearly(..))) {
        notes.assume(
            field.named("stock.path.opens"),
            "the price of the year before, and today's price in year 1",
        );
    }
}
