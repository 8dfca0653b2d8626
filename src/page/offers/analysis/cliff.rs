//! After year four: how far pay falls once the letter's grants have run out, and what would close the fall.

use crate::page::offers::analysis::asked::{self, figure};
use crate::page::offers::analysis::region::{region, waiting};
use crate::page::offers::analysis::who::heads;
use crate::page::offers::analysis::words;
use crate::results::who::{self, Who};
use crate::widget::difference::difference;
use crate::widget::element::note;
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::compute::leaving::cliff::{Cliff, FifthYear, cliff, fifth_year};
use offerscope_core::compute::number::whole_dollars::whole_dollar;
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

const TITLE: &str = "After year four";

type OfferCliff = (Who, Cliff);

/// The view.
pub fn after_year_four(form: &Form<Scenario>) -> Html {
    let falls = all(&form.scenario, form.today);
    if falls.is_empty() {
        return waiting(
            "cliff",
            TITLE,
            "Type a base first: then this shows what is left once the first grants have run out.",
        );
    }
    let content = [
        side_by_side(&falls, form.scenario.horizon_years),
        note(
            "Most grants in a letter run for four years, and refreshers are not promised. A refresher every year raises year 4 too. The first amount brings year 5 back to what year 4 pays without refreshers; the second makes both years pay the same.",
        ),
    ];
    let found = deepest(falls.iter().map(|one| (&one.0, one.1.fifth_year)));
    let found =
        found.map_or_else(|| NONE.to_owned(), |(who, pay)| falls_by(who, pay) + &back(&falls, who.id));
    region("cliff", TITLE, Html::from(found), content.into_iter().collect())
}

fn all(scenario: &Scenario, today: Month) -> Vec<OfferCliff> {
    let analysis = Analysis::of(scenario, catalog(), today);
    let years = analysis.horizon_years.max(5);
    who::paid(&analysis).into_iter().map(|(who, subject)| (who, cliff(subject, years))).collect()
}

/// The answer in a line: the deepest fall.
pub(crate) fn answer(analysis: &Analysis<'_>) -> String {
    let paid = who::paid(analysis);
    let found = deepest(paid.iter().map(|(who, subject)| (who, fifth_year(subject))));
    found.map_or_else(|| NONE.to_owned(), |(who, pay)| falls_by(who, pay))
}

const NONE: &str = "No offer pays less in year 5 than in year 4.";

fn deepest<'a>(all: impl Iterator<Item = (&'a Who, FifthYear)>) -> Option<(&'a Who, FifthYear)> {
    all.min_by_key(|(_, pay)| pay.more()).filter(|(_, pay)| pay.more() < Money::ZERO)
}

fn falls_by(who: &Who, pay: FifthYear) -> String {
    let by = words::about(pay.more().abs());
    let part = pay.change.map(|change| format!(" ({})", words::percent(change))).unwrap_or_default();
    format!("{} pays {by} less in year 5 than in year 4{part}.", who.name)
}

/// What would bring the fifth year of an offer back.
fn back(falls: &[OfferCliff], id: OfferId) -> String {
    let one = falls.iter().find(|one| one.0.id == id);
    let back =
        one.and_then(|one| Some((one.1.restoring.filter(|amount| !amount.is_zero())?, one.1.letter_fourth)));
    back.map(|(amount, fourth)| {
        let (dollars, fourth) = (words::about(amount), words::about(fourth));
        format!(
            " A refresher of {dollars} a year would bring year 5 back to what the letter pays in year 4: {fourth}."
        )
    })
    .unwrap_or_default()
}

/// A year beyond the horizon has no proof: the comparison does not reach it.
fn side_by_side(falls: &[OfferCliff], horizon: u16) -> Html {
    let row = |head: &'static str, cell: &dyn Fn(&OfferCliff) -> Html| Row {
        key: head.into(),
        head: Html::from(head),
        cells: falls.iter().map(cell).collect(),
    };
    let year = |one: &OfferCliff, year: u16, pay: Money| {
        let text = format::whole(pay);
        if year <= horizon { asked::year(text, one.0.id, year) } else { Html::from(text) }
    };
    let worst = |one: &OfferCliff| match one.1.worst {
        Some((year, change)) => format!("{} in year {year}", words::percent(change)),
        None => "none".to_owned(),
    };
    let needed = |amount: Option<Money>, shows: &dyn Fn(String) -> Html| match amount {
        Some(amount) if amount.is_zero() => Html::from("none needed"),
        Some(amount) => shows(format::whole(amount)),
        None => Html::from("no refresher can"),
    };
    let back = |one: &OfferCliff| {
        needed(one.1.restoring, &|text| figure(text, AnalysisFigureId::Restored(one.0.id)))
    };
    let rows = vec![
        row("Year 4", &|one| year(one, 4, one.1.fifth_year.fourth)),
        row("Year 5", &|one| year(one, 5, one.1.fifth_year.fifth)),
        row("Change", &|one| {
            difference(whole_dollar(one.1.fifth_year.fifth) - whole_dollar(one.1.fifth_year.fourth), |text| {
                figure(text, AnalysisFigureId::Cliff(one.0.id))
            })
        }),
        row("In percent", &|one| {
            Html::from(one.1.fifth_year.change.map_or_else(|| "–".to_owned(), words::percent))
        }),
        row("Largest drop in any year", &|one| Html::from(worst(one))),
        row("Refresher to restore year 5", &back),
        row("Refresher to make both years equal", &|one| needed(one.1.closing, &|text| Html::from(text))),
    ];
    let who: Vec<Who> = falls.iter().map(|one| one.0.clone()).collect();
    let caption = Html::from("Dollars before tax, by year of service; refreshers are dollars a year.");
    table(Table { id: "cliff-table".into(), caption, columns: heads("Year", &who), rows })
}
