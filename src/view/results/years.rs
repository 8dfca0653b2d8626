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
use offerscope_core::compute::ledger::Part;
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
            figure(format::whole(pay.total(year)), ask.reform(move |_| asks))
        };
        Row {
            key: head.clone().into(),
            head: html! { head },
            cells: answer
                .offers
                .iter()
                .map(cell)
                .chain(difference::cells(state, answer, year, ask))
                .collect(),
        }
    };
    let years = (1..=answer.horizon_years).map(|year| row(Some(year), format!("Year {year}")));
    let all = row(None, format!("All {}", format::spelled(answer.horizon_years)));
    table(Table {
        id: "years-table".into(),
        caption: html! { "Dollars by year of service. Any figure opens to how it is worked out." },
        columns: std::iter::once(html! { "Year" })
            .chain(heads(answer))
            .chain(difference::heads(state, answer))
            .collect(),
        rows: years.chain(std::iter::once(all)).collect(),
    })
}

/// The offers as heads of columns.
pub(super) fn heads(answer: &Comparison) -> impl Iterator<Item = Html> {
    answer.offers.iter().enumerate().map(
        |(position, pay)| html! { <>{ letter(position) }<span class="name">{ " " }{ &pay.name }</span></> },
    )
}

fn by_part(position: usize, pay: &OfferPay, ask: &Callback<Ask>) -> Html {
    let id = pay.id;
    let paid: Vec<Part> = Part::ALL.into_iter().filter(|part| !pay.sum.part(*part).is_zero()).collect();
    let row =
        |year: &offerscope_core::compute::ledger::YearPay, head: String, of: &dyn Fn(Option<Part>) -> Ask| {
            let cell = |part: &Part| {
                let asks = of(Some(*part));
                figure(format::whole(year.part(*part)), ask.reform(move |_| asks))
            };
            let all = of(None);
            let total = figure(format::whole(year.total()), ask.reform(move |_| all));
            Row {
                key: head.clone().into(),
                head: html! { head },
                cells: paid.iter().map(cell).chain([total]).collect(),
            }
        };
    let mut rows: Vec<Row> = pay
        .years
        .iter()
        .map(|year| row(year, format!("Year {}", year.year), &|part| Ask::Year(id, year.year, part)))
        .collect();
    rows.push(row(&pay.sum, "All years".to_owned(), &|part| Ask::Total(id, part)));
    let columns = std::iter::once(html! { "Year" })
        .chain(paid.iter().map(|part| html! { part::name(*part) }))
        .chain([html! { "Total" }]);
    table(Table {
        id: format!("parts-{}", id.0).into(),
        caption: html! { <>{ letter(position) }{ " " }{ &pay.name }</> },
        columns: columns.collect(),
        rows,
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
                |pay| figure(format::whole(pay.total()), ask.reform(move |_| Ask::Calendar(id, year))),
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
        columns: std::iter::once(html! { "Year" }).chain(heads(answer)).collect(),
        rows: (first..=last).map(row).collect(),
    })
}
