//! The build's checker refuses flawed facts, naming file and line: each test is the real `data/` with one flaw put in.

use std::path::Path;

use offerscope_core::model;

#[path = "../../../src/core/build/facts.rs"]
mod facts;

mod taxes;

/// The faults of the real facts after `from` became `to` in one file; and the line the change stands on.
fn faults_after(path: &str, from: &str, to: &str) -> (Vec<String>, usize) {
    let mut files =
        facts::gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")).expect("data/ is there");
    let file = files.iter_mut().find(|file| file.path == path).expect("the file is there");
    let start = file.text.find(from).expect("the text to change is there");
    let line = file.text.bytes().take(start).filter(|&byte| byte == b'\n').count() + 1;
    file.text = file.text.replacen(from, to, 1);
    (facts::compile(&files).err().unwrap_or_default(), line)
}

#[track_caller]
fn assert_refused(path: &str, from: &str, to: &str, says: &str) {
    let (faults, line) = faults_after(path, from, to);
    let place = format!("{path}:{line}: ");
    assert!(
        faults.iter().any(|fault| fault.starts_with(&place) && fault.contains(says)),
        "wanted {place}{says}\ngot {faults:#?}"
    );
}

#[test]
fn the_facts_as_they_are_pass() {
    assert_eq!(faults_after("data/vests.toml", "[24, 15]", "[24, 15]").0, Vec::<String>::new());
}

#[test]
fn a_schedule_that_misses_the_whole_is_refused() {
    assert_refused(
        "data/vests.toml",
        "vests = [[12, 5], [24, 15], [30, 20]",
        "vests = [[12, 5], [24, 14], [30, 20]",
        "99%",
    );
    assert_refused("data/vests.toml", "yearly = [38, 32, 20, 10]", "yearly = [38, 32, 20, 11]", "101%");
}

#[test]
fn months_that_do_not_rise_are_refused() {
    assert_refused(
        "data/vests.toml",
        "vests = [[12, 5], [24, 15]",
        "vests = [[24, 5], [12, 15]",
        "months must rise",
    );
}

#[test]
fn an_unknown_source_is_refused() {
    assert_refused(
        "data/vests.toml",
        "source = \"hn_vest\"",
        "source = \"hearsay\"",
        "no source is called “hearsay”",
    );
}

#[test]
fn an_unused_source_is_refused() {
    let (faults, _) = faults_after("data/vests.toml", "source = \"hn_vest\"", "source = \"salaryscript\"");
    assert!(
        faults.len() == 1 && faults[0].starts_with("data/sources.toml:") && faults[0].contains("“hn_vest”"),
        "{faults:?}"
    );
}

#[test]
fn a_missing_date_is_refused() {
    let (faults, line) = faults_after("data/sources.toml", "date = \"2025-08\"\n", "");
    // The entry that lacks it starts four lines above: at its id's table.
    let place = format!("data/sources.toml:{}: ", line - 5);
    assert!(
        faults.len() == 1 && faults[0].starts_with(&place) && faults[0].contains("date"),
        "{place} {faults:?}"
    );
}

#[test]
fn a_malformed_date_is_refused() {
    assert_refused("data/sources.toml", "date = \"2025-08\"", "date = \"2025-13\"", "not a date");
    assert_refused("data/sources.toml", "date = \"2025-08\"", "date = \"last summer\"", "not a date");
}

#[test]
fn a_link_with_words_behind_it_is_refused() {
    let from = "address = \"https://deepaucksharma.github.io/SystemCraft\"";
    let to = from.replace("SystemCraft", "SystemCraft, home page");
    assert_refused("data/sources.toml", from, &to, "a link with words");
}

#[test]
fn an_unknown_key_is_refused() {
    assert_refused("data/vests.toml", "whole = 16", "hole = 16", "unknown field `hole`");
}

#[test]
fn a_duplicate_id_is_refused() {
    assert_refused("data/companies.toml", "id = \"meta\"", "id = \"google\"", "id of an earlier entry");
    assert_refused("data/ladders/amazon.toml", "id = \"impact\"", "id = \"team\"", "id of an earlier entry");
}

#[test]
fn an_unknown_status_or_trust_is_refused() {
    assert_refused(
        "data/pay.toml",
        "status = \"inferred\"",
        "status = \"rumored\"",
        "“rumored” is no status",
    );
    assert_refused("data/sources.toml", "trust = \"medium\"", "trust = \"blind\"", "“blind” is no trust");
}

