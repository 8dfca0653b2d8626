//! Fields: text in, domain value out. One line of text lies beneath all kinds; a kind says how its text is read and shown.

pub mod choice;
mod line;
pub mod money;
pub mod month;
pub mod percent;
pub mod schedule;
pub mod shares;
pub mod text;
pub mod whole;

use crate::state::Draft;
use line::Line;
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

/// A field of some kind.
pub struct Field<R: Reading> {
    /// Unique in the document; also the key of its draft.
    pub id: AttrValue,
    /// What is asked for.
    pub label: AttrValue,
    /// What helps to answer, under the field.
    pub hint: Option<AttrValue>,
    /// The value in force.
    pub value: R::Value,
    /// How the text is read and shown.
    pub reading: R,
    /// Called with each new valid value.
    pub on_change: Callback<R::Value>,
    /// Text that could not be read when this field was last on the page.
    pub draft: Option<AttrValue>,
    /// Called with a draft when the text cannot be read, and with `None` when it can again.
    pub on_draft: Callback<Option<Draft>>,
}

/// Renders a field. The component beneath knows texts only: one component for all kinds costs 10 KB less each in wasm.
pub fn field<R: Reading>(field: Field<R>) -> Html {
    let Field { id, label, hint, value, reading, on_change, draft, on_draft } = field;
    let shown = AttrValue::from(reading.show(&value));
    let read = {
        let reading = reading.clone();
        Callback::from(move |text: AttrValue| reading.read(&text).map(|value| reading.show(&value).into()))
    };
    let on_text = Callback::from(move |text: AttrValue| {
        if let Ok(value) = reading.read(&text) {
            on_change.emit(value);
        }
    });
    html! {
        <Line key={id.to_string()} id={id.clone()} {label} {hint} {shown} keyboard={R::KEYBOARD} {read} {on_text} {draft} {on_draft} />
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
