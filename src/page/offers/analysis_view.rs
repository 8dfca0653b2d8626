//! The buttons of the analysis views, and the place where the chosen view is shown.

use crate::page::offers::analysis::Analysis;
use crate::browser::page;
use crate::lazy::Lazy;
use crate::state::{Action, AnalysisView, State};
use crate::widget::element::element;
use crate::widget::form::FormProps;
use yew::prelude::*;

/// All views, in the order of their buttons, with what a button says.
pub const VIEWS: [(AnalysisView, &str); 11] = [
    (AnalysisView::Leave, "If you leave"),
    (AnalysisView::Today, "Value today"),
    (AnalysisView::Differs, "What differs"),
    (AnalysisView::Flips, "What would change it"),
    (AnalysisView::Staying, "Against staying"),
    (AnalysisView::Cliff, "After year four"),
    (AnalysisView::Month, "By month"),
    (AnalysisView::Hour, "Per hour"),
    (AnalysisView::Parts, "Every part"),
    (AnalysisView::Calendar, "By calendar year"),
    (AnalysisView::Ranges, "Pay ranges"),
];

/// The element that the chosen view is shown in.
const REGION: &str = "closer";

/// What the section takes.
#[derive(Clone, PartialEq, Properties)]
pub struct CloserProps {
    /// The view that is open, and how often one was chosen.
    pub view: Option<(AnalysisView, u32)>,
    /// The form of the scenario.
    pub form: FormProps,
}
