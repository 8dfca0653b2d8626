//! The figures of an offer.

use super::value::{ComparedField, FieldValue, Walk};
use crate::model::offer::{GrantSize, Offer, PricePath, Stock};

/// What stands in a letter.
static FIGURES: [ComparedField<Offer>; 9] = [
    ComparedField {
        name: "Level",
        value: |offer, _| offer.level.clone().map_or(FieldValue::Nothing, FieldValue::Text),
        take: |own, theirs, _| own.level.clone_from(&theirs.level),
    },
    ComparedField {
        name: "First month",
        value: |offer, _| offer.start.map_or(FieldValue::Nothing, FieldValue::Month),
        take: |own, theirs, _| own.start = theirs.start,
    },
    ComparedField {
        name: "Base a year",
        value: |offer, _| FieldValue::Money(offer.base),
        take: |own, theirs, _| own.base = theirs.base,
    },
    ComparedField {
        name: "Raise a year",
        value: |offer, _| FieldValue::Rate(offer.raise),
        take: |own, theirs, _| own.raise = theirs.raise,
    },
    ComparedField {
        name: "Bonus",
        value: |offer, _| FieldValue::Rate(offer.bonus.target),
        take: |own, theirs, _| own.bonus.target = theirs.bonus.target,
    },
    ComparedField {
        name: "Bonus payout",
        value: |offer, _| FieldValue::Rate(offer.bonus.payout),
        take: |own, theirs, _| own.bonus.payout = theirs.bonus.payout,
    },
    ComparedField {
        name: "Vesting",
        value: |_, _| FieldValue::Details,
        take: |own, theirs, _| {
            for (grant, theirs) in own.grants.iter_mut().zip(&theirs.grants) {
                grant.schedule.clone_from(&theirs.schedule);
            }
        },
    },
    ComparedField {
        name: "Yearly refresher",
        value: |offer, _| {
            offer.refreshers.first().map_or(FieldValue::Nothing, |one| FieldValue::Money(one.amount))
        },
        take: |own, theirs, _| own.refreshers.clone_from(&theirs.refreshers),
    },
    ComparedField {
        name: "Benefits and costs",
        value: |offer, _| offer.benefits.as_ref().map_or(FieldValue::Nothing, |_| FieldValue::Details),
        take: |own, theirs, _| own.benefits.clone_from(&theirs.benefits),
    },
];

/// Takes over an item of a list. More or fewer items are one difference, told at the first.
fn take_item<T: Clone>(own: &mut Vec<T>, theirs: &[T], at: usize, take: impl Fn(&mut T, &T)) {
    let (mine, others) = (own.len(), theirs.len());
    match (own.get_mut(at), theirs.get(at)) {
        (Some(own), Some(theirs)) => take(own, theirs),
        (None, Some(_)) if at == mine => own.extend(theirs.iter().skip(at).cloned()),
        (Some(_), None) if at == others => own.truncate(at),
        _ => {}
    }
}

static SIGN_ON: ComparedField<Offer> = ComparedField {
    name: "Sign-on",
    value: |offer, at| {
        offer.sign_on.get(at).map_or(FieldValue::Nothing, |tranche| FieldValue::Money(tranche.amount))
    },
    take: |own, theirs, at| {
        take_item(&mut own.sign_on, &theirs.sign_on, at, |own, theirs| own.amount = theirs.amount);
    },
};

static GRANT: ComparedField<Offer> = ComparedField {
    name: "Stock grant",
    value: |offer, at| match offer.grants.get(at).map(|grant| grant.size) {
        None => FieldValue::Nothing,
        Some(GrantSize::Shares(shares)) => FieldValue::Shares(shares),
        Some(GrantSize::Dollars { amount, .. } | GrantSize::Yearly(amount) | GrantSize::AtVest(amount)) => {
            FieldValue::Money(amount)
        }
    },
    take: |own, theirs, at| {
        take_item(&mut own.grants, &theirs.grants, at, |own, theirs| own.size = theirs.size);
    },
};

/// What a company's offers have in common.
static STOCK: [ComparedField<Offer>; 2] = [
    ComparedField {
        name: "Share price today",
        value: |offer, _| offer.stock.price.map_or(FieldValue::Nothing, FieldValue::Price),
        take: |own, theirs, _| own.stock.price = theirs.stock.price,
    },
    ComparedField {
        name: "Share price later",
        value: |offer, _| match &offer.stock.path {
            PricePath::Growth(rate) | PricePath::PlanGrowth(rate) => FieldValue::Rate(*rate),
            PricePath::Flat | PricePath::ByYear { .. } => FieldValue::Details,
        },
        take: |own, theirs, _| {
            let Stock { price: _, path, splits } = &theirs.stock;
            own.stock.path.clone_from(path);
            own.stock.splits.clone_from(splits);
        },
    },
];

/// A new field is a figure of its own, or one of the other terms: this does not compile until someone says so here.
const _: fn(&Offer) = |offer| {
    let Offer {
        level: _,
        start: _,
        base: _,
        raise: _,
        bonus: _,
        sign_on: _,
        grants: _,
        stock: _,
        refreshers: _,
        benefits: _,
        // The same in both, and other terms.
        id: _,
        name: _,
        company: _,
        top_up: _,
        place: _,
        moves: _,
        countered: _,
        rounds: _,
        deadline: _,
    } = offer;
};

/// Compares two versions of an offer; `with_stock` where it is the first of its company.
pub(super) fn compare(walk: &mut Walk, own: &mut Offer, theirs: &Offer, with_stock: bool) {
    let mut figures: Vec<(&ComparedField<Offer>, usize)> = FIGURES.iter().map(|figure| (figure, 0)).collect();
    figures.extend((0..own.sign_on.len().max(theirs.sign_on.len())).map(|at| (&SIGN_ON, at)));
    figures.extend((0..own.grants.len().max(theirs.grants.len())).map(|at| (&GRANT, at)));
    // All that no figure says: theirs with the figures of the reader's own.
    let mut rest = theirs.clone();
    rest.stock = own.stock.clone();
    for (figure, at) in figures {
        walk.figure(figure, own, theirs, at);
        (figure.take)(&mut rest, own, at);
    }
    let other = ComparedField {
        name: "Other terms",
        value: |_, _| FieldValue::Details,
        take: |own: &mut Offer, rest, _| own.clone_from(rest),
    };
    walk.figure(&other, own, &rest, 0);
    for figure in STOCK.iter().filter(|_| with_stock) {
        walk.figure(figure, own, theirs, 0);
    }
}
