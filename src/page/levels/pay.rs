//! Pay on Levels: the two ranges on one axis, the tables beside them, and what is not known.

use crate::view::chart::bands::{self, Range};
use crate::view::chart::frame::{Behind, Frame, frame};
use crate::view::claims::{claims, who};
use crate::view::table::{Row, Table, table};
use crate::view::tag::{Tag, tag};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::ladder::{Band, Level, PayTable};
use yew::prelude::*;

/// The ranges of two levels on one axis; nothing where neither is sourced.
pub(super) fn bands(pair: [&Level; 2]) -> Html {
    let known: Vec<(&Level, Band)> =
        pair.into_iter().filter_map(|level| Some((level, level.band?))).collect();
    let Some((_, first)) = known.first() else { return Html::default() };
    let range =
        |&(level, band): &(&Level, Band)| Range { level: level.id.into(), low: band.low, high: band.high };
    let ranges: Vec<Range> = known.iter().map(range).collect();
    let note = html! {
        <p class="note">
            if let Some(kind) = Tag::of(&first.claim) {
                { tag(kind) }{ " " }
            }
            { who(&first.claim) }{ ". Total compensation: base, bonus, sign-on and vesting stock." }
        </p>
    };
    frame(Frame {
        id: "bands".into(),
        title: "Pay ranges on one scale".into(),
        found: html! { found(pair) },
        chart: bands::bands(&ranges, &[]),
        behind: Behind::Folded(edges(&known)),
        note,
    })
}

/// How the ranges of two levels lie to each other.
pub(super) struct Gap {
    /// The level whose range starts lower.
    pub(super) lower: &'static str,
    /// The other one.
    pub(super) higher: &'static str,
    /// From the end of the lower range to the start of the higher; negative where they overlap.
    pub(super) apart: Money,
}

/// The gap between two levels' ranges; `None` where one is not sourced or both are the same level.
pub(super) fn gap([left, right]: [&Level; 2]) -> Option<Gap> {
    let (one, two) = (left.band?, right.band?);
    if left.id == right.id {
        return None;
    }
    let (lower, low, higher, high) =
        if one.low <= two.low { (left.id, one, right.id, two) } else { (right.id, two, left.id, one) };
    Some(Gap { lower, higher, apart: high.above(&low) })
}

/// What the picture says, in a sentence.
fn found(pair: [&Level; 2]) -> String {
    let Some(Gap { lower, higher, apart }) = gap(pair) else {
        return "A range is sourced for one of these levels alone.".into();
    };
    let amount = format::money(apart.abs());
    if apart > Money::ZERO {
        format!(
            "The ranges do not touch: {amount} a year separates the top of {lower} from the bottom of {higher}."
        )
    } else if apart.is_zero() {
        format!("{higher} starts where {lower} ends.")
    } else {
        format!("The ranges overlap by {amount} a year.")
    }
}

fn edges(known: &[(&Level, Band)]) -> Html {
    let row = |(level, band): &(&Level, Band)| Row {
        key: level.id.into(),
        head: html! { level.id },
        cells: [band.low, band.high].map(|edge| html! { format::whole(edge) }).to_vec(),
    };
    table(Table {
        id: "band-edges".into(),
        caption: html! { "Total pay a year" },
        columns: ["Level", "From", "To"].map(|head| html! { head }).to_vec(),
        rows: known.iter().map(row).collect(),
        turns: false,
    })
}

/// The pay tables beside the ranges, each with its finding in sight and its figures a press away.
pub(super) fn tables(tables: &[PayTable]) -> Html {
    if tables.is_empty() {
        return Html::default();
    }
    html! {
        <section class="section" aria-labelledby="tables-title">
            <h2 id="tables-title">{ "What others say of pay" }</h2>
            <div class="levels__tables">{ for tables.iter().map(pay_table) }</div>
        </section>
    }
}

fn pay_table(one: &PayTable) -> Html {
    let row = |(head, cells): &(&'static str, &'static [&'static str])| Row {
        key: (*head).into(),
        head: html! { *head },
        cells: cells
            .iter()
            .map(|cell| html! { if cell.is_empty() { { "not known" } } else { { *cell } } })
            .collect(),
    };
    let columns =
        core::iter::once("").chain(one.columns.iter().copied()).map(|head| html! { head }).collect();
    let figures = Table {
        id: one.id.into(),
        caption: html! { one.title },
        columns,
        rows: one.rows.iter().map(row).collect(),
        turns: false,
    };
    html! {
        <section class="card stack" key={one.id}>
            <h3>{ one.title }</h3>
            <p>{ one.claim.says }</p>
            <p class="note">
                if let Some(kind) = Tag::of(&one.claim) {
                    { tag(kind) }{ " " }
                }
                { who(&one.claim) }
            </p>
            <details class="more">
                <summary>{ "The figures and their source" }</summary>
                { table(figures) }
                { claims(&[one.claim]) }
                { claims(one.others) }
            </details>
        </section>
    }
}

/// What is not known, said plainly.
pub(super) fn unknowns(sentences: &[&'static str]) -> Html {
    if sentences.is_empty() {
        return Html::default();
    }
    html! {
        <section class="section" aria-labelledby="unknowns-title">
            <h2 id="unknowns-title">{ "What is not known" }</h2>
            <ul class="levels__unknowns">{ for sentences.iter().map(|says| html! { <li key={*says}>{ *says }</li> }) }</ul>
        </section>
    }
}
