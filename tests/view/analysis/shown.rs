//! Figures that stand beside their sum add up to it, as shown on the page.

use super::{Scenario, opened, scenario};
use crate::harness::{App, form};
use crate::{markup, plain};
use offerscope::page::offers::after_tax::table::lines_by_year;
use offerscope::state::AnalysisView;

/// Pay with cents in every part: 12.5% of odd bases, raises, and shares at odd prices; taxed in two states.
fn with_cents() -> Scenario {
    scenario(
        r#"{ "schema": 1, "horizon_years": 4, "lens": "cash",
        "tax": { "state": "NY", "lives": { "state": "NJ" }, "deferral": 15000.37 }, "offers": [
        { "name": "One", "start": "2027-01", "base": 187777.77, "raise": 0.0333, "bonus": { "target": 0.125 },
          "sign_on": [{ "amount": 61234.56, "clawback": { "months": 24, "rule": "pro_rata" } }],
          "grants": [{ "shares": 1777, "schedule": "amazon_new_hire" }], "stock": { "price": 221.37 } },
        { "name": "Two", "start": "2027-01", "base": 203333.33, "raise": 0.0277, "bonus": { "target": 0.175 },
          "grants": [{ "shares": 999, "schedule": "annual_25x4" }], "stock": { "price": 333.19 } }],
        "current": { "name": "Here", "base": 190001.01, "start": "2027-01", "bonus": { "target": 0.11 } } }"#,
    )
}

/// The rows of a table by its id: the head of each, and its figures in dollars. A figure that falls behind is below zero.
fn rows(markup: &str, id: &str) -> Vec<(String, Vec<i64>)> {
    let table =
        markup.split(&format!("<table id=\"{id}\"")).nth(1).unwrap_or_else(|| panic!("no {id}: {markup}"));
    let body = table.split("<tbody").nth(1).and_then(|rest| rest.split("</tbody>").next()).expect("a body");
    let amount = |cell: &str| {
        let text = plain(&format!("<td{cell}"));
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let below = text.contains('▼') || text.contains('−');
        digits.parse::<i64>().unwrap_or_default() * if below { -1 } else { 1 }
    };
    let row = |row: &str| {
        let mut cells = row.split("<td");
        let head = plain(&format!("<tr{}", cells.next().unwrap_or_default())).trim().to_owned();
        (head, cells.map(amount).collect())
    };
    body.split("<tr").skip(1).map(row).collect()
}

fn row<'a>(rows: &'a [(String, Vec<i64>)], head: &str) -> &'a [i64] {
    let found = rows.iter().find(|(known, _)| known.starts_with(head));
    &found.unwrap_or_else(|| panic!("{head}: {rows:?}")).1
}

/// Whether the rows before the last add up to it, column by column.
fn add_down(rows: &[(String, Vec<i64>)]) {
    let (last, years) = rows.split_last().expect("rows");
    assert!(!years.is_empty());
    for (at, sum) in last.1.iter().enumerate() {
        assert_eq!(years.iter().map(|(_, cells)| cells[at]).sum::<i64>(), *sum, "column {at}: {rows:?}");
    }
}

/// Whether the cells before the last add up to it, row by row.
fn add_across(rows: &[(String, Vec<i64>)]) {
    for (head, cells) in rows {
        let (sum, parts) = cells.split_last().expect("cells");
        assert_eq!(parts.iter().sum::<i64>(), *sum, "{head}: {cells:?}");
    }
}

fn before_tax() -> Scenario {
    let mut scenario = with_cents();
    scenario.lens = offerscope_core::model::lens::Lens::Taxable;
    scenario
}

#[test]
fn years_add_up_down_and_differences_across() {
    let page = App::of(before_tax()).page();
    let years = rows(&page, "years-table");
    add_down(&years);
    for (head, cells) in &years {
        // One, Two, Here; Two minus One.
        assert_eq!(cells[1] - cells[0], cells[3], "{head}: {cells:?}");
    }
    let sums = rows(&page, "sums-table");
    let all = row(&years, "Over four years");
    for (at, total) in all.iter().enumerate().take(3) {
        assert_eq!(row(&sums, "Promised")[at] + row(&sums, "At risk")[at], *total);
    }
}

