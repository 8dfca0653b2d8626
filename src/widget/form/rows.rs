//! Lists of rows, and changes that replace what many fields show. No text shifts from one row to another.

use super::Form;
use crate::state::{Edit, Rows};
use crate::widget::element::{Look, button, element};
use std::rc::Rc;
use yew::prelude::*;

impl<T: 'static> Form<T> {
    /// The rows of a list. With a row taken away all of its fields start anew, drafts and all.
    pub fn rows(&self, rows: Html) -> Html {
        html! { <div class="editor__rows fields__wide" key={self.generation}>{ rows }</div> }
    }

    /// The button that adds a row to a list; the focus goes to its first field.
    pub fn add(
        &self,
        (list, first): (&str, &str),
        label: &'static str,
        (count, most): (usize, usize),
        change: impl Fn(&mut T) + 'static,
    ) -> Html {
        let button = self.one_more((list, first), label, (count, most), change);
        html! { <div class="fields__wide" id={self.id(list)} tabindex="-1">{ button }</div> }
    }

    /// The button alone, for a list that grows in several ways.
    pub fn one_more(
        &self,
        (list, first): (&str, &str),
        label: &'static str,
        (count, most): (usize, usize),
        change: impl Fn(&mut T) + 'static,
    ) -> Html {
        if count >= most {
            return Html::default();
        }
        let (form, focus) = (self.clone(), self.id(&format!("{list}-{count}-{first}")));
        let change = Rc::new(move |part: &mut T, (): ()| change(part));
        let press = Callback::from(move |_: MouseEvent| {
            let edit = form.edit("", change.clone(), ());
            form.send(Edit { focus: Some(focus.clone().into()), ..edit });
        });
        button(Look::Quiet, label, None, press)
    }

    /// The button that takes a row away. What was typed in the rows behind it moves up with them.
    pub fn remove(
        &self,
        (list, row): (&'static str, usize),
        label: &'static str,
        change: impl Fn(&mut T) + 'static,
    ) -> Html {
        let press = self.removal((list, row), change);
        element(
            "div",
            "fields__wide",
            button(Look::Quiet, label, Some(format!("{label} {}", row + 1)), press),
        )
    }

    /// What takes a row away when it is pressed.
    pub fn removal(
        &self,
        (list, row): (&'static str, usize),
        change: impl Fn(&mut T) + 'static,
    ) -> Callback<MouseEvent> {
        let form = self.clone();
        let change = Rc::new(move |part: &mut T, (): ()| change(part));
        Callback::from(move |_: MouseEvent| {
            let rows = form.rows_of(&format!("{list}-"), Some(row));
            let edit = form.edit("", change.clone(), ());
            form.send(Edit { rows, focus: Some(form.id(list).into()), ..edit });
        })
    }

    /// What calls a change that replaces lists as a whole, or everything with an empty name: texts kept of their rows go, and the focus moves
    /// to an element.
    pub fn replace<V: Clone + 'static>(
        &self,
        lists: &'static [&'static str],
        focus: String,
        says: Option<&'static str>,
        change: impl Fn(&mut T, V) + 'static,
    ) -> Callback<V> {
        let (form, change) = (self.clone(), Rc::new(change));
        Callback::from(move |value: V| {
            let rows = lists.iter().flat_map(|list| form.rows_of(list, None)).collect();
            let edit = form.edit("", change.clone(), value);
            let says = says.map(AttrValue::from);
            form.send(Edit { rows, focus: Some(focus.clone().into()), says, ..edit });
        })
    }

    /// The rows of a list in every form that has fields of it: those of an offer stand on its card and in the sheet. What was put aside for them
    /// goes.
    fn rows_of(&self, list: &str, removed: Option<usize>) -> Vec<Rows> {
        let here = self.id(list);
        let on_card = here.strip_prefix("editor-").map(|rest| format!("offer-{rest}"));
        let every = std::iter::once(here).chain(on_card);
        every
            .inspect(|prefix| self.removed.drop_all(prefix))
            .map(|prefix| Rows { prefix: prefix.into(), removed })
            .collect()
    }
}
