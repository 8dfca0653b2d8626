//! Choosing a place: a state, and the cities and counties in it that tax wages. Knows no tax.

use crate::results::after_tax::{local_gap, locals, taxes_work};
use crate::widget::element::note;
use crate::widget::field::choice::Choice;
use crate::widget::form::Form;
use offerscope_core::model::tax::profile::{Place, Residence};
use offerscope_core::model::tax::states::STATES;
use yew::prelude::*;

/// What can be set to a place: one that is always there, and is blank without a state, or one that may be missing.
pub(super) trait Located: 'static {
    /// Chooses a state and forgets the cities of another; an empty code is no state.
    fn choose_state(&mut self, code: &str);
    /// The chosen cities and counties.
    fn locals(&mut self) -> Option<&mut Vec<String>>;
}

impl Located for Place {
    fn choose_state(&mut self, code: &str) {
        code.clone_into(&mut self.state);
        self.locals.clear();
    }

    fn locals(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.locals)
    }
}

impl Located for Option<Residence> {
    fn choose_state(&mut self, code: &str) {
        *self = (!code.is_empty()).then(|| Residence { state: code.to_owned(), locals: Vec::new() });
    }

    fn locals(&mut self) -> Option<&mut Vec<String>> {
        self.as_mut().map(|home| &mut home.locals)
    }
}

impl Located for Option<Place> {
    fn choose_state(&mut self, code: &str) {
        *self = (!code.is_empty()).then(|| Place { state: code.to_owned(), ..Place::default() });
    }

    fn locals(&mut self) -> Option<&mut Vec<String>> {
        self.as_mut().map(|place| &mut place.locals)
    }
}

/// The fields of a place; `none` is what no state means.
pub(super) fn place<P: Located>(
    form: &Form<P>,
    label: String,
    none: &'static str,
    chosen: Option<&Place>,
) -> Html {
    let chosen = chosen.cloned().unwrap_or_default();
    let states = STATES.iter().map(|(code, name)| Choice::new(*code, *name));
    let choices: Vec<Choice> = std::iter::once(Choice::new("", none)).chain(states).collect();
    let known: Vec<(&str, &str)> = locals(&chosen.state).collect();
    // One more than was chosen, while there are others.
    let count = (chosen.locals.len() + 1).min(known.len());
    let local = |at: usize| {
        let here = chosen.locals.get(at).cloned().unwrap_or_default();
        let free =
            known.iter().filter(|(id, _)| *id == here || !chosen.locals.iter().any(|other| other == id));
        let choices = free.map(|(id, name)| Choice::new(*id, *name));
        let choices: Vec<Choice> = std::iter::once(Choice::new("", "None of these")).chain(choices).collect();
        let label = match (at, chosen.locals.first()) {
            (0, _) => "City or county there",
            (1, Some(work)) if taxes_work(&chosen.state, work) => "City you would live in, if it is another",
            _ => "Another city or county",
        };
        form.choice(&format!("local-{at}"), label, here, choices, move |place, id| {
            if let Some(locals) = place.locals() {
                choose(locals, at, id);
            }
        })
    };
    html! {
        <>
            { form.choice("state", label, chosen.state.clone(), choices, P::choose_state) }
            { for (0..count).map(local) }
            { local_gap(&chosen).map(note).unwrap_or_default() }
        </>
    }
}

/// The fields of where the reader lives while working at a place.
pub(super) fn home(form: &Form<Option<Residence>>, label: &str, now: Option<&Residence>) -> Html {
    let known = now.map(|home| Place { state: home.state.clone(), locals: home.locals.clone(), lives: None });
    place(form, label.to_owned(), "The one you work in", known.as_ref())
}

/// Puts an id at a position of the list; an empty one takes away what was there.
fn choose(locals: &mut Vec<String>, at: usize, id: &str) {
    match (locals.get_mut(at), id.is_empty()) {
        (Some(_), true) => {
            locals.remove(at);
        }
        (Some(here), false) => id.clone_into(here),
        (None, true) => {}
        (None, false) => locals.push(id.to_owned()),
    }
}
