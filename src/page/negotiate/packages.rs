//! Three packages of one worth to the reader, and what an employer's dollars can buy.

use crate::page::negotiate::counter_answer::CounterAnswer;
use crate::widget::element::{element, note, paragraph};
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::negotiate::lever::Lever;
use offerscope_core::compute::negotiate::packages::PackageOption;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use yew::prelude::*;

/// Names of the packages by their place.
pub(super) const NAMES: [&str; 3] = ["One", "Two", "Three"];

/// The card.
pub(super) fn packages(worked: &CounterAnswer) -> Html {
    let head = element("h2", "", Html::from("What to ask for"));
    let Some(solver) = worked.solver() else { return head };
    if worked.packages.is_empty() {
        return [
            head,
            paragraph("There is nothing more to ask for: the offer already reaches what you would ask for."),
        ]
        .into_iter()
        .collect();
    }
    // A phone shows three columns whole, and every row: so each package has a column.
    let row = |name: &'static str, cell: &dyn Fn(&PackageOption) -> String| Row {
        key: name.into(),
        head: Html::from(name),
        cells: worked.packages.iter().map(|package| Html::from(cell(package))).collect(),
    };
    let part = |name: &'static str, lever: Lever| {
        row(name, &|package| match package.more.get(lever.place()) {
            Some(more) if !more.is_zero() => format!("+{}", format::whole(*more)),
            _ => "as it is".to_owned(),
        })
    };
    let rows = vec![
        part("Base", Lever::Base),
        part("Stock grant", Lever::Grant),
        part("Sign-on", Lever::SignOn),
        row("Worth to you", &|package| format::rounded(package.worth)),
        row("Costs them more", &|package| format::rounded(package.cost)),
    ];
    let named = NAMES.into_iter().zip(&worked.packages);
    let heads = named.map(|(name, package)| format!("{name}: {}", package.leans.name()));
    let table = table(Table {
        id: "packages-table".into(),
        caption: Html::from(
            "What each package adds to the offer. Packages are worth the same to you: let them choose.",
        ),
        columns: ["Part".to_owned()].into_iter().chain(heads).map(Html::from).collect(),
        rows,
    });
    let least = worked.packages.iter().min_by_key(|package| package.cost);
    let says =
        least.map_or_else(String::new, |least| format!("Easiest for them: {}.", solver.wish(least.more)));
    [head, paragraph(says), table].into_iter().collect()
}

/// Budgets of the employer that are looked at.
const BUDGETS: [i64; 6] = [25_000, 50_000, 100_000, 150_000, 200_000, 300_000];

/// The frontier.
pub(super) fn frontier(worked: &CounterAnswer) -> Html {
    let Some(solver) = worked.solver() else { return Html::default() };
    let rows = solver.frontier(&worked.standing, &BUDGETS.map(Money::whole));
    let row = |(budget, value): &(Money, Money)| Row {
        key: budget.to_string().into(),
        head: Html::from(format::whole(*budget)),
        cells: vec![Html::from(format::rounded(*value))],
    };
    let table = table(Table {
        id: "frontier-table".into(),
        caption: Html::from(
            "The most you could get for what they spend, if they spend it on the right parts.",
        ),
        columns: ["They spend", "You get at most"].into_iter().map(Html::from).collect(),
        rows: rows.iter().map(row).collect(),
    });
    let left_out = (rows.len() < BUDGETS.len()).then(|| {
        note("No plausible package costs them more: beyond the last line it would bring nothing more.")
    });
    let bound = &worked.standing.bound;
    let limit = note(format!("An ask can go up to {}: {}.", format::rounded(bound.worth), bound.says));
    [table, left_out.unwrap_or_default(), limit].into_iter().collect()
}
