//! A sheet at the side of the page, over all of a phone's. What is in it begins with a [`sheet_name`].

use crate::browser::{HtmlDialogElement, page};
use crate::widget::stateful::stateful;
use yew::functional::Hook;
use yew::prelude::*;

/// What a sheet takes.
#[derive(PartialEq)]
struct SheetProps {
    /// What is in it.
    content: Html,
    /// Called when the sheet has been closed: by its button, by Esc or by a press beside it.
    on_close: Callback<()>,
}

/// The sheet. It opens as it appears on the page; the browser gives the focus back as it closes.
pub fn sheet(content: Html, on_close: Callback<()>) -> Html {
    stateful(SheetProps { content, on_close }, |props, hooks| use_sheet(props).run(hooks))
}

#[hook]
fn use_sheet(props: &SheetProps) -> Html {
    let node = use_node_ref();
    use_effect_with(node.clone(), |node| {
        if let Some(dialog) = node.cast::<HtmlDialogElement>() {
            // It fails only where the sheet is open already.
            let _ = dialog.show_modal();
            page::begin("#sheet-name");
        }
    });
    let close = {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(dialog) = node.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        })
    };
    // The sheet fills the dialog, so a press on the dialog itself is one beside the sheet.
    let on_beside = {
        let close = close.clone();
        Callback::from(move |event: MouseEvent| {
            if event.target_dyn_into::<HtmlDialogElement>().is_some() {
                close.emit(event);
            }
        })
    };
    let onclose = props.on_close.reform(|_: Event| ());
    html! {
        <dialog class="sheet" ref={node} aria-labelledby="sheet-name" {onclose} onclick={on_beside}>
            <div class="sheet__leaf">
                <p class="sheet__bar"><button type="button" class="button" onclick={close}>{ "Close" }</button></p>
                { props.content.clone() }
            </div>
        </dialog>
    }
}

/// The heading of what is in a sheet. It takes the focus as it appears, which may be after the sheet has opened.
pub fn sheet_name(class: &'static str, content: Html) -> Html {
    stateful((class, content), |(class, content), hooks| {
        use_effect_with((), |()| page::begin("#sheet-name")).run(hooks);
        html! { <h2 class={*class} id="sheet-name" tabindex="-1">{ content.clone() }</h2> }
    })
}
