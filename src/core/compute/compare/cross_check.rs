//! Problems between offers: names, prices and start months that would mislead beside each other.

use super::offer_pay::OfferPay;
use super::window::Window;
use crate::compute::diagnostics::{Diagnostics, ProblemList};
use crate::compute::pay::resolved::ResolvedOffer;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::offer::PricePath;
use crate::model::problem::{Field, Problem};
use crate::model::scenario::Scenario;

/// Checks every offer and every pair of offers.
pub(crate) fn check(scenario: &Scenario, all: &[ResolvedOffer<'_>], notes: &mut ProblemList) {
    for (index, terms) in all.iter().enumerate() {
        if terms.offer.name.trim().is_empty() {
            notes.problem(
                Field::offer(index).named("name"),
                "This offer has no name.",
                "Name it as you speak of it.",
            );
        }
        let here = scenario.name_of(index);
        for (before, other) in all.iter().enumerate().take(index) {
            let there = scenario.name_of(before);
            check_same_stock(Field::offer(index), (terms, &here), (other, &there), notes);
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

/// Says which months of the comparison nothing fills, which offers start after it, and which a year or more after the first. Where the first
/// month of an offer is not typed, and others start later, that is the first thing to look at.
pub(crate) fn check_window(
    all: &[ResolvedOffer<'_>],
    offers: &[OfferPay],
    staying: Option<&OfferPay>,
    window: &Window,
    notes: &mut ProblemList,
) {
    let from = format::month(window.from);
    let pays = |pay: &OfferPay| pay.sum.total() > Money::ZERO;
    // A current job that starts late leaves months of the offers empty too. One problem is enough.
    let is_first = |pay: &OfferPay| pays(pay) && pay.ledger.start == window.from;
    let open = all.iter().zip(offers).position(|(terms, pay)| terms.offer.start.is_none() && is_first(pay));
    let later = offers.iter().find(|pay| pays(pay) && pay.ledger.start > window.from);
    let open = open.and_then(|index| Some((index, offers.get(index)?, later?)));
    if let Some((index, here, later)) = open {
        let off = Problem::new(
            Field::offer(index).named("start"),
            format!(
                "“{}” has no first month, so it counts from {from}; “{}” starts in {}.",
                here.name,
                later.name,
                format::month(later.ledger.start)
            ),
            "Type its first month: the answer compares the same months for all.",
        );
        // The answer rests on it, so it comes first.
        notes.problems.insert(0, off);
    }
    let late = staying.filter(|pay| pays(pay) && pay.ledger.start > window.from && offers.iter().any(pays));
    if let Some(pay) = late {
        let start = format::month(pay.ledger.start);
        notes.problem(
            Field::CURRENT.named("start"),
            format!(
                "“{}” is counted from {start} on, but the first offer starts in {from}; until {start} it pays $0.",
                pay.name
            ),
            format!("Set the start of the current job to {from} or earlier."),
        );
    }
    for (index, (pay, column)) in offers.iter().zip(&window.columns).enumerate() {
        let (here, start) = (&pay.name, format::month(pay.ledger.start));
        let (says, way_out) = if !pays(pay) || column.before == 0 {
            continue;
        } else if window.is_past(column) {
            (
                format!("“{here}” starts in {start}. The comparison ends before that, so it is left out."),
                "Check its start month, or compare more years.",
            )
        } else if column.unfilled > 0 && late.is_none() && open.is_none() {
            (
                format!(
                    "“{here}” starts in {start}. Its months from {from} until then pay $0, because nothing fills them."
                ),
                "Add your current job if you stay in it until then, or give the offers the same start month.",
            )
        } else if column.before >= 12 {
            (
                format!(
                    "“{here}” starts in {start}, a year or more after the first offer. Until then it counts as the current job."
                ),
                "Check its start month.",
            )
        } else {
            continue;
        };
        notes.problem(Field::offer(index).named("start"), says, way_out);
    }
}
