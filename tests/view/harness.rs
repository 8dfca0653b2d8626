//! The app without a browser: its real reducer, and forms and pages drawn from its state. A test presses, types and undoes as a reader does, and
//! looks at the state or at the markup after each.

use super::markup;
use offerscope::page::fit::fit;
use offerscope::page::negotiate::negotiate;
use offerscope::page::notices::{Notices, Saving, notices};
use offerscope::page::offers::{OffersProps, offers};
use offerscope::page::sheets::sheet;
use offerscope::route::Route;
use offerscope::state::{Action, State};
use offerscope::widget::field::line::LineProps;
use offerscope::widget::form::{Form, RemovedItems};
use offerscope_core::data::sample_scenario;
use offerscope_core::format::link;
use offerscope_core::model::day::Day;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use yew::prelude::*;

/// The keys of the sample's offers.
pub(crate) const FIRST: OfferId = OfferId(1);
pub(crate) const SECOND: OfferId = OfferId(2);

/// The month in which the tests are: offers start in December.
pub(crate) fn november() -> Month {
    Month::new(2026, 11).expect("a month")
}

/// The day on which they are.
pub(crate) fn day() -> Day {
    Day::parse("2026-11-27").expect("a day")
}

/// The state that a visit begins with where this device keeps a link's text and the address carries another.
pub(crate) fn opening(route: Route, kept: Option<&str>, fragment: &str) -> State {
    let arrived = (!fragment.is_empty()).then(|| link::receive(fragment));
    State::opening(route, kept.map(link::read), arrived)
}

/// The form of a scenario that sends what is typed nowhere.
pub(crate) fn form(scenario: Scenario) -> Form<Scenario> {
    App::of(scenario).form()
}

/// The app, with its state as it is now.
pub(crate) struct App {
    state: Rc<RefCell<Rc<State>>>,
    removed: RemovedItems,
    dispatch: Callback<Action>,
}

impl App {
    /// The app on the Offers page, with a scenario of the reader's own.
    pub(crate) fn of(scenario: Scenario) -> Self {
        Self::showing(State::new(Route::Offers, scenario))
    }

    /// The app on the Offers page, with the sample.
    pub(crate) fn sample() -> Self {
        Self::of(sample_scenario())
    }

    /// The app with a state.
    pub(crate) fn showing(state: State) -> Self {
        let state = Rc::new(RefCell::new(Rc::new(state)));
        let held = state.clone();
        let dispatch = Callback::from(move |action: Action| {
            let before: Rc<State> = held.borrow().clone();
            *held.borrow_mut() = before.reduce(action);
        });
        Self { state, removed: RemovedItems::default(), dispatch }
    }

    /// The state now.
    pub(crate) fn state(&self) -> Rc<State> {
        self.state.borrow().clone()
    }

    /// The scenario shown now.
    pub(crate) fn scenario(&self) -> Rc<Scenario> {
        self.state().scenario.clone()
    }

    /// The names of the offers, in order.
    pub(crate) fn names(&self) -> Vec<String> {
        self.scenario().offers.iter().map(|offer| offer.name.clone()).collect()
    }

    /// What happens, in order.
    pub(crate) fn then(&self, actions: impl IntoIterator<Item = Action>) -> &Self {
        actions.into_iter().for_each(|action| self.dispatch.emit(action));
        self
    }

    pub(crate) fn undo(&self) -> &Self {
        self.then([Action::Undone])
    }

    pub(crate) fn redo(&self) -> &Self {
        self.then([Action::Redone])
    }

    /// The form that a render of the state as it is now makes. It stays that of this render while the state goes on.
    pub(crate) fn form(&self) -> Form<Scenario> {
        Form::new(&self.state(), november(), self.dispatch.clone(), self.removed.clone())
    }

    /// The page shown, with its notices and without its sheet.
    pub(crate) fn page(&self) -> String {
        let (state, form, base) = (self.state(), self.form(), AttrValue::from("/"));
        let notices = notices(&Notices {
            state: state.clone(),
            today: november(),
            saving: Saving::Done,
            dispatch: self.dispatch.clone(),
            on_offers: Callback::noop(),
        });
        let page = match state.screen.route {
            Route::Fit => fit(&base, &form, Html::default()),
            Route::Negotiate => negotiate(&base, &form, day(), Html::default()),
            _ => {
                let shown = form.supposing(&state.screen.supposed);
                let props = OffersProps { state, form, shown };
                offers(&props, &props, 3)
            }
        };
        markup([notices, page].into_iter().collect())
    }

    /// The sheet shown; nothing while none is open.
    pub(crate) fn sheet(&self) -> String {
        let site = AttrValue::from("https://example.org/");
        let shown = self
            .state()
            .screen
            .sheet
            .map(|content| sheet(content, [&self.form(); 2], (&site, self.state().screen.route, false)));
        shown.map(markup).unwrap_or_default()
    }
}

/// Types a text in a field, as the field does when its text changes.
pub(crate) fn type_in(field: &LineProps, text: &'static str) {
    field.take(&text.into(), &field.known());
}

/// A press, as a button's callback takes it; there is nothing in it.
pub(crate) fn press() -> MouseEvent {
    JsValue::NULL.unchecked_into()
}
