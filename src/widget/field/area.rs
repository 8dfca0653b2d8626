//! Several lines of text that stand for a value, as one pastes them. Like a line, it knows texts only.

use crate::browser::HtmlTextAreaElement;
use crate::widget::field::line::{LineProps, Typing, use_typing};
use crate::widget::field::{below, described};
use crate::widget::stateful::keyed;
use yew::functional::Hook;
use yew::prelude::*;

/// A text with room for several lines: pasted into a single one, a column of numbers would run together.
pub fn area(props: LineProps) -> Html {
    keyed(props.id.to_string(), props, |props, hooks| use_area(props).run(hooks))
}

#[hook]
fn use_area(props: &LineProps) -> Html {
    let Typing { text, problem, input, left, press } = use_typing(props);
    let onblur = left.reform(|_: FocusEvent| ());
    let oninput =
        input.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value().into());
    html! {
        <div class="field fields__wide">
            <label class="field__label" for={&props.id}>{ &props.label }</label>
            <textarea
                class="field__input" rows="3" inputmode={props.keyboard} autocomplete="off" spellcheck="false"
                id={&props.id} data-kind={props.keyboard} value={text} {oninput} {onblur}
                aria-invalid={problem.as_ref().map(|_| "true")}
                aria-describedby={described(&props.id, props.hint.is_some(), problem.is_some())}
            />
            { below(&props.id, props.hint.as_ref(), problem.as_ref(), &press) }
        </div>
    }
}
