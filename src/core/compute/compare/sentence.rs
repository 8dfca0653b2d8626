//! The sentences that answer, in pieces: names of offers and amounts have a style of their own. Also the rule for when a gap is too close
//! to call.

use crate::model::fixed::Money;
use crate::model::format;

/// A gap below this part of the larger worth is too close to call: a fiftieth, 2%.
const CLOSE: i64 = 50;

/// Is a gap, positive or negative, too close to call for a worth of this size?
pub(crate) fn is_close(gap: Money, worth: Money) -> bool {
    gap.abs().times(CLOSE) < worth
}

/// A piece of a sentence with one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The words.
    pub text: String,
    /// The style.
    pub role: Role,
}

/// The style of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Plain text.
    Plain,
    /// An amount, emphasized.
    Amount,
    /// An offer's name in its color. The position gives letter and color.
    Offer(usize),
}

/// The name of an offer in a sentence, with its position among the offers. The current job has no position.
#[derive(Clone, Copy)]
pub(crate) struct Named<'a> {
    pub(crate) index: Option<usize>,
    pub(crate) name: &'a str,
}

/// A sentence that is being built.
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

    /// An amount, rounded for reading. "About" stands before it where rounding changed it.
    pub(crate) fn amount(self, amount: Money) -> Self {
        self.shown(amount, amount)
    }

    /// An amount as another one, which was rounded so that amounts add up.
    pub(crate) fn shown(self, amount: Money, shown: Money) -> Self {
        let about = match self.0.is_empty() {
            _ if format::rounded(shown) == format::whole(amount) => "",
            true => "About ",
            false => "about ",
        };
        self.say(about).rounded(shown)
    }

    /// A rounded amount, where the words around it already say so.
    pub(crate) fn rounded(self, amount: Money) -> Self {
        self.set(format::rounded(amount), Role::Amount)
    }

    pub(crate) fn offer(self, named: Named<'_>) -> Self {
        self.set(named.name, named.index.map_or(Role::Plain, Role::Offer))
    }

    /// Names in a list: `A, B and C`.
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
