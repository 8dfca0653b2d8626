//! The marks charts share, one function each: a line, a text. Plain numbers in, SVG out. The sheet knows a mark by
//! `data-mark`: a class that is not literal would bring Yew's class sets (see `widget/element.rs`).

use crate::widget::chart::scale::Across;
use yew::prelude::*;

/// A line across all of the width.
pub(super) fn across(mark: &'static str, y: i64) -> Html {
    line(mark, [Across(0), Across(Across::ALL)], [y, y])
}

/// A line from top to bottom.
pub(super) fn down(mark: &'static str, x: Across, from: i64, to: i64) -> Html {
    line(mark, [x, x], [from, to])
}

fn line(mark: &'static str, [x1, x2]: [Across; 2], [y1, y2]: [i64; 2]) -> Html {
    html! { <line data-mark={mark} x1={x1.to_string()} x2={x2.to_string()} y1={y1.to_string()} y2={y2.to_string()} /> }
}

/// A text at a place, `dx` pixels beside it; the anchor is that of SVG, the sheet's own where it is empty.
pub(super) fn text(
    mark: &'static str,
    x: Across,
    dx: i64,
    y: i64,
    anchor: &'static str,
    says: String,
) -> Html {
    let anchor = (!anchor.is_empty()).then_some(anchor);
    html! { <text data-mark={mark} x={x.to_string()} dx={dx.to_string()} y={y.to_string()} text-anchor={anchor}>{ says }</text> }
}

/// A line from top to bottom with its words below; at an edge of the drawing they stay inside it.
pub(super) fn tick(mark: &'static str, at: Across, y: i64, says: String) -> Html {
    let anchor = match at.0 {
        0 => "start",
        Across::ALL => "end",
        _ => "middle",
    };
    [down(mark, at, 0, y), text("tick", at, 0, y + 18, anchor, says)].into_iter().collect()
}
