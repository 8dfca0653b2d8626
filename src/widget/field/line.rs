//! One line of text that stands for a value. Knows texts only: what they mean is its field's business.

use crate::browser::{HtmlInputElement, page};
use crate::state::Draft;
use crate::widget::field::{Read, below, described};
use crate::widget::stateful::keyed;
use offerscope_core::typed::Unread;
use std::cell::RefCell;
use yew::functional::Hook;
use yew::prelude::*;

/// What a line takes.
#[derive(Clone, PartialEq)]
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
    /// Puts the value in force now back in force later.
    pub back: Callback<()>,
    /// Text that could not be read when this field was last on the page.
    pub draft: Option<AttrValue>,
    /// Takes the draft of a text that cannot be read, and none when it can again.
    pub on_draft: Callback<Option<Draft>>,
}

/// What a line knows while it is typed in, from keystroke to keystroke.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The newest value sent or received, as the field shows it.
    now: AttrValue,
    /// The value before the edit, as the field shows it, and what puts it back.
    before: Option<(AttrValue, Callback<()>)>,
}

impl LineProps {
    /// What is known of the line before anything is typed.
    pub fn known(&self) -> RefCell<Known> {
        RefCell::new(Known { now: self.shown.clone(), before: None })
    }

    fn draft_of(&self, text: AttrValue, says: String, counts: AttrValue) -> Draft {
        let (id, label) = (self.id.clone(), self.label.clone());
        Draft { id, label, text, says: says.into(), counts, ..Draft::default() }
    }

    /// Takes a text as it is typed: its value changes the scenario, or the text becomes the field's draft and the value before the edit is in
    /// force again. The beginning of `180-200k` is an amount too, and nobody meant it.
    pub fn take(&self, text: &AttrValue, known: &RefCell<Known>) {
        let before = || (self.shown.clone(), self.back.clone());
        let (shown, back) = known.borrow_mut().before.get_or_insert_with(before).clone();
        let (shown, change, draft) = match self.read.emit(text.clone()) {
            Ok((shown, change)) => (shown, change, None),
            Err(off) => {
                let draft = self.draft_of(text.clone(), off.says, shown.clone());
                (shown, back, Some(draft))
            }
        };
        self.on_draft.emit(draft);
        if known.borrow().now != shown {
            known.borrow_mut().now = shown;
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
    /// The value it led to, or stands beside. When the value becomes another one, the text yields to it once it is no longer typed.
    stands_for: AttrValue,
}

/// What a text field shows and what it is told.
pub(super) struct Typing {
    /// The text: the reader's own while it is typed, formatted when left.
    pub(super) text: AttrValue,
    /// What is wrong with it, once it has been left.
    pub(super) problem: Option<Unread>,
    /// Called with each new text.
    pub(super) input: Callback<AttrValue>,
    /// Called when the field is left.
    pub(super) left: Callback<()>,
    /// Called with an offered text that is pressed.
    pub(super) press: Callback<AttrValue>,
}

/// Keeps a text that stands for a value, whatever element shows it.
#[hook]
pub(super) fn use_typing(props: &LineProps) -> Typing {
    let typed = use_state_eq(|| {
        let kept = |text| Typed { text, editing: false, told: true, stands_for: props.shown.clone() };
        props.draft.clone().map(kept)
    });
    // The newest value sent or received: two keystrokes can arrive between two renders.
    let known = use_mut_ref(Known::default);
    known.borrow_mut().now = props.shown.clone();

    // A draft that came back with the field tells anew what it is for: its row may have moved.
    use_effect_with((), {
        let props = props.clone();
        move |()| {
            if let Some(text) = &props.draft
                && let Err(off) = props.read.emit(text.clone())
            {
                let draft = props.draft_of(text.clone(), off.says, props.shown.clone());
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

    // Another tab may change the value while the reader types: the text stays until the field is left.
    let own = typed.as_ref().filter(|typed| typed.editing || typed.stands_for == props.shown);
    let text = own.map_or_else(|| props.shown.clone(), |own| own.text.clone());
    let told = own.is_some_and(|own| own.told);
    let mut problem = if told { props.read.emit(text.clone()).err() } else { None };
    if let Some(problem) = &mut problem {
        // The field may be narrower than its kind.
        problem.tries.retain(|text| props.read.emit(text.clone().into()).is_ok());
    }
    let editing = own.is_some_and(|own| own.editing);

    let input = {
        let (props, typed, known) = (props.clone(), typed.clone(), known.clone());
        Callback::from(move |text: AttrValue| {
            if !editing {
                known.borrow_mut().before = None;
            }
            props.take(&text, &known);
            typed.set(Some(Typed { text, editing: true, told, stands_for: known.borrow().now.clone() }));
        })
    };
    let press = {
        let (props, typed) = (props.clone(), typed.clone());
        Callback::from(move |text: AttrValue| {
            props.take(&text, &known);
            typed.set(None);
            page::focus(&props.id);
        })
    };
    let left = {
        let (props, typed) = (props.clone(), typed.clone());
        Callback::from(move |()| {
            let kept = |own: &Typed| {
                let off = props.read.emit(own.text.clone()).is_err();
                off.then(|| Typed { editing: false, told: true, ..own.clone() })
            };
            typed.set(typed.as_ref().and_then(kept));
        })
    };
    Typing { text, problem, input, left, press }
}

/// One line of text that stands for a value. The text stays the reader's own while it is typed, and is formatted when left.
pub fn line(props: LineProps) -> Html {
    keyed(props.id.to_string(), props, |props, hooks| use_line(props).run(hooks))
}

#[hook]
fn use_line(props: &LineProps) -> Html {
    let Typing { text, problem, input, left, press } = use_typing(props);
    // Enter leaves the field too, as far as its text goes: a change comes before a form is sent.
    let (onblur, onchange) = (left.reform(|_: FocusEvent| ()), left.reform(|_: Event| ()));
    let oninput =
        input.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value().into());
    html! {
        <div class="field">
            <label class="field__label" for={&props.id}>{ &props.label }</label>
            <input
                class="field__input" type="text" inputmode={props.keyboard} autocomplete="off" spellcheck="false"
                id={&props.id} data-kind={props.keyboard} placeholder=" " value={text} {oninput} {onblur} {onchange}
                aria-invalid={problem.as_ref().map(|_| "true")}
                aria-describedby={described(&props.id, props.hint.is_some(), problem.is_some())}
            />
            { below(&props.id, props.hint.as_ref(), problem.as_ref(), &press) }
        </div>
    }
}
