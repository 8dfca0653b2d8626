//! What a link brought and what was last taken away, as the page says it.

use super::block_on;
use offerscope::page::notices::{Notices, notices};
use offerscope::route::Route;
use offerscope::state::{Action, State};
use offerscope_core::data::sample_scenario;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct ShowProps {
    state: State,
}

#[component]
fn Show(props: &ShowProps) -> Html {
    let opening = props.state.clone();
    let state = use_reducer(|| opening);
    notices(&Notices {
        state: Rc::new(props.state.clone()),
        today: Month::new(2026, 11).expect("a month"),
        stored: true,
        dispatch: state.dispatcher(),
        on_offers: Callback::noop(),
    })
}

fn after(actions: impl IntoIterator<Item = Action>) -> String {
    let start = Rc::new(State::new(Route::Offers, sample_scenario()));
    said((*actions.into_iter().fold(start, |state, action| state.reduce(action))).clone())
}

fn said(state: State) -> String {
    let renderer = yew::LocalServerRenderer::<Show>::with_props(ShowProps { state }).hydratable(false);
    block_on(renderer.render())
}

#[test]
fn an_offer_that_no_longer_fits_says_so_in_place_of_its_undo() {
    let removed = after([Action::Removed(OfferId(1))]);
    assert!(removed.contains("Amazon L6 was removed.") && removed.contains(">Undo<"), "{removed}");
    let added = std::iter::repeat_n(Action::Added(None), 5);
    let full = after(std::iter::once(Action::Removed(OfferId(1))).chain(added));
    assert!(full.contains("Six fit") && !full.contains(">Undo<"), "{full}");
}

#[test]
fn kept_offers_that_cannot_be_read_are_spoken_of() {
    let unread = said(State::opening(Route::Offers, Some("s=2.AAAA"), "", false));
    assert!(unread.contains("what you type here is not kept"), "{unread}");
    let usual = said(State::opening(Route::Offers, None, "", false));
    assert!(!usual.contains("not kept"), "{usual}");
}

#[test]
fn a_link_over_one_year_says_one_year() {
    let mut theirs = sample_scenario();
    theirs.horizon_years = 1;
    let waiting = after([Action::LinkArrived(Ok(theirs))]);
    assert!(waiting.contains("$301,000 over one year<"), "{waiting}");
}
