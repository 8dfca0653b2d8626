//! What every component of the second program takes: the scenario, the month it is read in, where changes go.

use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// What a view or an editor takes.
#[derive(Clone, PartialEq, Properties)]
pub struct DeeperProps {
    /// What the reader typed.
    pub scenario: Rc<Scenario>,
    /// This month.
    pub today: Month,
    /// Called with the whole scenario after a change.
    pub on_edit: Callback<Scenario>,
}
