//! The root component: holds the state, works out what follows from it once a change, and keeps storage and address in step.
//!
//! The flow has one direction: address and storage → scenario → state → results → components → action → reducer → state → storage. A component
//! neither encodes, parses nor stores; it gets the form and the results, and dispatches one typed action.

mod navigation;
mod saving;

use crate::browser::{Node, page};
use crate::lazy::{lazy, once_drawn};
use crate::page::fit::fit;
use crate::page::negotiate::negotiate;
use crate::page::notices::{Notices, notices};
use crate::page::offers::{OffersProps, offers_page};
use crate::page::printed::PrintedProps;
use crate::page::sheets::sheet;
use crate::results::Results;
use crate::route::Route;
use crate::state::{Action, SharedLink, State};
use crate::widget::form::{Form, RemovedItems};
use crate::widget::header::{Tools, header};
use crate::widget::static_page::{StaticPageProps, static_page};
use navigation::{use_address, use_page_turning};
use offerscope_core::model::day::Day;
use offerscope_core::model::month::Month;
use saving::{remember, use_storage};
use std::rc::Rc;
use yew::prelude::*;

/// What the app starts from, which only a browser knows.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// Base address of the site: `/` or `/offerscope/`.
    pub base: AttrValue,
    /// The address of the site with its origin, for links that are sent to someone.
    pub site: AttrValue,
    /// The state, from storage and address.
    pub state: Rc<State>,
    /// This month.
    pub today: Month,
    /// Today.
    pub day: Day,
    /// The static content of the page that the visit began with.
    pub taken: Option<Node>,
}

/// The app, live in a browser.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { base, site, today, day, .. } = props.clone();
    let opening = (*props.state).clone();
    let handle = use_reducer(|| opening);
    let dispatch = {
        let dispatcher = handle.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    // `handle` changes with the newest state; everything below draws this copy, which is the same one until something changes.
    let state = use_memo((*handle).clone(), State::clone);
    let removed = use_memo((), |()| RemovedItems::default());
    let results = use_memo((state.scenario.clone(), today), |_| Results::default());
    let form = Form::new(&state, today, dispatch.clone(), (*removed).clone()).with_results(results);
    let supposed = (form.clone(), state.screen.supposed.clone());
    let shown = use_memo(supposed, |(form, supposed)| form.supposing(supposed));

    let route = state.screen.route;
    remember(&state);
    let went = use_storage(&state, &dispatch);
    let go = use_address(&base, &state, &dispatch);
    use_page_turning(state.screen.route);
    use_effect_with(state.screen.prints, |prints| {
        if *prints > 0 {
            once_drawn::<PrintedProps>(page::print);
        }
    });
    use_effect_with(state.screen.focus.clone(), |(_, id)| page::focus(id));

    let content = {
        let taken = props.taken.clone().filter(|_| route == props.state.screen.route);
        static_page(StaticPageProps { address: route.href(&base).into(), taken })
    };
    let body = match (route, &state.screen.shared) {
        // The shared link is the page until it is answered.
        (Route::Offers, SharedLink::Waiting(_)) => Html::default(),
        (Route::Offers, _) => {
            offers_page(OffersProps { state: state.clone(), form: form.clone(), shown: (*shown).clone() })
        }
        (Route::Fit, _) => fit(&base, &form, content),
        (Route::Negotiate, _) => negotiate(&base, &form, day, content),
        (Route::Home | Route::Levels(_) | Route::How, _) => content,
    };
    let tools = Tools {
        can_undo: state.screen.history.can_undo(),
        can_redo: state.screen.history.can_redo(),
        day,
        dispatch: dispatch.clone(),
    };
    let on_offers = go.reform(|()| Route::Offers);
    let on_keys = {
        let (state, dispatch) = (state.clone(), dispatch.clone());
        Callback::from(move |event: KeyboardEvent| {
            saving::prepare();
            let is_draft = |id: &str| state.screen.drafts.iter().any(|draft| draft.id == *id);
            let Some(key) = page::history_key(&event, is_draft) else { return };
            event.prevent_default();
            dispatch.emit(match key {
                page::HistoryKey::Undo => Action::Undone,
                page::HistoryKey::Redo => Action::Redone,
            });
        })
    };
    let notices = notices(&Notices {
        state: state.clone(),
        today,
        saving: went,
        dispatch: dispatch.clone(),
        on_offers,
    });
    let printed = (state.screen.prints > 0).then(|| lazy(PrintedProps { form: (*shown).clone() }));
    let viewing = matches!(state.screen.shared, SharedLink::Viewing { .. });
    let open = state
        .screen
        .sheet
        .map(|content| sheet(content, [&form, &shown], (&site, route, viewing)))
        .unwrap_or_default();
    let on_click = navigation::following(&base, &go, &dispatch);
    html! {
        <ContextProvider<Callback<Action>> context={dispatch}>
            // A browser that translates the page would move nodes that the app owns.
            <div class="page" translate="no" onclick={on_click} onkeydown={on_keys}>
                { header(&base, route, Some(tools)) }
                <main id="main" tabindex="-1">
                    { notices }
                    { body }
                    { printed.unwrap_or_default() }
                </main>
                { open }
            </div>
        </ContextProvider<Callback<Action>>>
    }
}

#[cfg(target_arch = "wasm32")]
use crate::{
    browser::{address, clock, static_content, storage},
    lazy::Missing,
    links,
    state::ReadLink,
};

/// Mounts the app over the prerendered page, with what storage and address hold.
#[cfg(target_arch = "wasm32")]
pub async fn mount() {
    page::show_panics(|| {
        saving::save_latest();
    });
    let (Some(root), Some(today), Some(day)) = (page::root(), clock::this_month(), clock::today()) else {
        return;
    };
    let base = page::base();
    let address = address::read();
    let route = Route::parse(&base, &address.path).unwrap_or_default();
    let own = storage::own();
    saving::found(own.clone());
    let (tab, fragment) = (storage::tab(), address.fragment);
    let Ok([kept, arrived]) = read(own, fragment.clone(), &tab).await else {
        return page::show_unstarted("The part that reads what is saved, and links, could not be fetched.");
    };
    let mut state = State::opening(route, kept, arrived);
    if let Some(links) = links::links() {
        (links.put_back)(&mut state, &tab, fragment, address.depth);
    }
    if address.enters {
        state.start();
    }
    let site = address::absolute(&base).into();
    let props = AppProps {
        base: base.into(),
        site,
        state: Rc::new(state),
        today,
        day,
        taken: static_content::take(),
    };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}

/// Reads what this device keeps and what the address carries. Where neither they nor the tab hold anything, nothing is fetched.
#[cfg(target_arch = "wasm32")]
async fn read(kept: Option<String>, fragment: String, tab: &str) -> Result<[Option<ReadLink>; 2], Missing> {
    let arrived = (!fragment.is_empty()).then_some(fragment);
    if kept.is_none() && arrived.is_none() && tab.is_empty() {
        return Ok([None, None]);
    }
    let links = links::fetch().await?;
    Ok([kept.as_deref().map(links.read), arrived.as_deref().map(links.receive)])
}
