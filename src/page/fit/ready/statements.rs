//! The statements that a form asks, in order, and how far someone is with them. Scores nothing.

use crate::widget::element::element;
use offerscope_core::compute::fit::answers::{FORM, number};
use offerscope_core::data::questionnaire;
use offerscope_core::model::fit::profile::{Profile, Value};
use offerscope_core::model::fit::question::{Component, Item};
use yew::prelude::*;

/// Statements in the order they are asked.
pub(super) struct Statements(Vec<&'static Item>);

impl Statements {
    /// Those of the form in force.
    pub(super) fn of(profile: &Profile) -> Self {
        let full = Self::form(profile) == "full";
        Self(questionnaire().items.iter().filter(|item| full || item.short).collect())
    }

    /// The form in force: the short one, unless the full one was chosen.
    pub(super) fn form(profile: &Profile) -> &'static str {
        let full = matches!(profile.answer(FORM), Some(Value::Choice(form)) if form == "full");
        if full { "full" } else { "short" }
    }

    /// The first one.
    pub(super) fn first(&self) -> &'static str {
        self.0.first().map_or("", |item| item.id)
    }

    /// The step of a statement of either form; one more where all are done. Step 0 is before someone begins.
    pub(super) fn step(id: &'static str) -> usize {
        let items = questionnaire().items;
        1 + items.iter().position(|item| item.id == id).unwrap_or(items.len())
    }

    /// The statement of a step, counted from the first one; empty past the last.
    pub(super) fn at(place: usize) -> &'static str {
        questionnaire().items.get(place).map_or("", |item| item.id)
    }

    /// Where someone who was here before goes on: at the first that is open, or past the last; `None` where nobody began.
    pub(super) fn resumed(&self, profile: &Profile) -> Option<&'static str> {
        let begun = questionnaire().items.iter().any(|item| profile.answer(item.id).is_some());
        begun.then(|| self.open(profile).first().copied().unwrap_or_default())
    }

    /// Those without an answer; no evidence yet is one.
    pub(super) fn open(&self, profile: &Profile) -> Vec<&'static str> {
        self.0.iter().map(|item| item.id).filter(|id| profile.answer(id).is_none()).collect()
    }

    /// The statement of an id, with its place from 1 and how many there are.
    pub(super) fn find(&self, id: &str) -> Option<(&'static Item, usize, usize)> {
        let place = self.0.iter().position(|item| item.id == id)?;
        Some((self.0.get(place)?, place + 1, self.0.len()))
    }

    /// The one before, and the one after: empty past the last.
    pub(super) fn beside(&self, id: &str) -> (Option<&'static str>, &'static str) {
        let place = self.0.iter().position(|item| item.id == id).unwrap_or(self.0.len());
        let at = |place: usize| self.0.get(place).map(|item| item.id);
        (place.checked_sub(1).and_then(at), at(place + 1).unwrap_or_default())
    }

    /// All of them with what was answered, by part of the loop: each can be gone to.
    pub(super) fn overview(&self, now: &str, profile: &Profile, go: &Callback<usize>) -> Html {
        let part = |component: &'static Component| {
            let own = self.0.iter().filter(|item| item.component == component.id);
            let items = own.map(|item| jump(item, item.id == now, profile, go)).collect();
            let head = element("h4", "", Html::from(component.name));
            [head, element("ul", "ready__jumps", items)].into_iter().collect::<Html>()
        };
        html! {
            <nav class="ready__all" aria-label="All statements">
                { for questionnaire().components.iter().map(part) }
            </nav>
        }
    }
}

fn jump(item: &'static Item, now: bool, profile: &Profile, go: &Callback<usize>) -> Html {
    let press = go.reform(move |_: MouseEvent| Statements::step(item.id));
    html! {
        <li key={item.id}>
            <button class="ready__jump" type="button" aria-current={now.then_some("step")} onclick={press}>
                <span>{ item.name }</span>
                <span class="note">{ answered(item, profile) }</span>
            </button>
        </li>
    }
}

/// What was answered to a statement, in a word or two.
fn answered(item: &Item, profile: &Profile) -> String {
    match (number(questionnaire(), profile, item.id), profile.answer(item.id)) {
        (Some(rating), _) => format!("{rating} of 5"),
        (None, Some(Value::NoEvidence)) => "no evidence yet".into(),
        _ => "open".into(),
    }
}
