//! Pay by year: the bars, what they found, and the tables behind them, by service year and by calendar year.

use crate::state::State;
use crate::view::chart::bars::{Bars, Series};
use crate::view::chart::frame::{Behind, Frame, frame};
use crate::view::figure::figure;
use crate::view::letter::letter;
use crate::view::part;
use crate::view::results::difference;
use crate::view::table::{Row, Table, table};
use offerscope_core::compute::compare::{Comparison, OfferPay, ranked};
use offerscope_core::compute::explain::Ask;
use offerscope_core::compute::ledger::{Part, YearPay};
use offerscope_core::model::format;
use yew::prelude::*;

/// The chart of pay by year in its frame.
pub fn years(state: &State, answer: &Comparison, ask: &Callback<Ask>) -> Html {
    if answer.offers.is_empty() {
        return Html::default();
    }
    let series = |(position, pay): (usize, &OfferPay)| Series {
        position,
        name: pay.name.clone().into(),
        years: pay.years.clone(),
    };
    let series: Vec<Series> = answer.offers.iter().enumerate().map(series).collect();
    html! {
        <section class="card">
            { frame(Frame {
                id: "by-year".into(),
                title: "Pay by year, and what it is made of".into(),
                found: html! { found(answer) },
                chart: html! { <Bars label="Pay by year" {series} /> },
                behind: Behind::Shown(by_year(state, answer, ask)),
                note: html! {
                    <>
                        <details class="more">
                            <summary>{ "Every part of every year" }</summary>
                            { for answer.offers.iter().enumerate().map(|(position, pay)| by_part(position, pay, ask)) }
                        </details>
                        <details class="more">
                            <summary>{ "By calendar year, as taxes and budgets count" }</summary>
                            { by_calendar(answer, ask) }
                        </details>
                    </>
                },
            }) }
        </section>
    }
}

/// What the chart found: the largest and the smallest lead of the best offer over the next, or the shape of the only one.
fn found(answer: &Comparison) -> String {
    match ranked(&answer.offers).as_slice() {
        [] => "Nothing to draw yet: type a base.".to_owned(),
        [(_, only)] => {
            let most = only.years.iter().max_by_key(|year| year.total());
            most.map(|year| {
                format!("{} pays most in year {}: {}.", only.name, year.year, format::whole(year.total()))
            })
            .unwrap_or_default()
        }
        [(_, first), (_, second), ..] => {
            let leads = || first.years.iter().map(|year| (first.over(second, Some(year.year)), year.year));
            match (leads().min(), leads().max()) {
                (Some((least, when)), Some((most, peak))) if least != most => format!(
                    "Against {}, {} is {} in year {peak} and {} in year {when}.",
                    second.name,
                    first.name,
                    stands(most),
                    stands(least)
                ),
                (Some((same, _)), _) => {
                    format!("Against {}, {} is {} in every year.", second.name, first.name, stands(same))
                }
                _ => String::new(),
            }
        }
    }
}

fn stands(lead: offerscope_core::model::fixed::Money) -> String {
    let amount = format::whole(lead.abs());
    if lead.is_zero() {
        "level".to_owned()
    } else if lead.units() > 0 {
        format!("{amount} ahead")
    } else {
        format!("{amount} behind")
    }
}

/// Years down, offers across, the differences last.
fn by_year(state: &State, answer: &Comparison, ask: &Callback<Ask>) -> Html {
    let row = |year: Option<u16>, head: String| {
        let cell = |pay: &OfferPay| {
            let id = pay.id;
            let asks = year.map_or(Ask::Total(id, None), |year| Ask::Year(id, year, None));
            figure(format::whole(pay.total(year)), ask, asks)
        };
        let mut cells: Vec<Html> = answer.offers.iter().map(cell).collect();
        cells.extend(difference::cells(state, answer, year, ask));
        Row { key: head.clone().into(), head: html! { head }, cells }
    };
    let mut rows: Vec<Row> =
        (1..=answer.horizon_years).map(|year| row(Some(year), format!("Year {year}"))).collect();
    rows.push(row(None, format!("All {}", format::spelled(answer.horizon_years))));
    let mut columns = heads("Year", answer);
    columns.extend(difference::heads(state, answer));
    table(Table {
        id: "years-table".into(),
        caption: html! { "Dollars by year of service. Any figure opens to how it is worked out." },
        columns,
        rows,
        turns: false,
    })
}

/// Heads of columns: what the rows are about, then the offers.
pub(super) fn heads(rows: &'static str, answer: &Comparison) -> Vec<Html> {
    let mut heads = vec![html! { rows }];
    for (position, pay) in answer.offers.iter().enumerate() {
        heads.push(titled(position, pay));
    }
    heads
}

/// An offer by its badge and name.
pub(super) fn titled(position: usize, pay: &OfferPay) -> Html {
    html! { <>{ letter(position) }{ " " }{ &pay.name }</> }
}

fn by_part(position: usize, pay: &OfferPay, ask: &Callback<Ask>) -> Html {
    let id = pay.id;
    let paid: Vec<Part> = Part::ALL.into_iter().filter(|part| !pay.sum.part(*part).is_zero()).collect();
    let row = |year: &YearPay, head: String, of: &dyn Fn(Option<Part>) -> Ask| {
        let cell = |part: &Part| figure(format::whole(year.part(*part)), ask, of(Some(*part)));
        let mut cells: Vec<Html> = paid.iter().map(cell).collect();
        cells.push(figure(format::whole(year.total()), ask, of(None)));
        Row { key: head.clone().into(), head: html! { head }, cells }
    };
    let mut rows: Vec<Row> = pay
        .years
        .iter()
        .map(|year| row(year, format!("Year {}", year.year), &|part| Ask::Year(id, year.year, part)))
        .collect();
    rows.push(row(&pay.sum, "All years".to_owned(), &|part| Ask::Total(id, part)));
    let mut columns = vec![html! { "Year" }];
    columns.extend(paid.iter().map(|part| html! { part::name(*part) }));
    columns.push(html! { "Total" });
    table(Table {
        id: format!("parts-{}", id.0).into(),
        caption: titled(position, pay),
        columns,
        rows,
        turns: false,
    })
}

fn by_calendar(answer: &Comparison, ask: &Callback<Ask>) -> Html {
    let years = answer.offers.iter().flat_map(|pay| pay.calendar.iter().map(|year| year.year));
    let (Some(first), Some(last)) = (years.clone().min(), years.max()) else { return Html::default() };
    let row = |year: u16| {
        let cell = |pay: &OfferPay| {
            let id = pay.id;
            let found = pay.calendar.iter().find(|pay| pay.year == year);
            found.map_or_else(
                || html! { "–" },
                |pay| figure(format::whole(pay.total()), ask, Ask::Calendar(id, year)),
            )
        };
        Row {
            key: year.to_string().into(),
            head: html! { year },
            cells: answer.offers.iter().map(cell).collect(),
        }
    };
    table(Table {
        id: "calendar-table".into(),
        caption: html! { "The same dollars by calendar year, from each offer’s first month." },
        columns: heads("Year", answer),
        rows: (first..=last).map(row).collect(),
        turns: false,
    })
}
