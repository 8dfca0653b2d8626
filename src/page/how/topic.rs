//! The sections of the page, so that any part of the site can link to the one that explains it.

use crate::route::Route;
use yew::prelude::*;

/// A section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// What is counted as pay and what is not.
    Counted,
    /// The rules of each part of pay.
    Pay,
    /// Leaving early, paying money back, a stay of unknown length.
    Leaving,
    /// Value today, break-evens, what would change the answer, year five.
    Today,
    /// The current job, benefits and time.
    Job,
    /// Taxes.
    Taxes,
    /// Which level fits a scope.
    Fit,
    /// Readiness for an interview, and the plan.
    Readiness,
    /// The negotiation.
    Negotiation,
    /// Where facts come from.
    Sources,
    /// What stays on the device.
    Privacy,
    /// Questions people ask.
    Questions,
}

impl Topic {
    /// All sections, in the order of the page.
    pub const ALL: [Self; 12] = [
        Self::Counted,
        Self::Pay,
        Self::Leaving,
        Self::Today,
        Self::Job,
        Self::Taxes,
        Self::Fit,
        Self::Readiness,
        Self::Negotiation,
        Self::Sources,
        Self::Privacy,
        Self::Questions,
    ];

    /// The anchor of the section: `taxes` in `/how/#taxes`. Lowercase letters alone, which is how the address tells it from a scenario link.
    pub fn id(self) -> &'static str {
        match self {
            Self::Counted => "counted",
            Self::Pay => "pay",
            Self::Leaving => "leaving",
            Self::Today => "today",
            Self::Job => "job",
            Self::Taxes => "taxes",
            Self::Fit => "fit",
            Self::Readiness => "readiness",
            Self::Negotiation => "negotiation",
            Self::Sources => "sources",
            Self::Privacy => "privacy",
            Self::Questions => "questions",
        }
    }

    /// The heading of the section.
    pub fn name(self) -> &'static str {
        match self {
            Self::Counted => "What counts as pay",
            Self::Pay => "How each part of pay is counted",
            Self::Leaving => "Leaving early and paying money back",
            Self::Today => "Value today and what would change the answer",
            Self::Job => "Your current job, benefits and time",
            Self::Taxes => "Taxes",
            Self::Fit => "Level fit",
            Self::Readiness => "Interview readiness and the plan",
            Self::Negotiation => "Negotiation",
            Self::Sources => "Where the facts come from",
            Self::Privacy => "Privacy",
            Self::Questions => "Questions people ask",
        }
    }
}

/// A link to the section that explains an answer, for the end of a proof.
pub fn how_link(base: &str, topic: Topic) -> Html {
    html! {
        <p class="note">
            <a href={format!("{}#{}", Route::How.href(base), topic.id())}>{ "How it works: " }{ topic.name() }</a>
        </p>
    }
}
