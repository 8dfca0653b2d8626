//! What of a lead is refreshers. Each expected amount is worked out by hand.

use crate::facts::{CATALOG, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::value::unpromised::unpromised;
use offerscope_core::format::file::read;

/// One year of a lead with a grant and a refresher, and another offer.
fn says(base: u32, refresher: u32, other: u32) -> Option<String> {
    let text = format!(
        r#"{{ "schema": 1, "horizon_years": 1, "offers": [
            {{ "name": "Lead", "company": "google", "base": {base}, "grants": [{{ "dollars": 50000, "schedule": [[12, 100]] }}],
               "refreshers": [{{ "dollars": {refresher}, "grant_month": 3, "times": 1, "schedule": [[6, 100]] }}] }},
            {{ "name": "Other", "base": {other} }}] }}"#
    );
    let scenario = read(&text).expect("a scenario").scenario;
    unpromised(&Analysis::of(&scenario, &CATALOG, today()), &compare(&scenario, &CATALOG, today()))
}

#[test]
fn a_lead_that_rests_on_refreshers_says_what_holds_without_them() {
    let begins =
        "$80,000 of what Lead pays is refreshers, which no letter promises. Without them, Lead would be";
    // 230,000 and 170,000: 60,000 ahead, 20,000 behind without.
    assert_eq!(says(100_000, 80_000, 170_000), Some(format!("{begins} $20,000 behind Other.")));
    // 100,000 ahead, 20,000 without the refresher, and without the grant too 30,000 behind.
    assert_eq!(
        says(100_000, 80_000, 130_000),
        Some(format!("{begins} $20,000 ahead of Other, and with its other shares at zero $30,000 behind."))
    );
    // 230,000 ahead, of which 80,000 is less than half, and 100,000 are left with no stock at all.
    assert_eq!(says(200_000, 80_000, 100_000), None);
    assert_eq!(says(200_000, 0, 100_000), None);
    assert_eq!(says(100_000, 80_000, 229_000), None, "too close to call");
}
