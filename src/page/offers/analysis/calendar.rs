//! By calendar year, as taxes and budgets count: the same dollars, from each offer's first month.

use crate::page::offers::analysis::region::{region, waiting};
use crate::page::offers::analysis::who::heads;
use crate::page::offers::analysis::words;
use crate::results::who::Who;
use crate::widget::figure::figure;
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::compare::Comparison;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::compute::pay::ledger::{Timing, YearPay};
use offerscope_core::model::format;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

const TITLE: &str = "By calendar year";

/// The view.
pub fn by_calendar(form: &Form<Scenario>) -> Html {
    let answer = form.comparison();
    if answer.offers.is_empty() {
        return waiting(
            "calendar",
            TITLE,
            "Type a base first: then this counts pay by calendar year, as taxes do.",
        );
    }
    region("calendar", TITLE, Html::from(found(answer)), by_year(answer))
}

/// The answer in a line: the calendar years in which the offer that pays most pays most.
pub(super) fn found(answer: &Comparison) -> String {
    let ranked = answer.window.ranked(&answer.offers);
    let Some((_, best)) = ranked.first() else { return String::new() };
    let years = best.calendar();
    let Some(most) = years.iter().map(YearPay::total).max() else { return String::new() };
    let years: Vec<String> =
        years.iter().filter(|year| year.total() == most).map(|year| year.year.to_string()).collect();
    let (each, years) = match years.as_slice() {
        [first @ .., last] if !first.is_empty() => (" each", format!("{} and {last}", first.join(", "))),
        all => ("", all.concat()),
    };
    format!("{} pays most in {years}: {}{each}.", best.name, format::whole(most))
}

/// The months of a calendar year that an offer pays a salary in.
fn months(pay: &OfferPay, year: u16, horizon: u16) -> usize {
    let salary =
        (1..=horizon.saturating_mul(12)).map(|month| pay.ledger.calendar_month(Timing::During, month));
    salary.filter(|month| month.year() == year).count()
}

/// A year with the months of it that are paid, where they are not all and the same for all.
fn year_head(answer: &Comparison, year: u16) -> String {
    let mut months: Vec<usize> =
        answer.columns().map(|pay| months(pay, year, answer.horizon_years)).collect();
    months.dedup();
    match months.as_slice() {
        [12] => year.to_string(),
        [count @ (1..)] => format!("{year} ({})", words::months(*count)),
        _ => format!("{year} (partial)"),
    }
}

fn by_year(answer: &Comparison) -> Html {
    let columns: Vec<(&OfferPay, Vec<YearPay>)> = answer.columns().map(|pay| (pay, pay.calendar())).collect();
    let all = || columns.iter().flat_map(|(_, years)| years).map(|pay| pay.year);
    let (Some(first), Some(last)) = (all().min(), all().max()) else { return Html::default() };
    let row = |year: u16| {
        let cell = |(pay, years): &(&OfferPay, Vec<YearPay>)| {
            let found = years.iter().find(|pay| pay.year == year);
            let asks = FigureId::Calendar(pay.id, year);
            found.map_or(Html::from("–"), |pay| figure(format::whole(pay.total()), asks))
        };
        let cells = columns.iter().map(cell).collect();
        Row { key: year.to_string().into(), head: Html::from(year_head(answer, year)), cells }
    };
    let who: Vec<Who> = answer.columns().enumerate().map(|(place, pay)| Who::of(place, pay)).collect();
    let caption = Html::from("The same dollars by calendar year, from each offer’s first month.");
    let rows = (first..=last).map(row).collect();
    table(Table { id: "calendar-table".into(), caption, columns: heads("Year", &who), rows })
}
