//! The fields that a form makes, of any kind. Each changes what the form is about by a pure function.

use super::{Change, Form, FormBase};
use crate::browser::HtmlInputElement;
use crate::state::{Action, Draft};
use crate::widget::field::choice::{Choice, SelectProps, select};
use crate::widget::field::line::{LineProps, line};
use crate::widget::field::{Reading, read};
use crate::widget::segment::segment;
use offerscope_core::model::day::Day;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// One of some answers.
pub struct Pick {
    /// What stands for it.
    pub value: AttrValue,
    /// What it says.
    pub says: AttrValue,
}

impl<T: 'static> Form<T> {
    /// A typed field; an empty hint is none.
    pub fn field<R: Reading>(
        &self,
        name: &str,
        label: impl Into<AttrValue>,
        hint: impl Into<AttrValue>,
        value: R::Value,
        reading: R,
        change: impl Fn(&mut T, R::Value) + 'static,
    ) -> Html {
        line(self.line(name, label, hint, value, reading, change))
    }

    /// What a typed field takes: [`Form::field`] draws it on one line, [`Area`](crate::widget::field::area::Area) on several; tests type in it.
    pub fn line<R: Reading>(
        &self,
        name: &str,
        label: impl Into<AttrValue>,
        hint: impl Into<AttrValue>,
        value: R::Value,
        reading: R,
        change: impl Fn(&mut T, R::Value) + 'static,
    ) -> LineProps {
        self.line_of(name, [label.into(), hint.into()], value, reading, self.change(change))
    }

    /// A choice from a list.
    pub fn choice(
        &self,
        name: &str,
        label: impl Into<AttrValue>,
        value: impl Into<AttrValue>,
        choices: Vec<Choice>,
        change: impl Fn(&mut T, &str) + 'static,
    ) -> Html {
        let change = self.change(move |part, value: AttrValue| change(part, &value));
        self.selected(name, [label.into(), value.into()], choices, change)
    }

    /// A choice between a few, side by side.
    pub fn segment(
        &self,
        name: &str,
        label: &'static str,
        choices: &[Choice],
        chosen: &str,
        change: impl Fn(&mut T, &str) + 'static,
    ) -> Html {
        let on_change = self.press(name, move |part, value: AttrValue| change(part, &value));
        segment(&self.id(name), label, choices, chosen, &on_change)
    }

    /// Answers one under another, of which one holds: native radio buttons.
    pub fn picks(
        &self,
        name: &str,
        legend: &'static str,
        chosen: &str,
        picks: impl Iterator<Item = Pick>,
        change: impl Fn(&mut T, &str) + 'static,
    ) -> Html {
        let on_pick = self.press(name, move |part, value: AttrValue| change(part, &value));
        picked(self.id(name), legend, chosen, picks.collect(), &on_pick)
    }

    /// A box to tick.
    pub fn tick(
        &self,
        name: &str,
        label: impl Into<AttrValue>,
        on: bool,
        change: impl Fn(&mut T, bool) + 'static,
    ) -> Html {
        ticked(self.id(name), label.into(), on, &self.press(name, change))
    }

    /// A box to tick for something that may be there; unticked, it is remembered.
    pub fn option<U: Clone + 'static>(
        &self,
        name: &str,
        label: &'static str,
        slot: impl for<'a> Fn(&'a mut T) -> &'a mut Option<U> + 'static,
        (on, fresh): (bool, fn() -> U),
    ) -> Html {
        let (removed, id) = (self.removed.clone(), self.id(name));
        self.tick(name, label, on, move |part, on| {
            let slot = slot(part);
            if let Some(now) = slot.take() {
                removed.keep(&id, now);
            }
            *slot = on.then(|| removed.find(&id).unwrap_or_else(fresh));
        })
    }

    /// A date.
    pub fn date(
        &self,
        name: &str,
        label: impl Into<AttrValue>,
        day: Option<Day>,
        change: impl Fn(&mut T, Option<Day>) + 'static,
    ) -> Html {
        dated(self.id(name), label.into(), day, &self.press(name, change))
    }
}

