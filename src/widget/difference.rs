//! A difference: its way in an arrow and a color, so that neither stands alone.

use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use yew::prelude::*;

/// A difference; `shows` makes a figure of its text.
pub fn difference(more: Money, shows: impl FnOnce(String) -> Html) -> Html {
    let (way, says) = match more.units() {
        0 => ("level", "level".to_owned()),
        1.. => ("ahead", format!("▲ {}", format::whole(more))),
        _ => ("behind", format!("▼ {}", format::whole(more.abs()))),
    };
    html! { <span class="difference" data-way={way}>{ shows(says) }</span> }
}