#[test]
fn parts_add_up_down_and_across_before_tax_and_in_hand() {
    for scenario in [before_tax(), with_cents()] {
        let parts = opened(AnalysisView::Parts, scenario);
        for id in ["parts-1", "parts-2"] {
            let table = rows(&parts, id);
            add_down(&table);
            add_across(&table);
        }
    }
}

#[test]
fn what_differs_what_is_kept_and_what_it_is_worth_add_up() {
    let differs = rows(&opened(AnalysisView::Differs, before_tax()), "differs-table");
    add_down(&differs);
    assert!(differs.iter().all(|(_, cells)| cells[1] - cells[0] == cells[2]), "{differs:?}");
    let leave = rows(&opened(AnalysisView::Leave, before_tax()), "leave-table");
    let today = rows(&opened(AnalysisView::Today, before_tax()), "today-table");
    let cliff = rows(&opened(AnalysisView::Cliff, before_tax()), "cliff-table");
    for at in 0..3 {
        assert_eq!(row(&leave, "Paid by then")[at] - row(&leave, "Paid back")[at], row(&leave, "Kept")[at]);
        assert_eq!(row(&today, "Cash")[at] + row(&today, "Stock")[at], row(&today, "Value today")[at]);
        assert_eq!(row(&cliff, "Year 5")[at] - row(&cliff, "Year 4")[at], row(&cliff, "Change")[at]);
    }
    assert_ne!(row(&leave, "Paid back")[0], 0, "a clause takes something back");
}

#[test]
fn taxes_of_a_year_add_up_and_leave_what_is_in_hand() {
    let form = form(with_cents());
    let taxed = form.after_tax().taxed.as_ref().expect("a state is named").clone();
    let markup = markup(lines_by_year(&taxed));
    let taxes = rows(&markup, "taxes-1");
    for at in 0..row(&taxes, "Pay").len() {
        let of = |head: &str| row(&taxes, head)[at];
        let lines = taxes.iter().skip(1).take_while(|(head, _)| head != "All taxes");
        let (states, lines): (Vec<_>, Vec<_>) = lines.partition(|(head, _)| head.starts_with("of which"));
        assert_eq!(lines.iter().map(|(_, cells)| cells[at]).sum::<i64>(), of("All taxes"), "{taxes:?}");
        assert_eq!(
            states.iter().map(|(_, cells)| cells[at]).sum::<i64>(),
            of("State income tax"),
            "{taxes:?}"
        );
        assert_eq!(of("Pay") - of("All taxes") - of("Into the 401(k)"), of("In hand"), "{taxes:?}");
    }
}

/// A year of $100,000.40 is $100,001 in the table where four of them are $400,002; so are the parts of a sentence, which add up.
#[test]
fn a_sentence_about_a_year_says_what_the_table_beside_it_shows() {
    let offer = |name: &str, base: &str| {
        format!(r#"{{ "name": "{name}", "start": "2027-01", "base": {base}, "bonus": {{ "target": 0.1 }} }}"#)
    };
    let page = |count: usize| {
        let offers = ["A", "B", "C"].map(|name| offer(name, "90909.45"));
        App::of(scenario(&format!(r#"{{ "schema": 1, "offers": [{}] }}"#, offers[..count].join(",")))).page()
    };
    let years = rows(&page(1), "years-table");
    let shown: Vec<i64> = years.iter().map(|(_, cells)| cells[0]).collect();
    assert_eq!(shown.iter().take(4).sum::<i64>(), shown[4]);
    let dollars = |year: usize| {
        let thousands = shown[year] / 1_000;
        format!("${thousands},{:03}", shown[year] % 1_000)
    };
    assert_ne!(dollars(0), dollars(3), "one of them is rounded up: {shown:?}");
    for year in 0..4 {
        let says = format!("Year {}: A pays {}; B pays {1}; C pays {1}.", year + 1, dollars(year));
        assert!(page(3).contains(&says), "{says}");
        assert!(page(1).contains(&format!("Year {}: A pays {} (", year + 1, dollars(year))));
    }
    assert!(page(1).contains(&format!("A pays most in year 1: {}.", dollars(0))), "{}", page(1));
}
