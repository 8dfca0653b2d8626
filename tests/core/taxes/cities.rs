//! Taxes of cities, worked out by hand from the cities' documents: see cases/README.md. The first of two cities is work, the second home.

use crate::facts::{CATALOG, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::explain::analysis::{AnalysisFigureId, TaxFigureId, explain};
use offerscope_core::compute::lens::take_home::{LOCAL, local_gap};
use offerscope_core::compute::tax::{Income, TaxRules, owed};
use offerscope_core::data::facts;
use offerscope_core::data::tax::{receipts, taxes};
use offerscope_core::format::file::read;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::tax::profile::Place;
use std::collections::HashMap;

#[test]
fn cities_take_what_their_documents_say_to_the_cent() {
    let mut table = csv::Reader::from_reader(include_str!("../cases/cities.csv").as_bytes());
    let rows: Vec<HashMap<String, String>> = table.deserialize().map(|row| row.expect("a row")).collect();
    assert!(rows.len() >= 30, "{} rows", rows.len());
    for row in rows {
        let number = |name: &str| row[name].parse::<f64>().unwrap_or_else(|_| panic!("{name} of {row:?}"));
        let locals: Vec<&str> = row["local"].split_whitespace().collect();
        let year = row["year"].parse().expect("a year");
        let rules = TaxRules::of(taxes(), year, &row["state"], &locals).expect("rules");
        let income = Income {
            filing: super::rows::filing(&row["filing_status"]),
            wages: Money::from_f64(number("wages")),
            spouse: Money::from_f64(number("spouse")),
            deferral: Money::from_f64(number("k401")),
            children: row["children"].parse().expect("a count"),
            ..Income::default()
        };
        assert_eq!(owed(&rules, &income).local, Money::from_f64(number("local_tax")), "{row:?}");
    }
}

fn gap(state: &str, locals: &[&str]) -> Option<String> {
    let locals = locals.iter().map(|id| (*id).to_owned()).collect();
    local_gap(taxes(), &Place { state: state.to_owned(), locals, lives: None })
}

#[test]
fn a_zero_that_may_miss_a_tax_says_so_with_the_way_out() {
    let says = "Some cities, counties or school districts in Ohio tax pay. You chose none, so local taxes count as 0. If yours does, choose \
                it under “City or county there”. If it is not on the list, its tax is not counted.";
    assert_eq!(gap("OH", &[]).as_deref(), Some(says));
    // Every county of Indiana is on the list.
    assert!(gap("IN", &[]).expect("a gap").ends_with("choose it under “City or county there”."));
    assert!(gap("IA", &[]).expect("a gap").contains("Their rates are not known here"));
    assert_eq!(gap("OH", &["columbus"]), None);
    // No city there takes anything from employees.
    assert_eq!([gap("CA", &[]), gap("WA", &[]), gap("TX", &[]), gap("", &[])], [None, None, None, None]);
}

#[test]
fn the_proof_of_a_local_tax_names_its_documents_and_that_of_a_zero_the_way_out() {
    let proof = |place: &str| {
        let text = format!(
            r#"{{ "schema": 1, "horizon_years": 1, "lens": "cash", "tax": {place}, "offers": [{{ "name": "A", "start": "2026-01", "base": 300000 }}] }}"#
        );
        let scenario = read(&text).expect("a scenario").scenario;
        let analysis = Analysis::of(&scenario, &CATALOG, today());
        let id = AnalysisFigureId::TaxYear(analysis.offers[0].id, 2026, TaxFigureId::Line(LOCAL));
        let figure = explain(&analysis, facts(), receipts(), id).expect("a proof");
        let sources: Vec<&str> = figure.claims.iter().map(|claim| claim.source.publisher).collect();
        (figure.value, figure.steps[0].0.clone(), sources.join(", "))
    };
    let (value, names, sources) = proof(r#"{ "state": "OH", "locals": ["columbus"] }"#);
    assert_eq!((value, names.as_str()), (Some(Money::whole(7_500)), "Columbus"));
    assert_eq!(sources, "City of Columbus, City of Brook Park, Ohio");
    let (value, says, sources) = proof(r#"{ "state": "OH" }"#);
    assert_eq!((value, sources.as_str()), (Some(Money::ZERO), ""));
    assert!(says.starts_with("Some cities, counties or school districts in Ohio tax pay."), "{says}");
    // A county without a block of its own is read off its state's list.
    let (_, names, sources) = proof(r#"{ "state": "MD", "locals": ["montgomery"] }"#);
    assert_eq!(
        (names.as_str(), sources.as_str()),
        ("Montgomery County", "PolicyEngine, Comptroller of Maryland")
    );
    let (_, _, sources) = proof(r#"{ "state": "MD", "locals": ["frederick"] }"#);
    assert_eq!(sources, "PolicyEngine, Comptroller of Maryland");
}

#[test]
fn a_city_is_found_as_people_write_it() {
    let file = r#"{ "schema": 1, "tax": { "state": "mi", "locals": ["Grand Rapids", "grand-rapids", "LANSING"] }, "offers": [{ "name": "A", "base": 1 }] }"#;
    let read = read(file).expect("a scenario");
    assert_eq!(read.scenario.tax.place.locals, ["grand_rapids", "grand_rapids", "lansing"]);
}
