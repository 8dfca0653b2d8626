//! Pay ranges: how far each offer is from each level's range, by its four-year average and by its first year.

use crate::page::offers::analysis::region::{region, waiting};
use crate::page::offers::analysis::who::heads;
use crate::page::offers::range_place::{self, YARDSTICK};
use crate::results::who::Who;
use crate::widget::figure::figure;
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::compare::Comparison;
use offerscope_core::compute::compare::band::{BandPosition, Side};
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::model::format;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

const TITLE: &str = "Each offer against the pay ranges";

/// The view.
pub fn against_ranges(form: &Form<Scenario>) -> Html {
    let answer = form.comparison();
    if answer.offers.iter().all(|pay| pay.sum.total().is_zero()) {
        return waiting(
            "ranges",
            TITLE,
            "Type a base first: then this places each offer against each level.",
        );
    }
    let who: Vec<Who> = answer.offers.iter().enumerate().map(|(place, pay)| Who::of(place, pay)).collect();
    let found = format!("{} {YARDSTICK}", found(answer));
    region("ranges", TITLE, Html::from(found), places(answer, &who))
}

/// The answer in a line: the place of the offer that pays most.
pub(crate) fn found(answer: &Comparison) -> String {
    answer.window.ranked(&answer.offers).first().map(|(_, best)| range_place::found(best)).unwrap_or_default()
}

fn places(answer: &Comparison, who: &[Who]) -> Html {
    let mut rows = Vec::new();
    let levels = answer.offers.first().map(|pay| pay.band.as_slice()).unwrap_or_default();
    for (index, level) in levels.iter().enumerate() {
        let average = |pay: &OfferPay| {
            let text = pay.band.get(index).map(|place| words(&place.average)).unwrap_or_default();
            figure(text, FigureId::Band(pay.id, u16::try_from(index).unwrap_or(u16::MAX)))
        };
        let first = |pay: &OfferPay| {
            Html::from(pay.band.get(index).map(|place| words(&place.first_year)).unwrap_or_default())
        };
        rows.push(row(level.level, "four-year average", answer.offers.iter().map(average).collect()));
        rows.push(row(level.level, "year 1", answer.offers.iter().map(first).collect()));
        for (at, other) in level.others.iter().enumerate() {
            let cell = |pay: &OfferPay| {
                let place = pay.band.get(index).and_then(|place| place.others.get(at));
                Html::from(place.map(|place| words(&place.average)).unwrap_or_default())
            };
            rows.push(row(level.level, other.name, answer.offers.iter().map(cell).collect()));
        }
    }
    let caption = Html::from(
        "How far each offer is from each range; inside a range, how far from the nearer end. Rows from other sources use the four-year average.",
    );
    table(Table { id: "places-table".into(), caption, columns: heads("Range", who), rows })
}

fn row(level: &str, name: &str, cells: Vec<Html>) -> Row {
    let head = format!("{level}, {name}");
    Row { key: head.clone().into(), head: Html::from(head), cells }
}

fn words(place: &BandPosition) -> String {
    let distance = format::whole(place.distance);
    match place.side {
        Side::Below => format!("{distance} under"),
        Side::In => format!("inside, {distance} to the edge"),
        Side::Above => format!("{distance} over"),
    }
}
