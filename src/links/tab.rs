//! What a tab keeps over a reload, besides the reader's own scenario: texts that are no values yet, what the reader made of a link that is
//! viewed, and the steps gone to. Another tab does not see it, and it goes when the tab is closed.

use crate::state::{Draft, PageStep, SharedLink, State, StepsOf};
use offerscope_core::format::link;
use std::rc::Rc;

/// Between the parts of a row, and between rows: signs that nobody types.
const PART: char = '\u{1f}';
const ROW: char = '\u{1e}';

/// All of it as a text: the first row is what the address holds and, while a link is viewed, the scenario as it is now. Rows of steps have two parts,
/// and those of drafts five.
pub(super) fn keep(state: &State) -> String {
    let mut text = state.screen.address.as_deref().unwrap_or_default().to_owned();
    if matches!(state.screen.shared, SharedLink::Viewing { .. }) {
        text.push(PART);
        text.push_str(&link::write(&state.scenario));
    }
    for (of, step) in &*state.screen.steps {
        let place = StepsOf::ALL.iter().position(|one| one == of).unwrap_or_default();
        text.push_str(&format!("{ROW}{place}{PART}{step}"));
    }
    for Draft { id, label, text: typed, says, counts, belongs: _ } in &*state.screen.drafts {
        text.push(ROW);
        text.push_str(&[&**id, label, typed, says, counts].join("\u{1f}"));
    }
    text
}

/// Puts back what was kept, where the address still has the link. Of the steps, only those that the history entry counts among what is open: a page
/// opened anew begins at its beginning.
pub(super) fn put_back(state: &mut State, kept: &str, fragment: String, depth: usize) {
    let mut rows = kept.split(ROW);
    let first = rows.next().unwrap_or_default();
    let (came, viewed) = first.split_once(PART).map_or((first, None), |(came, now)| (came, Some(now)));
    // Another link, or none: what was typed beside the one before is not of this scenario.
    let is_here = came == fragment;
    let changed = viewed.filter(|_| is_here).and_then(|now| link::read(now).ok());
    if !fragment.is_empty() {
        state.opened(fragment.into(), changed);
    }
    if is_here {
        let rows: Vec<&str> = rows.collect();
        state.screen.drafts = Rc::new(rows.iter().filter_map(|row| draft(row)).collect());
        state.screen.steps = Rc::new(rows.iter().filter_map(|row| step(row)).take(depth).collect());
    }
}

fn draft(row: &str) -> Option<Draft> {
    let mut parts = row.split(PART).map(|part| part.to_owned().into());
    let mut next = || parts.next();
    Some(Draft { id: next()?, label: next()?, text: next()?, says: next()?, counts: next()?, belongs: None })
}

fn step(row: &str) -> Option<PageStep> {
    let (place, step) = row.split_once(PART)?;
    Some((*StepsOf::ALL.get(place.parse::<usize>().ok()?)?, step.parse().ok()?))
}
