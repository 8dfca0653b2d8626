//! What holds for every profile: more scope never lowers the level, chances stay honest, plans add up, files carry answers.

use offerscope_core::compute::answers::RATING;
use offerscope_core::compute::chance::{CORRELATION, Model, passing};
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::fit::{Fit, Given, fit};
use offerscope_core::compute::fit_check::FitCheck;
use offerscope_core::compute::normal::density;
use offerscope_core::compute::plan::{MOST_HOURS, MOST_WEEKS, Plan, plan};
use offerscope_core::compute::readiness::{every_part, own_rating, readiness};
use offerscope_core::data::{catalog, questionnaire};
use offerscope_core::evaluate::evaluate;
use offerscope_core::link::file;
use offerscope_core::model::fixed::Hours;
use offerscope_core::model::profile::{Profile, Value};
use offerscope_core::model::question::{Kind, Place, Signal};
use offerscope_core::model::scenario::Scenario;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::facts::today;
use crate::properties::any::{profiles, scenarios};

/// A position of an answer: where thresholds are, any is as likely as any other.
fn position(signal: &Signal, at: &Index) -> u64 {
    match signal.kind {
        Kind::Choices(choices) => at.index(choices.len()) as u64,
        Kind::Number { .. } => {
            let steps = signal.yardsticks.iter().flat_map(|one| one.steps).map(|step| step.from);
            let near: Vec<u64> = steps.flat_map(|from| [from.saturating_sub(1), from, from + 1]).collect();
            if near.is_empty() { at.index(60) as u64 } else { near[at.index(near.len())] }
        }
    }
}

fn value(kind: &Kind, position: u64) -> Value {
    kind.choice(position).map_or(Value::Number(position), |choice| Value::Choice(choice.id.into()))
}

/// Profiles that answer some signals: `None` is open, and the last choice of three no evidence.
fn scopes() -> impl Strategy<Value = Profile> {
    let one = prop::option::weighted(0.85, (any::<Index>(), prop::bool::weighted(0.1)));
    prop::collection::vec(one, questionnaire().signals.len()).prop_map(|answers| {
        let mut profile = Profile::default();
        for (signal, answer) in questionnaire().signals.iter().zip(answers) {
            let value =
                answer.map(
                    |(at, none)| {
                        if none { Value::NoEvidence } else { value(&signal.kind, position(signal, &at)) }
                    },
                );
            profile.set(signal.id, value);
        }
        profile
    })
}

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

