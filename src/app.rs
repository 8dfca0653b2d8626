//! The steward: owns the state, calls compute, hands results to pages, writes the link. The only wiring.

use crate::route::Route;
use yew::prelude::*;

/// What the app starts from.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// Base address of the site: `/` or `/offerscope/`.
    pub base: AttrValue,
    /// Page asked for.
    pub route: Route,
}

/// The app.
#[component]
pub fn App(props: &AppProps) -> Html {
    html! { <main><h1>{ props.route.name() }</h1></main> }
}

/// The page as plain HTML, for the first paint and for readers without scripts.
#[cfg(not(target_arch = "wasm32"))]
pub async fn prerender(base: &str, route: Route) -> String {
    let props = AppProps { base: base.to_owned().into(), route };
    yew::LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}
