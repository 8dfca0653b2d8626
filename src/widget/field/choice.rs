//! A choice from a list: a native select that follows its value.

use crate::browser::HtmlSelectElement;
use crate::widget::stateful::keyed;
use yew::functional::Hook;
use yew::prelude::*;

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the app knows it by.
    pub value: AttrValue,
    /// What the reader sees.
    pub label: AttrValue,
}

impl Choice {
    /// A choice of a value under a label.
    pub fn new(value: impl Into<AttrValue>, label: impl Into<AttrValue>) -> Self {
        Self { value: value.into(), label: label.into() }
    }
}

/// What a select takes.
#[derive(PartialEq)]
pub struct SelectProps {
    /// Unique in the document.
    pub id: AttrValue,
    /// What is asked for.
    pub label: AttrValue,
    /// The chosen value.
    pub value: AttrValue,
    /// What there is to choose from, in order.
    pub choices: Vec<Choice>,
    /// Called with the value chosen.
    pub on_change: Callback<AttrValue>,
}

/// A select with its label.
///
/// Yew sets neither `value` on a select nor `selected` on an option once its reader has chosen, so the element itself is
/// told after each render.
pub fn select(props: SelectProps) -> Html {
    keyed(props.id.to_string(), props, |props, hooks| use_select(props).run(hooks))
}

#[hook]
fn use_select(props: &SelectProps) -> Html {
    let node = use_node_ref();
    use_effect_with((props.value.clone(), props.choices.clone()), {
        let node = node.clone();
        move |(value, _)| {
            if let Some(select) = node.cast::<HtmlSelectElement>() {
                select.set_value(value);
            }
        }
    });
    let onchange = {
        let on_change = props.on_change.clone();
        Callback::from(move |event: Event| {
            on_change.emit(event.target_unchecked_into::<HtmlSelectElement>().value().into());
        })
    };
    let option = |choice: &Choice| {
        html! {
            <option key={choice.value.to_string()} value={&choice.value}>{ &choice.label }</option>
        }
    };

    html! {
        <div class="field">
            <label class="field__label" for={&props.id}>{ &props.label }</label>
            <select class="field__input" id={&props.id} ref={node} {onchange}>
                { for props.choices.iter().map(option) }
            </select>
        </div>
    }
}
