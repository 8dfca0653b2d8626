//! The facts of two levels, a row a dimension; each cell opens to who says so.

use crate::widget::claims::{claims, who};
use crate::widget::tag::{Tag, tag};
use offerscope_core::model::facts::ladder::{Dimension, Level, Scope};
use offerscope_core::model::facts::source::{Claim, Evidence};
use offerscope_core::model::format;
use yew::prelude::*;

/// The table: the dimensions in their own order, what differs most first, then titles.
pub(super) fn facts(dimensions: &[Dimension], pair: [&Level; 2], evidence: &Evidence) -> Html {
    let titles = ["Titles", "What the level is called."];
    let titles = row("titles", titles, pair.map(|level| self::titles(level, evidence)), "");
    let rows = dimensions.iter().map(|dimension| dimension_row(dimension, pair)).chain([titles]).collect();
    side_by_side("What each level owns and earns", pair, rows)
}

/// A table of two levels. A table by its markup and roles; a grid by its looks, so that it folds on a phone.
pub(super) fn side_by_side(caption: &'static str, pair: [&Level; 2], rows: Html) -> Html {
    html! {
        <table class="levels__facts" role="table">
            <caption class="unseen">{ caption }</caption>
            <thead role="rowgroup">
                <tr class="levels__row levels__heads" role="row">
                    <td role="cell" class="levels__corner"></td>
                    { for pair.map(head) }
                </tr>
            </thead>
            <tbody role="rowgroup">{ rows }</tbody>
        </table>
    }
}

fn head(level: &Level) -> Html {
    html! {
        <th class="levels__head" role="columnheader" scope="col" data-level={level.id}>
            { level.id }
            <small>{ level.title }</small>
        </th>
    }
}

fn dimension_row(dimension: &Dimension, pair: [&Level; 2]) -> Html {
    let cell = |level: &Level| {
        let scope = dimension.scopes.iter().find(|scope| scope.level == level.id);
        scope.map_or_else(unknown, scope_cell)
    };
    row(dimension.id, [dimension.name, dimension.means], pair.map(cell), dimension.remark)
}

/// A row: its name, what it means, and a cell a level; below it, what to know of both.
pub(super) fn row(key: &str, [name, means]: [&str; 2], cells: [Html; 2], remark: &str) -> Html {
    html! {
        <>
            <tr class="levels__row" role="row" key={key.to_owned()}>
                <th class="levels__name" role="rowheader" scope="row">
                    { name.to_owned() }
                    if !means.is_empty() { <small>{ means.to_owned() }</small> }
                </th>
                { for cells.map(|cell| html! { <td role="cell">{ cell }</td> }) }
            </tr>
            if !remark.is_empty() {
                <tr class="levels__row levels__row--remark" role="row">
                    <td class="levels__remark note" role="cell" colspan="3">{ remark.to_owned() }</td>
                </tr>
            }
        </>
    }
}

fn titles(level: &Level, evidence: &Evidence) -> Html {
    let titles = evidence.of(level.titles);
    titles.first().map_or_else(unknown, |first| opens(first.says, titles, false))
}

fn scope_cell(scope: &Scope) -> Html {
    scope.claims.first().map_or_else(unknown, |first| opens(first.says, scope.claims, scope.disputed))
}

/// What is said, by whom and when, and the first to contradict it; all claims open below.
fn opens(says: &str, all: &[Claim], disputed: bool) -> Html {
    let Some(first) = all.first() else { return unknown() };
    let other = all.get(1).filter(|_| disputed);
    let shown = 1 + usize::from(other.is_some());
    let more = match all.len() - shown {
        0 => String::new(),
        count => format!(", and {} more", format::spelled(u16::try_from(count).unwrap_or(u16::MAX))),
    };
    html! {
        <details class="levels__fact">
            <summary>
                <span class="levels__says">{ says.to_owned() }</span>
                if let Some(other) = other {
                    <span class="note">{ other.says }{ " (" }{ who(other) }{ ")" }</span>
                }
                <span class="levels__who">{ mark(first, disputed) }<span class="levels__open">{ who(first) }{ more }</span></span>
            </summary>
            { claims(all) }
        </details>
    }
}

/// The tag of a cell. That a guide or a former leader reports a fact is the rule on this page and takes no tag.
fn mark(first: &Claim, disputed: bool) -> Html {
    match Tag::of(first) {
        _ if disputed => tag(Tag::Disputed),
        Some(kind @ (Tag::Projected | Tag::Assumed)) => tag(kind),
        _ => Html::default(),
    }
}

fn unknown() -> Html {
    html! { <span class="note">{ "Nothing sourced" }</span> }
}
