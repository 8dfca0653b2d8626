//! What reads and writes links, and what this device keeps of the reader's work: a part of its own, since a first visit brings neither: it
//! is spared 25 KB. The sheet of the link, itself in a part, calls `format::link` directly.

mod tab;

use crate::lazy::{Missing, fetched};
use crate::state::State;
use offerscope_core::compute::versions::{self, TabWork};
use offerscope_core::format::link::{self, LinkProblem};
use offerscope_core::model::scenario::Scenario;
use std::sync::OnceLock;

/// The functions of the part; each does what that of [`link`] does, unless it says otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Links {
    /// Reads what this device keeps.
    pub read: fn(&str) -> Result<Scenario, LinkProblem>,
    /// Reads what an address carries.
    pub receive: fn(&str) -> Result<Scenario, LinkProblem>,
    /// Writes what this device keeps.
    pub write: fn(&Scenario) -> String,
    /// Writes what an address carries.
    pub share: fn(&Scenario) -> Result<String, LinkProblem>,
    /// Joins the work of two tabs: see [`versions::merged`].
    pub merged: fn(&Scenario, &Scenario, &Scenario) -> TabWork,
    /// Writes what this tab keeps: see [`tab`].
    pub keep: fn(&State) -> String,
    /// Puts that back into a state: what was kept, what the address carries, and how many things its entry has open.
    pub put_back: fn(&mut State, &str, String, usize),
}

static HERE: OnceLock<Links> = OnceLock::new();

/// The functions, once they are here.
pub fn links() -> Option<Links> {
    #[cfg(not(all(feature = "split", target_arch = "wasm32")))]
    HERE.get_or_init(functions);
    HERE.get().copied()
}

fn functions() -> Links {
    Links {
        read: link::read,
        receive: link::receive,
        write: link::write,
        share: link::share,
        merged: versions::merged,
        keep: tab::keep,
        put_back: tab::put_back,
    }
}

/// Fetches the functions where they are not here yet.
///
/// # Errors
/// [`Missing`] when they could not be fetched. The next try fetches again.
pub async fn fetch() -> Result<Links, Missing> {
    let fetched: Result<Links, Missing> = fetched!(links, Links, functions());
    fetched.map(|links| *HERE.get_or_init(|| links))
}
