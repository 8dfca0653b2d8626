//! The steward: owns the state, calls compute, hands results to pages, writes the link. The only wiring.

use crate::browser::{address, clock, page, storage};
use crate::page::fit::fit;
use crate::page::levels::Levels;
use crate::page::negotiate::negotiate;
use crate::page::offers::{Offers, offers_shell};
use crate::route::Route;
use crate::state::{Action, Guest, State};
use crate::view::footer::footer;
use crate::view::header::Header;
use crate::view::link::LinkNotice;
use crate::view::page_link::Way;
use offerscope_core::compute::compare::compare;
use offerscope_core::data::catalog;
use offerscope_core::link::text;
use offerscope_core::model::month::Month;
use std::rc::Rc;
use yew::prelude::*;

/// What the app starts from.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// Base address of the site: `/` or `/offerscope/`.
    pub base: AttrValue,
    /// Page asked for.
    pub route: Route,
    /// The opening state; nothing on the host, whose pages carry no reader's figures.
    #[prop_or_default]
    pub opening: Option<Opening>,
}

/// What only a browser knows when the app starts.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    /// The state, from storage and address.
    pub state: State,
    /// This month.
    pub today: Month,
}

/// The app: still on the host, live in a browser.
#[component]
pub fn App(props: &AppProps) -> Html {
    match props.opening.clone() {
        Some(opening) => html! { <Live base={props.base.clone()} {opening} /> },
        None => {
            let way = Way { base: props.base.clone(), go: None };
            html! {
                <div class="page">
                    <Header way={way.clone()} route={props.route} />
                    <main id="main">{ still(&way, props.route) }</main>
                    { footer() }
                </div>
            }
        }
    }
}

fn levels(way: &Way) -> Html {
    let catalog = catalog();
    let Some(ladder) = catalog.ladder("amazon") else { return Html::default() };
    html! { <Levels base={way.base.clone()} {ladder} tables={catalog.pay_tables} unknowns={catalog.unknowns} /> }
}

/// A page that shows no reader's figures.
fn still(way: &Way, route: Route) -> Html {
    match route {
        Route::Levels => levels(way),
        Route::Fit => fit(way),
        Route::Offers => offers_shell(),
        Route::Negotiate => negotiate(way),
    }
}

#[derive(Clone, PartialEq, Properties)]
struct LiveProps {
    base: AttrValue,
    opening: Opening,
}

#[component]
fn Live(props: &LiveProps) -> Html {
    let opening = props.opening.state.clone();
    let state = use_reducer(|| opening);
    let dispatch = state.dispatcher();
    let today = props.opening.today;
    let base = props.base.clone();
    let stored = use_state(|| true);
    let comparison = {
        let scenario = state.scenario.clone();
        use_memo(scenario, |scenario| compare(scenario, catalog(), today))
    };

    use_keeping_up(&base, &state, stored.setter());
    use_history(&base, dispatch.clone());
    use_page_turning(state.screen.route);

    let shown = Rc::new((*state).clone());
    let go = {
        let (base, dispatch) = (base.clone(), dispatch.clone());
        let fragment = fragment_of(&state);
        Callback::from(move |route: Route| {
            address::push(&address::of(&route.href(&base), &fragment.0), fragment.1);
            dispatch.dispatch(Action::Went(route));
        })
    };
    let route = state.screen.route;
    let way = Way { base: base.clone(), go: Some(go.clone()) };
    let body = match (route, &state.screen.guest) {
        (Route::Offers, Guest::Waiting(_)) => Html::default(),
        (Route::Offers, _) => html! {
            <Offers state={shown.clone()} {comparison} {today} dispatch={dispatch.clone()} />
        },
        _ => still(&way, route),
    };
    html! {
        <div class="page">
            <Header {way} {route} share={share_text(&base, &state)} />
            <main id="main" tabindex="-1">
                <LinkNotice state={shown} {today} stored={*stored} {dispatch} on_offers={go.reform(|()| Route::Offers)} />
                { body }
            </main>
            { footer() }
        </div>
    }
}