#[test]
fn a_band_upside_down_or_a_ladder_that_falls_is_refused() {
    let path = "data/ladders/amazon.toml";
    assert_refused(
        path,
        "low = 400_000, high = 500_000",
        "low = 500_000, high = 400_000",
        "not under its high",
    );
    assert_refused(path, "low = 600_000, high = 800_000", "low = 300_000, high = 800_000", "does not rise");
}

#[test]
fn questions_of_fit_with_flaws_are_refused() {
    let (fit, readiness) = ("data/fit.toml", "data/readiness.toml");
    assert_refused(
        fit,
        "steps = [[\"15\", \"L6\"], [\"50\"",
        "steps = [[\"15\", \"L6\"], [\"5\"",
        "do not rise",
    );
    assert_refused(fit, "steps = [[\"director\"", "steps = [[\"queen\"", "nor a choice above");
    assert_refused(fit, "weight = 0", "weight = 5", "just where the guide");
    let (faults, _) = faults_after(readiness, "    \"I mostly go along, or avoid it.\",\n", "");
    assert!(faults.len() == 1 && faults[0].contains("length 4, expected an array of length 5"), "{faults:?}");
    assert_refused(readiness, "component = \"coding\"", "component = \"cooking\"", "no component");
    assert_refused("data/plans.toml", "score = 70", "score = 90", "from the shortest");
    assert_refused("data/mapping.toml", "levels = [\"L6\"]", "levels = [\"L9\"]", "Amazon has no level");
    for (path, from, to) in [(fit, "weight = 20", "weight = 21"), (readiness, "weight = 50", "weight = 51")] {
        let (faults, _) = faults_after(path, from, to);
        assert!(faults.len() == 1 && faults[0].contains("add up to 101"), "{faults:?}");
    }
}

#[test]
fn an_unknown_schedule_company_or_level_is_refused() {
    let (companies, presets) = ("data/companies.toml", "data/presets.toml");
    assert_refused(
        companies,
        "schedule = \"semiannual_8\"",
        "schedule = \"someday\"",
        "no schedule is called “someday”",
    );
    assert_refused(presets, "company = \"meta\"", "company = \"acme\"", "no company is called “acme”");
    assert_refused(presets, "level = \"M1\"", "level = \"M9\"", "no level “M9”");
    assert_refused("data/ladders/amazon.toml", "level = \"L7\"", "level = \"L9\"", "no level “L9”");
}

#[test]
fn a_preset_out_of_bounds_is_refused() {
    assert_refused("data/presets.toml", "base = 185_000", "base = -185_000", "between");
    assert_refused("data/presets.toml", "from = 1, to = 12", "from = 12, to = 1", "a tranche is paid");
    assert_refused(
        "data/presets.toml",
        "sample = [\"amazon_l6\"",
        "sample = [\"amazon_l66\"",
        "no offer is called",
    );
}

#[test]
fn a_dispute_without_a_second_claim_is_refused() {
    let from = "level = \"L6\"\nclaims = [{ says = \"Team transformation\"";
    let (faults, line) = faults_after(
        "data/ladders/amazon.toml",
        from,
        &from.replace("\nclaims", "\ndisputed = true\nclaims"),
    );
    let place = format!("data/ladders/amazon.toml:{line}: ");
    assert!(faults.len() == 1 && faults[0].starts_with(&place), "{faults:?}");
}

#[test]
fn a_practice_of_no_matter_or_told_twice_is_refused() {
    let path = "data/practices.toml";
    assert_refused(path, "about = \"match\"", "about = \"weather\"", "is not a matter");
    assert_refused(path, "about = \"match\"", "about = \"clawback\"", "has a practice of this kind already");
    assert_refused(path, "company = \"google\"", "company = \"gogle\"", "no company is called");
}

#[test]
fn an_assumption_outside_of_its_range_or_of_no_unit_is_refused() {
    let path = "data/negotiation.toml";
    assert_refused(path, "value = 0.35", "value = 0.75", "outside of its own range");
    assert_refused(path, "unit = \"share\"", "unit = \"percent\"", "is no unit");
    assert_refused(path, "id = \"m\"", "id = \"p0\"", "is the id of an earlier entry too");
}
