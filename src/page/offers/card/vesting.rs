//! The fields of the first grant: how much, and when it vests. The others are in the sheet.

use crate::page::offers::card::OfferFields;
use crate::page::offers::editor::grants::size;
use crate::page::offers::editor::schedule::{of_company, schedule};
use crate::widget::form::Form;
use offerscope_core::data::catalog;
use offerscope_core::model::offer::{Grant, Offer};
use yew::prelude::*;

/// The size of the first grant, in the card's first fields.
pub(super) fn first_size(fields: &OfferFields, offer: &Offer) -> Html {
    offer
        .grants
        .first()
        .map(|grant| size(&first(fields), grant, ["Stock grant", "Stock grant, shares"]))
        .unwrap_or_default()
}

/// The schedule of the first grant, in the card's first fields.
pub(super) fn first_schedule(fields: &OfferFields, offer: &Offer) -> Html {
    let Some(grant) = offer.grants.first() else { return Html::default() };
    let form = first(fields).of("schedule", |grant: &mut Grant| Some(&mut grant.schedule));
    let company = offer.company.as_deref();
    let whose = company.and_then(|id| catalog().company(id)).map(|company| company.name);
    schedule(&form, &grant.schedule, whose, of_company(company))
}

fn first(fields: &OfferFields) -> Form<Grant> {
    fields.form.of("grant-0", |offer: &mut Offer| offer.grants.first_mut())
}
