//! A promotion counts within the years that are looked at and nowhere else, and a tie is said as a tie.

use crate::facts::{CATALOG, FACTS, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::negotiate::level_choice::{LevelChoice, level_choice};
use offerscope_core::model::facts::assumption::Assumptions;
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::negotiation::downlevel::Downlevel;
use offerscope_core::model::scenario::Scenario;
use proptest::prelude::*;

fn chosen(typed: Downlevel) -> LevelChoice {
    let scenario = Scenario::default();
    let analysis = Analysis::of(&scenario, &CATALOG, today());
    level_choice(&analysis, &FACTS, &Assumptions::default(), &typed, None).expect("a choice")
}

/// 400,000 everywhere but after a promotion, which comes in year 3 of two.
fn late() -> Downlevel {
    let same = Some(Money::whole(400_000));
    let inside = Some(Money::whole(560_000));
    Downlevel {
        now: same,
        inside,
        outside: same,
        meanwhile: same,
        horizon: Some(2),
        year: Some(3),
        ..Downlevel::default()
    }
}

#[test]
fn a_promotion_after_the_years_compared_changes_nothing_and_the_tie_is_said() {
    let choice = chosen(late());
    assert_eq!((choice.take, choice.wait, choice.break_even), (choice.unpromoted, choice.unpromoted, None));
    assert_eq!(
        choice.says,
        "It is a tie: taking L6 and holding out for L7 are worth the same over two years."
    );
    assert_eq!(
        choice.why,
        "A promotion after three years adds nothing within two years, so its chance does not matter."
    );
    // At the end of year 2 it is too late as well; after one year it brings a year of 160,000, at 30 %.
    let at_the_end = chosen(Downlevel { year: Some(2), ..late() });
    assert_eq!((at_the_end.take, at_the_end.break_even), (choice.unpromoted, None));
    let undiscounted =
        Downlevel { year: Some(1), discount: Some(Rate::ZERO), chance: Some(Rate::from_f64(0.3)), ..late() };
    let in_time = chosen(undiscounted);
    assert_eq!(in_time.take - in_time.unpromoted, Money::whole(48_000));
    assert_eq!(in_time.says, "Take L6: it is worth $48,000 more over two years.");
}

#[test]
fn a_promotion_that_pays_less_is_said_to() {
    let choice = chosen(Downlevel { inside: Some(Money::whole(300_000)), year: Some(1), ..late() });
    assert!(choice.take < choice.unpromoted && choice.break_even.is_none());
    assert_eq!(choice.why, "A promotion would pay less than L6 does, so its chance makes L6 no better.");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_promotion_at_the_horizon_or_later_changes_anything(
        pay in prop::array::uniform4(1_i64..900_000), horizon in 2_u16..=8, later in 0_u16..8, chance in 0.0..=1.0_f64, weeks in 1_u16..=104
    ) {
        let [now, inside, outside, meanwhile] = pay.map(|pay| Some(Money::whole(pay)));
        let typed = Downlevel {
            now, inside, outside, meanwhile, weeks: Some(weeks), horizon: Some(horizon), year: Some(horizon + later),
            chance: Some(Rate::from_f64(chance)), ..Downlevel::default()
        };
        let choice = chosen(typed);
        prop_assert_eq!(choice.take, choice.unpromoted);
        prop_assert_eq!(choice.break_even, None);
        let tie = (choice.take - choice.wait).abs() < Money::whole(1);
        prop_assert_eq!(choice.says.starts_with("It is a tie"), tie);
        // Nothing is worth more than the most that is paid in each year.
        let most = pay[0].max(pay[2]).max(pay[3]) * i64::from(horizon);
        prop_assert!(choice.wait <= Money::whole(most) && choice.take <= Money::whole(most));
    }
}
