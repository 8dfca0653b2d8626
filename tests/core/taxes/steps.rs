//! States' taxes exactly at a step, and between the rows of a table. Figures by hand from the forms.

use offerscope_core::compute::tax::{Income, TaxRules, owed};
use offerscope_core::data::tax::taxes;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::tax::filing::Filing;

fn state(year: u16, state: &str, filing: Filing, wages: i64) -> Money {
    let rules = TaxRules::of(taxes(), year, state, &[]).expect("rules");
    owed(&rules, &Income { filing, wages: Money::whole(wages), ..Income::default() }).steps.state_standard
}

#[test]
fn the_connecticut_credit_changes_above_its_step() {
    // Table E, single: more than 61,500 and up to 62,000 is 6 %. 200 + 1,800 + 660 and 50 of the 2 % phase-out are 2,710.
    let of = |wages| state(2026, "CT", Filing::Single, wages);
    assert_eq!(of(62_000), Money::from_f64(2_710.0 * 0.94));
    assert_eq!(of(62_001), Money::from_f64(2_710.055 * 0.95));
    // Heads: more than 74,000 is 9 %, so 74,000 itself has 10 %: 320 + 2,610 of 74,000, without a phase-out below 78,500.
    assert_eq!(state(2026, "CT", Filing::Head, 74_000), Money::from_f64(2_930.0 * 0.9));
}

#[test]
fn the_missouri_share_of_federal_tax_changes_above_its_step() {
    // 100,000, single: federal tax 13,170, of which 15 % are deducted. 81,924.50 is taxed: 245.35 up to 9,436, then 4.7 %.
    let taxed = 100_000.0 - 16_100.0 - 1_975.5;
    let below: f64 = [0.02, 0.025, 0.03, 0.035, 0.04, 0.045].iter().map(|rate| rate * 1_348.0).sum();
    assert_eq!(
        state(2026, "MO", Filing::Single, 100_000),
        Money::from_f64(below + 0.047 * (taxed - 9_436.0))
    );
}

#[test]
fn arkansas_below_100_000_owes_the_tax_at_the_middle_of_its_row() {
    let of = |taxable: i64| state(2026, "AR", Filing::Single, taxable + 2_520);
    // 50,000 to 50,099: the tax of 50,050. 112 + 144 + 353.60 up to 26,400, then 3.7 %, minus 29.
    let tax = Money::from_f64(112.0 + 144.0 + 353.6 + 0.037 * (50_050.0 - 26_400.0) - 29.0);
    assert_eq!((of(50_000), of(50_099)), (tax, tax));
    assert_eq!(of(50_100), tax + Money::from_f64(3.7));
    // 94,800: its row reaches to 94,899, with an adjustment of 280. The formula at 94,800 alone would take off 290.
    assert_eq!(of(94_800), Money::from_f64(94.0 + 0.037 * (94_850.0 - 4_700.0) - 280.0 - 29.0));
    // From 100,000 on the formula counts.
    assert_eq!(of(100_010), Money::from_f64(94.0 + 0.037 * (100_010.0 - 4_700.0) - 29.0));
    // 2025: 3.9 % minus 419.96 at 30,050.
    assert_eq!(
        state(2025, "AR", Filing::Single, 30_020 + 2_470),
        Money::from_f64(0.039 * 30_050.0 - 419.96 - 29.0)
    );
}
