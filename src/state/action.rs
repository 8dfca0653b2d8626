//! What can happen to the state.

use super::ReadLink;
use super::{AnalysisView, Draft, Edit, PageStep, SheetContent};
use crate::route::Route;
use offerscope_core::compute::supposed::Supposed;
use offerscope_core::compute::versions::TabWork;
use offerscope_core::data::OfferPreset;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use yew::AttrValue;

/// What happened.
#[derive(Clone, Debug)]
pub enum Action {
    /// A page was asked for.
    Went(Route),
    /// A field was given a value, or a button changed what was typed.
    Edited(Edit),
    /// The text of a field became no value, or a value again.
    Drafted(AttrValue, Option<Draft>),
    /// The last edit was taken back.
    Undone,
    /// The edit that was taken back last was made again.
    Redone,
    /// An offer was asked for: a preset, or blank.
    Added(Option<&'static OfferPreset>),
    /// The current job was asked for, in this month.
    JobAdded(Month),
    /// An offer was copied beside itself.
    Duplicated(OfferId),
    /// An offer, or the current job, was removed.
    Removed(OfferId),
    /// An offer was moved one place.
    Moved(OfferId, MoveDirection),
    /// The sample was left for an empty offer.
    Started,
    /// The offer to take differences against was chosen.
    AgainstChosen(OfferId),
    /// A card was opened, or the open one closed.
    Unfolded(OfferId),
    /// Something else was supposed, for a look.
    Supposed(Supposed),
    /// The card of an offer, or of the current job, was asked for.
    Opened(OfferId),
    /// A sheet was asked for.
    SheetOpened(SheetContent),
    /// The sheet was closed.
    SheetClosed,
    /// An analysis view was chosen.
    ViewChosen(AnalysisView),
    /// The page was asked for on paper.
    PrintAsked,
    /// A step of a wizard, or a part of a page, was gone to.
    Stepped(PageStep),
    /// The step before was gone back to.
    SteppedBack,
    /// The reader went back in the history, until so many things are open.
    WentBack(usize),
    /// The address carries a text behind `#`: a link that was opened, or what the reader put there.
    AddressSet(AttrValue),
    /// The answer after tax was asked for.
    AfterTaxAsked,
    /// A link was opened: what it held, or the sentence that says why it stays closed.
    LinkArrived(Result<Box<Scenario>, String>),
    /// The shared scenario was opened for a look; the reader's own is kept.
    Viewed,
    /// The shared scenario was opened again after a reload, as the reader had changed it.
    ViewedAgain(Box<Scenario>),
    /// The shared scenario that is shown waits again, to be compared with the reader's own.
    Compared,
    /// The shared offers were added to the reader's own.
    Joined,
    /// The shared scenario took the place of the reader's own.
    Replaced,
    /// The link was put aside.
    Dismissed,
    /// Another tab saved the reader's own scenario; `None` where this app cannot read it.
    SavedElsewhere(Option<Box<Scenario>>),
    /// Another tab saved while this one had a change that was not saved yet: the work of both.
    Merged(Box<TabWork>),
    /// What this device keeps and the app cannot read was given up.
    GivenUp,
}

impl Action {
    /// A link was opened, and read or not.
    pub fn arrived(link: ReadLink) -> Self {
        Self::LinkArrived(link.map(Box::new).map_err(|problem| problem.to_string()))
    }
}

/// A way along the row of offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveDirection {
    /// To the front.
    Front,
    /// To the back.
    Back,
}
