//! The geometry of stacked bars in groups: years across, one bar an offer, parts of pay upward. Plain functions.

use crate::widget::chart::scale::{Across, Scale};
use offerscope_core::compute::pay::ledger::{PayPart, YearPay};
use offerscope_core::model::fixed::Money;

/// Height of the plot, from zero to the top tick, in pixels.
pub const PLOT: i64 = 220;
/// Space above the plot, for a total over the highest bar.
pub const ABOVE: i64 = 20;
/// The y of zero.
pub const ZERO: i64 = ABOVE + PLOT;
/// Height of the whole drawing: the plot, and below it a line of letters and one of years.
pub const HEIGHT: i64 = ZERO + 44;
/// A bar is at most this wide, so that one offer does not become a wall.
const WIDEST: i64 = 9_00;

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Left edge.
    pub x: Across,
    /// Width.
    pub width: Across,
    /// Middle, where letter and total stand.
    pub middle: Across,
    /// Parts with money in them, from the bottom: part, y, height.
    pub pieces: Vec<(PayPart, i64, i64)>,
    /// The y of its upper end.
    pub top: i64,
    /// What it stands for.
    pub total: Money,
}

/// The bars of one year, an offer each, in the year's share of the width.
pub fn group(scale: Scale, year: i64, years: i64, pays: &[YearPay]) -> Vec<Bar> {
    let room = Across::ALL / years.max(1);
    let offers = i64::try_from(pays.len()).unwrap_or(1).max(1);
    // A sixth of a year's room keeps it apart from the next; the rest is shared evenly.
    let slot = (room * 5 / 6 / offers).min(WIDEST * 5 / 4);
    let first = year * room + (room - slot * offers) / 2;
    (0..)
        .zip(pays)
        .map(|(turn, pay)| {
            let (x, width) = (first + turn * slot + slot / 10, slot * 4 / 5);
            let (pieces, top) = pieces(scale, pay);
            let middle = Across(x + width / 2);
            Bar { x: Across(x), width: Across(width), middle, pieces, top, total: pay.total() }
        })
        .collect()
}

/// The middle of a year's room.
pub fn middle(year: i64, years: i64) -> Across {
    Across((2 * year + 1) * Across::ALL / (2 * years.max(1)))
}

/// Edges are rounded, not heights, so that the pieces always end where their sum does.
fn pieces(scale: Scale, pay: &YearPay) -> (Vec<(PayPart, i64, i64)>, i64) {
    let mut sum = Money::ZERO;
    let mut y = ZERO;
    let mut pieces = Vec::new();
    for part in PayPart::ALL {
        sum += pay.part(part);
        let next = ZERO - scale.up(sum, PLOT);
        if next < y {
            pieces.push((part, next, y - next));
        }
        y = next;
    }
    (pieces, y)
}

/// From which width of the chart on there is room for `pixels` a bar: `xs`, `s`, `m`, `l`, `xl`, or `never`. The sheet has the widths: `xs` is any.
pub fn room(bars: usize, pixels: usize) -> &'static str {
    match bars * pixels {
        0..=170 => "xs",
        171..=240 => "s",
        241..=400 => "m",
        401..=560 => "l",
        561..=800 => "xl",
        _ => "never",
    }
}
