//! A promotion counts within the years that are looked at and nowhere else, and a tie is said as a tie.

use crate::facts::{CATALOG, FACTS, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::negotiate::level_choice::{LevelChoice, level_choice};
use offerscope_core::format::file::read;
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
        promoted: Some(36),
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
    let at_the_end = chosen(Downlevel { promoted: Some(24), ..late() });
    assert_eq!((at_the_end.take, at_the_end.break_even), (choice.unpromoted, None));
    let undiscounted = Downlevel {
        promoted: Some(12),
        discount: Some(Rate::ZERO),
        chance: Some(Rate::from_f64(0.3)),
        pass: Some(Rate::from_f64(0.35)),
        ..late()
    };
    let in_time = chosen(undiscounted);
    assert_eq!(in_time.take - in_time.unpromoted, Money::whole(48_000));
    assert_eq!(in_time.says, "Take L6: it is worth $48,000 more over two years.");
}

#[test]
fn an_answer_that_rests_on_what_is_assumed_says_on_what_and_where_it_turns() {
    // 400,000 for four years, or 700,000 from outside, with nothing meanwhile.
    let typed = Downlevel {
        outside: Some(Money::whole(700_000)),
        meanwhile: Some(Money::ZERO),
        horizon: Some(4),
        chance: Some(Rate::ZERO),
        discount: Some(Rate::ZERO),
        ..late()
    };
    let assumed = chosen(typed);
    assert!(!assumed.own);
    let turn = assumed.turn.expect("a chance at which both are worth the same");
    let percent = |chance: f64| format!("{:.0}%", chance * 100.0);
    let way = if assumed.take > assumed.wait { "taking L6" } else { "holding out" };
    let says = &assumed.says;
    assert!(says.starts_with(&format!("On our assumptions, {way} is worth ")), "{says}");
    let rests = format!(
        "That assumes a {} chance to get L7 within 26 weeks and that the L6 offer still stands then; ",
        percent(assumed.success)
    );
    assert!(says.contains(&rests) && says.contains(&percent(turn)), "{says}");
    // At that chance, both are worth the same: the chance of a loop every twelve weeks that leads to it in 26.
    let weekly = 1.0 - (1.0 - turn).powf(1.0 / 26.0);
    let at = chosen(Downlevel { pass: Some(Rate::from_f64(weekly * 12.0)), ..typed });
    assert!(at.own && (at.take - at.wait).abs() < Money::whole(50), "{at:?}");
}

#[test]
fn an_answer_says_that_it_needs_the_l6_offer_to_stand_and_what_holds_if_it_is_gone() {
    // A loop that is known after a week: an even chance of 700,000 or, without it, 400,000 for the rest of four years.
    let typed = Downlevel {
        outside: Some(Money::whole(700_000)),
        meanwhile: Some(Money::ZERO),
        horizon: Some(4),
        every: Some(1),
        weeks: Some(1),
        pass: Some(Rate::from_f64(0.5)),
        chance: Some(Rate::ZERO),
        discount: Some(Rate::ZERO),
        ..late()
    };
    // 1,100,000 / 2 × (4 − 1/52) − 1,600,000 = 589,423, and without the L6 offer 1,600,000 − 350,000 × (4 − 1/52) = 206,731.
    assert_eq!(
        chosen(typed).says,
        "Hold out for L7: that is worth $589,000 more over four years. That assumes that the L6 offer still stands after 1 week. If that offer is gone, taking L6 is worth $207,000 more."
    );
    let guessed = chosen(Downlevel { pass: None, ..typed }).says;
    assert!(guessed.contains(" and that the L6 offer still stands then; below "), "{guessed}");
    assert!(guessed.ends_with("If that offer is gone, taking L6 is worth $903,000 more."), "{guessed}");
    // Where it is known to be gone, nothing is assumed of it.
    let gone = chosen(Downlevel { stays: true, ..typed });
    assert_eq!(gone.says, "Take L6: it is worth $207,000 more over four years.");
}

