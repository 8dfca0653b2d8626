//! The head of every page: name, pages, theme, and the link that carries the scenario.

use crate::route::Route;
use crate::view::page_link::{Way, page_link};
use crate::view::share::Share;
use crate::view::theme::Theme;
use yew::prelude::*;

/// What the head needs.
#[derive(Clone, PartialEq, Properties)]
pub struct HeaderProps {
    /// Where its links lead from.
    pub way: Way,
    /// The page shown.
    pub route: Route,
    /// The address that carries the scenario, or why there is none. Without it there is nothing to press: the host's page.
    #[prop_or_default]
    pub share: Option<Result<AttrValue, AttrValue>>,
}

/// The head of every page.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let link = |route: Route| page_link(&props.way, route, route.name(), "", route == props.route);
    html! {
        <header class="top">
            { page_link(&props.way, Route::Levels, "Offerscope", "top__name", false) }
            <nav class="top__nav" aria-label="Pages">{ for Route::ALL.map(link) }</nav>
            if let Some(share) = props.share.clone() {
                <div class="top__tools">
                    <Theme />
                    <Share {share} />
                </div>
            }
        </header>
    }
}
