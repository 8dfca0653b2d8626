//! The quick reference for an interview tomorrow: the weights, the principles of the level, one's weakest part and strongest
//! evidence. It fits a phone's screen or a sheet of paper.

use crate::browser::download;
use crate::page::fit::evidence::evidence;
use crate::widget::claims::{claims, who};
use crate::widget::element::{ButtonKind, button, element, note};
use crate::widget::fold::fold;
use crate::widget::form::FormProps;
use crate::widget::stateful::stateful;
use crate::widget::tag::{Tag, tag};
use offerscope_core::compute::fit::check::target_of;
use offerscope_core::compute::fit::readiness::{ComponentScore, Readiness, readiness};
use offerscope_core::data::questionnaire;
use offerscope_core::model::facts::source::Claim;
use offerscope_core::model::fit::question::Principles;
use yew::functional::Hook;
use yew::prelude::*;

/// The view.
pub fn tomorrow(props: FormProps) -> Html {
    stateful(props, |props, hooks| use_tomorrow(props).run(hooks))
}

#[hook]
fn use_tomorrow(props: &FormProps) -> Html {
    let level = target_of(questionnaire(), &props.form.scenario.profile);
    let found = use_memo(props.form.scenario.clone(), |scenario| {
        readiness(questionnaire(), &scenario.profile, level)
    });
    let print = button(
        ButtonKind::Plain,
        "Print the quick reference",
        None,
        Callback::from(|_| download::print("tomorrow")),
    );
    let content = [
        weights(&found.components),
        found.principles.map(principles).unwrap_or_default(),
        own(&found),
        element("div", "row", print),
    ];
    html! {
        <section class="tomorrow card stack" aria-labelledby="tomorrow-title">
            <h2 id="tomorrow-title">{ format!("If the interview is tomorrow: {level} on one page") }</h2>
            { for content }
        </section>
    }
}

/// What the loop weighs.
fn weights(components: &[ComponentScore]) -> Html {
    let one = |one: &ComponentScore| {
        html! {
            <div class="tomorrow__part" key={one.component.id}>
                <dt>{ one.component.name }</dt>
                <dd>{ one.component.weight }{ "% " }{ sure(one.component.claims) }</dd>
            </div>
        }
    };
    html! { <dl class="tomorrow__parts">{ for components.iter().map(one) }</dl> }
}

fn sure(claims: &[Claim]) -> Html {
    claims.first().and_then(Tag::of).map(tag).unwrap_or_default()
}

/// The principles that matter at the level, and what to have ready for each.
fn principles(principles: &'static Principles) -> Html {
    let one = |(name, ready): &(&'static str, &'static str)| {
        html! { <li key={*name}><b>{ *name }</b>{ ": " }{ *ready }</li> }
    };
    let by = principles.claims.first().map(|claim| {
        note(format!("The choice of five is from {}; the words beside them are ours.", who(claim)))
    });
    html! {
        <>
            <h3>{ "What matters most at " }{ principles.level }{ " " }{ sure(principles.claims) }</h3>
            <ul class="bulleted">{ for principles.list.iter().map(one) }</ul>
            { for by }
            { fold("more", "Who says so", move || claims(principles.claims)) }
        </>
    }
}

/// One's own weakest part and strongest evidence.
fn own(found: &Readiness) -> Html {
    if found.score.is_none() {
        return note("Once you have rated yourself, your weakest part and strongest evidence appear here.");
    }
    let weakest = found.weaker().map(|one| {
        let mean = one.mean_says().unwrap_or_default();
        html! { <p>{ "Weakest: " }<b>{ one.component.name }</b>{ format!(", {mean} of 5 by your own ratings.") }</p> }
    });
    html! { <><h3>{ "Yours" }</h3>{ for weakest }{ evidence(&found.strongest) }</> }
}
