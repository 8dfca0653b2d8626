//! A field of a deeper view: a typed value that becomes a changed scenario.

use crate::state::Action;
use crate::widget::field::line::Line;
use crate::widget::field::{Reading, read};
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

use crate::page::offers::analysis::DeeperProps;

/// A field: its texts, the value in force, how it is read, and what a new value changes.
pub(crate) struct Field<R: Reading> {
    /// Unique in the document.
    pub(crate) id: AttrValue,
    pub(crate) label: AttrValue,
    /// None where it is empty.
    pub(crate) hint: AttrValue,
    pub(crate) value: R::Value,
    pub(crate) reading: R,
}

/// The field on the page. A line knows actions alone, so the changed scenario travels in the one that hands a scenario back.
pub(crate) fn field<R: Reading>(
    field: Field<R>,
    props: &DeeperProps,
    change: impl Fn(&mut Scenario, R::Value) + 'static,
) -> Html {
    let shown = field.reading.show(&field.value);
    let scenario = props.scenario.clone();
    let read = read(field.reading, move |value| {
        let mut next = (*scenario).clone();
        change(&mut next, value);
        Action::HandedBack(next)
    });
    let on_edit = props.on_edit.clone();
    let on_action = Callback::from(move |action| {
        if let Action::HandedBack(next) = action {
            on_edit.emit(next);
        }
    });
    let hint = Some(field.hint).filter(|hint| !hint.is_empty());
    let key = field.id.to_string();
    html! {
        <Line {key} id={field.id} label={field.label} {hint} {shown} keyboard={R::KEYBOARD} {read} draft={None::<AttrValue>} {on_action} />
    }
}
