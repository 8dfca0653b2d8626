//! Withholding: the table of cases, payments as a year goes on, shares sold to cover, safe harbors.

use offerscope_core::compute::pay::ledger::YearPay;
use offerscope_core::compute::tax::gap::{GapLine, WithholdingGap, safe_harbor};
use offerscope_core::compute::tax::paid_year::PaidYear;
use offerscope_core::compute::tax::withheld::{YearToDate, sell_to_cover, supplemental};
use offerscope_core::compute::tax::year::tax_year;
use offerscope_core::compute::tax::{Income, TaxRules, owed};
use offerscope_core::data::tax::taxes;
use offerscope_core::model::fixed::{Money, Price, Rate, Shares};
use offerscope_core::model::tax::filing::Filing;
use offerscope_core::model::tax::profile::{LastYear, Place, TaxProfile};
use toml::Table;

fn rules(state: &str) -> TaxRules {
    TaxRules::of(taxes(), 2026, state, &[]).expect("rules")
}

/// A whole year of level salary, and a lump.
fn gap(state: &str, filing: Filing, salary: Money, lump: Money, flat: Option<Rate>) -> WithholdingGap {
    let pay = YearPay { year: 2026, base: salary, sign_on: lump, ..YearPay::default() };
    let place = Place { state: state.into(), ..Place::default() };
    let profile = TaxProfile { filing, flat, place, ..TaxProfile::default() };
    tax_year(taxes(), PaidYear::level(pay), &profile, None, None).expect("a year").gap
}

fn line(name: &str, line: GapLine, expected: &toml::Value) {
    let got = [line.due, line.withheld, line.gap()];
    for (got, expected) in got.iter().zip(expected.as_array().expect("three amounts")) {
        let expected = expected.as_integer().expect("dollars");
        let off = got.to_f64() - Money::whole(expected).to_f64();
        assert!(off.abs() <= 0.5, "{name}: {got}, not {expected}");
    }
}

#[test]
fn the_year_end_leaves_open_what_the_table_says() {
    let file: Table = include_str!("../cases/withholding.toml").parse().expect("a sound file");
    for case in file["case"].as_array().expect("cases") {
        let name = case["name"].as_str().expect("a name");
        let dollars = |key: &str| Money::whole(case[key].as_integer().expect("dollars"));
        let filing = if case["filing"].as_str() == Some("joint") { Filing::Joint } else { Filing::Single };
        let flat = case.get("flat").and_then(toml::Value::as_float).map(Rate::from_f64);
        let pay = dollars("supplemental");
        let gap = gap(case["state"].as_str().expect("a state"), filing, dollars("salary"), pay, flat);
        line(name, gap.federal, &case["federal"]);
        line(name, gap.state, &case["state_line"]);
        if let Some(expected) = case.get("additional") {
            line(name, gap.additional, expected);
        }
    }
}

#[test]
fn april_asks_for_what_is_owed_beyond_what_was_withheld() {
    let rules = rules("CA");
    let income = Income { wages: Money::whole(450_000), ..Income::default() };
    let gap = gap("CA", Filing::Single, Money::whole(220_000), Money::whole(230_000), None);
    // 28,330 less the 8,505 that itemizing saves; Additional Medicare is withheld in full.
    assert_eq!(gap.itemizing, Money::whole(8_505));
    assert!(
        (gap.federal_true_up().to_f64() - (28_330.25 - 8_505.0)).abs() < 1.0,
        "{}",
        gap.federal_true_up()
    );
    assert_eq!(gap.owed, owed(&rules, &income).federal + owed(&rules, &income).additional);
    assert_eq!(gap.salaries, Money::ZERO);
}

#[test]
fn social_security_stops_at_the_base_and_the_surtax_begins_at_200_000() {
    let rules = rules("WA");
    let mut so_far = YearToDate { wages: Money::whole(180_000), supplemental: Money::ZERO };
    let withheld = supplemental(&rules, &mut so_far, Money::whole(30_000), None);
    // 4,500 to the base of 184,500; 10,000 above 200,000.
    assert_eq!(withheld.federal, Money::whole(6_600));
    assert_eq!(withheld.social, Money::whole(279));
    assert_eq!(withheld.medicare, Money::whole(435));
    assert_eq!(withheld.additional, Money::whole(90));
    assert_eq!(so_far, YearToDate { wages: Money::whole(210_000), supplemental: Money::whole(30_000) });
    let next = supplemental(&rules, &mut so_far, Money::whole(10_000), None);
    assert_eq!((next.social, next.additional), (Money::ZERO, Money::whole(90)));
}

