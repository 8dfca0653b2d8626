//! The head of every page: name, pages, theme, and the link that carries the scenario.

use crate::route::Route;
use crate::view::page_link::{Way, page_link};
use crate::view::share::Share;
use crate::view::theme::Theme;
use yew::prelude::*;

/// The head of every page. Without a `share` address there is nothing to press: the host's page.
pub fn header(way: &Way, route: Route, share: Option<Result<AttrValue, AttrValue>>) -> Html {
    let link = |to: Route| page_link(way, to, to.name(), "", to == route);
    html! {
        <header class="top">
            { page_link(way, Route::Levels, "Offerscope", "top__name", false) }
            <nav class="top__nav" aria-label="Pages">{ for Route::ALL.map(link) }</nav>
            if let Some(share) = share {
                <div class="top__tools">
                    <Theme />
                    <Share {share} />
                </div>
            }
        </header>
    }
}
