//! One assumption: its line in the list, and behind it the curve of the answer along its range with a slider. The curve is
//! worked out when the line is first opened, once for a scenario.

use crate::browser::HtmlDetailsElement;
use crate::page::offers::analysis::flips::places;
use crate::page::offers::analysis::flips::words::Words;
use crate::page::offers::analysis::slider::{Slider, slider};
use crate::widget::chart::course::Shape;
use crate::widget::chart::lines::{ChartLine, Lines, lines};
use crate::widget::chart::scale::Across;
use crate::widget::element::{element, note};
use crate::widget::stateful::stateful;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::sensitivity::{self, FlipPoint};
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

#[derive(PartialEq)]
pub(super) struct CurveProps {
    pub(super) scenario: Rc<Scenario>,
    pub(super) today: Month,
    pub(super) flip: FlipPoint,
    pub(super) first: OfferId,
    pub(super) second: OfferId,
    pub(super) words: Words,
    /// Whether it is open at first.
    pub(super) opened: bool,
}

/// The values the slider stops at, and the gap at each.
type Along = (Vec<f64>, Vec<Money>);

/// An assumption.
pub(super) fn curve(props: CurveProps) -> Html {
    stateful(props, |props, hooks| use_curve(props).run(hooks))
}

#[hook]
fn use_curve(props: &CurveProps) -> Html {
    let opened = use_state_eq(|| props.opened);
    // The reader opens and closes it from then on, whatever comes first in the list.
    let at_first = use_state_eq(|| props.opened);
    let moved = use_state_eq(|| None::<f64>);
    let asked = (props.scenario.clone(), props.today, props.flip, props.first, props.second, *opened);
    let along = use_memo(asked, |(scenario, today, flip, first, second, opened)| {
        opened.then(|| -> Along {
            let places = places::places(flip);
            let gaps =
                sensitivity::along(scenario, catalog(), *today, [*first, *second], flip.assumption, &places);
            (places, gaps)
        })
    });
    let ontoggle = {
        let opened = opened.clone();
        Callback::from(move |event: Event| {
            if event.target_unchecked_into::<HtmlDetailsElement>().open() {
                opened.set(true);
            }
        })
    };
    let content = along.as_ref().as_ref().map(|along| shown(props, along, &moved)).unwrap_or_default();
    html! {
        <details class="flips__one" open={*at_first} {ontoggle}>
            { line(props) }
            { content }
        </details>
    }
}

/// The name, the value in force, the value that flips.
fn line(props: &CurveProps) -> Html {
    let (flip, words) = (&props.flip, &props.words);
    let flips = flip.at.map_or("none in range".to_owned(), |at| format!("flips at {}", words.value(at)));
    let parts = [
        element("span", "flips__name", Html::from(words.name.to_string())),
        element("span", "flips__now", Html::from(format!("now {}", words.value(flip.now)))),
        element("b", "flips__at", Html::from(flips)),
    ];
    element("summary", "", parts.into_iter().collect())
}

fn shown(props: &CurveProps, (places, gaps): &Along, moved: &UseStateHandle<Option<f64>>) -> Html {
    let (flip, words) = (&props.flip, &props.words);
    let at = places::place_of(places, moved.unwrap_or(flip.now));
    let value = |place: usize| words.value(places.get(place).copied().unwrap_or_default());
    let gap = |place: usize| words.gap(gaps.get(place).copied().unwrap_or_default());
    let across = |value: f64| Across(places::across(places, value));
    let mut pins: Vec<(Across, AttrValue)> = vec![(across(flip.now), "now".into())];
    // Words that would touch leave one of them out; its line stays.
    let apart = |at: f64| (across(at).0 - across(flip.now).0).abs() > 20_00;
    pins.extend(
        flip.at.map(|at| (across(at), if apart(at) { "flips".into() } else { AttrValue::default() })),
    );
    let last = places.len().saturating_sub(1);
    let id = format!("flip-{}", words.key());
    let on_move = {
        let (moved, places) = (moved.clone(), places.clone());
        Callback::from(move |place: usize| moved.set(places.get(place).copied()))
    };
    let chart = lines(Lines {
        label: format!("Lead at each value of: {}", words.name).into(),
        lines: vec![ChartLine { position: None, ends: AttrValue::default(), values: gaps.clone() }],
        shape: Shape::Straight,
        now: at,
        names: [0, last / 2, last]
            .map(|place| {
                (
                    across(places.get(place).copied().unwrap_or_default()),
                    words.short(places.get(place).copied().unwrap_or_default()).into(),
                )
            })
            .to_vec(),
        pins,
        axis: words.axis().into(),
        below: slider(
            Slider {
                id: id.clone().into(),
                label: words.name.clone(),
                at,
                last,
                says: format!("{}: {}", value(at), gap(at)),
            },
            on_move,
        ),
    });
    let behind = html! {
        <details class="more">
            <summary>{ "The figures in a table" }</summary>
            { behind(id, props, places, gaps) }
        </details>
    };
    element("div", "stack", [note(words.reads()), chart, behind].into_iter().collect())
}

fn behind(id: String, props: &CurveProps, places: &[f64], gaps: &[Money]) -> Html {
    let words = &props.words;
    let row = |(place, (value, gap)): (usize, (&f64, &Money))| Row {
        key: place.to_string().into(),
        head: Html::from(words.value(*value)),
        cells: vec![Html::from(words.gap(*gap)), Html::from(format::whole(*gap))],
    };
    let rows = places.iter().zip(gaps).enumerate().step_by(4).map(row).collect();
    let columns = ["Value", "Who is ahead", "Dollars"].map(Html::from).to_vec();
    table(Table {
        id: format!("{id}-table").into(),
        caption: Html::from(words.name.to_string()),
        columns,
        rows,
    })
}
