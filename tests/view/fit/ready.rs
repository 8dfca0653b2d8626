//! Readiness: the chance first, statements with their anchors, and what ratings by others do.

use super::{inside, plain, row, shown};
use offerscope::page::fit::ready;

/// Fours in the whole short form: 35%, 25 to 50% plausible (worked in tests/core/cases/readiness.toml).
const FOURS: &str =
    r#""results": 4, "conflict": 4, "growing_people": 4, "architecture": 4, "tradeoffs": 4, "problem": 4"#;

#[test]
fn before_anything_is_answered_it_says_what_it_will_do_and_asks_for_one_press() {
    let view = shown(ready, "");
    let line = inside(&view, "p", &["ready__line"]);
    assert_eq!(line, Some("How ready you are, as an interview loop would see it"), "{view}");
    assert_eq!(
        inside(&view, "button", &[r#"data-kind="main""#]),
        Some("Start the short form: five minutes"),
        "{view}"
    );
    assert!(!view.contains("<table"), "no figures yet: {view}");
}

#[test]
fn the_chance_comes_first_as_a_band_in_fives_with_the_sobering_finding_beside_it() {
    let view = shown(ready, FOURS);
    let line = inside(&view, "p", &["ready__line"]);
    let says = "About 35% of people who rate themselves like this pass a loop; 25 to 50% is plausible.";
    assert_eq!(line, Some(says), "{view}");
    assert!(
        inside(&view, "p", &["frame__found"]).is_some_and(|why| why.starts_with("A self-rating says little")),
        "{view}"
    );
    assert_eq!(row(&view, "ready-odds-table", "Your own ratings"), ["35%", "25 to 50%"]);
    assert_eq!(row(&view, "ready-odds-table", "Anyone who reaches a loop"), ["25%", "–"]);
}

#[test]
fn the_picture_puts_the_band_where_its_figures_are() {
    // From 5 to 95: 25 lies at 20 / 90, 50 at 45 / 90, 35 at 30 / 90.
    let view = shown(ready, FOURS);
    assert!(inside(&view, "rect", &[r#"x="22.22%""#, r#"width="27.78%""#]).is_some(), "{view}");
    assert!(inside(&view, "circle", &[r#"cx="33.33%""#]).is_some(), "{view}");
    assert!(view.contains("Chance to pass a loop: Your own ratings 35%, 25 to 50%; "), "{view}");
}

#[test]
fn parts_show_the_mean_the_weight_and_what_really_weighs() {
    // (5 + 4 + 4) / 3 = 4.33; weights 50, 30, 20 that go together at a half weigh 54.35, 28.26, 17.39
    // (modelling note, 6.1); the last has the largest remainder, and 54, 28, 18 add up.
    let view = shown(ready, &FOURS.replace(r#""results": 4"#, r#""results": 5"#));
    assert_eq!(row(&view, "ready-parts-table", "Behavioral leadership"), ["4.3", "50% estimate", "54%"]);
    assert_eq!(row(&view, "ready-parts-table", "System design"), ["4.0", "30% estimate", "28%"]);
    assert_eq!(row(&view, "ready-parts-table", "Coding"), ["4.0", "20% estimate", "18%"]);
}

#[test]
fn the_score_and_what_it_leads_to_stand_together() {
    let text = plain(&shown(ready, FOURS));
    let says =
        "Your ratings come to 80 of 100, which suggests the path “Six weeks”. The scale runs from 20 to 100.";
    assert!(text.contains(says), "{text}");
    assert!(text.contains("If every part must be passed, it is about "), "{text}");
}

#[test]
fn a_statement_asks_its_fact_first_then_five_anchors_and_no_evidence() {
    let view = shown(ready, r#""results": 4"#);
    // The first one that is open.
    assert_eq!(inside(&view, "h3", &[r#"id="ready-question""#]), Some("Disagreement"), "{view}");
    assert_eq!(view.matches(r#"name="fit-conflict_rank""#).count(), 4, "{view}");
    assert_eq!(view.matches(r#"name="fit-conflict""#).count(), 6, "{view}");
    let places =
        ["Who was on the other side?", "1. I mostly go along", "5. I opposed a decision", "No evidence yet"];
    let places = places.map(|says| view.find(says).unwrap_or_else(|| panic!("{says}: {view}")));
    assert!(places.is_sorted(), "{places:?}");
    assert!(plain(&view).contains("Behavioral leadership, 2 of 6"), "{view}");
}

#[test]
fn the_full_form_asks_all_fifteen() {
    let view = shown(ready, r#""results": 4, "form": "full""#);
    assert!(plain(&view).contains("2 of 15"), "{view}");
    assert_eq!(view.matches(r#"class="ready__jump""#).count(), 15, "{view}");
}

#[test]
fn an_answer_can_be_none_yet_and_is_listed_as_that() {
    let view = shown(ready, r#""results": 4, "conflict": null"#);
    let text = plain(&view);
    assert!(text.contains("Results under pressure4 of 5"), "{text}");
    assert!(text.contains("Disagreementno evidence yet"), "{text}");
    assert!(text.contains("A problem at the boardopen"), "{text}");
}

#[test]
fn three_mocks_of_four_lift_the_chance_from_a_quarter_to_80_and_one_more_is_foretold() {
    let view = shown(ready, r#""mock_1": 4, "mock_2": 4, "mock_3": 4"#);
    assert_eq!(row(&view, "ready-odds-table", "Ratings by others").first().map(String::as_str), Some("80%"));
    let more = row(&view, "ready-more-table", "Chance");
    let percents: Vec<u32> = more.iter().filter_map(|cell| cell.trim_end_matches('%').parse().ok()).collect();
    assert!(
        percents.len() == 5 && percents.is_sorted() && percents.iter().all(|percent| percent % 5 == 0),
        "{more:?}"
    );
}

#[test]
fn with_others_ratings_ones_own_alone_stay_beside_them() {
    let view = shown(ready, &format!(r#"{FOURS}, "mock_1": 2"#));
    assert_eq!(row(&view, "ready-odds-table", "Your own ratings alone"), ["35%", "25 to 50%"]);
    assert!(!row(&view, "ready-odds-table", "With ratings by others").is_empty());
}

#[test]
fn the_weakest_part_is_named_where_one_is_weaker() {
    let level = plain(&shown(ready, FOURS));
    assert!(!level.contains("Weakest"), "{level}");
    let coding = plain(&shown(ready, &FOURS.replace(r#""problem": 4"#, r#""problem": 2"#)));
    let says = "Weakest: Coding. The plan gives a part more hours for a larger gap, and for what it weighs in a loop.";
    assert!(coding.contains(says), "{coding}");
}

#[test]
fn past_the_last_statement_it_says_so_and_what_is_below() {
    let view = shown(ready, FOURS);
    assert_eq!(inside(&view, "h3", &[r#"id="ready-question""#]), Some("That was all of them"), "{view}");
    assert!(!view.contains("Skip"), "{view}");
}
