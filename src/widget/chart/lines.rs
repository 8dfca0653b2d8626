//! Lines over steps of time, or over values of an assumption: the drawing. Geometry comes from `course`.

use crate::widget::chart::JOB;
use crate::widget::chart::course::{self, Shape};
use crate::widget::chart::mark;
use crate::widget::chart::scale::{Across, Scale};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::{format, scenario};
use yew::prelude::*;

/// One line of a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartLine {
    /// Position among the offers: letter and hue. Without one it is drawn in ink.
    pub position: Option<usize>,
    /// The letter or short word at its end.
    pub ends: AttrValue,
    /// Its amounts, one a place.
    pub values: Vec<Money>,
}

impl ChartLine {
    /// The line of an offer, or of the current job where there is no position.
    pub fn new(position: Option<usize>, values: Vec<Money>) -> Self {
        let ends = position.map_or_else(|| JOB.to_owned(), |at| scenario::letter(at).to_string());
        Self { position, ends: ends.into(), values }
    }
}

/// A chart of lines.
pub struct Lines {
    /// What it shows, for those who do not see it.
    pub label: AttrValue,
    /// The lines, over the same places.
    pub lines: Vec<ChartLine>,
    /// How a line goes from one place to the next.
    pub shape: Shape,
    /// The place that is marked.
    pub now: usize,
    /// Names along the axis, in order.
    pub names: Vec<(Across, AttrValue)>,
    /// Places that stand out, with a word each.
    pub pins: Vec<(Across, AttrValue)>,
    /// What the axis counts.
    pub axis: AttrValue,
    /// What stands below the plot, as wide: a slider.
    pub below: Html,
}

/// Draws it.
pub fn lines(chart: Lines) -> Html {
    let scale = course::scale(chart.lines.iter().flat_map(|line| line.values.iter().copied()));
    let height = course::HEIGHT.to_string();
    html! {
        <div class="lines">
            <svg width="48" height={height.clone()} aria-hidden="true">{ labels(scale) }</svg>
            <svg width="100%" height={height.clone()} role="img" aria-label={chart.label.clone()}>
                { grid(scale) }
                { curves(scale, &chart) }
                { marked(scale, &chart) }
                { along(&chart) }
            </svg>
            <svg width="40" {height} aria-hidden="true">{ ends(scale, &chart.lines) }</svg>
            <div class="lines__below">{ chart.below }</div>
        </div>
    }
}

fn y(scale: Scale, amount: Money) -> i64 {
    course::ZERO - scale.up(amount, course::PLOT)
}

fn labels(scale: Scale) -> Html {
    let label = |tick: Money| {
        mark::text("tick", Across::of(42, 48), 0, y(scale, tick) + 4, "end", format::short(tick))
    };
    scale.ticks().map(label).collect()
}

fn grid(scale: Scale) -> Html {
    let line = |tick: Money| mark::across(if tick.is_zero() { "zero" } else { "line" }, y(scale, tick));
    scale.ticks().map(line).collect()
}

/// Only here is anything stretched: the courses themselves, whose strokes keep their width.
fn curves(scale: Scale, chart: &Lines) -> Html {
    let course = |line: &ChartLine| {
        let d = course::path(scale, &line.values, chart.shape);
        html! { <path data-mark="course" data-offer={offer(line)} vector-effect="non-scaling-stroke" {d} /> }
    };
    let view = format!("0 0 {} {}", Across::ALL, course::PLOT);
    html! {
        <svg
            y={course::ABOVE.to_string()} width="100%" height={course::PLOT.to_string()} viewBox={view}
            preserveAspectRatio="none" overflow="visible"
        >
            { for chart.lines.iter().map(course) }
        </svg>
    }
}

fn offer(line: &ChartLine) -> Option<String> {
    line.position.map(|position| scenario::letter(position).to_string())
}

/// The places that stand out, the one that is marked, and where each line is there.
fn marked(scale: Scale, chart: &Lines) -> Html {
    let count = chart.lines.iter().map(|line| line.values.len()).max().unwrap_or(0);
    let x = course::across(chart.now, count);
    let pin = |(x, says): &(Across, AttrValue)| {
        let word = mark::text("pin", *x, 0, course::ABOVE - 8, course::anchor(*x, says), says.to_string());
        [mark::down("pin-line", *x, course::ABOVE - 4, course::ZERO), word].into_iter().collect::<Html>()
    };
    let dot = |line: &ChartLine| {
        let value = line.values.get(chart.now).copied().unwrap_or_default();
        html! { <circle data-mark="dot" data-offer={offer(line)} cx={x.to_string()} cy={y(scale, value).to_string()} r="5" /> }
    };
    html! {
        <>
            { for chart.pins.iter().map(pin) }
            { mark::down("now", x, course::ABOVE, course::ZERO) }
            { for chart.lines.iter().map(dot) }
        </>
    }
}

/// Names along the axis, and what it counts.
fn along(chart: &Lines) -> Html {
    let name = |(x, says): &(Across, AttrValue)| {
        mark::text("tick", *x, 0, course::ZERO + 18, course::anchor(*x, says), says.to_string())
    };
    let axis = mark::text("axis", Across(50_00), 0, course::ZERO + 38, "middle", chart.axis.to_string());
    chart.names.iter().map(name).chain([axis]).collect()
}

/// Letters at the ends of the lines, kept apart.
fn ends(scale: Scale, lines: &[ChartLine]) -> Html {
    let heights: Vec<i64> =
        lines.iter().map(|line| y(scale, line.values.last().copied().unwrap_or_default())).collect();
    let end = |(line, y): (&ChartLine, i64)| {
        let word = mark::text("end", Across(0), 6, y + 4, "start", line.ends.to_string());
        html! { <g data-offer={offer(line)}>{ word }</g> }
    };
    lines.iter().zip(course::apart(&heights)).map(end).collect()
}
