//! Cash in hand month by month: what arrives, what is withheld, shares sold to cover, and April's bill.

use crate::page::offers::analysis::slider::{Slider, slider};
use crate::page::offers::analysis::who::heads;
use crate::results::after_tax::{Taxed, TaxedOffer};
use crate::results::who::Who;
use crate::widget::chart::course::{self, Shape};
use crate::widget::chart::frame::{Behind, Frame, frame};
use crate::widget::chart::lines::{ChartLine, Lines, lines};
use crate::widget::chart::scale::Across;
use crate::widget::choose::{Chosen, choose};
use crate::widget::element::{element, paragraph};
use crate::widget::fold::fold;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::number::order::ordered;
use offerscope_core::compute::tax::month::CashMonth;
use offerscope_core::model::fixed::{Money, Shares};
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use std::rc::Rc;
use yew::prelude::*;

/// The view. It opens at the month that brings most.
pub(super) fn cash_by_month(taxed: &Rc<Taxed>) -> Html {
    let taxed = taxed.clone();
    choose("cash-months", move |chosen| at_month(&taxed, &chosen))
}

fn at_month(taxed: &Rc<Taxed>, chosen: &Chosen) -> Html {
    let all = all_months(taxed);
    let peak = all.iter().enumerate().max_by_key(|(_, month)| most(taxed, **month)).map(|(at, _)| at);
    let Some(last) = all.len().checked_sub(1) else { return Html::default() };
    // 0 is no choice yet.
    let at = chosen.checked_sub(1).or(peak).unwrap_or_default().min(last);
    let set = chosen.clone();
    let Some(month) = all.get(at).copied() else { return Html::default() };
    let values = |one: &TaxedOffer| all.iter().map(|month| cash(one, *month)).collect();
    let chart = lines(Lines {
        label: "Dollars in hand, by month".into(),
        lines: taxed.offers.iter().map(|one| ChartLine::new(one.who.position, values(one))).collect(),
        shape: Shape::Steps,
        now: at,
        names: years(&all),
        pins: Vec::new(),
        axis: "calendar months".into(),
        below: slider(
            Slider { id: "cash-at".into(), label: "Month".into(), at, last, says: format::month(month) },
            Callback::from(move |place| set.set(place + 1)),
        ),
    });
    let says = taxed.offers.iter().map(|one| paragraph(says(one, month)));
    let chart = std::iter::once(chart).chain(says).collect();
    let behind = {
        let taxed = taxed.clone();
        fold("more", "Every month in a table", move || every_month(&taxed))
    };
    let framed = frame(Frame {
        id: "cash-months".into(),
        title: "Cash in hand by month".into(),
        found: Html::from(found(taxed)),
        chart,
        behind: Behind::Shown(behind),
        note: Html::default(),
    });
    element("section", "card", framed)
}

/// From the first month of any offer to the last.
fn all_months(taxed: &Taxed) -> Vec<Month> {
    let all = || taxed.offers.iter().flat_map(|one| &one.months).map(|month| month.month.index());
    let (Some(first), Some(last)) = (all().min(), all().max()) else { return Vec::new() };
    (first..=last).filter_map(Month::from_index).collect()
}

fn at(one: &TaxedOffer, month: Month) -> Option<&CashMonth> {
    one.months.iter().find(|known| known.month == month)
}

fn cash(one: &TaxedOffer, month: Month) -> Money {
    at(one, month).map(CashMonth::cash).unwrap_or_default()
}

fn most(taxed: &Taxed, month: Month) -> Money {
    taxed.offers.iter().map(|one| cash(one, month)).max().unwrap_or_default()
}

/// Each January by its year.
fn years(all: &[Month]) -> Vec<(Across, AttrValue)> {
    let januaries: Vec<(usize, &Month)> =
        all.iter().enumerate().filter(|(_, month)| month.number() == 1).collect();
    let step = januaries.len().div_ceil(6).max(1);
    januaries
        .into_iter()
        .step_by(step)
        .map(|(at, month)| (course::across(at, all.len()), month.year().to_string().into()))
        .collect()
}

/// A plain month beside the best and the worst one.
fn found(taxed: &Taxed) -> String {
    let one = |one: &TaxedOffer| {
        let inside: Vec<&CashMonth> = one.months.iter().filter(|month| !month.pay.base.is_zero()).collect();
        let amounts = ordered(inside.iter().map(|month| month.cash()), Money::cmp);
        let plain = amounts.get(amounts.len() / 2).copied().unwrap_or_default();
        let best = inside.iter().max_by_key(|month| month.cash());
        let best = best.map_or_else(String::new, |best| {
            format!(" and {} in {}", format::whole(best.cash()), format::month(best.month))
        });
        format!("{} brings {} in an ordinary month{best}", one.who.name, format::whole(plain))
    };
    let all: Vec<String> = taxed.offers.iter().map(one).collect();
    format!("{}.", all.join("; "))
}

/// One month of one offer in a sentence.
fn says(one: &TaxedOffer, when: Month) -> String {
    let name = &one.who.name;
    let Some(month) = at(one, when) else { return format!("{name}: nothing in {}.", format::month(when)) };
    let whole = format::whole;
    let mut parts = vec![format!("{} paid", whole(month.pay.total()))];
    let withheld = month.withheld.total() + month.local;
    if !withheld.is_zero() {
        parts.push(format!("{} withheld", whole(withheld)));
    }
    if !month.deferred.is_zero() {
        parts.push(format!("{} into the 401(k)", whole(month.deferred)));
    }
    match month.settled.units() {
        0 => {}
        1.. => parts
            .push(format!("{} paid for this pay with the prior year’s tax returns", whole(month.settled))),
        _ => parts.push(format!(
            "{} back for this pay from the prior year’s tax returns",
            whole(month.settled.abs())
        )),
    }
    let sum = |of: fn(&offerscope_core::compute::tax::withheld::Sale) -> Shares| -> Shares {
        month.sales.iter().map(of).sum()
    };
    let sold = sum(|sale| sale.sold);
    if !sold.is_zero() {
        parts.push(format!(
            "{} shares sold to cover and {} kept",
            format::shares(sold),
            format::shares(sum(|sale| sale.kept))
        ));
    }
    format!("{name}: {} in hand. {}.", whole(month.cash()), parts.join(", "))
}

fn every_month(taxed: &Taxed) -> Html {
    let row = |month: Month| {
        let cell = |one: &TaxedOffer| {
            at(one, month).map_or(Html::from("–"), |found| Html::from(format::whole(found.cash())))
        };
        let name = format::month(month);
        Row {
            key: name.clone().into(),
            head: Html::from(name),
            cells: taxed.offers.iter().map(cell).collect(),
        }
    };
    let who: Vec<Who> = taxed.who();
    table(Table {
        id: "cash-months-table".into(),
        caption: Html::from(
            "Dollars in hand in each calendar month. Shares you keep count at the price they vested at.",
        ),
        columns: heads("Month", &who),
        rows: all_months(taxed).into_iter().map(row).collect(),
    })
}
