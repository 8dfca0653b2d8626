//! What tables show in whole dollars adds up as shown, and is the amount itself to a dollar or two.

use super::answer;
use super::any::scenarios;
use offerscope_core::compute::number::whole_dollars::{whole_dollar, whole_dollars};
use offerscope_core::compute::pay::ledger::{PayPart, YearPay};
use offerscope_core::compute::pay::whole_years::{together, whole_years};
use offerscope_core::model::fixed::Money;
use proptest::prelude::*;

fn cents(amounts: &[i64]) -> Vec<Money> {
    amounts.iter().map(|cents| Money::from_units(*cents)).collect()
}

/// $1.50 + $2.50 + $3.00 are $7.00: rounded alone, 2 + 3 + 3 would be 8. Of equal remainders the earlier is rounded up.
#[test]
fn amounts_rounded_together_add_up_to_their_sum() {
    assert_eq!(whole_dollars(&cents(&[150, 250, 300])), cents(&[200, 200, 300]));
    // $0.40 three times is $1.20: rounded alone, all would be 0.
    assert_eq!(whole_dollars(&cents(&[40, 40, 40])), cents(&[100, 0, 0]));
    // −$0.40 and $10.00 are $9.60, shown as 10.
    assert_eq!(whole_dollars(&cents(&[-40, 1000])), cents(&[0, 1000]));
    assert_eq!(whole_dollars(&[]), []);
}

/// Two years of $100.50 base and $50.25 stock are 301.50, shown as 302: one year is 151, the other 151. The half of the base goes to the first
/// year, and what the stock is short of by then to the second.
#[test]
fn what_a_part_is_short_of_in_one_year_counts_in_the_next() {
    let [base, equity] = [10_050, 5_025].map(Money::from_units);
    let years = [1, 2].map(|year| YearPay { year, base, equity, ..YearPay::default() });
    let shown = whole_years(&years);
    let of = |part| shown.iter().map(|year| year.part(part).units() / 100).collect::<Vec<i64>>();
    assert_eq!((of(PayPart::Base), of(PayPart::Equity)), (vec![101, 100], vec![50, 51]));
    assert_eq!(together(&shown).total(), Money::whole(302));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn amounts_are_the_next_dollar_below_or_above(amounts in proptest::collection::vec(-1_000_000_i64..1_000_000, 0..9)) {
        let parts = cents(&amounts);
        let shown = whole_dollars(&parts);
        prop_assert_eq!(shown.iter().copied().sum::<Money>(), whole_dollar(parts.iter().copied().sum()));
        for (part, shown) in parts.iter().zip(&shown) {
            prop_assert!((*part - *shown).abs() < Money::whole(1), "{} as {}", part, shown);
            prop_assert_eq!(shown.units() % 100, 0);
        }
    }

    #[test]
    fn every_table_of_years_adds_up_as_shown(scenario in scenarios()) {
        let answer = answer(&scenario);
        let window = &answer.window;
        for exact in &window.columns {
            let years = whole_years(&exact.years);
            let sum = together(&years);
            prop_assert_eq!(sum.total(), whole_dollar(exact.sum.total()));
            prop_assert_eq!(sum.total(), window.shown_total(exact.id, None));
            for (shown, year) in years.iter().zip(&exact.years) {
                prop_assert_eq!(shown.total(), window.shown_total(exact.id, Some(year.year)));
                prop_assert_eq!(shown.total().units() % 100, 0);
                for part in PayPart::ALL {
                    prop_assert!((shown.part(part) - year.part(part)).abs() < Money::whole(1));
                }
            }
            for part in PayPart::ALL {
                prop_assert!((sum.part(part) - exact.sum.part(part)).abs() < Money::whole(2));
            }
        }
    }
}
