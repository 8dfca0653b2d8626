//! The deeper views: questions about the offers beyond the first screen, one region each. Works out its own figures; knows
//! nothing of the page around it.

mod asked;
mod difference;
mod field;
mod region;
mod slider;
mod who;
mod words;

pub mod cliff;
pub mod differs;
pub mod flips;
pub mod hour;
pub mod leave;
pub mod month;
pub mod staying;
pub mod today;

use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

pub use asked::{key, matter};

/// What each deeper view takes.
#[derive(Clone, PartialEq, Properties)]
pub struct DeeperProps {
    /// What is compared.
    pub scenario: Rc<Scenario>,
    /// This month.
    pub today: Month,
    /// Called with the whole scenario, changed.
    pub on_edit: Callback<Scenario>,
}
