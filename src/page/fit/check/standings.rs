//! The scored signals in a table: what was answered, what the guide says of it, and what former leaders say.

use crate::page::fit::check::form::Questions;
use crate::page::fit::check::{Check, words};
use crate::widget::element::{ButtonKind, button, element, note};
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::fit::scope::{Fit, SignalAnswer, SignalStanding};
use offerscope_core::model::fit::question::{SignalLevel, YardstickSource};
use yew::prelude::*;

pub(super) fn standings(check: &Check) -> Html {
    let columns = ["Signal", "Your answer", "The guide says", "Former leaders say"];
    let scored = check.found.fit.standings.iter().filter(|standing| standing.signal.weight > 0);
    table(Table {
        id: "standings-table".into(),
        caption: "Where the levels begin by each signal. The weights add up to 100%.".into(),
        columns: columns.into_iter().map(Html::from).collect(),
        rows: scored.map(|standing| row(check, standing)).collect(),
    })
}

fn row(check: &Check, standing: &SignalStanding) -> Row {
    let signal = standing.signal;
    let change = {
        let step = Questions::step(signal.id);
        let says = if standing.answer == SignalAnswer::Open { "Answer" } else { "Change" };
        let label = Some(format!("{says}: {}", signal.name));
        button(ButtonKind::Quiet, says, label, check.go.reform(move |_: MouseEvent| step))
    };
    let answer: Html = [Html::from(words::answer(standing)), change].into_iter().collect();
    let silent = signal.yardstick(YardstickSource::Leaders).is_none();
    let leaders =
        if silent { note("nothing on this") } else { said(standing, YardstickSource::Leaders, None) };
    Row {
        key: signal.id.into(),
        head: [Html::from(signal.name), note(format!("weight {}%", signal.weight))].into_iter().collect(),
        cells: vec![
            element("div", "standings__answer", answer),
            said(standing, YardstickSource::Guide, side(&check.found.fit, signal.id)),
            leaders,
        ],
    }
}

/// What someone says of an answer, with their thresholds under it.
fn said(standing: &SignalStanding, by: YardstickSource, side: Option<Html>) -> Html {
    let place = if by == YardstickSource::Guide { standing.guide } else { standing.leaders };
    let level = match place {
        Some(SignalLevel::L6) => Some("L6"),
        Some(SignalLevel::L7) => Some("L7"),
        _ => None,
    };
    html! {
        <>
            if let Some(place) = place {
                <b class="standings__place" data-level={level}>{ words::place(place) }</b>
                { " " }{ side.unwrap_or_default() }
            }
            { note(words::thresholds(standing.signal, by)) }
        </>
    }
}

/// Whether a signal speaks for the verdict.
fn side(found: &Fit, id: &str) -> Option<Html> {
    if found.agree.contains(&id) {
        Some(html! { <span class="tag">{ "with the verdict" }</span> })
    } else if found.disagree.contains(&id) {
        Some(html! { <span class="tag" data-kind="caution">{ "against the verdict" }</span> })
    } else {
        None
    }
}