#[test]
fn another_offer_that_pays_more_than_both_ways_is_named() {
    let why = |base: u32| {
        let text = format!(
            r#"{{ "schema": 1, "offers": [{{ "name": "Here", "company": "amazon", "level": "L6", "base": 400000 }}, {{ "name": "There", "base": {base} }}] }}"#
        );
        let scenario = read(&text).expect("a scenario").scenario;
        let analysis = Analysis::of(&scenario, &CATALOG, today());
        let typed = Downlevel { now: None, chance: Some(Rate::ZERO), horizon: Some(4), ..late() };
        let found = level_choice(&analysis, &FACTS, &Assumptions::default(), &typed, None).expect("a choice");
        assert!(found.says.starts_with("It is a tie"), "{}", found.says);
        found.why
    };
    let says =
        "Neither way counts There: it pays $410,000 in an average year, which is worth more than both.";
    assert!(why(410_000).ends_with(says), "{}", why(410_000));
    assert!(!why(390_000).contains("There"), "{}", why(390_000));
}

#[test]
fn a_promotion_that_pays_less_is_said_to() {
    let choice = chosen(Downlevel { inside: Some(Money::whole(300_000)), promoted: Some(12), ..late() });
    assert!(choice.take < choice.unpromoted && choice.break_even.is_none());
    assert_eq!(choice.why, "A promotion would pay less than L6 does, so its chance makes L6 no better.");
}

#[test]
fn a_promotion_by_months_pays_the_rest_of_its_year() {
    // 160,000 a year more, at 30 %: half a year of it is 24,000, the last of 24 months 4,000, and the whole of year 2 48,000.
    let after = |months: u16| {
        let typed = Downlevel { promoted: Some(months), discount: Some(Rate::ZERO), ..late() };
        let choice = chosen(Downlevel { chance: Some(Rate::from_f64(0.3)), ..typed });
        (choice.take - choice.unpromoted, choice.why)
    };
    let whole = |dollars: i64| Money::whole(dollars);
    assert_eq!([12, 18, 23, 24].map(|months| after(months).0), [48_000, 24_000, 4_000, 0].map(whole));
    // L7 is sure in a week and pays 20,000 a year more: 39,615 of the 80,000 that half a year at L7 brings, 50 %.
    let sure = Downlevel { every: Some(1), pass: Some(Rate::ONE), weeks: Some(1), ..late() };
    let outside = Some(whole(420_000));
    let choice = chosen(Downlevel { outside, promoted: Some(18), discount: Some(Rate::ZERO), ..sure });
    assert!(
        choice.why.starts_with("L6 pays off from a 50% chance of promotion within 18 months;"),
        "{}",
        choice.why
    );
    assert!(
        after(30).1.starts_with("A promotion after 30 months adds nothing within two years"),
        "{}",
        after(30).1
    );
    // With 5 % a year, 130,000 more from month 18 to 48 are worth 130,000 × (1.05^−1.5 − 1.05^−4)/ln 1.05 = 284,369; 30 % of it is 85,310.6.
    let typed = Downlevel {
        inside: Some(whole(530_000)),
        horizon: Some(4),
        promoted: Some(18),
        discount: Some(Rate::from_f64(0.05)),
        ..late()
    };
    let choice = chosen(Downlevel { chance: Some(Rate::from_f64(0.3)), ..typed });
    assert_eq!((choice.take - choice.unpromoted).units() / 100, 85_310);
}

#[test]
fn a_file_gives_the_promotion_in_months_or_in_years() {
    let down = |typed: &str| {
        let text = format!(r#"{{ "schema": 1, "down": {{ {typed} }} }}"#);
        let opened = read(&text).expect("a scenario");
        let fields: Vec<String> = opened.problems.into_iter().map(|problem| problem.field).collect();
        (opened.scenario.downlevel.promoted, fields)
    };
    assert_eq!(down(r#""month": 18"#), (Some(18), vec![]));
    assert_eq!(down(r#""year": 2"#), (Some(24), vec![]));
    assert_eq!(down(r#""month": 18, "year": 2"#), (Some(18), vec!["down.year".to_owned()]));
    assert_eq!(down(r#""month": 85"#), (None, vec!["down.month".to_owned()]));
    assert_eq!(down(r#""month": 0"#), (None, vec!["down.month".to_owned()]));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_promotion_at_the_horizon_or_later_changes_anything(
        pay in prop::array::uniform4(1_i64..900_000), horizon in 2_u16..=8, later in 0_u16..96, chance in 0.0..=1.0_f64, weeks in 1_u16..=104
    ) {
        let [now, inside, outside, meanwhile] = pay.map(|pay| Some(Money::whole(pay)));
        let typed = Downlevel {
            now, inside, outside, meanwhile, weeks: Some(weeks), horizon: Some(horizon), promoted: Some(horizon * 12 + later),
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
