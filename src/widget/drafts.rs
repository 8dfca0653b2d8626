//! Texts that are no values yet, named where the answer stands, with what counts meanwhile and a way to each field.

use crate::browser::page;
use crate::state::{Action, Draft, SheetContent, State};
use crate::widget::badge::name_of;
use crate::widget::element::{Look, button, element};
use crate::widget::notice::{Kind, notice};
use offerscope_core::model::offer::OfferId;
use yew::prelude::*;

/// A line for each draft; nothing without any.
pub fn drafts(state: &State, dispatch: &Callback<Action>) -> Html {
    let line = |draft: &Draft| {
        let whose = offer_of(state, draft).map(|name| format!("{name}, ")).unwrap_or_default();
        let counts = if draft.counts.is_empty() { "nothing" } else { &draft.counts };
        let says = format!("{whose}{}: {} Until then {counts} counts.", draft.label, draft.says);
        let (id, sheet, dispatch) = (draft.id.clone(), sheet_of(draft), dispatch.clone());
        let to = Callback::from(move |_: MouseEvent| match sheet {
            Some(content) => dispatch.emit(Action::SheetOpened(content)),
            None => page::focus(&id),
        });
        let to =
            button(Look::Quiet, "Go to the field", Some(format!("Go to the field: {}", draft.label)), to);
        element("p", "", [Html::from(says), Html::from(" "), to].into_iter().collect())
    };
    if state.screen.drafts.is_empty() {
        return Html::default();
    }
    notice(Kind::Caution, state.screen.drafts.iter().map(line).collect())
}

/// The name of the offer that a draft's field is of.
fn offer_of(state: &State, draft: &Draft) -> Option<String> {
    let rest = draft.id.strip_prefix("offer-").or_else(|| draft.id.strip_prefix("editor-"))?;
    let id = rest.split_once('-')?.0.parse().map(OfferId).ok()?;
    let offers = state.scenario.offers.iter().enumerate();
    { offers }.find(|(_, offer)| offer.id == id).map(|(position, offer)| name_of(offer, position))
}

/// The sheet that a draft's field is in.
fn sheet_of(draft: &Draft) -> Option<SheetContent> {
    let whose = draft.id.strip_prefix("editor-")?.split_once('-')?.0;
    if whose == "current" {
        return Some(SheetContent::CurrentJob);
    }
    Some(SheetContent::Letter(OfferId(whose.parse().ok()?)))
}
