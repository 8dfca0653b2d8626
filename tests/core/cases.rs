//! Worked examples, as data: each file of cases/ says where its figures come from, and each kind has one check.

use crate::facts::{CATALOG, FACTS, today};
use offerscope_core::compute::pay::vest::{fraction_by, mean_years, whole_shares};
use offerscope_core::data::{Facts, facts};
use offerscope_core::evaluate::evaluate;
use offerscope_core::model::offer::schedule::{Schedule, Vest};
use serde_json::Value as Json;
use toml::{Table, Value};

#[test]
fn published_offers_pay_what_was_worked_out_by_hand() {
    each(include_str!("cases/offers.toml"), answers);
}

#[test]
fn offer_a_pays_what_direct_sums_say_at_three_growths() {
    each(include_str!("cases/nominal.toml"), answers);
}

#[test]
fn dollars_become_shares_at_the_mean_of_the_closes() {
    each(include_str!("cases/conversion.toml"), answers);
}

#[test]
fn value_today_discounts_cash_and_counts_a_share_to_come_as_a_share_of_today() {
    each(include_str!("cases/present.toml"), answers);
}

#[test]
fn refreshers_stack_and_soften_the_fall_of_the_fifth_year() {
    each(include_str!("cases/refreshers.toml"), answers);
}

#[test]
fn leaving_early_keeps_what_came_less_what_goes_back() {
    each(include_str!("cases/leaving.toml"), answers);
}

#[test]
fn a_stay_whose_end_is_not_known_is_weighed_month_by_month() {
    each(include_str!("cases/stay.toml"), answers);
}

#[test]
fn break_evens_are_where_direct_sums_meet() {
    each(include_str!("cases/breakeven.toml"), answers);
}

#[test]
fn flip_points_are_where_hand_work_levels_two_offers() {
    each(include_str!("cases/flips.toml"), turns);
}

#[test]
fn every_kind_of_grant_pays_its_worked_figures() {
    each(include_str!("cases/kinds.toml"), answers);
}

#[test]
fn splits_change_shares_and_no_dollars() {
    each(include_str!("cases/splits.toml"), answers);
}

#[test]
fn what_comes_later_pays_its_worked_figures() {
    each(include_str!("cases/later.toml"), answers);
}

#[test]
fn the_current_job_says_what_leaving_costs_and_what_offers_pay_beyond_it() {
    each(include_str!("cases/current.toml"), answers);
}

#[test]
fn choices_that_begin_in_different_months_are_compared_over_the_same_ones() {
    each(include_str!("cases/window.toml"), answers);
}

#[test]
fn benefits_and_time_give_pay_per_hour() {
    each(include_str!("cases/benefits.toml"), answers);
}

#[test]
fn every_rule_of_pay_gives_its_worked_figures() {
    each(include_str!("cases/pay.toml"), answers);
}

#[test]
fn the_verdict_says_who_is_ahead_and_what_could_change_it() {
    each(include_str!("cases/verdicts.toml"), answers);
}

#[test]
fn profiles_get_the_level_and_the_reason_worked_out_by_hand() {
    each(include_str!("cases/fit.toml"), |case| answered(case, facts()));
}

#[test]
fn ratings_get_the_chance_the_path_and_the_words_worked_out_beside_them() {
    each(include_str!("cases/readiness.toml"), |case| answered(case, facts()));
}

#[test]
fn april_settles_what_was_worked_out_by_hand() {
    each(include_str!("cases/april.toml"), answers);
}

#[test]
fn two_states_take_what_their_forms_say() {
    each(include_str!("cases/two_states.toml"), answers);
}

#[test]
fn right_values_are_found_a_second_time() {
    each(include_str!("cases/second.toml"), answers);
}

#[test]
fn schedules_vest_when_they_should() {
    each(include_str!("cases/schedules.toml"), |case| {
        let id = text(case, "name");
        let preset = CATALOG.vests.iter().find(|preset| preset.id == id).expect("a preset of the facts");
        let schedule = preset.schedule().expect("a sound preset");
        near(id, mean_years(&schedule), case["mean_years"].as_float().expect("years"), 1e-9);
        for pair in case["by"].as_array().expect("pairs") {
            let month = u16::try_from(pair[0].as_integer().expect("a month")).expect("a month");
            near(id, fraction_by(&schedule, month), pair[1].as_float().expect("a fraction"), 1e-9);
        }
    });
}

