//! One line of text that stands for a value. Knows texts only: what they mean is its field's business.

use crate::browser::HtmlInputElement;
use crate::state::Draft;
use crate::widget::field::{Read, below, described};
use std::cell::RefCell;
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
    /// Takes the draft of a text that cannot be read, and none when it can again.
    pub on_draft: Callback<Option<Draft>>,
}

impl LineProps {
    fn draft_of(&self, text: AttrValue, says: String, counts: AttrValue) -> Draft {
        let (id, label) = (self.id.clone(), self.label.clone());
        Draft { id, label, text, says: says.into(), counts, ..Draft::default() }
    }

    /// Takes a text as it is typed: its value changes the scenario, or the text becomes the field's draft. `known` is the newest value sent or
    /// received, as the field shows it.
    pub fn take(&self, text: &AttrValue, known: &RefCell<AttrValue>) {
        let (value, draft) = match self.read.emit(text.clone()) {
            Ok(value) => (Some(value), None),
            Err(says) => (None, Some(self.draft_of(text.clone(), says, known.borrow().clone()))),
        };
        self.on_draft.emit(draft);
        if let Some((shown, change)) = value
            && *known.borrow() != shown
        {
            *known.borrow_mut() = shown;
            change.emit(());
        }
    }
}

/// Text that has not become the value's own: being typed, or left although it cannot be read.
#[derive(Clone, PartialEq)]
struct Typed {
    text: AttrValue,
    /// Still being typed.
    editing: bool,
    /// Its problem has been shown once.
    told: bool,
    /// The value it led to, or stands beside. When the value becomes another one (undone, or changed elsewhere), the text yields to it.
    stands_for: AttrValue,
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
        let kept = |text| Typed { text, editing: false, told: true, stands_for: props.shown.clone() };
        props.draft.clone().map(kept)
    });
    // The newest value sent or received: two keystrokes can arrive between two renders.
    let known = use_mut_ref(|| props.shown.clone());
    *known.borrow_mut() = props.shown.clone();

    // A draft that came back with the field tells anew what it is for: its row may have moved.
    use_effect_with((), {
        let props = props.clone();
        move |()| {
            if let Some(text) = &props.draft
                && let Err(says) = props.read.emit(text.clone())
            {
                let draft = props.draft_of(text.clone(), says, props.shown.clone());
                props.on_draft.emit(Some(draft));
            }
        }
    });
    // When the app lets a draft go (another scenario, a discarded change), the field does too.
    use_effect_with(props.draft.clone(), {
        let typed = typed.clone();
        move |draft| {
            if draft.is_none() && typed.as_ref().is_some_and(|typed| !typed.editing) {
                typed.set(None);
            }
        }
    });

    let own = typed.as_ref().filter(|typed| typed.stands_for == props.shown);
    let text = own.map_or_else(|| props.shown.clone(), |own| own.text.clone());
    let told = own.is_some_and(|own| own.told);
    let problem = if told { props.read.emit(text.clone()).err() } else { None };

    let input = {
        let (props, typed) = (props.clone(), typed.clone());
        Callback::from(move |text: AttrValue| {
            props.take(&text, &known);
            typed.set(Some(Typed { text, editing: true, told, stands_for: known.borrow().clone() }));
        })
    };
    let left = {
        let (props, typed) = (props.clone(), typed.clone());
        Callback::from(move |_: FocusEvent| {
            let kept = |own: &Typed| {
                let off = props.read.emit(own.text.clone()).is_err();
                off.then(|| Typed { editing: false, told: true, ..own.clone() })
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
