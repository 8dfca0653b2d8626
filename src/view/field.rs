//! Fields: text in, domain value out. The one text field beneath all kinds; a kind says how its text is read and shown.

pub mod choice;
pub mod money;
pub mod month;
pub mod percent;
pub mod schedule;
pub mod shares;
pub mod text;
pub mod whole;

use crate::browser::HtmlInputElement;
use crate::state::Draft;
use yew::prelude::*;

/// A kind of typed text: what value it stands for, and how that is read and shown.
pub trait Reading: Clone + PartialEq + 'static {
    /// The domain value.
    type Value: Clone + PartialEq + 'static;
    /// Which keyboard a phone offers.
    const KEYBOARD: &'static str = "decimal";
    /// Reads a text; the error is a sentence with the way out.
    fn read(&self, text: &str) -> Result<Self::Value, String>;
    /// Shows a value as the field does when it is left.
    fn show(&self, value: &Self::Value) -> String;
}

/// A field that may stay empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Optional<R>(pub R);

impl<R: Reading> Reading for Optional<R> {
    type Value = Option<R::Value>;
    const KEYBOARD: &'static str = R::KEYBOARD;

    fn read(&self, text: &str) -> Result<Self::Value, String> {
        if text.trim().is_empty() { Ok(None) } else { self.0.read(text).map(Some) }
    }

    fn show(&self, value: &Self::Value) -> String {
        value.as_ref().map(|value| self.0.show(value)).unwrap_or_default()
    }
}

/// What a field takes.
#[derive(Clone, PartialEq, Properties)]
pub struct TypedProps<R: Reading + Default> {
    /// Unique in the document; also the key of its draft.
    pub id: AttrValue,
    /// What is asked for.
    pub label: AttrValue,
    /// What helps to answer, under the field.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// The value in force.
    pub value: R::Value,
    /// How the text is read and shown, where the usual way of the kind is not meant.
    #[prop_or_default]
    pub reading: R,
    /// Called with each new valid value.
    pub on_change: Callback<R::Value>,
    /// Text that could not be read when this field was last on the page.
    #[prop_or_default]
    pub draft: Option<AttrValue>,
    /// Called with a draft when the text cannot be read, and with `None` when it can again.
    #[prop_or_default]
    pub on_draft: Callback<Option<Draft>>,
}

/// Text that has not become the value's own: being typed, or left although it cannot be read.
#[derive(Clone, PartialEq)]
struct Typed<V> {
    text: AttrValue,
    /// Still being typed.
    editing: bool,
    /// Its problem has been shown once.
    told: bool,
    /// The value in force beside it: text that was left yields to a new one from elsewhere.
    beside: V,
}

/// One line of text that stands for a value. The text stays the reader's own while it is typed, and is formatted when left.
#[component]
pub fn TypedField<R: Reading + Default>(props: &TypedProps<R>) -> Html {
    let typed = use_state_eq(|| {
        let kept = |text| Typed { text, editing: false, told: true, beside: props.value.clone() };
        props.draft.clone().map(kept)
    });
    // The newest value sent or received: two keystrokes can arrive between two renders.
    let known = use_mut_ref(|| props.value.clone());
    *known.borrow_mut() = props.value.clone();

    // When the app lets a draft go (another scenario, a discarded change), the field does too.
    use_effect_with(props.draft.clone(), {
        let typed = typed.clone();
        move |draft| {
            if draft.is_none() && typed.as_ref().is_some_and(|typed| !typed.editing) {
                typed.set(None);
            }
        }
    });

    let own = typed.as_ref().filter(|typed| typed.editing || typed.beside == props.value);
    let text = own.map_or_else(|| props.reading.show(&props.value).into(), |own| own.text.clone());
    let told = own.is_some_and(|own| own.told);
    let problem = if told { props.reading.read(&text).err() } else { None };

    let oninput = {
        let (props, typed) = (props.clone(), typed.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            match props.reading.read(&text) {
                Ok(value) => {
                    props.on_draft.emit(None);
                    if *known.borrow() != value {
                        *known.borrow_mut() = value.clone();
                        props.on_change.emit(value);
                    }
                }
                Err(says) => props.on_draft.emit(Some(Draft {
                    id: props.id.clone(),
                    label: props.label.clone(),
                    text: text.clone().into(),
                    says: says.into(),
                })),
            }
            typed.set(Some(Typed { text: text.into(), editing: true, told, beside: props.value.clone() }));
        })
    };
    let onblur = {
        let (props, typed) = (props.clone(), typed.clone());
        Callback::from(move |_: FocusEvent| {
            let left = |own: &Typed<R::Value>| {
                let off = props.reading.read(&own.text).is_err();
                off.then(|| Typed { editing: false, told: true, beside: props.value.clone(), ..own.clone() })
            };
            typed.set(typed.as_ref().and_then(left));
        })
    };

    html! {
        <div class="field">
            <label class="field__label" for={&props.id}>{ &props.label }</label>
            <input
                class="field__input" type="text" inputmode={R::KEYBOARD} autocomplete="off" spellcheck="false"
                id={&props.id} data-kind={R::KEYBOARD} value={text} {oninput} {onblur}
                aria-invalid={problem.as_ref().map(|_| "true")}
                aria-describedby={described(&props.id, props.hint.is_some(), problem.is_some())}
            />
            { below(&props.id, props.hint.as_ref(), problem) }
        </div>
    }
}

/// The ids of what describes a field, if anything does.
fn described(id: &str, hint: bool, problem: bool) -> Option<String> {
    match (hint, problem) {
        (true, true) => Some(format!("{id}-problem {id}-hint")),
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-problem")),
        (false, false) => None,
    }
}

/// The problem and the hint below a field.
fn below(id: &str, hint: Option<&AttrValue>, problem: Option<String>) -> Html {
    html! {
        <>
            if let Some(says) = problem {
                <p class="field__problem" id={format!("{id}-problem")}>{ says }</p>
            }
            if let Some(hint) = hint {
                <p class="field__hint" id={format!("{id}-hint")}>{ hint }</p>
            }
        </>
    }
}
