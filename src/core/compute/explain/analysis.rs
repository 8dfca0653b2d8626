//! The proofs of the figures of an [`Analysis`]: name, lines that add up to the figure, assumptions and claims.

use super::figure::Figure;
use super::{assumptions, formula};
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::pay::ledger::{PayPart, Timing, service_year};
use crate::compute::value::break_even::break_even;
use crate::compute::value::{benefits, grants, present_value};
use crate::data::Facts;
use crate::data::tax::TaxRuleSource;
use crate::model::facts::source::Evidence;
use crate::model::fixed::{Money, Price, Shares};
use crate::model::format;
use crate::model::offer::OfferId;
use fifth::{fifth_year, restored};
use leaving::{beyond, expected, kept, left_behind, make_whole};

mod fifth;
mod leaving;
mod taxes;

pub use taxes::TaxFigureId;

/// The name of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnalysisFigureId {
    /// What is kept if you leave after a month.
    Kept(OfferId, u16),
    /// What is left behind then.
    LeftBehind(OfferId, u16),
    /// Expected pay of a stay of unknown length.
    Expected(OfferId),
    /// Value today.
    Worth(OfferId),
    /// The fifth year minus the fourth.
    Cliff(OfferId),
    /// The yearly refresher that brings the fifth year back to the letter's fourth.
    Restored(OfferId),
    /// What leaving the current job costs after a month.
    MakeWhole(u16),
    /// What an offer pays beyond staying.
    BeyondStaying(OfferId),
    /// The share price at which the first matches the second.
    Price(OfferId, OfferId),
    /// Pay for each hour of an average year.
    PerHour(OfferId),
    /// Pay of a service year, from 1; also of the current job.
    Year(OfferId, u16),
    /// The worth at today's price of a grant in dollars; the number is its position in the letter.
    GrantToday(OfferId, usize),
    /// Taxes over the years compared.
    Taxes(OfferId),
    /// Cash in hand over the years compared.
    Cash(OfferId),
    /// A figure of a calendar year's taxes.
    TaxYear(OfferId, u16, TaxFigureId),
}

type Lines = Vec<(String, Option<Money>)>;

/// Explains a figure; `None` where the analysis does not have it. The receipts tell who says what the tax rules hold.
pub fn explain(
    analysis: &Analysis<'_>,
    facts: &Facts,
    receipts: &'static [TaxRuleSource],
    matter: AnalysisFigureId,
) -> Option<Figure> {
    let evidence = facts.evidence;
    let told = |id| analysis.subject(id).map(|subject| AnalysisContext { subject, evidence });
    match matter {
        AnalysisFigureId::Kept(id, month) => kept(told(id)?, month),
        AnalysisFigureId::LeftBehind(id, month) => Some(left_behind(told(id)?, month)),
        AnalysisFigureId::Expected(id) => Some(expected(analysis, told(id)?)),
        AnalysisFigureId::Worth(id) => Some(worth(analysis, told(id)?)),
        AnalysisFigureId::Cliff(id) => Some(fifth_year(told(id)?)),
        AnalysisFigureId::Restored(id) => restored(told(id)?),
        AnalysisFigureId::MakeWhole(month) => Some(make_whole(analysis, told(OfferId::CURRENT)?, month)),
        AnalysisFigureId::BeyondStaying(id) => Some(beyond(analysis, told(id)?, told(OfferId::CURRENT)?)),
        AnalysisFigureId::Price(id, other) => price(analysis, told(id)?, analysis.subject(other)?),
        AnalysisFigureId::PerHour(id) => per_hour(analysis, told(id)?),
        AnalysisFigureId::Year(id, year) => year_of(analysis, told(id)?, year),
        AnalysisFigureId::GrantToday(id, place) => grant_today(told(id)?, place),
        AnalysisFigureId::Taxes(id) => taxes::all_years(analysis, facts, id, false),
        AnalysisFigureId::Cash(id) => taxes::all_years(analysis, facts, id, true),
        AnalysisFigureId::TaxYear(id, year, matter) => {
            taxes::explain(analysis, (facts, receipts), id, (year, matter))
        }
    }
}

/// The offer of a figure, and the evidence behind it.
#[derive(Clone, Copy)]
struct AnalysisContext<'a> {
    subject: &'a AnalyzedOffer<'a>,
    evidence: &'a Evidence,
}

