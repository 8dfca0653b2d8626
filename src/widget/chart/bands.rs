//! Pay ranges on one axis, a row each, with markers for offers. Drawn without scripts.

use crate::widget::chart::mark;
use crate::widget::chart::scale::{Across, Scale};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::{format, scenario};
use yew::prelude::*;

/// A range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// Its level.
    pub level: AttrValue,
    /// Lower edge.
    pub low: Money,
    /// Upper edge.
    pub high: Money,
}

/// An offer's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marker {
    /// Position among the offers: letter and hue.
    pub position: usize,
    /// The pay that is placed.
    pub pay: Money,
}

/// Height of a row of markers, in pixels.
const MARKER: i64 = 28;
/// Height of a range, with its two lines of words beside it.
const RANGE: i64 = 40;
/// Markers closer than this, in hundredths of a percent, stand in different rows: a badge and its amount on a phone.
const CLEAR: i64 = 34_00;

/// Ranges in the order given, and markers above them. Nothing to draw gives nothing.
pub fn bands(ranges: &[Range], markers: &[Marker]) -> Html {
    let paid = markers.iter().map(|marker| marker.pay);
    let least = ranges.iter().map(|range| range.low).chain(paid.clone()).min();
    let most = ranges.iter().map(|range| range.high).chain(paid).max();
    let (Some(least), Some(most)) = (least, most) else { return Html::default() };
    let scale = Scale::around(least, most, 5);
    let places = stagger(markers.iter().map(|marker| scale.across(marker.pay)));
    let above = places.iter().map(|row| row + 1).max().unwrap_or(0) * MARKER;
    let zero = (0..).zip(ranges).map(|(row, _)| row + 1).max().unwrap_or(0) * RANGE + above + 8;
    let height = (zero + 24).to_string();
    html! {
        <div class="bands">
            <svg width="100%" height={height.clone()} aria-hidden="true">
                { (0..).zip(ranges).map(|(row, one)| name(one, above + row * RANGE)).collect::<Html>() }
            </svg>
            <svg width="100%" {height} role="img" aria-label={words(ranges, markers)}>
                { mark::across("axis", zero) }
                { scale.ticks().map(|amount| tick(scale, amount, zero)).collect::<Html>() }
                { (0..).zip(ranges).map(|(row, one)| range(scale, one, above + row * RANGE)).collect::<Html>() }
                { markers.iter().zip(&places).map(|(one, row)| drop(scale, *one, row * MARKER, zero)).collect::<Html>() }
                { markers.iter().zip(&places).map(|(one, row)| badge(scale, *one, row * MARKER)).collect::<Html>() }
            </svg>
        </div>
    }
}

/// The row of each place: the first in which it is clear of all before it.
pub fn stagger(places: impl Iterator<Item = Across>) -> Vec<i64> {
    let mut rows: Vec<(i64, Across)> = Vec::new();
    for place in places {
        let taken = |row: i64| rows.iter().any(|(other, at)| *other == row && (at.0 - place.0).abs() < CLEAR);
        let free = (0..).find(|row| !taken(*row)).unwrap_or(0);
        rows.push((free, place));
    }
    rows.into_iter().map(|(row, _)| row).collect()
}

/// Text beside a place stands to its right, or to its left where the right edge is near.
fn beside(place: Across, away: i64) -> (&'static str, i64) {
    if place.0 > 70_00 { ("end", -away) } else { ("start", away) }
}

fn tick(scale: Scale, amount: Money, y: i64) -> Html {
    mark::tick("line", scale.across(amount), y, format::short(amount))
}

/// The bar of a range.
fn range(scale: Scale, range: &Range, y: i64) -> Html {
    let (low, high) = (scale.across(range.low), scale.across(range.high));
    let (x, width) = (low.to_string(), Across(high.0 - low.0).to_string());
    html! { <rect class="bands__range" data-level={&range.level} {x} {width} y={(y + 12).to_string()} height="20" rx="4" /> }
}

/// The words beside a range's bar.
fn name(range: &Range, y: i64) -> Html {
    let line = |y, says| mark::text("label", Across(0), 0, y, "start", says);
    [line(y + 20, range.level.to_string()), line(y + 35, amounts(range))].into_iter().collect()
}

/// The line from a badge down through all ranges.
fn drop(scale: Scale, marker: Marker, y: i64, zero: i64) -> Html {
    let letter = scenario::letter(marker.position).to_string();
    html! { <g data-offer={letter}>{ mark::down("drop", scale.across(marker.pay), y + 12, zero) }</g> }
}

/// An offer's letter and the pay that is placed.
fn badge(scale: Scale, marker: Marker, y: i64) -> Html {
    let at = scale.across(marker.pay);
    let (anchor, dx) = beside(at, 16);
    let letter = scenario::letter(marker.position).to_string();
    html! {
        <g data-offer={letter.clone()}>
            <circle class="bands__badge" cx={at.to_string()} cy={(y + 12).to_string()} r="11" />
            { mark::text("letter", at, 0, y + 16, "", letter) }
            { mark::text("pay", at, dx, y + 17, anchor, format::short(marker.pay)) }
        </g>
    }
}

fn amounts(range: &Range) -> String {
    format!("{} to {}", format::short(range.low), format::short(range.high))
}

fn label(range: &Range) -> String {
    format!("{} {}", range.level, amounts(range))
}

fn words(ranges: &[Range], markers: &[Marker]) -> String {
    let offer = |marker: &Marker| {
        format!("Offer {} {}", scenario::letter(marker.position), format::short(marker.pay))
    };
    let all: Vec<String> = ranges.iter().map(label).chain(markers.iter().map(offer)).collect();
    format!("Dollars a year: {}", all.join("; "))
}
