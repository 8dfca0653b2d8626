//! Weights and shares add up as they are shown.

use super::{inside, plain, row, shown};
use crate::harness::form;
use crate::markup;
use offerscope::page::fit::{FitProps, fit_page, ready, tomorrow};
use offerscope_core::data::sample_scenario;
use offerscope_core::model::fit::profile::{Profile, Value};
use offerscope_core::model::scenario::Scenario;

/// The numbers before a percent sign.
fn percents(text: &str) -> Vec<u32> {
    let number = |text: &str| text.rsplit(|sign: char| !sign.is_ascii_digit()).next()?.parse().ok();
    let mut pieces: Vec<&str> = text.split('%').collect();
    pieces.pop();
    pieces.into_iter().filter_map(number).collect()
}

fn level(profile: Profile) -> String {
    let form = form(Scenario { profile, ..sample_scenario() });
    markup(fit_page(&FitProps { base: "/".into(), form }))
}

#[test]
fn the_weights_of_the_signals_add_up_to_100_percent() {
    let page = level(every_way().swap_remove(0));
    let table = page.split("standings-table\"").nth(1).and_then(|rest| rest.split("</table>").next());
    let table = plain(table.expect("the table is there"));
    let weights: Vec<u32> =
        table.split("weight ").skip(1).filter_map(|rest| percents(rest).first().copied()).collect();
    assert_eq!(weights, [20, 15, 15, 10, 10, 10, 8, 7, 5], "{table}");
    assert_eq!(weights.iter().sum::<u32>(), 100);
}

#[test]
fn the_weights_of_the_interview_add_up_stated_and_actual() {
    let view = shown(ready, r#""results": 4, "architecture": 3, "problem": 4"#);
    for column in [1, 2] {
        let of = |head| percents(row(&view, "ready-parts-table", head).get(column).expect("a cell"));
        let all: Vec<u32> =
            ["Behavioral leadership", "System design", "Coding"].into_iter().flat_map(of).collect();
        assert_eq!((all.len(), all.iter().sum::<u32>()), (3, 100), "{all:?}");
    }
    let page = shown(tomorrow, "");
    let parts = page.split("tomorrow__parts").nth(1).and_then(|rest| rest.split("</dl>").next());
    let parts = percents(parts.expect("the parts are there"));
    assert_eq!((parts.len(), parts.iter().sum::<u32>()), (3, 100), "{parts:?}");
}

#[test]
fn what_speaks_for_each_level_adds_up_to_all_of_the_weight() {
    for profile in every_way() {
        let page = level(profile.clone());
        let why = inside(&page, "p", &["verdict__why"]).unwrap_or_default().to_owned();
        let shares = percents(&why);
        let all = if why.starts_with("All of the weight") { 100 } else { shares.iter().sum() };
        assert_eq!(all, 100, "{profile:?}: {why}");
    }
}

/// Every way to answer the short form: an answer for each place that a signal can have.
fn every_way() -> Vec<Profile> {
    let short = Profile::default().with("form", Some(Value::Choice("short".into())));
    let number = |id, values: &[u64]| (id, values.iter().map(|&value| Value::Number(value)).collect());
    let choice =
        |id, values: &[&str]| (id, values.iter().map(|&value| Value::Choice(value.into())).collect());
    let answers: [(&str, Vec<Value>); 5] = [
        number("engineers", &[5, 20, 50, 60]),
        choice("managers", &["engineers", "leads", "several"]),
        number("initiative", &[2, 30, 75, 100]),
        number("management_years", &[1, 5, 8]),
        choice("stories", &["nothing", "team", "organization"]),
    ];
    answers.iter().fold(vec![short], |ways, (id, values)| {
        let each =
            |way: &Profile| values.iter().map(|value| way.clone().with(id, Some(value.clone()))).collect();
        ways.iter().flat_map(|way| -> Vec<Profile> { each(way) }).collect()
    })
}
