//! What a tab keeps over a reload, besides the reader's own scenario: texts that are no values yet, and what the reader made of a link that is
//! viewed. Another tab does not see it, and it goes when the tab is closed.

use crate::browser::storage;
use crate::links;
use crate::state::{Draft, SharedLink, State};
#[cfg(target_arch = "wasm32")]
use std::rc::Rc;

/// Between the parts of a draft, and between drafts: signs that nobody types.
const PART: char = '\u{1f}';
const ROW: char = '\u{1e}';

/// Keeps both: the first row is what the address holds and, while a link is viewed, the scenario as it is now.
pub(super) fn save(state: &State) {
    let viewing = matches!(state.screen.shared, SharedLink::Viewing { .. });
    let mut text = state.screen.address.as_deref().unwrap_or_default().to_owned();
    if let Some(links) = links::links().filter(|_| viewing) {
        text.push(PART);
        text.push_str(&(links.write)(&state.scenario));
    }
    for Draft { id, label, text: typed, says, counts, belongs: _ } in &*state.screen.drafts {
        text.push(ROW);
        text.push_str(&[&**id, label, typed, says, counts].join("\u{1f}"));
    }
    storage::save_tab(&text);
}

/// Puts back what was kept, where the address still has the link.
#[cfg(target_arch = "wasm32")]
pub(super) fn put_back(state: &mut State, fragment: String) {
    let kept = storage::tab();
    let mut rows = kept.split(ROW);
    let first = rows.next().unwrap_or_default();
    let (came, viewed) = first.split_once(PART).map_or((first, None), |(came, now)| (came, Some(now)));
    // Another link, or none: what was typed beside the one before is not of this scenario.
    let is_here = came == fragment;
    let changed = viewed.filter(|_| is_here).and_then(|now| (links::links()?.read)(now).ok());
    if !fragment.is_empty() {
        state.opened(fragment.into(), changed);
    }
    state.screen.drafts = Rc::new(rows.filter(|_| is_here).filter_map(draft).collect());
}

#[cfg(target_arch = "wasm32")]
fn draft(row: &str) -> Option<Draft> {
    let mut parts = row.split(PART).map(|part| part.to_owned().into());
    let mut next = || parts.next();
    Some(Draft { id: next()?, label: next()?, text: next()?, says: next()?, counts: next()?, belongs: None })
}
