//! The proof behind a figure, in a sheet at the side: the formula with its values, the assumptions, the sources.

use super::claims::claims;
use crate::browser::HtmlDialogElement;
use offerscope_core::compute::explain::Figure;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use yew::prelude::*;

/// What a proof takes.
#[derive(Clone, PartialEq, Properties)]
pub struct ProofProps {
    /// The figure that explains itself.
    pub figure: Figure,
    /// Called when the sheet has been closed: by its button, by Esc or by a press beside it.
    pub on_close: Callback<()>,
}

/// The sheet. It opens as it appears on the page; the browser gives the focus back as it closes.
#[component]
pub fn Proof(props: &ProofProps) -> Html {
    let node = use_node_ref();
    use_effect_with(node.clone(), |node| {
        if let Some(dialog) = node.cast::<HtmlDialogElement>() {
            // It fails only where the sheet is open already.
            let _ = dialog.show_modal();
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
    let beside = {
        let close = close.clone();
        Callback::from(move |event: MouseEvent| {
            if event.target_dyn_into::<HtmlDialogElement>().is_some() {
                close.emit(event);
            }
        })
    };
    let onclose = props.on_close.reform(|_: Event| ());
    html! {
        <dialog class="proof" ref={node} aria-labelledby="proof-name" {onclose} onclick={beside}>
            <div class="proof__sheet">
                <button type="button" class="button proof__close" onclick={close}>{ "Close" }</button>
                { content(&props.figure) }
            </div>
        </dialog>
    }
}

/// The figure and what stands behind it.
pub fn content(figure: &Figure) -> Html {
    html! {
        <>
            <h2 id="proof-name">{ &figure.name }</h2>
            if let Some(value) = figure.value {
                <p class="proof__value">{ format::money(value) }</p>
            }
            if !figure.steps.is_empty() {
                <h3>{ "How it is worked out" }</h3>
                <table class="proof__steps"><tbody>{ for figure.steps.iter().map(step) }</tbody></table>
            }
            if !figure.assumes.is_empty() {
                <h3>{ "What it assumes" }</h3>
                <ul class="bulleted proof__assumes">{ for figure.assumes.iter().map(|says| html! { <li>{ says }</li> }) }</ul>
            }
            if !figure.claims.is_empty() {
                <h3>{ "Who says so" }</h3>
                { claims(&figure.claims) }
            }
        </>
    }
}

fn step((says, amount): &(String, Option<Money>)) -> Html {
    html! {
        <tr>
            <th scope="row">{ says }</th>
            <td>{ amount.map(format::money) }</td>
        </tr>
    }
}
