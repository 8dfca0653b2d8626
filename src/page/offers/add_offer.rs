//! One more offer: blank, from a pasted letter, or from figures that someone published.

use crate::lazy::lazy;
use crate::page::offers::paste::PasteLetterProps;
use crate::state::{Action, SheetContent};
use crate::widget::choose::choose;
use crate::widget::element::{ButtonKind, button, element, note};
use crate::widget::field::choice::{Choice, SelectProps, select};
use crate::widget::figure::opener;
use crate::widget::fold::fold;
use crate::widget::form::Form;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::data::presets;
use offerscope_core::model::bounds;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The buttons, beside what a scenario has.
pub fn add_offer(form: &Form<Scenario>) -> Html {
    let (scenario, today, dispatch) = (&form.scenario, form.today, form.dispatch.clone());
    let job = dispatch.reform(move |_| Action::JobAdded(today));
    let job = button(ButtonKind::Plain, "Add your current job", None, job);
    let job = if scenario.current.is_some() { Html::default() } else { job };
    if scenario.offers.len() >= bounds::OFFERS {
        let full = note("Six offers fit. Remove one to add another.");
        return element("div", "add-offer", [job, full].into_iter().collect());
    }
    let press = dispatch.reform(|_| Action::Added(None));
    let letter = form.clone();
    let shown = [
        button(ButtonKind::Plain, "Add an offer", None, press),
        job,
        fold("more", "Paste an offer letter", move || lazy(PasteLetterProps { form: letter.clone() })),
        fold("more", "Start from a published offer", move || {
            lazy(PublishedOffersProps { dispatch: dispatch.clone() })
        }),
    ];
    element("div", "add-offer", shown.into_iter().collect())
}

/// What the published offers take.
#[derive(PartialEq)]
pub struct PublishedOffersProps {
    /// Where actions go.
    pub dispatch: Callback<Action>,
}

/// The published offers to choose from.
pub fn published_offers(props: &PublishedOffersProps) -> Html {
    let dispatch = props.dispatch.clone();
    choose("published", move |chosen| {
        let at = *chosen;
        let named = presets().iter().enumerate();
        let choices: Vec<Choice> =
            named.map(|(place, preset)| Choice::new(place.to_string(), preset.label)).collect();
        let dispatch = dispatch.clone();
        let press = move |_| dispatch.emit(Action::Added(presets().get(at).copied()));
        let evidence = FigureId::Preset(u16::try_from(at).unwrap_or_default());
        let set = chosen.clone();
        let on_change = Callback::from(move |place: AttrValue| set.set(place.parse().unwrap_or_default()));
        let shown = [
            select(SelectProps {
                id: "add-from".into(),
                label: "Published offer".into(),
                value: at.to_string().into(),
                choices,
                on_change,
            }),
            button(ButtonKind::Plain, "Add this offer", None, Callback::from(press)),
            opener("Who published it?", None, SheetContent::Figure(evidence)),
        ];
        element("div", "add-offer", shown.into_iter().collect())
    })
}
