//! Links between pages: real addresses. The app turns pages in place where it sees a plain click on one.

use crate::route::Route;
use yew::prelude::*;

/// A link to a page.
pub fn page_link(base: &str, route: Route, says: &str) -> Html {
    html! { <a href={route.href(base)}>{ says }</a> }
}
