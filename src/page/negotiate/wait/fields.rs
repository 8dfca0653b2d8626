//! What is held, by when, and what there is if nothing comes: the fields of waiting.

use crate::page::negotiate::waiting_of;
use crate::widget::element::element;
use crate::widget::field::Optional;
use crate::widget::field::money::{Dollars, ZeroBlank};
use crate::widget::field::percent::Percent;
use crate::widget::form::FormProps;
use offerscope_core::compute::negotiate::waiting::HeldOffer;
use offerscope_core::model::day::Day;
use offerscope_core::model::negotiation::waiting::Waiting;
use offerscope_core::model::{bounds, format};
use yew::prelude::*;

/// The offer held, and by when.
pub(super) fn held(props: &FormProps, typed: &Waiting, held: Option<&(String, HeldOffer)>, day: Day) -> Html {
    let form = waiting_of(props);
    let known = held
        .map_or_else(String::new, |(name, held)| format!("Empty: {name}, {}.", format::rounded(held.worth)));
    let label = format!("What it is worth, over {}", format::span(props.form.scenario.horizon_years));
    let fields = [
        form.date("deadline", "Accept by", typed.deadline, |waiting, day| waiting.deadline = day),
        form.date("from", "Weeks are counted from", typed.from.or(Some(day)), |waiting, day| {
            waiting.from = day;
        }),
        form.field("held", label, known, typed.held, Optional(Dollars(bounds::AMOUNT)), |waiting, worth| {
            waiting.held = worth;
        }),
    ];
    element("div", "fields", fields.into_iter().collect())
}

/// What there is if nothing comes, what waiting costs, and one's own estimate.
pub(super) fn otherwise(props: &FormProps, typed: &Waiting, held: Option<&(String, HeldOffer)>) -> Html {
    let form = waiting_of(props);
    let other = held.and_then(|(_, held)| held.fallback);
    let other = other.map_or_else(
        || "Empty: nothing.".to_owned(),
        |worth| format!("Empty: your best alternative, {}.", format::rounded(worth)),
    );
    let fields = [
        form.field(
            "fallback",
            "What you have if nothing comes",
            other,
            typed.fallback,
            Optional(Dollars(bounds::AMOUNT)),
            |waiting, worth| waiting.fallback = worth,
        ),
        form.field(
            "cost",
            "What a week of waiting costs",
            "Pay you go without, and stress.",
            typed.cost,
            ZeroBlank::default(),
            |waiting, cost| waiting.cost = cost,
        ),
        form.field(
            "own",
            "Your own chance of something better",
            "Your rough guess; the answer compares it with the threshold.",
            typed.own,
            Optional(Percent(bounds::SHARE)),
            |waiting, own| waiting.own = own,
        ),
    ];
    element("div", "fields", fields.into_iter().collect())
}
