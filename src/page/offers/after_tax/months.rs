//! Cash in hand month by month: what arrives, what is withheld, shares sold to cover, and April's bill.

use crate::page::offers::analysis::slider::{Slider, slider};
use crate::page::offers::analysis::who::heads;
use crate::results::after_tax;
use crate::results::who::Who;
use crate::widget::chart::course::{self, Shape};
use crate::widget::chart::lines::{ChartLine, Lines, lines};
use crate::widget::chart::scale::Across;
use crate::widget::choose::{Chosen, choose};
use crate::widget::element::{element, paragraph};
use crate::widget::fold::fold;
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::number::order::ordered;
use offerscope_core::compute::tax::month::CashMonth;
use offerscope_core::model::fixed::{Money, Shares};
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// An offer, or the current job, with its months.
type Months = (Who, Vec<CashMonth>);

/// The view. It opens at the month that brings most.
pub(super) fn cash_by_month(form: &Form<Scenario>) -> Html {
    let Ok(taxed) = after_tax::cash_months(&form.scenario, form.today) else { return Html::default() };
    let taxed = Rc::new(taxed);
    choose("cash-months", move |chosen| at_month(&taxed, &chosen))
}

fn at_month(taxed: &Rc<Vec<Months>>, chosen: &Chosen) -> Html {
    let all = all_months(taxed);
    let peak = all.iter().enumerate().max_by_key(|(_, month)| most(taxed, **month)).map(|(at, _)| at);
    let Some(last) = all.len().checked_sub(1) else { return Html::default() };
    // 0 is no choice yet.
    let at = chosen.checked_sub(1).or(peak).unwrap_or_default().min(last);
    let set = chosen.clone();
    let Some(month) = all.get(at).copied() else { return Html::default() };
    let values = |one: &Months| all.iter().map(|month| cash(one, *month)).collect();
    let chart = lines(Lines {
        label: "Dollars in hand, by month".into(),
        lines: taxed.iter().map(|one| ChartLine::new(one.0.position, values(one))).collect(),
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
    let says = taxed.iter().map(|one| paragraph(says(one, month)));
    let behind = {
        let taxed = taxed.clone();
        fold("more", "Every month in a table", move || every_month(&taxed))
    };
    let content = [paragraph(found(taxed)), chart].into_iter().chain(says).chain([behind]);
    element("div", "stack", content.collect())
}

/// From the first month of any offer to the last.
fn all_months(taxed: &[Months]) -> Vec<Month> {
    let all = || taxed.iter().flat_map(|one| &one.1).map(|month| month.month.index());
    let (Some(first), Some(last)) = (all().min(), all().max()) else { return Vec::new() };
    (first..=last).filter_map(Month::from_index).collect()
}

fn at(one: &Months, month: Month) -> Option<&CashMonth> {
    one.1.iter().find(|known| known.month == month)
}

fn cash(one: &Months, month: Month) -> Money {
    at(one, month).map(CashMonth::cash).unwrap_or_default()
}

fn most(taxed: &[Months], month: Month) -> Money {
    taxed.iter().map(|one| cash(one, month)).max().unwrap_or_default()
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

/// A plain month of the first whole year, beside the best one of all.
fn found(taxed: &[Months]) -> String {
    let one = |one: &Months| {
        let inside: Vec<&CashMonth> = one.1.iter().filter(|month| !month.pay.base.is_zero()).collect();
        let of_year = |year: u16| inside.iter().filter(move |month| month.month.year() == year);
        let mut years = inside.iter().map(|month| month.month.year());
        let first = years.clone().find(|year| of_year(*year).count() == 12).or_else(|| years.next());
        let year = first.unwrap_or_default();
        let amounts = ordered(of_year(year).map(|month| month.cash()), Money::cmp);
        let plain = amounts.get(amounts.len() / 2).copied().unwrap_or_default();
        let best = inside.iter().max_by_key(|month| month.cash());
        let best = best.map_or_else(String::new, |best| {
            format!(" and {} in {}", format::whole(best.cash()), format::month(best.month))
        });
        format!("{} brings {} in an ordinary month of {year}{best}", one.0.name, format::whole(plain))
    };
    let all: Vec<String> = taxed.iter().map(one).collect();
    format!("{}.", all.join("; "))
}

/// One month of one offer in a sentence.
fn says(one: &Months, when: Month) -> String {
    let name = &one.0.name;
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

fn every_month(taxed: &[Months]) -> Html {
    let row = |month: Month| {
        let cell = |one: &Months| {
            at(one, month).map_or(Html::from("–"), |found| Html::from(format::whole(found.cash())))
        };
        let name = format::month(month);
        Row { key: name.clone().into(), head: Html::from(name), cells: taxed.iter().map(cell).collect() }
    };
    let who: Vec<Who> = taxed.iter().map(|(who, _)| who.clone()).collect();
    table(Table {
        id: "cash-months-table".into(),
        caption: Html::from(
            "Dollars in hand in each calendar month. Shares you keep count at the price they vested at.",
        ),
        columns: heads("Month", &who),
        rows: all_months(taxed).into_iter().map(row).collect(),
    })
}
