//! The head of every page: name, pages, theme, and the link that carries the scenario.

use crate::route::Route;
use crate::view::share::Share;
use crate::view::theme::Theme;
use yew::prelude::*;

/// The head of every page. Without a `share` address there is nothing to press: the host's page.
pub fn header(base: &str, route: Route, share: Option<Result<AttrValue, AttrValue>>) -> Html {
    let link = |to: Route| {
        let current = to.is_beside(route).then_some("page");
        html! { <a href={to.href(base)} aria-current={current}>{ to.name() }</a> }
    };
    html! {
        <header class="top">
            <a class="top__name" href={base.to_owned()}>{ "Offerscope" }</a>
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
