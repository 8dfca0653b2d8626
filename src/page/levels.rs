//! Levels: two levels of a ladder side by side, each fact with who says so. Rendered on the host alone, complete without
//! scripts; another pair of levels is another page.

mod facts;
mod opening;
mod pay;
pub mod short;
mod tables;

use crate::route::{Pair, Route};
use offerscope_core::model::facts::ladder::{Dimension, Ladder, PayTable};
use offerscope_core::model::facts::source::Evidence;
use yew::prelude::*;

/// What the page shows.
pub struct Levels<'a> {
    /// Base address of the site.
    pub base: &'a str,
    /// The levels compared.
    pub pair: Pair,
    /// The ladder they are on.
    pub ladder: &'static Ladder,
    /// Who says what it holds.
    pub evidence: &'static Evidence,
    /// What they are compared by.
    pub dimensions: &'static [Dimension],
    /// Pay tables beside the bands.
    pub tables: &'static [PayTable],
    /// What is not known, a sentence each.
    pub unknowns: &'static [&'static str],
}

/// The page; nothing where the ladder lacks a level.
pub fn levels(props: &Levels<'_>) -> Html {
    let find = |id: &str| props.ladder.levels.iter().find(|level| level.id == id);
    let [left, right] = props.pair.ids();
    let (Some(left), Some(right)) = (find(left), find(right)) else { return Html::default() };
    let pair = [left, right];
    html! {
        <article class="levels">
            { opening::opening(props.ladder, pair, &Route::Fit.href(props.base)) }
            { choice(props) }
            { pay::bands(pair, props.evidence) }
            { facts::facts(props.dimensions, pair, props.evidence) }
            { tables::tables(props.tables) }
            { tables::unknowns(props.unknowns) }
        </article>
    }
}

/// The other pairs, each a page.
fn choice(props: &Levels<'_>) -> Html {
    let link = |pair: Pair| {
        let [left, right] = pair.ids();
        let current = (pair == props.pair).then_some("page");
        html! { <li key={left.to_owned() + right}><a href={Route::Levels(pair).href(props.base)} aria-current={current}>{ left }{ " and " }{ right }</a></li> }
    };
    html! {
        <nav class="levels__choice" aria-label="Levels to compare">
            <ul class="row">{ for Pair::ALL.map(link) }</ul>
        </nav>
    }
}
