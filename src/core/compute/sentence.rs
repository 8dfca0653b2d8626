//! A sentence that answers, run by run: names of offers and amounts are set apart from the words. And when a gap is too close to call.

use crate::model::fixed::Money;
use crate::model::format;

/// Under this part of the larger worth a gap is too close to call: a fiftieth, 2 %.
const CLOSE: i64 = 50;

/// Is a gap, above or below zero, too close to call beside what it is a gap of?
pub(crate) fn is_close(gap: Money, worth: Money) -> bool {
    gap.abs().times(CLOSE) < worth
}

/// A run of a sentence that is set in one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The words.
    pub text: String,
    /// How they are set.
    pub role: Role,
}

/// How a run is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Like the rest.
    Plain,
    /// An amount, emphasised.
    Amount,
    /// An offer's name, in its hue; the position gives letter and hue.
    Offer(usize),
}

/// What a sentence calls an offer: its name, and its place among the offers; the current job has none.
#[derive(Clone, Copy)]
pub(crate) struct Named<'a> {
    pub(crate) index: Option<usize>,
    pub(crate) name: &'a str,
}

/// A sentence in the making.
#[derive(Default)]
pub(crate) struct Sentence(Vec<Segment>);

impl Sentence {
    fn set(mut self, text: impl Into<String>, role: Role) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.0.push(Segment { text, role });
        }
        self
    }

    pub(crate) fn say(self, text: impl Into<String>) -> Self {
        self.set(text, Role::Plain)
    }

    /// An amount rounded to what a reader can use; where that changed it, "about" says so.
    pub(crate) fn amount(self, amount: Money) -> Self {
        let about = if format::rounded(amount) == format::whole(amount) { "" } else { "about " };
        self.say(about).rounded(amount)
    }

    /// An amount rounded, where the words around it say so.
    pub(crate) fn rounded(self, amount: Money) -> Self {
        self.set(format::rounded(amount), Role::Amount)
    }

    pub(crate) fn offer(self, named: Named<'_>) -> Self {
        self.set(named.name, named.index.map_or(Role::Plain, Role::Offer))
    }

    /// Names, as `A, B and C`.
    pub(crate) fn offers<'a>(mut self, all: impl ExactSizeIterator<Item = Named<'a>>) -> Self {
        let count = all.len();
        for (at, named) in all.enumerate() {
            if at > 0 {
                self = self.say(if at + 1 == count { " and " } else { ", " });
            }
            self = self.offer(named);
        }
        self
    }

    pub(crate) fn done(self) -> Vec<Segment> {
        self.0
    }
}
