//! The questions of the Fit page are whole: thresholds as their sources have them, five statements each, paths that follow each other.

use offerscope_core::compute::fit::{answers, plan};
use offerscope_core::data::{catalog, questionnaire};
use offerscope_core::model::facts::source::Claim;
use offerscope_core::model::fit::question::{AnswerKind, Signal, SignalLevel, YardstickSource};
use std::collections::BTreeSet;

pub(super) fn all_claims() -> Vec<Claim> {
    let asked = questionnaire();
    let mut claims = Vec::new();
    let yardsticks = asked.signals.iter().flat_map(|signal| signal.yardsticks);
    claims.extend(yardsticks.flat_map(|yardstick| yardstick.claims));
    claims.extend(asked.components.iter().flat_map(|component| component.claims));
    claims.extend(asked.grounds.iter().flat_map(|ground| ground.claims));
    claims.extend(asked.plans.iter().flat_map(|path| path.claims));
    claims.extend(asked.principles.iter().flat_map(|principles| principles.claims));
    claims.extend(asked.mappings.iter().flat_map(|level| level.claims).map(|(_, claim)| *claim));
    claims
}

fn signal(id: &str) -> &'static Signal {
    let mut signals = questionnaire().signals.iter();
    signals.find(|signal| signal.id == id).unwrap_or_else(|| panic!("no signal {id}"))
}

#[test]
fn nine_signals_are_scored_with_the_weights_of_the_house() {
    let scored = questionnaire().signals.iter().filter(|signal| signal.weight > 0);
    let scored: Vec<_> = scored.map(|signal| (signal.id, signal.weight)).collect();
    let house = [
        ("engineers", 20),
        ("managers", 15),
        ("initiative", 15),
        ("management_years", 10),
        ("design_scope", 10),
        ("stories", 10),
        ("planning", 8),
        ("persuaded", 7),
        ("budget", 5),
    ];
    assert_eq!(scored, house);
}

#[test]
fn places_are_those_of_the_guide_and_of_former_leaders() {
    use SignalLevel::{Below, Borderline, L6, L7};
    let cases = [
        (
            "engineers",
            YardstickSource::Guide,
            &[(14, Below), (15, L6), (49, L6), (50, Borderline), (51, L7)][..],
        ),
        (
            "engineers",
            YardstickSource::Leaders,
            &[(7, Below), (8, L6), (14, L6), (20, Borderline), (25, L7), (100, L7)],
        ),
        (
            "initiative",
            YardstickSource::Guide,
            &[(9, Below), (10, L6), (49, L6), (50, Borderline), (75, Borderline), (100, L7)],
        ),
        ("management_years", YardstickSource::Guide, &[(2, Below), (3, L6), (6, L6), (7, L7)]),
        ("managers", YardstickSource::Guide, &[(0, Below), (1, L6), (2, L6), (3, L7)]),
        ("managers", YardstickSource::Leaders, &[(0, Below), (1, L6), (2, L7)]),
        ("planning", YardstickSource::Guide, &[(5, Below), (6, L6), (12, L6), (18, Borderline), (24, L7)]),
        ("budget", YardstickSource::Guide, &[(0, Below), (1, L6), (10, Borderline), (11, L7)]),
        ("stories", YardstickSource::Guide, &[(0, Below), (1, L6), (2, L7)]),
    ];
    for (id, by, places) in cases {
        let yardstick = signal(id).yardstick(by).unwrap_or_else(|| panic!("{id} has no yardstick {by:?}"));
        for (at, place) in places {
            assert_eq!(yardstick.place(*at), *place, "{id} at {at} by {by:?}");
        }
    }
    assert!(signal("hiring").yardstick(YardstickSource::Guide).is_none());
}

#[test]
fn the_short_form_asks_enough_for_a_verdict_and_a_chance() {
    let asked = questionnaire();
    let weight: u32 = asked.signals.iter().filter(|signal| signal.short).map(|signal| signal.weight).sum();
    assert!(weight >= 50, "{weight}");
    let short = asked.items.iter().filter(|item| item.short);
    let components: BTreeSet<_> = short.clone().map(|item| item.component).collect();
    assert_eq!(components.len(), 3);
    assert!(short.count() <= 7, "five minutes");
    assert!((12..=20).contains(&asked.items.len()));
    assert_eq!(asked.components.iter().map(|one| one.weight).collect::<Vec<_>>(), [50, 30, 20]);
}

#[test]
fn every_id_is_asked_once() {
    let asked = questionnaire();
    let mut seen = BTreeSet::new();
    let facts = asked.items.iter().filter_map(|item| item.fact).map(|fact| fact.id);
    let signals = asked.signals.iter().map(|signal| signal.id);
    let items = asked.items.iter().map(|item| item.id);
    for id in signals.chain(items).chain(facts).chain(asked.details.iter().map(|detail| detail.id)) {
        assert!(seen.insert(id), "{id}");
    }
}

#[test]
fn what_the_model_reads_by_name_is_asked() {
    let asked = |id: &str| questionnaire().details.iter().any(|detail| detail.id == id);
    for id in [answers::FORM, answers::WEEKS, answers::HOURS].into_iter().chain(answers::MOCKS) {
        assert!(asked(id), "{id}");
    }
    let most = |id: &str| match answers::kind(questionnaire(), id) {
        Some(AnswerKind::Number { most, .. }) => most,
        other => panic!("{id}: {other:?}"),
    };
    assert_eq!((most("weeks"), most("hours")), (u64::from(plan::MOST_WEEKS), u64::from(plan::MOST_HOURS)));
}

#[test]
fn statements_are_five_different_sentences() {
    for item in questionnaire().items {
        let different: BTreeSet<_> = item.anchors.iter().collect();
        assert_eq!(different.len(), 5, "{}", item.id);
        assert!(item.anchors.iter().all(|anchor| anchor.ends_with('.')), "{}", item.id);
    }
}

#[test]
fn paths_are_two_six_twelve_and_twenty_four_weeks_and_everyone_has_one() {
    let plans = questionnaire().plans;
    assert_eq!(plans.iter().map(|path| path.weeks()).collect::<Vec<_>>(), [2, 6, 12, 24]);
    assert_eq!(plans.iter().map(|path| path.score).collect::<Vec<_>>(), [85, 70, 55, 20]);
    assert_eq!(plans.first().map(|path| path.least_weeks), Some(0));
}

#[test]
fn levels_elsewhere_are_those_of_known_companies_and_disagreement_is_kept() {
    let mappings = questionnaire().mappings;
    assert!(mappings.iter().all(|level| catalog().company(level.company).is_some()));
    let google =
        mappings.iter().find(|level| level.company == "google" && level.level == "L6").expect("a level");
    let levels: BTreeSet<_> = google.claims.iter().flat_map(|(levels, _)| *levels).collect();
    assert_eq!(levels.into_iter().collect::<Vec<_>>(), [&"L6", &"L7"]);
}

#[test]
fn numbers_have_bounds_and_choices_labels() {
    let asked = questionnaire();
    for kind in asked.signals.iter().map(|one| one.kind).chain(asked.details.iter().map(|one| one.kind)) {
        match kind {
            AnswerKind::Number { least, most, .. } => assert!(least < most),
            AnswerKind::Choices(choices) => assert!(choices.iter().all(|choice| !choice.label.is_empty())),
        }
    }
}
