//! An uncertain stay: how long half of people stay, and what each offer is then expected to leave.

use crate::page::offers::analysis::asked::figure;
use crate::page::offers::analysis::field::{Field, field};
use crate::page::offers::analysis::leave::kept::{Kept, One};
use crate::page::offers::analysis::{DeeperProps, who};
use crate::widget::element::{element, note};
use crate::widget::field::Optional;
use crate::widget::field::whole::Whole;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::leave::median;
use offerscope_core::compute::reasons::Matter;
use offerscope_core::model::outlook::Stay;
use offerscope_core::model::{bounds, format};
use yew::prelude::*;

/// The part of the view for those who do not know when they will leave.
pub(super) fn stay(kept: &Kept, props: &DeeperProps) -> Html {
    let field_of = Field {
        id: "outlook-stay".into(),
        label: "Median stay, in months".into(),
        hint: "Half of people have left by then.".into(),
        value: whole_median(props.scenario.outlook.stay),
        reading: Optional(Whole(bounds::STAY)),
    };
    let parts = [
        element("h3", "", Html::from("If you do not know when")),
        element(
            "div",
            "fields",
            field(field_of, props, |scenario, months| {
                if let Some(months) = months {
                    scenario.outlook.stay = Stay::Median(months);
                }
            }),
        ),
        note(
            "36 months unless you say otherwise, a judgement: the median tenure in the US was 3.9 years in January 2024 (BLS), and technology is shorter.",
        ),
        expected(kept),
    ];
    element("div", "stack", parts.into_iter().collect())
}

fn expected(kept: &Kept) -> Html {
    let row = |head: &'static str, cell: &dyn Fn(&One) -> Html| Row {
        key: head.into(),
        head: Html::from(head),
        cells: kept.offers.iter().map(cell).collect(),
    };
    let rows = vec![
        row("Expected pay", &|one| Html::from(format::whole(one.expected.gross))),
        row("Expected to go back", &|one| Html::from(format::whole(one.expected.clawback))),
        row("Expected to keep", &|one| {
            figure(format::whole(one.expected.net()), Matter::Expected(one.who.id))
        }),
    ];
    let caption =
        Html::from("Each month’s pay times the chance to be there, the same chance to leave every month.");
    table(Table {
        id: "stay-table".into(),
        caption,
        columns: who::heads("Over the horizon", &kept.who()),
        rows,
    })
}

/// The median of a stay in whole months, as its field takes it; `None` where nobody ever leaves, or only after longer.
fn whole_median(stay: Stay) -> Option<u16> {
    let months = format!("{:.0}", median(stay)?).parse().ok()?;
    bounds::STAY.check(i64::from(months)).ok().map(|_| months)
}
