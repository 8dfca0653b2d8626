//! Years to come: what the law already fixes counts in its year, and what no law says is taken from the latest year known.
//! The figures are worked out by hand from the statutes that data/tax/later.toml names; cases/README.md says how.

use crate::facts::{CATALOG, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::lens::take_home::TakeHome;
use offerscope_core::compute::lens::view::LensView;
use offerscope_core::compute::tax::{Income, Owed, TaxRules, owed};
use offerscope_core::data::tax::{receipts, taxes};
use offerscope_core::format::file::read;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::tax::filing::Filing;

fn of(year: u16, state: &str, filing: Filing, wages: i64, spouse: i64) -> Owed {
    let rules = TaxRules::of(taxes(), year, state, &[]).expect("rules");
    let income =
        Income { filing, wages: Money::whole(wages), spouse: Money::whole(spouse), ..Income::default() };
    owed(&rules, &income)
}

#[test]
fn the_cap_on_state_and_local_taxes_follows_the_statute() {
    // California, single, 480,000. State tax and SDI exceed the cap: 58,448 up to 256,225, then 35 %.
    let federal = |year| of(year, "CA", Filing::Single, 480_000, 0).federal;
    assert_eq!(federal(2027), Money::from_f64(58_448.0 + 0.35 * (480_000.0 - 40_804.0 - 256_225.0)));
    assert_eq!(federal(2029), Money::from_f64(58_448.0 + 0.35 * (480_000.0 - 41_624.160_4 - 256_225.0)));
    // From 2030 the standard deduction of 16,100 is more than 10,000.
    assert_eq!((federal(2030), federal(2034)), (Money::from_f64(131_134.25), Money::from_f64(131_134.25)));
    // 2028, 600,000: 84,849.50 above the threshold of 515,150.50 take 25,454.85 off 41,212.04, which leaves less than the standard deduction.
    assert!(!of(2028, "CA", Filing::Single, 600_000, 0).itemizes);
}

#[test]
fn an_offer_to_2030_meets_the_cap_of_2030() {
    let text = r#"{ "schema": 1, "lens": "cash", "tax": { "state": "CA", "filing": "single" },
        "offers": [{ "name": "A", "base": 480000, "start": "2026-12", "sign_on": [] }] }"#;
    let scenario = read(text).expect("a scenario").scenario;
    let analysis = Analysis::of(&scenario, &CATALOG, today());
    let view = LensView::of(&analysis, taxes());
    let home = TakeHome::of(&analysis, &analysis.offers[0], &view).expect("a taxed offer");
    let last = home.year(2030).expect("the year 2030");
    assert_eq!((last.pay.total(), last.owed.federal), (Money::whole(440_000), Money::from_f64(117_134.25)));
    let notes = home.notes();
    for says in [
        "Figures that no law sets yet for years after 2026 are those of 2026, or of the latest year known.",
        "Already law, and counted: the cap on state and local taxes of 2027 to 2030; the Social Security base of 2027.",
    ] {
        assert!(notes.iter().any(|note| note == says), "{says} in {notes:?}");
    }
}

#[test]
fn washington_taxes_a_household_above_a_million_from_2028() {
    let state = |year, filing, wages, spouse| of(year, "WA", filing, wages, spouse).state;
    assert_eq!(state(2027, Filing::Single, 1_500_000, 0), Money::ZERO);
    assert_eq!(state(2028, Filing::Single, 1_500_000, 0), Money::whole(49_500));
    assert_eq!(state(2028, Filing::Joint, 900_000, 600_000), Money::whole(49_500));
    assert_eq!(state(2031, Filing::Head, 1_000_000, 0), Money::ZERO);
    assert_eq!(state(2028, Filing::Separate, 750_000, 0), Money::from_f64(24_750.0));
}

#[test]
fn the_social_security_base_of_2027_counts() {
    assert_eq!(of(2027, "TX", Filing::Single, 250_000, 0).social, Money::from_f64(11_922.6));
}

#[test]
fn enacted_rates_of_states_count_in_their_years() {
    for (year, state, wages, tax) in [
        (2026, "IN", 100_000, 99_000.0 * 0.0295),
        (2027, "IN", 100_000, 2_871.0),
        (2028, "MS", 100_000, 2_859.5),
        (2033, "MS", 100_000, 81_700.0 * 0.03),
        (2027, "NC", 100_000, 87_250.0 * 0.0349),
        (2031, "NC", 100_000, 2_826.9),
        (2035, "NC", 100_000, 87_250.0 * 0.0299),
        (2027, "VA", 100_000, 720.0 + 0.0575 * (100_000.0 - 9_200.0 - 930.0 - 17_000.0)),
        (2030, "VA", 100_000, 5_266.53),
        (2028, "RI", 1_200_000, 72_747.52),
        (2027, "MT", 200_000, 9_475.6),
        (2027, "NE", 200_000, 7_288.67),
        (2027, "HI", 600_000, 56_175.88),
        (2027, "NY", 250_000, 15_879.66),
        (2028, "IL", 100_000, 97_075.0 * 0.0495),
        (2029, "IL", 100_000, 99_000.0 * 0.0495),
    ] {
        assert_eq!(
            of(year, state, Filing::Single, wages, 0).steps.state_standard,
            Money::from_f64(tax),
            "{state} {year}"
        );
    }
}

#[test]
fn what_is_taken_from_an_earlier_year_is_named() {
    let says = |year, state| {
        let rules = TaxRules::of(taxes(), year, state, &[]).expect("rules");
        rules.stand_ins().into_iter().map(|problem| problem.says).collect::<Vec<_>>()
    };
    assert_eq!(
        says(2027, "TX"),
        [
            "No law gives these rules of 2027 yet: the federal brackets and standard deduction, the credits for children, the 401(k) limits, the rates of \
          withholding, taken from 2026."
        ]
    );
    let washington = says(2029, "WA").concat();
    for part in [
        "yet: the federal brackets",
        "taken from 2026; the Social Security base, Washington PFML, taken from 2027",
        "; Washington income tax, taken from 2028",
    ] {
        assert!(washington.contains(part), "{part} in {washington}");
    }
    // The law fixes the cap of 2030 and Mississippi’s rate of 2030 for all later years.
    assert!(!says(2033, "MS").concat().contains("cap on state"));
    assert!(!says(2033, "MS").concat().contains("Mississippi income tax"));
}

#[test]
fn every_rule_of_a_later_year_has_an_official_source() {
    let later: Vec<_> = receipts().iter().filter(|receipt| receipt.years.first > 2026).collect();
    assert!(later.len() > 30, "{}", later.len());
    for receipt in later {
        let official = receipt.sources.iter().any(|source| source.publisher != "PolicyEngine");
        assert!(official || receipt.name == "PFL", "{receipt:?}");
    }
}
