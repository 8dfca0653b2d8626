//! Every part of every year: what each offer's years are made of, part by part.

use crate::page::offers::analysis::region::{region, waiting};
use crate::page::offers::analysis::who::named;
use crate::results::who::Who;
use crate::widget::figure::figure;
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::compare::Comparison;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::compute::pay::ledger::{PayPart, YearPay};
use offerscope_core::compute::pay::whole_years::{together, whole_years};
use offerscope_core::model::format;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

pub(crate) const TITLE: &str = "Every part of pay, year by year";

/// The view.
pub fn every_part(form: &Form<Scenario>) -> Html {
    let answer = form.comparison();
    if answer.offers.is_empty() {
        return waiting("parts", TITLE, "Type a base first: then this splits every year into its parts.");
    }
    let one = |(place, pay): (usize, &OfferPay)| {
        by_part(&Who::of(place, pay), &pay.years, &|text, number, part| {
            let asks =
                number.map_or(FigureId::Total(pay.id, part), |number| FigureId::Year(pay.id, number, part));
            figure(text, asks)
        })
    };
    let tables = answer.columns().enumerate().map(one).collect();
    region("parts", TITLE, Html::from(found(answer)), tables)
}

/// The answer in a line: the largest part of the offer that pays most.
pub(crate) fn found(answer: &Comparison) -> String {
    let ranked = answer.window.ranked(&answer.offers);
    let Some((_, best)) = ranked.first() else { return String::new() };
    // Of equals the first in the order of the columns.
    let sum = together(&whole_years(&best.years));
    let largest = PayPart::ALL.into_iter().rev().max_by_key(|part| sum.part(*part));
    let Some(largest) = largest else { return String::new() };
    let (part, all) = (format::whole(sum.part(largest)), format::whole(sum.total()));
    format!(
        "{}: {part} of {all} over {} is {}.",
        best.name,
        format::span(answer.horizon_years),
        largest.name().to_ascii_lowercase()
    )
}

/// The years of one choice by part, in whole dollars that add up as shown. `shows` makes a figure of a text, its year and its part.
pub(crate) fn by_part(
    who: &Who,
    years: &[YearPay],
    shows: &dyn Fn(String, Option<u16>, Option<PayPart>) -> Html,
) -> Html {
    let years = whole_years(years);
    let sum = together(&years);
    let mut paid = PayPart::ALL.to_vec();
    paid.retain(|part| !sum.part(*part).is_zero());
    let row = |year: &YearPay, number: Option<u16>| {
        let parts = paid.iter().map(|part| (year.part(*part), Some(*part)));
        let cells = parts.chain([(year.total(), None)]);
        let head = number.map_or("All years".to_owned(), |number| format!("Year {number}"));
        Row {
            key: head.clone().into(),
            head: Html::from(head),
            cells: cells.map(|(amount, part)| shows(format::whole(amount), number, part)).collect(),
        }
    };
    let mut rows: Vec<Row> = years.iter().map(|year| row(year, Some(year.year))).collect();
    rows.push(row(&sum, None));
    let heads = paid.iter().map(|part| part.name()).chain(["Total"]);
    table(Table {
        id: format!("parts-{}", who.id.0).into(),
        caption: named(who),
        columns: std::iter::once("Year").chain(heads).map(Html::from).collect(),
        rows,
    })
}
