//! What is on the screen and may be forgotten by a reload: the page, what is open, unfinished texts, what can be undone.

use super::{Draft, History, SharedLink};
use crate::route::Route;
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::compute::supposed::Supposed;
use offerscope_core::model::offer::OfferId;
use std::rc::Rc;
use yew::AttrValue;

/// The passing part of the state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Screen {
    /// The page shown.
    pub route: Route,
    /// What a link brought.
    pub shared: SharedLink,
    /// Whether this device keeps a scenario that the app cannot read. It stays as it is, so nothing is saved over it.
    pub storage_unreadable: bool,
    /// Texts that are no values yet, one a field: nothing typed is lost, and the page says what counts instead.
    pub drafts: Rc<Vec<Draft>>,
    /// What can be undone and done again.
    pub history: History,
    /// What has just happened, until the next edit.
    pub notice: Option<Notice>,
    /// The offer that differences are taken against; the first one unless chosen.
    pub against: Option<OfferId>,
    /// The card that is open on a phone.
    pub open: Option<OfferId>,
    /// What the sheet shows, while it is open.
    pub sheet: Option<SheetContent>,
    /// What `#` and the text behind it say in the address: a link that was opened, or what the reader put there, until an edit.
    pub address: Option<AttrValue>,
    /// The steps gone to in a wizard or among the parts of a page, newest last. Back takes back one at a time.
    pub steps: Rc<Vec<PageStep>>,
    /// The analysis view that is open, and how often one was chosen: each press brings it into sight.
    pub view: Option<(AnalysisView, u32)>,
    /// How often the page shown was asked for on paper.
    pub prints: u32,
    /// Whether the answer after tax was asked for on this visit.
    pub after_tax: bool,
    /// What is supposed, for a look.
    pub supposed: Supposed,
    /// Where the focus belongs after what it was on has moved or gone; the count tells one time from the next.
    pub focus: (u32, AttrValue),
    /// Counts replaced lists of rows, so that their fields start again from their values.
    pub generation: u32,
}

/// A step gone to: of what, and which one.
pub type PageStep = (StepsOf, usize);

/// What is gone through in steps: the questions of a wizard, or the parts of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepsOf {
    /// The parts of the Fit page.
    FitParts,
    /// The level check.
    LevelCheck,
    /// The statements of readiness.
    Readiness,
    /// The counter-offer.
    Counter,
    /// Accept or wait.
    Waiting,
    /// L6 or L7.
    Level,
}

impl StepsOf {
    /// All of them. A tab keeps them over a reload by their place here.
    pub const ALL: [Self; 6] =
        [Self::FitParts, Self::LevelCheck, Self::Readiness, Self::Counter, Self::Waiting, Self::Level];
}

impl Screen {
    /// How many things are open over the page as it was turned to: each has an entry in the history.
    pub fn depth(&self) -> usize {
        self.steps.len() + usize::from(self.view.is_some()) + usize::from(self.sheet.is_some())
    }

    /// Closes what was opened last, until so many things are open.
    pub(super) fn close_to(&mut self, depth: usize) {
        while self.depth() > depth {
            if self.sheet.take().is_none() && self.view.take().is_none() {
                Rc::make_mut(&mut self.steps).pop();
            }
        }
    }
}

/// What has just happened, in words, with a way to take it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The sentence.
    pub says: AttrValue,
    /// Whether it can be undone from the notice.
    pub undo: bool,
}

/// What the sheet shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetContent {
    /// How a figure of the comparison is worked out.
    Figure(FigureId),
    /// How a figure of an analysis view is worked out.
    AnalysisFigure(AnalysisFigureId),
    /// More fields of an offer.
    Letter(OfferId),
    /// The current job.
    CurrentJob,
    /// The link.
    Share,
}

/// A further view of the offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnalysisView {
    /// What is left after leaving in some month.
    Leave,
    /// Cash discounted, stock at today's price.
    Today,
    /// What is different between two offers, part by part.
    Differs,
    /// What would turn the answer around.
    Flips,
    /// Against the current job.
    Staying,
    /// The fall after the first grant has vested.
    Cliff,
    /// Month by month.
    Month,
    /// Pay for an hour worked.
    Hour,
    /// Every part of every year.
    Parts,
    /// By calendar year.
    Calendar,
    /// Against the pay ranges of levels.
    Ranges,
    /// When to start.
    Start,
}
