//! A segmented control: a few exclusive choices side by side. Native radio buttons, so keys work by themselves.

use crate::widget::field::choice::Choice;
use yew::prelude::*;

/// One of `choices`; `name` is unique in the document, `legend` names the group for those who do not see it.
pub fn segment(
    name: &str,
    legend: &str,
    choices: &[Choice],
    chosen: &str,
    on_change: &Callback<AttrValue>,
) -> Html {
    let one = |choice: &Choice| {
        let value = choice.value.clone();
        html! {
            <label class="segment__choice" key={value.to_string()}>
                <input
                    type="radio" class="segment__radio" name={name.to_owned()} value={&value}
                    checked={value == chosen} onchange={on_change.reform(move |_: Event| value.clone())}
                />
                <span class="segment__label">{ &choice.label }</span>
            </label>
        }
    };
    html! {
        <fieldset class="segment">
            <legend class="unseen">{ legend.to_owned() }</legend>
            { for choices.iter().map(one) }
        </fieldset>
    }
}
