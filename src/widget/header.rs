//! The head of every page: name, pages, theme, and what asks for the link that carries the scenario.

use crate::browser::page;
use crate::route::Route;
use crate::widget::element::{Look, button, element};
use crate::widget::theme::theme;
use yew::prelude::*;

/// The head of every page. Before it is `live` there is nothing to press: the host's page.
pub fn header(base: &str, route: Route, live: bool) -> Html {
    let link = |to: Route| {
        let current = to.is_beside(route).then_some("page");
        html! { <a href={to.href(base)} aria-current={current}>{ to.name() }</a> }
    };
    // Moved by script: what follows # belongs to the scenario.
    let skip = live.then(|| {
        let press = Callback::from(|_: MouseEvent| page::focus("main"));
        element("div", "top__skip", button(Look::Plain, "Skip to content", None, press))
    });
    html! {
        <header class="top">
            { skip.unwrap_or_default() }
            <a class="top__name" href={base.to_owned()}>{ "Offerscope" }</a>
            <nav class="top__nav" aria-label="Pages">{ for Route::ALL.map(link) }</nav>
            if live {
                <div class="top__tools">
                    { theme() }
                    <button class="button" data-kind="main" type="button" aria-haspopup="dialog" data-ask="share">{ "Copy link" }</button>
                </div>
            }
        </header>
    }
}
