//! One line of text that stands for a value. Knows texts only: what they mean is its field's business.

use crate::browser::HtmlInputElement;
use crate::state::{Action, Draft};
use crate::widget::field::{Read, below, described};
use yew::prelude::*;

/// What a line takes.
#[derive(Clone, PartialEq, Properties)]
pub struct LineProps {
    /// Unique in the document; also the key of its draft.
    pub id: AttrValue,
    /// What is asked for.
    pub label: AttrValue,
    /// What helps to answer, under the field.
    pub hint: Option<AttrValue>,
    /// The value in force, as the field shows it when it is left.
    pub shown: AttrValue,
    /// Which keyboard a phone offers.
    pub keyboard: &'static str,
    /// Reads a text.
    pub read: Read,
    /// Text that could not be read when this field was last on the page.
    pub draft: Option<AttrValue>,
    /// Called with the change of each new value, with a draft when the text cannot be read, and with none when it can again.
    pub on_action: Callback<Action>,
}

/// Text that has not become the value's own: being typed, or left although it cannot be read.
#[derive(Clone, PartialEq)]
struct Typed {
    text: AttrValue,
    /// Still being typed.
    editing: bool,
    /// Its problem has been shown once.
    told: bool,
    /// The value in force beside it: text that was left yields to a new one from elsewhere.
    beside: AttrValue,
}

/// What a text field shows and what it is told.
pub(super) struct Typing {
    /// The text: the reader's own while it is typed, formatted when left.
    pub(super) text: AttrValue,
    /// What is wrong with it, once it has been left.
    pub(super) problem: Option<String>,
    /// Called with each new text.
    pub(super) input: Callback<AttrValue>,
    /// Called when the field is left.
    pub(super) left: Callback<FocusEvent>,
}

/// Keeps a text that stands for a value, whatever element shows it.
#[hook]
pub(super) fn use_typing(props: &LineProps) -> Typing {
    let typed = use_state_eq(|| {
        let kept = |text| Typed { text, editing: false, told: true, beside: props.shown.clone() };
        props.draft.clone().map(kept)
    });
    // The newest value sent or received: two keystrokes can arrive between two renders.
    let known = use_mut_ref(|| props.shown.clone());
    *known.borrow_mut() = props.shown.clone();

    // When the app lets a draft go (another scenario, a discarded change), the field does too.
    use_effect_with(props.draft.clone(), {
        let typed = typed.clone();
        move |draft| {
            if draft.is_none() && typed.as_ref().is_some_and(|typed| !typed.editing) {
                typed.set(None);
            }
        }
    });

    let own = typed.as_ref().filter(|typed| typed.editing || typed.beside == props.shown);
    let text = own.map_or_else(|| props.shown.clone(), |own| own.text.clone());
    let told = own.is_some_and(|own| own.told);
    let problem = if told { props.read.emit(text.clone()).err() } else { None };

    let input = {
        let (props, typed) = (props.clone(), typed.clone());
        Callback::from(move |text: AttrValue| {
            let draft = |says: String| Draft {
                id: props.id.clone(),
                label: props.label.clone(),
                text: text.clone(),
                says: says.into(),
                counts: known.borrow().clone(),
            };
            let (change, draft) = match props.read.emit(text.clone()) {
                Ok(change) => (Some(change), None),
                Err(says) => (None, Some(draft(says))),
            };
            props.on_action.emit(Action::Drafted(props.id.clone(), draft));
            if let Some((shown, change)) = change
                && *known.borrow() != shown
            {
                *known.borrow_mut() = shown;
                props.on_action.emit(change);
            }
            typed.set(Some(Typed { text, editing: true, told, beside: props.shown.clone() }));
        })
    };
    let left = {
        let (props, typed) = (props.clone(), typed.clone());
        Callback::from(move |_: FocusEvent| {
            let kept = |own: &Typed| {
                let off = props.read.emit(own.text.clone()).is_err();
                off.then(|| Typed { editing: false, told: true, beside: props.shown.clone(), ..own.clone() })
            };
            typed.set(typed.as_ref().and_then(kept));
        })
    };
    Typing { text, problem, input, left }
}

/// One line of text that stands for a value. The text stays the reader's own while it is typed, and is formatted when left.
#[component]
pub fn Line(props: &LineProps) -> Html {
    let Typing { text, problem, input, left: onblur } = use_typing(props);
    let oninput =
        input.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value().into());
    html! {
        <div class="field">
            <label class="field__label" for={&props.id}>{ &props.label }</label>
            <input
                class="field__input" type="text" inputmode={props.keyboard} autocomplete="off" spellcheck="false"
                id={&props.id} data-kind={props.keyboard} value={text} {oninput} {onblur}
                aria-invalid={problem.as_ref().map(|_| "true")}
                aria-describedby={described(&props.id, props.hint.is_some(), problem.is_some())}
            />
            { below(&props.id, props.hint.as_ref(), problem) }
        </div>
    }
}
