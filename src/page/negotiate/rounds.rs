//! The log of rounds of an offer: first offer, counter, answer; and first against final.

use crate::widget::element::{ButtonKind, button, element, note, paragraph};
use crate::widget::field::choice::Choice;
use crate::widget::field::money::ZeroBlank;
use crate::widget::form::{Form, FormProps};
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::data::facts;
use offerscope_core::model::day::Day;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::negotiation::counter_plan::{Round, RoundKind};
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::{bounds, format};
use yew::prelude::*;

const KINDS: [(RoundKind, &str); 3] = [
    (RoundKind::First, "Their first offer"),
    (RoundKind::Counter, "What I asked for"),
    (RoundKind::Answer, "What they answered"),
];

/// The log.
pub(super) fn rounds(props: &FormProps, id: OfferId, day: Day) -> Html {
    let scenario = &props.form.scenario;
    let form = props.form.offer("countered-".into(), id);
    let rounds = scenario.offer(id).map(|offer| offer.rounds.as_slice()).unwrap_or_default();
    let solver = CounterSolver::of(scenario, facts(), props.form.today).ok();
    let now = solver.as_ref().map(|solver| solver.now).unwrap_or_default();
    let moved =
        solver.as_ref().and_then(CounterSolver::moved).map(|moved| paragraph(moved.says)).unwrap_or_default();
    let one = |(at, round): (usize, &Round)| {
        let worth = solver.as_ref().map(|solver| solver.worth_at(round.package));
        entry(&form, at, round, worth)
    };
    let kind = match rounds.last().map(|round| round.kind) {
        None => RoundKind::First,
        Some(RoundKind::Counter) => RoundKind::Answer,
        Some(_) => RoundKind::Counter,
    };
    let add = form.add(("round", "kind"), "Add a round", (rounds.len(), bounds::ROUNDS), move |offer| {
        offer.rounds.push(Round { kind, day: Some(day), package: now });
    });
    let none = if rounds.is_empty() {
        note("No round is saved yet. The first one starts with the offer as it is now.")
    } else {
        Html::default()
    };
    let rows = form.rows(rounds.iter().enumerate().map(one).collect());
    [moved, none, rows, add].into_iter().collect()
}

fn entry(form: &Form<Offer>, at: usize, round: &Round, worth: Option<Money>) -> Html {
    let kinds = KINDS.map(|(kind, says)| Choice::new(kind.word(), says)).to_vec();
    let row = form.of(&format!("round-{at}"), move |offer: &mut Offer| offer.rounds.get_mut(at));
    let kind = row.choice("kind", "Kind of round", round.kind.word(), kinds, |round, word| {
        if let Some((_, kind)) = RoundKind::WORDS.iter().find(|(known, _)| *known == word) {
            round.kind = *kind;
        }
    });
    let amount = |(part, name): (usize, &'static str)| {
        let value = round.package.get(part).copied().unwrap_or_default();
        row.field(&part.to_string(), name, "", value, ZeroBlank::default(), move |round, amount| {
            round.package.iter_mut().skip(part).take(1).for_each(|known| *known = amount);
        })
    };
    let amounts = ["Base a year", "Stock grant", "Sign-on in all"].into_iter().enumerate().map(amount);
    let remove = form.removal(("round", at), move |offer| {
        if at < offer.rounds.len() {
            offer.rounds.remove(at);
        }
    });
    let when = round.day.map_or_else(String::new, |day| format!(", {}", day.short()));
    let worth =
        worth.map_or_else(String::new, |worth| format!("It is worth {}{when}.", format::rounded(worth)));
    html! {
        <fieldset class="negotiate__item" key={at}>
            <legend>{ format!("Round {}", at + 1) }</legend>
            <div class="fields">
                { kind }
                { for amounts }
            </div>
            { element("div", "row", [note(worth), button(ButtonKind::Quiet, "Remove", Some(format!("Remove round {}", at + 1)), remove)].into_iter().collect()) }
        </fieldset>
    }
}
