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
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

pub(crate) const TITLE: &str = "By calendar year";

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
    let one = |(place, pay): (usize, &OfferPay)| (Who::of(place, pay), pay.calendar());
    let columns: Vec<(Who, Vec<YearPay>)> = answer.columns().enumerate().map(one).collect();
    let caption = "The same dollars by calendar year, from each offer’s first month.";
    let table = by_year(&columns, caption, &|year| year_head(answer, year), &|text, id, year| {
        figure(text, FigureId::Calendar(id, year))
    });
    region("calendar", TITLE, Html::from(found(answer)), table)
}

/// The answer in a line: the calendar years in which the offer that pays most pays most.
pub(crate) fn found(answer: &Comparison) -> String {
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

/// The calendar years of some choices. `head` names a year, and `shows` makes a figure of a text, its choice and its year.
pub(crate) fn by_year(
    columns: &[(Who, Vec<YearPay>)],
    caption: &'static str,
    head: &dyn Fn(u16) -> String,
    shows: &dyn Fn(String, OfferId, u16) -> Html,
) -> Html {
    let all = || columns.iter().flat_map(|(_, years)| years).map(|pay| pay.year);
    let (Some(first), Some(last)) = (all().min(), all().max()) else { return Html::default() };
    let row = |year: u16| {
        let cell = |(who, years): &(Who, Vec<YearPay>)| {
            let found = years.iter().find(|pay| pay.year == year);
            found.map_or(Html::from("–"), |pay| shows(format::whole(pay.total()), who.id, year))
        };
        let cells = columns.iter().map(cell).collect();
        Row { key: year.to_string().into(), head: Html::from(head(year)), cells }
    };
    let who: Vec<Who> = columns.iter().map(|(who, _)| who.clone()).collect();
    let rows = (first..=last).map(row).collect();
    let caption = Html::from(caption);
    table(Table { id: "calendar-table".into(), caption, columns: heads("Year", &who), rows })
}
