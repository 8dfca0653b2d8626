//! Per hour: an average year's pay with what comes beside it, for each hour it takes; and what was assumed of the hours.

use crate::page::offers::analysis::asked::{self, figure};
use crate::page::offers::analysis::region::{region, waiting};
use crate::page::offers::analysis::who::heads;
use crate::page::offers::analysis::words;
use crate::results::who::{self, Who};
use crate::widget::element::{element, note, paragraph};
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::analysis::offer::AnalyzedOffer;
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::compute::value::benefits::{YearBenefits, hours, per_hour, year_benefits};
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::{Hours, Money};
use offerscope_core::model::format;
use offerscope_core::model::offer::benefits::Benefits;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

const TITLE: &str = "Per hour";

struct OfferHours {
    who: Who,
    /// An average year of pay.
    pay: Money,
    /// An average year of what comes beside it.
    beside: Money,
    hours: Hours,
    rate: Option<Money>,
    /// Whether hours of a week were typed, and days off.
    typed: (bool, bool),
}

/// The view.
pub fn by_hour(form: &Form<Scenario>) -> Html {
    let offers = all(&Analysis::of(&form.scenario, catalog(), form.today));
    if offers.is_empty() {
        return waiting("hour", TITLE, "Type a base first: then this divides pay by the hours it takes.");
    }
    let years = words::years(form.scenario.horizon_years);
    let content = [
        side_by_side(&offers, &years),
        missing(&offers),
        note(
            "Hours are 52 weeks of five days, minus days off, at the hours of a full week with commuting. Benefits and costs count as typed.",
        ),
    ];
    region("hour", TITLE, Html::from(found(&offers)), content.into_iter().collect())
}

/// The answer in a line.
pub(crate) fn answer(analysis: &Analysis<'_>) -> String {
    found(&all(analysis))
}

fn all(analysis: &Analysis<'_>) -> Vec<OfferHours> {
    who::paid(analysis).into_iter().map(|(who, subject)| one(analysis, who, subject)).collect()
}

fn one(analysis: &Analysis<'_>, who: Who, subject: &AnalyzedOffer<'_>) -> OfferHours {
    let years = analysis.horizon_years;
    let benefits = subject.benefits();
    let all: Money = (1..=years).map(|year| YearBenefits::net(&year_benefits(subject, year))).sum();
    OfferHours {
        who,
        pay: subject.total(analysis.months()).per(years.into()),
        beside: all.per(years.into()),
        hours: hours(benefits),
        rate: per_hour(subject, years),
        typed: (
            benefits.is_some_and(|benefits| benefits.hours.is_some()),
            benefits.is_some_and(|benefits| benefits.days_off > 0),
        ),
    }
}

/// The best by the hour over the next.
fn found(offers: &[OfferHours]) -> String {
    let rates: Vec<Money> = offers.iter().map(|one| one.rate.unwrap_or_default()).collect();
    let rate = |place: usize| rates.get(place).copied().unwrap_or_default();
    let name = |place: usize| offers.get(place).map(|one| one.who.name.as_str()).unwrap_or_default();
    match who::leading(&rates) {
        Some((first, second)) if rate(first) == rate(second) => {
            format!(
                "{} and {} pay the same for an hour: {}.",
                name(first),
                name(second),
                format::money(rate(first))
            )
        }
        Some((first, second)) => format!(
            "{} pays {} for an hour, {} more than {}.",
            name(first),
            format::money(rate(first)),
            format::money(rate(first) - rate(second)),
            name(second)
        ),
        None => format!("{} pays {} for an hour.", name(0), format::money(rate(0))),
    }
}

fn side_by_side(offers: &[OfferHours], years: &str) -> Html {
    let row = |head: &'static str, cell: &dyn Fn(&OfferHours) -> Html| Row {
        key: head.into(),
        head: Html::from(head),
        cells: offers.iter().map(cell).collect(),
    };
    let rate = |one: &OfferHours| match one.rate {
        Some(rate) => figure(format::money(rate), AnalysisFigureId::PerHour(one.who.id)),
        None => Html::from("no hours"),
    };
    let rows = vec![
        row("Pay, average year", &|one| asked::average(format::whole(one.pay), one.who.id)),
        row("Benefits minus costs", &|one| Html::from(format::whole(one.beside))),
        row("Hours a year", &|one| Html::from(format::hours(one.hours))),
        row("Pay per hour", &rate),
    ];
    let who: Vec<Who> = offers.iter().map(|one| one.who.clone()).collect();
    let caption = Html::from(format!("Dollars before tax, the average of {years}."));
    table(Table { id: "hour-table".into(), caption, columns: heads("Each year", &who), rows })
}

/// What was not typed, and what stands in for it.
fn missing(offers: &[OfferHours]) -> Html {
    let week = format!("{} hours a week are assumed", Benefits::WEEK);
    let says = |one: &OfferHours| {
        let name = &one.who.name;
        match one.typed {
            (true, true) => None,
            (false, false) => Some(format!("{name}: {week}, and no days off.")),
            (false, true) => Some(format!("{name}: {week}.")),
            (true, false) => Some(format!("{name}: no days off are assumed.")),
        }
    };
    let lines: Vec<String> = offers.iter().filter_map(says).collect();
    if lines.is_empty() {
        return Html::default();
    }
    let items = lines.into_iter().map(|says| element("li", "", Html::from(says))).collect();
    [paragraph("Assumed, because you did not type it:"), element("ul", "", items)].into_iter().collect()
}
