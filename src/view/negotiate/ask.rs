//! My ask: the answer first, one question at a time under it, and everything else behind lines.

use super::asking::asking;
use super::assumed::{Assumed, assumed};
use super::axis::{Mark, axis};
use super::change::{self, hand_back};
use super::levers::{exchange, levers, plan};
use super::message::Message;
use super::packages::{frontier, packages};
use super::question::{FOCUSED, Question, answered, question};
use super::rounds::rounds;
use crate::browser::page;
use crate::route::Route;
use crate::view::claims::claims;
use crate::view::deeper::field::{Field, field};
use crate::view::deeper::{DeeperProps, problems};
use crate::view::element::{element, note, paragraph};
use crate::view::field::Optional;
use crate::view::field::money::{Dollars, ZeroBlank};
use crate::view::fit::answer::{Pick, picks};
use crate::view::fold::fold;
use crate::view::offer_card::desk::name_of;
use crate::view::page_link::page_link;
use crate::view::verdict::headline;
use offerscope_core::compute::negotiate::believed;
use offerscope_core::compute::negotiate::desk::Desk;
use offerscope_core::compute::negotiate::packages::Offered;
use offerscope_core::compute::negotiate::standing::Standing;
use offerscope_core::data::catalog;
use offerscope_core::model::ask::{Ask, Best};
use offerscope_core::model::bounds;
use offerscope_core::model::day::Day;
use offerscope_core::model::format;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::month::Month;
use offerscope_core::model::problem::Problem;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// What the part takes.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct AskProps {
    pub(super) base: AttrValue,
    pub(super) deeper: DeeperProps,
    pub(super) day: Day,
}

/// What the answer rests on, worked out once for a scenario.
pub(super) struct Worked {
    pub(super) scenario: Rc<Scenario>,
    pub(super) today: Month,
    pub(super) standing: Standing,
    pub(super) packages: Vec<Offered>,
}

impl Worked {
    fn of(scenario: &Rc<Scenario>, today: Month) -> Result<Self, Problem> {
        let desk = Desk::of(scenario, catalog(), today)?;
        let standing = desk.standing()?;
        let packages = desk.packages(standing.opening);
        Ok(Self { scenario: scenario.clone(), today, standing, packages })
    }

    /// The desk again, for what is only asked when a line is opened.
    pub(super) fn desk(&self) -> Option<Desk<'_>> {
        Desk::of(&self.scenario, catalog(), self.today).ok()
    }
}

const TITLES: [&str; 5] = [
    "Which offer do you want to improve?",
    "What happens if you do not take it?",
    "What should it come to?",
    "What is the most they could pay?",
    "May you name your other offer?",
];

/// The part.
#[component]
pub(super) fn AskDesk(props: &AskProps) -> Html {
    let scenario = props.deeper.scenario.clone();
    let asked = scenario.beside.all().any(|(key, _)| key.starts_with("ask."));
    let at = use_state_eq(|| if asked { TITLES.len() } else { 0 });
    let moved = use_mut_ref(|| false);
    use_effect_with(*at, {
        let moved = moved.clone();
        move |_| {
            if moved.replace(false) {
                page::focus(FOCUSED);
            }
        }
    });
    let go = {
        let at = at.clone();
        Callback::from(move |place: usize| {
            *moved.borrow_mut() = true;
            at.set(place);
        })
    };
    let worked = use_memo((scenario.clone(), props.deeper.today), |(scenario, today)| {
        Worked::of(scenario, *today).map(Rc::new)
    });
    let head = match worked.as_ref() {
        Ok(worked) => {
            headline(Html::from(worked.standing.says.clone()), Html::from(worked.standing.why.clone()))
        }
        Err(off) => headline(Html::from(off.says.clone()), Html::from(off.try_.clone())),
    };
    let (ask, mut off) = Ask::of(&scenario.beside);
    off.extend(believed::problems(&scenario.beside));
    let off = problems::problems(&off).unwrap_or_default();
    if *at < TITLES.len() {
        return [head, off, asks(props, *at, &ask, worked.as_ref().as_ref().ok(), go)].into_iter().collect();
    }
    let answers = answers(&scenario, &ask, worked.as_ref().as_ref().ok(), &go);
    let link = element(
        "p",
        "note",
        [
            Html::from(format!(
                "Counted as {}: change that, or the offers, on the ",
                Lens::of(&scenario.beside).name().to_lowercase()
            )),
            page_link(&props.base, Route::Offers, "Offers page"),
            Html::from("."),
        ]
        .into_iter()
        .collect(),
    );
    let found = worked.as_ref().as_ref().ok().map(|worked| behind(props, worked)).unwrap_or_default();
    [head, off, found, answers, link].into_iter().collect()
}

