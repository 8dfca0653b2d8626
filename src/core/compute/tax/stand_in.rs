//! Which block of a rule is used for a year, what the law already fixes for later years, and the problem that says what is taken from an
//! earlier one. Federal rules of a new year come first. A state, levy or city without rules for that year uses its latest ones.

use super::TaxRules;
use crate::compute::number::order::ordered;
use crate::model::problem::{Field, Problem};
use crate::model::tax::filing::Years;
use crate::model::tax::form::StateForm;
use crate::model::tax::states;

/// The block of a rule that is used for a year: the block of that year, else the latest one before it, unless the rule was repealed.
pub(crate) fn used<T>(blocks: impl Iterator<Item = T>, years: impl Fn(&T) -> Years, year: u16) -> Option<T> {
    let begun = blocks.filter(|block| years(block).first <= year);
    let latest = begun.max_by_key(|block| years(block).first)?;
    let Years { last, repealed, .. } = years(&latest);
    (year <= last || !repealed).then_some(latest)
}

impl TaxRules {
    /// The rules of a year that are taken from an earlier one: one problem for each such year. After the last year with federal brackets, it
    /// is one problem, of the field `tax.year`.
    pub fn stand_ins(&self) -> Vec<Problem> {
        if self.brackets_of() < self.year {
            return vec![self.years_to_come()];
        }
        let mut all: Vec<Problem> = Vec::new();
        for problem in self.places().into_iter().flat_map(Self::late) {
            if !all.contains(&problem) {
                all.push(problem);
            }
        }
        all
    }

    /// The rules of this place that are taken from an earlier year.
    fn late(&self) -> Vec<Problem> {
        let (state, year) = (states::name(self.state.state), self.year);
        let late = by_last(self.of_place().into_iter().filter(|(years, _)| years.last < year));
        let problem = |(last, names): (u16, Vec<String>)| {
            Problem::new(
                Field::alone("tax.state"),
                format!(
                    "The {year} rules of {state} ({}) are not out: those of {last} stand in.",
                    names.join(", ")
                ),
                "Treat the taxes of that year as a projection.",
            )
        };
        late.into_iter().map(problem).collect()
    }

    /// What the law already fixes for this year, by name, where the federal brackets of the year are not out yet.
    pub fn enacted(&self) -> Vec<String> {
        let later = self.brackets_of() < self.year;
        self.all()
            .into_iter()
            .filter(|(years, _)| later && years.hold(self.year))
            .map(|(_, name)| name)
            .collect()
    }

    fn years_to_come(&self) -> Problem {
        let year = self.year;
        let late = by_last(self.all().into_iter().filter(|(years, _)| years.last < year));
        let taken: Vec<String> = late
            .into_iter()
            .map(|(last, names)| format!("{}, taken from {last}", names.join(", ")))
            .collect();
        Problem::new(
            Field::alone("tax.year"),
            format!("No law gives these rules of {year} yet: {}.", taken.join("; ")),
            "Take the figures of that year as a projection.",
        )
    }

    fn all(&self) -> Vec<(Years, String)> {
        let federal = [
            (self.federal.years, "the federal brackets and standard deduction"),
            (self.family.years, "the credits for children"),
            (self.salt.years, "the cap on state and local taxes"),
            (self.payroll.years, "the Social Security base"),
            (self.deferral.years, "the 401(k) limits"),
            (self.withholding.years, "the rates of withholding"),
        ];
        let mut all: Vec<(Years, String)> =
            federal.into_iter().map(|(years, name)| (years, name.to_owned())).collect();
        for place in self.places() {
            let state = states::name(place.state.state);
            for (years, name) in place.of_place() {
                let named = (years, of_state(state, name));
                if !all.contains(&named) {
                    all.push(named);
                }
            }
        }
        all
    }

    /// The rules of the place, each with its years. A state without a tax on wages has none to be published.
    fn of_place(&self) -> Vec<(Years, &'static str)> {
        let own = (!matches!(self.state.form, StateForm::None)).then_some((self.state.years, "income tax"));
        let levies = self.levies.iter().map(|levy| (levy.years, levy.name));
        let locals = self.locals.iter().map(|local| (local.years, local.name));
        let flat = self.supplemental.map(|flat| (flat.years, "withholding of supplemental pay"));
        let itemizing = self.itemizing.map(|rule| (rule.years, "itemized deductions"));
        let couple = self.couple.map(|rule| (rule.years, "rule for two earners"));
        let dependents = self.dependents.map(|rule| (rule.years, "amounts for dependents"));
        // They are part of the income tax, and named where they lag behind it.
        let more = itemizing.into_iter().chain(couple).chain(dependents);
        let more = more.filter(|(years, _)| years.last != self.state.years.last);
        own.into_iter().chain(levies).chain(locals).chain(flat).chain(more).collect()
    }
}

/// A rule's name with its state, unless it has that already: `New York PFL`, `New York City`.
fn of_state(state: &str, name: &str) -> String {
    if name.starts_with(state) { name.to_owned() } else { format!("{state} {name}") }
}

/// Names by the last year of their rules.
fn by_last<T: Into<String>>(rules: impl Iterator<Item = (Years, T)>) -> Vec<(u16, Vec<String>)> {
    let mut by_last: Vec<(u16, Vec<String>)> = Vec::new();
    for (years, name) in ordered(rules, |(one, _), (other, _)| one.last.cmp(&other.last)) {
        match by_last.last_mut().filter(|(last, _)| *last == years.last) {
            Some((_, names)) => names.push(name.into()),
            None => by_last.push((years.last, vec![name.into()])),
        }
    }
    by_last
}
