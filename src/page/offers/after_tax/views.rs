//! Further views through a lens: by calendar year, and every part of every year.

use crate::page::offers::analysis::region::region;
use crate::page::offers::analysis::who::{heads, named};
use crate::results::who::{self, Who};
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::lens::view::LensView;
use offerscope_core::compute::pay::ledger::{Ledger, PayPart, YearPay};
use offerscope_core::data::{catalog, facts};
use offerscope_core::model::format;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The offers and the current job with their ledgers through the lens; `None` where cash is asked for and no state is named.
fn ledgers_in_lens(form: &Form<Scenario>) -> Option<(Lens, Vec<(Who, Ledger)>)> {
    let analysis = Analysis::of(&form.scenario, catalog(), form.today);
    let lens_view = LensView::of(&analysis, facts().taxes);
    let paid = who::paid(&analysis).into_iter();
    let ledgers: Option<Vec<(Who, Ledger)>> =
        paid.map(|(who, subject)| Some((who, lens_view.ledger(&analysis, subject).ok()?))).collect();
    Some((lens_view.lens, ledgers?))
}

const fn counted(lens: Lens) -> &'static str {
    match lens {
        Lens::Economic => "In dollars of today, before tax.",
        Lens::Taxable => "In dollars before tax.",
        Lens::Cash => "In hand, after taxes.",
    }
}

/// By calendar year; `None` where the lens cannot be looked through.
pub(crate) fn calendar(form: &Form<Scenario>) -> Option<Html> {
    let (lens, ledgers) = ledgers_in_lens(form)?;
    let years: Vec<Vec<YearPay>> =
        ledgers.iter().map(|(_, ledger)| ledger.calendar_years(form.scenario.horizon_years)).collect();
    let all = || years.iter().flatten().map(|year| year.year);
    let row = |year: u16| {
        let cell = |years: &Vec<YearPay>| {
            let found = years.iter().find(|pay| pay.year == year);
            Html::from(found.map_or_else(|| "–".to_owned(), |pay| format::whole(pay.total())))
        };
        let head = year.to_string();
        Row { key: head.clone().into(), head: Html::from(head), cells: years.iter().map(cell).collect() }
    };
    let who: Vec<Who> = ledgers.iter().map(|(who, _)| who.clone()).collect();
    let rows = (all().min()?..=all().max()?).map(row).collect();
    let table = table(Table {
        id: "calendar-table".into(),
        caption: Html::from(
            "The months compared, by calendar year. The first and the last may be parts of a year.",
        ),
        columns: heads("Year", &who),
        rows,
    });
    Some(region("calendar", "By calendar year", Html::from(counted(lens)), table))
}

/// Every part of every year; `None` where the lens cannot be looked through.
pub(crate) fn parts(form: &Form<Scenario>) -> Option<Html> {
    let (lens, ledgers) = ledgers_in_lens(form)?;
    let years = form.scenario.horizon_years;
    let one = |(who, ledger): &(Who, Ledger)| {
        let sum = ledger.sum(years);
        let mut paid = PayPart::ALL.to_vec();
        paid.retain(|part| !sum.part(*part).is_zero());
        let row = |head: String, pay: &YearPay| {
            let mut cells: Vec<Html> =
                paid.iter().map(|part| Html::from(format::whole(pay.part(*part)))).collect();
            cells.push(Html::from(format::whole(pay.total())));
            Row { key: head.clone().into(), head: Html::from(head), cells }
        };
        let mut rows: Vec<Row> =
            ledger.service_years(years).iter().map(|pay| row(format!("Year {}", pay.year), pay)).collect();
        rows.push(row("All years".into(), &sum));
        let heads = paid.iter().map(|part| part.name()).chain(["Total"]);
        table(Table {
            id: format!("parts-{}", who.id.0).into(),
            caption: named(who),
            columns: std::iter::once("Year").chain(heads).map(Html::from).collect(),
            rows,
        })
    };
    let tables = ledgers.iter().map(one).collect();
    Some(region("parts", "Every part of pay, year by year", Html::from(counted(lens)), tables))
}
