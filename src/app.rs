//! The steward: owns the state, calls compute, hands results to pages, writes the link. The only wiring.

use crate::browser::{EventListener, Node, address, clock, page, storage};
use crate::carry;
use crate::page::notices::{Notices, notices};
use crate::page::offers::{Offers, offers};
use crate::route::Route;
use crate::state::{Action, Guest, State};
use crate::widget::header::header;
use crate::widget::static_page::Still;
use offerscope_core::compute::compare::compare;
use offerscope_core::data::catalog;
use offerscope_core::link::text;
use offerscope_core::model::month::Month;
use std::rc::Rc;
use yew::prelude::*;

/// What the app starts from, which only a browser knows.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// Base address of the site: `/` or `/offerscope/`.
    pub base: AttrValue,
    /// The state, from storage and address.
    pub state: Rc<State>,
    /// This month.
    pub today: Month,
    /// The content of the page the visit began with, where it shows no reader's figures.
    pub taken: Option<Node>,
}

impl PartialEq for AppProps {
    /// They are given once. Comparing scenarios as values would cost program for nothing.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

/// The app, live in a browser.
#[component]
pub fn App(props: &AppProps) -> Html {
    let opening = (*props.state).clone();
    let state = use_reducer(|| opening);
    let (base, today, dispatch) = (props.base.clone(), props.today, state.dispatcher());
    let stored = use_state(|| true);
    // What the page carries of its scenario tells one from another, in less program than comparing them.
    let carried = AttrValue::from(carry::written(&state.scenario));
    let comparison = use_memo(carried.clone(), |_| compare(&state.scenario, catalog(), today));

    // A phone takes the page in three bites, each a task of its own: the answer, the offers, and what follows from them.
    let bites = use_state(|| 1_u8);
    use_effect_with(*bites, {
        let setter = bites.setter();
        move |&bites| {
            let waiting = (bites < 3).then(|| clock::after(0, move || setter.set(bites + 1)));
            move || drop(waiting)
        }
    });

    use_keeping_up(&base, &state, carried.clone(), stored.setter());
    use_page_turning(state.screen.route);
    use_effect_with(state.screen.focus.clone(), |(_, id)| page::focus(id));

    let route = state.screen.route;
    let go = turning(&base, &state);
    let shown = Rc::new((*state).clone());
    let body = match (route, &state.screen.guest) {
        // The link is the page until it is answered.
        (Route::Offers, Guest::Waiting(_)) => Html::default(),
        (Route::Offers, _) => {
            let bites = *bites;
            offers(&Offers { state: shown.clone(), comparison, bites, dispatch: dispatch.clone() })
        }
        _ => {
            let taken = props.taken.clone().filter(|_| route == props.state.screen.route);
            html! { <Still key={route.folder()} address={route.href(&base)} {taken} /> }
        }
    };
    // boot.js starts what answers them, where the page has room for the answer: entries by the words that they begin with.
    let answered = (!state.scenario.profile.is_empty()).then_some("");
    let on_offers = go.reform(|()| Route::Offers);
    html! {
        <div class="page" onclick={following(&base, &go)} data-scenario={carried} data-profile={answered} data-beside={state.scenario.beside.text().to_owned()}>
            { header(&base, route, true) }
            <main id="main" tabindex="-1">
                { notices(&Notices { state: shown, today, stored: *stored, dispatch, on_offers }) }
                { body }
            </main>
        </div>
    }
}

/// Turns to a page: a new history entry, unless it is the page shown, and the page in place.
fn turning(base: &AttrValue, state: &UseReducerHandle<State>) -> Callback<Route> {
    let (base, state) = (base.clone(), state.clone());
    Callback::from(move |route: Route| {
        let (fragment, owner) = fragment_of(&state);
        if route != state.screen.route {
            address::push(&address::of(&route.href(&base), &fragment), owner);
        }
        state.dispatch(Action::Went(route));
    })
}

/// A plain click on a link to one of our pages turns the page in place, wherever the link stands.
fn following(base: &AttrValue, go: &Callback<Route>) -> Callback<MouseEvent> {
    let (base, go) = (base.clone(), go.clone());
    Callback::from(move |event: MouseEvent| {
        if let Some(route) = page::followed(&event).and_then(|path| Route::parse(&base, &path)) {
            event.prevent_default();
            go.emit(route);
        }
    })
}

/// What stands behind # while this state is shown, and whose it is.
fn fragment_of(state: &State) -> (String, address::Owner) {
    let viewing = matches!(state.screen.guest, Guest::Viewing { .. });
    if state.is_sample() {
        return (String::new(), address::Owner::Mine);
    }
    let owner = if viewing { address::Owner::Theirs } else { address::Owner::Mine };
    (text::share(&state.scenario).unwrap_or_default(), owner)
}

/// Storage and address follow the state a moment after each change, and at once when the page goes away.
#[hook]
fn use_keeping_up(
    base: &AttrValue,
    state: &UseReducerHandle<State>,
    carried: AttrValue,
    stored: UseStateSetter<bool>,
) {
    let latest = use_mut_ref(|| None::<State>);
    *latest.borrow_mut() = Some((**state).clone());
    let keep = {
        let base = base.clone();
        move || {
            let Some(state) = latest.borrow().clone() else { return };
            let mine = State::new(state.screen.route, state.mine().clone());
            // What cannot be read here is not written over.
            if !state.screen.unread
                && (!mine.is_sample()
                    || !mine.scenario.profile.is_empty()
                    || !mine.scenario.beside.is_empty()
                    || storage::mine().is_some())
            {
                stored.set(storage::save_mine(&text::write(&mine.scenario)));
            }
            // An address that waits for an answer stays as it came.
            if matches!(state.screen.guest, Guest::Waiting(_) | Guest::Broken(_)) {
                return;
            }
            let (fragment, owner) = fragment_of(&state);
            address::replace(&address::of(&state.screen.route.href(&base), &fragment), owner);
        }
    };
    let (leaving, base, dispatch) = (keep.clone(), base.clone(), state.dispatcher());
    // One effect for all that is listened to: each costs every visitor some 100 bytes.
    use_effect_with((), move |()| {
        let listeners =
            [page::on_leave(leaving), on_turned(base, dispatch.clone()), on_handed_back(dispatch)];
        move || drop(listeners)
    });
    let first = use_mut_ref(|| true);
    let guest = std::mem::discriminant(&state.screen.guest);
    let watched = (carried, guest, state.screen.route, state.screen.unread);
    use_effect_with(watched, move |_| {
        let waiting = (!first.replace(false)).then(|| clock::after(300, keep));
        move || drop(waiting)
    });
}

/// Back, forward, and addresses typed by hand.
fn on_turned(base: AttrValue, dispatch: UseReducerDispatcher<State>) -> Option<EventListener> {
    address::on_change(move |address| {
        if let Some(route) = Route::parse(&base, &address.path) {
            dispatch.dispatch(Action::Went(route));
        }
        if !address.mine && !address.fragment.is_empty() {
            dispatch.dispatch(Action::LinkArrived(text::receive(&address.fragment)));
        }
    })
}

/// What the second program changed comes back as a whole scenario.
fn on_handed_back(dispatch: UseReducerDispatcher<State>) -> Option<EventListener> {
    page::on_handed_back(move |carried| {
        if let Some(scenario) = carry::read(&carried) {
            dispatch.dispatch(Action::HandedBack(scenario));
        }
    })
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

#[cfg(target_arch = "wasm32")]
use crate::browser::still;

/// Mounts the app over the prerendered page, with what storage and address hold.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    page::show_panics(page::CRASH);
    let (Some(root), Some(today)) = (page::root(), clock::this_month()) else { return };
    let base = page::base();
    let address = address::read();
    let route = Route::parse(&base, &address.path).unwrap_or_default();
    let state = State::opening(route, storage::mine().as_deref(), &address.fragment, address.mine);
    let props = AppProps { base: base.into(), state: Rc::new(state), today, taken: still::take() };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}
