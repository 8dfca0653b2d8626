//! Signals on strips from below L6 to L7, a row each: a dot by the guide, a ring by former leaders. Decides nothing.

use crate::page::fit::check::words;
use crate::widget::element::element;
use offerscope_core::compute::fit::scope::SignalStanding;
use offerscope_core::model::fit::question::SignalLevel;
use yew::prelude::*;

/// Places on a strip, in percent across.
fn across(place: SignalLevel) -> &'static str {
    match place {
        SignalLevel::Below => "16.6%",
        SignalLevel::L6 => "50%",
        SignalLevel::Borderline => "66.6%",
        SignalLevel::L7 => "83.3%",
    }
}

/// The zones: a level, where it begins, where its name stands.
const ZONES: [(&str, &str, &str); 3] =
    [("Below L6", "0%", "16.6%"), ("L6", "33.3%", "50%"), ("L7", "66.6%", "83.3%")];

/// The strips of the scored signals, under the names of the levels.
pub(super) fn strip(standings: &[SignalStanding]) -> Html {
    let scored = standings.iter().filter(|standing| standing.signal.weight > 0);
    html! {
        <div class="strip">
            <div class="strip__row" aria-hidden="true">
                <span></span>
                <svg width="100%" height="18">{ for ZONES.iter().map(|(level, _, at)| name(level, at)) }</svg>
            </div>
            { scored.map(row).collect::<Html>() }
            <p class="strip__key note">
                <svg width="14" height="14" aria-hidden="true">{ dot("7", "7") }</svg><span>{ "by the guide" }</span>
                <svg width="14" height="14" aria-hidden="true">{ ring("7", "7") }</svg><span>{ "by former leaders" }</span>
            </p>
        </div>
    }
}

fn row(standing: &SignalStanding) -> Html {
    let by =
        |place: Option<SignalLevel>, who: &str| place.map(|place| format!("{who} {}", words::place(place)));
    let said: Vec<String> = [by(standing.guide, "by the guide"), by(standing.leaders, "by former leaders")]
        .into_iter()
        .flatten()
        .collect();
    let said = if said.is_empty() { words::answer(standing) } else { said.join(", ") };
    let label = format!("{}: {said}", standing.signal.name);
    let marks = [
        standing.leaders.map(|place| ring(across(place), "14")),
        standing.guide.map(|place| dot(across(place), "14")),
    ];
    let drawing = html! {
        <svg width="100%" height="28" role="img" aria-label={label}>
            { ZONES.iter().map(|(level, from, _)| zone(level, from)).collect::<Html>() }
            { marks.into_iter().flatten().collect::<Html>() }
        </svg>
    };
    let name = html! { <span class="strip__name" aria-hidden="true">{ standing.signal.name }</span> };
    element("div", "strip__row", [name, drawing].into_iter().collect())
}

fn zone(level: &'static str, from: &'static str) -> Html {
    html! { <rect class="strip__zone" data-level={level} key={level} x={from} y="6" width="33%" height="16" /> }
}

fn name(level: &'static str, at: &'static str) -> Html {
    html! { <text key={level} x={at} y="13">{ level }</text> }
}

fn dot(x: &'static str, y: &'static str) -> Html {
    html! { <circle class="strip__dot" cx={x} cy={y} r="5" /> }
}

fn ring(x: &'static str, y: &'static str) -> Html {
    html! { <circle class="strip__ring" cx={x} cy={y} r="6.5" /> }
}
