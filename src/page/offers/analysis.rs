//! The deeper views: questions about the offers beyond the first screen, one region each. Works out its own figures; knows
//! nothing of the page around it.

pub(crate) mod asked;
pub(crate) mod difference;
pub(crate) mod field;
pub mod problems;
pub(crate) mod region;
pub(crate) mod slider;
pub(crate) mod who;
pub(crate) mod words;

pub mod calendar;
pub mod cliff;
pub mod differs;
pub mod flips;
pub mod hour;
pub mod leave;
pub mod month;
pub mod parts;
pub mod ranges;
pub mod staying;
pub mod today;

use crate::state::AnalysisView;
use crate::widget::element::{element, note};
use offerscope_core::model::lens::Lens;
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// The view that was chosen.
pub fn deeper(look: AnalysisView, props: FormProps) -> Html {
    let off = html! { <problems::Off ..props.clone() /> };
    let lens = Lens::of(&props.form.scenario.beside);
    let through = match (lens, look) {
        (Lens::Taxable, _) => None,
        (_, AnalysisView::Calendar) => crate::page::offers::after_tax::views::calendar(&props),
        (_, AnalysisView::Parts) => crate::page::offers::after_tax::views::parts(&props),
        _ => None,
    };
    if let Some(view) = through {
        return element("div", "stack", [off, view].into_iter().collect());
    }
    let view = match look {
        AnalysisView::Leave => html! { <leave::Leave ..props /> },
        AnalysisView::Today => html! { <today::Today ..props /> },
        AnalysisView::Differs => html! { <differs::Differs ..props /> },
        AnalysisView::Flips => html! { <flips::Flips ..props /> },
        AnalysisView::Staying => html! { <staying::AgainstStaying ..props /> },
        AnalysisView::Cliff => html! { <cliff::Cliff ..props /> },
        AnalysisView::Month => html! { <month::ByMonth ..props /> },
        AnalysisView::Hour => html! { <hour::PerHour ..props /> },
        AnalysisView::Parts => html! { <parts::EveryPart ..props /> },
        AnalysisView::Calendar => html! { <calendar::ByCalendar ..props /> },
        AnalysisView::Ranges => html! { <ranges::AgainstRanges ..props /> },
    };
    let note = (lens != Lens::Taxable && look != AnalysisView::Month)
        .then(|| note("The lens does not reach this view: here pay counts before taxes, as it comes, unless a line says otherwise."));
    element("div", "stack", [off, note.unwrap_or_default(), view].into_iter().collect())
}
