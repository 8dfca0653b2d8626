//! The questions of the ask, and what was answered.

use crate::page::fit::answer::{Pick, picks};
use crate::page::negotiate::ask::{AskProps, Worked};
use crate::page::negotiate::change::{self, hand_back};
use crate::page::negotiate::question::{Question, answered, question};
use crate::page::offers::analysis::DeeperProps;
use crate::page::offers::analysis::field::{Field, field};
use crate::page::offers::card::desk::name_of;
use crate::widget::element::element;
use crate::widget::field::Optional;
use crate::widget::field::money::{Dollars, ZeroBlank};
use crate::widget::field::signed::Signed;
use crate::widget::fold::fold;
use offerscope_core::model::ask::{Ask, Best};
use offerscope_core::model::bounds;
use offerscope_core::model::format;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// What is asked, in order.
pub(super) const TITLES: [&str; 5] = [
    "Which offer do you want to improve?",
    "What happens if you do not take it?",
    "What should it come to?",
    "What is the most they could pay?",
    "May you name your other offer?",
];

/// A question with its field.
pub(super) fn asks(
    props: &AskProps,
    at: usize,
    ask: &Ask,
    worked: Option<&Rc<Worked>>,
    go: Callback<usize>,
) -> Html {
    let deeper = &props.deeper;
    let standing = worked.map(|worked| &worked.standing);
    let (field, why) = match at {
        0 => (which(deeper), "The other offers count as what you could do instead.".to_owned()),
        1 => otherwise(deeper, ask),
        2 => {
            let stands_in = standing.filter(|standing| !standing.target_typed).map_or_else(String::new, |standing| {
                format!(" Until then {} stands in.", format::rounded(standing.target))
            });
            let target = Field {
                id: "ask-target".into(),
                label: format!("Your target, over {}", format::span(deeper.scenario.horizon_years)).into(),
                hint: "The best you can defend with facts. Empty: as below.".into(),
                value: ask.target,
                reading: Optional(Dollars(bounds::AMOUNT)),
            };
            let field = field(target, deeper, |scenario, target| change::ask(scenario, |ask| ask.target = target));
            (field, format!("The first number you say goes as far beyond it as the offer is below it.{stands_in}"))
        }
        3 => {
            let says = standing.map_or_else(String::new, |standing| format!(" {}.", standing.room.says));
            let most = Field {
                id: "ask-most".into(),
                label: "The most for an average year, before tax".into(),
                hint: "From the recruiter, a posting, a friend there. Empty: the top of the level’s range.".into(),
                value: ask.most,
                reading: Optional(Dollars(bounds::AMOUNT)),
            };
            let field = field(most, deeper, |scenario, most| change::ask(scenario, |ask| ask.most = most));
            (field, format!("It tells whether there is a deal to find.{says}"))
        }
        _ => (
            yes_or_no(deeper, ask),
            "A message may name it only if it is in writing and you may show it. Nothing here ever claims an offer that you do not hold.".into(),
        ),
    };
    let title = TITLES.get(at).copied().unwrap_or_default();
    question(Question { at, of: TITLES.len(), title, field, why, go })
}

fn which(props: &DeeperProps) -> Html {
    let offers = &props.scenario.offers;
    let marked = offers.iter().position(|offer| Ask::is_of(&offer.beside)).unwrap_or(0);
    let pick = |(position, offer)| Pick {
        value: position_of(position).into(),
        says: name_of(offer, position).into(),
    };
    let deeper = props.clone();
    let on_pick = Callback::from(move |position: AttrValue| {
        hand_back(&deeper, |scenario| {
            for (at, offer) in scenario.offers.iter_mut().enumerate() {
                Ask::mark(&mut offer.beside, position_of(at) == position.as_str());
            }
        });
    });
    let all = offers.iter().enumerate().map(pick);
    picks("which", "Of your offers", &position_of(marked), all, &on_pick)
}

fn position_of(position: usize) -> String {
    position.to_string()
}

