//! Readiness as an interview loop would see it: the chance first, then the statements one at a time, then what it rests on.

mod grounds;
mod outside;
mod parts;
mod picture;
mod question;
mod statements;

use crate::browser::page;
use crate::page::fit::FitProps;
use crate::page::fit::answer::detail;
use crate::widget::element::{Look, button, element};
use crate::widget::field::choice::Choice;
use crate::widget::segment::segment;
use offerscope_core::compute::answers::{FORM, TARGET};
use offerscope_core::compute::fit_check::target_of;
use offerscope_core::compute::readiness::{Readiness, readiness};
use offerscope_core::data::questionnaire;
use offerscope_core::model::profile::Value;
use offerscope_core::model::question::Kind;
use statements::Statements;
use yew::prelude::*;

/// The view.
#[component]
pub fn Ready(props: &FitProps) -> Html {
    let profile = &props.scenario.profile;
    let statements = Statements::of(profile);
    // The statement that is asked: an id, empty where all are done; none before someone begins.
    let at = use_state_eq(|| statements.resumed(profile));
    let moved = use_mut_ref(|| false);
    let drafts = use_mut_ref(Vec::new);
    let found = use_memo(props.scenario.clone(), |scenario| {
        readiness(questionnaire(), &scenario.profile, target_of(questionnaire(), &scenario.profile))
    });
    use_effect_with(*at, {
        let moved = moved.clone();
        move |_| {
            if moved.replace(false) {
                page::focus(question::ID);
            }
        }
    });
    let go = {
        let at = at.clone();
        Callback::from(move |id: &'static str| {
            *moved.borrow_mut() = true;
            at.set(Some(id));
        })
    };
    let asked = match *at {
        None => begin(&go.reform(|first: &'static str| first), &statements, props),
        Some(id) => html! {
            <div class="ready__sides">
                { question::question(&statements, id, &found, props, &drafts, &go) }
                { statements.overview(id, profile, &go) }
            </div>
        },
    };
    html! {
        <section class="ready stack" aria-labelledby="ready-title">
            { headline(&found, at.is_none()) }
            { asked }
            { result(&found, props) }
        </section>
    }
}

/// The answer first; before anything is answered, what it will do.
fn headline(found: &Readiness, idle: bool) -> Html {
    let (line, why) = if idle && found.chance.is_none() {
        let line = "How ready you are, as an interview loop would see it";
        let why = "Six statements, five minutes: then a chance in steps of five, the part that is weakest, and a plan. \
                   It is about one day of interviews, not about who you are.";
        (line, why)
    } else {
        (found.verdict.as_str(), found.finding.as_str())
    };
    html! {
        <header class="ready__head">
            <h2 class="note" id="ready-title">{ "Interview readiness" }</h2>
            <p class="ready__line" aria-live="polite">{ line }</p>
            <p class="frame__found">{ why }</p>
        </header>
    }
}

/// One press to begin, with the short form or with the full one.
fn begin(go: &Callback<&'static str>, statements: &Statements, props: &FitProps) -> Html {
    let start = |form: &'static str| {
        let (go, props, first) = (go.clone(), props.clone(), statements.first());
        Callback::from(move |_: MouseEvent| {
            props.set(FORM, Some(Value::Choice(form.into())));
            go.emit(first);
        })
    };
    let buttons = [
        button(Look::Main, "Begin: five minutes", None, start("short")),
        button(Look::Plain, "The full form: fifteen", None, start("full")),
    ];
    element("div", "row", buttons.into_iter().collect())
}

/// What the ratings come to, once there are any.
fn result(found: &Readiness, props: &FitProps) -> Html {
    if found.score.is_none() && found.outside.is_empty() {
        return grounds::grounds();
    }
    let choices = [either(FORM, "Form", props), either(TARGET, "Level of the interview", props)];
    let content = [
        element("div", "row", choices.into_iter().collect()),
        picture::picture(found, props),
        parts::parts(found),
        outside::outside(found, props),
        grounds::grounds(),
    ];
    content.into_iter().collect()
}

/// A choice between two, side by side, with what is in force where none was made.
fn either(id: &'static str, says: &'static str, props: &FitProps) -> Html {
    let Some(Kind::Choices(choices)) = detail(id).map(|detail| detail.kind) else { return Html::default() };
    let profile = &props.scenario.profile;
    let in_force = if id == TARGET { target_of(questionnaire(), profile) } else { Statements::form(profile) };
    let choices: Vec<Choice> = choices.iter().map(|choice| Choice::new(choice.id, choice.label)).collect();
    let props = props.clone();
    let on_change = Callback::from(move |choice: AttrValue| {
        props.set(id, Some(Value::Choice(choice.to_string())));
    });
    let both = segment(&format!("ready-{id}"), says, &choices, in_force, &on_change);
    html! { <div class="ready__either"><span class="field__label" aria-hidden="true">{ says }</span>{ both }</div> }
}
