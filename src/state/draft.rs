//! Texts that are no values yet. Each is kept under its field's id until it is mended or its field is gone. An edited message and the part of
//! the negotiation that was shown are kept in the same way; they say nothing of a problem.

use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use yew::{AttrValue, Callback};

/// The id under which the text of a pasted letter is kept. It belongs to no offer.
pub const LETTER: &str = "letter-text";

/// A typed text that is no value.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The field's id.
    pub id: AttrValue,
    /// The field's label.
    pub label: AttrValue,
    /// The text as typed.
    pub text: AttrValue,
    /// What is wrong with it; empty where nothing is.
    pub says: AttrValue,
    /// The value that counts meanwhile, as its field shows it.
    pub counts: AttrValue,
    /// Tells whether a scenario still has what the field is for.
    pub belongs: Option<Callback<Scenario, bool>>,
}

impl PartialEq for Draft {
    fn eq(&self, other: &Self) -> bool {
        let Self { id, label, text, says, counts, belongs } = self;
        (id, label, text, says, counts) == (&other.id, &other.label, &other.text, &other.says, &other.counts)
            && belongs.is_some() == other.belongs.is_some()
    }
}

impl Draft {
    /// Whether a scenario has what the field is for, as far as is known: after a reload only the offer is, which the id names behind its first word.
    fn belongs_to(&self, scenario: &Scenario) -> bool {
        let offer = || self.id.split('-').nth(1).and_then(|id| id.parse().ok()).map(OfferId);
        match &self.belongs {
            Some(belongs) => belongs.emit(scenario.clone()),
            None => offer().is_none_or(|id| scenario.called(id).is_some()),
        }
    }
}

/// Drops the drafts of fields that are gone: a choice may take a field away.
pub(super) fn drop_orphans(drafts: &mut Vec<Draft>, scenario: &Scenario) {
    drafts.retain(|draft| draft.belongs_to(scenario));
}

/// The drafts after a step back or forward. Those of lists with moved rows are as they were on that side of the step, and those of fields that
/// the scenario `now` does not have come back; all others stay as they are.
pub(super) fn brought_back(
    current: &[Draft],
    then: &[Draft],
    lists: &[AttrValue],
    now: &Scenario,
) -> Vec<Draft> {
    let moved = |draft: &Draft| lists.iter().any(|prefix| draft.id.starts_with(prefix.as_str()));
    let back = then.iter().filter(|draft| moved(draft) || !draft.belongs_to(now));
    current.iter().filter(|draft| !moved(draft)).chain(back).cloned().collect()
}

/// Moves the drafts of the rows behind a removed one up by one place. The removed row's own are dropped; without one, those of all rows.
pub(super) fn close_gap(drafts: &mut Vec<Draft>, prefix: &str, removed: Option<usize>) {
    let row_of = |draft: &Draft| -> Option<(usize, String)> {
        let (row, field) = draft.id.strip_prefix(prefix)?.split_once('-')?;
        Some((row.parse().ok()?, field.to_owned()))
    };
    let first = removed.unwrap_or_default();
    drafts.retain(|draft| row_of(draft).is_none_or(|(row, _)| removed.is_some() && row != first));
    for draft in drafts {
        if let Some((row, field)) = row_of(draft).filter(|(row, _)| *row > first) {
            draft.id = format!("{prefix}{}-{field}", row - 1).into();
            // The field tells again what it is for when it is drawn in its new place.
            draft.belongs = None;
        }
    }
}
