//! How one leaves, and the tables of it: one month by what is paid, paid back, kept and left; and what is kept after every month.

use crate::page::offers::analysis::asked::figure;
use crate::page::offers::analysis::leave::leaving_table::{LeavingTable, OfferLeaving};
use crate::page::offers::analysis::who::heads;
use crate::widget::choose::Chosen;
use crate::widget::field::choice::Choice;
use crate::widget::segment::segment;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::compute::leaving::leave::{Exit, Leaving};
use offerscope_core::compute::number::whole_dollars::whole_dollar;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use yew::prelude::*;

/// The choice of how one leaves, where a clause makes it matter.
pub(super) fn how(kept: &LeavingTable, exit: &Chosen) -> Html {
    if !kept.by_exit {
        return Html::default();
    }
    let choices = [Choice::new("resigned", "I resign"), Choice::new("laid-off", "Laid off")];
    let chosen = if kept.exit == Exit::LaidOff { "laid-off" } else { "resigned" };
    let exit = exit.clone();
    let on_change = Callback::from(move |value: AttrValue| exit.set(usize::from(value == "laid-off")));
    segment("leave-how", "How you leave", &choices, chosen, &on_change)
}

/// What is kept of an offer; its proof is of leaving by choice.
fn net(kept: &LeavingTable, one: &OfferLeaving, month: usize) -> Html {
    let text = format::whole(one.at(month).net());
    let number = u16::try_from(month).unwrap_or(u16::MAX);
    match kept.exit {
        Exit::Resigned => figure(text, AnalysisFigureId::Kept(one.who.id, number)),
        Exit::LaidOff => Html::from(text),
    }
}

/// What lies between two amounts as they are shown.
pub(super) fn between(more: Money, less: Money) -> Money {
    whole_dollar(more) - whole_dollar(less)
}

/// One month, offers across.
pub(super) fn at_month(kept: &LeavingTable, month: usize) -> Html {
    let number = u16::try_from(month).unwrap_or(u16::MAX);
    let row = |head: &'static str, cell: &dyn Fn(&OfferLeaving, Leaving) -> Html| Row {
        key: head.into(),
        head: Html::from(head),
        cells: kept.offers.iter().map(|one| cell(one, one.at(month))).collect(),
    };
    let mut rows = vec![
        row("Paid by then", &|_, leaving| Html::from(format::whole(leaving.gross))),
        row("Paid back", &|_, leaving| Html::from(format::whole(between(leaving.gross, leaving.net())))),
        row("Kept", &|one, _| net(kept, one, month)),
        row("Left unvested", &|one, leaving| {
            figure(format::whole(leaving.unvested), AnalysisFigureId::LeftBehind(one.who.id, number))
        }),
    ];
    if kept.offers.iter().any(OfferLeaving::is_matched) {
        rows.push(row("401(k) match kept, on top of pay", &|one, _| {
            Html::from(format::whole(one.matched(month)))
        }));
    }
    if kept.offers.iter().any(|one| one.at(month).handed_back != one.at(month).clawback) {
        rows.insert(
            2,
            row("Cash paid back, after tax", &|_, leaving| Html::from(format::whole(leaving.handed_back))),
        );
    }
    if kept.reached(month).is_none() {
        let when =
            |one: &OfferLeaving, _| Html::from(one.reached(month).map(format::month).unwrap_or_default());
        rows.insert(0, row("Leaving in", &when));
    }
    let caption = Html::from(match kept.exit {
        Exit::Resigned => "Dollars before tax if you resign. Unvested stock counts at that month’s price.",
        Exit::LaidOff => {
            "Dollars before tax if you are laid off. Unvested stock counts at that month’s price."
        }
    });
    table(Table { id: "leave-table".into(), caption, columns: heads("Then", &kept.who()), rows })
}

/// What is kept after every month.
pub(super) fn all_months(kept: &LeavingTable) -> Html {
    let row = |month: usize| {
        let cell = |one: &OfferLeaving| net(kept, one, month);
        Row {
            key: month.to_string().into(),
            head: Html::from(month.to_string()),
            cells: kept.offers.iter().map(cell).collect(),
        }
    };
    let caption = Html::from("What you keep if you leave right after each month of service.");
    let rows = (0..=kept.last).map(row).collect();
    table(Table { id: "leave-months".into(), caption, columns: heads("Month", &kept.who()), rows })
}