const OTHERWISE: [(Best, &str); 5] = [
    (Best::Offers, "I take the best of my other offers, else stay"),
    (Best::Job, "I stay in my current job"),
    (Best::Waiting, "I go on with what else is running, as in “Accept or wait”"),
    (Best::Typed, "Something else, whose worth I can name"),
    (Best::Nothing, "I do not know"),
];

fn otherwise(props: &DeeperProps, ask: &Ask) -> (Html, String) {
    let deeper = props.clone();
    let on_pick = Callback::from(move |word: AttrValue| {
        if let Some((_, best)) = Best::WORDS.iter().find(|(known, _)| *known == word.as_str()) {
            hand_back(&deeper, |scenario| change::ask(scenario, |ask| ask.best = *best));
        }
    });
    let all = OTHERWISE.map(|(best, says)| Pick { value: best.word().into(), says: says.into() });
    let picked = picks("otherwise", "Without this deal", ask.best.word(), all.into_iter(), &on_pick);
    let worth = (ask.best == Best::Typed).then(|| {
        let worth = Field {
            id: "ask-worth".into(),
            label: format!("What that comes to, over {}", format::span(props.scenario.horizon_years)).into(),
            hint: "In the same lens as the offers.".into(),
            value: ask.worth,
            reading: ZeroBlank::default(),
        };
        field(worth, props, |scenario, worth| change::ask(scenario, |ask| ask.worth = worth))
    });
    let further = props.clone();
    let further = fold("more", "What money does not count", move || apart(&further));
    let why = "It is a worth, not a wish: the least you accept follows from it.".to_owned();
    ([picked, worth.unwrap_or_default(), further].into_iter().collect(), why)
}

fn apart(props: &DeeperProps) -> Html {
    let (ask, _) = Ask::of(&props.scenario.beside);
    let switching = Field {
        id: "ask-switching".into(),
        label: "What taking this offer costs, once".into(),
        hint: "Moving, leaving, starting over.".into(),
        value: ask.switching,
        reading: Signed,
    };
    let apart = Field {
        id: "ask-apart".into(),
        label: "What it has beyond money, a year".into(),
        hint: "What you would pay a year to have it instead of the other. Below zero: less.".into(),
        value: ask.apart,
        reading: Signed,
    };
    let fields = [
        field(switching, props, |scenario, amount| change::ask(scenario, |ask| ask.switching = amount)),
        field(apart, props, |scenario, amount| change::ask(scenario, |ask| ask.apart = amount)),
    ];
    element("div", "fields", fields.into_iter().collect())
}

fn yes_or_no(props: &DeeperProps, ask: &Ask) -> Html {
    let deeper = props.clone();
    let on_pick = Callback::from(move |says: AttrValue| {
        hand_back(&deeper, |scenario| change::ask(scenario, |ask| ask.named = says == "yes"));
    });
    let all = [("no", "No, or not yet"), ("yes", "Yes, it is in writing and I may show it")];
    let all = all.map(|(value, says)| Pick { value: value.into(), says: says.into() });
    picks("named", "In the message", if ask.named { "yes" } else { "no" }, all.into_iter(), &on_pick)
}

/// What was answered, a line each.
pub(super) fn answers(
    scenario: &Scenario,
    ask: &Ask,
    worked: Option<&Rc<Worked>>,
    go: &Callback<usize>,
) -> Html {
    let offers = &scenario.offers;
    let marked = offers.iter().position(|offer| Ask::is_of(&offer.beside)).unwrap_or(0);
    let which = offers.get(marked).map_or_else(|| "None yet".to_owned(), |offer| name_of(offer, marked));
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
    let named = if ask.named { "Yes" } else { "No" };
    let says = [which, best, target, most, named.to_owned()];
    let lines =
        TITLES.into_iter().zip(says).enumerate().map(|(at, (title, says))| answered(at, title, says, go));
    let head = element("h2", "", Html::from("What you said"));
    let list = element("ul", "negotiate__answers", lines.collect());
    element("section", "card stack", [head, list].into_iter().collect())
}
