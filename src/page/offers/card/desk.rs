//! What every field of a card shares: the offer it edits, the texts it keeps, where its changes go.

use crate::page::offers::card::stock::Quote;
use crate::state::{Action, Edit, State, field_prefix};
use crate::widget::field::choice::{Choice, Select};
use crate::widget::field::line::Line;
use crate::widget::field::{Read, Reading, read};
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario;
use std::rc::Rc;
use yew::prelude::*;

/// Makes the fields of one offer.
#[derive(Clone)]
pub(super) struct Desk {
    id: OfferId,
    state: Rc<State>,
    /// The share price in force.
    pub(super) quote: Quote,
    on_action: Callback<Action>,
}

impl Desk {
    pub(super) fn new(
        id: OfferId,
        state: Rc<State>,
        quote: Quote,
        dispatch: UseReducerDispatcher<State>,
    ) -> Self {
        let on_action = Callback::from(move |action| dispatch.dispatch(action));
        Self { id, state, quote, on_action }
    }

    /// A typed field.
    pub(super) fn field<R: Reading>(
        &self,
        name: &str,
        label: impl Into<AttrValue>,
        value: R::Value,
        reading: R,
        edit: impl Fn(R::Value) -> Edit + 'static,
    ) -> Html {
        let shown = reading.show(&value);
        self.line(name, label.into(), None, shown, R::KEYBOARD, self.read(reading, edit))
    }

    /// A typed field with a hint.
    pub(super) fn hinted<R: Reading>(
        &self,
        name: &str,
        label: impl Into<AttrValue>,
        hint: impl Into<AttrValue>,
        value: R::Value,
        reading: R,
        edit: impl Fn(R::Value) -> Edit + 'static,
    ) -> Html {
        let shown = reading.show(&value);
        self.line(name, label.into(), Some(hint.into()), shown, R::KEYBOARD, self.read(reading, edit))
    }

    fn read<R: Reading>(&self, reading: R, edit: impl Fn(R::Value) -> Edit + 'static) -> Read {
        let id = self.id;
        read(reading, move |value| Action::Edited(id, edit(value)))
    }

    fn line(
        &self,
        name: &str,
        label: AttrValue,
        hint: Option<AttrValue>,
        shown: String,
        keyboard: &'static str,
        read: Read,
    ) -> Html {
        let id = self.field_id(name);
        let draft =
            self.state.screen.drafts.iter().find(|draft| draft.id == id).map(|draft| draft.text.clone());
        let on_action = self.on_action.clone();
        html! {
            <Line key={id.to_string()} id={id.clone()} {label} {hint} {shown} {keyboard} {read} {draft} {on_action} />
        }
    }

    /// A choice.
    pub(super) fn choice(
        &self,
        name: &str,
        label: impl Into<AttrValue>,
        value: impl Into<AttrValue>,
        choices: Vec<Choice>,
        edit: impl Fn(AttrValue) -> Edit + 'static,
    ) -> Html {
        let id = self.field_id(name);
        html! {
            <Select key={id.to_string()} id={id.clone()} label={label.into()} value={value.into()} {choices} on_change={self.edits(edit)} />
        }
    }

    fn edits<T: 'static>(&self, edit: impl Fn(T) -> Edit + 'static) -> Callback<T> {
        let id = self.id;
        self.on_action.reform(move |value| Action::Edited(id, edit(value)))
    }

    fn field_id(&self, name: &str) -> AttrValue {
        format!("{}{name}", field_prefix(self.id)).into()
    }
}

/// What an offer is called where it has no name yet.
pub fn name_of(offer: &Offer, position: usize) -> String {
    if offer.name.is_empty() { format!("Offer {}", scenario::letter(position)) } else { offer.name.clone() }
}
