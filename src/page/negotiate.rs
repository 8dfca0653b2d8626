//! The answer of the Negotiate page: what to ask for, whether to wait, which level to take. Works its figures out by the core.

pub mod intro;

mod ask;
mod asking;
mod assumed;
mod axis;
mod change;
mod level;
mod levers;
mod message;
mod packages;
mod question;
mod rounds;
mod timeline;
mod wait;

use crate::page::offers::analysis::DeeperProps;
use crate::widget::element::{element, note};
use crate::widget::field::choice::Choice;
use crate::widget::segment::segment;
use offerscope_core::compute::negotiate::desk::Desk;
use offerscope_core::data::facts;
use offerscope_core::model::ask::Ask;
use offerscope_core::model::day::Day;
use offerscope_core::model::downlevel::Downlevel;
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::waiting::Waiting;
use yew::prelude::*;

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What to ask for.
    Ask,
    /// Accept now or wait.
    Wait,
    /// L6 now or L7 later.
    Level,
}

/// The parts: what each is known by, and its name.
const PARTS: [(Part, &str, &str); 3] = [
    (Part::Ask, "ask", "My ask"),
    (Part::Wait, "wait", "Accept or wait"),
    (Part::Level, "level", "L6 or L7"),
];

impl Part {
    /// The part that a button asks for.
    pub fn of_key(key: &str) -> Option<Self> {
        PARTS.into_iter().find(|(_, known, _)| *known == key).map(|(part, _, _)| part)
    }
}

/// Where a scenario keeps which part was shown last: it also tells the page that there is something to show again.
pub const SHOWN: &str = "negotiation";

/// Whether a negotiation was begun.
pub fn is_begun(scenario: &Scenario) -> bool {
    let owners = ["ask.", "wait.", "down.", SHOWN];
    let says = scenario.beside.all().any(|(key, _)| owners.iter().any(|owner| key.starts_with(owner)));
    says || scenario.offers.iter().any(|offer| Ask::is_of(&offer.beside))
}

/// A scenario whose owner begins a part: what is there already stays.
pub fn begun(scenario: &Scenario, part: Part, (today, day): (Month, Day)) -> Scenario {
    let mut next = scenario.clone();
    let shown = PARTS.into_iter().find(|(known, _, _)| *known == part).map(|(_, id, _)| id);
    next.beside.set(SHOWN, shown);
    match part {
        Part::Ask => mark(&mut next, today),
        Part::Wait => {
            mark(&mut next, today);
            let (mut waiting, _) = Waiting::of(&next.beside);
            waiting.from = waiting.from.or(Some(day));
            waiting.write(&mut next.beside);
        }
        Part::Level => {
            let (mut level, _) = Downlevel::of(&next.beside);
            level.horizon = level.horizon.or(Some(4));
            level.write(&mut next.beside);
        }
    }
    next
}

/// Marks the offer that pays most, where none is marked: the one a reader would take, with the others as what to do instead.
fn mark(scenario: &mut Scenario, today: Month) {
    let best = Desk::of(scenario, facts(), today).ok().map(|desk| desk.id());
    if let Some(offer) = scenario.offers.iter_mut().find(|offer| Some(offer.id) == best) {
        Ask::mark(&mut offer.beside, true);
    }
}

/// What the page takes.
#[derive(Clone, PartialEq, Properties)]
pub struct PageProps {
    /// The base address of the site.
    pub base: AttrValue,
    /// Whose scenario, and what takes an edit.
    pub deeper: DeeperProps,
    /// Today.
    pub day: Day,
    /// What was pressed to begin.
    pub part: Option<Part>,
}

/// The page: one part of it in sight.
#[component]
pub fn NegotiatePage(props: &PageProps) -> Html {
    let first = props.part.unwrap_or_else(|| begun_with(&props.deeper.scenario));
    let shown = use_state_eq(|| first);
    // A press on another part, while the page is open, turns to it.
    use_effect_with(props.part, {
        let shown = shown.setter();
        move |part| part.iter().for_each(|part| shown.set(*part))
    });
    let choices: Vec<Choice> = PARTS.iter().map(|&(_, id, name)| Choice::new(id, name)).collect();
    let known = PARTS.into_iter().find(|(part, _, _)| *part == *shown).map_or("ask", |(_, id, _)| id);
    let on_change = {
        let (shown, deeper, day) = (shown.clone(), props.deeper.clone(), props.day);
        Callback::from(move |id: AttrValue| {
            if let Some(part) = Part::of_key(&id) {
                shown.set(part);
                deeper.on_edit.emit(begun(&deeper.scenario, part, (deeper.today, day)));
            }
        })
    };
    let deeper = props.deeper.clone();
    let part = match *shown {
        Part::Ask => html! { <ask::AskDesk base={&props.base} {deeper} day={props.day} /> },
        Part::Wait => html! { <wait::WaitDesk {deeper} day={props.day} /> },
        Part::Level => html! { <level::LevelDesk ..deeper /> },
    };
    let foot = note("What you type stays on this device, and is left out of a link unless you let it in.");
    let parts = segment("negotiate-part", "Part of the negotiation", &choices, known, &on_change);
    element("div", "negotiate", [element("div", "negotiate__parts", parts), part, foot].into_iter().collect())
}

/// The part that was shown last, for who comes back; else one that the scenario says anything of.
fn begun_with(scenario: &Scenario) -> Part {
    let says = |owner: &str| scenario.beside.all().any(|(key, _)| key.starts_with(owner));
    let shown = scenario.beside.get(SHOWN).and_then(Part::of_key);
    shown.unwrap_or(match (says("ask."), says("wait."), says("down.")) {
        (false, true, _) => Part::Wait,
        (false, false, true) => Part::Level,
        _ => Part::Ask,
    })
}
