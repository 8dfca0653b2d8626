//! Amounts on one axis with their names, and the zone in which a deal lies. The names and amounts stand beside it as text.

use crate::widget::chart::scale::{Across, Scale};
use crate::widget::element::element;
use offerscope_core::compute::number::order::largest_first;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use yew::prelude::*;

/// An amount with its name.
pub(super) struct Mark {
    /// What it is: known to the sheet.
    pub(super) kind: &'static str,
    pub(super) name: AttrValue,
    pub(super) at: Money,
}

/// Height of the drawing.
const HEIGHT: i64 = 56;
/// Where the line lies.
const LINE: i64 = 22;

/// The axis and, under it, each mark with its amount in order.
pub(super) fn axis(marks: &[Mark], zone: Option<(Money, Money)>) -> Html {
    let amounts = || marks.iter().map(|mark| mark.at);
    let (Some(least), Some(most)) = (amounts().min(), amounts().max()) else { return Html::default() };
    let scale = Scale::around(least, most, 3);
    let falling = largest_first(&amounts().collect::<Vec<Money>>(), Money::cmp);
    let sorted: Vec<&Mark> = falling.into_iter().rev().filter_map(|at| marks.get(at)).collect();
    let words: Vec<String> =
        sorted.iter().map(|mark| format!("{} {}", mark.name, format::short(mark.at))).collect();
    let zone = zone.map(|(from, to)| {
        let (from, to) = (scale.across(from), scale.across(to));
        let width = Across(to.0.saturating_sub(from.0)).to_string();
        html! { <rect class="axis__zone" x={from.to_string()} {width} y={(LINE - 8).to_string()} height="16" /> }
    });
    let tick = |amount: Money| {
        let at = scale.across(amount);
        let anchor = match at.0 {
            0 => "start",
            Across::ALL => "end",
            _ => "middle",
        };
        html! { <text class="axis__tick" x={at.to_string()} y={(LINE + 30).to_string()} text-anchor={anchor}>{ format::short(amount) }</text> }
    };
    let dot = |mark: &&Mark| {
        html! { <circle class="axis__dot" data-kind={mark.kind} cx={scale.across(mark.at).to_string()} cy={LINE.to_string()} r="7" /> }
    };
    let row = |mark: &&Mark| {
        html! {
            <li class="axis__row">
                <svg width="16" height="16" aria-hidden="true"><circle class="axis__dot" data-kind={mark.kind} cx="8" cy="8" r="7" /></svg>
                <span>{ &mark.name }</span>
                <b>{ format::whole(mark.at) }</b>
            </li>
        }
    };
    let drawing = html! {
        <svg class="axis__drawing" width="100%" height={HEIGHT.to_string()} role="img" aria-label={words.join(", ")}>
            <line class="axis__line" x1="0%" x2="100%" y1={LINE.to_string()} y2={LINE.to_string()} />
            { zone.unwrap_or_default() }
            { for scale.ticks().map(tick) }
            { for sorted.iter().map(dot) }
        </svg>
    };
    let rows = element("ul", "axis__rows", sorted.iter().map(row).collect());
    element("div", "axis", [drawing, rows].into_iter().collect())
}
