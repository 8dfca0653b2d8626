//! Every page as plain HTML, for the first paint, for readers without scripts, and for the app to show as it is. Runs on the
//! host alone; the program in the browser carries none of it.

use crate::browser::still::CONTENT;
use crate::page::fit::intro::fit;
use crate::page::levels::{Levels, levels};
use crate::page::negotiate::intro::negotiate;
use crate::page::offers::offers_shell;
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
            { header(&props.base, props.route, false) }
            <main id="main"><div id={CONTENT}>{ content(&props.base, props.route) }</div></main>
        </div>
    }
}

fn content(base: &str, route: Route) -> Html {
    match route {
        Route::Levels(pair) => {
            let (library, ladder) = (library(), catalog().ladder("amazon"));
            let Some((ladder, dossier)) = ladder.zip(library.dossier("amazon")) else {
                return Html::default();
            };
            let (dimensions, tables, unknowns) = (dossier.dimensions, library.pay_tables, library.unknowns);
            levels(&Levels { base, pair, ladder, evidence: evidence(), dimensions, tables, unknowns })
        }
        Route::Fit => fit(base),
        Route::Offers => offers_shell(),
        Route::Negotiate => negotiate(base),
    }
}

/// A page as plain HTML.
pub async fn prerender(base: &str, route: Route) -> String {
    let props = PrerenderedProps { base: base.to_owned().into(), route };
    yew::LocalServerRenderer::<Prerendered>::with_props(props).hydratable(false).render().await
}
