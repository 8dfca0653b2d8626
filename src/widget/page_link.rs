//! Links between pages: real addresses. The app turns pages in place where it sees a plain click on one.

use crate::route::Route;
use yew::prelude::*;

/// A link to the first field of an offer of one's own; `kind` makes it a button.
pub fn enter_link(base: &str, kind: Option<&'static str>, says: &str) -> Html {
    let class = kind.map(|_| "button");
    html! { <a {class} data-kind={kind} href={Route::Offers.href(base) + Route::ENTER}>{ says }</a> }
}

/// A link to a page.
pub fn page_link(base: &str, route: Route, says: &str) -> Html {
    html! { <a href={route.href(base)}>{ says }</a> }
}
