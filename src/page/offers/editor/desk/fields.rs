//! The fields that a desk makes, of any kind. Each changes what the desk edits by a pure function.

use crate::browser::HtmlInputElement;
use crate::page::offers::editor::desk::Desk;
use crate::state::Action;
use crate::widget::field::area::Area;
use crate::widget::field::choice::{Choice, Select};
use crate::widget::field::line::{Line, LineProps};
use crate::widget::field::{Reading, read};
use yew::prelude::*;

impl<T: 'static> Desk<T> {
    /// A typed field.
    pub fn field<R: Reading>(
        &self,
        name: &str,
        label: &'static str,
        hint: &str,
        value: R::Value,
        reading: R,
        edit: impl Fn(&mut T, R::Value) + 'static,
    ) -> Html {
        let props = self.line(name, label, hint, value, reading, edit);
        let key = props.id.to_string();
        html! { <Line {key} ..props /> }
    }

    /// A field for a text of several lines.
    pub fn area<R: Reading>(
        &self,
        name: &str,
        label: &'static str,
        hint: &str,
        value: R::Value,
        reading: R,
        edit: impl Fn(&mut T, R::Value) + 'static,
    ) -> Html {
        let props = self.line(name, label, hint, value, reading, edit);
        let key = props.id.to_string();
        html! { <Area {key} ..props /> }
    }

    fn line<R: Reading>(
        &self,
        name: &str,
        label: &'static str,
        hint: &str,
        value: R::Value,
        reading: R,
        edit: impl Fn(&mut T, R::Value) + 'static,
    ) -> LineProps {
        let id = self.id(name);
        let draft = self.held.borrow().drafts.iter().find(|draft| draft.id == id).map(|d| d.text.clone());
        let (desk, acting) = (self.clone(), self.clone());
        LineProps {
            id: id.into(),
            label: label.into(),
            hint: (!hint.is_empty()).then(|| hint.to_owned().into()),
            shown: reading.show(&value).into(),
            keyboard: R::KEYBOARD,
            read: read(reading, move |value| Action::HandedBack(desk.rewritten(|part| edit(part, value)))),
            draft,
            on_action: Callback::from(move |action| acting.act(action)),
        }
    }

    /// A choice.
    pub fn choice(
        &self,
        name: &str,
        label: &'static str,
        value: impl Into<AttrValue>,
        choices: Vec<Choice>,
        edit: impl Fn(&mut T, &str) + 'static,
    ) -> Html {
        let id = self.id(name);
        let on_change = self.press(move |part, value: AttrValue| edit(part, &value));
        let key = id.clone();
        html! { <Select {key} {id} {label} value={value.into()} {choices} {on_change} /> }
    }

    /// A box to tick.
    pub fn tick(
        &self,
        name: &str,
        label: &'static str,
        on: bool,
        edit: impl Fn(&mut T, bool) + 'static,
    ) -> Html {
        let id = self.id(name);
        let onchange = self
            .press(edit)
            .reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
        let key = id.clone();
        html! {
            <label class="editor__tick" {key}>
                <input type="checkbox" {id} checked={on} {onchange} />
                <span>{ label }</span>
            </label>
        }
    }

    /// A box to tick for something that may be there; unticked, it is remembered while the editor is open.
    pub fn option<U: Clone + 'static>(
        &self,
        name: &str,
        label: &'static str,
        slot: impl for<'a> Fn(&'a mut T) -> &'a mut Option<U> + 'static,
        (on, fresh): (bool, fn() -> U),
    ) -> Html {
        let (desk, id) = (self.clone(), self.id(name));
        self.tick(name, label, on, move |part, on| {
            let slot = slot(part);
            if let Some(now) = slot.take() {
                desk.remember(&id, now);
            }
            *slot = on.then(|| desk.recall(&id).unwrap_or_else(fresh));
        })
    }
}
