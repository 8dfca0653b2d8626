//! The switch between light and dark. The system decides until it is pressed.

use crate::browser::{page, storage};
use crate::view::element::{Look, button};
use yew::prelude::*;

/// The switch.
#[component]
pub fn Theme() -> Html {
    let dark = use_state(|| None::<bool>);
    {
        let dark = dark.setter();
        use_effect_with((), move |()| dark.set(Some(page::is_dark())));
    }
    let press = {
        let dark = dark.clone();
        Callback::from(move |_| {
            let now = !page::is_dark();
            let theme = if now { "dark" } else { "light" };
            page::set_theme(theme);
            storage::save_theme(theme);
            dark.set(Some(now));
        })
    };
    let says = if *dark == Some(true) { "Light" } else { "Dark" };
    button(Look::Quiet, says, Some(format!("{says} colors")), press)
}
