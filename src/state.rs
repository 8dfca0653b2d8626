//! What the app holds, and what can happen to it. How it changes is in `reduce`; no storage, clock or address here.

use crate::route::Route;
use offerscope_core::data;
use offerscope_core::link::text::{self, LinkProblem};
use offerscope_core::model::bounds;
use offerscope_core::model::current::Current;
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

mod edit;
mod reduce;

pub use edit::{Edit, card_id, close_gap, field_prefix};

/// Everything the app holds.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What the reader typed. A link carries it.
    pub scenario: Scenario,
    /// What a reload may forget.
    pub screen: Screen,
}

/// The passing part.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Screen {
    /// The page shown.
    pub route: Route,
    /// Whose scenario is shown, and what a link brought.
    pub guest: Guest,
    /// Whether this device keeps offers that cannot be read here: they are left as they are, so nothing is saved.
    pub unread: bool,
    /// Texts that are no values yet, one a field: nothing typed is lost, and the verdict can say what it used instead.
    pub drafts: Vec<Draft>,
    /// The offer that differences are taken against; the first one unless chosen.
    pub against: Option<OfferId>,
    /// The card that is open on a phone.
    pub open: Option<OfferId>,
    /// What was last taken away, so that it can be put back.
    pub undo: Option<Undo>,
    /// Where the focus belongs after what it was on has moved or gone; the count tells one time from the next.
    pub focus: (u32, AttrValue),
    /// Counts replaced lists of rows, so that fields start anew from their values.
    pub generation: u32,
}

/// A typed text that is no value yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The field's id.
    pub id: AttrValue,
    /// The field's label.
    pub label: AttrValue,
    /// The text as typed.
    pub text: AttrValue,
    /// What is wrong with it.
    pub says: AttrValue,
    /// The value that counts meanwhile, as its field shows it.
    pub counts: AttrValue,
}

/// Whose scenario is shown, and what a link brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Guest {
    /// Mine; no link is waiting.
    #[default]
    None,
    /// Mine; a link waits to be answered.
    Waiting(Scenario),
    /// Mine; the address holds no link that opens.
    Broken(LinkProblem),
    /// Theirs; mine is kept here.
    Viewing {
        /// My own scenario, untouched.
        mine: Scenario,
    },
}

/// What was taken away last.
#[derive(Clone, Debug, PartialEq)]
pub enum Undo {
    /// One offer, and where it stood.
    Offer(usize, Box<Offer>),
    /// The current job alone.
    Job(Box<Current>),
    /// A whole scenario, with what happened to it in words. Undone, it changes places with the present one.
    Scenario(Box<Scenario>, &'static str),
}

/// A way along the row of offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// To the front.
    Front,
    /// To the back.
    Back,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Action {
    /// A page was asked for.
    Went(Route),
    /// An offer was asked for: a preset of the catalog, or blank.
    Added(Option<&'static str>),
    /// An offer was copied beside itself.
    Duplicated(OfferId),
    /// An offer was taken away.
    Removed(OfferId),
    /// An offer was moved one place.
    Moved(OfferId, Toward),
    /// A field of an offer was given a value.
    Edited(OfferId, Edit),
    /// The second program changed the scenario.
    HandedBack(Scenario),
    /// The years compared were chosen.
    HorizonChosen(u16),
    /// The offer to take differences against was chosen.
    AgainstChosen(OfferId),
    /// A card was opened, or the open one closed.
    Unfolded(OfferId),
    /// A field's text became no value, or one again.
    Drafted(AttrValue, Option<Draft>),
    /// The sample was left for an empty offer.
    Started,
    /// What was taken away last was put back.
    Undone,
    /// A link arrived that is not mine.
    LinkArrived(Result<Scenario, LinkProblem>),
    /// Theirs was opened for a look, mine kept.
    Viewed,
    /// Theirs was joined to mine.
    Joined,
    /// Theirs took the place of mine.
    Replaced,
    /// The link was put aside.
    Dismissed,
    /// What this device keeps, and cannot be read here, was given up for what is typed from now on.
    GivenUp,
}

impl State {
    /// The state to start from.
    pub fn new(route: Route, scenario: Scenario) -> Self {
        Self { scenario, screen: Screen { route, ..Screen::default() } }
    }

    /// The state a visit begins with, from what this device kept and what the address says. A fragment of my own is
    /// restored silently; any other waits to be answered.
    pub fn opening(route: Route, kept: Option<&str>, fragment: &str, mine: bool) -> Self {
        let kept = kept.map(text::read);
        let unread = matches!(kept, Some(Err(_)));
        let linked = (!fragment.is_empty()).then(|| text::receive(fragment));
        let mut state = match linked {
            Some(Ok(scenario)) if mine => Self::new(route, scenario),
            linked => {
                let kept = kept.and_then(Result::ok);
                let mut state = Self::new(route, kept.unwrap_or_else(data::sample_scenario));
                if let Some(link) = linked {
                    state.apply(Action::LinkArrived(link));
                }
                state
            }
        };
        state.screen.unread = unread;
        state
    }

    /// My scenario, even while theirs is shown.
    pub fn mine(&self) -> &Scenario {
        match &self.screen.guest {
            Guest::Viewing { mine } => mine,
            _ => &self.scenario,
        }
    }

    /// Theirs, whether waiting or shown.
    pub fn theirs(&self) -> Option<&Scenario> {
        match &self.screen.guest {
            Guest::Waiting(theirs) => Some(theirs),
            Guest::Viewing { .. } => Some(&self.scenario),
            _ => None,
        }
    }

    /// Whether the scenario shown is mine, and its offers are the untouched sample's, whatever stands beside them.
    pub fn is_sample(&self) -> bool {
        let Scenario { horizon_years, offers, current, outlook, .. } = data::sample_scenario();
        let sample = Scenario { horizon_years, offers, current, outlook, ..self.scenario.clone() };
        !matches!(self.screen.guest, Guest::Viewing { .. }) && self.shows(&sample)
    }

    /// The offer that differences are taken against, or the current job.
    pub fn against(&self) -> Option<OfferId> {
        let staying = |id| id == OfferId::CURRENT && self.scenario.current.is_some();
        let chosen = self.screen.against.filter(|&id| self.scenario.offer(id).is_some() || staying(id));
        chosen.or_else(|| self.scenario.offers.first().map(|offer| offer.id))
    }

    /// Whether mine and theirs fit beside each other.
    pub fn fits_together(&self) -> bool {
        let theirs = self.theirs().map_or(0, |theirs| theirs.offers.len());
        self.mine().offers.len() + theirs <= bounds::OFFERS
    }
}
