//! When the parts of the Offers page are drawn, so that each task of the browser stays short.

use crate::browser::{clock, page};
use crate::page::offers::OffersProps;
use yew::prelude::*;

/// What the results are drawn of. An edit is drawn in two tasks, the answer and the cards, and after the browser has painted these the results:
/// so the answer follows the key. A newer edit drops what is left of an older one. What opens or moves something is drawn at once.
#[hook]
pub(super) fn use_after_paint(newest: &OffersProps) -> OffersProps {
    let drawn = use_state_eq(|| newest.clone());
    use_effect_with(newest.clone(), {
        let setter = drawn.setter();
        move |newest| {
            let newest = newest.clone();
            let waiting = clock::after_paint(move || setter.set(newest));
            move || drop(waiting)
        }
    });
    let (before, now) = (&drawn.state.screen, &newest.state.screen);
    let is_edit = (before.view, &before.focus, before.generation) == (now.view, &now.focus, now.generation);
    if is_edit { (*drawn).clone() } else { newest.clone() }
}

/// A phone draws the page in three stages, each a task of its own: the answer, the offers, and what follows from them. A field that was to have
/// the focus before it was drawn gets it with the offers.
#[hook]
pub(super) fn use_stages(focus: &AttrValue) -> u8 {
    const CARDS: u8 = 2;
    const LAST: u8 = 3;
    let stage = use_state(|| 1_u8);
    use_effect_with(*stage, {
        let (setter, focus) = (stage.setter(), focus.clone());
        move |&stage| {
            if stage == CARDS {
                page::focus(&focus);
            }
            let waiting = (stage < LAST).then(|| clock::after(0, move || setter.set(stage + 1)));
            move || drop(waiting)
        }
    });
    *stage
}
