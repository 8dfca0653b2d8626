//! Taxes of cities, worked out by hand from the cities' documents: see cases/README.md. The first of two cities is work, the second home.

use offerscope_core::compute::lens::take_home::local_gap;
use offerscope_core::compute::tax::{Income, TaxRules, owed};
use offerscope_core::data::tax::taxes;
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
    local_gap(taxes(), &Place { state: state.to_owned(), locals })
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
fn a_city_is_found_as_people_write_it() {
    let file = r#"{ "schema": 1, "tax": { "state": "mi", "locals": ["Grand Rapids", "grand-rapids", "LANSING"] }, "offers": [{ "name": "A", "base": 1 }] }"#;
    let read = read(file).expect("a scenario");
    assert_eq!(read.scenario.tax.place.locals, ["grand_rapids", "grand_rapids", "lansing"]);
}
