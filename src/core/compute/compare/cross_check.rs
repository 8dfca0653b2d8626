//! Problems between offers: names, prices and start months that would mislead beside each other.

use crate::compute::diagnostics::{Diagnostics, ProblemList};
use crate::compute::pay::resolved::{ResolvedOffer, called};
use crate::model::format;
use crate::model::offer::PricePath;
use crate::model::problem::Field;

/// Checks every offer and every pair of offers.
pub(crate) fn check(all: &[ResolvedOffer<'_>], notes: &mut ProblemList) {
    for (index, terms) in all.iter().enumerate() {
        if terms.offer.name.trim().is_empty() {
            notes.problem(
                Field::offer(index).named("name"),
                "This offer has no name.",
                "Name it as you speak of it.",
            );
        }
        let here = called(terms.offer, index);
        for (before, other) in all.iter().enumerate().take(index) {
            let there = called(other.offer, before);
            if here == there {
                notes.problem(
                    Field::offer(index).named("name"),
                    format!("Two offers are called “{here}”."),
                    "Give one of them another name.",
                );
            }
            check_same_stock(Field::offer(index), (terms, &here), (other, &there), notes);
            check_starts((index, terms, &here), (other, &there), notes);
        }
    }
}

/// Checks that offers of one company have the same share price.
pub(crate) fn check_same_stock(
    field: Field,
    (terms, here): (&ResolvedOffer<'_>, &str),
    (other, there): (&ResolvedOffer<'_>, &str),
    notes: &mut ProblemList,
) {
    let same = terms.offer.company.is_some() && terms.offer.company == other.offer.company;
    if !same || terms.grants.is_empty() || other.grants.is_empty() {
        return;
    }
    let company = terms
        .company
        .map_or_else(|| terms.offer.company.clone().unwrap_or_default(), |known| known.name.into());
    if terms.quote.path != other.quote.path {
        notes.problem(
            field.named("stock.path"),
            format!(
                "“{there}” and “{here}” are both {company} but assume different paths of its share price."
            ),
            "Give both the same path, unless that is what you want to compare.",
        );
    } else if let (Some(first), Some(second)) = (other.quote.today, terms.quote.today)
        && first != second
        && !matches!(terms.quote.path, PricePath::ByYear { .. })
    {
        let (first, second) = (format::price(first), format::price(second));
        notes.problem(
            field.named("stock.price"),
            format!(
                "“{there}” and “{here}” are both {company} but assume different prices: {first} and {second}."
            ),
            "Give both the same price of today; a price at grant goes with its grant.",
        );
    }
}

fn check_starts(
    (index, terms, here): (usize, &ResolvedOffer<'_>, &str),
    (other, there): (&ResolvedOffer<'_>, &str),
    notes: &mut ProblemList,
) {
    if terms.start.index().abs_diff(other.start.index()) >= 12 {
        let (first, second) = (format::month(other.start), format::month(terms.start));
        notes.problem(
            Field::offer(index).named("start"),
            format!("“{there}” starts in {first} and “{here}” in {second}; each year is counted from its own start."),
            "Check the start months, or compare the calendar years.",
        );
    }
}
