//! The head of every page: name, pages, theme, and the link that carries the scenario.

use crate::browser::page;
use crate::route::Route;
use crate::view::element::{Look, button, element};
use crate::view::share;
use crate::view::theme::theme;
use yew::prelude::*;

/// The head of every page. Without a `share` address there is nothing to press: the host's page.
pub fn header(base: &str, route: Route, share: Option<Result<AttrValue, AttrValue>>) -> Html {
    let link = |to: Route| {
        let current = to.is_beside(route).then_some("page");
        html! { <a href={to.href(base)} aria-current={current}>{ to.name() }</a> }
    };
    // Moved by script: what follows # belongs to the scenario.
    let skip = share.is_some().then(|| {
        let press = Callback::from(|_: MouseEvent| page::focus("main"));
        element("div", "top__skip", button(Look::Plain, "Skip to content", None, press))
    });
    html! {
        <header class="top">
            { skip.unwrap_or_default() }
            <a class="top__name" href={base.to_owned()}>{ "Offerscope" }</a>
            <nav class="top__nav" aria-label="Pages">{ for Route::ALL.map(link) }</nav>
            if let Some(address) = share {
                <div class="top__tools">
                    { theme() }
                    { share::share(address) }
                </div>
            }
        </header>
    }
}
