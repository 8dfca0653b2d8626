//! The proof behind the figures of a [`Study`]: what each is called, the lines that sum to it, what it assumes, who says so.

use super::benefits;
use super::breakeven::break_even;
use super::explain::Figure;
use super::ledger::{Part, Timing, service_year};
use super::study::{Study, Subject};
use super::value;
use super::{grants, grounds, steps};
use crate::data::Facts;
use crate::model::fixed::{Money, Price, Shares};
use crate::model::format;
use crate::model::offer::OfferId;
use crate::model::source::Evidence;

mod fifth;
mod leaving;
mod taxes;

pub use taxes::TaxMatter;

use fifth::{fifth_year, restored};
use leaving::{beyond, expected, kept, left_behind, make_whole};

/// Which figure is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// What is kept on leaving after a month.
    Kept(OfferId, u16),
    /// What is left behind then.
    LeftBehind(OfferId, u16),
    /// What a stay is worth whose end is not known.
    Expected(OfferId),
    /// Value today.
    Worth(OfferId),
    /// The fifth year less the fourth.
    Cliff(OfferId),
    /// The fifth year brought back to what the letter's fourth pays, by a yearly refresher.
    Restored(OfferId),
    /// What leaving the current job costs after a month.
    MakeWhole(u16),
    /// What an offer pays beyond staying.
    BeyondStaying(OfferId),
    /// The share price at which the first matches the second.
    Price(OfferId, OfferId),
    /// Pay of an average year for each hour.
    PerHour(OfferId),
    /// Pay of a service year from 1; for the current job too.
    Year(OfferId, u16),
    /// What a grant of the letter that is fixed in dollars is worth at today's price, by its place.
    GrantToday(OfferId, usize),
    /// Taxes over the years compared.
    Taxes(OfferId),
    /// What they leave.
    Cash(OfferId),
    /// A figure of a calendar year's taxes.
    TaxYear(OfferId, u16, TaxMatter),
}

type Lines = Vec<(String, Option<Money>)>;

/// Explains a figure; `None` where the study has no such figure.
pub fn explain(study: &Study<'_>, facts: &Facts, matter: Matter) -> Option<Figure> {
    let evidence = facts.evidence;
    let told = |id| study.subject(id).map(|subject| Told { subject, evidence });
    match matter {
        Matter::Kept(id, month) => kept(told(id)?, month),
        Matter::LeftBehind(id, month) => Some(left_behind(told(id)?, month)),
        Matter::Expected(id) => Some(expected(study, told(id)?)),
        Matter::Worth(id) => Some(worth(study, told(id)?)),
        Matter::Cliff(id) => Some(fifth_year(told(id)?)),
        Matter::Restored(id) => restored(told(id)?),
        Matter::MakeWhole(month) => Some(make_whole(study, told(OfferId::CURRENT)?, month)),
        Matter::BeyondStaying(id) => Some(beyond(study, told(id)?, told(OfferId::CURRENT)?)),
        Matter::Price(id, other) => price(study, told(id)?, study.subject(other)?),
        Matter::PerHour(id) => per_hour(study, told(id)?),
        Matter::Year(id, year) => year_of(study, told(id)?, year),
        Matter::GrantToday(id, place) => grant_today(told(id)?, place),
        Matter::Taxes(id) => taxes::all_years(study, facts, id, false),
        Matter::Cash(id) => taxes::all_years(study, facts, id, true),
        Matter::TaxYear(id, year, matter) => taxes::explain(study, facts, id, (year, matter)),
    }
}

/// Whom a figure is about, and who says what it rests on.
#[derive(Clone, Copy)]
struct Told<'a> {
    subject: &'a Subject<'a>,
    evidence: &'a Evidence,
}

impl Told<'_> {
    fn figure(self, what: &str, value: Money, steps: Lines, parts: &[Part]) -> Figure {
        let Self { subject, evidence } = self;
        Figure {
            name: format!("{}, {what}", subject.name),
            value: Some(value),
            steps,
            assumes: grounds::assumes(&subject.terms, parts),
            claims: grounds::claims(&subject.terms, parts, evidence),
        }
    }
}

