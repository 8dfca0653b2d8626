//! Links between pages: real addresses that also turn the page in place.

use crate::route::Route;
use yew::prelude::*;

/// Where links between pages lead from.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// Base address of the site: `/` or `/offerscope/`.
    pub base: AttrValue,
    /// Turns to a page without loading it; without it, links load their page.
    pub go: Option<Callback<Route>>,
}

/// A link to a page, current or not, with a class of its own.
pub fn page_link(way: &Way, route: Route, says: &str, class: &'static str, current: bool) -> Html {
    html! {
        <a class={(!class.is_empty()).then_some(class)} href={route.href(&way.base)}
            aria-current={current.then_some("page")} onclick={turn(way, route)}>{ says }</a>
    }
}

/// A plain click turns the page in place; with a modifier the browser opens a tab as ever.
fn turn(way: &Way, route: Route) -> Option<Callback<MouseEvent>> {
    let go = way.go.clone()?;
    Some(Callback::from(move |event: MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
            event.prevent_default();
            go.emit(route);
        }
    }))
}
