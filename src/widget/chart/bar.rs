//! The drawing of stacked bars: axis, lines, a year's group, a bar. Geometry comes from `stack`.

use crate::widget::chart::JOB;
use crate::widget::chart::mark;
use crate::widget::chart::scale::{Across, Scale};
use crate::widget::chart::stack::{self, Bar};
use crate::widget::part;
use offerscope_core::compute::pay::ledger::PayPart;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::{format, scenario};
use yew::prelude::*;

/// The amounts at the axis.
pub(super) fn labels(scale: Scale) -> Html {
    let label = |tick: Money| {
        let y = stack::ZERO - scale.up(tick, stack::PLOT) + 4;
        mark::text("tick", Across::of(42, 48), 0, y, "end", format::short(tick))
    };
    scale.ticks().map(label).collect()
}

/// The lines behind the bars.
pub(super) fn lines(scale: Scale) -> Html {
    let line = |tick: Money| {
        let mark = if tick.is_zero() { "zero" } else { "line" };
        mark::across(mark, stack::ZERO - scale.up(tick, stack::PLOT))
    };
    scale.ticks().map(line).collect()
}

/// A year: the ring of its focus, its bars, its name.
pub(super) fn group(positions: &[Option<usize>], bars: &[Bar], year: i64, years: i64) -> Html {
    let x = Across::of(year, years).to_string();
    let width = Across::of(1, years).to_string();
    let name = if years <= 5 { format!("Year {}", year + 1) } else { format!("{}", year + 1) };
    html! {
        <>
            <rect class="bars__ring" {x} {width} y="1" height={(stack::HEIGHT - 2).to_string()} rx="6" />
            { for positions.iter().zip(bars).map(|(position, bar)| one(*position, bar)) }
            { mark::text("name", stack::middle(year, years), 0, stack::ZERO + 37, "", name) }
        </>
    }
}

/// A bar: its parts, its total above, its letter below.
fn one(position: Option<usize>, bar: &Bar) -> Html {
    let letter = position.map(|position| scenario::letter(position).to_string());
    let (x, width) = (bar.x.to_string(), bar.width.to_string());
    let piece = |&(of, y, height): &(PayPart, i64, i64)| {
        html! { <rect class="bars__piece" data-part={part::key(of)} x={x.clone()} width={width.clone()} y={y.to_string()} height={height.to_string()} /> }
    };
    html! {
        <g data-offer={letter.clone()}>
            { for bar.pieces.iter().map(piece) }
            <rect class="bars__foot" x={x.clone()} width={width.clone()} y={(stack::ZERO + 2).to_string()} height="4" />
            { mark::text("total", bar.middle, 0, bar.top - 6, "", format::short(bar.total)) }
            { mark::text(if letter.is_some() { "letter" } else { "job" }, bar.middle, 0, stack::ZERO + 20, "", letter.unwrap_or_else(|| JOB.to_owned())) }
        </g>
    }
}
