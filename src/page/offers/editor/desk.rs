//! What every field of an editor shares: what it edits, the texts it keeps, where its changes go. It turns the change of one
//! field, a pure function of what is edited, into a whole new scenario. Knows no field by name.

mod fields;
mod rows;

use crate::browser::page;
use crate::page::offers::editor::change;
use crate::page::offers::editor::kept::Kept;
use crate::state::{Action, Draft};
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
    /// What a choice took away, by the choice's id, to be put back.
    aside: Kept,
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
    /// What was taken away in an editor and can be put back, also after it was closed.
    pub kept: Kept,
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
        aside: Kept::default(),
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

/// What outlives the sheet, where someone keeps it.
#[hook]
fn use_kept() -> Kept {
    let own = use_memo((), |()| Kept::default());
    use_context::<Kept>().unwrap_or_else(|| (*own).clone())
}

/// The desk of an offer; of the current job's own with [`OfferId::CURRENT`].
#[hook]
pub fn use_offer_desk(
    id: OfferId,
    scenario: &Rc<Scenario>,
    today: Month,
    on_edit: &Callback<Scenario>,
) -> Desk<Offer> {
    let (held, redraw, kept) = (use_held(scenario), use_force_update(), use_kept());
    let find: Find<Offer> = Rc::new(move |scenario| change::offer(scenario, id));
    Desk { held, redraw, on_edit: on_edit.clone(), prefix: format!("editor-{}-", id.0), find, kept, today }
}

/// The desk of a whole scenario.
#[hook]
pub fn use_desk(scenario: &Rc<Scenario>, today: Month, on_edit: &Callback<Scenario>) -> Desk<Scenario> {
    let (held, redraw, kept) = (use_held(scenario), use_force_update(), use_kept());
    let find: Find<Scenario> = Rc::new(|scenario| Some(scenario));
    Desk { held, redraw, on_edit: on_edit.clone(), prefix: "editor-current-".into(), find, kept, today }
}

impl<T> Clone for Desk<T> {
    fn clone(&self) -> Self {
        Self {
            held: self.held.clone(),
            redraw: self.redraw.clone(),
            on_edit: self.on_edit.clone(),
            prefix: self.prefix.clone(),
            find: self.find.clone(),
            kept: self.kept.clone(),
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
            kept: self.kept.clone(),
            today: self.today,
        }
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

    /// Keeps what a choice takes away, in case it is chosen again.
    pub fn remember<U: 'static>(&self, id: &str, value: U) {
        self.held.borrow().aside.keep(id, value);
    }

    /// What a choice took away.
    pub fn recall<U: Clone + 'static>(&self, id: &str) -> Option<U> {
        self.held.borrow().aside.find(id)
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
            Action::HandedBack(scenario) => return self.take(scenario),
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

/// The current job, for a desk of it.
pub fn job(scenario: &mut Scenario) -> Option<&mut Current> {
    scenario.current.as_deref_mut()
}
