//! The table of tax cases: every row within a dollar in every column. Where it comes from stands in cases/README.md.

use offerscope_core::compute::tax::{Income, TaxRules, owed};
use offerscope_core::data::tax::taxes;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::tax::filing::Filing;
use std::collections::HashMap;

#[test]
fn every_row_is_within_a_dollar_in_every_column() {
    let mut table = csv::Reader::from_reader(include_str!("../cases/taxes.csv").as_bytes());
    let rows: Vec<HashMap<String, String>> = table.deserialize().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), 1_051);
    for row in rows {
        let number = |name: &str| row[name].parse::<f64>().unwrap_or_else(|_| panic!("{name} of {row:?}"));
        let dollars = |name| Money::from_f64(number(name));
        let locals: Vec<&str> = row["local"].split_whitespace().collect();
        let year = row["year"].parse().expect("a year");
        let rules = TaxRules::of(taxes(), year, &row["state"], &locals).expect("rules");
        let income = Income {
            filing: filing(&row["filing_status"]),
            wages: dollars("wages") + dollars("bonus_rsu"),
            deferral: dollars("k401"),
            ..Income::default()
        };
        let owed = owed(&rules, &income);
        for (column, got) in [
            ("fed_std", owed.steps.federal_standard),
            ("ss", owed.social),
            ("medicare", owed.medicare),
            ("addl_medicare", owed.additional),
            ("state_std", owed.steps.state_standard),
            ("levies", owed.levies),
            ("local_tax", owed.steps.local_standard),
            ("salt_paid", owed.steps.salt),
            ("fed_best", owed.steps.federal_best),
        ] {
            let off = (got.to_f64() - number(column)).abs();
            assert!(off <= 1.0, "{column} of case {}: {} for {}", row["case_id"], got, row[column]);
        }
        assert_eq!(owed.steps.itemized_is_more, row["itemizes"] == "1", "case {}", row["case_id"]);
    }
}

pub(super) fn filing(word: &str) -> Filing {
    match word {
        "joint" => Filing::Joint,
        "hoh" => Filing::Head,
        "separate" => Filing::Separate,
        _ => Filing::Single,
    }
}
