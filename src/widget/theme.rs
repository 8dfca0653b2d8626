//! The switch between light and dark. The system decides until it is pressed.

use crate::browser::{page, storage};
use crate::widget::choose::choose;
use crate::widget::element::{ButtonKind, button};
use yew::prelude::*;

/// The switch, which only a browser ever draws: what it says depends on the theme in force.
pub fn theme() -> Html {
    choose("theme", |pressed| {
        let dark = page::is_dark();
        let press = Callback::from(move |_| {
            let theme = if dark { "light" } else { "dark" };
            page::set_theme(theme);
            storage::save_theme(theme);
            pressed.set(*pressed + 1);
        });
        let says = if dark { "Light" } else { "Dark" };
        button(ButtonKind::Quiet, says, Some(format!("{says} colors")), press)
    })
}
