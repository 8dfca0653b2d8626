//! Which of a card's first fields differ between the offers: the style sheet marks their labels.

use offerscope_core::model::offer::Offer;

/// A field by its name, and whether two offers have the same there.
type Compared = (&'static str, fn(&Offer, &Offer) -> bool);

const FIELDS: [Compared; 8] = [
    ("company", |one, other| one.company == other.company),
    ("level", |one, other| one.level == other.level),
    ("state", |one, other| one.place == other.place),
    ("base", |one, other| one.base == other.base),
    ("bonus", |one, other| one.bonus.target == other.bonus.target),
    ("sign-on", |one, other| {
        let amounts = |offer: &Offer| offer.sign_on.iter().map(|tranche| tranche.amount).collect::<Vec<_>>();
        amounts(one) == amounts(other)
    }),
    ("stock", |one, other| {
        one.grants.first().map(|grant| grant.size) == other.grants.first().map(|grant| grant.size)
    }),
    ("vesting", |one, other| {
        one.company == other.company
            && one.grants.first().map(|grant| &grant.schedule)
                == other.grants.first().map(|grant| &grant.schedule)
    }),
];

/// The names of the fields that differ, a space between two.
pub(super) fn differing(offers: &[Offer]) -> String {
    let mut all = String::new();
    for (name, same) in FIELDS {
        if offers.iter().zip(offers.iter().skip(1)).any(|(one, other)| !same(one, other)) {
            all.push_str(name);
            all.push(' ');
        }
    }
    all
}
