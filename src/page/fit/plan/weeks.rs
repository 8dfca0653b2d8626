//! The weeks in a table: what each is about, its milestone, and its hours by part, adding up.

use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::fit::plan::{PlanHours, PrepPlan, Week};
use offerscope_core::model::day::Day;
use offerscope_core::model::format;
use yew::prelude::*;

/// The table.
pub(super) fn weeks(plan: &PrepPlan, start: Option<Day>) -> Html {
    let parts = plan.total.iter().map(|share| Html::from(share.part.name()));
    let columns = ["Week", "What it is about"].into_iter().map(Html::from).chain(parts);
    let sum = [format::hours(plan.hours())].map(Html::from);
    let all = Row {
        key: "all".into(),
        head: Html::from("All"),
        cells: [Html::default()].into_iter().chain(plan.total.iter().map(hours)).chain(sum).collect(),
    };
    table(Table {
        id: "plan-table".into(),
        caption: Html::from("Hours by week and part, in quarter hours."),
        columns: columns.chain([Html::from("Hours")]).collect(),
        rows: plan.weeks.iter().map(|week| row(week, start)).chain([all]).collect(),
    })
}

fn row(week: &Week, start: Option<Day>) -> Row {
    let sum = Html::from(format::hours(week.hours()));
    Row {
        key: week.number.to_string().into(),
        head: head(week, start),
        cells: [about(week)].into_iter().chain(week.parts.iter().map(hours)).chain([sum]).collect(),
    }
}

fn hours(share: &PlanHours) -> Html {
    Html::from(format::hours(share.hours))
}

/// Its number, and the day it begins.
fn head(week: &Week, start: Option<Day>) -> Html {
    let begins = start.map(|start| html! { <span class="plan__day">{ begins(week, start).short() }</span> });
    html! { <>{ week.number }{ for begins }</> }
}

/// The first day of a week of a plan that starts on a day.
pub(super) fn begins(week: &Week, start: Day) -> Day {
    let before = u16::try_from(week.number.saturating_sub(1)).unwrap_or(u16::MAX);
    start.plus(before.saturating_mul(7))
}

fn about(week: &Week) -> Html {
    let milestone = week.milestone.clone().map(|says| html! { <span class="note">{ says }</span> });
    html! { <span class="plan__about"><b>{ week.focus }</b>{ for milestone }</span> }
}
