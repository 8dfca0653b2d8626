//! The fields of the first grant: how much, and when it vests. The others are in the sheet.

use crate::page::offers::card::{OfferFields, wide};
use crate::page::offers::editor::change;
use crate::page::offers::editor::schedule::{of_company, schedule};
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::shares::ShareCount;
use crate::widget::form::Form;
use offerscope_core::data::catalog;
use offerscope_core::model::offer::{Grant, GrantSize, Offer};
use yew::prelude::*;

/// The size of the first grant, in the card's first fields.
pub(super) fn first_size(fields: &OfferFields, offer: &Offer) -> Html {
    offer.grants.first().map(|grant| size(&first(fields), grant)).unwrap_or_default()
}

/// The schedule of the first grant, in the card's first fields.
pub(super) fn first_schedule(fields: &OfferFields, offer: &Offer) -> Html {
    let Some(grant) = offer.grants.first() else { return Html::default() };
    let form = first(fields).of("schedule", |grant: &mut Grant| Some(&mut grant.schedule));
    let company = offer.company.as_deref();
    let whose = company.and_then(|id| catalog().company(id)).map(|company| company.name);
    wide(schedule(&form, &grant.schedule, whose, of_company(company)))
}

fn first(fields: &OfferFields) -> Form<Grant> {
    fields.form.of("grant-0", |offer: &mut Offer| offer.grants.first_mut())
}

fn size(form: &Form<Grant>, grant: &Grant) -> Html {
    let in_shares = |grant: &Grant| matches!(grant.size, GrantSize::Shares(_));
    match grant.size {
        GrantSize::Dollars { amount, .. } | GrantSize::Yearly(amount) | GrantSize::AtVest(amount) => {
            let form = form.when(move |grant| !in_shares(grant));
            form.field("dollars", "Stock grant", "", amount, ZeroBlank::default(), change::set_dollars)
        }
        GrantSize::Shares(shares) => {
            let set = |grant: &mut Grant, shares| grant.size = GrantSize::Shares(shares);
            form.when(in_shares).field("shares", "Stock grant, shares", "", shares, ShareCount, set)
        }
    }
}
