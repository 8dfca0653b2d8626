//! The message of a negotiation, to edit and copy: what it leaves open, notes for a call, and prepared replies. Nothing is ever sent.

mod edited;

use crate::browser::clipboard;
use crate::page::negotiate::counter_answer::CounterAnswer;
use crate::page::negotiate::counter_of;
use crate::page::negotiate::packages::NAMES;
use crate::widget::element::{ButtonKind, button, element, note};
use crate::widget::field::choice::Choice;
use crate::widget::fold::fold;
use crate::widget::form::FormProps;
use crate::widget::segment::segment;
use crate::widget::stateful::stateful;
use edited::Edited;
use offerscope_core::compute::negotiate::words::naming::placeholders;
use offerscope_core::compute::negotiate::words::{MessageKind, MessageWords, Reply};
use offerscope_core::model::negotiation::counter_plan::Tone;
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// What the card takes.
#[derive(PartialEq)]
struct MessageProps {
    worked: Rc<CounterAnswer>,
    /// What it can be for, the usual one first.
    kinds: Vec<MessageKind>,
    form_props: FormProps,
}

/// The card of a message for one of some kinds, the usual one first.
pub(super) fn message(worked: &Rc<CounterAnswer>, kinds: &[MessageKind], form_props: &FormProps) -> Html {
    let props =
        MessageProps { worked: worked.clone(), kinds: kinds.to_vec(), form_props: form_props.clone() };
    stateful(props, |props, hooks| use_message(props).run(hooks))
}

#[hook]
fn use_message(props: &MessageProps) -> Html {
    let (kind, chosen) = (use_state_eq(|| 0_usize), use_state_eq(|| 0_usize));
    let copied = use_state_eq(|| None::<AttrValue>);
    let worked = &props.worked;
    let Some(solver) = worked.solver() else { return Html::default() };
    let asked = worked.packages.get(*chosen).or(worked.packages.first());
    let has =
        |kind: MessageKind| solver.has_letter(kind) || (kind == MessageKind::Counter && asked.is_some());
    let (mut names, mut shown) = (Vec::new(), None);
    for one in props.kinds.iter().copied().filter(|kind| has(*kind)) {
        if names.len() == *kind || shown.is_none() {
            shown = Some((one, names.len().to_string()));
        }
        names.push(Choice::new(names.len().to_string(), one.name()));
    }
    let Some((shown, place)) = shown else { return Html::default() };
    let words = match asked.filter(|_| shown == MessageKind::Counter) {
        Some(asked) => solver.words_of(&worked.standing, asked, &worked.packages),
        None => solver.letter(shown),
    };
    let plan = &props.form_props.form.scenario.counter;
    let packages: Vec<Choice> = NAMES
        .into_iter()
        .take(worked.packages.len())
        .enumerate()
        .map(|(at, name)| Choice::new(at.to_string(), name))
        .collect();
    let choosing = |chosen: &UseStateHandle<usize>| {
        let chosen = chosen.clone();
        Callback::from(move |at: AttrValue| chosen.set(at.parse().unwrap_or_default()))
    };
    let packages = (shown == MessageKind::Counter)
        .then(|| segment("message-package", "Package", &packages, &chosen.to_string(), &choosing(&chosen)));
    let on_tone = {
        let send = counter_of(&props.form_props).press("tone", |plan, tone: Tone| plan.tone = tone);
        Callback::from(move |word: AttrValue| {
            if let Some((_, tone)) = Tone::WORDS.iter().find(|(known, _)| *known == word.as_str()) {
                send.emit(*tone);
            }
        })
    };
    let tones = [Choice::new("plain", "To the point"), Choice::new("warm", "Warmer")];
    let package = if shown == MessageKind::Counter { *chosen } else { 0 };
    let tone = plan.tone.word();
    let edited =
        Edited::of(&props.form_props, solver.id(), (shown, package, tone), words.email.clone().into());
    let text = edited.text();
    let oninput = edited.on_input();
    let copy = {
        let (text, copied) = (text.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let (of, copied) = (text.clone(), copied.clone());
            clipboard::copy(text.to_string(), move |done| {
                copied.set(Some(if done { of } else { "".into() }));
            });
        })
    };
    // The text that was copied: another one is not. It is empty where the browser refuses.
    let says = match &*copied {
        Some(of) if *of == text => "Copied.",
        Some(of) if of.is_empty() => {
            "This browser does not let a page copy: select the text and copy it by hand."
        }
        _ => "",
    };
    let mut open = placeholders(&text);
    if !open.is_empty() {
        open = format!("Fill in before you send it: {open}.");
    }
    let call = call(&words);
    let replies = words.replies.clone();
    let replies =
        (!replies.is_empty()).then(|| fold("more", "What to say when they say …", move || said(&replies)));
    html! {
        <section class="card stack" aria-labelledby="message-title">
            <h2 id="message-title">{ "The message" }</h2>
            <div class="negotiate__choices">
                { segment("message-kind", "What it is for", &names, &place, &choosing(&kind)) }
            </div>
            <div class="negotiate__choices">
                { packages }
                { segment("message-tone", "Tone", &tones, plan.tone.word(), &on_tone) }
            </div>
            <label class="field">
                <span class="field__label">{ "Edit it here; it is not sent anywhere" }</span>
                <textarea id={edited.id.clone()} class="field__input negotiate__message" rows="14" value={text.clone()} {oninput} />
                // A field prints the lines that it shows; paper has all of them.
                { element("span", "printed", Html::from(text)) }
            </label>
            { note(open) }
            { edited.start_again() }
            <div class="row">{ button(ButtonKind::Main, "Copy the message", None, copy) }<span class="note" role="status">{ says }</span></div>
            { fold("more", "Notes for the call", move || call.clone()) }
            { replies }
        </section>
    }
}

fn call(words: &MessageWords) -> Html {
    let list = |tag, lines: &[String]| {
        element(
            tag,
            "bulleted",
            lines.iter().map(|line| element("li", "", Html::from(line.clone()))).collect(),
        )
    };
    let content = [
        element("h3", "", Html::from("Agenda")),
        list("ol", &words.agenda),
        element("h3", "", Html::from("What to say")),
        list("ul", &words.call),
    ];
    content.into_iter().collect()
}

fn said(replies: &[Reply]) -> Html {
    let one = |reply: &Reply| {
        html! { <><dt>{ reply.answer }</dt><dd>{ reply.reply.clone() }</dd></> }
    };
    let list = element("dl", "negotiate__replies", replies.iter().map(one).collect());
    [list, note("These amounts are steps between the offer and what you asked for.")].into_iter().collect()
}
