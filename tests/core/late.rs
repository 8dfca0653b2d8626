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

/// Over their own four years the letters pay 1,718,400 (4 × 414,600 + 60,000) and 1,710,000 (820,000 + 250,000 + 640,000): $8,400 apart. The
/// months from January leave out Amazon's last vest of 128,000.
#[test]
fn a_lead_that_only_the_start_months_make_is_told_as_one() {
    let says = |start: &str| {
        let text = format!(
            r#"{{ "schema": 1, "offers": [
                {{ "name": "Amazon L6", "company": "amazon", "start": "2027-02", "base": 205000,
                   "sign_on": [{{ "amount": 140000, "paid": "monthly", "from": 1, "to": 12 }}, {{ "amount": 110000, "paid": "monthly", "from": 13, "to": 24 }}],
                   "grants": [{{ "dollars": 640000, "schedule": "amazon_new_hire" }}] }},
                {{ "name": "Microsoft 66", "start": "{start}", "base": 258000, "bonus": {{ "target": 0.2 }},
                   "sign_on": [{{ "amount": 60000, "paid": "lump", "at": 0 }}], "grants": [{{ "dollars": 420000, "schedule": "annual_25x4" }}] }}] }}"#
        );
        let scenario = file::read(&text).expect("a scenario").scenario;
        compare(&scenario, &CATALOG, today()).verdict.text()
    };
    let shifted = says("2027-01");
    assert!(
        shifted.starts_with("Microsoft 66 pays about $153,000 more over the four years from January 2027"),
        "{shifted}"
    );
    assert!(
        shifted.ends_with(
            ". Over each offer’s own first four years, Microsoft 66 pays $8,400 more than Amazon L6: too close to call."
        ),
        "{shifted}"
    );
    let alike = says("2027-02");
    assert!(alike.starts_with("Too close to call") && !alike.contains("own first"), "{alike}");
}
