//! The front page: what this is, three ways in, the sample's answer, and L6 beside L7 in short. Rendered on the host alone, complete without
//! scripts.

use crate::page::levels::short;
use crate::route::{Pair, Route};
use crate::widget::chart::bars::{Series, bars};
use crate::widget::chart::frame::{Behind, Frame, frame};
use crate::widget::page_link::page_link;
use crate::widget::table::{Row, Table, table};
use crate::widget::verdict::headline;
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::data::{catalog, sample_scenario};
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use yew::prelude::*;

/// The page.
pub fn home(base: &str) -> Html {
    html! {
        <article class="home">
            { headline(
                html! { "Compare job offers over four years, check your level, plan the counter-offer" },
                html! { "Nothing leaves your browser: no account, no server, no tracking." },
            ) }
            { doors(base) }
            { sample(base) }
            <section class="section" aria-labelledby="levels-short">
                <h2 id="levels-short">{ "Amazon L6 and L7, in short" }</h2>
                { short::in_short() }
                <p>{ page_link(base, Route::Levels(Pair::L6L7), "Compare the levels, with sources and pay ranges") }</p>
            </section>
        </article>
    }
}

/// Where to begin.
fn doors(base: &str) -> Html {
    let doors = [
        (
            Route::Offers.href(base) + Route::ENTER,
            "Compare my offers",
            "Type what each letter says. See which offer pays more, in which year, and what is left after taxes.",
        ),
        (
            Route::Fit.href(base),
            "Check my level, L6 or L7",
            "A few questions about your scope. Five minutes, or fifteen for more certainty.",
        ),
        (
            Route::Negotiate.href(base),
            "Plan a counter-offer",
            "What to ask for, what asking risks, and a message you can send.",
        ),
    ];
    let door = |(address, name, says): (String, &'static str, &'static str)| {
        html! {
            <li class="card door" key={name}>
                <a class="door__name" href={address}>{ name }</a>
                <p>{ says }</p>
            </li>
        }
    };
    html! { <ul class="doors">{ for doors.map(door) }</ul> }
}

/// The answer of the two sample offers, and their years.
fn sample(base: &str) -> Html {
    // Its letters name no month, so any month gives the same answer.
    let answer = compare(&sample_scenario(), catalog(), Month::EARLIEST);
    let series = |(position, pay): (usize, &OfferPay)| Series {
        position: Some(position),
        name: pay.name.clone().into(),
        years: pay.years.clone(),
    };
    let row = |year: Option<u16>, head: String| Row {
        key: head.clone().into(),
        head: Html::from(head),
        cells: answer
            .offers
            .iter()
            .map(|pay| Html::from(format::whole(answer.window.total(pay.id, year))))
            .collect(),
    };
    let years = (1..=answer.horizon_years).map(|year| row(Some(year), format!("Year {year}")));
    let heads = answer.offers.iter().map(|pay| Html::from(pay.name.clone()));
    let verdict: String = answer.verdict.line.iter().map(|segment| segment.text.as_str()).collect();
    let behind = table(Table {
        id: "sample-table".into(),
        caption: "Dollars by year of service, before taxes.".into(),
        columns: std::iter::once(Html::from("Year")).chain(heads).collect(),
        rows: years.chain([row(None, format!("Over {}", answer.window.span()))]).collect(),
    });
    html! {
        <section class="section" aria-label="A sample">
            { frame(Frame {
                id: "sample".into(),
                title: verdict.into(),
                found: "A sample: two Amazon offers built on published ones.".into(),
                chart: bars("sample-bars", "Pay by year", answer.offers.iter().enumerate().map(series).collect()),
                behind: Behind::Folded(behind),
                note: html! { <p>{ page_link(base, Route::Offers, "Open the comparison and change any figure") }</p> },
            }) }
        </section>
    }
}
