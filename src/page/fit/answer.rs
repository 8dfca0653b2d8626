//! Ways to answer a question: a typed number, or one of some choices. An answer becomes a changed scenario.

use crate::page::fit::answers_of;
use crate::widget::field::{Optional, Reading};
use crate::widget::form::{FormProps, Pick};
use offerscope_core::compute::fit::answers;
use offerscope_core::data::questionnaire;
use offerscope_core::model::fit::profile::{Profile, Value};
use offerscope_core::model::fit::question::{AnswerChoice, AnswerKind, Detail};
use offerscope_core::model::format;
use offerscope_core::typed::Unread;
use yew::prelude::*;

/// A whole number that a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Count(AnswerKind);

impl Reading for Count {
    type Value = u64;
    const KEYBOARD: &'static str = "numeric";

    fn read(&self, text: &str) -> Result<u64, Unread> {
        Ok(answers::read(&self.0, text)?)
    }

    fn show(&self, value: &u64) -> String {
        format::count(i64::try_from(*value).unwrap_or(i64::MAX))
    }
}

/// A question beside the scored ones, by its id.
pub(super) fn detail(id: &str) -> Option<&'static Detail> {
    questionnaire().details.iter().find(|detail| detail.id == id)
}

/// A question with its field, or with its choices.
pub(super) fn asked(detail: &'static Detail, hint: Option<AttrValue>, props: &FormProps) -> Html {
    match detail.kind {
        AnswerKind::Number { .. } => number(detail, hint, props),
        AnswerKind::Choices(list) => {
            let chosen = match props.form.scenario.profile.answer(detail.id) {
                Some(Value::Choice(id)) => id,
                _ => String::new(),
            };
            let one = |choice: &AnswerChoice| Pick { value: choice.id.into(), says: choice.label.into() };
            let change = |profile: &mut Profile, id: &str| {
                profile.set(detail.id, Some(Value::Choice(id.to_owned())));
            };
            answers_of(props).picks(detail.id, detail.asks, &chosen, list.iter().map(one), change)
        }
    }
}

/// A question with the field of its number.
pub(super) fn number(detail: &Detail, hint: Option<AttrValue>, props: &FormProps) -> Html {
    let question = detail.id;
    let value = answers::number(questionnaire(), &props.form.scenario.profile, question);
    let change =
        move |profile: &mut Profile, value: Option<u64>| profile.set(question, value.map(Value::Number));
    let hint = hint.unwrap_or_default();
    answers_of(props).field(question, detail.asks, hint, value, Optional(Count(detail.kind)), change)
}
