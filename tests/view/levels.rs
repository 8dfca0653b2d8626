//! The Levels page: complete on the host, every cell with its source and date.

use super::fixture::{DIMENSIONS, EVIDENCE, LADDER, TABLES, UNKNOWNS};
use super::{inside, markup};
use offerscope::page::levels::{Levels, levels};
use offerscope::route::Pair;

fn page() -> String {
    markup(levels(&Levels {
        base: "/",
        pair: Pair::L6L7,
        ladder: &LADDER,
        evidence: &EVIDENCE,
        dimensions: DIMENSIONS,
        tables: TABLES,
        unknowns: UNKNOWNS,
    }))
}

/// The markup of each opening cell, from its details to the end of it.
fn cells(page: &str) -> Vec<&str> {
    page.split("<details").skip(1).filter(|cell| cell.contains(r#"class="levels__fact""#)).collect()
}

#[test]
fn the_heading_takes_its_gap_from_the_ranges() {
    let page = page();
    assert!(page.contains("pay starts $100,000 above where L6’s ends"), "{page}");
    assert_eq!(inside(&page, "em", &[]), Some("one organization up"), "{page}");
}

#[test]
fn every_cell_names_its_source_and_date() {
    let page = page();
    let cells = cells(&page);
    assert_eq!(cells.len(), 5, "team twice, experience once, titles twice: {page}");
    for cell in cells {
        let summary = cell.split("</summary>").next().unwrap_or_default();
        assert!(summary.contains("SystemCraft, August 2025"), "{summary}");
    }
}

#[test]
fn a_cell_opens_to_all_its_claims_with_status_and_trust() {
    let page = page();
    let team = cells(&page)[0];
    for said in [
        "15–50 engineers",
        "8–20 engineers",
        "reported",
        "inferred",
        "October 25, 2022",
        "medium trust",
        "high trust",
    ] {
        assert!(team.contains(said), "{said} is missing in {team}");
    }
    assert!(
        inside(team, "a", &[r#"href="https://example.org/guide""#, r#"rel="noreferrer""#]).is_some(),
        "{team}"
    );
    assert!(team.contains("a talk of 2022"), "an address that is no link is still told: {team}");
}

#[test]
fn a_disagreement_is_in_sight_before_anything_is_opened() {
    let page = page();
    let summaries: Vec<&str> =
        cells(&page).into_iter().filter_map(|cell| cell.split("</summary>").next()).collect();
    assert!(summaries[0].contains("sources disagree"), "{}", summaries[0]);
    assert!(summaries[0].contains("8–20 engineers"), "{}", summaries[0]);
    assert!(!summaries[1].contains("sources disagree"), "{}", summaries[1]);
    assert!(page.contains("Exactly 50 engineers is in both."), "{page}");
}

#[test]
fn a_missing_fact_is_said_and_so_is_what_is_not_known() {
    let page = page();
    assert!(page.contains("Nothing sourced"), "{page}");
    assert!(page.contains("<td>not known</td>"), "{page}");
    assert!(page.contains("Percentiles for L6 alone."), "{page}");
}

#[test]
fn a_pay_table_tells_its_source_date_and_status_before_it_is_opened() {
    let page = page();
    let card =
        page.split("Base by city").nth(1).and_then(|card| card.split("<details").next()).unwrap_or_default();
    assert!(card.contains("SystemCraft, 2017 to August 2021"), "{card}");
    assert_eq!(inside(card, "span", &[r#"class="tag""#]), Some("reported"), "{card}");
}

#[test]
fn no_style_attribute_and_no_script_is_rendered() {
    let page = page();
    assert!(!page.contains("style="), "{page}");
    assert!(!page.contains("<script"), "{page}");
}
