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
        let words = offer.name.split_whitespace().filter(|word| !is_level(word, offer.level.as_deref()));
        let name = words.collect::<Vec<_>>().join(" ");
        if name.is_empty() || offer.name.starts_with("Offer ") { "[name of company]".into() } else { name }
    }
}

fn is_level(word: &str, level: Option<&str>) -> bool {
    let digits = word.strip_prefix(['L', 'E', 'M']).unwrap_or_default();
    level == Some(word) || digits.parse::<u8>().is_ok()
}

/// What a text leaves open, in its order, each once: `[your name]`.
pub fn placeholders(text: &str) -> Vec<&str> {
    let mut open: Vec<&str> = Vec::new();
    let after = text.split('[').skip(1).filter_map(|after| after.split_once(']'));
    for (name, _) in after {
        if !name.is_empty() && !name.contains('\n') && !open.contains(&name) {
            open.push(name);
        }
    }
    open
}
