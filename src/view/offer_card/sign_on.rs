//! The fields of the sign-on: an amount for each tranche, and how each is paid.

use super::desk::Desk;
use super::wide;
use crate::state::Edit;
use crate::view::element::element;
use crate::view::field::choice::Choice;
use crate::view::field::money::ZeroBlank;
use crate::view::field::whole::Whole;
use offerscope_core::model::bounds::{self, Bound};
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

/// How each tranche is paid, and one more.
pub(super) fn tranches(desk: &Desk, offer: &Offer) -> Html {
    html! {
        <>
            { element("p", "field__hint fields__wide", "Amazon reportedly pays sign-on in monthly instalments that stop when one leaves; other letters pay it all at once. Read yours.".into()) }
            { for offer.sign_on.iter().enumerate().map(|(row, &tranche)| paid(desk, row, tranche)) }
            if offer.sign_on.len() < bounds::ITEMS {
                { wide(desk.button("Add a sign-on payment", Edit::SignOnAdded)) }
            }
        </>
    }
}

fn paid(desk: &Desk, row: usize, tranche: SignOn) -> Html {
    let edit = move |paid| Edit::SignOn(row, SignOn { paid, ..tranche });
    let field = |name: &str| format!("sign-on-{row}-{name}");
    let kinds = vec![Choice::new("monthly", "In monthly instalments"), Choice::new("lump", "All at once")];
    let (kind, months) = match tranche.paid {
        Paid::Lump { at } => {
            let at = desk.field(
                &field("at"),
                "At month (0: first day)",
                at,
                Whole(bounds::LUMP_MONTH),
                move |at| edit(Paid::Lump { at }),
            );
            ("lump", at)
        }
        Paid::Monthly { from, to } => {
            let fields = html! {
                <>
                    { desk.field(&field("from"), "From month", from, Whole(Bound::of("The first month is between 1 and the last one.", 1, i64::from(to))), move |from| edit(Paid::Monthly { from, to })) }
                    { desk.field(&field("to"), "To month", to, Whole(Bound::of("The last month is between the first one and 120.", i64::from(from), 120)), move |to| edit(Paid::Monthly { from, to })) }
                </>
            };
            ("monthly", fields)
        }
    };
    let switch = move |kind: AttrValue| {
        edit(match (&*kind, tranche.paid) {
            ("lump", Paid::Monthly { from, .. }) => Paid::Lump { at: from - 1 },
            ("monthly", Paid::Lump { at }) => Paid::Monthly { from: at.min(108) + 1, to: at.min(108) + 12 },
            (_, same) => same,
        })
    };
    super::row(html! {
        <>
            { element("legend", "", label(tranche.paid).into()) }
            { wide(desk.choice(&field("paid"), "Paid", kind, kinds, switch)) }
            { months }
            { desk.button("Remove this payment", Edit::SignOnRemoved(row)) }
        </>
    })
}

/// A tranche in words.
pub(in crate::view) fn label(paid: Paid) -> AttrValue {
    match paid {
        Paid::Monthly { from: 1, to: 12 } => "Sign-on, year 1".into(),
        Paid::Monthly { from: 13, to: 24 } => "Sign-on, year 2".into(),
        Paid::Monthly { from, to } => format!("Sign-on, months {from} to {to}").into(),
        Paid::Lump { at: 0 } => "Sign-on, first day".into(),
        Paid::Lump { at } => format!("Sign-on, month {at}").into(),
    }
}
