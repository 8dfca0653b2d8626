//! Every page as plain HTML: for the first paint, for readers without scripts, and for the app to show as it is. Runs on the host alone.
//!
//! Levels, Fit, Negotiate and How it works show no figures of the reader, so they are rendered once, at build time. The app takes their
//! content over and never renders it again. So the program carries neither their words nor their facts, another pair of levels is another
//! page with its own address, and all of it reads without scripts.

use crate::browser::static_content::CONTENT;
use crate::page::home::home;
use crate::page::how::how;
use crate::page::levels::{Levels, levels};
use crate::page::offers::offers_shell;
use crate::page::{fit, negotiate};
use crate::route::Route;
use crate::widget::header::header;
use offerscope_core::data::{catalog, evidence, library};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct PrerenderedProps {
    base: AttrValue,
    route: Route,
}

#[component]
fn Prerendered(props: &PrerenderedProps) -> Html {
    html! {
        <div class="page">
            { header(&props.base, props.route, None) }
            <main id="main">
                { opening(props.route) }
                <div id={CONTENT}>{ content(&props.base, props.route) }</div>
            </main>
        </div>
    }
}

/// What the app draws anew, in the same place, when it takes over.
fn opening(route: Route) -> Html {
    match route {
        Route::Fit => fit::intro::opening(None),
        Route::Negotiate => negotiate::intro::opening(None),
        Route::Home | Route::Levels(_) | Route::Offers | Route::How => Html::default(),
    }
}

/// What the app shows as it stands.
fn content(base: &str, route: Route) -> Html {
    match route {
        Route::Home => home(base),
        Route::Levels(pair) => {
            let (library, ladder) = (library(), catalog().ladder("amazon"));
            let Some((ladder, dossier)) = ladder.zip(library.dossier("amazon")) else {
                return Html::default();
            };
            let (dimensions, tables, unknowns) = (dossier.dimensions, library.pay_tables, library.unknowns);
            levels(&Levels { base, pair, ladder, evidence: evidence(), dimensions, tables, unknowns })
        }
        Route::Fit => fit::intro::yardsticks(base),
        Route::Offers => offers_shell(),
        Route::Negotiate => negotiate::intro::room(base),
        Route::How => how(base),
    }
}

/// A page as plain HTML.
pub async fn prerender(base: &str, route: Route) -> String {
    let props = PrerenderedProps { base: base.to_owned().into(), route };
    yew::LocalServerRenderer::<Prerendered>::with_props(props).hydratable(false).render().await
}
