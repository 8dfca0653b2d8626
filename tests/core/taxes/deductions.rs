//! What states make of itemized deductions, dependents and two earners: a table of fresh cases, and figures by hand. cases/README.md says how.

use offerscope_core::compute::tax::{Income, Owed, TaxRules, owed};
use offerscope_core::data::tax::taxes;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::tax::filing::Filing;
use std::collections::HashMap;

fn of(state: &str, income: &Income) -> Owed {
    owed(&TaxRules::of(taxes(), 2026, state, &[]).expect("rules"), income)
}

fn joint(wages: i64, spouse: i64, itemized: i64) -> Income {
    let [wages, spouse, itemized] = [wages, spouse, itemized].map(Money::whole);
    Income { filing: Filing::Joint, wages, spouse, itemized, ..Income::default() }
}

#[test]
fn every_fresh_case_is_within_a_dollar() {
    let mut table = csv::Reader::from_reader(include_str!("../cases/itemized.csv").as_bytes());
    let rows: Vec<HashMap<String, String>> = table.deserialize().map(|row| row.expect("a row")).collect();
    assert!(rows.len() >= 120, "{} rows", rows.len());
    for row in rows {
        let number = |name: &str| row[name].parse::<f64>().unwrap_or_else(|_| panic!("{name} of {row:?}"));
        let dollars = |name| Money::from_f64(number(name));
        let word = row["filing_status"].as_str();
        let (_, filing) = Filing::WORDS.into_iter().find(|(known, _)| *known == word).expect("a status");
        let year = row["year"].parse().expect("a year");
        let rules = TaxRules::of(taxes(), year, &row["state"], &[]).expect("rules");
        let income = Income {
            filing,
            wages: dollars("wages"),
            spouse: dollars("spouse"),
            itemized: dollars("itemized"),
            children: row["children"].parse().expect("a count"),
            ..Income::default()
        };
        let owed = owed(&rules, &income);
        for (column, got) in [("federal_owed", owed.federal), ("state_owed", owed.state)] {
            let off = (got.to_f64() - number(column)).abs();
            assert!(off <= 1.0, "{column}: {got} for {row:?}");
        }
    }
}

/// What 60,000 of itemized deductions take off the state tax of a couple with 240,000.
fn saved(state: &str) -> Money {
    of(state, &joint(240_000, 0, 0)).state - of(state, &joint(240_000, 0, 60_000)).state
}

#[test]
fn a_state_takes_itemized_deductions_in_place_of_its_own_standard_deduction() {
    // 60,000 minus the standard deduction of the state, at the rate of the bracket; both taxes are rounded to the cent.
    let is = |state, dollars: f64, why: &str| {
        let off = (saved(state).to_f64() - dollars).abs();
        assert!(off < 0.011, "{state}: {} for {dollars}, {why}", saved(state));
    };
    is("OR", 4740.75, "54,180 at 8.75 %");
    is("CA", 4494.63, "48,329.37 at 9.3 %");
    is("DE", 3531.00, "53,500 at 6.6 %");
    is("KS", 2888.21, "51,760 at 5.58 %");
    is("NC", 1376.55, "34,500 at 3.99 %");
    // Hawaii takes 3 % of the 73,200 above 166,800 back.
    is("HI", 3177.10, "41,804 at 7.6 %");
    is("IL", 0.0, "Illinois has none");
}

#[test]
fn who_does_not_itemize_federally_may_still_do_so_where_the_state_allows_it() {
    // 20,000 are less than the federal 32,200 with 0 of tax, and more than the state's standard deduction.
    let with = |state, itemized| of(state, &joint(60_000, 0, itemized));
    for state in ["CA", "KS", "AR"] {
        let owed = with(state, 20_000);
        assert!(!owed.itemizes && owed.state < with(state, 0).state, "{state}");
    }
    for state in ["DC", "MD", "VA", "OK", "GA"] {
        let owed = with(state, 20_000);
        assert!(!owed.itemizes, "{state}");
        assert_eq!(owed.state, with(state, 0).state, "{state} follows the federal choice");
    }
}

#[test]
fn georgia_gives_each_filer_who_itemizes_300() {
    // 60,000 and the state tax itself are deducted: T = 4.99 % x (240,000 - 60,000 - T) - 600, so T is 7,983.62.
    let owed = of("GA", &joint(240_000, 0, 60_000));
    assert!(owed.itemizes);
    assert_eq!(owed.state, Money::from_units(798_362));
}

#[test]
fn what_two_earners_pay_less_than_one_with_the_same_income() {
    // Section 8 of the tax note, 240,000 and 160,000 against 400,000.
    let known = [
        ("DC", 2_495),
        ("DE", 1_016),
        ("MN", 725),
        ("OH", 526),
        ("AL", 496),
        ("WI", 480),
        ("MS", 400),
        ("SC", 350),
        ("ND", 319),
        ("VA", 258),
        ("MO", 181),
        ("KY", 118),
        ("MA", 100),
        ("AR", 80),
        ("MD", 69),
        ("CA", 0),
        ("NY", 0),
    ];
    for (state, less) in known {
        let standard = |income: &Income| of(state, income).steps.state_standard;
        let got = standard(&joint(400_000, 0, 0)) - standard(&joint(240_000, 160_000, 0));
        assert!((got.to_f64() - f64::from(less)).abs() <= 1.0, "{state}: {got} for {less}");
    }
}

#[test]
fn the_lower_earner_may_be_either_spouse() {
    for state in ["DC", "DE", "MN", "OH", "WI", "MS", "SC", "ND", "VA", "MO", "KY", "AR", "MD"] {
        let of = |wages, spouse| of(state, &joint(wages, spouse, 50_000)).state;
        assert_eq!(of(260_000, 90_000), of(90_000, 260_000), "{state}");
    }
}

#[test]
fn a_child_lowers_the_tax_of_most_states() {
    let saved = |state: &str, children| {
        let income = Income { children, ..joint(200_000, 0, 0) };
        let none = Income { children: 0, ..income.clone() };
        of(state, &none).steps.state_standard - of(state, &income).steps.state_standard
    };
    let cents = Money::from_units;
    assert_eq!(saved("AZ", 2), cents(25_000), "125 each");
    assert_eq!(saved("GA", 1), cents(24_950), "5,000 at 4.99 %");
    assert_eq!(saved("IN", 1), cents(7_375), "1,000 and 1,500 at 2.95 %");
    assert_eq!(saved("DE", 3), cents(33_000), "110 each");
    assert_eq!(saved("CA", 1), cents(48_577), "the projected credit");
    assert_eq!(saved("CT", 3), Money::ZERO);
    // New Mexico leaves the first dependent out; its second is 4,000 at 4.9 %.
    assert_eq!((saved("NM", 1), saved("NM", 2)), (Money::ZERO, cents(19_600)));
}
