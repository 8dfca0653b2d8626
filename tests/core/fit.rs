//! What holds for every profile: more scope never lowers the level, files carry answers.

use crate::facts::today;
use crate::properties::any::{profiles, scenarios};
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::fit::answers::{RATING, problems};
use offerscope_core::compute::fit::check::FitCheck;
use offerscope_core::compute::fit::scope::{Fit, SignalAnswer, fit};
use offerscope_core::data::{catalog, facts, questionnaire, sample_scenario};
use offerscope_core::evaluate::evaluate;
use offerscope_core::format::file;
use offerscope_core::format::link::{self, share};
use offerscope_core::model::bounds;
use offerscope_core::model::fit::profile::{Profile, Value};
use offerscope_core::model::fit::question::{AnswerKind, Signal, SignalLevel};
use offerscope_core::model::scenario::Scenario;
use proptest::prelude::*;
use proptest::sample::Index;

/// A position of an answer: where thresholds are, any is as likely as any other.
fn position(signal: &Signal, at: &Index) -> u64 {
    match signal.kind {
        AnswerKind::Choices(choices) => at.index(choices.len()) as u64,
        AnswerKind::Number { .. } => {
            let steps = signal.yardsticks.iter().flat_map(|one| one.steps).map(|step| step.from);
            let near: Vec<u64> = steps.flat_map(|from| [from.saturating_sub(1), from, from + 1]).collect();
            if near.is_empty() { at.index(60) as u64 } else { near[at.index(near.len())] }
        }
    }
}

