//! Which level each offer is paid like: its four-year average and its first year against the bands.

use crate::view::chart::bands::{Marker, Range, bands};
use crate::view::chart::frame::{Behind, Frame, frame};
use crate::view::figure::figure;
use crate::view::results::years;
use crate::view::table::{Row, Table, table};
use crate::view::tag::{Tag, tag};
use offerscope_core::compute::compare::{Comparison, OfferPay, Place, Side};
use offerscope_core::compute::explain::Ask;
use offerscope_core::model::format;
use yew::prelude::*;

/// The chart of places in its frame.
pub fn which_level(answer: &Comparison, ask: &Callback<Ask>) -> Html {
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
    let claim = example.band.first().map(|place| place.band.claim);
    html! {
        <section class="card">
            { frame(Frame {
                id: "which-level".into(),
                title: "Which level is each offer paid like?".into(),
                found: html! { paying().map(|(_, pay)| found(pay)).collect::<Vec<_>>().join(" ") },
                chart: bands(&ranges, &markers),
                behind: Behind::Shown(places(answer, ask)),
                note: html! {
                    if let Some(claim) = claim {
                        <p class="note">{ tag(Tag::Estimate) }{ format!(" Ranges: {}, {}. The yardstick is the average of the first four years, with year 1 beside it.", claim.source.title, claim.source.date) }</p>
                    }
                },
            }) }
        </section>
    }
}

/// The offer against the band it is nearest to.
fn found(pay: &OfferPay) -> String {
    let inside = pay.band.iter().find(|place| place.average.side == Side::In);
    let near = inside.or_else(|| pay.band.iter().min_by_key(|place| place.average.distance));
    near.map(|place| format!("{} is {} {}.", pay.name, stands(&place.average), place.level))
        .unwrap_or_default()
}

fn stands(place: &Place) -> String {
    let distance = format::whole(place.distance);
    match place.side {
        Side::Below => format!("{distance} under"),
        Side::In => "inside".to_owned(),
        Side::Above => format!("{distance} over"),
    }
}

fn places(answer: &Comparison, ask: &Callback<Ask>) -> Html {
    let levels = answer.offers.first().map(|pay| pay.band.len()).unwrap_or_default();
    let rows = (0..levels).flat_map(|index| {
        let row =
            |name: &str, of: fn(&offerscope_core::compute::compare::BandPlace) -> &Place, opens: bool| {
                let cell = |pay: &OfferPay| {
                    let asks = Ask::Band(pay.id, index);
                    let text = pay.band.get(index).map(|place| words(of(place))).unwrap_or_default();
                    if opens {
                        figure(text, ask, asks)
                    } else {
                        html! { text }
                    }
                };
                let level = answer
                    .offers
                    .first()
                    .and_then(|pay| pay.band.get(index))
                    .map(|place| place.level)
                    .unwrap_or_default();
                let head = format!("{level}, {name}");
                Row {
                    key: head.clone().into(),
                    head: html! { head },
                    cells: answer.offers.iter().map(cell).collect(),
                }
            };
        [
            row("four-year average", |place| &place.average, true),
            row("year 1", |place| &place.first_year, false),
        ]
    });
    table(Table {
        id: "places-table".into(),
        caption: html! { "How far each offer is from each range; inside one, how far to its nearest edge." },
        columns: years::heads("Range", answer),
        rows: rows.collect(),
        turns: false,
    })
}

fn words(place: &Place) -> String {
    let distance = format::whole(place.distance);
    match place.side {
        Side::Below => format!("{distance} under"),
        Side::In => format!("inside, {distance} to the edge"),
        Side::Above => format!("{distance} over"),
    }
}
