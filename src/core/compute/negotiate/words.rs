//! The messages of a negotiation: the counter-offer, a higher level, a review date, more time, no and yes. Each is an email and notes for a
//! call, built from solved numbers and true facts only. What only the reader knows stands in square brackets. Nothing is sent.

use super::solver::CounterSolver;
use crate::model::negotiation::counter_plan::Tone;

mod counter;
mod letters;
pub mod naming;

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageKind {
    /// Asks for a package.
    Counter,
    /// Asks for the next level.
    Level,
    /// Asks for a date at which the level is reviewed.
    Review,
    /// Asks for a later deadline.
    Extension,
    /// Says no.
    Decline,
    /// Says yes.
    Accept,
}

impl MessageKind {
    /// Its name on a button.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Counter => "More pay",
            Self::Level => "Higher level",
            Self::Review => "Review date",
            Self::Extension => "More time",
            Self::Decline => "Decline",
            Self::Accept => "Accept",
        }
    }
}

/// A prepared reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Their answer.
    pub answer: &'static str,
    /// The reply.
    pub reply: String,
}

/// The words of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageWords {
    /// The message.
    pub email: String,
    /// Notes for a call.
    pub call: Vec<String>,
    /// The agenda of the call; only a counter-offer has one.
    pub agenda: Vec<String>,
    /// Prepared replies; only a counter-offer has them.
    pub replies: Vec<Reply>,
}

impl CounterSolver<'_> {
    fn warm(&self) -> bool {
        self.ask.tone == Tone::Warm
    }

    /// The first sentences of every message that goes on talking.
    fn thanks(&self) -> String {
        let company = self.employer(self.offer);
        if self.warm() {
            format!(
                "Thank you very much for this offer, and please thank everyone for the time they have given me. I would be glad to join {company}, and I hope that we can make it work."
            )
        } else {
            format!("Thank you for the offer. I want to join {company}.")
        }
    }

    /// The whole message around what it says.
    fn email(&self, says: &str) -> String {
        let closing = if self.warm() {
            "Thank you again for your help with this.\n\nWith warm regards"
        } else {
            "Thanks"
        };
        format!("Hello [name of recruiter],\n\n{says}\n\n{closing},\n[your name]")
    }
}
