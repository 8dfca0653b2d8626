//! What is behind the answer of waiting: week by week, the price of time, an extension, where effort belongs.

use crate::page::negotiate::waiting_of;
use crate::widget::element::{element, note, paragraph};
use crate::widget::field::whole::Whole;
use crate::widget::form::FormProps;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::negotiate::assumption_value::assumption_value;
use offerscope_core::compute::negotiate::waiting::WaitAnswer;
use offerscope_core::data::facts;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::negotiation::waiting::Waiting;
use offerscope_core::model::{bounds, format};
use yew::prelude::*;

pub(super) fn by_week(waited: &WaitAnswer, names: &[String]) -> Html {
    let row = |week: &offerscope_core::compute::negotiate::wait_model::Weeks| {
        let due: Vec<&str> =
            week.due.iter().filter_map(|place| names.get(*place)).map(String::as_str).collect();
        let take = if week.take { "Take it" } else { "Go on" };
        let amount = |worth: f64| Html::from(format::rounded(Money::from_f64(worth)));
        let due = if due.is_empty() { "–".to_owned() } else { due.join(", ") };
        Row {
            key: week.week.to_string().into(),
            head: Html::from(if week.week == 0 { "Now".to_owned() } else { format!("Week {}", week.week) }),
            cells: vec![Html::from(take), Html::from(due), amount(week.in_hand), amount(week.waiting)],
        }
    };
    let heads = ["When", "Do", "Due", "In hand", "An offer must beat"];
    table(Table {
        id: "weeks-table".into(),
        caption: Html::from(
            "What to do if no offer has come by then. “Take it” means the best you have in hand; a new offer must be worth more than going on.",
        ),
        columns: heads.into_iter().map(Html::from).collect(),
        rows: waited.weeks.iter().map(row).collect(),
    })
}

pub(super) fn later(waited: &WaitAnswer) -> Html {
    let row = |(weeks, value): &(u16, Money)| Row {
        key: weeks.to_string().into(),
        head: Html::from(if *weeks == 0 { "Today".to_owned() } else { format::weeks(*weeks) }),
        cells: vec![Html::from(format::rounded(*value))],
    };
    table(Table {
        id: "later-table".into(),
        caption: Html::from(
            "What the decision is worth with a deadline this many weeks away. The difference between two rows is what the extra time is worth.",
        ),
        columns: ["Deadline in", "Worth"].into_iter().map(Html::from).collect(),
        rows: waited.later.iter().map(row).collect(),
    })
}

pub(super) fn extension(props: &FormProps, typed: &Waiting, waited: &WaitAnswer) -> Html {
    let (weeks, gain) = waited.asking;
    let by = format::rounded(gain.abs());
    let brings = match gain {
        gain if gain.abs() < Money::ONE => "changes nothing".to_owned(),
        gain if gain < Money::ZERO => format!("costs {by}"),
        _ => format!("is worth {by}"),
    };
    let says = paragraph(format!(
        "Asking for {} more {brings} on average, at a {} chance that they agree.",
        format::weeks(weeks),
        format::chance(assumption_value(facts(), &props.form.scenario.assumptions, "extension"))
    ));
    let field = waiting_of(props).field(
        "longer",
        "Weeks to ask for",
        "",
        typed.longer.unwrap_or(weeks),
        Whole(bounds::WEEKS),
        |waiting, weeks| waiting.longer = Some(weeks),
    );
    [says, element("div", "fields", field)].into_iter().collect()
}

pub(super) fn effort(waited: &WaitAnswer, names: &[String]) -> Html {
    let item = |(place, index): &(usize, Money)| {
        let name = names.get(*place).cloned().unwrap_or_default();
        element("li", "", Html::from(format!("{name}: {}", format::rounded(*index))))
    };
    [
        paragraph("Prepare in this order, and stop when an offer in hand is worth more than every amount that is left."),
        element("ol", "bulleted", waited.effort.iter().map(item).collect()),
        note("Each amount is what the offer is worth minus the cost of preparing per chance of getting it: cost divided by chance."),
    ]
    .into_iter()
    .collect()
}
