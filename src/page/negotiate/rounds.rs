//! The log of rounds of an offer: first offer, counter, answer; and first against final.

use crate::page::negotiate::change::{self, hand_back};
use crate::page::offers::analysis::DeeperProps;
use crate::page::offers::analysis::field::{Field, field};
use crate::widget::element::{Look, button, element, note, paragraph};
use crate::widget::field::choice::{Choice, Select};
use crate::widget::field::money::ZeroBlank;
use offerscope_core::compute::negotiate::desk::Desk;
use offerscope_core::data::facts;
use offerscope_core::model::ask::{ROUNDS, Round, RoundKind};
use offerscope_core::model::day::Day;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::offer::OfferId;
use yew::prelude::*;

const KINDS: [(RoundKind, &str); 3] = [
    (RoundKind::First, "Their first offer"),
    (RoundKind::Counter, "What I asked for"),
    (RoundKind::Answer, "What they answered"),
];

/// The log.
pub(super) fn rounds(props: &DeeperProps, id: OfferId, day: Day) -> Html {
    let scenario = &props.scenario;
    let rounds = scenario.offer(id).map(|offer| Round::all(&offer.beside)).unwrap_or_default();
    let desk = Desk::of(scenario, facts(), props.today).ok();
    let now = desk.as_ref().map(|desk| desk.now).unwrap_or_default();
    let moved = desk.as_ref().and_then(Desk::moved).map(|moved| paragraph(moved.says)).unwrap_or_default();
    let one = |(at, round): (usize, &Round)| {
        let worth = desk.as_ref().map(|desk| desk.worth_at(round.package));
        entry(props, id, at, round, worth)
    };
    let add = (rounds.len() < usize::from(ROUNDS)).then(|| {
        let deeper = props.clone();
        let kind = match rounds.last().map(|round| round.kind) {
            None => RoundKind::First,
            Some(RoundKind::Counter) => RoundKind::Answer,
            Some(_) => RoundKind::Counter,
        };
        let press = Callback::from(move |_: MouseEvent| {
            let round = Round { kind, day: Some(day), package: now };
            hand_back(&deeper, |scenario| change::rounds(scenario, id, |rounds| rounds.push(round)));
        });
        button(Look::Plain, "Add a round", None, press)
    });
    let none = if rounds.is_empty() {
        note("No round is kept yet. The offer as it is now is what a first one begins with.")
    } else {
        Html::default()
    };
    [moved, none].into_iter().chain(rounds.iter().enumerate().map(one)).chain(add).collect()
}

fn entry(props: &DeeperProps, id: OfferId, at: usize, round: &Round, worth: Option<Money>) -> Html {
    let kinds = KINDS.map(|(kind, says)| Choice::new(kind.word(), says));
    let deeper = props.clone();
    let on_kind = Callback::from(move |word: AttrValue| {
        if let Some((_, kind)) = RoundKind::WORDS.iter().find(|(known, _)| *known == word.as_str()) {
            hand_back(&deeper, |scenario| {
                change::rounds(scenario, id, |rounds| {
                    rounds.iter_mut().skip(at).take(1).for_each(|round| round.kind = *kind);
                });
            });
        }
    });
    let amount = |(part, name): (usize, &str)| {
        let amount = Field {
            id: format!("round-{at}-{part}").into(),
            label: name.to_owned().into(),
            hint: "".into(),
            value: round.package.get(part).copied().unwrap_or_default(),
            reading: ZeroBlank::default(),
        };
        field(amount, props, move |scenario, amount| {
            change::rounds(scenario, id, |rounds| {
                let package = rounds.iter_mut().skip(at).take(1).map(|round| &mut round.package);
                package.for_each(|package| {
                    package.iter_mut().skip(part).take(1).for_each(|known| *known = amount);
                });
            });
        })
    };
    let remove = {
        let deeper = props.clone();
        Callback::from(move |_: MouseEvent| {
            hand_back(&deeper, |scenario| {
                change::rounds(scenario, id, |rounds| {
                    if at < rounds.len() {
                        rounds.remove(at);
                    }
                });
            });
        })
    };
    let when = round.day.map_or_else(String::new, |day| format!(", {}", day.short()));
    let worth =
        worth.map_or_else(String::new, |worth| format!("It comes to {}{when}.", format::rounded(worth)));
    html! {
        <fieldset class="negotiate__item" key={at}>
            <legend>{ format!("Round {}", at + 1) }</legend>
            <div class="fields">
                <Select id={format!("round-{at}-kind")} label="What it was" value={round.kind.word()} choices={kinds.to_vec()} on_change={on_kind} />
                { for ["Base a year", "Stock grant", "Sign-on"].into_iter().enumerate().map(amount) }
            </div>
            { element("div", "row", [note(worth), button(Look::Quiet, "Remove", Some(format!("Remove round {}", at + 1)), remove)].into_iter().collect()) }
        </fieldset>
    }
}
