//! The answer of the Fit page: figures worked out by hand, and the words around them.

mod check;
mod leading_on;
mod plan;
mod ready;
mod tomorrow;
mod weights;

use super::harness::form;
use super::{inside, markup, plain};
use offerscope::widget::form::FormProps;
use offerscope_core::format::file;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// What a part of the answer renders of a profile in its file form: `"results": 4, "weeks": 6`.
fn shown(view: fn(FormProps) -> Html, profile: &str) -> String {
    let text = format!(r#"{{ "schema": 1, "profile": {{ {profile} }} }}"#);
    let read = || file::read(&text).unwrap_or_else(|problems| panic!("{problems:?}")).scenario;
    let scenario = if profile.is_empty() { Scenario::default() } else { read() };
    markup(view(FormProps { form: form(scenario) }))
}

/// The cells of the row with a head, in the table of an id.
fn row(markup: &str, table: &str, head: &str) -> Vec<String> {
    let (_, rest) = markup.split_once(&format!(r#"<table id="{table}""#)).expect("the table is there");
    let rows = rest.split("</table>").next().unwrap_or_default().split("<tr").skip(1);
    let cells = |row: &str| row.split("<td>").skip(1).map(plain).collect();
    let of = |row: &&str| row.split("</th>").next().is_some_and(|th| plain(&format!("<{th}")) == head);
    rows.into_iter().find(of).map(cells).unwrap_or_else(|| panic!("no row {head} in {rest}"))
}

#[test]
fn no_part_writes_a_style_attribute_and_every_part_is_named_by_a_heading() {
    use offerscope::page::fit::{ready, tomorrow, week_by_week};
    let full = r#""results": 4, "conflict": 5, "architecture": 3, "problem": 2, "mock_1": 4, "weeks": 6, "hours": 10"#;
    for view in [
        shown(ready, ""),
        shown(ready, full),
        shown(week_by_week, ""),
        shown(week_by_week, full),
        shown(tomorrow, ""),
        shown(tomorrow, full),
    ] {
        assert!(!view.contains(" style="), "{view}");
        assert!(!plain(&view).contains('!'), "{view}");
        let name = view.split_once("aria-labelledby=\"").and_then(|(_, rest)| rest.split('"').next());
        let name = name.expect("it is named");
        assert!(inside(&view, "h2", &[&format!(r#"id="{name}""#)]).is_some(), "{view}");
    }
}
