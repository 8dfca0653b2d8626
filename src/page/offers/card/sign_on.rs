//! The fields of the sign-on: an amount for each tranche. How each is paid is in the sheet.

use crate::page::offers::card::desk::Desk;
use crate::state::Edit;
use crate::widget::field::money::ZeroBlank;
use offerscope_core::model::offer::{Offer, Paid, SignOn};
use yew::prelude::*;

/// The amounts, in the card's first fields.
pub(super) fn amounts<'a>(desk: &'a Desk, offer: &'a Offer) -> impl Iterator<Item = Html> + 'a {
    offer.sign_on.iter().enumerate().map(move |(row, &tranche)| {
        let edit = move |amount| Edit::SignOn(row, SignOn { amount, ..tranche });
        desk.field(
            &format!("sign-on-{row}-amount"),
            label(tranche.paid),
            tranche.amount,
            ZeroBlank::default(),
            edit,
        )
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
