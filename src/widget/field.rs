//! Fields: text in, domain value out. One line of text lies beneath all kinds; a kind says how its text is read and shown.

pub mod area;
pub mod choice;
pub mod closes;
pub mod duration;
pub mod line;
pub mod money;
pub mod month;
pub mod percent;
pub mod ratio;
pub mod schedule;
pub mod shares;
pub mod signed;
pub mod state_code;
pub mod text;
pub mod whole;

use offerscope_core::typed::Unread;
use yew::prelude::*;

/// A kind of typed text: what value it stands for, and how that is read and shown.
pub trait Reading: Clone + PartialEq + 'static {
    /// The domain value.
    type Value: Clone + PartialEq + 'static;
    /// Which keyboard a phone offers.
    const KEYBOARD: &'static str = "decimal";
    /// Reads a text; the error says the way out.
    fn read(&self, text: &str) -> Result<Self::Value, Unread>;
    /// Shows a value as the field does when it is left.
    fn show(&self, value: &Self::Value) -> String;
}

/// A field that may stay empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Optional<R>(pub R);

impl<R: Reading> Reading for Optional<R> {
    type Value = Option<R::Value>;
    const KEYBOARD: &'static str = R::KEYBOARD;

    fn read(&self, text: &str) -> Result<Self::Value, Unread> {
        if text.trim().is_empty() { Ok(None) } else { self.0.read(text).map(Some) }
    }

    fn show(&self, value: &Self::Value) -> String {
        value.as_ref().map(|value| self.0.show(value)).unwrap_or_default()
    }
}

/// A field that means a value of its own when it is cleared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cleared<R: Reading>(pub R, pub R::Value);

impl<R: Reading> Reading for Cleared<R> {
    type Value = R::Value;
    const KEYBOARD: &'static str = R::KEYBOARD;

    fn read(&self, text: &str) -> Result<Self::Value, Unread> {
        if text.trim().is_empty() { Ok(self.1.clone()) } else { self.0.read(text) }
    }

    fn show(&self, value: &Self::Value) -> String {
        self.0.show(value)
    }
}

/// How a field's text becomes a value: the text as shown when the field is left, and what takes the value; or what to type.
pub type Read = Callback<AttrValue, Result<(AttrValue, Callback<()>), Unread>>;

/// The reading of one kind of field, with what takes its value. The line beneath it knows texts only.
pub fn read<R: Reading>(reading: R, take: Callback<R::Value>) -> Read {
    Callback::from(move |text: AttrValue| {
        let value = reading.read(&text)?;
        let shown = reading.show(&value).into();
        Ok((shown, take.reform(move |()| value.clone())))
    })
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

/// The problem, the texts that may have been meant, and the hint below a field. A text is taken only when it is pressed.
fn below(id: &str, hint: Option<&AttrValue>, problem: Option<&Unread>, press: &Callback<AttrValue>) -> Html {
    let one = |text: &String| {
        let text = AttrValue::from(text.clone());
        let press = press.reform({
            let text = text.clone();
            move |_: MouseEvent| text.clone()
        });
        html! { <button class="button" type="button" onclick={press}>{ format!("Use {text}") }</button> }
    };
    html! {
        <>
            if let Some(problem) = problem {
                <p class="field__problem" id={format!("{id}-problem")}>{ &problem.says }</p>
                if !problem.tries.is_empty() {
                    <div class="field__tries">{ for problem.tries.iter().map(one) }</div>
                }
            }
            if let Some(hint) = hint {
                <p class="field__hint" id={format!("{id}-hint")}>{ hint }</p>
            }
        </>
    }
}