/// The address that carries the scenario shown, or why there is none.
fn share_text(base: &str, state: &State) -> Result<AttrValue, AttrValue> {
    let fragment = text::share(&state.scenario).map_err(|problem| AttrValue::from(problem.to_string()))?;
    Ok(address::of(&Route::Offers.href(base), &fragment).into())
}

/// What stands behind # while this state is shown, and whose it is.
fn fragment_of(state: &State) -> (String, address::Owner) {
    let viewing = matches!(state.screen.guest, Guest::Viewing { .. });
    if !viewing && state.is_sample() {
        return (String::new(), address::Owner::Mine);
    }
    let owner = if viewing { address::Owner::Theirs } else { address::Owner::Mine };
    (text::share(&state.scenario).unwrap_or_default(), owner)
}

/// Storage and address follow the state a moment after each change, and at once when the page goes away.
#[hook]
fn use_keeping_up(base: &AttrValue, state: &UseReducerHandle<State>, stored: UseStateSetter<bool>) {
    let latest = use_mut_ref(|| None::<State>);
    *latest.borrow_mut() = Some((**state).clone());
    let keep = {
        let base = base.clone();
        move || {
            let Some(state) = latest.borrow().clone() else { return };
            if matches!(state.screen.guest, Guest::Waiting(_) | Guest::Broken(_)) {
                return;
            }
            let mine = State::new(state.screen.route, state.mine().clone());
            if !mine.is_sample() || storage::mine().is_some() {
                stored.set(text::write(&mine.scenario).is_ok_and(|text| storage::save_mine(&text)));
            }
            let (fragment, owner) = fragment_of(&state);
            address::replace(&address::of(&state.screen.route.href(&base), &fragment), owner);
        }
    };
    let leaving = keep.clone();
    use_effect_with((), move |()| {
        let listener = page::on_leave(leaving);
        move || drop(listener)
    });
    let first = use_mut_ref(|| true);
    let watched = (state.scenario.clone(), state.screen.guest.clone(), state.screen.route);
    use_effect_with(watched, move |_| {
        let waiting = (!first.replace(false)).then(|| clock::after(300, keep));
        move || drop(waiting)
    });
}

/// Back, forward, and addresses typed by hand.
#[hook]
fn use_history(base: &AttrValue, dispatch: UseReducerDispatcher<State>) {
    let base = base.clone();
    use_effect_with((), move |()| {
        let listener = address::on_change(move |address| {
            if let Some(route) = Route::parse(&base, &address.path) {
                dispatch.dispatch(Action::Went(route));
            }
            if !address.mine && !address.fragment.is_empty() {
                dispatch.dispatch(Action::LinkArrived(text::read(&address.fragment)));
            }
        });
        move || drop(listener)
    });
}

/// A new page begins with its title, at its top, with focus on its content.
#[hook]
fn use_page_turning(route: Route) {
    let first = use_mut_ref(|| true);
    use_effect_with(route, move |route| {
        page::set_title(route.title());
        if !first.replace(false) {
            page::scroll_to_top();
            page::focus("main");
        }
    });
}

/// The page as plain HTML, for the first paint and for readers without scripts.
#[cfg(not(target_arch = "wasm32"))]
pub async fn prerender(base: &str, route: Route) -> String {
    let props = AppProps { base: base.to_owned().into(), route, opening: None };
    yew::LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

/// Mounts the app over the prerendered page, with what storage and address hold.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    page::show_panics();
    let (Some(root), Some(today)) = (page::root(), clock::this_month()) else { return };
    let base = page::base();
    let address = address::read();
    let route = Route::parse(&base, &address.path).unwrap_or_default();
    let state = State::opening(route, storage::mine().as_deref(), &address.fragment, address.mine);
    let props = AppProps { base: base.into(), route, opening: Some(Opening { state, today }) };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}
