//! The rules of taxes carry their receipts, and a year or place that is not known is a problem.

use offerscope_core::compute::tax::TaxRules;
use offerscope_core::data::tax::{receipts, taxes};
use offerscope_core::model::facts::source::{Status, Trust};
use std::collections::BTreeSet;

#[test]
fn every_block_has_years_a_status_and_a_source() {
    assert!(receipts().len() > 150, "{} receipts", receipts().len());
    for receipt in receipts() {
        assert!(
            (2025..=2033).contains(&receipt.years.first) && receipt.years.first <= receipt.years.last,
            "{receipt:?}"
        );
        assert!(!receipt.sources.is_empty(), "{receipt:?}");
        let low = receipt.sources.iter().all(|source| source.trust == Trust::Low);
        assert!(!(low && receipt.status == Status::Published), "{receipt:?}");
    }
}

/// States whose rules of the last federal year are not out.
const LAGGING: [&str; 0] = [];

#[test]
fn the_states_and_dc_are_known_for_every_year_but_for_those_that_lag() {
    let of = |year| -> BTreeSet<_> {
        taxes().state.iter().filter(|state| state.years.hold(year)).map(|state| state.state).collect()
    };
    let all = of(2025);
    assert_eq!(all.len(), 51);
    let lag: Vec<_> = all.difference(&of(2026)).copied().collect();
    assert_eq!(lag, LAGGING);
}

#[test]
fn what_is_projected_for_2026_says_so() {
    let of_2026 = receipts().iter().filter(|receipt| receipt.years.hold(2026));
    let projected: Vec<_> = of_2026
        .filter(|receipt| receipt.section == "state" && !receipt.projected.is_empty())
        .map(|receipt| receipt.state)
        .collect();
    assert_eq!(projected, ["AR", "CA", "ID", "IL", "MD", "OR", "UT", "VT", "DC", "MA"]);
    for state in taxes().state.iter().filter(|state| state.projected) {
        assert!(state.years.first >= 2026, "{}", state.state);
    }
}

#[test]
fn a_year_a_state_or_a_city_that_is_not_known_is_a_problem() {
    let says = |year, state, locals: &[&str]| {
        TaxRules::of(taxes(), year, state, locals).map(|_| ()).unwrap_err().says
    };
    assert_eq!(says(2024, "CA", &[]), "The tax rules of 2024 are not known.");
    assert_eq!(says(2026, "XX", &[]), "“XX” is not a US state.");
    assert_eq!(says(2026, "CA", &["nyc"]), "No city or county of CA is called “nyc”.");
}

#[test]
fn a_year_to_come_takes_the_latest_rules_and_says_so() {
    let rules = TaxRules::of(taxes(), 2029, "CA", &[]).expect("rules");
    assert_eq!((rules.year, rules.brackets_of()), (2029, 2026));
    let problems = rules.stand_ins();
    assert_eq!(problems.len(), 1);
    assert_eq!(
        problems[0].says,
        "No law gives these rules of 2029 yet: the federal brackets and standard deduction, the credits for children, the 401(k) limits, the rates of \
         withholding, California income tax, California SDI, California withholding of supplemental pay, taken from 2026; the Social Security base, taken from 2027."
    );
    assert!(TaxRules::of(taxes(), 2026, "CA", &[]).expect("rules").stand_ins().is_empty());
}

#[test]
fn two_counties_of_one_name_are_told_apart_by_their_state() {
    let rate = |state| {
        let rules = TaxRules::of(taxes(), 2026, state, &["montgomery"]).expect("rules");
        rules.locals[0].brackets.0[0][0].1
    };
    assert!((rate("MD") - 0.032).abs() < 1e-12 && (rate("IN") - 0.0265).abs() < 1e-12);
}

#[test]
fn counties_are_named_as_they_spell_themselves() {
    let name = |state, id| {
        let rules = TaxRules::of(taxes(), 2026, state, &[id]).expect("rules");
        rules.locals[0].name
    };
    assert_eq!(name("MD", "prince_george_s"), "Prince George's County");
    assert_eq!(name("MD", "st_mary_s"), "St. Mary's County");
    assert_eq!(name("MD", "baltimore_city"), "Baltimore City");
    assert_eq!(name("MD", "baltimore_county"), "Baltimore County");
    assert_eq!(name("IN", "st_joseph"), "St. Joseph County");
    assert_eq!(name("IN", "laporte"), "LaPorte County");
}
