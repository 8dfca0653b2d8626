//! Who a message names, and what it leaves to its reader. A message names companies: “Offer B” is a label of this page and means nothing to
//! a recruiter.

use crate::compute::negotiate::solver::CounterSolver;
use crate::model::offer::Offer;

impl CounterSolver<'_> {
    /// The company of an offer: the one its name begins with, else the one chosen for it, else its name without the level.
    pub(super) fn employer(&self, offer: &Offer) -> String {
        let companies = self.facts().catalog.companies;
        let named = companies.iter().find(|company| offer.name.starts_with(company.name));
        let chosen = || companies.iter().find(|company| offer.company.as_deref() == Some(company.id));
        if let Some(company) = named.or_else(chosen) {
            return company.name.to_owned();
        }
        // The app takes the level of an offer from its name, so the name ends with it.
        let level = offer.level.as_deref().unwrap_or_default();
        let name = offer.name.strip_suffix(level).unwrap_or(&offer.name).trim();
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