fn levels(fit: &Fit) -> [Option<offerscope_core::compute::fit::Overall>; 2] {
    [fit.level, fit.leaders]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn more_scope_never_lowers_the_level(profile in scopes(), which in any::<Index>(), more in any::<Index>()) {
        let before = fit(&profile);
        let standing = before.standings[which.index(before.standings.len())];
        let Given::At(at) = standing.answer else { return Ok(()) };
        let larger = position(standing.signal, &more);
        prop_assume!(larger > at);
        let after = fit(&profile.with(standing.signal.id, Some(value(&standing.signal.kind, larger))));
        for (before, after) in levels(&before).into_iter().zip(levels(&after)) {
            prop_assert!(after >= before, "{before:?} became {after:?}");
        }
    }

    #[test]
    fn former_leaders_never_put_a_scope_lower_than_the_guide(profile in scopes()) {
        let fit = fit(&profile);
        prop_assert!(fit.leaders >= fit.level);
    }

    #[test]
    fn what_would_move_the_level_is_short_of_it_and_its_evidence_reaches_it(profile in scopes()) {
        let before = fit(&profile);
        prop_assert!(before.moves.len() <= 3);
        prop_assert!(before.moves.windows(2).all(|pair| pair[0].gap <= pair[1].gap));
        for one in &before.moves {
            let yardstick = one.signal.yardsticks.first().expect("the guide's");
            let reached = yardstick.from(one.to).expect("a threshold");
            let after = fit(&profile.clone().with(one.signal.id, Some(value(&one.signal.kind, reached))));
            let standing = after.standings.iter().find(|standing| standing.signal.id == one.signal.id);
            prop_assert!(standing.and_then(|standing| standing.guide) >= Some(one.to));
            prop_assert!(one.to == Place::L6 || one.to == Place::L7);
        }
    }

    #[test]
    fn every_scored_answer_agrees_or_disagrees_once_there_is_a_level(profile in scopes()) {
        let fit = fit(&profile);
        let placed = fit.standings.iter().filter(|standing| standing.guide.is_some()).count();
        let told = fit.agree.len() + fit.disagree.len();
        prop_assert_eq!(told, if fit.level.is_some() { placed } else { 0 });
    }

    #[test]
    fn no_chance_is_shown_outside_5_to_95_or_finer_than_five_points(profile in ratings()) {
        let ready = readiness(&profile, "L6");
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
        let before = readiness(&profile, "L7");
        let rated: Vec<_> = profile.answers.iter().filter(|answer| answer.value != Value::Number(5)).collect();
        prop_assume!(!rated.is_empty());
        let answer = rated[which.index(rated.len())];
        let Value::Number(rating) = answer.value else { return Ok(()) };
        let after = readiness(&profile.clone().with(&answer.id, Some(Value::Number(rating + 1))), "L7");
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
        let ready = readiness(&profile, "L7");
        let Plan { path, weeks: planned, total } = plan(&ready, weeks, hours);
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

    #[test]
    fn any_profile_is_answered_and_what_no_question_takes_is_said(mut scenario in scenarios(), profile in profiles()) {
        scenario.profile = profile;
        let pay = compare(&scenario, catalog(), today());
        let check = FitCheck::of(&scenario, &pay, catalog());
        let known = |id: &str| questionnaire().signals.iter().any(|signal| signal.id == id);
        for answer in scenario.profile.answers.iter().filter(|answer| answer.id.len() == 1 && !known(&answer.id)) {
            let field = format!("profile.{}", answer.id);
            prop_assert!(check.problems.iter().any(|problem| problem.field == field));
        }
        let text = file::write(&scenario);
        prop_assert!(evaluate(&text, catalog(), today()).is_ok());
    }
}

/// The mean of something over self-ratings of the pool: three components that go together, leniency in each.
fn over_the_pool(step: f64, of: impl Fn([f64; 3]) -> f64) -> f64 {
    let nodes: Vec<f64> = (-40..=40).map(|at| f64::from(at) * step).filter(|z| z.abs() < 6.0).collect();
    // Cholesky's factor of the correlations 1, 1/2, 1/2.
    let (c, leniency) = (CORRELATION, Model::USUAL.leniency);
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
    let model = Model::USUAL;
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
    let average = over_the_pool(0.8, |ratings| every_part(&ratings));
    assert!((average - Model::USUAL.base).abs() < 1e-4, "{average}");
}

#[test]
fn a_path_of_its_own_length_has_each_phase_once_and_a_lead_gets_more() {
    let profile = ["results", "architecture", "problem"]
        .iter()
        .fold(Profile::default(), |profile, id| profile.with(id, Some(Value::Number(3))));
    let plan = plan(&readiness(&profile, "L6"), 12, 10);
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

#[test]
fn a_file_about_fit_alone_needs_no_offers_and_without_a_profile_nothing_of_fit_is_answered() {
    let answer = evaluate(r#"{ "schema": 1, "profile": { "engineers": 60 } }"#, catalog(), today());
    assert!(answer.expect("an answer").contains("\"fit\""));
    assert!(evaluate(r#"{ "schema": 1, "profile": {} }"#, catalog(), today()).is_err());
    let bare = r#"{ "schema": 1, "offers": [{ "name": "A", "base": 1 }] }"#;
    assert!(!evaluate(bare, catalog(), today()).expect("an answer").contains("\"readiness\""));
}

#[test]
fn answers_in_a_file_are_whole_numbers_words_or_null() {
    let text = r#"{ "schema": 1, "profile": { "engineers": 1.5, "budget": -1, "stories": [1], "hiring": true, "planning": null,
        "managers": "some", "weeks": 6 } }"#;
    let opened = file::read(text).expect("a scenario");
    let fields: Vec<&str> = opened.problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["profile.engineers", "profile.budget", "profile.stories", "profile.hiring"]);
    let expected = Profile::default()
        .with("planning", Some(Value::NoEvidence))
        .with("managers", Some(Value::Choice("some".into())))
        .with("weeks", Some(Value::Number(6)));
    assert_eq!(opened.scenario, Scenario { profile: expected, ..Scenario::default() });
    let wrong = file::read(r#"{ "schema": 1, "offers": [{ "name": "A", "base": 1 }], "profile": [] }"#);
    assert_eq!(wrong.expect("a scenario").problems[0].says, "This is a list, not an object.");
}

#[test]
fn a_rating_is_from_one_to_five() {
    let rated = |rating| RATING.position(&Value::Number(rating));
    assert_eq!([0, 1, 5, 6].map(rated), [None, Some(1), Some(5), None]);
}
