//! Who a message names, and what it leaves to its reader. A message names companies: “Offer B” is a label of this page and means nothing to
//! a recruiter.

use crate::compute::negotiate::solver::CounterSolver;
use crate::model::offer::Offer;

impl CounterSolver<'_> {
    /// The company of an offer: the one its name begins with, else the one chosen for it, else its name without the level.
    pub(super) fn employer(&self, offer: &Offer) -> String {
        let companies = self.facts().catalog.companies;
        // “Metabase” is not Meta.
        let is_whole = |rest: &str| !rest.starts_with(|next: char| next.is_ascii_alphanumeric());
        let named =
            companies.iter().find(|company| offer.name.strip_prefix(company.name).is_some_and(is_whole));
        let chosen = || companies.iter().find(|company| offer.company.as_deref() == Some(company.id));
        if let Some(company) = named.or_else(chosen) {
            return company.name.to_owned();
        }
        // What is in brackets tells a copy or a link's offer from the reader's own. Most names end with the level.
        let name = offer.name.split(" (").next().unwrap_or_default();
        let level = offer.level.as_deref().unwrap_or_default();
        let name = name.strip_suffix(level).unwrap_or(name).trim();
        if name.is_empty() || name.starts_with("Offer ") {
            "[name of company]".into()
        } else {
            name.to_owned()
        }
    }
}

/// What a text leaves open, in its order, each once: `[name of recruiter], [your name]`.
pub fn placeholders(text: &str) -> String {
    let (mut open, mut rest) = (String::new(), text);
    while let Some((name, then)) = rest.split_once('[').and_then(|(_, after)| after.split_once(']')) {
        rest = then;
        let named = format!("[{name}]");
        if name.is_empty() || name.contains('\n') || open.contains(&named) {
            continue;
        }
        if !open.is_empty() {
            open += ", ";
        }
        open += &named;
    }
    open
}
