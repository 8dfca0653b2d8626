//! Which level each offer is paid like: its four-year average and its first year against the bands, drawn; the table behind is a further view.

use crate::state::AnalysisView;
use crate::widget::chart::bands::{Marker, Range, bands};
use crate::widget::chart::frame::{Behind, Frame, frame};
use crate::widget::element::element;
use crate::widget::figure::view_opener;
use crate::widget::tag::{Tag, tag};
use offerscope_core::compute::compare::Comparison;
use offerscope_core::compute::compare::band::Side;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::model::format;
use yew::prelude::*;

/// What a place in the ranges is measured by.
pub const YARDSTICK: &str =
    "Each offer is placed by the average of its first four years, with year 1 beside it.";

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
        found: Html::from(paying().map(|(_, pay)| found(pay)).collect::<Vec<_>>().join(" ")),
        chart: bands(&ranges, &markers),
        behind: Behind::Shown(view_opener("The figures in a table", AnalysisView::Ranges)),
        note: element("p", "note", note.into_iter().collect()),
    });
    element("section", "card", frame)
}

/// The offer inside a range of the guide, or against those on both sides of it; and the ranges of others that it is inside, where the guide is
/// disputed.
pub fn found(pay: &OfferPay) -> String {
    let mut around = String::new();
    for place in &pay.band {
        let (distance, level) = (format::whole(place.average.distance), place.level);
        let inside = place.others.iter().filter(|other| other.average.side == Side::In);
        let inside: Vec<String> = inside.map(|other| format!("the {level} {}", other.name)).collect();
        match place.average.side {
            Side::In => {
                around = format!("inside the guide’s {level} range");
                break;
            }
            Side::Above => around = format!("{distance} above the guide’s {level} range"),
            Side::Below => {
                let and = if around.is_empty() { "" } else { " and " };
                around = format!("{around}{and}{distance} below the guide’s {level} range");
                if !inside.is_empty() {
                    around += &format!(". It is inside {}", inside.join(" and "));
                }
                break;
            }
        }
    }
    format!("{} is {around}.", pay.name)
}
