//! Readiness as an interview loop would see it: the chance first, then the statements one at a time, then what it rests on.

mod grounds;
mod outside;
mod parts;
mod picture;
mod question;
mod statements;

use crate::page::fit::answer::detail;
use crate::page::fit::lead_on::{PLAN, at_end, lead_on};
use crate::page::fit::set;
use crate::state::StepsOf;
use crate::widget::element::{ButtonKind, button, element};
use crate::widget::field::choice::Choice;
use crate::widget::form::FormProps;
use crate::widget::segment::segment;
use crate::widget::stateful::stateful;
use crate::widget::wizard::use_wizard;
use offerscope_core::compute::fit::answers::{FORM, TARGET};
use offerscope_core::compute::fit::check::target_of;
use offerscope_core::compute::fit::readiness::{Readiness, readiness};
use offerscope_core::data::questionnaire;
use offerscope_core::model::fit::profile::Value;
use offerscope_core::model::fit::question::AnswerKind;
use statements::Statements;
use yew::functional::Hook;
use yew::prelude::*;

/// The view.
pub fn ready(props: FormProps) -> Html {
    stateful(props, |props, hooks| use_ready(props).run(hooks))
}

#[hook]
fn use_ready(props: &FormProps) -> Html {
    let profile = &props.form.scenario.profile;
    let statements = Statements::of(profile);
    // The statement that is asked: an id, empty where all are done; none before someone begins.
    let resumed =
        statements.resumed(profile).filter(|_| props.form.steps(StepsOf::Readiness).next().is_none());
    let first = resumed.map_or(0, Statements::step);
    let (step, go) = use_wizard(&props.form, (StepsOf::Readiness, "#ready-question"), first, false);
    let at = step.checked_sub(1).map(Statements::at);
    let found = use_memo(props.form.scenario.clone(), |scenario| {
        readiness(questionnaire(), &scenario.profile, target_of(questionnaire(), &scenario.profile))
    });
    // Past the last statement it is what there is to press; before that, and where any is open, it waits at the end.
    let is_done = at == Some("") && statements.open(profile).is_empty();
    let look = if is_done { ButtonKind::Main } else { ButtonKind::Plain };
    let on = at_end(lead_on(&props.form, look, "Make my plan", PLAN));
    let (in_card, last) = if is_done { (on, Html::default()) } else { (Html::default(), on) };
    let asked = match at {
        None => begin(&go, &statements, props),
        Some(id) => html! {
            <div class="ready__sides">
                { question::question(&statements, id, &found, props, &go, in_card) }
                { statements.overview(id, profile, &go) }
            </div>
        },
    };
    html! {
        <section class="ready stack" aria-labelledby="ready-title">
            { headline(&found, at.is_none()) }
            { asked }
            { result(&found, props) }
            { last }
        </section>
    }
}

/// The answer first; before anything is answered, what it will do.
fn headline(found: &Readiness, idle: bool) -> Html {
    let (line, why) = if idle && found.chance.is_none() {
        let line = "How ready you are, as an interview loop would see it";
        let why = "Six statements, five minutes: then your chance, to the nearest 5%, your weakest part, and a plan. \
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
fn begin(go: &Callback<usize>, statements: &Statements, props: &FormProps) -> Html {
    let start = |form: &'static str| {
        let (go, props, first) = (go.clone(), props.clone(), statements.first());
        Callback::from(move |_: MouseEvent| {
            set(&props, FORM, Some(Value::Choice(form.into())));
            go.emit(Statements::step(first));
        })
    };
    let buttons = [
        button(ButtonKind::Main, "Start the short form: five minutes", None, start("short")),
        button(ButtonKind::Plain, "Start the full form: fifteen minutes", None, start("full")),
    ];
    element("div", "row", buttons.into_iter().collect())
}

/// What the ratings come to, once there are any.
fn result(found: &Readiness, props: &FormProps) -> Html {
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
fn either(id: &'static str, says: &'static str, props: &FormProps) -> Html {
    let Some(AnswerKind::Choices(choices)) = detail(id).map(|detail| detail.kind) else {
        return Html::default();
    };
    let profile = &props.form.scenario.profile;
    let in_force = if id == TARGET { target_of(questionnaire(), profile) } else { Statements::form(profile) };
    let choices: Vec<Choice> = choices.iter().map(|choice| Choice::new(choice.id, choice.label)).collect();
    let props = props.clone();
    let on_change = Callback::from(move |choice: AttrValue| {
        set(&props, id, Some(Value::Choice(choice.to_string())));
    });
    let both = segment(&format!("ready-{id}"), says, &choices, in_force, &on_change);
    html! { <div class="ready__either"><span class="field__label" aria-hidden="true">{ says }</span>{ both }</div> }
}
