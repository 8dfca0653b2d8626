//! A message as its reader edited it: one text for each offer, purpose, package and tone, kept with the drafts, so that neither a press nor a reload
//! loses it.

use crate::browser::{HtmlTextAreaElement, page};
use crate::state::{Action, Draft};
use crate::widget::element::{ButtonKind, button, element};
use crate::widget::form::FormProps;
use offerscope_core::compute::negotiate::words::MessageKind;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The text of a message, and what it was proposed as.
pub(super) struct Edited {
    /// The id of its field.
    pub(super) id: AttrValue,
    offer: OfferId,
    proposal: AttrValue,
    /// The edited text, and what it was made from, where there is one.
    draft: Option<[AttrValue; 2]>,
    dispatch: Callback<Action>,
}

impl Edited {
    /// The message about an offer, of a purpose, a package and a tone.
    pub(super) fn of(
        props: &FormProps,
        offer: OfferId,
        (kind, package, tone): (MessageKind, usize, &str),
        proposal: AttrValue,
    ) -> Self {
        let id: AttrValue = format!("message-{}-{}-{package}-{tone}", offer.0, kind as u8).into();
        let draft = props.form.drafts().iter().find(|draft| draft.id == id);
        let draft = draft.map(|draft| [draft.text.clone(), draft.counts.clone()]);
        Self { id, offer, proposal, draft, dispatch: props.form.dispatch.clone() }
    }

    pub(super) fn text(&self) -> AttrValue {
        self.draft.as_ref().map_or(&self.proposal, |[text, _]| text).clone()
    }

    /// Keeps what is typed beside what it was proposed as; the proposal itself is no draft.
    pub(super) fn on_input(&self) -> Callback<InputEvent> {
        let (id, offer, proposal) = (self.id.clone(), self.offer, self.proposal.clone());
        self.dispatch.reform(move |event: InputEvent| {
            let text: AttrValue = event.target_unchecked_into::<HtmlTextAreaElement>().value().into();
            let belongs = Callback::from(move |scenario: Scenario| scenario.offer(offer).is_some());
            let counts = proposal.clone();
            let draft = Draft { id: id.clone(), text, counts, belongs: Some(belongs), ..Draft::default() };
            Action::Drafted(id.clone(), (draft.text != proposal).then_some(draft))
        })
    }

    /// The way back to the proposal, where the text is another one.
    pub(super) fn start_again(&self) -> Html {
        let Some([_, made_from]) = &self.draft else { return Html::default() };
        let says = if *made_from == self.proposal {
            "This is your text. "
        } else {
            "This is your text. What it was made from has changed since: check its numbers. "
        };
        let id = self.id.clone();
        // The button goes with the text, so the focus goes to the message.
        let press = self.dispatch.reform(move |_: MouseEvent| {
            page::focus(&id);
            Action::Drafted(id.clone(), None)
        });
        let again = button(ButtonKind::Quiet, "Start again from the proposal", None, press);
        element("p", "note", [Html::from(says), again].into_iter().collect())
    }
}
