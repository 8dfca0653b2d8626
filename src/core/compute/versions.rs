//! Two versions of the same offers, the reader's own and that of a link: which figures differ, and taking theirs over, one by one or all.
//!
//! A figure says how it reads and how it is taken over. It differs where taking it over changes something, so nothing is compared twice. What a
//! reader would not read as one figure (a clause, taxes, the rest of an offer) differs and is taken over as a whole.
//!
//! Two tabs are versions too: what was changed here since both began goes into what the other one saved.

mod offer;
mod scenario;
mod tabs;
mod value;
mod words;

pub use tabs::{TabWork, merged};
pub use value::{FieldDifference, FieldKey, FieldValue};
pub use words::{field_words, value_words};

use crate::model::scenario::Scenario;
use value::{Taking, Walk};

/// The figures that differ, in the order of the page; none where some offer of the link is not the reader's.
pub fn differences(own: &Scenario, link: &Scenario) -> Option<Vec<FieldDifference>> {
    let theirs = link.completed(own);
    own.has_offers_of(&theirs).then(|| walk(&mut own.clone(), &theirs, Taking::Nothing))
}

/// Takes over one figure of a link, or all of them.
pub fn take_over(own: &mut Scenario, link: &Scenario, which: Option<FieldKey>) {
    let theirs = link.completed(own);
    walk(own, &theirs, which.map_or(Taking::All, Taking::One));
}

fn walk(own: &mut Scenario, theirs: &Scenario, taking: Taking) -> Vec<FieldDifference> {
    let mut walk = Walk { taking, offer: None, found: Vec::new() };
    let mut seen = Vec::new();
    let job = theirs.current.as_ref().map(|job| &job.offer);
    for offer in theirs.offers.iter().chain(job) {
        let Some(mine) = own.offer_mut(offer.id) else { continue };
        walk.offer = Some(offer.id);
        // A company has one share price, so it is one figure.
        let is_first = offer.company.is_none() || !seen.contains(&&offer.company);
        offer::compare(&mut walk, mine, offer, is_first);
        let stock = mine.stock.clone();
        if mine.company == offer.company {
            let known = own.stock_of(&offer.company).filter(|_| !is_first);
            own.set_stock(&offer.company, &known.unwrap_or(stock));
        }
        seen.push(&offer.company);
    }
    walk.offer = None;
    for figure in &scenario::FIGURES {
        walk.figure(figure, own, theirs, 0);
    }
    walk.found
}
