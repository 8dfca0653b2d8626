//! Writes presets as Rust.

use super::super::model::fixed::{Price, Rate};
use super::super::shape::{Grant, Offer, SignOn};
use super::{Rust, list, option, text};

impl Rust<'_> {
    pub(super) fn offer(&self, offer: &Offer) -> String {
        let target =
            offer.bonus_target.as_ref().map_or(0, |target| Rate::from_f64(*target.get_ref()).units());
        format!(
            "OfferPreset {{ id: {:?}, label: {:?}, name: {:?}, company: {:?}, level: {:?}, base: Money::whole({}), \
             bonus_target: Rate::from_units({target}), sign_on: &{}, grant: {}, cited: {} }}",
            text(&offer.id),
            text(&offer.label),
            text(&offer.name),
            text(&offer.company),
            offer.level.as_ref().map(text),
            offer.base.get_ref(),
            list(&offer.sign_on, |tranche| sign_on(tranche.get_ref())),
            option(offer.grant.as_ref(), |size| grant(size.get_ref())),
            self.cited(std::slice::from_ref(&offer.claim)),
        )
    }
}

fn sign_on(tranche: &SignOn) -> String {
    let paid = match (tranche.from, tranche.to) {
        (Some(from), Some(to)) => format!("Paid::Monthly {{ from: {from}, to: {to} }}"),
        _ => format!("Paid::Lump {{ at: {} }}", tranche.at.unwrap_or_default()),
    };
    format!("SignOn::new(Money::whole({}), {paid})", tranche.amount)
}

fn grant(grant: &Grant) -> String {
    if let Some(shares) = grant.shares {
        return format!("GrantSize::Shares(crate::model::fixed::Shares::whole({shares}))");
    }
    let price = option(grant.grant_price.as_ref(), |&price| {
        format!("Price::from_units({})", Price::from_f64(price).units())
    });
    let dollars = grant.dollars.unwrap_or_default();
    format!("GrantSize::Dollars {{ amount: Money::whole({dollars}), grant_price: {price} }}")
}
