//! What holds for all ratings: chances stay honest, average to the base rate, and plans add up.

use offerscope_core::compute::fit::chance::{CORRELATION, RatingModel, passing};
use offerscope_core::compute::fit::plan::{MOST_HOURS, MOST_WEEKS, PrepPlan, Week, plan};
use offerscope_core::compute::fit::readiness::{every_part, own_rating, readiness};
use offerscope_core::compute::number::normal::density;
use offerscope_core::data::questionnaire;
use offerscope_core::model::fit::profile::{Profile, Value};
use offerscope_core::model::fixed::Hours;
use proptest::prelude::*;
use proptest::sample::Index;

/// Profiles that rate some items and mocks.
fn ratings() -> impl Strategy<Value = Profile> {
    let ids = questionnaire().items.iter().map(|item| item.id).chain(["mock_1", "mock_2", "mock_3"]);
    let ids: Vec<&str> = ids.collect();
    prop::collection::vec(prop::option::of(1_u64..=5), ids.len()).prop_map(move |ratings| {
        let mut profile = Profile::default();
        ids.iter().zip(ratings).for_each(|(id, rating)| profile.set(id, rating.map(Value::Number)));
        profile
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_chance_is_shown_outside_5_to_95_or_finer_than_five_points(profile in ratings()) {
        let ready = readiness(questionnaire(), &profile, "L6");
        let shown: Vec<u32> =
            ready.chance.map_or_else(Vec::new, |one| vec![one.low, one.middle, one.high]);
        prop_assert!(shown.is_sorted());
        for chance in shown.into_iter().chain(ready.every_part) {
            prop_assert!((5..=95).contains(&chance) && chance % 5 == 0, "{chance}");
        }
        for words in [&ready.verdict, &ready.strict, &ready.finding] {
            let percents = words.split('%').rev().skip(1);
            for before in percents {
                let digits = before.rsplit(|sign: char| !sign.is_ascii_digit() && sign != '.').next().unwrap_or("");
                prop_assert!(digits.ends_with('0') || digits.ends_with('5'), "{words}");
            }
        }
        if let Some(score) = ready.score {
            prop_assert!((20.0..=100.0).contains(&score));
        }
    }

    #[test]
    fn a_better_rating_never_lowers_the_chance_and_never_lengthens_the_path(profile in ratings(), which in any::<Index>()) {
        let before = readiness(questionnaire(), &profile, "L7");
        let rated: Vec<_> = profile.answers().filter(|answer| answer.value != Value::Number(5)).collect();
        prop_assume!(!rated.is_empty());
        let answer = &rated[which.index(rated.len())];
        let Value::Number(rating) = answer.value else { return Ok(()) };
        let after = readiness(questionnaire(), &profile.clone().with(&answer.id, Some(Value::Number(rating + 1))), "L7");
        if let (Some(before), Some(after)) = (before.chance, after.chance) {
            prop_assert!(after.middle >= before.middle);
        }
        prop_assert!(after.every_part >= before.every_part);
        if let (Some(before), Some(after)) = (before.path, after.path) {
            prop_assert!(after.asked.weeks() <= before.asked.weeks());
        }
    }

    #[test]
    fn hours_of_a_plan_are_the_weeks_times_the_hours_of_a_week(profile in ratings(), weeks in 0_u32..=60, hours in 0_u32..=70) {
        let ready = readiness(questionnaire(), &profile, "L7");
        let PrepPlan { path, weeks: planned, total } = plan(questionnaire(), &ready, weeks, hours);
        let (weeks, hours) = (weeks.min(MOST_WEEKS), hours.min(MOST_HOURS));
        if weeks == 0 || hours == 0 {
            prop_assert!(path.is_none() && planned.is_empty() && total.is_empty());
            return Ok(());
        }
        prop_assert_eq!(planned.len(), weeks as usize);
        for week in &planned {
            let sum: Hours = week.parts.iter().map(|share| share.hours).sum();
            prop_assert_eq!(sum, Hours::whole(i64::from(hours)));
            prop_assert!(week.parts.iter().all(|share| share.hours.units() % 25 == 0 && share.hours >= Hours::ZERO));
        }
        let parts: Vec<&str> = total.iter().map(|share| share.part.id()).collect();
        prop_assert_eq!(parts, ["behavioral", "system_design", "coding", "mock"]);
        let sum: Hours = total.iter().map(|share| share.hours).sum();
        prop_assert_eq!(sum, Hours::whole(i64::from(weeks * hours)));
        prop_assert!(planned.last().is_some_and(|week| week.milestone.is_some()));
    }
}

#[test]
fn a_milestone_names_as_many_mocks_as_its_phase_has_hours_for() {
    // Weeks 4 and 6 of the path of six weeks give 35% and 25% to mocks: 2.75 and 2 hours of eight, 7 and 5 hours of twenty.
    let milestones = |hours: u32| {
        let ready = readiness(questionnaire(), &Profile::default(), "L7");
        let planned = plan(questionnaire(), &ready, 6, hours).weeks;
        [3, 5]
            .map(|week| planned.get(week).and_then(|week: &Week| week.milestone.clone()).unwrap_or_default())
    };
    let few = [
        "Two mock interviews with people who interview at the level, rated.",
        "Two mock interviews on one day; the last day free.",
    ];
    assert_eq!(milestones(8), few.map(str::to_owned));
    let all = [
        "Three mocks with people who interview at the level, each rated.",
        "One full mock loop on one day; the last day free.",
    ];
    assert_eq!(milestones(20), all.map(str::to_owned));
    assert_eq!(milestones(1)[1], "One short mock interview on one day; the last day free.");
}

/// The mean of something over self-ratings of the pool: three components that go together, leniency in each.
fn over_the_pool(step: f64, of: impl Fn([f64; 3]) -> f64) -> f64 {
    let nodes: Vec<f64> = (-40..=40).map(|at| f64::from(at) * step).filter(|z| z.abs() < 6.0).collect();
    // Cholesky's factor of the correlations 1, 1/2, 1/2.
    let (c, leniency) = (CORRELATION, RatingModel::USUAL.leniency);
    let (second, third) = ((1.0 - c * c).sqrt(), (c - c * c) / (1.0 - c * c).sqrt());
    let last = (1.0 - c * c - third * third).sqrt();
    let mut mean = 0.0;
    for &x in &nodes {
        for &y in &nodes {
            for &z in &nodes {
                let ratings = [x, c * x + second * y, c * x + third * y + last * z];
                let weight = density(x) * density(y) * density(z) * step * step * step;
                mean += of(ratings.map(|rating| rating + leniency)) * weight;
            }
        }
    }
    mean
}

#[test]
fn the_chance_of_rated_components_averages_to_the_base_rate_over_the_pool() {
    let model = RatingModel::USUAL;
    let average = over_the_pool(0.4, |[one, two, three]| {
        passing(own_rating(&[(50.0, one), (30.0, two), (20.0, three)], model.leniency), model)
    });
    assert!((average - model.base).abs() < 1e-6, "{average}");
    // Two components alone stand for the whole as fairly.
    let average = over_the_pool(0.4, |[one, two, _]| {
        passing(own_rating(&[(50.0, one), (30.0, two)], model.leniency), model)
    });
    assert!((average - model.base).abs() < 1e-6, "{average}");
}

#[test]
fn the_stricter_view_averages_to_the_same_base_rate() {
    let average = over_the_pool(1.0, |ratings| every_part(&ratings));
    assert!((average - RatingModel::USUAL.base).abs() < 1e-4, "{average}");
}

#[test]
fn a_path_of_its_own_length_has_each_phase_once_and_a_lead_gets_more() {
    let profile = ["results", "architecture", "problem"]
        .iter()
        .fold(Profile::default(), |profile, id| profile.with(id, Some(Value::Number(3))));
    let plan = plan(questionnaire(), &readiness(questionnaire(), &profile, "L6"), 12, 10);
    let path = plan.path.expect("a path");
    assert_eq!(path.id, "twelve_weeks");
    let (focus, wanted): (Vec<_>, Vec<_>) =
        plan.weeks.iter().zip(path.phases).map(|(week, phase)| (week.focus, phase.focus)).unzip();
    assert_eq!(focus, wanted);
    // Equal gaps: hours go by the weights 50, 30, 20; a lead counts double. 50 : 60 : 20 of 10 hours.
    let hours =
        |week: usize| plan.weeks[week].parts.iter().map(|share| share.hours.units()).collect::<Vec<_>>();
    assert_eq!(hours(1), [500, 300, 200, 0]);
    assert_eq!(hours(2), [375, 475, 150, 0]);
}
