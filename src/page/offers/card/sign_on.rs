//! The fields of the sign-on: an amount for each tranche. How each is paid is in the sheet.

use crate::page::offers::editor::paying_back::label;
use crate::widget::field::money::ZeroBlank;
use crate::widget::form::Form;
use offerscope_core::model::offer::{Offer, Purpose, SignOn};
use yew::prelude::*;

/// The amounts, in the card's first fields.
pub(super) fn amounts<'a>(form: &'a Form<Offer>, offer: &'a Offer) -> impl Iterator<Item = Html> + 'a {
    offer.sign_on.iter().enumerate().map(move |(row, tranche)| {
        let form = form.of(&format!("sign-on-{row}"), move |offer: &mut Offer| offer.sign_on.get_mut(row));
        let set = |tranche: &mut SignOn, amount| tranche.amount = amount;
        let label = match tranche.purpose {
            Purpose::Relocation => "Relocation".into(),
            Purpose::SignOn if offer.sign_on.iter().take(row).any(|other| other.paid == tranche.paid) => {
                "Another payment".into()
            }
            Purpose::SignOn => label(tranche.paid),
        };
        form.field("amount", label, "", tranche.amount, ZeroBlank::default(), set)
    })
}
