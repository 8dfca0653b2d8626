//! Lists of rows, and changes that replace what many fields show. No text shifts from one row to another.

use super::{Change, Form, FormBase, RemovedItems, edit};
use crate::state::{Action, Edit, Rows};
use crate::widget::element::{ButtonKind, button, element};
use yew::prelude::*;

impl<T: 'static> Form<T> {
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
        self.adding((list, first), label, (count, most), self.change(move |part, ()| change(part)))
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
            button(ButtonKind::Quiet, label, Some(format!("{label} {}", row + 1)), press),
        )
    }

    /// What takes a row away when it is pressed.
    pub fn removal(
        &self,
        (list, row): (&'static str, usize),
        change: impl Fn(&mut T) + 'static,
    ) -> Callback<MouseEvent> {
        let change = self.change(move |part, ()| change(part));
        self.taking((list, row), change)
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
        self.replacing(lists, focus.into(), says.map(AttrValue::from), self.change(change))
    }
}

impl FormBase {
    /// The rows of a list. With a row taken away all of its fields start anew, drafts and all.
    pub fn rows(&self, rows: Html) -> Html {
        html! { <div class="editor__rows fields__wide" key={self.screen.generation}>{ rows }</div> }
    }

    fn adding(
        &self,
        (list, first): (&str, &str),
        label: &'static str,
        (count, most): (usize, usize),
        change: Change<()>,
    ) -> Html {
        if count >= most {
            return Html::default();
        }
        let focus = AttrValue::from(self.id(&format!("{list}-{count}-{first}")));
        let press = self.dispatch.reform(move |_: MouseEvent| {
            Action::Edited(Edit { focus: Some(focus.clone()), ..edit("", &change, ()) })
        });
        button(ButtonKind::Quiet, label, None, press)
    }

    fn taking(&self, (list, row): (&str, usize), change: Change<()>) -> Callback<MouseEvent> {
        let (removed, focus) = (self.removed.clone(), AttrValue::from(self.id(list)));
        self.dispatch.reform(move |_: MouseEvent| {
            let rows = rows_of(&removed, format!("{focus}-"), Some(row)).collect();
            Action::Edited(Edit { rows, focus: Some(focus.clone()), ..edit("", &change, ()) })
        })
    }

    fn replacing<V: Clone + 'static>(
        &self,
        lists: &'static [&'static str],
        focus: AttrValue,
        says: Option<AttrValue>,
        change: Change<V>,
    ) -> Callback<V> {
        let (removed, prefix) = (self.removed.clone(), self.prefix.clone());
        self.dispatch.reform(move |value: V| {
            let rows = lists.iter().flat_map(|list| rows_of(&removed, format!("{prefix}{list}"), None));
            let (rows, focus) = (rows.collect(), Some(focus.clone()));
            Action::Edited(Edit { rows, focus, says: says.clone(), ..edit("", &change, value) })
        })
    }
}

/// The rows of a list in every form that has fields of it: those of an offer stand on its card and in the sheet. What was put aside for them
/// goes.
fn rows_of(removed_items: &RemovedItems, here: String, removed: Option<usize>) -> impl Iterator<Item = Rows> {
    let on_card = here.strip_prefix("editor-").map(|rest| format!("offer-{rest}"));
    std::iter::once(here).chain(on_card).map(move |prefix| {
        removed_items.drop_all(&prefix);
        Rows { prefix: prefix.into(), removed }
    })
}
