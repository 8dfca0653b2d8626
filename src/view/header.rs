//! The head of every page: name, pages, theme, and the link that carries the scenario.

use crate::route::Route;
use crate::view::share::Share;
use crate::view::theme::Theme;
use yew::prelude::*;

/// What the head needs.
#[derive(Clone, PartialEq, Properties)]
pub struct HeaderProps {
    /// Base address of the site.
    pub base: AttrValue,
    /// The page shown.
    pub route: Route,
    /// Turns to a page without loading it. Without it the head is still: plain links and no buttons.
    #[prop_or_default]
    pub go: Option<Callback<Route>>,
    /// The address that carries the scenario, or why there is none.
    #[prop_or_default]
    pub share: Option<Result<AttrValue, AttrValue>>,
}

/// The head of every page.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    html! {
        <header class="header">
            <a class="header__name" href={Route::Levels.href(&props.base)} onclick={turn(props, Route::Levels)}>{ "Offerscope" }</a>
            <nav class="header__nav" aria-label="Pages">{ for Route::ALL.map(|route| page_link(props, route)) }</nav>
            if let Some(share) = props.share.clone() {
                <div class="header__tools">
                    <Theme />
                    <Share {share} />
                </div>
            }
        </header>
    }
}

fn page_link(props: &HeaderProps, route: Route) -> Html {
    let current = (route == props.route).then_some("page");
    html! {
        <a key={route.folder()} href={route.href(&props.base)} aria-current={current} onclick={turn(props, route)}>{ route.name() }</a>
    }
}

/// A plain click turns the page in place; with a modifier the browser opens a tab as ever.
fn turn(props: &HeaderProps, route: Route) -> Option<Callback<MouseEvent>> {
    let go = props.go.clone()?;
    Some(Callback::from(move |event: MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
            event.prevent_default();
            go.emit(route);
        }
    }))
}
