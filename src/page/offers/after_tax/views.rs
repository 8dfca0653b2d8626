//! Further views through a lens: by calendar year, and every part of every year.

use crate::page::offers::analysis::region::region;
use crate::page::offers::analysis::{calendar, parts};
use crate::results::who::{self, Who};
use crate::widget::form::Form;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::lens::view::LensView;
use offerscope_core::compute::pay::ledger::{Ledger, YearPay};
use offerscope_core::data::{catalog, facts};
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
    let years = |ledger: &Ledger| ledger.calendar_years(form.scenario.horizon_years);
    let columns: Vec<(Who, Vec<YearPay>)> =
        ledgers.into_iter().map(|(who, ledger)| (who, years(&ledger))).collect();
    let caption = "The months compared, by calendar year. The first and the last may be parts of a year.";
    let table =
        calendar::by_year(&columns, caption, &|year| year.to_string(), &|text, _, _| Html::from(text));
    Some(region("calendar", calendar::TITLE, Html::from(counted(lens)), table))
}

/// Every part of every year; `None` where the lens cannot be looked through.
pub(crate) fn parts(form: &Form<Scenario>) -> Option<Html> {
    let (lens, ledgers) = ledgers_in_lens(form)?;
    let one = |(who, ledger): &(Who, Ledger)| {
        let years = ledger.service_years(form.scenario.horizon_years);
        parts::by_part(who, &years, &|text, _, _| Html::from(text))
    };
    Some(region("parts", parts::TITLE, Html::from(counted(lens)), ledgers.iter().map(one).collect()))
}
