//! By calendar year, as taxes and budgets count: the same dollars, from each offer's first month.

use super::DeeperProps;
use super::region::{region, waiting};
use super::who::{Who, heads};
use crate::view::figure::figure;
use crate::view::table::{Row, Table, table};
use offerscope_core::compute::ask::Ask;
use offerscope_core::compute::compare::{Comparison, OfferPay, compare, ranked};
use offerscope_core::compute::ledger::YearPay;
use offerscope_core::data::catalog;
use offerscope_core::model::format;
use yew::prelude::*;

const TITLE: &str = "By calendar year";

/// The view.
#[component]
pub fn ByCalendar(props: &DeeperProps) -> Html {
    let answer = use_memo((props.scenario.clone(), props.today), |(scenario, today)| {
        compare(scenario, catalog(), *today)
    });
    if answer.offers.is_empty() {
        return waiting("calendar", TITLE, "Type a base first: then this counts as taxes and budgets do.");
    }
    region("calendar", TITLE, Html::from(found(&answer)), by_year(&answer))
}

/// The calendar year in which the offer that pays most pays most.
fn found(answer: &Comparison) -> String {
    let ranked = ranked(&answer.offers);
    let best = ranked.first().map(|(_, best)| *best);
    // Of equal years the first.
    let most =
        best.and_then(|best| Some((best, best.calendar().into_iter().rev().max_by_key(YearPay::total)?)));
    most.map(|(best, year)| {
        format!("{} pays most in {}: {}.", best.name, year.year, format::whole(year.total()))
    })
    .unwrap_or_default()
}

fn by_year(answer: &Comparison) -> Html {
    let columns: Vec<(&OfferPay, Vec<YearPay>)> = answer.columns().map(|pay| (pay, pay.calendar())).collect();
    let all = || columns.iter().flat_map(|(_, years)| years).map(|pay| pay.year);
    let (Some(first), Some(last)) = (all().min(), all().max()) else { return Html::default() };
    let row = |year: u16| {
        let cell = |(pay, years): &(&OfferPay, Vec<YearPay>)| {
            let found = years.iter().find(|pay| pay.year == year);
            let asks = Ask::Calendar(pay.id, year);
            found.map_or(Html::from("–"), |pay| figure(format::whole(pay.total()), asks))
        };
        let cells = columns.iter().map(cell).collect();
        Row { key: year.to_string().into(), head: Html::from(year.to_string()), cells }
    };
    let who: Vec<Who> = answer.columns().enumerate().map(|(place, pay)| Who::of(place, pay)).collect();
    let caption = Html::from("The same dollars by calendar year, from each offer’s first month.");
    let rows = (first..=last).map(row).collect();
    table(Table { id: "calendar-table".into(), caption, columns: heads("Year", &who), rows })
}
