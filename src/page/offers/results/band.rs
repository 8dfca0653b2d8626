//! Which level each offer is paid like: its four-year average and its first year against the bands, drawn; the table behind is a further view.

use crate::page::offers::range_place::{YARDSTICK, found};
use crate::state::AnalysisView;
use crate::widget::badge::badge;
use crate::widget::chart::bands::{Marker, Range, bands};
use crate::widget::chart::frame::{Behind, Frame, frame};
use crate::widget::element::element;
use crate::widget::figure::view_opener;
use crate::widget::tag::{Tag, tag};
use offerscope_core::compute::compare::Comparison;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use yew::prelude::*;

/// The place of one offer, by its letter.
fn line((position, pay): (usize, &OfferPay)) -> Html {
    element("span", "bands__found", [badge(position), Html::from(found(pay))].into_iter().collect())
}

/// The chart of places in its frame.
pub fn which_level(answer: &Comparison) -> Html {
    let paying = || answer.offers.iter().enumerate().filter(|(_, pay)| !pay.sum.total().is_zero());
    let Some((_, example)) = paying().next() else { return Html::default() };
    let ranges: Vec<Range> = example
        .band
        .iter()
        .map(|place| Range { level: place.level.into(), low: place.band.low, high: place.band.high })
        .collect();
    let markers: Vec<Marker> = paying()
        .filter_map(|(position, pay)| Some(Marker { position, pay: pay.band.first()?.average.pay }))
        .collect();
    let read = example.band.first().map(|place| place.band.read);
    let source = read.map(|read| format!(" Ranges: {read}. "));
    let note = [tag(Tag::Estimate), Html::from(source.unwrap_or_default()), Html::from(YARDSTICK)];
    let frame = frame(Frame {
        id: "which-level".into(),
        title: "Which level’s pay does each offer match?".into(),
        found: paying().map(line).collect(),
        chart: bands(&ranges, &markers),
        behind: Behind::Shown(view_opener("The figures in a table", AnalysisView::Ranges)),
        note: element("p", "note", note.into_iter().collect()),
    });
    element("section", "card", frame)
}
