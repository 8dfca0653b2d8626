//! What is said of the part of a calendar year at the end of the months compared: see [`crate::compute::lens::part_year`].

use super::LensOffer;
use crate::compute::compare::offer_pay::by_total;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::month::Month;

/// Both totals of each party that it concerns, where counting the part of a year at the end as part of a full working year changes one by more
/// than 1% or who leads.
pub(super) fn says(parties: &[LensOffer], last: Month) -> Option<String> {
    let counted: Vec<&LensOffer> = parties.iter().filter(|party| party.pay > Money::ZERO).collect();
    let first = |of: fn(&LensOffer) -> Money| {
        let offers = counted.iter().filter(|party| party.index.is_some()).copied();
        by_total(offers.map(|party| (party, of(party)))).into_iter().next()
    };
    let (leads, then) = (first(|party| party.worth)?, first(|party| party.full_year)?);
    let changes = |party: &LensOffer| (party.full_year - party.worth).abs().times(100) > party.worth.abs();
    let passes = |party: &LensOffer| leads.id != then.id && [leads.id, then.id].contains(&party.id);
    let told: Vec<&LensOffer> =
        counted.iter().copied().filter(|party| changes(party) || passes(party)).collect();
    if told.is_empty() {
        return None;
    }
    let each: Vec<String> = told.iter().map(|party| both(party)).collect();
    let ahead = if leads.id == then.id { String::new() } else { format!(", and {} is ahead", then.name) };
    let why = match last.number() {
        // Pay of a month that is complete comes on the first of the next.
        12 => format!(
            "The last stock and bonus come in {}, and are taxed as if they were your only pay of that year.",
            format::month(last.plus(1))
        ),
        _ => format!("The months compared end in {}, before that year is over.", format::month(last)),
    };
    Some(format!("{why} Taxed as part of a full year at the same pay, {}{ahead}.", each.join("; ")))
}

/// What a party leaves, counted both ways.
fn both(party: &LensOffer) -> String {
    let [full, part] = [party.full_year, party.worth].map(format::whole);
    if full == part {
        return format!("{} leaves {full} either way", party.name);
    }
    format!("{} leaves {full} instead of {part}", party.name)
}
