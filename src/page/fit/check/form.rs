//! The short and the full form: which signals are asked, in which order, and where someone goes on. Knows no verdict.

use offerscope_core::compute::fit::answers::FORM;
use offerscope_core::data::questionnaire;
use offerscope_core::model::fit::profile::{Profile, Value};
use offerscope_core::model::fit::question::Signal;

/// Which form is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Questions {
    /// About five minutes.
    Short,
    /// About fifteen.
    Full,
}

impl Questions {
    /// The one that was chosen.
    pub(super) fn of(profile: &Profile) -> Self {
        match profile.answer(FORM) {
            Some(Value::Choice(form)) if form == "full" => Self::Full,
            _ => Self::Short,
        }
    }

    /// The signals it asks about.
    pub(super) fn signals(self) -> impl Iterator<Item = &'static Signal> {
        questionnaire().signals.iter().filter(move |signal| signal.short || self == Self::Full)
    }

    /// The step of the question about a signal; the last one, the result, where there is none of that id.
    pub(super) fn step(id: &'static str) -> usize {
        let signals = questionnaire().signals;
        signals.iter().position(|signal| signal.id == id).unwrap_or(signals.len())
    }

    /// The signal that a step asks about, of either form: a reader may want to change what was answered.
    pub(super) fn signal(step: usize) -> Option<&'static Signal> {
        questionnaire().signals.get(step)
    }

    /// The first signal.
    pub(super) fn first(self) -> &'static str {
        self.signals().next().map_or("", |signal| signal.id)
    }

    /// The first signal without an answer; empty where there is none.
    pub(super) fn open(self, profile: &Profile) -> &'static str {
        let mut signals = self.signals();
        signals.find(|signal| profile.answer(signal.id).is_none()).map_or("", |signal| signal.id)
    }

    /// The place of a signal, from 1, and how many there are.
    pub(super) fn place(self, id: &str) -> Option<(usize, usize)> {
        Some((self.signals().position(|signal| signal.id == id)? + 1, self.signals().count()))
    }

    /// The signal before one, and the one after it; empty behind the last.
    pub(super) fn beside(self, id: &str) -> (Option<&'static str>, &'static str) {
        let mut before = None;
        let mut signals = self.signals();
        for signal in signals.by_ref() {
            if signal.id == id {
                break;
            }
            before = Some(signal.id);
        }
        let after = signals.next().map_or("", |signal| signal.id);
        (before.filter(|_| self.place(id).is_some()), after)
    }
}
