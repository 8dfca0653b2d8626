//! What is known of a company's practices stands in the group it is about.

use super::{offer_with, shown};
use offerscope::page::offers::editor::benefits;
use offerscope_core::model::offer::Grant;

#[test]
fn what_a_company_is_known_for_stands_where_it_is_asked_with_who_says_so() {
    let mut offer = offer_with(Grant::default());
    assert!(!shown(offer.clone(), benefits::benefits).contains("claims"), "no company, no practice");
    offer.company = Some("amazon".into());
    let fields = shown(offer, benefits::benefits);
    assert!(fields.contains("50% of the first 4% of pay, kept after three years"), "{fields}");
}
