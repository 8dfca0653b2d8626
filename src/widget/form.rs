//! The one way to type: a form makes the fields of one thing (a scenario, an offer, a grant of it) and turns what each field changes, a pure
//! function of that thing, into an [`Edit`] of the newest scenario. It knows no field by name.
//!
//! Why this way: a field that sent back a whole scenario would undo what was typed meanwhile elsewhere. Texts that are no values yet are drafts of
//! the state, so they survive a closed sheet. What a choice takes away is put aside and comes back when it is chosen again.

mod base;
mod fields;
mod removed;
mod rows;

pub use base::FormBase;
pub use fields::Pick;
pub use removed::RemovedItems;

use crate::results::Results;
use crate::state::{Action, Edit, State};
use base::FormScreen;
use offerscope_core::compute::supposed::Supposed;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use std::ops::Deref;
use std::rc::Rc;
use yew::prelude::*;

/// Finds what a form is about in a scenario.
type Find<T> = Rc<dyn for<'a> Fn(&'a mut Scenario) -> Option<&'a mut T>>;

/// Changes a scenario with a value. All fields end in one: what follows from a change is compiled once for a kind of value, not for each field.
type Change<V> = Rc<dyn Fn(&mut Scenario, V)>;

/// Makes the fields of one thing.
pub struct Form<T> {
    base: Rc<FormBase>,
    find: Find<T>,
}

/// What a component takes that shows or changes the scenario.
#[derive(Clone, PartialEq, Properties)]
pub struct FormProps {
    /// The form of the scenario.
    pub form: Form<Scenario>,
}

impl<T> Clone for Form<T> {
    fn clone(&self) -> Self {
        Self { base: self.base.clone(), find: self.find.clone() }
    }
}

impl<T> PartialEq for Form<T> {
    fn eq(&self, other: &Self) -> bool {
        self.base == other.base
    }
}

impl<T> Deref for Form<T> {
    type Target = FormBase;

    fn deref(&self) -> &FormBase {
        &self.base
    }
}

impl Form<Scenario> {
    /// The form of the whole scenario of a state.
    pub fn new(state: &State, today: Month, dispatch: Callback<Action>, removed: RemovedItems) -> Self {
        let base = FormBase {
            scenario: state.scenario.clone(),
            today,
            dispatch,
            removed,
            results: Rc::default(),
            screen: FormScreen {
                drafts: state.screen.drafts.clone(),
                generation: state.screen.generation,
                steps: state.screen.steps.clone(),
            },
            prefix: String::new(),
            belongs: Callback::from(|_| true),
        };
        Self { base: Rc::new(base), find: Rc::new(|scenario| Some(scenario)) }
    }

    /// The same form, showing another scenario; what its fields change is the reader's.
    #[must_use]
    pub fn showing(&self, scenario: Rc<Scenario>) -> Self {
        self.on(FormBase { scenario, results: Rc::default(), ..FormBase::clone(self) })
    }

    /// The same form, showing what is supposed.
    #[must_use]
    pub fn supposing(&self, supposed: &Supposed) -> Self {
        if supposed.is_nothing() {
            return self.clone();
        }
        self.showing(Rc::new(supposed.applied(&self.scenario, self.comparison(), self.today)))
    }

    /// The same form with the results of its scenario as they are known already.
    #[must_use]
    pub fn with_results(self, results: Rc<Results>) -> Self {
        self.on(FormBase { results, ..FormBase::clone(&self) })
    }

    /// The form of an offer, or of the current job's own with [`OfferId::CURRENT`]. The ids of its fields begin with a name: one of the card,
    /// another of the sheet.
    pub fn offer(&self, prefix: String, id: OfferId) -> Form<Offer> {
        self.of("", move |scenario: &mut Scenario| scenario.offer_mut(id)).named(prefix)
    }
}

impl<T: 'static> Form<T> {
    /// The form of a part, which is not always there. The ids of its fields begin with a name.
    pub fn of<U: 'static>(
        &self,
        name: &str,
        part: impl for<'a> Fn(&'a mut T) -> Option<&'a mut U> + 'static,
    ) -> Form<U> {
        let find = self.find.clone();
        let find: Find<U> = Rc::new(move |scenario| find(scenario).and_then(&part));
        let belongs = find.clone();
        let belongs = Callback::from(move |mut scenario| belongs(&mut scenario).is_some());
        Form { base: self.base.of(name, belongs), find }
    }

    /// The same form, while a condition holds: the drafts of its fields go when it does not.
    #[must_use]
    pub fn when(&self, holds: impl Fn(&T) -> bool + 'static) -> Self {
        self.of("", move |part: &mut T| holds(part).then_some(part))
    }

    /// The same form with another beginning of its fields' ids.
    #[must_use]
    pub fn named(&self, prefix: String) -> Self {
        self.on(FormBase { prefix, ..FormBase::clone(self) })
    }

    fn on(&self, base: FormBase) -> Self {
        Self { base: Rc::new(base), find: self.find.clone() }
    }

    /// What calls a change with a value.
    pub fn press<V: Clone + 'static>(&self, name: &str, change: impl Fn(&mut T, V) + 'static) -> Callback<V> {
        self.sent(name, self.change(change))
    }

    /// A change of what the form is about.
    fn change<V: 'static>(&self, change: impl Fn(&mut T, V) + 'static) -> Change<V> {
        let find = self.find.clone();
        Rc::new(move |scenario, value| {
            if let Some(part) = find(scenario) {
                change(part, value);
            }
        })
    }
}

/// The edit that makes a change with a value.
fn edit<V: Clone + 'static>(id: &str, change: &Change<V>, value: V) -> Edit {
    let change = change.clone();
    Edit::new(id.to_owned(), move |scenario| change(scenario, value.clone()))
}