/// A question with its field.
fn asks(props: &AskProps, at: usize, ask: &Ask, worked: Option<&Rc<Worked>>, go: Callback<usize>) -> Html {
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

const OTHERWISE: [(Best, &str); 4] = [
    (Best::Offers, "I take the best of my other offers, else stay"),
    (Best::Job, "I stay in my current job"),
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
    let signed = || crate::view::field::signed::Signed;
    let switching = Field {
        id: "ask-switching".into(),
        label: "What taking this offer costs, once".into(),
        hint: "Moving, leaving, starting over.".into(),
        value: ask.switching,
        reading: signed(),
    };
    let apart = Field {
        id: "ask-apart".into(),
        label: "What it has beyond money, a year".into(),
        hint: "What you would pay a year to have it instead of the other. Below zero: less.".into(),
        value: ask.apart,
        reading: signed(),
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
fn answers(scenario: &Scenario, ask: &Ask, worked: Option<&Rc<Worked>>, go: &Callback<usize>) -> Html {
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

/// Everything behind the answer.
fn behind(props: &AskProps, worked: &Rc<Worked>) -> Html {
    let Some(desk) = worked.desk() else { return Html::default() };
    let standing = &worked.standing;
    let later = |of: fn(&Worked) -> Html| {
        let worked = worked.clone();
        move || of(&worked)
    };
    let deeper = props.deeper.clone();
    let assume = move |ids: Assumed| {
        let deeper = deeper.clone();
        move || assumed(&deeper, ids)
    };
    let (log, day) = (props.deeper.clone(), props.day);
    let id = desk.id();
    let folds = [
        fold("more", "Each lever alone, and in a mix", {
            let (worked, deeper) = (worked.clone(), props.deeper.clone());
            move || levers(&worked, &deeper)
        }),
        fold("more", "What levers are worth in each other", later(exchange)),
        fold("more", "What their dollars can buy", later(frontier)),
        fold("more", "Stock or cash in their plan", later(plan)),
        fold("more", "What theory would split", later(bargain)),
        fold("more", "Rounds: first offer, counter, answer", move || rounds(&log, id, day)),
        fold("more", "What is assumed of them, and who says so", assume(Assumed::Ask)),
    ];
    let further = [element("h2", "", Html::from("Look closer"))].into_iter().chain(folds).collect();
    [
        element("section", "card stack", stands(standing, &desk)),
        element("section", "card stack", asking(&desk, standing)),
        element("section", "card stack", packages(worked)),
        html! { <Message worked={Held(worked.clone())} deeper={props.deeper.clone()} /> },
        element("section", "card stack", further),
    ]
    .into_iter()
    .collect()
}

/// The worked answer, compared by what it is worked out of.
#[derive(Clone)]
pub(super) struct Held(pub(super) Rc<Worked>);

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Where one stands, on one axis.
fn stands(standing: &Standing, desk: &Desk<'_>) -> Html {
    let best = standing.best.as_ref();
    let mut marks =
        vec![Mark { kind: "offer", name: format!("{} now", desk.name).into(), at: standing.offer }];
    if best.is_some() {
        marks.push(Mark { kind: "least", name: "The least to accept".into(), at: standing.reservation });
    }
    marks.push(Mark { kind: "target", name: "Your target".into(), at: standing.target });
    marks.push(Mark { kind: "opening", name: "Say first".into(), at: standing.opening });
    if let Some(most) = standing.room.worth {
        marks.push(Mark { kind: "most", name: "The most they could pay".into(), at: most });
    }
    let zone = standing.room.worth.filter(|most| *most >= standing.reservation);
    let says = match (standing.room.worth, zone) {
        (None, _) => {
            "Their room is not known: type the most they could pay to see whether there is a deal to find."
                .to_owned()
        }
        (Some(_), Some(most)) => format!(
            "A deal lies between {} and {}.",
            format::rounded(standing.reservation.max(standing.offer)),
            format::rounded(most)
        ),
        (Some(_), None) => {
            "What you need is above what they seem able to pay: there is no zone of agreement.".into()
        }
    };
    let head = element("h2", "", Html::from("Where you stand"));
    let source = note(format!("The most they could pay: {}.", standing.room.says));
    let cited = if standing.room.claims.is_empty() { Html::default() } else { claims(&standing.room.claims) };
    [
        head,
        paragraph(says),
        axis(&marks, zone.map(|most| (standing.reservation.max(standing.offer), most))),
        source,
        cited,
    ]
    .into_iter()
    .collect()
}

/// Bargaining theory, for those who want it.
fn bargain(worked: &Worked) -> Html {
    let band = worked.desk().and_then(|desk| desk.band(&worked.standing));
    let says = match band {
        Some((low, high)) => format!(
            "Between {} and {}: the lower end if your alternative only sets a floor, the upper end if talks could really break down.",
            format::rounded(low),
            format::rounded(high)
        ),
        None => "There is no band: their room is not known, or it ends below the least you accept.".into(),
    };
    [
        paragraph(says),
        note("Nash with equal power, and the principle that an alternative moves the split only where you would take it. It explains why another offer must be credible and close to matter; a fair number it is not."),
    ]
    .into_iter()
    .collect()
}
