//! The build's checker refuses flawed tax files, naming file and line: each test is the real `data/tax/` with one flaw put in.

use std::path::Path;

use super::facts;

/// The faults of the real files after `from` became `to` in one of them.
fn faults_after(path: &str, from: &str, to: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let mut files = facts::gather_taxes(&folder).expect("data/tax/ is there");
    let file = files.iter_mut().find(|file| file.path == path).expect("the file is there");
    assert!(file.text.contains(from), "{from} stands in {path}");
    file.text = file.text.replacen(from, to, 1);
    facts::compile_taxes(&files).err().unwrap_or_default()
}

#[track_caller]
fn assert_refused(path: &str, from: &str, to: &str, says: &str) {
    let faults = faults_after(path, from, to);
    let named = |fault: &&String| fault.starts_with(&format!("{path}:")) && fault.contains(says);
    assert!(faults.iter().any(|fault| named(&fault)), "wanted {path}: {says}\ngot {faults:#?}");
}

#[test]
fn the_taxes_as_they_are_pass() {
    assert_eq!(faults_after("data/tax/federal.toml", "0.12", "0.12"), Vec::<String>::new());
}

#[test]
fn brackets_that_fall_are_refused() {
    assert_refused("data/tax/federal.toml", "[11925, 0.12]", "[11925, 0.05]", "the rates fall");
    assert_refused("data/tax/federal.toml", "[48475, 0.22]", "[1475, 0.22]", "the bounds do not rise");
    assert_refused("data/tax/states.toml", "[[0, 0.025]]", "[[0, 2.5]]", "not between 0 and 1");
}

#[test]
fn years_that_overlap_leave_a_gap_or_are_missing_are_refused() {
    assert_refused("data/tax/federal.toml", "years = [2026]", "years = [2025, 2026]", "Years do not overlap");
    assert_refused(
        "data/tax/states.toml",
        "years = [2025, 2026]",
        "years = [2026]",
        "the first year of the federal tax is missing",
    );
    assert_refused("data/tax/states.toml", "years = [2025, 2026]", "years = []", "years are missing");
    assert_refused("data/tax/states.toml", "state = \"AK\"", "state = \"AL\"", "Years do not overlap");
}

#[test]
fn what_is_of_a_place_may_lag() {
    let both = "years = [2025, 2026]";
    for path in ["data/tax/states.toml", "data/tax/itemizing.toml", "data/tax/counties.toml"] {
        assert_eq!(faults_after(path, both, "years = [2025]"), Vec::<String>::new(), "{path}");
    }
    let lacks = "lacks a year of the federal brackets";
    assert_refused("data/tax/payroll.toml", both, "years = [2025]", lacks);
    assert_refused("data/tax/federal.toml", "[[salt]]\nyears = [2026]", "[[salt]]\nyears = [2034]", lacks);
}

#[test]
fn a_new_year_begins_with_its_federal_blocks() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let mut files = facts::gather_taxes(&folder).expect("data/tax/ is there");
    let federal = ["data/tax/federal.toml", "data/tax/payroll.toml"];
    for file in files.iter_mut().filter(|file| federal.contains(&file.path.as_str())) {
        file.text = file.text.replace("2026]", "2026, 2027]");
        // later.toml has these of 2027 already.
        for known in ["salt", "payroll"] {
            let twice = format!("[[{known}]]\nyears = [2026, 2027]");
            file.text = file.text.replace(&twice, &format!("[[{known}]]\nyears = [2026]"));
        }
    }
    let rust = facts::compile_taxes(&files).expect("states may follow later");
    assert_eq!(
        rust.matches("Federal { years: Years { first: 2026, last: 2027, repealed: false }").count(),
        1
    );
}

#[test]
fn a_rule_may_be_ahead_of_the_federal_brackets_and_what_stays_is_the_last() {
    let (path, levy) = ("data/tax/levies.toml", "years = [2026]\nsources = [\"ca_sdi\"]");
    let ahead = "years = [2026, 2027, 2028]\nsources = [\"ca_sdi\"]";
    assert_eq!(faults_after(path, levy, ahead), Vec::<String>::new());
    assert_eq!(
        faults_after(path, levy, &levy.replace("2026", "2028")),
        Vec::<String>::new(),
        "2025 stands in"
    );
    let (later, mississippi) =
        ("data/tax/later.toml", "years = [2028]\nform = \"standard\"\nsources = [\"ms_hb_1\"]");
    assert_refused(later, mississippi, &format!("stays = true\n{mississippi}"), "a block stays and is");
    assert_refused(later, "[2030]\nstays = true", "[2030]\nstays = 1", "neither true nor false");
}

#[test]
fn what_is_repealed_is_not_followed() {
    let (path, levy) = ("data/tax/levies.toml", "years = [2025]\nsources = [\"ak_rates\"]");
    assert_refused(path, levy, &format!("repealed = true\n{levy}"), "after it was repealed");
    assert_refused(path, levy, &format!("repealed = 1\n{levy}"), "neither true nor false");
    let state = "years = [2025, 2026]";
    let repealed = format!("repealed = true\n{state}");
    assert_refused("data/tax/states.toml", state, &repealed, "cannot be repealed");
}

#[test]
fn a_figure_without_source_or_status_is_refused() {
    assert_refused("data/tax/levies.toml", "sources = [\"ca_sdi\"]", "sources = []", "no source is named");
    assert_refused("data/tax/levies.toml", "\"ca_sdi\"", "\"ca_sdy\"", "no source is called “ca_sdy”");
    assert_refused("data/tax/levies.toml", "status = \"published\"", "", "the status is missing");
    assert_refused("data/tax/sources.toml", "id = \"ca_sdi\"", "id = \"ca_sdj\"", "no fact cites “ca_sdj”");
}

#[test]
fn a_key_that_is_missing_or_unknown_is_refused() {
    assert_refused("data/tax/special.toml", "phase_step", "phase_stop", "“phase_stop” is no key");
    assert_refused("data/tax/special.toml", "phase_step", "phase_stop", "“phase_step” is missing");
    assert_refused("data/tax/special.toml", "form = \"alabama\"", "form = \"alabamy\"", "has this name");
    assert_refused(
        "data/tax/special.toml",
        "projected = [\"standard\"]",
        "projected = [\"std\"]",
        "does not stand here",
    );
}
