//! When to start: what each start month gains or loses against the one that is typed.

use crate::page::offers::analysis::region::{region, waiting};
use crate::page::offers::analysis::who::heads;
use crate::results::who::Who;
use crate::widget::difference::difference;
use crate::widget::element::{element, note, paragraph};
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::leaving::start_months::{StartMonth, StartMonths, start_months};
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

const TITLE: &str = "When to start";
const ABOUT: &str = "Every start month counts the same calendar months. Until you start, your current job pays: its salary, what vests, its bonus, \
                     and what it takes back of a sign-on. Stock that vests later is not lost. Dollars before tax.";

/// The answer in a line, of the first offer.
pub(crate) fn answer(form: &Form<Scenario>) -> String {
    let found = start_months(&form.scenario, catalog(), form.today);
    found.into_iter().next().map(|starts| starts.says).unwrap_or_default()
}

/// The view.
pub fn when_to_start(form: &Form<Scenario>) -> Html {
    let found = start_months(&form.scenario, catalog(), form.today);
    let Some(first) = found.first() else {
        return waiting(
            "start",
            TITLE,
            "Type a base first: then this shows what each start month gains or costs.",
        );
    };
    let row = |(at, one): (usize, &StartMonth)| {
        let cell = |starts: &StartMonths| {
            let one = starts.months.get(at).filter(|one| one.month != starts.typed);
            one.map_or(Html::from("as typed"), |one| {
                [difference(one.lasting(), Html::from), late(one.late)].into_iter().collect()
            })
        };
        let month = format::month(one.month);
        Row { key: month.clone().into(), head: Html::from(month), cells: found.iter().map(cell).collect() }
    };
    let who = |starts: &StartMonths| Who {
        id: starts.offer,
        position: form.scenario.offers.iter().position(|offer| offer.id == starts.offer),
        name: starts.name.clone(),
    };
    let who: Vec<Who> = found.iter().map(who).collect();
    let table = table(Table {
        id: "start-table".into(),
        caption: Html::from("What starting in each month gains or loses, against the start month you typed."),
        columns: heads("Start", &who),
        rows: first.months.iter().enumerate().filter(|(_, one)| one.month >= first.first).map(row).collect(),
    });
    let mut says = found.iter().map(|starts| starts.says.clone());
    let answer = Html::from(says.next().unwrap_or_default());
    let content = says.map(paragraph).chain([table, note(ABOUT)]).collect();
    region("start", TITLE, answer, content)
}

/// New stock that vests after the months compared, which the figure counts, or within them, which it does not count as a gain.
fn late(late: Money) -> Html {
    if late.is_zero() {
        return Html::default();
    }
    let stock = format::whole(late.abs());
    let says = match late > Money::ZERO {
        true => format!("with {stock} of stock that vests after the months compared"),
        false => format!("without {stock} of stock that vests within the months compared"),
    };
    element("small", "sums__note", Html::from(says))
}
