//! The fields of when a bonus is earned and paid. Its target and payout stand on the card.

use crate::page::offers::editor::{change, choices, limits, months, says};
use crate::widget::field::whole::Whole;
use crate::widget::form::Form;
use offerscope_core::model::offer::{Bonus, BonusPlan, FirstBonus};
use yew::prelude::*;

/// The plan, and what its first year pays.
pub fn bonus(form: &Form<Bonus>, now: &Bonus) -> Html {
    let says = says("Paid in full when each service year is complete, unless you change it here.");
    [says, when(form, now), rules(form, now)].into_iter().collect()
}

/// By which years it is earned, and when it is paid.
pub fn when(form: &Form<Bonus>, now: &Bonus) -> Html {
    let plans = choices(&[("service", "Years of work there"), ("calendar", "Years of the calendar")]);
    let plan = if matches!(now.plan, BonusPlan::Service { .. }) { "service" } else { "calendar" };
    html! {
        <>
            { form.choice("plan", "Bonus counts by", plan, plans, |now, plan| change::set_plan(&mut now.plan, plan)) }
            if let BonusPlan::Calendar { year_ends, paid, .. } = now.plan {
                { months::month(form, "ends", "Bonus year ends with", year_ends, |now, month| {
                    if let BonusPlan::Calendar { year_ends, .. } = &mut now.plan { *year_ends = month; }
                }) }
                { months::month(form, "paid", "Bonus paid in", paid, |now, month| {
                    if let BonusPlan::Calendar { paid, .. } = &mut now.plan { *paid = month; }
                }) }
            }
        </>
    }
}

/// What the first year pays, and whether halves of a year count.
pub fn rules(form: &Form<Bonus>, now: &Bonus) -> Html {
    match now.plan {
        BonusPlan::Service { first_months } => by_service(form, first_months),
        BonusPlan::Calendar { first, half_yearly, .. } => by_calendar(form, first, half_yearly),
    }
}

fn by_service(form: &Form<Bonus>, first_months: u16) -> Html {
    let kinds = choices(&[("whole", "The whole bonus"), ("part", "By months that count")]);
    let kind = if first_months == 12 { "whole" } else { "part" };
    html! {
        <>
            { form.choice("first", "The first year pays", kind, kinds, |now, kind| {
                now.plan = BonusPlan::Service { first_months: if kind == "part" { 6 } else { 12 } };
            }) }
            if kind == "part" {
                { form.when(|now| matches!(now.plan, BonusPlan::Service { .. })).field("first-months", "Months that count", "Of the first twelve months.", first_months, Whole(limits::FIRST_PART), |now, first_months| now.plan = BonusPlan::Service { first_months }) }
            }
        </>
    }
}

fn by_calendar(form: &Form<Bonus>, first: FirstBonus, half_yearly: bool) -> Html {
    let times = choices(&[("once", "Once a year"), ("twice", "Twice a year, half for each half-year")]);
    let kinds = choices(&[
        ("part", "By months worked"),
        ("full", "The whole bonus"),
        ("by", "By months worked, if you join in time"),
        ("nothing", "Nothing"),
    ]);
    let kind = match first {
        FirstBonus::Prorated => "part",
        FirstBonus::Full => "full",
        FirstBonus::IfJoinedBy(_) => "by",
        FirstBonus::Nothing => "nothing",
    };
    let joining =
        if half_yearly { "The half-year you join in pays" } else { "The bonus year you join in pays" };
    html! {
        <>
            { form.choice("times", "Paid", if half_yearly { "twice" } else { "once" }, times, |now, kind| {
                if let BonusPlan::Calendar { half_yearly, .. } = &mut now.plan { *half_yearly = kind == "twice"; }
            }) }
            if half_yearly {
                { says("Each month of the bonus also means the one half a year from it: paid in March is paid in September too.") }
            }
            { form.choice("first-plan", joining, kind, kinds, |now, kind| {
                if let BonusPlan::Calendar { first, .. } = &mut now.plan { change::set_first_bonus(first, kind); }
            }) }
            { joined_by(form, first) }
        </>
    }
}

fn joined_by(form: &Form<Bonus>, first: FirstBonus) -> Html {
    let FirstBonus::IfJoinedBy(month) = first else { return Html::default() };
    months::month(form, "joined", "Joined by the end of", month, |now, month| {
        if let BonusPlan::Calendar { first, .. } = &mut now.plan {
            *first = FirstBonus::IfJoinedBy(month);
        }
    })
}
