//! Levels: two levels of a ladder side by side, each fact with who says so. Complete without scripts.

mod facts;
mod opening;
mod pay;
mod tables;

use crate::route::Route;
use crate::view::field::choice::{Choice, Select};
use offerscope_core::model::ladder::{Ladder, Level, PayTable};
use yew::prelude::*;

/// What the page takes.
#[derive(Clone, PartialEq, Properties)]
pub struct LevelsProps {
    /// Base address of the site.
    pub base: AttrValue,
    /// The ladder compared on.
    pub ladder: &'static Ladder,
    /// Pay tables beside the bands.
    pub tables: &'static [PayTable],
    /// What is not known, a sentence each.
    pub unknowns: &'static [&'static str],
}

/// The page. L6 and L7 to begin with, or the ladder's ends where it lacks them.
#[component]
pub fn Levels(props: &LevelsProps) -> Html {
    let left = use_state_eq(|| AttrValue::from("L6"));
    let right = use_state_eq(|| AttrValue::from("L7"));
    let levels = props.ladder.levels;
    let (Some(first), Some(last)) = (levels.first(), levels.last()) else { return Html::default() };
    let find = |id: &str| levels.iter().find(|level| level.id == id);
    let pair = [find(&left).unwrap_or(first), find(&right).unwrap_or(last)];
    let choose = |id: &'static str, label: &'static str, level: &Level, set: UseStateHandle<AttrValue>| {
        let on_change = Callback::from(move |chosen| set.set(chosen));
        html! { <Select {id} {label} value={level.id} choices={choices(levels)} {on_change} /> }
    };
    let fit = Route::Fit.href(&props.base);
    html! {
        <article class="levels">
            { opening::opening(props.ladder, pair, &fit) }
            <div class="levels__choice" role="group" aria-label="Levels to compare">
                { choose("level-left", "Compare", pair[0], left) }
                { choose("level-right", "with", pair[1], right) }
            </div>
            { pay::bands(pair) }
            { facts::facts(props.ladder, pair) }
            { tables::tables(props.tables) }
            { tables::unknowns(props.unknowns) }
        </article>
    }
}

fn choices(levels: &[Level]) -> Vec<Choice> {
    levels.iter().map(|level| Choice::new(level.id, format!("{} {}", level.id, level.title))).collect()
}
