//! The federal credits for children under 17 and other dependents (26 U.S.C. 24). Figures by hand from the brackets of 2026.

use offerscope_core::compute::tax::{Income, Owed, TaxRules, owed};
use offerscope_core::data::tax::taxes;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::tax::filing::Filing;

fn of(filing: Filing, wages: i64, children: u16, dependents: u16) -> Owed {
    let rules = TaxRules::of(taxes(), 2026, "TX", &[]).expect("rules");
    owed(&rules, &Income { filing, wages: Money::whole(wages), children, dependents, ..Income::default() })
}

#[test]
fn each_child_and_each_other_dependent_lowers_the_tax() {
    // 125,850 taxable: 1,770 + 5,970 + 8,415 + 4,836 are 20,991; two children and a parent take 4,900 off.
    let head = of(Filing::Head, 150_000, 2, 1);
    assert_eq!((head.federal, head.steps.credits), (Money::whole(16_091), Money::whole(4_900)));
}

#[test]
fn the_credits_fall_by_50_for_each_started_1_000_above_the_threshold() {
    // 50,500 above 400,000 are 51 started thousands: 2,550 of 4,400 are lost. The tax on 418,300 is 86,768.
    assert_eq!(of(Filing::Joint, 450_500, 2, 0).federal, Money::whole(86_768 - 1_850));
    assert_eq!(of(Filing::Single, 200_000, 1, 0).steps.credits, Money::whole(2_200));
    assert_eq!(of(Filing::Single, 200_010, 1, 0).steps.credits, Money::whole(2_150));
    assert_eq!(of(Filing::Separate, 244_000, 1, 0).steps.credits, Money::ZERO);
    assert_eq!(of(Filing::Single, 300_000, 1, 1).federal, of(Filing::Single, 300_000, 0, 0).federal);
}

#[test]
fn of_what_is_left_of_the_childrens_credit_a_part_is_refunded() {
    // 850 taxable: 85. Of the other 4,315, 15 % of 22,500 are refunded, which is below 1,700 a child.
    assert_eq!(of(Filing::Head, 25_000, 2, 0).federal, Money::whole(-3_375));
    assert_eq!(of(Filing::Head, 26_000, 1, 0).federal, Money::whole(185 - 185 - 1_700));
    assert_eq!(of(Filing::Head, 25_000, 0, 1).federal, Money::ZERO);
}
