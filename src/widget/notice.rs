//! A notice: something the reader should know here.

use yew::prelude::*;

/// How much a notice matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Good to know.
    Info,
    /// Know this before relying on the figures.
    Caution,
    /// Something is off, and the notice says the way out.
    Problem,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Caution => "caution",
            Self::Problem => "problem",
        }
    }
}

/// A notice of a kind, with any content.
pub fn notice(kind: Kind, content: Html) -> Html {
    html! { <div class="notice" data-kind={kind.word()}>{ content }</div> }
}