#[test]
fn whole_shares_vest_by_the_cumulative_floor() {
    each(include_str!("cases/shares.toml"), |case| {
        let numbers = |key: &str| -> Vec<u64> {
            let list = case[key].as_array().expect("a list").iter();
            list.map(|part| u64::try_from(part.as_integer().expect("a number")).expect("no sign")).collect()
        };
        let vests = (1..).zip(numbers("parts"));
        let vests =
            vests.map(|(month, part)| Vest { month, part: u32::try_from(part).expect("a part") }).collect();
        let whole = u32::try_from(case["whole"].as_integer().expect("a whole")).expect("a whole");
        let schedule = Schedule::new(vests, whole).expect("a sound schedule");
        let units = u64::try_from(case["units"].as_integer().expect("units")).expect("units");
        assert_eq!(whole_shares(units, &schedule), numbers("vest"), "{}", text(case, "name"));
    });
}

/// A case answered with made-up facts, which do not change when the real ones do.
fn answers(case: &Table) {
    answered(case, &FACTS);
}

/// A case answered: each path of `expect` holds its value, numbers to the cent or `within` what the case grants.
/// A path's `*` stands for every item of a list.
fn answered(case: &Table, facts: &Facts) {
    let name = text(case, "name");
    let answer = evaluate(text(case, "scenario"), facts, today()).unwrap_or_else(|no| panic!("{name}: {no}"));
    let answer: Json = serde_json::from_str(&answer).expect("JSON");
    let within = case.get("within").and_then(Value::as_float).unwrap_or(0.000_1);
    for (path, expected) in case["expect"].as_table().expect("a table") {
        same(&format!("{name}: {path}"), &pick(&answer, path), expected, within);
    }
}

/// A case whose flip points hold, each found by its assumption and its offer.
fn turns(case: &Table) {
    let name = text(case, "name");
    let answer =
        evaluate(text(case, "scenario"), &FACTS, today()).unwrap_or_else(|no| panic!("{name}: {no}"));
    let answer: Json = serde_json::from_str(&answer).expect("JSON");
    let called = |flip: &Json| {
        let word = |key| flip[key].as_str().unwrap_or_default().to_owned();
        format!("{} {}", word("assumption"), word("offer"))
    };
    let flips = answer["flips"].as_array().expect("flips");
    for (what, expected) in case["turns"].as_table().expect("a table") {
        let flip = flips.iter().find(|flip| called(flip) == *what);
        let flip = flip.unwrap_or_else(|| panic!("{name}: no {what}"));
        same(
            &format!("{name}: {what}"),
            &flip["at"],
            expected,
            case["within"].as_float().expect("a tolerance"),
        );
    }
}

fn pick(value: &Json, path: &str) -> Json {
    match path.split_once("/*") {
        Some((list, rest)) => {
            let items =
                value.pointer(list).and_then(Json::as_array).unwrap_or_else(|| panic!("no list at {list}"));
            items.iter().map(|item| pick(item, rest)).collect()
        }
        None => value.pointer(path).unwrap_or_else(|| panic!("nothing at {path}")).clone(),
    }
}

fn same(what: &str, got: &Json, expected: &Value, within: f64) {
    match expected {
        Value::Array(items) => {
            let list = got.as_array().unwrap_or_else(|| panic!("{what}: no list but {got}"));
            assert_eq!(list.len(), items.len(), "{what}: {got}");
            list.iter().zip(items).for_each(|(got, expected)| same(what, got, expected, within));
        }
        Value::String(text) if text == "null" => assert!(got.is_null(), "{what}: {got}"),
        Value::String(text) => assert_eq!(got.as_str(), Some(text.as_str()), "{what}"),
        number => {
            let number =
                number.as_float().or(number.as_integer().map(|whole| whole as f64)).expect("a number");
            near(what, got.as_f64().unwrap_or(f64::NAN), number, within);
        }
    }
}

fn near(what: &str, got: f64, expected: f64, within: f64) {
    assert!((got - expected).abs() <= within, "{what}: {got}, not {expected}");
}

/// Checks each case of a file.
fn each(file: &str, check: impl Fn(&Table)) {
    let file: Table = file.parse().expect("a sound file of cases");
    let cases = file["case"].as_array().expect("cases");
    assert!(!cases.is_empty());
    cases.iter().for_each(|case| check(case.as_table().expect("a case")));
}

fn text<'a>(case: &'a Table, key: &str) -> &'a str {
    case[key].as_str().expect("a text")
}
