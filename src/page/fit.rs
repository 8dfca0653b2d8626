//! The answer of the Fit page: questions, the verdict on a level, and what follows from it. Works its figures out by the core.

pub mod intro;

pub(crate) mod answer;
mod evidence;
mod lead_on;

mod check;
mod elsewhere;
mod paid;
mod plan;
mod ready;
mod tomorrow;

mod page;

pub use check::{CheckProps, level_check};
pub use page::{FitProps, fit_page};
pub use plan::calendar::calendar;
pub use plan::week_by_week;
pub use ready::ready;
pub use tomorrow::tomorrow;

use crate::lazy::lazy;
use crate::route::Route;
use crate::widget::drafts::drafts;
use crate::widget::form::{Form, FormProps};
use offerscope_core::compute::fit::answers::FORM;
use offerscope_core::model::fit::profile::{Profile, Value};
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The page: the check, or how to begin it with the static content below.
pub fn fit(base: &AttrValue, form: &Form<Scenario>, below: Html) -> Html {
    let check = if form.scenario.profile.is_empty() {
        let on_begin = form.press("fit-form", |scenario, form: &'static str| {
            scenario.profile.set(FORM, Some(Value::Choice(form.into())));
        });
        [intro::opening(Some(on_begin)), below].into_iter().collect()
    } else {
        lazy(FitProps { base: base.clone(), form: form.clone() })
    };
    [drafts(form, Route::Fit), check].into_iter().collect()
}

/// The form of the answers. The id of a question's field begins with `fit-`.
fn answers_of(props: &FormProps) -> Form<Profile> {
    props.form.of("fit", |scenario: &mut Scenario| Some(&mut scenario.profile))
}

/// Puts an answer in place, or takes it back.
fn set(props: &FormProps, id: &'static str, value: Option<Value>) {
    let change = move |profile: &mut Profile, value| profile.set(id, value);
    answers_of(props).press(id, change).emit(value);
}
