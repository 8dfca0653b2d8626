//! How the fields and values of a letter are called on the page.

use offerscope_core::data::catalog;
use offerscope_core::model::fixed::{Money, Price, Rate, Shares};
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use offerscope_core::model::tax::states;

/// The last words of a field of the scenario file, and its name. The first that fits counts.
const NAMES: [(&str, &str); 22] = [
    ("base", "Base"),
    ("bonus.target", "Yearly bonus"),
    ("sign_on.amount", "Sign-on"),
    ("sign_on.clawback", "Repaid if you leave"),
    ("sign_on", "Sign-on"),
    ("grants.dollars", "Stock in dollars"),
    ("grants.shares", "Stock in RSUs"),
    ("grants.grant_price", "Price that sets the RSUs"),
    ("grants.averaging", "How that price is set"),
    ("grants.schedule", "Vesting"),
    ("grants.vests_in", "Months of vests"),
    ("grants", "Stock"),
    ("refreshers", "Yearly stock grants"),
    ("start", "Start"),
    ("deadline", "Last day to answer"),
    ("level", "Level"),
    ("title", "Title"),
    ("location", "Location"),
    ("place.state", "State"),
    ("match.rate", "401(k): employer adds"),
    ("match.up_to", "401(k): up to this part of pay"),
    ("match.vest_months", "401(k): months until it is yours"),
];

/// The name of a field: `offers[0].sign_on[1].amount` is `Sign-on 2`.
pub(super) fn label(field: &str) -> String {
    let path = without_places(field);
    let name = match path.rsplit('.').next().unwrap_or_default() {
        "company" | "name" => "Company",
        "days_off" => "Days off a year",
        _ => NAMES.iter().find(|(end, _)| path.ends_with(end)).map_or("Other", |(_, name)| name),
    };
    let row = field.rsplit_once('[').and_then(|(_, rest)| rest.split_once(']')?.0.parse::<usize>().ok());
    match row.filter(|row| *row > 0 && field.matches('[').count() > 1) {
        Some(row) => format!("{name} {}", row + 1),
        None => name.to_owned(),
    }
}

/// The value as the page writes values of its kind.
pub(super) fn shown(field: &str, value: &str) -> String {
    let number = || value.parse::<f64>().ok();
    let last = field.rsplit('.').next().unwrap_or_default();
    let written = match last {
        "base" | "amount" | "dollars" => number().map(|amount| format::money(Money::from_f64(amount))),
        "grant_price" => number().map(|price| format::price(Price::from_f64(price))),
        "target" | "rate" | "up_to" => number().map(|rate| format::percent(Rate::from_f64(rate))),
        "shares" => number().map(|shares| format!("{} RSUs", format::shares(Shares::from_f64(shares)))),
        "clawback" => Some(value.replace("prorata", "by the time left").replace("cliff", "in full")),
        "start" => Month::parse(value).ok().map(format::month),
        "deadline" => Some(format::date(value)),
        "state" => Some(states::name(value).to_owned()),
        "company" => catalog().companies.iter().find(|one| one.id == value).map(|one| one.name.to_owned()),
        "schedule" => catalog().vests.iter().find(|one| one.id == value).map(|one| one.name.to_owned()),
        "vests_in" => Some(value.trim_matches(['[', ']']).to_owned()),
        _ => None,
    };
    written.unwrap_or_else(|| value.to_owned())
}

/// The words of a letter in one line, cut where they are many.
pub(super) fn quote(words: &str) -> String {
    const LONGEST: usize = 90;
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    line.chars().take(LONGEST - 1).chain(['…']).collect()
}

/// A field without the numbers of its rows.
fn without_places(field: &str) -> String {
    let mut inside = false;
    let keep = |sign: &char| {
        inside = (inside || *sign == '[') && *sign != ']';
        !inside && *sign != ']'
    };
    field.chars().filter(keep).collect()
}
