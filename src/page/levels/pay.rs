//! Pay ranges on Levels: on one axis, and how they lie to each other.

use crate::widget::chart::bands::{self, Range};
use crate::widget::chart::frame::{Behind, Frame, frame};
use crate::widget::claims::who;
use crate::widget::table::{Row, Table, table};
use crate::widget::tag::{Tag, tag};
use offerscope_core::model::facts::ladder::{Band, Level};
use offerscope_core::model::facts::source::Evidence;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use yew::prelude::*;

/// The ranges of two levels on one axis; nothing where neither is sourced.
pub(super) fn bands(pair: [&Level; 2], evidence: &Evidence) -> Html {
    let known: Vec<(&Level, Band)> =
        pair.into_iter().filter_map(|level| Some((level, level.band?))).collect();
    let Some((_, first)) = known.first() else { return Html::default() };
    let range =
        |&(level, band): &(&Level, Band)| Range { level: level.id.into(), low: band.low, high: band.high };
    let ranges: Vec<Range> = known.iter().map(range).collect();
    let Some(claim) = evidence.of(first.cited).first() else { return Html::default() };
    let note = html! {
        <p class="note">
            if let Some(kind) = Tag::of(claim) {
                { tag(kind) }{ " " }
            }
            { who(claim) }{ ". Total compensation: base, bonus, sign-on and vesting stock." }
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

/// The gap between two levels' ranges; `None` where one is not sourced.
pub(super) fn gap([left, right]: [&Level; 2]) -> Option<Gap> {
    let (one, two) = (left.band?, right.band?);
    let (lower, low, higher, high) =
        if one.low <= two.low { (left.id, one, right.id, two) } else { (right.id, two, left.id, one) };
    Some(Gap { lower, higher, apart: high.above(&low) })
}

/// What the picture says, in a sentence.
fn found(pair: [&Level; 2]) -> String {
    let Some(Gap { lower, higher, apart }) = gap(pair) else {
        return "One range is sourced for the levels chosen.".into();
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
    })
}
