//! The parts of a loop: one's mean in each, what each weighs and really weighs, the weakest, and what one is surest of.

use crate::page::fit::evidence::evidence;
use crate::widget::element::{element, note, paragraph};
use crate::widget::table::{Row, Table, table};
use crate::widget::tag::{Tag, tag};
use offerscope_core::compute::fit::plan::planned;
use offerscope_core::compute::fit::readiness::{ComponentScore, Readiness};
use offerscope_core::data::questionnaire;
use offerscope_core::model::format;
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
    let Some(weakest) = found.weaker() else { return Html::default() };
    let name = weakest.component.name;
    // The plan weighs each gap by what its part counts in the loop.
    let planned = planned(questionnaire(), found);
    let parts = planned.iter().flat_map(|planned| &planned.plan.total);
    let most = parts.filter(|share| share.part.id() != "mock").max_by_key(|share| share.hours);
    let most = most.map_or_else(String::new, |most| match most.part.name() {
        most if most == name => " Most hours of your plan go there.".to_owned(),
        most => {
            format!(" Most hours of your plan go to {}, which weighs more in a loop.", format::lower(most))
        }
    });
    paragraph(format!("Weakest: {name}.{most}"))
}
