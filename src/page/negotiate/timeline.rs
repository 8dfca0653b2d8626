//! A picture of the weeks: the deadline of the offer held, and when each process is decided. Its dates stand beside it as text.

use crate::widget::chart::scale::Across;
use crate::widget::element::element;
use offerscope_core::compute::negotiate::waiting::WaitAnswer;
use offerscope_core::model::day::Day;
use offerscope_core::model::negotiation::waiting::{Process, Waiting};
use yew::prelude::*;

/// Height of a row.
const ROW: i64 = 34;

/// The picture.
pub(super) fn timeline(typed: &Waiting, waited: &WaitAnswer) -> Html {
    let longest =
        typed.processes.iter().map(Process::weeks).max().unwrap_or(1).max(waited.weeks_left.unwrap_or(0));
    let last = longest.saturating_add(1);
    let at = |weeks: u16| Across::of(weeks.into(), last.into());
    let when = |weeks: u16| typed.from.map_or_else(|| format!("week {weeks}"), |from| date(from, weeks));
    let held = waited.deadline.map(|deadline| {
        let weeks = waited.weeks_left.unwrap_or(0);
        row("held", "The offer you hold", 0, &[(at(weeks), weeks)], format!("answer by {}", deadline.short()))
    });
    let one = |(place, process): (usize, &Process)| {
        let mut weeks = 0_u16;
        let ends: Vec<(Across, u16)> = process
            .stages
            .iter()
            .map(|(_, more)| {
                weeks = weeks.saturating_add(*more);
                (at(weeks), weeks)
            })
            .collect();
        let name =
            if process.name.is_empty() { format!("Company {}", place + 1) } else { process.name.clone() };
        row("process", &name, 0, &ends, format!("known by {}", when(weeks)))
    };
    let rows = held.into_iter().chain(typed.processes.iter().enumerate().map(one));
    let list = element("ul", "timeline", rows.collect());
    let head = element("h2", "", Html::from("The weeks ahead"));
    element("section", "card stack", [head, list].into_iter().collect())
}

fn date(from: Day, weeks: u16) -> String {
    from.plus(weeks.saturating_mul(7)).short()
}

/// A bar to the last of its ends, with a mark at each.
fn row(kind: &'static str, name: &str, from: i64, ends: &[(Across, u16)], says: String) -> Html {
    let last = ends.last().map_or(Across(from), |(at, _)| *at);
    let mark = |(at, _): &(Across, u16)| {
        html! { <circle class="timeline__mark" cx={at.to_string()} cy={(ROW / 2).to_string()} r="5" /> }
    };
    html! {
        <li class="timeline__row" data-kind={kind}>
            <span class="timeline__name">{ name.to_owned() }</span>
            <svg width="100%" height={ROW.to_string()} aria-hidden="true">
                <line class="timeline__ground" x1="0%" x2="100%" y1={(ROW / 2).to_string()} y2={(ROW / 2).to_string()} />
                <line class="timeline__bar" x1="0%" x2={last.to_string()} y1={(ROW / 2).to_string()} y2={(ROW / 2).to_string()} />
                { for ends.iter().map(mark) }
            </svg>
            <span class="note">{ says }</span>
        </li>
    }
}
