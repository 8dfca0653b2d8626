//! Offers and the current job by badge and name, as tables and lists of the views name them.

use crate::results::who::Who;
use crate::widget::badge::{badge, name};
use yew::prelude::*;

/// By letter and name.
pub(crate) fn named(who: &Who) -> Html {
    match who.position {
        Some(position) => [badge(position), Html::from(" "), name(&who.name)].into_iter().collect(),
        None => name(&who.name),
    }
}

/// Heads of columns, behind a first one.
pub(crate) fn heads(first: &'static str, who: &[Who]) -> Vec<Html> {
    std::iter::once(Html::from(first)).chain(who.iter().map(named)).collect()
}
