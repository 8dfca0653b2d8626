//! What every field of an editor shares: what it edits, the texts it keeps, where its changes go. It turns the change of one
//! field, a pure function of what is edited, into a whole new scenario. Knows no field by name.

use super::change;
use crate::browser::{HtmlInputElement, page};
use crate::state::{Action, Draft};
use crate::view::element::{Look, button};
use crate::view::field::area::Area;
use crate::view::field::choice::{Choice, Select};
use crate::view::field::line::{Line, LineProps};
use crate::view::field::{Reading, read};
use offerscope_core::model::current::Current;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What an editor holds while it is open.
struct Held {
    /// The newest scenario: a second keystroke may come before the page has answered the first.
    scenario: Rc<Scenario>,
    /// The last one that the page gave.
    given: Rc<Scenario>,
    /// Texts that are no values yet.
    drafts: Vec<Draft>,
    /// Counts rows taken away, so that the fields of a list start anew from their values.
    generation: u32,
    /// Where the focus goes after what it was on has moved or gone.
    focus: Option<String>,
}

/// Finds what a desk edits.
type Find<T> = Rc<dyn for<'a> Fn(&'a mut Scenario) -> Option<&'a mut T>>;

/// Makes the fields of one thing: an offer, a grant of it, the schedule of that.
pub struct Desk<T> {
    held: Rc<RefCell<Held>>,
    redraw: UseForceUpdateHandle,
    on_edit: Callback<Scenario>,
    prefix: String,
    find: Find<T>,
    /// This month.
    pub today: Month,
}

/// Keeps what is typed in an editor, and the newest scenario.
#[hook]
fn use_held(scenario: &Rc<Scenario>) -> Rc<RefCell<Held>> {
    let held = use_mut_ref(|| Held {
        scenario: scenario.clone(),
        given: scenario.clone(),
        drafts: Vec::new(),
        generation: 0,
        focus: None,
    });
    {
        let mut held = held.borrow_mut();
        if held.given != *scenario {
            held.given = scenario.clone();
            held.scenario = scenario.clone();
        }
    }
    use_effect({
        let held = held.clone();
        move || {
            let focus = held.borrow_mut().focus.take();
            if let Some(id) = focus {
                page::focus(&id);
            }
        }
    });
    held
}

/// The desk of an offer; of the current job's own with [`OfferId::CURRENT`].
#[hook]
pub fn use_offer_desk(
    id: OfferId,
    scenario: &Rc<Scenario>,
    today: Month,
    on_edit: &Callback<Scenario>,
) -> Desk<Offer> {
    let (held, redraw) = (use_held(scenario), use_force_update());
    let find: Find<Offer> = Rc::new(move |scenario| change::offer(scenario, id));
    Desk { held, redraw, on_edit: on_edit.clone(), prefix: format!("editor-{}-", id.0), find, today }
}

/// The desk of a whole scenario.
#[hook]
pub fn use_desk(scenario: &Rc<Scenario>, today: Month, on_edit: &Callback<Scenario>) -> Desk<Scenario> {
    let (held, redraw) = (use_held(scenario), use_force_update());
    let find: Find<Scenario> = Rc::new(|scenario| Some(scenario));
    Desk { held, redraw, on_edit: on_edit.clone(), prefix: "editor-current-".into(), find, today }
}

impl<T> Clone for Desk<T> {
    fn clone(&self) -> Self {
        Self {
            held: self.held.clone(),
            redraw: self.redraw.clone(),
            on_edit: self.on_edit.clone(),
            prefix: self.prefix.clone(),
            find: self.find.clone(),
            today: self.today,
        }
    }
}

impl<T: 'static> Desk<T> {
    /// The newest scenario.
    pub fn scenario(&self) -> Rc<Scenario> {
        self.held.borrow().scenario.clone()
    }

    /// The desk of a part, which is not always there. The names of its fields begin with a name.
    pub fn of<U: 'static>(
        &self,
        name: &str,
        part: impl for<'a> Fn(&'a mut T) -> Option<&'a mut U> + 'static,
    ) -> Desk<U> {
        let find = self.find.clone();
        Desk {
            held: self.held.clone(),
            redraw: self.redraw.clone(),
            on_edit: self.on_edit.clone(),
            prefix: format!("{}{name}-", self.prefix),
            find: Rc::new(move |scenario| find(scenario).and_then(&part)),
            today: self.today,
        }
    }

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
            read: read(reading, move |value| Action::Rewritten(desk.rewritten(|part| edit(part, value)))),
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
                <input type="checkbox" {id} checked={on} {onchange} disabled={cfg!(not(target_arch = "wasm32"))} />
                <span>{ label }</span>
            </label>
        }
    }

    /// A button that makes one change.
    pub fn button(&self, look: Look, label: &'static str, edit: impl Fn(&mut T) + 'static) -> Html {
        button(look, label, None, self.press(move |part, _| edit(part)))
    }

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
        let (desk, focus) = (self.clone(), self.id(&format!("{list}-{count}-{first}")));
        let press = Callback::from(move |_: MouseEvent| {
            desk.held.borrow_mut().focus = Some(focus.clone());
            desk.take(desk.rewritten(&edit));
        });
        html! {
            <div class="fields__wide" id={self.id(list)} tabindex="-1">
                if count < most { { button(Look::Quiet, label, None, press) } }
            </div>
        }
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
                let mut held = desk.held.borrow_mut();
                change::close_gap(&mut held.drafts, &desk.id(&format!("{list}-")), row);
                held.generation += 1;
                held.focus = Some(desk.id(list));
            }
            desk.take(desk.rewritten(&edit));
        });
        wide_button(label, format!("{label} {}", row + 1), press)
    }

    /// What calls a change with a value.
    pub fn press<V: 'static>(&self, edit: impl Fn(&mut T, V) + 'static) -> Callback<V> {
        let desk = self.clone();
        Callback::from(move |value| desk.take(desk.rewritten(|part| edit(part, value))))
    }

    /// The id of a field.
    pub fn id(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// The newest scenario with a change in it.
    fn rewritten(&self, edit: impl FnOnce(&mut T)) -> Scenario {
        let mut next = (*self.scenario()).clone();
        if let Some(part) = (self.find)(&mut next) {
            edit(part);
        }
        change::tidy(&mut next);
        next
    }

    fn act(&self, action: Action) {
        match action {
            Action::Drafted(id, draft) => {
                let mut held = self.held.borrow_mut();
                held.drafts.retain(|kept| kept.id != id);
                held.drafts.extend(draft);
            }
            Action::Rewritten(scenario) => return self.take(scenario),
            _ => {}
        }
        self.redraw.force_update();
    }

    fn take(&self, scenario: Scenario) {
        let changed = *self.held.borrow().scenario != scenario;
        if changed {
            self.held.borrow_mut().scenario = Rc::new(scenario.clone());
            self.on_edit.emit(scenario);
        }
        self.redraw.force_update();
    }
}

fn wide_button(label: &'static str, name: String, press: Callback<MouseEvent>) -> Html {
    super::wide(button(Look::Quiet, label, Some(name), press))
}

/// The current job, for a desk of it.
pub fn job(scenario: &mut Scenario) -> Option<&mut Current> {
    scenario.current.as_mut()
}
