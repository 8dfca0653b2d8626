//! What stands beside the pay ranges on Levels: tables by others, and what is not known.

use crate::widget::claims::{claims, who};
use crate::widget::table::{Row, Table, table};
use crate::widget::tag;
use offerscope_core::model::facts::ladder::PayTable;
use offerscope_core::model::facts::source::Claim;
use yew::prelude::*;

/// The pay tables beside the ranges, each with its finding in sight and its figures a press away.
pub(super) fn tables(tables: &[PayTable]) -> Html {
    if tables.is_empty() {
        return Html::default();
    }
    html! {
        <section class="section" aria-labelledby="tables-title">
            <h2 id="tables-title">{ "What others say about pay" }</h2>
            <div class="levels__tables">{ for tables.iter().map(pay_table) }</div>
        </section>
    }
}

fn pay_table(one: &PayTable) -> Html {
    let row = |(head, cells): &(&'static str, &'static [&'static str])| Row {
        key: (*head).into(),
        head: html! { *head },
        cells: cells
            .iter()
            .map(|cell| html! { if cell.is_empty() { { "not known" } } else { { *cell } } })
            .collect(),
    };
    let heads = one.columns.iter().map(|head| html! { *head });
    let columns = core::iter::once(html! { <span class="unseen">{ "For" }</span> }).chain(heads).collect();
    let figures = Table {
        id: one.id.into(),
        caption: html! { one.title },
        columns,
        rows: one.rows.iter().map(row).collect(),
    };
    let all: Vec<Claim> = core::iter::once(&one.claim).chain(one.others).copied().collect();
    html! {
        <section class="card stack" key={one.id}>
            <h3>{ one.title }</h3>
            <p>{ one.claim.says }</p>
            <p class="note">
                <span class="tag">{ tag::status(one.claim.status) }</span>
                { " " }{ who(&one.claim) }
            </p>
            <details class="more">
                <summary>{ "The figures and their source" }</summary>
                { table(figures) }
                { claims(&all) }
            </details>
        </section>
    }
}

/// What is not known, said plainly.
pub(super) fn unknowns(sentences: &[&'static str]) -> Html {
    if sentences.is_empty() {
        return Html::default();
    }
    html! {
        <section class="section" aria-labelledby="unknowns-title">
            <h2 id="unknowns-title">{ "What is not known" }</h2>
            <ul class="bulleted levels__unknowns">{ for sentences.iter().map(|says| html! { <li key={*says}>{ *says }</li> }) }</ul>
        </section>
    }
}
