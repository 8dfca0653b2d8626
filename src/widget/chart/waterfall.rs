//! A waterfall: from one total to another, a row for each step between. Rows downward, amounts across, so that names have room.

use crate::widget::chart::mark;
use crate::widget::chart::scale::{Across, Scale};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::{format, scenario};
use yew::prelude::*;

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A total, drawn from zero: its name, the position of its offer (none for the current job), the amount.
    Total(AttrValue, Option<usize>, Money),
    /// What changes: its name, and the sums before and after it.
    Change(AttrValue, Money, Money),
}

/// Height of a row: its words above its bar.
const ROW: i64 = 44;
/// Height of a bar.
const BAR: i64 = 16;

/// Draws the steps in order.
pub fn waterfall(label: AttrValue, steps: &[Step]) -> Html {
    let sums = steps.iter().flat_map(|step| match step {
        Step::Total(_, _, amount) => [*amount, *amount],
        Step::Change(_, before, after) => [*before, *after],
    });
    let most = sums.clone().max().unwrap_or_default().max(Money::ZERO);
    let scale = Scale::around(sums.min().unwrap_or_default().min(Money::ZERO), most, 5);
    let zero = (0..).zip(steps).map(|(row, _)| (row + 1) * ROW).max().unwrap_or(0);
    html! {
        <div class="waterfall">
            <svg width="100%" height={(zero + 28).to_string()} role="img" aria-label={label}>
                { scale.ticks().map(|amount| tick(scale, amount, zero)).collect::<Html>() }
                { (0..).zip(steps).map(|(row, one)| step(scale, one, row * ROW)).collect::<Html>() }
            </svg>
        </div>
    }
}

fn tick(scale: Scale, amount: Money, y: i64) -> Html {
    let mark = if amount.is_zero() { "zero" } else { "line" };
    mark::tick(mark, scale.across(amount), y, format::short(amount))
}

fn step(scale: Scale, step: &Step, y: i64) -> Html {
    let (name, kind, offer, from, to, says) = match step {
        Step::Total(name, position, amount) => {
            let offer = position.map(|position| scenario::letter(position).to_string());
            (name, "total", offer, Money::ZERO, *amount, format::short(*amount))
        }
        Step::Change(name, before, after) => {
            (name, way(*before, *after), None, *before, *after, change(*before, *after))
        }
    };
    let (low, high) = (scale.across(from.min(to)), scale.across(from.max(to)));
    let width = Across((high.0 - low.0).max(20)).to_string();
    // The words begin where the bar does, or end where it ends.
    let (at, anchor) = if low.0 > 50_00 { (high, "end") } else { (low, "start") };
    html! {
        <g data-way={kind} data-offer={offer}>
            { mark::text("name", at, 0, y + 18, anchor, format!("{} {says}", brief(name))) }
            <rect class="waterfall__bar" x={low.to_string()} {width} y={(y + 23).to_string()} height={BAR.to_string()} rx="2" />
        </g>
    }
}

/// A name as long as a small phone has room for; the table has all of it.
fn brief(name: &str) -> String {
    const ROOM: usize = 22;
    match name.char_indices().nth(ROOM) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or(name).trim_end()),
        None => name.to_owned(),
    }
}

fn way(before: Money, after: Money) -> &'static str {
    match after.cmp(&before) {
        core::cmp::Ordering::Greater => "ahead",
        core::cmp::Ordering::Equal => "level",
        core::cmp::Ordering::Less => "behind",
    }
}

fn change(before: Money, after: Money) -> String {
    match way(before, after) {
        "ahead" => format!("▲ {}", format::short(after - before)),
        "behind" => format!("▼ {}", format::short(before - after)),
        _ => "level".to_owned(),
    }
}
