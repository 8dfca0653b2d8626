//! Stock that vests after the months compared because its offer starts later than another: what is told of it.

use crate::facts::{CATALOG, today};
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::compare::late::late_stock;
use offerscope_core::format::file;

/// 40% of 1,150,000 vests in March 2031 with a start in March 2027; the 48 months from February 2027 end in January 2031.
#[test]
fn the_last_vest_of_an_offer_that_starts_later_is_named() {
    let told = |start: &str, years: u16| {
        let text = format!(
            r#"{{ "schema": 1, "horizon_years": {years}, "offers": [
                {{ "name": "L7", "start": "{start}", "base": 270000, "grants": [{{ "dollars": 1150000, "schedule": "amazon_new_hire" }}] }},
                {{ "name": "Kestrel", "start": "2027-02", "base": 255000, "grants": [{{ "dollars": 200000, "schedule": "annual_25x4" }}] }}] }}"#
        );
        let scenario = file::read(&text).expect("a scenario").scenario;
        let told = late_stock(&compare(&scenario, &CATALOG, today()));
        told.into_iter().map(|problem| problem.says).collect::<Vec<_>>()
    };
    assert_eq!(
        told("2027-03", 4),
        [
            "“L7” starts in March 2027, so $230,000 of its stock vests after the months compared and is not counted."
        ]
    );
    assert_eq!(told("2027-02", 4), Vec::<String>::new());
    assert_eq!(told("2027-03", 5), Vec::<String>::new(), "all of it is counted");
}
