//! The tables: each offer against staying, and what leaving costs in every month.

use crate::page::offers::analysis::asked::figure;
use crate::page::offers::analysis::staying::{OfferStaying, Staying};
use crate::page::offers::analysis::who::heads;
use crate::results::who::Who;
use crate::widget::difference::difference;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::compute::leaving::staying::MakeWhole;
use offerscope_core::compute::number::whole_dollars::whole_dollars;
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use yew::prelude::*;

/// Each offer against staying, and against what leaving costs when it starts.
pub(super) fn side_by_side(staying: &Staying) -> Html {
    if staying.offers.is_empty() {
        return Html::default();
    }
    let row = |head: &'static str, cell: &dyn Fn(&OfferStaying) -> Html| Row {
        key: head.into(),
        head: Html::from(head),
        cells: staying.offers.iter().map(cell).collect(),
    };
    let leaving = |one: &OfferStaying, cell: &dyn Fn(&MakeWhole, &Month) -> Html| {
        let leaves = staying.costs.get(one.leaves);
        leaves.map_or(Html::from("after these months"), |(cost, month)| cell(cost, month))
    };
    let beyond = |one: &OfferStaying| {
        difference(one.beyond.nominal, |text| figure(text, AnalysisFigureId::BeyondStaying(one.who.id)))
    };
    let rows = vec![
        row("More than staying", &beyond),
        row("In value today", &|one| difference(one.beyond.today, Html::from)),
        row("Sign-on", &|one| Html::from(format::whole(one.sign_on))),
        row("You leave at the start of", &|one| leaving(one, &|_, month| Html::from(format::month(*month)))),
        row("Leaving then costs", &|one| {
            leaving(one, &|cost, _| {
                figure(format::whole(cost.total()), AnalysisFigureId::MakeWhole(cost.month))
            })
        }),
        row("Sign-on minus that cost", &|one| {
            leaving(one, &|cost, _| difference(one.sign_on - cost.total(), Html::from))
        }),
    ];
    let caption = format!("Each offer against staying at {}, over {}.", staying.name, staying.years);
    let who: Vec<Who> = staying.offers.iter().map(|one| one.who.clone()).collect();
    let columns = heads("Offer", &who);
    table(Table { id: "beyond-table".into(), caption: Html::from(caption), columns, rows })
}

/// What leaving costs in every month.
pub(super) fn all_months(staying: &Staying) -> Html {
    let row = |(cost, month): &(MakeWhole, Month)| {
        let parts = whole_dollars(&[cost.unvested, cost.bonus, cost.clawback]);
        let parts = parts.into_iter().map(|part| Html::from(format::whole(part)));
        let total = figure(format::whole(cost.total()), AnalysisFigureId::MakeWhole(cost.month));
        Row {
            key: cost.month.to_string().into(),
            head: Html::from(format::month(*month)),
            cells: parts.chain([total]).collect(),
        }
    };
    let caption =
        Html::from("What leaving at the start of each month costs; stock counts at that month’s price.");
    let columns =
        ["Leaving at the start of", "Unvested", "Bonus", "Paid back", "Total"].map(Html::from).to_vec();
    let rows = staying.costs.iter().map(row).collect();
    table(Table { id: "staying-months".into(), caption, columns, rows })
}
