//! A slider: a native range whose place is said in words. Beneath a chart of lines its thumb stands under the marked place.

use crate::browser::HtmlInputElement;
use yew::prelude::*;

/// What a slider shows.
pub(crate) struct Slider {
    /// Unique in the document.
    pub(crate) id: AttrValue,
    pub(crate) label: AttrValue,
    /// The place it stands at, from 0.
    pub(crate) at: usize,
    /// The last place.
    pub(crate) last: usize,
    /// What its place stands for.
    pub(crate) says: String,
}

/// The slider; calls back with each place it is moved to.
pub(crate) fn slider(slider: Slider, on_move: Callback<usize>) -> Html {
    let oninput = Callback::from(move |event: InputEvent| {
        if let Ok(place) = event.target_unchecked_into::<HtmlInputElement>().value().parse() {
            on_move.emit(place);
        }
    });
    let (last, at) = (slider.last.to_string(), slider.at.to_string());
    html! {
        <div class="slider">
            <p class="slider__words">
                <label for={slider.id.clone()}>{ slider.label }</label>
                <b>{ &slider.says }</b>
            </p>
            <input
                class="slider__input" type="range" id={slider.id} min="0" max={last} step="1" value={at}
                aria-valuetext={slider.says} {oninput}
            />
        </div>
    }
}
