//! Pay by year: stacked bars by part, a group a year, a bar an offer. Years can be walked with the arrow keys.

use crate::browser::page;
use crate::widget::chart::scale::Scale;
use crate::widget::chart::{bar, stack};
use crate::widget::choose::{Chosen, choose};
use crate::widget::part;
use offerscope_core::compute::pay::ledger::{PayPart, YearPay};
use offerscope_core::model::format;
use yew::prelude::*;

/// One offer of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Position among the offers: letter and hue. Without one, for the current job, it stands in ink.
    pub position: Option<usize>,
    /// The offer's name.
    pub name: AttrValue,
    /// Its years, in order.
    pub years: Vec<YearPay>,
}

/// The chart of some offers in reading order, over the same years; its legend; and a sentence about the year in focus. The
/// label says what it shows to those who do not see it.
///
/// `id` is unique in the document.
pub fn bars(id: &'static str, label: &'static str, series: Vec<Series>) -> Html {
    choose(id, move |chosen| drawn(id, label, &series, &chosen))
}

fn drawn(name: &'static str, label: &'static str, series: &[Series], chosen: &Chosen) -> Html {
    let years = series.iter().map(|series| series.years.len()).max().unwrap_or(0);
    let now = (**chosen).min(years.saturating_sub(1));
    let most = series.iter().flat_map(|series| &series.years).map(YearPay::total).max();
    let scale = Scale::from_zero(most.unwrap_or_default(), 5);

    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let next = match event.key().as_str() {
            "ArrowRight" => now + 1,
            "ArrowLeft" => now.saturating_sub(1),
            "Home" => 0,
            "End" => years.saturating_sub(1),
            _ => return,
        };
        event.prevent_default();
        // The year says by its focus event that it is the chosen one.
        page::focus(&id(name, next));
    });
    let positions: Vec<Option<usize>> = series.iter().map(|series| series.position).collect();
    let choose = |year: usize| {
        let chosen = chosen.clone();
        move || chosen.set(year)
    };
    let year = |year: usize| {
        let (by_focus, by_point) = (choose(year), choose(year));
        let pays: Vec<YearPay> =
            series.iter().map(|s| s.years.get(year).copied().unwrap_or_default()).collect();
        let (at, of) = (index(year), index(years));
        html! {
            <g
                key={year} class="bars__year" id={id(name, year)} role="img" tabindex={if year == now { "0" } else { "-1" }}
                aria-label={says(series, year)} data-now={(year == now).then_some("")}
                onfocus={move |_: FocusEvent| by_focus()} onpointerover={move |_: PointerEvent| by_point()}
            >
                { bar::group(&positions, &stack::group(scale, at, of, &pays), at, of) }
            </g>
        }
    };
    let bars = years * series.len();
    html! {
        <div class="bars" data-letters={stack::room(bars, 13)} data-job={stack::room(bars, 27)} data-totals={stack::room(bars, 46)}>
            <div class="bars__drawing">
                <svg width="48" height={stack::HEIGHT.to_string()} aria-hidden="true">{ bar::labels(scale) }</svg>
                <svg width="100%" height={stack::HEIGHT.to_string()} role="group" aria-label={label} {onkeydown}>
                    { bar::lines(scale) }
                    { for (0..years).map(year) }
                </svg>
            </div>
            { part::legend(&shown(series)) }
            <p class="bars__says note">{ says(series, now) }</p>
        </div>
    }
}

/// By which a year is found to take focus.
fn id(name: &str, year: usize) -> String {
    format!("{name}-{year}")
}

fn index(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The parts that any offer has money in.
fn shown(series: &[Series]) -> Vec<PayPart> {
    let paid = |part: &PayPart| {
        series.iter().flat_map(|series| &series.years).any(|year| !year.part(*part).is_zero())
    };
    PayPart::ALL.into_iter().filter(paid).collect()
}

/// A year in words: every offer's total and, while that stays readable, what it is made of.
fn says(series: &[Series], year: usize) -> String {
    let brief = series.len() > 2;
    let one = |series: &Series| {
        let pay = series.years.get(year).copied().unwrap_or_default();
        if brief {
            return format!("{} pays {}", series.name, format::whole(pay.total()));
        }
        let parts = PayPart::ALL.into_iter().filter(|part| !pay.part(*part).is_zero());
        let parts: Vec<String> = parts
            .map(|of| format!("{} {}", of.name().to_ascii_lowercase(), format::whole(pay.part(of))))
            .collect();
        format!("{} pays {} ({})", series.name, format::whole(pay.total()), parts.join(", "))
    };
    let offers: Vec<String> = series.iter().map(one).collect();
    format!("Year {}: {}.", year + 1, offers.join("; "))
}
