//! Tags: a quiet word beside a figure about how sure it is.

use offerscope_core::model::facts::source::{Claim, Status, Trust};
use yew::prelude::*;

/// How sure a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// Told or worked out, not stated by whoever decides it.
    Estimate,
    /// Said of the future.
    Projected,
    /// Sources contradict each other.
    Disputed,
    /// Our own assumption.
    Assumed,
}

impl Tag {
    /// The tag that a claim's status asks for; a published fact needs none.
    pub fn of(claim: &Claim) -> Option<Self> {
        match claim.status {
            Status::Published => None,
            Status::Reported | Status::Inferred => Some(Self::Estimate),
            Status::Projected => Some(Self::Projected),
            Status::Assumed => Some(Self::Assumed),
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Estimate => "estimate",
            Self::Projected => "projected",
            Self::Disputed => "sources disagree",
            Self::Assumed => "assumed",
        }
    }
}

/// A tag.
pub fn tag(tag: Tag) -> Html {
    let caution = (tag == Tag::Disputed).then_some("caution");
    html! { <span class="tag" data-kind={caution}>{ tag.words() }</span> }
}

/// The status of a claim in a word.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Published => "published",
        Status::Reported => "reported",
        Status::Inferred => "inferred",
        Status::Projected => "projected",
        Status::Assumed => "assumed",
    }
}

/// How far a source is trusted, in two words.
pub fn trust(trust: Trust) -> &'static str {
    match trust {
        Trust::High => "high trust",
        Trust::Medium => "medium trust",
        Trust::Low => "low trust",
    }
}
