//! Ways to answer a question: a typed number, or one of some choices. An answer becomes a changed scenario.

use crate::page::fit::FitProps;
use crate::state::{Action, Draft};
use crate::widget::field::line::Line;
use crate::widget::field::{Optional, Reading, read};
use offerscope_core::compute::answers;
use offerscope_core::data::questionnaire;
use offerscope_core::model::format;
use offerscope_core::model::profile::Value;
use offerscope_core::model::question::{Choice, Detail, Kind};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// A whole number that a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Count(Kind);

impl Reading for Count {
    type Value = u64;
    const KEYBOARD: &'static str = "numeric";

    fn read(&self, text: &str) -> Result<u64, String> {
        answers::read(&self.0, text)
    }

    fn show(&self, value: &u64) -> String {
        format::count(i64::try_from(*value).unwrap_or(i64::MAX))
    }
}

/// Texts that are no answers yet, kept while other questions are shown.
pub(super) type Drafts = Rc<RefCell<Vec<Draft>>>;

/// The id of a question's field.
pub(super) fn field_id(detail: &Detail) -> String {
    format!("fit-{}", detail.id)
}

/// A question beside the scored ones, by its id.
pub(super) fn detail(id: &str) -> Option<&'static Detail> {
    questionnaire().details.iter().find(|detail| detail.id == id)
}

/// A question with its field, or with its choices.
pub(super) fn asked(
    detail: &'static Detail,
    hint: Option<AttrValue>,
    props: &FitProps,
    drafts: &Drafts,
) -> Html {
    match detail.kind {
        Kind::Number { .. } => number(detail, hint, props, drafts),
        Kind::Choices(list) => {
            let chosen = match props.scenario.profile.answer(detail.id) {
                Some(Value::Choice(id)) => id,
                _ => String::new(),
            };
            let one = |choice: &Choice| Pick { value: choice.id.into(), says: choice.label.into() };
            let props = props.clone();
            let on_pick = Callback::from(move |id: AttrValue| {
                props.set(detail.id, Some(Value::Choice(id.to_string())));
            });
            picks(detail.id, detail.asks, &chosen, list.iter().map(one), &on_pick)
        }
    }
}

/// A question with the field of its number.
pub(super) fn number(detail: &Detail, hint: Option<AttrValue>, props: &FitProps, drafts: &Drafts) -> Html {
    let (question, reading) = (detail.id, Optional(Count(detail.kind)));
    let value = answers::number(questionnaire(), &props.scenario.profile, question);
    let shown = reading.show(&value);
    let scenario = props.scenario.clone();
    let read = read(reading, move |value: Option<u64>| {
        let mut next = (*scenario).clone();
        next.profile.set(question, value.map(Value::Number));
        Action::HandedBack(next)
    });
    let id = field_id(detail);
    let draft = drafts.borrow().iter().find(|draft| draft.id == id).map(|draft| draft.text.clone());
    let (drafts, on_edit) = (drafts.clone(), props.on_edit.clone());
    let on_action = Callback::from(move |action| match action {
        Action::HandedBack(next) => on_edit.emit(next),
        Action::Drafted(id, draft) => {
            let mut drafts = drafts.borrow_mut();
            drafts.retain(|kept| kept.id != id);
            drafts.extend(draft);
        }
        _ => {}
    });
    html! {
        <Line
            key={question} {id} label={detail.asks} {hint} {shown} keyboard={Count::KEYBOARD} {read} {draft}
            {on_action}
        />
    }
}

/// One of some answers.
pub(crate) struct Pick {
    pub(crate) value: AttrValue,
    pub(crate) says: AttrValue,
}

/// Answers one under another, of which one holds: native radio buttons. `name` is unique in the document.
pub(crate) fn picks(
    name: &'static str,
    legend: &'static str,
    chosen: &str,
    picks: impl Iterator<Item = Pick>,
    on_pick: &Callback<AttrValue>,
) -> Html {
    let one = |pick: Pick| {
        let value = pick.value.clone();
        html! {
            <label class="answer__pick" key={value.to_string()}>
                <input
                    type="radio" name={format!("fit-{name}")} value={&pick.value} checked={value == chosen}
                    onchange={on_pick.reform(move |_: Event| value.clone())}
                />
                <span>{ pick.says }</span>
            </label>
        }
    };
    html! {
        <fieldset class="answer" key={name}>
            <legend class="answer__asks">{ legend }</legend>
            { for picks.map(one) }
        </fieldset>
    }
}
