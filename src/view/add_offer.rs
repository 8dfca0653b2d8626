//! One more offer: blank, or from figures that someone published.

use crate::state::{Action, State};
use crate::view::element::{Look, button, note};
use crate::view::field::choice::{Choice, Select};
use crate::view::figure::asking;
use offerscope_core::compute::ask::Ask;
use offerscope_core::data::catalog;
use offerscope_core::model::bounds;
use yew::prelude::*;

/// What is needed to add an offer.
#[derive(Clone, PartialEq, Properties)]
pub struct AddOfferProps {
    /// How many there are.
    pub count: usize,
    /// Where changes go.
    pub dispatch: UseReducerDispatcher<State>,
}

const BLANK: &str = "blank";

/// The choice and the button.
#[component]
pub fn AddOffer(props: &AddOfferProps) -> Html {
    let from = use_state(|| AttrValue::from(BLANK));
    if props.count >= bounds::OFFERS {
        return note("Six offers fit. Remove one to add another.");
    }
    let presets = catalog().presets.iter().map(|preset| Choice::new(preset.id, preset.label));
    let choices: Vec<Choice> = std::iter::once(Choice::new(BLANK, "A blank offer")).chain(presets).collect();
    let press = {
        let (from, dispatch) = (from.clone(), props.dispatch.clone());
        Callback::from(move |_| {
            dispatch.dispatch(Action::Added(catalog().preset(&from).map(|preset| preset.id)));
        })
    };
    let chosen = catalog().presets.iter().position(|preset| preset.id == *from);
    let evidence = chosen.and_then(|place| u16::try_from(place).ok()).map(Ask::Preset);
    let value = (*from).clone();
    let on_change = Callback::from(move |id| from.set(id));
    html! {
        <div class="add-offer">
            <Select id="add-from" label="Start from" {value} {choices} {on_change} />
            { button(Look::Plain, "Add an offer", None, press) }
            { asking("Your current job", None, "edit.current".into()) }
            if let Some(ask) = evidence {
                { asking("Who published it?", None, ask.key()) }
            }
        </div>
    }
}
