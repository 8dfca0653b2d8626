//! What is assumed of several states, in sentences: living and working apart, moving, stock earned elsewhere. It knows no tax rule.

use super::TakeHome;
use crate::compute::tax::{ResidencePeriod, TaxRules, exempt};
use crate::model::format;
use crate::model::month::Month;
use crate::model::tax::form::StateForm;
use crate::model::tax::rules::lists;
use crate::model::tax::states::name;

impl TakeHome<'_> {
    /// What is assumed of the places of the years, each sentence once; empty for one place.
    pub(super) fn place_notes(&self) -> Vec<String> {
        let mut notes: Vec<String> = Vec::new();
        let mut say = |said: String| {
            if !notes.contains(&said) {
                notes.push(said);
            }
        };
        for year in &self.years {
            let rules = &year.rules;
            for stretch in &rules.stretches {
                if apart(stretch) {
                    commuting(stretch).into_iter().for_each(&mut say);
                }
            }
            for (before, after) in rules.stretches.iter().zip(rules.stretches.iter().skip(1)) {
                say(moving(year.pay.year, before, after));
            }
            if !rules.sources.is_empty() {
                let states: Vec<&str> = rules.sources.iter().map(|source| name(source.state.state)).collect();
                say(format!(
                    "The share of your workdays that you typed for {} decides how much of each vest is earned there; that state’s tax on it counts, with a credit where you live.",
                    states.join(" and ")
                ));
            }
            if rules.homes().len() == 1 && !self.profile.spouse.is_zero() && rules.stretches.iter().any(apart)
            {
                say(format!(
                    "Your spouse’s wages count as earned in {}.",
                    of(&rules.stretches, |one| &one.home)
                ));
            }
        }
        notes
    }
}

fn of(stretches: &[ResidencePeriod], rules: fn(&ResidencePeriod) -> &TaxRules) -> &'static str {
    stretches.first().map_or("", |stretch| name(rules(stretch).state.state))
}

/// Are home and work in different states?
fn apart(stretch: &ResidencePeriod) -> bool {
    stretch.home.state.state != stretch.work.state.state
}

fn taxes_wages(rules: &TaxRules) -> bool {
    !matches!(rules.state.form, StateForm::None)
}

/// Who taxes the wages of someone who lives in one state and works in another, and what days at home count as.
fn commuting(ResidencePeriod { home, work, .. }: &ResidencePeriod) -> Vec<String> {
    let (lives, works) = (name(home.state.state), name(work.state.state));
    if exempt(home, work) {
        let why = if work.state.state == "DC" {
            format!("{works} does not tax the wages of people who live elsewhere")
        } else {
            format!("by agreement {works} does not tax the wages of people who live in {lives}")
        };
        return vec![format!(
            "You live in {lives} and work in {works}: {why}. {lives} alone taxes your wages."
        )];
    }
    let reversed = work.commuters.is_some_and(|rule| lists(rule.credit, home.state.state));
    let who = match (taxes_wages(home), taxes_wages(work)) {
        (true, true) if reversed => format!(
            "{lives} taxes all of your wages, and {works} taxes what you earn there, minus a credit for {lives}’s tax on the same pay"
        ),
        (true, true) => format!(
            "{works} taxes what you earn there. {lives} taxes it too, minus a credit for {works}’s tax on the same pay"
        ),
        (true, false) => format!("{works} takes no tax on wages, and {lives} taxes all of them"),
        (false, true) => format!("{works} taxes what you earn there, and {lives} takes no tax on wages"),
        (false, false) => "neither takes a tax on wages".to_owned(),
    };
    let mut said = vec![format!("You live in {lives} and work in {works}: {who}.")];
    if taxes_wages(work) {
        let at_home = work.commuters.is_some_and(|rule| lists(rule.convenience, home.state.state));
        said.push(if at_home {
            format!(
                "All of your workdays count as worked in {works}. Days at your home in {lives} do too, unless your employer needs you to be there: that is {works}’s convenience rule."
            )
        } else {
            format!(
                "All of your workdays count as worked in {works}. Days that you work at home in {lives} would be taxed by {lives} alone."
            )
        });
    }
    said
}

/// How a year with a move is taxed.
fn moving(year: u16, before: &ResidencePeriod, after: &ResidencePeriod) -> String {
    let (from, to) = (name(before.home.state.state), name(after.home.state.state));
    let number = u8::try_from(after.first).unwrap_or(1);
    let month = Month::new(year, number).map(format::month).unwrap_or_default();
    if from == to {
        return format!("From {month} on, the taxes of your new place in {to} count.");
    }
    let [first, second] = [&before.home, &after.home].map(|home| {
        let state = name(home.state.state);
        if !taxes_wages(home) {
            format!("{state} takes no tax on wages")
        } else if home.commuters.is_some_and(|rule| rule.months_alone) {
            format!("{state} taxes only your pay from the months you live there")
        } else {
            format!(
                "{state} works out its tax on the whole year’s pay and takes the share for your months there"
            )
        }
    });
    format!("You move from {from} to {to} in {month}: {first}, and {second}.")
}
