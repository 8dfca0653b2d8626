//! The fields of the sign-on: an amount for each tranche. How each is paid is in the sheet.

use crate::widget::field::money::ZeroBlank;
use crate::widget::form::Form;
use offerscope_core::model::offer::{Offer, Paid, SignOn};
use yew::prelude::*;

/// The amounts, in the card's first fields.
pub(super) fn amounts<'a>(form: &'a Form<Offer>, offer: &'a Offer) -> impl Iterator<Item = Html> + 'a {
    offer.sign_on.iter().enumerate().map(move |(row, tranche)| {
        let form = form.of(&format!("sign-on-{row}"), move |offer: &mut Offer| offer.sign_on.get_mut(row));
        let set = |tranche: &mut SignOn, amount| tranche.amount = amount;
        form.field("amount", label(tranche.paid), "", tranche.amount, ZeroBlank::default(), set)
    })
}

/// A tranche in words.
pub(in crate::page::offers) fn label(paid: Paid) -> AttrValue {
    match paid {
        Paid::Monthly { from: 1, to: 12 } => "Sign-on, year 1".into(),
        Paid::Monthly { from: 13, to: 24 } => "Sign-on, year 2".into(),
        Paid::Monthly { from, to } => format!("Sign-on, months {from} to {to}").into(),
        Paid::Lump { at: 0 } => "Sign-on, first day".into(),
        Paid::Lump { at } => format!("Sign-on, month {at}").into(),
    }
}
