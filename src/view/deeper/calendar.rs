//! By calendar year, as taxes and budgets count: the same dollars, from each offer's first month.

use super::DeeperProps;
use super::region::{region, waiting};
use super::who::{Who, heads};
use crate::view::figure::figure;
use crate::view::table::{Row, Table, table};
use offerscope_core::compute::ask::Ask;
use offerscope_core::compute::compare::{Comparison, OfferPay, compare, ranked};
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
        best.and_then(|best| Some((best, best.calendar.iter().rev().max_by_key(|year| year.total())?)));
    most.map(|(best, year)| {
        format!("{} pays most in {}: {}.", best.name, year.year, format::whole(year.total()))
    })
    .unwrap_or_default()
}

fn by_year(answer: &Comparison) -> Html {
    let years = |pay: &OfferPay| Some((pay.calendar.first()?.year, pay.calendar.last()?.year));
    let (mut first, mut last) = (u16::MAX, 0);
    for (from, to) in answer.offers.iter().filter_map(years) {
        (first, last) = (first.min(from), last.max(to));
    }
    let row = |year: u16| {
        let cell = |pay: &OfferPay| {
            let found = pay.calendar.iter().find(|pay| pay.year == year);
            let asks = Ask::Calendar(pay.id, year);
            found.map_or(Html::from("–"), |pay| figure(format::whole(pay.total()), asks))
        };
        let cells = answer.offers.iter().map(cell).collect();
        Row { key: year.to_string().into(), head: Html::from(year.to_string()), cells }
    };
    let who = |(position, pay): (usize, &OfferPay)| Who {
        id: pay.id,
        position: Some(position),
        name: pay.name.clone(),
    };
    let who: Vec<Who> = answer.offers.iter().enumerate().map(who).collect();
    let caption = Html::from("The same dollars by calendar year, from each offer’s first month.");
    let rows = (first..=last).map(row).collect();
    table(Table { id: "calendar-table".into(), caption, columns: heads("Year", &who), rows })
}
