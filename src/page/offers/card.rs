//! The card of one offer: a line that says what it pays, the fields that most letters fill, and the rest in groups that open.

pub mod desk;
pub mod stock;

mod place;
pub(super) mod sign_on;
pub(super) mod vesting;

use crate::state::{Action, Edit, State, Toward, card_id};
use crate::widget::badge::letter;
use crate::widget::element::{Look, button, element};
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::percent::Percent;
use crate::widget::field::text::Name;
use crate::widget::figure::asking;
use crate::widget::fold::fold;
use desk::Desk;
use offerscope_core::compute::compare::OfferPay;
use offerscope_core::model::bounds;
use offerscope_core::model::format;
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario;
use std::rc::Rc;
use yew::prelude::*;

/// What a card needs.
pub struct OfferCard<'a> {
    /// The state it is part of.
    pub state: Rc<State>,
    /// What it pays.
    pub pay: &'a OfferPay,
    /// Where changes go.
    pub dispatch: UseReducerDispatcher<State>,
}

/// The card of one offer.
pub fn offer_card(props: &OfferCard<'_>) -> Html {
    let offers = &props.state.scenario.offers;
    let Some(position) = offers.iter().position(|offer| offer.id == props.pay.id) else {
        return Html::default();
    };
    let offer = &offers[position];
    let desk = Desk::new(props.pay.id, props.state.clone(), props.pay.into(), props.dispatch.clone());
    let open = props.state.screen.open == Some(props.pay.id);
    html! {
        <section key={props.pay.id.0} id={card_id(props.pay.id)} tabindex="-1" class="offer-card" data-offer={scenario::letter(position).to_string()} data-open={open.to_string()}
            aria-label={format!("Offer {}: {}", scenario::letter(position), offer.name)}>
            { head(props, offer, position, open) }
            <div class="offer-card__body" id={format!("{}-body", props.pay.id.0)} key={props.state.screen.generation}>
                { essentials(&desk, offer) }
                { group("Company, level and start", &desk, offer, place::place) }
                { group("Raises and bonus", &desk, offer, raises) }
                { group("Share price and growth", &desk, offer, stock::stock) }
                { arrange(props, offer, position) }
            </div>
        </section>
    }
}

fn head(props: &OfferCard<'_>, offer: &Offer, position: usize, open: bool) -> Html {
    let unfold = props.dispatch.clone();
    let id = props.pay.id;
    let says = if open { "Close" } else { "Edit" };
    let content = html! {
        <>
            { letter(position) }
            { element("h2", "offer-card__name", desk::name_of(offer, position).into()) }
            { element("span", "offer-card__total", format::short(props.pay.sum.total()).into()) }
            <button class="button offer-card__fold" data-kind="quiet" type="button" aria-expanded={open.to_string()}
                aria-controls={format!("{}-body", id.0)} aria-label={format!("{says} {}", desk::name_of(offer, position))}
                onclick={move |_| unfold.dispatch(Action::Unfolded(id))}>
                { says }
            </button>
        </>
    };
    element("div", "offer-card__head", content)
}

fn essentials(desk: &Desk, offer: &Offer) -> Html {
    let fields = html! {
        <>
            { desk.field("name", "Name", offer.name.clone(), Name, Edit::Name) }
            { place::company(desk, offer) }
            { desk.field("base", "Base a year", offer.base, ZeroBlank::default(), Edit::Base) }
            { vesting::first_size(desk, offer) }
            { for sign_on::amounts(desk, offer) }
            { vesting::first_schedule(desk, offer) }
        </>
    };
    element("div", "fields", fields)
}

fn raises(desk: &Desk, offer: &Offer) -> Html {
    html! {
        <>
            { desk.hinted("raise", "Raise a year", "0% unless you know better: letters promise no raises.", offer.raise, Percent(bounds::RAISE), Edit::Raise) }
            { desk.hinted("bonus", "Bonus target", "Percent of base. Amazon reportedly pays none at L6 and L7.", offer.bonus.target, Percent(bounds::BONUS), Edit::BonusTarget) }
            { desk.hinted("payout", "Payout expected", "Percent of target; 100% is on target.", offer.bonus.payout, Percent(bounds::BONUS), Edit::BonusPayout) }
        </>
    }
}

/// What takes the whole width of a group of fields.
fn wide(content: Html) -> Html {
    element("div", "fields__wide", content)
}

/// A group of fields that opens.
fn group(name: &'static str, desk: &Desk, offer: &Offer, fields: fn(&Desk, &Offer) -> Html) -> Html {
    let (desk, offer) = (desk.clone(), offer.clone());
    fold("offer-card__group", name, move || element("div", "fields", fields(&desk, &offer)))
}

fn arrange(props: &OfferCard<'_>, offer: &Offer, position: usize) -> Html {
    let count = props.state.scenario.offers.len();
    let name = desk::name_of(offer, position);
    let press = |says: &'static str, action: fn(OfferId) -> Action| {
        let (dispatch, id) = (props.dispatch.clone(), props.pay.id);
        let press = Callback::from(move |_| dispatch.dispatch(action(id)));
        button(Look::Quiet, says, Some(format!("{says}: {name}")), press)
    };
    let more = asking(
        "More of this letter",
        Some(format!("More of this letter: {name}")),
        format!("edit.{}", offer.id.0),
    );
    let buttons = html! {
        <>
            { more }
            if count < bounds::OFFERS { { press("Duplicate", Action::Duplicated) } }
            if position > 0 { { press("Move up", |id| Action::Moved(id, Toward::Front)) } }
            if position + 1 < count { { press("Move down", |id| Action::Moved(id, Toward::Back)) } }
            { press("Remove", Action::Removed) }
        </>
    };
    element("div", "offer-card__arrange", buttons)
}