fn by_part(subject: &Subject<'_>, last: u16) -> Lines {
    let sum = |part: Part| -> Money {
        let streams = subject.ledger.streams.iter().filter(|stream| stream.part == part);
        streams.flat_map(|stream| stream.months.iter().take(usize::from(last) + 1).copied()).sum()
    };
    let lines = Part::ALL.into_iter().map(|part| (part.name().to_owned(), Some(sum(part))));
    lines.filter(|(_, amount)| amount.is_some_and(|amount| !amount.is_zero())).collect()
}

fn worth(study: &Study<'_>, told: Told<'_>) -> Figure {
    let worth = value::today(told.subject, &study.outlook, study.months());
    let rate = format::percent(study.outlook.discount);
    let stock = match study.outlook.equity_discount {
        None => "Stock: shares to come × today’s price".to_owned(),
        Some(rate) => format!("Stock: each vest at its price, less {} a year", format::percent(rate)),
    };
    let lines = vec![(format!("Cash, less {rate} a year"), Some(worth.cash)), (stock, Some(worth.equity))];
    let mut figure = told.figure("value today", worth.total(), lines, &Part::ALL);
    figure.assumes.push(match study.outlook.equity_discount {
        None => "A share to come is worth a share of today: one bought now and kept delivers the same. Growth is the pay for \
                 waiting and for risk, so counting it without that discount would count it twice."
            .into(),
        Some(_) => "Stock is valued by a view of one’s own, which differs from the market’s price.".into(),
    });
    figure
}

fn price(study: &Study<'_>, told: Told<'_>, other: &Subject<'_>) -> Option<Figure> {
    let subject = told.subject;
    let even = break_even(study, subject, other);
    let (price, multiple, now) = (even.price?, even.multiple.value()?, subject.price()?);
    let value = Money::from_f64(price.to_f64());
    let line = format!("{} × {}", format::price(now), format::multiple(multiple));
    let mut figure = told.figure(
        &format!("share price to match {}", other.name),
        value,
        vec![(line, Some(value))],
        &[Part::Equity],
    );
    figure.assumes.push("Both in value today, at market; all else as it is.".into());
    Some(figure)
}

fn per_hour(study: &Study<'_>, told: Told<'_>) -> Option<Figure> {
    let subject = told.subject;
    let value = benefits::per_hour(subject, study.horizon_years)?;
    let years = study.horizon_years;
    let beside: Money = (1..=years).map(|year| benefits::beside(subject, year).net()).sum();
    let all = (subject.total(study.months()) + beside).per(i64::from(years));
    let hours = format::hours(benefits::hours(subject.benefits()));
    let line = format!("{} an average year ÷ {hours} hours", format::money(all));
    let mut figure = told.figure("pay for each hour", value, vec![(line, Some(value))], &Part::ALL);
    figure.assumes.push("52 weeks of five days, less days off, at the hours of a full week, commuting included; with benefits and costs.".into());
    Some(figure)
}

fn year_of(study: &Study<'_>, told: Told<'_>, year: u16) -> Option<Figure> {
    let subject = told.subject;
    let pay = subject.ledger.service_years(study.horizon_years).into_iter().find(|pay| pay.year == year)?;
    let wanted = |_: Timing, month: u16| service_year(month) == year;
    let lines = steps::lines(&subject.terms, &subject.ledger, study.months(), None, &wanted);
    Some(told.figure(&format!("year {year}"), pay.total(), lines, &Part::ALL))
}

fn grant_today(told: Told<'_>, place: usize) -> Option<Figure> {
    let facts = grants::grants(told.subject).into_iter().nth(place)?;
    let (conversion, today) = (facts.converted?, told.subject.price()?);
    let value = Money::from_f64(conversion.units * today.to_f64());
    let shares = format::shares(Shares::from_f64(conversion.units));
    let at = format::price(Price::from_f64(conversion.average));
    let line = format!("{shares} shares (at {at} a share) × {} today", format::price(today));
    Some(told.figure("grant at today’s price", value, vec![(line, Some(value))], &[Part::Equity]))
}
