//! Whether asking is worth its risk: the sentence, and some asks in a table.

use crate::widget::element::{element, note, paragraph};
use crate::widget::fold::fold;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::negotiate::asking::{AskRow, Asking};
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::compute::negotiate::standing::Standing;
use offerscope_core::data::advice;
use offerscope_core::model::format;
use yew::prelude::*;

/// The card.
pub(super) fn asking(solver: &CounterSolver<'_>, standing: &Standing) -> Html {
    let found = solver.asking(standing);
    let head = element("h2", "", Html::from("Is asking worth it?"));
    let says = element("p", "negotiate__says", Html::from(found.says.clone()));
    let why = paragraph(found.why.clone());
    let second = note(found.second.clone());
    let rows = fold("more", "Compare asks side by side", move || rows(&found));
    let advice = fold("more", "What the evidence says", || {
        let one = |advice: &offerscope_core::model::facts::assumption::Advice| {
            let source =
                advice.claims.first().map(|claim| format!(" ({}, {})", claim.source.publisher, claim.when()));
            element("li", "", Html::from(format!("{}{}", advice.says, source.unwrap_or_default())))
        };
        element("ul", "bulleted", advice().iter().map(one).collect())
    });
    [head, says, why, second, rows, advice].into_iter().collect()
}

fn rows(found: &Asking) -> Html {
    let row = |row: &AskRow| Row {
        key: row.percent.to_string().into(),
        head: Html::from(format!(
            "{}%{}",
            row.percent,
            if row.is_opening { ", what you say first" } else { "" }
        )),
        cells: vec![
            Html::from(format::rounded(row.amount)),
            Html::from(format::rounded(row.gain)),
            Html::from(format::chance(row.risk)),
            Html::from(format::rounded(row.worth)),
            Html::from(row.break_even.map_or_else(|| "–".to_owned(), format::chance)),
        ],
    };
    let heads = [
        "Above the offer",
        "Say",
        "Brings on average",
        "Risk of losing the offer",
        "Worth on average",
        "Break-even risk",
    ];
    let table = table(Table {
        id: "asks-table".into(),
        caption: Html::from("Near the top, all asks are about equally good: it is a range, not a point."),
        columns: heads.into_iter().map(Html::from).collect(),
        rows: found.rows.iter().map(row).collect(),
    });
    [table, paragraph(found.below.clone())].into_iter().collect()
}
