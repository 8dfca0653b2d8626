//! The parts of a loop: one's mean in each, what each weighs and really weighs, the weakest, and what one is surest of.

use crate::page::fit::evidence::evidence;
use crate::widget::element::{element, note, paragraph};
use crate::widget::table::{Row, Table, table};
use crate::widget::tag::{Tag, tag};
use offerscope_core::compute::fit::readiness::{ComponentScore, Readiness};
use yew::prelude::*;

/// The parts, and what they come to.
pub(super) fn parts(found: &Readiness) -> Html {
    let content = [
        element("h3", "", Html::from("Part by part")),
        paragraph(score(found)),
        side_by_side(found),
        note(
            "The real weights differ from the stated ones, because people who are good at one part are mostly good at the others: \
             the heavier a part, the more it counts.",
        ),
        weakest(found),
        evidence(&found.strongest),
    ];
    element("section", "card stack", content.into_iter().collect())
}

/// What the ratings come to, and what that leads to.
fn score(found: &Readiness) -> String {
    let scale = if found.score.is_some() { " The scale runs from 20 to 100." } else { "" };
    format!("{}{scale}", found.path_says)
}

fn side_by_side(found: &Readiness) -> Html {
    let row = |one: &ComponentScore| {
        let mean = one.mean_says().unwrap_or_else(|| "open".into());
        let weight = html! { <>{ one.component.weight }{ "% " }{ tag_of(one) }</> };
        let cells = vec![Html::from(mean), weight, Html::from(format!("{}%", one.effective_percent))];
        Row { key: one.component.id.into(), head: Html::from(one.component.name), cells }
    };
    table(Table {
        id: "ready-parts-table".into(),
        caption: Html::from("Averages of your ratings from 1 to 5, and weights."),
        columns: ["Part", "Your average", "Weight", "Actual weight"].into_iter().map(Html::from).collect(),
        rows: found.components.iter().map(row).collect(),
    })
}

fn tag_of(one: &ComponentScore) -> Html {
    one.component.claims.first().and_then(Tag::of).map(tag).unwrap_or_default()
}

fn weakest(found: &Readiness) -> Html {
    let says = |one: &ComponentScore| {
        let name = one.component.name;
        paragraph(format!(
            "Weakest: {name}. The plan gives a part more hours for a larger gap, and for what it weighs in a loop."
        ))
    };
    found.weaker().map(says).unwrap_or_default()
}
