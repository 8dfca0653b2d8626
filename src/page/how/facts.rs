//! The figures of the page, each taken from the data or from the constant that the model uses. Holds no figure of its own.

use offerscope_core::compute::fit::chance::{CORRELATION, INTERVIEWER, RatingModel};
use offerscope_core::data::tax::{receipts, taxes};
use offerscope_core::data::{assumptions, catalog, library, practices, questionnaire};
use offerscope_core::model::facts::assumption::{Assumption, Unit};
use offerscope_core::model::fit::question::YardstickSource;
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::format;
use offerscope_core::model::outlook::{Outlook, Stay};
use offerscope_core::model::tax::form::StateForm;
use offerscope_core::model::tax::states;
use std::collections::{BTreeMap, BTreeSet};

/// Sources behind all facts, those of tax rules among them.
pub(super) fn sources() -> usize {
    library().sources.len() + tax_sources()
}

/// Sources behind the tax rules.
pub(super) fn tax_sources() -> usize {
    let places =
        receipts().iter().flat_map(|receipt| receipt.sources).map(|source| (source.title, source.address));
    places.collect::<BTreeSet<_>>().len()
}

/// Facts whose sources contradict each other: dimensions of a level and practices of companies.
pub(super) fn disputed() -> usize {
    let scopes = library().dossiers.iter().flat_map(|dossier| dossier.dimensions).flat_map(|one| one.scopes);
    scopes.filter(|scope| scope.disputed).count() + practices().iter().filter(|one| one.disputed).count()
}

/// Questions that were searched and have no sourced answer.
pub(super) fn unknowns() -> usize {
    library().unknowns.len()
}

/// Vest schedules that can be chosen by name.
pub(super) fn schedules() -> usize {
    catalog().vests.len()
}

/// Companies that can be chosen by name.
pub(super) fn companies() -> usize {
    catalog().companies.len()
}

/// The yearly discount of cash.
pub(super) fn discount() -> String {
    format::percent(Outlook::default().discount)
}

/// The median stay, in months.
pub(super) fn median_stay() -> u16 {
    match Outlook::default().stay {
        Stay::Median(months) => months,
        Stay::Hazard(_) => 0,
    }
}

/// A vest schedule's name, by its id.
pub(super) fn schedule(id: &str) -> &'static str {
    catalog().vest(id).map_or("", |vest| vest.name)
}

/// The first and last tax year with rules.
pub(super) fn tax_years() -> (u16, u16) {
    let years = || taxes().federal.iter().map(|federal| federal.years);
    let first = years().map(|years| years.first).min().unwrap_or_default();
    (first, years().map(|years| years.last).max().unwrap_or_default())
}

/// Places with tax rules: the states and DC.
pub(super) fn places() -> usize {
    taxes().state.iter().map(|state| state.state).collect::<BTreeSet<_>>().len()
}

/// States without a tax on wages in the last year with rules, by name.
pub(super) fn untaxed() -> Vec<&'static str> {
    let (_, last) = tax_years();
    let states = taxes().state.iter().filter(|state| state.years.hold(last));
    let states = states.filter(|state| matches!(state.form, StateForm::None));
    names(states.map(|state| state.state))
}

/// States with a figure of the last year that is projected, or not from an official source, by name.
pub(super) fn projected() -> Vec<&'static str> {
    let (_, last) = tax_years();
    names(
        taxes()
            .state
            .iter()
            .filter(|state| state.projected && state.years.hold(last))
            .map(|state| state.state),
    )
}

fn names(codes: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    codes.map(states::name).collect::<BTreeSet<_>>().into_iter().collect()
}

/// How many cities and counties tax wages. A city whose tax is the employer's alone does not count.
pub(super) fn locals() -> usize {
    places_taxed().count()
}

/// The same by state, the places by name where they are few: `Missouri: Kansas City and St. Louis`.
pub(super) fn locals_by_state() -> Vec<String> {
    let mut by_state: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (state, name) in places_taxed() {
        by_state.entry(states::name(state)).or_default().push(name);
    }
    let line = |(state, names): (&str, Vec<&str>)| match names.len() {
        0..=5 => format!("{state}: {}", listed(&names)),
        count => format!("{state}: {count} counties and cities"),
    };
    by_state.into_iter().map(line).collect()
}

