//! Ratings of mock loops by others: five places for them, and what one more would make of the chance.

use crate::page::fit::set;
use crate::widget::element::{element, note, paragraph};
use crate::widget::field::choice::{Choice, SelectProps, select};
use crate::widget::form::FormProps;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::fit::answers::{MOCKS, number};
use offerscope_core::compute::fit::readiness::{Readiness, chance_with};
use offerscope_core::data::questionnaire;
use offerscope_core::model::fit::profile::Value;
use yew::prelude::*;

const NAMES: [&str; 5] = ["First", "Second", "Third", "Fourth", "Fifth"];
const RATINGS: [u64; 5] = [1, 2, 3, 4, 5];

/// The ratings, and what one more would do.
pub(super) fn outside(found: &Readiness, props: &FormProps) -> Html {
    let content = [
        element("h3", "", Html::from("Ratings by others")),
        paragraph(
            "A mock loop, rated as a whole by someone who interviews at the level, says more than all statements above.",
        ),
        ratings(props),
        if found.outside.len() < MOCKS.len() { one_more(found, props) } else { Html::default() },
        note(
            "3 is about the middle of the people who reach a loop. Each rating counts like one separate interviewer.",
        ),
    ];
    element("section", "card stack", content.into_iter().collect())
}

fn ratings(props: &FormProps) -> Html {
    let one = |(id, label): (&'static str, &'static str)| {
        let value = number(questionnaire(), &props.form.scenario.profile, id)
            .map(|rating| rating.to_string())
            .unwrap_or_default();
        let choices: Vec<Choice> = [Choice::new("", "None yet")]
            .into_iter()
            .chain(RATINGS.map(|rating| Choice::new(rating.to_string(), format!("{rating} of 5"))))
            .collect();
        let props = props.clone();
        let on_change =
            Callback::from(move |rating: AttrValue| set(&props, id, rating.parse().ok().map(Value::Number)));
        select(SelectProps {
            id: format!("fit-{id}").into(),
            label: label.into(),
            value: value.into(),
            choices,
            on_change,
        })
    };
    html! {
        <fieldset class="ready__mocks">
            <legend class="answer__asks">{ "How did they rate your mock loops, from 1 to 5?" }</legend>
            { for MOCKS.into_iter().zip(NAMES).map(one) }
        </fieldset>
    }
}

/// The chance after one more, by what it would be.
fn one_more(found: &Readiness, props: &FormProps) -> Html {
    let after = |rating: u64| {
        let all: Vec<u64> = found.outside.iter().copied().chain([rating]).collect();
        let chance = chance_with(questionnaire(), &props.form.scenario.profile, &all);
        Html::from(chance.map(|chance| format!("{}%", chance.middle)).unwrap_or_default())
    };
    let columns =
        [Html::from("Rated")].into_iter().chain(RATINGS.map(|rating| Html::from(rating.to_string())));
    let row = Row { key: "after".into(), head: Html::from("Chance"), cells: RATINGS.map(after).into() };
    table(Table {
        id: "ready-more-table".into(),
        caption: Html::from("How one more rating would change the chance."),
        columns: columns.collect(),
        rows: vec![row],
    })
}
