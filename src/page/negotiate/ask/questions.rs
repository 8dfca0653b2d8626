//! The questions of the ask, and what was answered.

use crate::page::negotiate::ask::AskProps;
use crate::page::negotiate::counter_answer::CounterAnswer;
use crate::page::negotiate::counter_of;
use crate::page::negotiate::question::{answered, numbered, which};
use crate::widget::element::element;
use crate::widget::field::Optional;
use crate::widget::field::money::{Dollars, ZeroBlank};
use crate::widget::field::signed::Signed;
use crate::widget::fold::fold;
use crate::widget::form::{FormProps, Pick};
use offerscope_core::model::negotiation::counter_plan::{Best, CounterPlan};
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::{bounds, format};
use std::rc::Rc;
use yew::prelude::*;

/// What is asked, in order.
pub(super) const TITLES: [&str; 5] = [
    "Which offer do you want to improve?",
    "What happens if you do not take it?",
    "What is your target?",
    "What is the most they could pay?",
    "May you name your other offer?",
];

/// A question with its field.
pub(super) fn asks(
    props: &AskProps,
    at: usize,
    ask: &CounterPlan,
    worked: Option<&Rc<CounterAnswer>>,
    go: Callback<usize>,
) -> Html {
    let form_props = &props.form_props;
    let standing = worked.map(|worked| &worked.standing);
    let (field, why) = match at {
        0 => (which(form_props), "The other offers count as what you could do instead.".to_owned()),
        1 => otherwise(form_props, ask),
        2 => {
            let why = standing.map_or_else(String::new, |standing| {
                let [target, opening, most] =
                    [standing.target, standing.opening, standing.bound.worth].map(format::rounded);
                let until = format!(" Until you type a target, {target} counts, and you say {opening} first.");
                let until = if standing.target_typed { "" } else { &until };
                format!("Ask for more than your target: as much above it as the offer is below it, up to {most}, the most that an ask plausibly reaches.{until}")
            });
            let basis = worked.and_then(|worked| {
                let now = format::rounded(worked.standing.offer);
                Some(format!(" Count it from {}, as the {now} of the offer is counted here.", worked.solver()?.months_compared()))
            });
            let field = counter_of(form_props).field(
                "target",
                format!("Your target, over {}", format::span(form_props.form.scenario.horizon_years)),
                format!("The best you can defend with facts. Empty: the amount below.{}", basis.unwrap_or_default()),
                ask.target,
                Optional(Dollars(bounds::AMOUNT)),
                |plan, target| plan.target = target,
            );
            (field, why)
        }
        3 => {
            let says = standing.map_or_else(String::new, |standing| format!(" {}.", standing.room.says));
            let field = counter_of(form_props).field(
                "most",
                "The most for an average year, before tax",
                "From the recruiter, a job posting or a friend there. Empty: the top of the level’s range.",
                ask.most,
                Optional(Dollars(bounds::AMOUNT)),
                |plan, most| plan.most = most,
            );
            (field, format!("It shows whether a deal is possible.{says}"))
        }
        _ => (
            yes_or_no(form_props, ask),
            "A message may name it only if it is in writing and you may show it. Nothing here ever claims an offer that you do not hold.".into(),
        ),
    };
    let title = TITLES.get(at).copied().unwrap_or_default();
    numbered((at, TITLES.len()), title, field, why, go)
}

const OTHERWISE: [(Best, &str); 5] = [
    (Best::Offers, "I take the best of what I have: my job, another offer or my interviews"),
    (Best::Job, "I stay in my current job"),
    (Best::Waiting, "I go on with my other interviews, as in “Accept or wait”"),
    (Best::Typed, "Something else, and I can type what it is worth"),
    (Best::Unknown, "I do not know yet"),
];

fn otherwise(props: &FormProps, ask: &CounterPlan) -> (Html, String) {
    let form = counter_of(props);
    let all = OTHERWISE.map(|(best, says)| Pick { value: best.word().into(), says: says.into() });
    let picked =
        form.picks("otherwise", "Without this deal", ask.best.word(), all.into_iter(), |plan, word| {
            if let Some((_, best)) = Best::WORDS.iter().find(|(known, _)| *known == word) {
                plan.best = *best;
            }
        });
    let worth = (ask.best == Best::Typed).then(|| {
        form.when(|plan| plan.best == Best::Typed).field(
            "worth",
            format!("What that is worth, over {}", format::span(props.form.scenario.horizon_years)),
            "Counted the same way as the offers.",
            ask.worth,
            ZeroBlank::default(),
            |plan, worth| plan.worth = worth,
        )
    });
    let further = props.clone();
    let further = fold("more", "What you value beyond money", move || apart(&further));
    let why = "Use what it is really worth: the least you would accept follows from it.".to_owned();
    ([picked, worth.unwrap_or_default(), further].into_iter().collect(), why)
}

fn apart(props: &FormProps) -> Html {
    let (form, plan) = (counter_of(props), &props.form.scenario.counter);
    let fields = [
        form.field(
            "switching",
            "One-time cost of taking this offer",
            "Moving, leaving, starting over.",
            plan.switching,
            Signed,
            |plan, amount| plan.switching = amount,
        ),
        form.field(
            "apart",
            "What it has beyond money, a year",
            "What you would pay a year to have it instead of the other. Type a minus sign if the other has more.",
            plan.apart,
            Signed,
            |plan, amount| plan.apart = amount,
        ),
    ];
    element("div", "fields", fields.into_iter().collect())
}

fn yes_or_no(props: &FormProps, plan: &CounterPlan) -> Html {
    let all = [("no", "No, or not yet"), ("yes", "Yes, it is in writing and I may show it")];
    let all = all.map(|(value, says)| Pick { value: value.into(), says: says.into() });
    let chosen = if plan.named == Some(true) { "yes" } else { "no" };
    counter_of(props).picks("named", "In the message", chosen, all.into_iter(), |plan, says| {
        plan.named = Some(says == "yes");
    })
}

/// What was answered, a line each.
pub(super) fn answers(
    scenario: &Scenario,
    ask: &CounterPlan,
    worked: Option<&Rc<CounterAnswer>>,
    go: &Callback<usize>,
) -> Html {
    let offers = &scenario.offers;
    let marked = offers.iter().position(|offer| offer.countered).unwrap_or(0);
    let which = if offers.is_empty() { "None yet".to_owned() } else { scenario.name_of(marked) };
    let standing = worked.map(|worked| &worked.standing);
    let best = standing.and_then(|standing| standing.best.as_ref()).map_or_else(
        || "Not known".to_owned(),
        |best| format!("{}: {}", best.name, format::rounded(best.worth)),
    );
    let target = standing.map_or_else(
        || "–".into(),
        |standing| {
            let typed = if standing.target_typed { "" } else { ", assumed" };
            format!("{}{typed}", format::rounded(standing.target))
        },
    );
    let most = standing
        .and_then(|standing| standing.room.yearly)
        .map_or_else(|| "Not known".into(), |most| format!("{} a year", format::rounded(most)));
    let named = if ask.named == Some(true) { "Yes" } else { "No" };
    let says = [which, best, target, most, named.to_owned()];
    let lines =
        TITLES.into_iter().zip(says).enumerate().map(|(at, (title, says))| answered(at, title, says, go));
    let head = element("h2", "", Html::from("Your answers"));
    let list = element("ul", "negotiate__answers", lines.collect());
    element("section", "card stack", [head, list].into_iter().collect())
}