fn places_taxed() -> impl Iterator<Item = (&'static str, &'static str)> {
    let taxed = taxes().local.iter().filter(|local| local.is_tax());
    taxed.map(|local| (local.state, local.name)).collect::<BTreeSet<_>>().into_iter()
}

/// States with a levy on employees' pay, such as family leave or disability insurance.
pub(super) fn levies() -> Vec<&'static str> {
    names(taxes().levy.iter().map(|levy| levy.state))
}

/// The federal flat rate on supplemental pay, the yearly amount above which the higher rate holds, and that rate.
pub(super) fn supplemental() -> (String, String, String) {
    let (_, last) = tax_years();
    let year = taxes().withholding.iter().find(|rules| rules.years.hold(last));
    year.map_or_else(Default::default, |rules| {
        let over = format::money(Money::from_f64(rules.high_over));
        (share(rules.flat), over, share(rules.high))
    })
}

/// The safe harbor in percent: of this year's tax, of last year's, and of last year's with a high income.
pub(super) fn safe_harbor() -> [String; 3] {
    let (_, last) = tax_years();
    let year = taxes().withholding.iter().find(|rules| rules.years.hold(last));
    year.map_or_else(Default::default, |rules| [rules.this_year, rules.prior, rules.prior_high].map(share))
}

/// A fraction in percent: `22%`.
pub(super) fn share(fraction: f64) -> String {
    format::percent(Rate::from_f64(fraction))
}

/// Questions about scope: in the short form, in all, and those with a threshold.
pub(super) fn signals() -> [usize; 3] {
    let all = questionnaire().signals;
    [
        all.iter().filter(|signal| signal.short).count(),
        all.len(),
        all.iter().filter(|signal| signal.weight > 0).count(),
    ]
}

/// Questions for which former Amazon leaders give a threshold of their own.
pub(super) fn by_leaders() -> usize {
    questionnaire()
        .signals
        .iter()
        .filter(|signal| signal.yardstick(YardstickSource::Leaders).is_some())
        .count()
}

/// Statements about an interview to rate.
pub(super) fn statements() -> usize {
    questionnaire().items.len()
}

/// The parts of an interview loop with their weights: `behavioral leadership 50%, …`.
pub(super) fn components() -> String {
    let parts = questionnaire().components.iter();
    let parts: Vec<String> =
        parts.map(|part| format!("{} {}%", format::lower(part.name), part.weight)).collect();
    listed(&parts)
}

/// What the chance of passing a loop assumes.
pub(super) fn model() -> RatingModel {
    RatingModel::USUAL
}

/// The correlation of the parts of a loop, and the reliability of one interviewer.
pub(super) fn loops() -> [String; 2] {
    [CORRELATION.to_string(), INTERVIEWER.to_string()]
}

/// The ways to prepare: name, length in weeks, and the score it starts at.
pub(super) fn paths() -> impl Iterator<Item = (&'static str, u32, u32)> {
    questionnaire().plans.iter().map(|path| (path.name, path.weeks(), path.score))
}

/// An assumption that is a share of a dollar, in cents: `93 cents`.
pub(super) fn cents(id: &str) -> String {
    let value = assumptions().iter().find(|known| known.id == id).map_or(0.0, |known| known.value);
    format!("{:.0} cents", value * 100.0)
}

/// An assumption of the negotiation with its value in its unit, such as `35%`.
pub(super) fn assumed(id: &str) -> String {
    assumptions()
        .iter()
        .find(|known| known.id == id)
        .map_or_else(String::new, |known| valued(known, known.value))
}

/// A value of an assumption in its unit.
pub(super) fn valued(assumption: &Assumption, value: f64) -> String {
    match assumption.unit {
        Unit::Share => share(value),
        Unit::Dollars => format::money(Money::from_f64(value)),
        Unit::Years => format!("{value} years"),
        Unit::Number => value.to_string(),
    }
}

/// Words in a sentence: `A`, `A and B`, `A, B and C`.
pub(super) fn listed<T: AsRef<str>>(words: &[T]) -> String {
    match words {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [start @ .., last] => {
            let start: Vec<&str> = start.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", start.join(", "), last.as_ref())
        }
    }
}

/// A small count in words: `four`.
pub(super) fn spelled(count: usize) -> String {
    format::spelled(u16::try_from(count).unwrap_or(u16::MAX))
}
