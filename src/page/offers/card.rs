//! The card of one offer: a line that says what it pays, the fields that most letters fill, and the rest in groups that open.

pub mod fields;
pub mod job;
pub mod stock;

mod differing;
mod place;
pub(super) mod sign_on;
pub(super) mod vesting;

use crate::lazy::lazy;
use crate::page::offers::card::fields::{CardFieldsProps, CardGroup};
use crate::page::offers::editor::change;
use crate::state::{Action, MoveDirection, SheetContent, State, card_id, field_prefix};
use crate::widget::badge::{badge, name};
use crate::widget::element::{ButtonKind, button, element};
use crate::widget::field::Cleared;
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::percent::Percent;
use crate::widget::field::text::Name;
use crate::widget::figure::opener;
use crate::widget::fold::fold;
use crate::widget::form::Form;
use differing::differing;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::compute::compare::slips::{base_slip, bonus_slip};
use offerscope_core::model::fixed::Rate;
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario::{self, Scenario};
use offerscope_core::model::{bounds, format};
use stock::KnownPrice;
use yew::prelude::*;

/// What the fields of a card share.
#[derive(Clone)]
pub(crate) struct OfferFields {
    pub(super) id: OfferId,
    /// The form of the offer.
    pub(super) form: Form<Offer>,
    /// The form of the scenario, for what all offers of a company share.
    pub(super) shared: Form<Scenario>,
    /// The share price in force.
    pub(super) quote: KnownPrice,
}

/// The card of one offer; its total before tax, over the months that the answer compares, where that is what the page answers.
pub fn offer_card(state: &State, form: &Form<Scenario>, pay: &OfferPay, with_total: bool) -> Html {
    let offers = &state.scenario.offers;
    let Some((position, offer)) = offers.iter().enumerate().find(|(_, offer)| offer.id == pay.id) else {
        return Html::default();
    };
    let fields = OfferFields {
        id: offer.id,
        form: form.offer(field_prefix(offer.id), offer.id),
        shared: form.named(field_prefix(offer.id)),
        quote: pay.into(),
    };
    let open = state.screen.open == Some(offer.id);
    html! {
        <section key={offer.id.0} id={card_id(offer.id)} tabindex="-1" class="offer-card" data-offer={scenario::letter(position).to_string()} data-open={open.to_string()}
            data-differs={differing(offers)} aria-label={format!("Offer {}: {}", scenario::letter(position), pay.name)}>
            { head(form, (with_total && !pay.sum.total().is_zero()).then_some(pay), (offer.id, Some(position)), &pay.name, open) }
            <div class="offer-card__body" id={format!("{}-body", offer.id.0)} key={state.screen.generation}>
                { essentials(&fields, offer) }
                { for CardGroup::ALL.map(|one| group(one, &fields, offer)) }
                { arrange(form, pay, position, offers.len()) }
            </div>
        </section>
    }
}

/// The line of a card; the current job has no position.
fn head(
    form: &Form<Scenario>,
    pay: Option<&OfferPay>,
    (id, position): (OfferId, Option<usize>),
    called: &str,
    open: bool,
) -> Html {
    let unfold = form.dispatch.reform(move |_: MouseEvent| Action::Unfolded(id));
    let says = if open { "Close" } else { "Edit" };
    let content = html! {
        <>
            { for position.map(badge) }
            { element("h2", "offer-card__name", name(called)) }
            { for pay.map(|pay| element("span", "offer-card__total", format::short(form.comparison().window.total(pay.id, None)).into())) }
            <button class="button offer-card__fold" data-kind="quiet" type="button" aria-expanded={open.to_string()}
                aria-controls={format!("{}-body", id.0)} aria-label={format!("{says} {called}")} onclick={unfold}>
                { says }
            </button>
        </>
    };
    element("div", "offer-card__head", content)
}

fn essentials(fields: &OfferFields, offer: &Offer) -> Html {
    let form = &fields.form;
    let content = html! {
        <>
            { form.field("name", "Name", "", offer.name.clone(), Name, change::set_name) }
            { place::company(fields, offer) }
            { place::level(fields, offer) }
            { place::location(fields, offer) }
            { form.field("base", "Base a year", base_slip(offer.base), offer.base, ZeroBlank::default(), |offer, base| offer.base = base) }
            { form.field("bonus", "Bonus %", bonus_slip(offer.bonus.target), offer.bonus.target, Cleared(Percent(bounds::BONUS), Rate::ZERO), |offer, target| offer.bonus.target = target) }
            { for sign_on::amounts(form, offer) }
            { vesting::first_size(fields, offer) }
            { stock::unit(fields, offer) }
            { stock::price_of_shares(fields, offer) }
            { vesting::first_schedule(fields, offer) }
        </>
    };
    element("div", "fields", content)
}

/// A group of fields that opens.
fn group(group: CardGroup, fields: &OfferFields, offer: &Offer) -> Html {
    let props = CardFieldsProps { group, fields: fields.clone(), offer: offer.clone() };
    fold("offer-card__group", group.name(), move || lazy(props.clone()))
}

fn arrange(form: &Form<Scenario>, offer: &OfferPay, position: usize, count: usize) -> Html {
    let name = &offer.name;
    let press = |says: &'static str, action: fn(OfferId) -> Action| {
        let id = offer.id;
        let press = form.dispatch.reform(move |_: MouseEvent| action(id));
        button(ButtonKind::Quiet, says, Some(format!("{says}: {name}")), press)
    };
    let label = Some(format!("More terms of this letter: {name}"));
    let buttons = html! {
        <>
            { opener("More terms of this letter", label, SheetContent::Letter(offer.id)) }
            if count < bounds::OFFERS { { press("Duplicate", Action::Duplicated) } }
            if position > 0 { { press("Move up", |id| Action::Moved(id, MoveDirection::Front)) } }
            if position + 1 < count { { press("Move down", |id| Action::Moved(id, MoveDirection::Back)) } }
            { press("Remove", Action::Removed) }
        </>
    };
    arrange_row(buttons)
}

/// The row of buttons at the foot of a card.
fn arrange_row(buttons: Html) -> Html {
    element("div", "offer-card__arrange", buttons)
}
