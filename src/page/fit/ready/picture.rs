//! The chance on an axis from 5 to 95%: with all that is known, by oneself alone, with every part to pass, and where everyone starts.

use crate::widget::chart::frame::{Behind, Frame, frame};
use crate::widget::chart::odds::{Odds, odds};
use crate::widget::element::{element, note};
use crate::widget::form::FormProps;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::fit::readiness::{Chance, Readiness, base_rate, chance_with};
use offerscope_core::data::questionnaire;
use yew::prelude::*;

/// The picture with its table; nothing before there is a chance.
pub(super) fn picture(found: &Readiness, props: &FormProps) -> Html {
    let Some(chance) = found.chance else { return Html::default() };
    let rows = rows(found, chance, props);
    let says = "Two ways to see the same loop: its parts weighted, or every part to pass.";
    let framed = frame(Frame {
        id: "ready-odds".into(),
        title: "The chance to pass a loop, and how sure that is".into(),
        found: Html::from(if found.strict.is_empty() { says.to_owned() } else { found.strict.clone() }),
        chart: odds("Chance to pass a loop", &rows),
        behind: Behind::Shown(figures(&rows)),
        note: note(if found.strict.is_empty() { "" } else { says }),
    });
    element("section", "card", framed)
}

fn rows(found: &Readiness, chance: Chance, props: &FormProps) -> Vec<Odds> {
    let of = |says: &'static str, chance: Chance| Odds {
        says,
        low: chance.low,
        middle: chance.middle,
        high: chance.high,
    };
    let one = |says: &'static str, percent: u32| Odds { says, low: percent, middle: percent, high: percent };
    let others = !found.outside.is_empty();
    let alone = others.then(|| chance_with(questionnaire(), &props.form.scenario.profile, &[])).flatten();
    let first = match (others, alone) {
        (false, _) => "Your own ratings",
        (true, Some(_)) => "With ratings by others",
        (true, None) => "Ratings by others",
    };
    let rows = [
        Some(of(first, chance)),
        alone.map(|alone| of("Your own ratings alone", alone)),
        found.every_part.map(|percent| one("If every part must be passed", percent)),
        Some(one("Anyone who reaches a loop", base_rate())),
    ];
    rows.into_iter().flatten().collect()
}

fn figures(rows: &[Odds]) -> Html {
    let row = |odds: &Odds| {
        let plausible =
            if odds.low == odds.high { "–".into() } else { format!("{} to {}%", odds.low, odds.high) };
        let cells = vec![Html::from(format!("{}%", odds.middle)), Html::from(plausible)];
        Row { key: odds.says.into(), head: Html::from(odds.says), cells }
    };
    table(Table {
        id: "ready-odds-table".into(),
        caption: Html::from(
            "In percent, to the nearest 5. The plausible range holds eight in ten of the models tried.",
        ),
        columns: ["Seen by", "Chance", "Plausible"].into_iter().map(Html::from).collect(),
        rows: rows.iter().map(row).collect(),
    })
}
