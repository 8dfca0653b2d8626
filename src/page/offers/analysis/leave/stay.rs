//! An uncertain stay: how long half of people stay, and what each offer is then expected to leave.

use crate::page::offers::analysis::asked::figure;
use crate::page::offers::analysis::leave::leaving_table::{LeavingTable, OfferLeaving};
use crate::page::offers::analysis::leave::tables::between;
use crate::page::offers::analysis::who::heads;
use crate::widget::element::{element, note};
use crate::widget::field::Optional;
use crate::widget::field::whole::Whole;
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::compute::leaving::leave::median;
use offerscope_core::model::fixed::Fixed;
use offerscope_core::model::outlook::Stay;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::{bounds, format};
use yew::prelude::*;

/// The part of the view for those who do not know when they will leave.
pub(super) fn stay(kept: &LeavingTable, form: &Form<Scenario>) -> Html {
    let field = form.field(
        "outlook-stay",
        "Median stay, in months",
        "Half of people leave by then.",
        whole_median(form.scenario.outlook.stay),
        Optional(Whole(bounds::STAY)),
        |scenario: &mut Scenario, months| {
            if let Some(months) = months {
                scenario.outlook.stay = Stay::Median(months);
            }
        },
    );
    let parts = [
        element("h3", "", Html::from("If you do not know when you will leave")),
        element("div", "fields", field),
        note(
            "36 months unless you change it. This is our judgment: the median tenure in the US was 3.9 years in January 2024 (BLS), and it is shorter in technology.",
        ),
        expected(kept),
    ];
    element("div", "stack", parts.into_iter().collect())
}

fn expected(kept: &LeavingTable) -> Html {
    let row = |head: &'static str, cell: &dyn Fn(&OfferLeaving) -> Html| Row {
        key: head.into(),
        head: Html::from(head),
        cells: kept.offers.iter().map(cell).collect(),
    };
    let rows = vec![
        row("Expected pay", &|one| Html::from(format::whole(one.expected.gross))),
        row("Expected to pay back", &|one| {
            Html::from(format::whole(between(one.expected.gross, one.expected.net())))
        }),
        row("Expected to keep", &|one| {
            figure(format::whole(one.expected.net()), AnalysisFigureId::Expected(one.who.id))
        }),
    ];
    let caption = Html::from(
        "Each month’s pay times the chance that you are still there. The chance to leave is the same every month.",
    );
    table(Table { id: "stay-table".into(), caption, columns: heads("Over the horizon", &kept.who()), rows })
}

/// The median of a stay in whole months, as its field takes it; `None` where nobody ever leaves, or only after longer.
fn whole_median(stay: Stay) -> Option<u16> {
    let months = Fixed::<0>::from_f64(median(stay)?).units();
    u16::try_from(bounds::STAY.check(months).ok()?).ok()
}
