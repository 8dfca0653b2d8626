//! The reducer: what each action makes of the state.

mod back;
mod custom;
mod drafts;
mod history;
mod links;
mod offers;
mod tabs;
mod versions;

use crate::harness::App;
use offerscope::page::offers::editor::change;
use offerscope::state::{Action, field_prefix};
use offerscope::widget::form::Form;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::fixed::{Money, Price};
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use std::collections::BTreeSet;

/// The form of an offer, as its card has it.
fn card(app: &App, id: OfferId) -> Form<Offer> {
    app.form().offer(field_prefix(id), id)
}

/// Types a base on a card.
fn set_base(app: &App, id: OfferId, dollars: i64) {
    card(app, id).press("base", |offer, base| offer.base = base).emit(Money::whole(dollars));
}

/// Types the share price of an offer's company on its card.
fn set_price(app: &App, id: OfferId, price: Option<Price>) {
    let change = move |scenario: &mut Scenario, price| {
        change::set_stock(scenario, id, |stock| stock.price = price);
    };
    app.form().named(field_prefix(id)).press("price", change).emit(price);
}

/// A scenario that is neither the sample nor made from it.
fn shared() -> Scenario {
    let mut shared = sample_scenario();
    shared.offers.truncate(1);
    shared.offers[0].name = "Shared".into();
    shared
}

fn arrived(scenario: Scenario) -> Action {
    Action::LinkArrived(Ok(scenario.into()))
}

fn has_distinct_keys(app: &App) -> bool {
    let scenario = app.scenario();
    let ids: BTreeSet<OfferId> = scenario.offers.iter().map(|offer| offer.id).collect();
    ids.len() == scenario.offers.len()
}