/// What a typed field is whatever it stands for: its words, and the text that is no value yet.
struct DraftOf {
    id: AttrValue,
    label: AttrValue,
    hint: Option<AttrValue>,
    draft: Option<AttrValue>,
    on_draft: Callback<Option<Draft>>,
}

impl FormBase {
    fn draft_of(&self, name: &str, [label, hint]: [AttrValue; 2]) -> DraftOf {
        let id = AttrValue::from(self.id(name));
        DraftOf {
            on_draft: on_draft(id.clone(), self.belongs.clone(), self.dispatch.clone()),
            draft: self.drafts().iter().find(|draft| draft.id == id).map(|draft| draft.text.clone()),
            hint: Some(hint).filter(|hint| !hint.is_empty()),
            id,
            label,
        }
    }

    fn selected(
        &self,
        name: &str,
        [label, value]: [AttrValue; 2],
        choices: Vec<Choice>,
        change: Change<AttrValue>,
    ) -> Html {
        let on_change = self.sent(name, change);
        select(SelectProps { id: self.id(name).into(), label, value, choices, on_change })
    }

    /// A line for a kind of value. It knows nothing of the thing, so that it is compiled once for each kind.
    fn line_of<R: Reading>(
        &self,
        name: &str,
        texts: [AttrValue; 2],
        value: R::Value,
        reading: R,
        change: Change<R::Value>,
    ) -> LineProps {
        let DraftOf { id, label, hint, draft, on_draft } = self.draft_of(name, texts);
        let take = self.sent(name, change);
        LineProps {
            id,
            label,
            hint,
            draft,
            on_draft,
            shown: reading.show(&value).into(),
            keyboard: R::KEYBOARD,
            back: take.reform(move |()| value.clone()),
            read: read(reading, take),
        }
    }
}

fn picked(
    id: String,
    legend: &'static str,
    chosen: &str,
    picks: Vec<Pick>,
    on_pick: &Callback<AttrValue>,
) -> Html {
    let one = |pick: Pick| {
        let value = pick.value.clone();
        html! {
            <label class="answer__pick" key={value.to_string()}>
                <input
                    type="radio" name={id.clone()} value={&pick.value} checked={value == chosen}
                    onchange={on_pick.reform(move |_: Event| value.clone())}
                />
                <span>{ pick.says }</span>
            </label>
        }
    };
    html! {
        <fieldset class="answer" key={id.clone()}>
            <legend class="answer__asks">{ legend }</legend>
            { for picks.into_iter().map(one) }
        </fieldset>
    }
}

fn ticked(id: String, label: AttrValue, on: bool, on_tick: &Callback<bool>) -> Html {
    let onchange = on_tick.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    let key = id.clone();
    html! {
        <label class="editor__tick" {key}>
            <input type="checkbox" {id} checked={on} {onchange} />
            <span>{ label }</span>
        </label>
    }
}

fn dated(id: String, label: AttrValue, day: Option<Day>, on_day: &Callback<Option<Day>>) -> Html {
    let onchange =
        on_day.reform(|event: Event| Day::parse(&event.target_unchecked_into::<HtmlInputElement>().value()));
    let key = id.clone();
    html! {
        <div class="field" {key}>
            <label class="field__label" for={id.clone()}>{ label }</label>
            <input class="field__input" type="date" {id} value={day.map(|day| day.to_string())} {onchange} />
        </div>
    }
}

/// What takes the drafts of a field, each with what tells whether a scenario still has the field.
fn on_draft(
    id: AttrValue,
    belongs: Callback<Scenario, bool>,
    dispatch: Callback<Action>,
) -> Callback<Option<Draft>> {
    Callback::from(move |draft: Option<Draft>| {
        let draft = draft.map(|draft| Draft { belongs: Some(belongs.clone()), ..draft });
        dispatch.emit(Action::Drafted(id.clone(), draft));
    })
}
