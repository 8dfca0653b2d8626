//! What a link brought, and where the reader's own scenario is meanwhile.

use offerscope_core::format::link::LinkProblem;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;

/// What a link held, or why it could not be read.
pub type ReadLink = Result<Scenario, LinkProblem>;

/// Whether a shared scenario waits or is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum SharedLink {
    /// No link was opened.
    #[default]
    None,
    /// The reader's own is shown; a shared scenario waits to be answered.
    Waiting(Rc<Scenario>),
    /// The reader's own is shown; the address holds a link that cannot be opened, for this reason.
    Broken(String),
    /// The shared scenario is shown; the reader's own is kept here.
    Viewing {
        /// The reader's own scenario, untouched.
        own: Rc<Scenario>,
    },
}
