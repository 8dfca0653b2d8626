//! The ways to look closer, as buttons. What they open is the second program's (see `crate::depth`).

use crate::browser::asked::REGION;
use crate::widget::element::element;
use crate::widget::figure::asking;
use yew::prelude::*;

/// A further view of the offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
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
}

impl Look {
    /// All of them, in the order of the buttons.
    pub const ALL: [Self; 11] = [
        Self::Leave,
        Self::Today,
        Self::Differs,
        Self::Flips,
        Self::Staying,
        Self::Cliff,
        Self::Month,
        Self::Hour,
        Self::Parts,
        Self::Calendar,
        Self::Ranges,
    ];

    /// What a button that opens it asks.
    pub fn key(self) -> String {
        format!("view.{}", self as u8)
    }

    /// As a button says it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Leave => "If you leave",
            Self::Today => "Value today",
            Self::Differs => "What differs",
            Self::Flips => "What would change it",
            Self::Staying => "Against staying",
            Self::Cliff => "After year four",
            Self::Month => "By month",
            Self::Hour => "Per hour",
            Self::Parts => "Every part",
            Self::Calendar => "By calendar year",
            Self::Ranges => "Pay ranges",
        }
    }
}

/// The buttons, and the region.
pub fn closer() -> Html {
    let buttons = Look::ALL.into_iter().map(|look| asking(look.name(), None, look.key()));
    html! {
        <section class="stack" aria-labelledby="closer-name">
            <h2 id="closer-name">{ "Look closer" }</h2>
            { element("div", "look", buttons.collect()) }
            { region(REGION) }
        </section>
    }
}

/// A part of the page that the second program fills.
pub fn region(id: &'static str) -> Html {
    html! { <div {id}></div> }
}
