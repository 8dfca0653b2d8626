//! L6 beside L7 in short: what they pay, and what tells them apart. Each fact's source is on the Levels page.

use super::facts::{row, side_by_side};
use crate::widget::tag::{Tag, tag};
use offerscope_core::data::{catalog, library};
use offerscope_core::model::facts::ladder::{Dimension, Level};
use yew::prelude::*;

/// What they pay, and what tells them apart, in the order it tells most.
const DIMENSIONS: [&str; 6] =
    ["pay", "team", "impact", "system_design", "leadership_stories", "management_experience"];

/// The table; nothing where a level is not known.
pub fn in_short() -> Html {
    let level = |id: &str| catalog().ladder("amazon")?.levels.iter().find(|level| level.id == id);
    let (Some(lower), Some(higher)) = (level("L6"), level("L7")) else { return Html::default() };
    let pair = [lower, higher];
    let dimensions = library().dossier("amazon").map(|dossier| dossier.dimensions).unwrap_or_default();
    let named = |id: &&str| dimensions.iter().find(|dimension| dimension.id == *id);
    let read = lower.band.map(|band| band.read);
    let rows = DIMENSIONS.iter().filter_map(named).map(|dimension| of(dimension, pair)).collect();
    html! {
        <>
            { side_by_side("What L6 and L7 pay, and what tells them apart", pair, rows) }
            <p class="note">{ format!("Pay: {}, an estimate. Sources of every row are on the Levels page.", read.unwrap_or_default()) }</p>
        </>
    }
}

fn of(dimension: &Dimension, pair: [&Level; 2]) -> Html {
    let cell = |level: &Level| {
        let scope = dimension.scopes.iter().find(|scope| scope.level == level.id);
        let says = scope.and_then(|scope| scope.claims.first()).map(|claim| claim.says).unwrap_or_default();
        let disputed = scope.is_some_and(|scope| scope.disputed);
        html! { <><b>{ says }</b>if disputed { { " " }{ tag(Tag::Disputed) } }</> }
    };
    row(dimension.id, [dimension.name, ""], pair.map(cell), "")
}