fn value(kind: &AnswerKind, position: u64) -> Value {
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

fn levels(fit: &Fit) -> [Option<offerscope_core::compute::fit::scope::OverallLevel>; 2] {
    [fit.level, fit.leaders]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn more_scope_never_lowers_the_level(profile in scopes(), which in any::<Index>(), more in any::<Index>()) {
        let before = fit(questionnaire(), &profile);
        let standing = before.standings[which.index(before.standings.len())];
        let SignalAnswer::At(at) = standing.answer else { return Ok(()) };
        let larger = position(standing.signal, &more);
        prop_assume!(larger > at);
        let after = fit(questionnaire(), &profile.with(standing.signal.id, Some(value(&standing.signal.kind, larger))));
        for (before, after) in levels(&before).into_iter().zip(levels(&after)) {
            prop_assert!(after >= before, "{before:?} became {after:?}");
        }
    }

    #[test]
    fn former_leaders_never_put_a_scope_lower_than_the_guide(profile in scopes()) {
        let fit = fit(questionnaire(), &profile);
        prop_assert!(fit.leaders >= fit.level);
    }

    #[test]
    fn what_would_move_the_level_is_short_of_it_and_its_evidence_reaches_it(profile in scopes()) {
        let before = fit(questionnaire(), &profile);
        prop_assert!(before.moves.len() <= 3);
        prop_assert!(before.moves.windows(2).all(|pair| pair[0].gap <= pair[1].gap));
        for one in &before.moves {
            let yardstick = one.signal.yardsticks.first().expect("the guide's");
            let reached = yardstick.from(one.to).expect("a threshold");
            let after = fit(questionnaire(), &profile.clone().with(one.signal.id, Some(value(&one.signal.kind, reached))));
            let standing = after.standings.iter().find(|standing| standing.signal.id == one.signal.id);
            prop_assert!(standing.and_then(|standing| standing.guide) >= Some(one.to));
            prop_assert!(one.to == SignalLevel::L6 || one.to == SignalLevel::L7);
        }
    }

    #[test]
    fn every_scored_answer_agrees_or_disagrees_once_there_is_a_level(profile in scopes()) {
        let fit = fit(questionnaire(), &profile);
        let placed = fit.standings.iter().filter(|standing| standing.guide.is_some()).count();
        let told = fit.agree.len() + fit.disagree.len();
        prop_assert_eq!(told, if fit.level.is_some() { placed } else { 0 });
    }

    #[test]
    fn any_profile_is_answered_and_what_no_question_takes_is_said(mut scenario in scenarios(), profile in profiles()) {
        scenario.profile = profile;
        let pay = compare(&scenario, catalog(), today());
        let check = FitCheck::of(&scenario, &pay, facts());
        let known = |id: &str| questionnaire().signals.iter().any(|signal| signal.id == id);
        for answer in scenario.profile.answers().filter(|answer| answer.id.len() == 1 && !known(&answer.id)) {
            let field = format!("profile.{}", answer.id);
            prop_assert!(check.problems.iter().any(|problem| problem.field == field));
        }
        let text = file::write(&scenario);
        prop_assert!(evaluate(&text, facts(), today()).is_ok());
    }
}

#[test]
fn a_file_about_fit_alone_needs_no_offers_and_without_a_profile_nothing_of_fit_is_answered() {
    let answer = evaluate(r#"{ "schema": 1, "profile": { "engineers": 60 } }"#, facts(), today());
    assert!(answer.expect("an answer").contains("\"fit\""));
    assert!(evaluate(r#"{ "schema": 1, "profile": {} }"#, facts(), today()).is_err());
    let bare = r#"{ "schema": 1, "offers": [{ "name": "A", "base": 1 }] }"#;
    assert!(!evaluate(bare, facts(), today()).expect("an answer").contains("\"readiness\""));
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

#[test]
fn the_full_form_fits_into_a_link_beside_the_sample() {
    let asked = questionnaire();
    let facts = asked.items.iter().filter_map(|item| item.fact.as_ref());
    let kinds = asked.signals.iter().map(|signal| (signal.id, signal.kind));
    let kinds = kinds.chain(asked.items.iter().map(|item| (item.id, RATING)));
    let kinds = kinds.chain(facts.chain(asked.details).map(|detail| (detail.id, detail.kind)));
    let mut scenario = sample_scenario();
    for (id, kind) in kinds {
        let last = match kind {
            AnswerKind::Number { most, .. } => most,
            AnswerKind::Choices(choices) => choices.len() as u64 - 1,
        };
        scenario.profile.set(id, Some(value(&kind, last)));
    }
    scenario.profile.set("current_company", Some(Value::Choice("microsoft".into())));
    scenario.profile.set("current_level", Some(Value::Choice("principal_em".into())));
    assert!(problems(questionnaire(), &scenario.profile).is_empty());
    assert!(scenario.profile.answers().count() <= bounds::ANSWERS);
    let link = share(&scenario).expect("a link short enough to travel");
    assert_eq!(link::read(&link), Ok(scenario));
}

#[test]
fn at_l7_it_says_which_single_answers_would_take_the_level_away() {
    let profile = |initiative: u64| {
        let of = |profile: Profile, (id, value): (&'static str, Value)| profile.with(id, Some(value));
        let answers = [
            ("engineers", Value::Number(60)),
            ("managers", Value::Choice("several".into())),
            ("initiative", Value::Number(initiative)),
            ("management_years", Value::Number(7)),
        ];
        fit(questionnaire(), &answers.into_iter().fold(Profile::default(), of))
    };
    // 45 of 60 are at L7 and 15 count by half: 87.5%. Without the 20 of the engineers 54%, without the 15 of the managers 62.5%, without the
    // 7.5 of the initiative 75%, without the 10 of the years 71%.
    assert_eq!(
        profile(80).losses,
        [
            "Engineers led: 60 engineers now; with 49 engineers, your scope would be between L6 and L7.",
            "Managers managed: “Three managers or more” now; with “One or two managers”, your scope would be between L6 and L7.",
        ]
    );
    // Where the level is another one, nothing takes L7 away.
    let lower = fit(questionnaire(), &Profile::default().with("engineers", Some(Value::Number(60))));
    assert!(lower.losses.is_empty() && lower.level.is_none());
}

#[test]
fn a_share_that_reaches_two_thirds_is_not_written_as_one_that_does_not() {
    let answers = [
        ("engineers", Value::Number(60)),
        ("managers", Value::Choice("several".into())),
        ("management_years", Value::Number(7)),
        ("initiative", Value::Number(20)),
        ("persuaded", Value::Choice("director".into())),
    ];
    let of = |profile: Profile, (id, value): (&'static str, Value)| profile.with(id, Some(value));
    let found = fit(questionnaire(), &answers.into_iter().fold(Profile::default(), of));
    // 45 of 67 are 67.2%: L7, and in steps of five 65%.
    assert_eq!(found.verdict, "Your scope matches L7.");
    assert!(
        found.why.starts_with(
            "Two thirds or a little more of the weight you answered speaks for L7 (engineers led,"
        ),
        "{}",
        found.why
    );
}
