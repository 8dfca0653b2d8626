//! Lists of rows, and changes that replace what many fields show. No text shifts from one row to another.

use crate::page::offers::editor::desk::Desk;
use crate::page::offers::editor::{change, wide};
use crate::widget::element::{Look, button};
use yew::prelude::*;

impl<T: 'static> Desk<T> {
    /// The rows of a list. With a row taken away all of its fields start anew, drafts and all.
    pub fn rows(&self, rows: Html) -> Html {
        let generation = self.held.borrow().generation;
        html! { <div class="editor__rows fields__wide" key={generation}>{ rows }</div> }
    }

    /// The button that adds a row to a list; the focus goes to its first field.
    pub fn add(
        &self,
        (list, first): (&str, &str),
        label: &'static str,
        (count, most): (usize, usize),
        edit: impl Fn(&mut T) + 'static,
    ) -> Html {
        let button = self.one_more((list, first), label, (count, most), edit);
        html! { <div class="fields__wide" id={self.id(list)} tabindex="-1">{ button }</div> }
    }

    /// The button alone, for a list that grows in several ways.
    pub fn one_more(
        &self,
        (list, first): (&str, &str),
        label: &'static str,
        (count, most): (usize, usize),
        edit: impl Fn(&mut T) + 'static,
    ) -> Html {
        if count >= most {
            return Html::default();
        }
        let (desk, focus) = (self.clone(), self.id(&format!("{list}-{count}-{first}")));
        let press = Callback::from(move |_: MouseEvent| {
            desk.held.borrow_mut().focus = Some(focus.clone());
            desk.take(desk.rewritten(&edit));
        });
        button(Look::Quiet, label, None, press)
    }

    /// The button that takes a row away. What was typed in the rows behind it moves up with them.
    pub fn remove(
        &self,
        (list, row): (&'static str, usize),
        label: &'static str,
        edit: impl Fn(&mut T) + 'static,
    ) -> Html {
        let desk = self.clone();
        let press = Callback::from(move |_: MouseEvent| {
            {
                let (mut held, rows) = (desk.held.borrow_mut(), desk.id(&format!("{list}-")));
                change::close_gap(&mut held.drafts, &rows, Some(row));
                held.aside.drop_all(&rows);
                held.generation += 1;
                held.focus = Some(desk.id(list));
            }
            desk.take(desk.rewritten(&edit));
        });
        wide(button(Look::Quiet, label, Some(format!("{label} {}", row + 1)), press))
    }

    /// What calls a change that replaces lists as a whole, or everything with an empty name: texts kept of their rows go, and
    /// the focus moves to an element.
    pub fn replace<V: 'static>(
        &self,
        lists: &'static [&'static str],
        focus: String,
        edit: impl Fn(&mut T, V) + 'static,
    ) -> Callback<V> {
        let desk = self.clone();
        Callback::from(move |value| {
            {
                let mut held = desk.held.borrow_mut();
                let prefixes: Vec<String> = lists.iter().map(|list| desk.id(list)).collect();
                let gone = |id: &str| prefixes.iter().any(|prefix| id.starts_with(prefix));
                held.drafts.retain(|draft| !gone(&draft.id));
                prefixes.iter().for_each(|prefix| held.aside.drop_all(prefix));
                held.generation += 1;
                held.focus = Some(focus.clone());
            }
            desk.take(desk.rewritten(|part| edit(part, value)));
        })
    }
}
