//! One more offer: blank, or from figures that someone published.

use crate::state::{Action, SheetContent};
use crate::widget::choose::choose;
use crate::widget::element::{ButtonKind, button, element, note};
use crate::widget::field::choice::{Choice, Select};
use crate::widget::figure::opener;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::data::catalog;
use offerscope_core::model::bounds;
use yew::prelude::*;

/// The choice and the button, beside so many offers.
pub fn add_offer(count: usize, dispatch: Callback<Action>) -> Html {
    if count >= bounds::OFFERS {
        return note("Six offers fit. Remove one to add another.");
    }
    choose("add-offer", move |from| {
        // 0 is a blank offer, then come the presets.
        let presets = catalog().presets;
        let preset = from.checked_sub(1).and_then(|place| presets.get(place));
        let blank = Choice::new("0", "A blank offer");
        let named = (1..)
            .zip(presets)
            .map(|(place, preset): (usize, _)| Choice::new(place.to_string(), preset.label));
        let choices: Vec<Choice> = std::iter::once(blank).chain(named).collect();
        let dispatch = dispatch.clone();
        let press = move |_| dispatch.emit(Action::Added(preset.map(|preset| preset.id)));
        let evidence = from.checked_sub(1).and_then(|place| u16::try_from(place).ok()).map(FigureId::Preset);
        let value = from.to_string();
        let on_change = Callback::from(move |place: AttrValue| from.set(place.parse().unwrap_or_default()));
        let shown = [
            html! { <Select id="add-from" label="Start from" {value} {choices} {on_change} /> },
            button(ButtonKind::Plain, "Add an offer", None, Callback::from(press)),
            opener("Your current job", None, SheetContent::CurrentJob),
            evidence
                .map(|ask| opener("Who published it?", None, SheetContent::Figure(ask)))
                .unwrap_or_default(),
        ];
        element("div", "add-offer", shown.into_iter().collect())
    })
}
