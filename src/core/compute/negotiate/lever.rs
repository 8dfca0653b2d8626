//! The levers of an offer: base, stock grant and sign-on; how much of each it has, and the offer with more of them.

use crate::model::fixed::{Money, Price, Shares};
use crate::model::offer::Offer;
use crate::model::offer::grant::{Grant, GrantSize};
use crate::model::offer::sign_on::{Paid, Purpose, SignOn};

/// A part of an offer that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lever {
    /// Base salary a year.
    Base,
    /// The stock grant.
    Grant,
    /// All sign-on. A rise comes with the first payment.
    SignOn,
}

impl Lever {
    /// All levers, in the order of a package.
    pub const ALL: [Self; 3] = [Self::Base, Self::Grant, Self::SignOn];

    /// Its name in sentences.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Grant => "stock grant",
            Self::SignOn => "sign-on",
        }
    }

    /// Its position in a package.
    pub const fn place(self) -> usize {
        match self {
            Self::Base => 0,
            Self::Grant => 1,
            Self::SignOn => 2,
        }
    }
}

/// Base, stock grant and sign-on in dollars: their amounts, or their rises.
pub type LeverAmounts = [Money; 3];

/// A rise of one lever and of no other.
pub(super) fn only(lever: Lever, more: Money) -> LeverAmounts {
    plus(LeverAmounts::default(), lever, more)
}

/// Amounts with more of one lever.
pub(super) fn plus(mut amounts: LeverAmounts, lever: Lever, more: Money) -> LeverAmounts {
    if let Some(part) = amounts.get_mut(lever.place()) {
        *part += more;
    }
    amounts
}

/// The amounts of an offer, with all of its sign-on. A grant in shares counts at a price.
pub fn package(offer: &Offer, price: Option<Price>) -> LeverAmounts {
    let grant = offer.grants.first().map(|grant| match grant.size {
        GrantSize::Shares(shares) => {
            Money::from_f64(shares.to_f64() * price.map_or(0.0, |price| price.to_f64()))
        }
        GrantSize::Dollars { amount, .. } | GrantSize::Yearly(amount) | GrantSize::AtVest(amount) => amount,
    });
    [offer.base, grant.unwrap_or_default(), offer.sign_on_for_joining()]
}

/// The sign-on payment that a rise comes with.
pub(super) fn first_sign_on(offer: &Offer) -> Money {
    first(offer).and_then(|at| offer.sign_on.get(at)).map_or(Money::ZERO, |tranche| tranche.amount)
}

/// The first sign-on payment that is not for relocation.
fn first(offer: &Offer) -> Option<usize> {
    offer.sign_on.iter().position(|tranche| tranche.purpose == Purpose::SignOn)
}

/// Can the lever rise? A grant in shares without a price cannot be asked for in dollars, nor at less than a cent a share: no plausible number of
/// shares comes to them.
pub fn moves(offer: &Offer, lever: Lever, price: Option<Price>) -> bool {
    let cent = Price::from_units(Price::ONE.units() / 100);
    lever != Lever::Grant || shares(offer).is_none() || price.is_some_and(|price| price >= cent)
}

/// The shares of a grant that was typed in shares.
pub(super) fn shares(offer: &Offer) -> Option<Shares> {
    match offer.grants.first()?.size {
        GrantSize::Shares(shares) => Some(shares),
        GrantSize::Dollars { .. } | GrantSize::Yearly(_) | GrantSize::AtVest(_) => None,
    }
}

/// The offer with these rises. A grant in shares takes the fewest whole shares that reach the dollars.
pub fn with(offer: &Offer, more: LeverAmounts, price: Option<Price>) -> Offer {
    let [base, grant, sign_on] = more;
    let mut next = offer.clone();
    next.base += base;
    if !grant.is_zero() {
        if next.grants.is_empty() {
            next.grants.push(Grant::default());
        }
        if let Some(first) = next.grants.first_mut() {
            first.size = larger(first.size, grant, price);
        }
    }
    if !sign_on.is_zero() {
        match first(&next) {
            Some(at) => {
                next.sign_on.iter_mut().skip(at).take(1).for_each(|tranche| tranche.amount += sign_on)
            }
            None => next.sign_on.push(SignOn::new(sign_on, Paid::Lump { at: 0 })),
        }
    }
    next
}

fn larger(size: GrantSize, more: Money, price: Option<Price>) -> GrantSize {
    match size {
        GrantSize::Shares(shares) => {
            let each = price.map_or(0.0, |price| price.to_f64());
            let further = if each > 0.0 { libm::ceil(more.to_f64() / each - 1e-9) } else { 0.0 };
            GrantSize::Shares(shares + Shares::from_f64(further))
        }
        GrantSize::Dollars { amount, grant_price } => {
            GrantSize::Dollars { amount: amount + more, grant_price }
        }
        GrantSize::Yearly(amount) => GrantSize::Yearly(amount + more),
        GrantSize::AtVest(amount) => GrantSize::AtVest(amount + more),
    }
}
