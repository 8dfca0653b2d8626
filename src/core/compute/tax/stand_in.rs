//! Which block of a rule is used for a year, and the problem that says so when an earlier year's block is used. Federal rules of a new year
//! come first. A state, levy or city without rules for that year uses its latest ones.

use super::TaxRules;
use crate::model::problem::{Field, Problem};
use crate::model::tax::filing::Years;
use crate::model::tax::states;
use std::collections::BTreeSet;

/// The block of a rule that is used for a year: the block of that year, else the latest one before it, unless the rule was repealed.
pub(crate) fn used<T>(blocks: impl Iterator<Item = T>, years: impl Fn(&T) -> Years, year: u16) -> Option<T> {
    let begun = blocks.filter(|block| years(block).first <= year);
    let latest = begun.max_by_key(|block| years(block).first)?;
    let Years { last, repealed, .. } = years(&latest);
    (year <= last || !repealed).then_some(latest)
}

impl TaxRules {
    /// The rules of a place that are not published for the year, and the year used instead: a problem for each such year.
    pub fn stand_ins(&self) -> Vec<Problem> {
        let state = states::name(self.state.state);
        let levies = self.levies.iter().map(|levy| (levy.years, levy.name));
        let locals = self.locals.iter().map(|local| (local.years, local.name));
        let flat = self.supplemental.map(|flat| (flat.years, "withholding of supplemental pay"));
        let coupled = self.coupled.map(|coupled| (coupled.years, "itemized deductions"));
        let own = std::iter::once((self.state.years, "income tax"));
        let late: Vec<(Years, &str)> = own
            .chain(levies)
            .chain(locals)
            .chain(flat)
            .chain(coupled)
            .filter(|(years, _)| years.last < self.year)
            .collect();
        let lasts: BTreeSet<u16> = late.iter().map(|(years, _)| years.last).collect();
        let problem = |last: u16| {
            let names = late.iter().filter(|(years, _)| years.last == last).map(|(_, name)| *name);
            let names = names.collect::<Vec<&str>>().join(", ");
            let year = self.year;
            Problem::new(
                Field::alone("tax.state"),
                format!("The {year} rules of {state} ({names}) are not out: those of {last} stand in."),
                "Treat the taxes of that year as a projection.",
            )
        };
        lasts.into_iter().map(problem).collect()
    }
}
