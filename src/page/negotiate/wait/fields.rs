//! The fields of waiting: the offer with the deadline, what there is without it, and what waiting costs.

use crate::page::negotiate::question::which;
use crate::page::negotiate::waiting_of;
use crate::widget::element::{element, note};
use crate::widget::field::Optional;
use crate::widget::field::money::{Dollars, ZeroBlank};
use crate::widget::field::percent::Percent;
use crate::widget::form::{FormProps, Pick};
use offerscope_core::compute::negotiate::waiting::HeldOffer;
use offerscope_core::model::day::Day;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::negotiation::counter_plan::Best;
use offerscope_core::model::negotiation::waiting::Waiting;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::{bounds, format};
use yew::prelude::*;

/// The offer with the deadline, and its last day, which is the offer's own.
pub(super) fn held(
    props: &FormProps,
    typed: &Waiting,
    (id, held): (Option<OfferId>, Option<&(String, HeldOffer)>),
    day: Day,
) -> Html {
    let form = waiting_of(props);
    let known = held
        .map_or_else(String::new, |(name, held)| format!("Empty: {name}, {}.", format::rounded(held.worth)));
    let label =
        format!("What it is worth over {}, before tax", format::span(props.form.scenario.horizon_years));
    let several = props.form.scenario.offers.len() > 1;
    let which = if several { which(props) } else { Html::default() };
    let deadline = held.map_or(typed.deadline, |(_, held)| held.deadline);
    let deadline = id.map_or_else(
        || form.date("deadline", "Answer by", deadline, |waiting, day| waiting.deadline = day),
        |id| {
            // A date that a file names for the offer in hand gives way to the offer's own.
            let whole = props.form.of("wait", |scenario: &mut Scenario| Some(scenario));
            whole.date("deadline", "Answer by", deadline, move |scenario, day| {
                scenario.waiting.deadline = None;
                if let Some(offer) = scenario.offer_mut(id) {
                    offer.deadline = day;
                }
            })
        },
    );
    let fields = [
        deadline,
        form.date("from", "Weeks are counted from", typed.from.or(Some(day)), |waiting, day| {
            waiting.from = day;
        }),
        form.field("held", label, known, typed.held, Optional(Dollars(bounds::AMOUNT)), |waiting, worth| {
            waiting.held = worth;
        }),
    ];
    [which, element("div", "fields", fields.into_iter().collect())].into_iter().collect()
}

/// What there is without the offer, what waiting costs, and the reader's own estimate.
pub(super) fn otherwise(props: &FormProps, typed: &Waiting, held: Option<&(String, HeldOffer)>) -> Html {
    let form = waiting_of(props);
    let span = format::span(props.form.scenario.horizon_years);
    let all = [
        Pick { value: "have".into(), says: "I keep what I have: my current job, or another offer".into() },
        Pick { value: "nothing".into(), says: "I have nothing".into() },
    ];
    // In the counter-offer the reader may have said that the alternative is not known.
    let unknown = props.form.scenario.counter.best == Best::Unknown;
    let chosen = match typed.fallback {
        Some(Money::ZERO) => "nothing",
        Some(_) => "",
        None if unknown => "",
        None => "have",
    };
    let picked =
        props.form.picks("wait-without", "Without this offer", chosen, all.into_iter(), |scenario, says| {
            scenario.waiting.fallback = (says == "nothing").then_some(Money::ZERO);
            if says == "have" && scenario.counter.best == Best::Unknown {
                scenario.counter.best = Best::Offers;
            }
        });
    let counts = held.and_then(|(_, held)| held.fallback).filter(|_| chosen == "have");
    let counts = match counts {
        Some(worth) => format!("What you have counts as {} over {span}, before tax.", format::rounded(worth)),
        None if chosen == "have" => {
            "No current job and no other offer is typed, so it counts as nothing.".into()
        }
        None if unknown && typed.fallback.is_none() => {
            "In the counter-offer you said that you do not know yet, so it counts as nothing until you choose."
                .into()
        }
        None => String::new(),
    };
    let fields = [
        form.field(
            "fallback",
            format!("Or what you have is worth, over {span}, before tax"),
            "Empty: the answer above.",
            typed.fallback.filter(|worth| !worth.is_zero()),
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
    [picked, note(counts), element("div", "fields", fields.into_iter().collect())].into_iter().collect()
}
