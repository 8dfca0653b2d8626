//! Chances on one axis from 5 to 95%: a row each, with what is plausible as a bar and the middle as a dot. Drawn without scripts.

use crate::widget::chart::mark;
use crate::widget::chart::scale::Across;
use yew::prelude::*;

/// A chance in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Odds {
    /// What it is the chance of, or by whom.
    pub says: &'static str,
    /// The least that is plausible.
    pub low: u32,
    /// The middle.
    pub middle: u32,
    /// The most.
    pub high: u32,
}

/// Ends of the axis: nothing is surer.
const ENDS: [u32; 2] = [5, 95];
/// What the axis names.
const TICKS: [u32; 5] = [5, 25, 50, 75, 95];
/// Height of a row with its label above, in pixels.
const ROW: i64 = 48;

/// The chart.
pub fn odds(label: &str, rows: &[Odds]) -> Html {
    let zero = (0..).zip(rows).map(|(row, _)| row + 1).max().unwrap_or(0) * ROW;
    let words: Vec<String> = rows.iter().map(words).collect();
    let label = format!("{label}: {}", words.join("; "));
    html! {
        <div class="odds">
            <svg width="100%" height={(zero + 24).to_string()} role="img" aria-label={label}>
                { mark::across("axis", zero) }
                { TICKS.into_iter().map(|percent| mark::tick("line", across(percent), zero, format!("{percent}%"))).collect::<Html>() }
                { (0..).zip(rows).map(|(row, one)| drawn(one, row * ROW)).collect::<Html>() }
            </svg>
        </div>
    }
}

/// Where a percent lies; beyond an end it lies on it.
fn across(percent: u32) -> Across {
    let [least, most] = ENDS;
    Across::of(i64::from(percent.clamp(least, most) - least), i64::from(most - least))
}

fn drawn(odds: &Odds, y: i64) -> Html {
    let (low, high) = (across(odds.low), across(odds.high));
    let width = Across(high.0 - low.0);
    html! {
        <g>
            <rect class="odds__band" x={low.to_string()} width={width.to_string()} y={(y + 26).to_string()} height="12" rx="6" />
            <circle class="odds__middle" cx={across(odds.middle).to_string()} cy={(y + 32).to_string()} r="7" />
            { mark::text("label", Across(0), 0, y + 16, "start", words(odds)) }
        </g>
    }
}

fn words(odds: &Odds) -> String {
    let Odds { says, low, middle, high } = odds;
    if low == high { format!("{says} {middle}%") } else { format!("{says} {middle}%, {low} to {high}%") }
}
