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

use crate::page::offers::analysis_view::Look;
use crate::widget::element::{element, note};
use offerscope_core::model::lens::Lens;
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

/// The view that was chosen.
pub fn deeper(look: Look, props: DeeperProps) -> Html {
    let off = html! { <problems::Off ..props.clone() /> };
    let lens = Lens::of(&props.scenario.beside);
    let through = match (lens, look) {
        (Lens::Taxable, _) => None,
        (_, Look::Calendar) => crate::page::offers::after_tax::views::calendar(&props),
        (_, Look::Parts) => crate::page::offers::after_tax::views::parts(&props),
        _ => None,
    };
    if let Some(view) = through {
        return element("div", "stack", [off, view].into_iter().collect());
    }
    let view = match look {
        Look::Leave => html! { <leave::Leave ..props /> },
        Look::Today => html! { <today::Today ..props /> },
        Look::Differs => html! { <differs::Differs ..props /> },
        Look::Flips => html! { <flips::Flips ..props /> },
        Look::Staying => html! { <staying::AgainstStaying ..props /> },
        Look::Cliff => html! { <cliff::Cliff ..props /> },
        Look::Month => html! { <month::ByMonth ..props /> },
        Look::Hour => html! { <hour::PerHour ..props /> },
        Look::Parts => html! { <parts::EveryPart ..props /> },
        Look::Calendar => html! { <calendar::ByCalendar ..props /> },
        Look::Ranges => html! { <ranges::AgainstRanges ..props /> },
    };
    let note = (lens != Lens::Taxable && look != Look::Month)
        .then(|| note("The lens does not reach this view: here pay counts before taxes, as it comes, unless a line says otherwise."));
    element("div", "stack", [off, note.unwrap_or_default(), view].into_iter().collect())
}
