//! The tables of leaving: one month by what is paid, paid back, kept and left; and what is kept after every month.

use super::super::asked::figure;
use super::super::who;
use super::kept::{Kept, One};
use crate::view::table::{Row, Table, table};
use offerscope_core::compute::leave::Leaving;
use offerscope_core::compute::reasons::Matter;
use offerscope_core::model::format;
use yew::prelude::*;

/// One month, offers across.
pub(super) fn at_month(kept: &Kept, month: usize) -> Html {
    let number = u16::try_from(month).unwrap_or(u16::MAX);
    let row = |head: &'static str, cell: &dyn Fn(&One, Leaving) -> Html| Row {
        key: head.into(),
        head: Html::from(head),
        cells: kept.offers.iter().map(|one| cell(one, one.at(month))).collect(),
    };
    let mut rows = vec![
        row("Paid by then", &|_, leaving| Html::from(format::whole(leaving.gross))),
        row("Paid back", &|_, leaving| Html::from(format::whole(leaving.clawback))),
        row("Kept", &|one, leaving| figure(format::whole(leaving.net()), Matter::Kept(one.who.id, number))),
        row("Left unvested", &|one, leaving| {
            figure(format::whole(leaving.unvested), Matter::LeftBehind(one.who.id, number))
        }),
    ];
    if kept.offers.iter().any(|one| one.at(month).handed_back != one.at(month).clawback) {
        rows.insert(
            2,
            row("Cash handed back, after tax", &|_, leaving| Html::from(format::whole(leaving.handed_back))),
        );
    }
    if kept.reached(month).is_none() {
        let when = |one: &One, _| Html::from(one.reached(month).map(format::month).unwrap_or_default());
        rows.insert(0, row("Leaving in", &when));
    }
    let caption = Html::from(
        "Dollars before tax on leaving by your own choice. Unvested stock is at that month’s price.",
    );
    table(Table { id: "leave-table".into(), caption, columns: who::heads("Then", &kept.who()), rows })
}

/// What is kept after every month.
pub(super) fn all_months(kept: &Kept) -> Html {
    let row = |month: usize| {
        let number = u16::try_from(month).unwrap_or(u16::MAX);
        let cell = |one: &One| figure(format::whole(one.at(month).net()), Matter::Kept(one.who.id, number));
        Row {
            key: month.to_string().into(),
            head: Html::from(month.to_string()),
            cells: kept.offers.iter().map(cell).collect(),
        }
    };
    let caption = Html::from("Kept on leaving right after each month of service.");
    let rows = (0..=kept.last).map(row).collect();
    table(Table { id: "leave-months".into(), caption, columns: who::heads("Month", &kept.who()), rows })
}
