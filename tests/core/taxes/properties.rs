//! What holds for every income: tax rises with pay but where cases/cliffs.toml says otherwise, and payments of a year add up.

use offerscope_core::compute::tax::withheld::{YearToDate, sell_to_cover, supplemental};
use offerscope_core::compute::tax::{Income, TaxRules, owed};
use offerscope_core::data::tax::taxes;
use offerscope_core::model::fixed::{Money, Price, Shares};
use offerscope_core::model::tax::filing::Filing;
use proptest::collection::vec;
use proptest::prelude::*;
use toml::Table;

/// Cents that ten dollars of pay may cost at most, where there is no cliff.
const STEEP: i64 = 2_500;

fn cliffs() -> Table {
    include_str!("../cases/cliffs.toml").parse().expect("a sound file")
}

/// The states with cliffs of a kind in a year.
fn with(kind: &str, year: u16) -> Vec<String> {
    let holds = |cliff: &toml::Value| {
        cliff["years"]
            .as_array()
            .expect("years")
            .iter()
            .any(|known| known.as_integer() == Some(i64::from(year)))
    };
    let cliffs = cliffs();
    let states = cliffs[kind].as_array().expect("cliffs").iter().filter(|cliff| holds(cliff));
    states.map(|cliff| cliff["state"].as_str().expect("a state").to_owned()).collect()
}

fn rules() -> impl Strategy<Value = TaxRules> {
    let states: Vec<_> =
        taxes().state.iter().filter(|state| state.years.last == 2026).map(|state| state.state).collect();
    (2025_u16..=2026, prop::sample::select(states))
        .prop_map(|(year, state)| TaxRules::of(taxes(), year, state, &[]).expect("rules"))
}

fn filings() -> impl Strategy<Value = Filing> {
    prop::sample::select(Filing::ALL.to_vec())
}

fn total(rules: &TaxRules, income: &Income, wages: Money) -> Money {
    owed(rules, &Income { wages, ..income.clone() }).total()
}

#[test]
fn the_listed_cliffs_are_there() {
    for kind in ["falls", "jumps"] {
        for cliff in cliffs()[kind].as_array().expect("cliffs") {
            let state = cliff["state"].as_str().expect("a state");
            let year = cliff.get("year").unwrap_or(&cliff["years"][0]).as_integer().expect("a year");
            let year = u16::try_from(year).expect("a year");
            let filing =
                if cliff["filing"].as_str() == Some("joint") { Filing::Joint } else { Filing::Single };
            let rules = TaxRules::of(taxes(), year, state, &[]).expect("rules");
            let income = Income { filing, ..Income::default() };
            let at = Money::whole(cliff["at"].as_integer().expect("dollars"));
            let moves = total(&rules, &income, at + Money::whole(10)) - total(&rules, &income, at);
            assert_eq!(Some(moves.units()), cliff["moves"].as_integer(), "{state} {year}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 3_000, ..ProptestConfig::default() })]

    #[test]
    fn tax_never_falls_as_pay_rises_but_at_listed_cliffs(
        rules in rules(), filing in filings(), wages in 20_000_i64..2_000_000, more in 1_i64..50_000,
        spouse in 0_i64..300_000, itemized in 0_i64..40_000, deferral in 0_i64..24_500,
    ) {
        let [spouse, itemized, deferral] = [spouse, itemized, deferral.min(wages)].map(Money::whole);
        let income = Income { filing, spouse, deferral, itemized, ..Income::default() };
        let wages = Money::whole(wages);
        let (before, after) = (total(&rules, &income, wages), total(&rules, &income, wages + Money::whole(more)));
        let listed = with("falls", rules.year).iter().any(|state| state == rules.state.state);
        prop_assert!(listed || after >= before, "{} {}: {before} to {after}", rules.state.state, rules.year);
        // A listed fall is a few dollars, never a way to save.
        prop_assert!(after + Money::whole(50) >= before);
    }

    #[test]
    fn ten_dollars_cost_at_most_twenty_five_but_at_listed_cliffs(
        rules in rules(), filing in filings(), wages in 20_000_i64..2_000_000,
    ) {
        let income = Income { filing, ..Income::default() };
        let wages = Money::whole(wages);
        let adds = total(&rules, &income, wages + Money::whole(10)) - total(&rules, &income, wages);
        let listed = with("jumps", rules.year).iter().any(|state| state == rules.state.state);
        prop_assert!(listed || adds.units() <= STEEP, "{} {}: {adds}", rules.state.state, rules.year);
    }

    #[test]
    fn payments_of_a_year_bear_what_their_sum_bears(rules in rules(), salary in 0_i64..300_000, pays in vec(0_i64..60_000_000, 1..12)) {
        let wages = Money::whole(salary);
        let (mut so_far, mut once) = (YearToDate { wages, ..YearToDate::default() }, YearToDate { wages, ..YearToDate::default() });
        let each: Money = pays.iter().map(|pay| supplemental(&rules, &mut so_far, Money::from_units(*pay), None).total()).sum();
        let sum = Money::from_units(pays.iter().sum());
        let all = supplemental(&rules, &mut once, sum, None);
        prop_assert_eq!(each, all.total());
        let over = (sum - Money::whole(1_000_000)).max(Money::ZERO);
        let federal = (sum - over).to_f64() * 0.22 + over.to_f64() * 0.37;
        prop_assert!((all.federal.to_f64() - federal).abs() < 0.011);
    }

    #[test]
    fn shares_sold_and_kept_are_the_shares_that_vested(rules in rules(), shares in 1_i64..5_000, price in 1_i64..20_000_000) {
        let (vested, price) = (Shares::whole(shares), Price::from_units(price));
        let sale = sell_to_cover(&rules, &mut YearToDate::default(), vested, price, None);
        prop_assert_eq!(sale.sold + sale.kept, vested);
        prop_assert!(sale.kept >= Shares::ZERO);
        // Less than one share's price comes back; a cent is the rounding of value and sale.
        prop_assert!(sale.refund.to_f64() > -0.011 && sale.refund.to_f64() < price.to_f64() + 0.011);
    }
}
