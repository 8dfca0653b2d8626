//! The editors in the sheet: fields that most people never need, of one offer or of the current job. They know no dialog around them.

pub mod change;
pub mod limits;

pub mod current;
pub mod letter;

pub mod benefits;
pub mod bonus;
pub mod filled;
pub mod grants;
pub mod months;
pub mod past;
pub mod paying_back;
pub mod refreshers;
pub mod schedule;
pub mod splits;
pub mod target;
pub mod unvested;

use crate::widget::claims::claims;
use crate::widget::element::{element, wide};
use crate::widget::field::choice::Choice;
use crate::widget::fold::fold;
use offerscope_core::data::practice;
use offerscope_core::model::facts::practice::PracticeTopic;
use yew::prelude::*;

/// A group of fields that opens.
fn group(name: &'static str, fields: impl Fn() -> Html + 'static) -> Html {
    fold("editor__group", name, move || {
        html! { <fieldset class="fields"><legend class="unseen">{ name }</legend>{ fields() }</fieldset> }
    })
}

/// A row of a list, or any fields that belong together, under a name.
fn set(name: impl Into<AttrValue>, fields: Html) -> Html {
    html! {
        <fieldset class="fields editor__set fields__wide">
            <legend>{ name.into() }</legend>
            { fields }
        </fieldset>
    }
}

/// A sentence between fields.
pub(super) fn says(text: impl Into<AttrValue>) -> Html {
    element("p", "field__hint fields__wide", Html::from(text.into()))
}

/// What is known of how a company handles what its letter leaves open, with who says so.
fn known(company: Option<&str>, about: PracticeTopic) -> Html {
    let practice = company.and_then(|id| practice(id, about));
    practice.map(|practice| wide(claims(practice.claims))).unwrap_or_default()
}

/// Choices from pairs of what the app and the reader know them by.
fn choices(pairs: &[(&'static str, &'static str)]) -> Vec<Choice> {
    pairs.iter().map(|&(value, label)| Choice::new(value, label)).collect()
}