impl AnalysisContext<'_> {
    fn figure(self, what: &str, value: Money, steps: Lines, parts: &[PayPart]) -> Figure {
        let Self { subject, evidence } = self;
        Figure {
            name: format!("{}, {what}", subject.name),
            value: Some(value),
            steps,
            assumes: assumptions::assumes(&subject.terms, parts),
            claims: assumptions::claims(&subject.terms, parts, evidence),
        }
    }
}

fn by_part(subject: &AnalyzedOffer<'_>, last: u16) -> Lines {
    let sum = |part: PayPart| -> Money {
        let streams = subject.ledger.streams.iter().filter(|stream| stream.part == part);
        streams.flat_map(|stream| stream.months.iter().take(usize::from(last) + 1).copied()).sum()
    };
    let lines = PayPart::ALL.into_iter().map(|part| (part.name().to_owned(), Some(sum(part))));
    lines.filter(|(_, amount)| amount.is_some_and(|amount| !amount.is_zero())).collect()
}

fn worth(analysis: &Analysis<'_>, told: AnalysisContext<'_>) -> Figure {
    let worth = present_value::today(analysis, told.subject);
    let rate = format::percent(analysis.outlook.discount);
    let stock = match analysis.outlook.equity_discount {
        None => "Stock: future shares × today’s price".to_owned(),
        Some(rate) => format!("Stock: each vest at its price, minus {} a year", format::percent(rate)),
    };
    let lines = vec![(format!("Cash, minus {rate} a year"), Some(worth.cash)), (stock, Some(worth.equity))];
    let mut figure = told.figure("value today", worth.total(), lines, &PayPart::ALL);
    figure.assumes.push(match analysis.outlook.equity_discount {
        None => "A future share is worth a share today: if you buy a share now and keep it, you have the same. Growth is the pay for \
                 waiting and for risk, so counting it without that discount would count it twice."
            .into(),
        Some(_) => "Stock is valued by your own view, which differs from the market’s price.".into(),
    });
    figure
}

fn price(analysis: &Analysis<'_>, told: AnalysisContext<'_>, other: &AnalyzedOffer<'_>) -> Option<Figure> {
    let subject = told.subject;
    let even = break_even(analysis, subject, other);
    let (price, multiple, now) = (even.price?, even.multiple.value()?, subject.price()?);
    let value = Money::from_f64(price.to_f64());
    let line = format!("{} × {}", format::price(now), format::multiple(multiple));
    let mut figure = told.figure(
        &format!("share price to match {}", other.name),
        value,
        vec![(line, Some(value))],
        &[PayPart::Equity],
    );
    figure.assumes.push("Both are in value today, at market prices; all else stays the same.".into());
    Some(figure)
}

fn per_hour(analysis: &Analysis<'_>, told: AnalysisContext<'_>) -> Option<Figure> {
    let subject = told.subject;
    let value = benefits::per_hour(subject, analysis.horizon_years)?;
    let years = analysis.horizon_years;
    let beside: Money = (1..=years).map(|year| benefits::year_benefits(subject, year).net()).sum();
    let all = (subject.total(analysis.months()) + beside).per(i64::from(years));
    let hours = format::hours(benefits::hours(subject.benefits()));
    let line = format!("{} an average year ÷ {hours} hours", format::money(all));
    let mut figure = told.figure("pay for each hour", value, vec![(line, Some(value))], &PayPart::ALL);
    figure.assumes.push("Hours are 52 weeks of five days, minus days off, at the hours of a full week, commuting included. Benefits and costs count.".into());
    Some(figure)
}

fn year_of(analysis: &Analysis<'_>, told: AnalysisContext<'_>, year: u16) -> Option<Figure> {
    let subject = told.subject;
    let pay =
        subject.ledger.service_years(analysis.horizon_years).into_iter().find(|pay| pay.year == year)?;
    let wanted = |_: Timing, month: u16| service_year(month) == year;
    let lines = formula::lines(&subject.terms, &subject.ledger, analysis.months(), None, &wanted);
    Some(told.figure(&format!("year {year}"), pay.total(), lines, &PayPart::ALL))
}

fn grant_today(told: AnalysisContext<'_>, place: usize) -> Option<Figure> {
    let facts = grants::grants(told.subject).into_iter().nth(place)?;
    let (conversion, today) = (facts.converted?, told.subject.price()?);
    let value = conversion.worth(today);
    let shares = format::shares(Shares::from_f64(conversion.units));
    let at = format::price(Price::from_f64(conversion.average));
    let line = format!("{shares} shares (at {at} a share) × {} today", format::price(today));
    Some(told.figure("grant at today’s price", value, vec![(line, Some(value))], &[PayPart::Equity]))
}
