//! The proof behind the figures of a [`Study`]: what each is called, the lines that sum to it, what it assumes, who says so.

use super::benefits;
use super::breakeven::break_even;
use super::cliff::{cliff, fifth_with, stacked};
use super::explain::Figure;
use super::leave::{self, Exit};
use super::ledger::{Part, Timing, service_year};
use super::study::{Study, Subject};
use super::value;
use super::{current, grants, grounds, steps};
use crate::model::fixed::{Money, Price, Shares};
use crate::model::format;
use crate::model::offer::OfferId;
use crate::model::outlook::Stay;
use crate::model::source::Evidence;

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
}

type Lines = Vec<(String, Option<Money>)>;

/// Explains a figure; `None` where the study has no such figure.
pub fn explain(study: &Study<'_>, evidence: &Evidence, matter: Matter) -> Option<Figure> {
    let told = |id| study.subject(id).map(|subject| Told { subject, evidence });
    match matter {
        Matter::Kept(id, month) => kept(told(id)?, month),
        Matter::LeftBehind(id, month) => Some(left_behind(told(id)?, month)),
        Matter::Expected(id) => Some(expected(study, told(id)?)),
        Matter::Worth(id) => Some(worth(study, told(id)?)),
        Matter::Cliff(id) => Some(fifth_year(told(id)?)),
        Matter::Restored(id) => restored(told(id)?),
        Matter::MakeWhole(month) => Some(make_whole(told(OfferId::CURRENT)?, month)),
        Matter::BeyondStaying(id) => Some(beyond(study, told(id)?, study.current.as_ref()?)),
        Matter::Price(id, other) => price(study, told(id)?, study.subject(other)?),
        Matter::PerHour(id) => per_hour(study, told(id)?),
        Matter::Year(id, year) => year_of(study, told(id)?, year),
        Matter::GrantToday(id, place) => grant_today(told(id)?, place),
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

fn kept(told: Told<'_>, month: u16) -> Option<Figure> {
    let subject = told.subject;
    let leaving = leave::curve(subject, Exit::Resigned, month).pop()?;
    let mut lines = by_part(subject, month);
    if !leaving.clawback.is_zero() {
        lines.push(("Goes back".into(), Some(-leaving.clawback)));
    }
    let mut figure =
        told.figure(&format!("kept on leaving after month {month}"), leaving.net(), lines, &Part::ALL);
    figure.assumes.push(
        "Leaving is one’s own choice, right after that month; instalments and vests still to come are lost."
            .into(),
    );
    if leaving.handed_back != leaving.clawback {
        let cash = format::money(leaving.handed_back);
        figure.assumes.push(format!(
            "The clause asks for the sum after tax, so {cash} is handed over; before tax it counts in full."
        ));
    }
    Some(figure)
}

fn left_behind(told: Told<'_>, month: u16) -> Figure {
    let value = leave::unvested(&told.subject.terms, month);
    let lines =
        vec![(format!("Granted by month {month} and not vested, at that month’s price"), Some(value))];
    told.figure(&format!("left behind after month {month}"), value, lines, &[Part::Equity])
}

fn expected(study: &Study<'_>, told: Told<'_>) -> Figure {
    let expected = leave::expected(told.subject, study.outlook.stay, study.months());
    let lines = vec![
        ("Pay of each month × the chance to be there".into(), Some(expected.gross)),
        ("What goes back × the chance to leave just then".into(), Some(-expected.clawback)),
    ];
    let mut figure = told.figure("expected over an uncertain stay", expected.net(), lines, &Part::ALL);
    figure.assumes.push(match study.outlook.stay {
        Stay::Median(months) => format!(
            "Half of people have left after {months} months, with the same chance every month. Who is there at the end keeps all."
        ),
        Stay::Hazard(chance) => format!("The chance to leave is {chance} every month. Who is there at the end keeps all."),
    });
    figure
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

fn fifth_year(told: Told<'_>) -> Figure {
    let cliff = cliff(told.subject, 5);
    let lines = vec![("Year 5".into(), Some(cliff.fifth)), ("Year 4".into(), Some(-cliff.fourth))];
    let mut figure = told.figure("year 5 less year 4", cliff.fifth - cliff.fourth, lines, &Part::ALL);
    if let Some(closing) = cliff.closing.filter(|closing| !closing.is_zero()) {
        figure.assumes.push(format!(
            "A refresher of {} a year would make both years pay the same: it raises year 4 too.",
            format::money(closing)
        ));
    }
    figure
}

fn restored(told: Told<'_>) -> Option<Figure> {
    let subject = told.subject;
    let amount = cliff(subject, 5).restoring.filter(|amount| !amount.is_zero())?;
    let mut sum = fifth_with(subject, Money::ZERO);
    let mut lines = vec![("Year 5 without refreshers".to_owned(), Some(Money::from_f64(sum)))];
    let mut add = |text: String, dollars: f64| {
        let before = Money::from_f64(sum);
        sum += dollars;
        let cents = Money::from_f64(sum) - before;
        lines.push((text, Some(cents)));
        sum
    };
    let mut now = 0.0;
    for (month, part, dollars) in stacked(subject, amount) {
        let (part, of) = (format::percent(part), format::money(amount));
        now = add(format!("Granted after month {month}: {part} of {of} vests in year 5"), dollars);
    }
    let value = fifth_with(subject, amount);
    if (value - now).abs() > 0.005 {
        add("Awards up to the target".into(), value - now);
    }
    let what = format!("year 5 with a refresher of {} a year", format::money(amount));
    let mut figure = told.figure(&what, Money::from_f64(value), lines, &Part::ALL);
    figure.assumes.push(
        "It brings year 5 back to what year 4 pays without refreshers; other years are not looked at.".into(),
    );
    Some(figure)
}

fn make_whole(told: Told<'_>, month: u16) -> Figure {
    let cost = current::at(told.subject, month);
    let lines = vec![
        ("Grants not vested, at that month’s price".into(), Some(cost.unvested)),
        ("Bonus earned and not paid".into(), Some(cost.bonus)),
        ("Sign-on that goes back".into(), Some(cost.clawback)),
    ];
    let what = format!("cost of leaving after month {month}");
    told.figure(&what, cost.total(), lines, &[Part::Bonus, Part::Equity])
}

fn beyond(study: &Study<'_>, told: Told<'_>, job: &Subject<'_>) -> Figure {
    let subject = told.subject;
    let (mine, stay) = (subject.total(study.months()), job.total(study.months()));
    let back = current::owed(study, job);
    let mut lines = vec![(subject.name.clone(), Some(mine)), (format!("{}, staying", job.name), Some(-stay))];
    if !back.is_zero() {
        lines.push((format!("Goes back on leaving after month {}", study.notice), Some(-back)));
    }
    told.figure("beyond staying", mine - stay - back, lines, &Part::ALL)
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
