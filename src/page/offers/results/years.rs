//! Pay by year: the bars, what they found, and the table behind them. The years are those that the verdict compares: service years, or where
//! choices begin in different months, the years of one calendar for all.

use crate::page::offers::results::difference;
use crate::state::State;
use crate::widget::badge::{badge, name};
use crate::widget::chart::bars::{Series, bars};
use crate::widget::chart::frame::{Behind, Frame, frame};
use crate::widget::element::{element, note};
use crate::widget::figure::{figure, pressable};
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::compare::Comparison;
use offerscope_core::compute::compare::late::late_stock;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::compute::pay::ledger::YearPay;
use offerscope_core::compute::pay::whole_years::whole_years;
use offerscope_core::model::format;
use offerscope_core::model::offer::OfferId;
use yew::prelude::*;

/// The chart of pay by year in its frame.
pub fn years(state: &State, answer: &Comparison) -> Html {
    if answer.offers.is_empty() {
        return Html::default();
    }
    let series = |(position, pay): (usize, &OfferPay)| Series {
        position: (pay.id != OfferId::CURRENT).then_some(position),
        name: pay.name.clone().into(),
        years: shown_years(answer, pay),
    };
    // What is added and not typed yet has no bar.
    let drawn = |(_, pay): &(usize, &OfferPay)| !pay.sum.total().is_zero();
    let series: Vec<Series> = answer.columns().enumerate().filter(drawn).map(series).collect();
    let frame = frame(Frame {
        id: "by-year".into(),
        title: "Pay by year, and what it is made of".into(),
        found: Html::from(found(state, answer)),
        chart: bars("bars", "Pay by year", series),
        behind: Behind::Shown(by_year(state, answer)),
        note: late_stock(answer).iter().map(|late| note(format!("{} {}", late.says, late.try_))).collect(),
    });
    element("section", "card", frame)
}

/// What the chart found: the largest and the smallest lead of the best offer over the one compared with, or the shape of the
/// only one.
fn found(state: &State, answer: &Comparison) -> String {
    let window = &answer.window;
    let ranked = window.ranked(&answer.offers);
    let Some((_, best)) = ranked.first() else { return "Nothing to draw yet: type a base.".to_owned() };
    let base = difference::base(state, answer);
    let Some((_, first)) = ranked.iter().find(|(_, pay)| base.is_some_and(|base| base.id != pay.id)) else {
        // Of equal years the first.
        let years = shown_years(answer, best);
        let most = years.iter().rev().max_by_key(|year| year.total()).copied().unwrap_or_default();
        return format!("{} pays most in year {}: {}.", best.name, most.year, format::whole(most.total()));
    };
    let second = base.unwrap_or(best);
    let lead = |year| window.shown_total(first.id, Some(year)) - window.shown_total(second.id, Some(year));
    let leads = || (1..=answer.horizon_years).map(|year| (lead(year), year));
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
fn by_year(state: &State, answer: &Comparison) -> Html {
    let row = |year: Option<u16>, head: String| {
        let cell = |pay: &OfferPay| {
            if pay.sum.total().is_zero() {
                return Html::from("–");
            }
            let asks = year.map_or(FigureId::Total(pay.id, None), |year| FigureId::Year(pay.id, year, None));
            let amount = format::whole(answer.window.shown_total(pay.id, year));
            if difference::opens(answer, pay) { figure(amount, asks) } else { Html::from(amount) }
        };
        let mut cells: Vec<Html> = answer.columns().map(cell).collect();
        cells.extend(difference::cells(state, answer, year));
        Row { key: head.clone().into(), head: Html::from(head), cells }
    };
    let mut rows: Vec<Row> =
        (1..=answer.horizon_years).map(|year| row(Some(year), format!("Year {year}"))).collect();
    rows.push(row(None, format!("Over {}", answer.window.span())));
    let mut columns = heads("Year", answer.columns());
    columns.extend(difference::heads(state, answer));
    let caption = caption(answer);
    table(Table { id: "years-table".into(), caption, columns, rows })
}

/// What the table shows. Where choices begin in different months, that is one calendar for all.
fn caption(answer: &Comparison) -> Html {
    let window = &answer.window;
    if !window.shifted {
        return pressable(
            "Dollars by year of service.".into(),
            " Press any figure to see how it is worked out.".into(),
        );
    }
    let from = format::month(window.from);
    let counted = |pay: &&OfferPay| pay.sum.total().units() > 0;
    let offers = || answer.offers.iter().filter(counted).filter(|pay| pay.ledger.start > window.from);
    let until = match answer.staying.as_ref().filter(counted) {
        _ if offers().next().is_none() => String::new(),
        Some(job) => format!(" Until an offer starts, its column has the pay of {}.", job.name),
        None => " Until an offer starts, its column has no pay.".into(),
    };
    pressable(
        format!("Dollars over the same months for all: year 1 begins in {from}.{until}"),
        format!(" Press a figure of an offer that starts in {from} to see how it is worked out."),
    )
}

/// Offers as heads of columns, behind a first one.
pub(super) fn heads<'a>(first: &'static str, columns: impl Iterator<Item = &'a OfferPay>) -> Vec<Html> {
    let mut heads = vec![Html::from(first)];
    heads.extend(columns.enumerate().map(|(position, pay)| named(position, pay)));
    heads
}

/// An offer by letter and name; the current job, which has no letter, by its name wherever there is room for either.
fn named(position: usize, pay: &OfferPay) -> Html {
    if pay.id == OfferId::CURRENT {
        return name(&pay.name);
    }
    [badge(position), Html::from(" "), name(&pay.name)].into_iter().collect()
}

/// The years of a choice, whose parts add up to the totals of the table.
fn shown_years(answer: &Comparison, pay: &OfferPay) -> Vec<YearPay> {
    answer.window.pay(pay.id).map(|column| whole_years(&column.years)).unwrap_or_default()
}