#[test]
fn the_37_percent_rule_counts_the_whole_year() {
    let rules = rules("TX");
    let mut so_far = YearToDate::default();
    let payments = [400_000, 500_000, 300_000, 100_000].map(Money::whole);
    let withheld = payments.map(|pay| supplemental(&rules, &mut so_far, pay, None).federal);
    // The third crosses a million: 100,000 at 22 %, 200,000 at 37 %.
    assert_eq!(withheld, [88_000, 110_000, 96_000, 37_000].map(Money::whole));
    let mut once = YearToDate::default();
    let all = supplemental(&rules, &mut once, Money::whole(1_300_000), None);
    assert_eq!(withheld.into_iter().sum::<Money>(), all.federal);
    // A rate that one chose holds below the million alone.
    let mut chosen = YearToDate::default();
    let chosen = supplemental(&rules, &mut chosen, Money::whole(1_300_000), Some(Rate::from_f64(0.35)));
    assert_eq!(chosen.federal, Money::whole(350_000 + 111_000));
}

#[test]
fn shares_are_sold_whole_and_the_rest_is_refunded() {
    // 100 shares at 333.33 are 33,333.00: 22 % are 7,333.26, Social Security 2,066.65, Medicare 483.33; 9,883.24 over 333.33 is 29.65,
    // so 30 are sold for 9,999.90, 116.66 come back, 70 stay.
    let mut so_far = YearToDate::default();
    let price = Price::from_f64(333.33);
    let sale = sell_to_cover(&rules("TX"), &mut so_far, Shares::whole(100), price, None);
    assert_eq!(sale.value, Money::whole(33_333));
    assert_eq!(sale.withheld.total(), Money::from_units(988_324));
    assert_eq!((sale.sold, sale.kept), (Shares::whole(30), Shares::whole(70)));
    assert_eq!(sale.refund, Money::from_units(11_666));
    let nothing = sell_to_cover(&rules("TX"), &mut so_far, Shares::whole(100), Price::ZERO, None);
    assert_eq!((nothing.sold, nothing.refund, nothing.kept), (Shares::ZERO, Money::ZERO, Shares::whole(100)));
}

#[test]
fn california_takes_its_rate_and_disability_insurance_of_a_vest() {
    let mut so_far = YearToDate { wages: Money::whole(250_000), supplemental: Money::ZERO };
    let withheld = supplemental(&rules("CA"), &mut so_far, Money::whole(100_000), None);
    // 10.23 % and 1.3 %.
    assert_eq!((withheld.state, withheld.levies), (Money::whole(10_230), Money::whole(1_300)));
}

#[test]
fn the_safe_harbor_is_the_smaller_of_two_and_warns_of_what_is_short() {
    let rules = rules("WA");
    let gap = gap("WA", Filing::Single, Money::whole(220_000), Money::whole(230_000), None);
    let alone = safe_harbor(&rules, Filing::Single, &gap, None);
    assert_eq!(alone.this_year, Money::from_f64(gap.owed.to_f64() * 0.9));
    assert_eq!((alone.required, alone.last_year), (alone.this_year, None));
    assert_eq!(alone.short, alone.required - gap.withheld);
    // 110 % of last year's 50,000, since its AGI was above 150,000: paid in long since.
    let last = LastYear { tax: Money::whole(50_000), agi: Money::whole(230_000) };
    let known = safe_harbor(&rules, Filing::Single, &gap, Some(last));
    assert_eq!((known.last_year, known.required), (Some(Money::whole(55_000)), Money::whole(55_000)));
    assert_eq!(known.short, Money::ZERO);
    let modest = LastYear { tax: Money::whole(20_000), agi: Money::whole(140_000) };
    assert_eq!(safe_harbor(&rules, Filing::Single, &gap, Some(modest)).required, Money::whole(20_000));
}
