//! What no field takes: values out of their range, more of something than there may be, and parts that do not fit together.
//!
//! A link that holds any of it is refused. The reader of files checks ranges itself, since it keeps what is right of a wrong file; what it
//! missed is found here. Contradictions that may be typed, such as a deadline before the first day, are no part of it: they are said where
//! an answer rests on them.

mod offer;

mod sign_on;

mod grant;

mod later;

mod current;

mod negotiation;

use super::bounds::{self, Bound};
use super::fit::profile::Profile;
use super::fixed::Fixed;
use super::problem::{Field, Problem};
use super::scenario::Scenario;

/// Everything of that kind, in the order of the file's fields. Empty for what fields, files and links let in.
pub fn validate(scenario: &Scenario) -> Vec<Problem> {
    let Scenario {
        horizon_years,
        offers,
        current,
        outlook,
        profile,
        lens: _,
        tax,
        counter,
        waiting,
        downlevel,
        assumptions,
        negotiation_part: _,
    } = scenario;
    let mut checks = Checks::default();
    checks.count(Field::alone("horizon_years"), *horizon_years, bounds::HORIZON);
    checks.at_most(Field::alone("offers"), "offers", offers.len(), bounds::OFFERS);
    for (index, offer) in offers.iter().enumerate() {
        offer::check(&mut checks, Field::offer(index), offer);
    }
    if let Some(job) = current {
        current::check(&mut checks, job);
    }
    current::outlook(&mut checks, outlook);
    answers(&mut checks, profile);
    negotiation::tax(&mut checks, tax);
    negotiation::counter(&mut checks, counter);
    negotiation::waiting(&mut checks, waiting);
    negotiation::downlevel(&mut checks, downlevel);
    negotiation::assumptions(&mut checks, assumptions);
    checks.problems
}

fn answers(checks: &mut Checks, profile: &Profile) {
    checks.at_most(Field::alone("profile"), "answers", profile.answers().count(), bounds::ANSWERS);
}

/// What is off so far.
#[derive(Default)]
struct Checks {
    problems: Vec<Problem>,
}

impl Checks {
    fn off(&mut self, field: Field, says: impl Into<String>) {
        self.problems.push(Problem::new(field, says, "Check the number and its unit."));
    }

    /// A decimal in its range.
    fn within<const PLACES: u32>(&mut self, field: Field, value: Fixed<PLACES>, bound: Bound) {
        if let Err(rule) = bound.check(value.units()) {
            self.off(field, rule);
        }
    }

    /// A decimal that may be open.
    fn open<const PLACES: u32>(&mut self, field: Field, value: Option<Fixed<PLACES>>, bound: Bound) {
        value.iter().for_each(|value| self.within(field, *value, bound));
    }

    /// A small whole number in its range.
    fn count(&mut self, field: Field, value: u16, bound: Bound) {
        if let Err(rule) = bound.check(value.into()) {
            self.off(field, rule);
        }
    }

    /// One that may be open.
    fn open_count(&mut self, field: Field, value: Option<u16>, bound: Bound) {
        value.iter().for_each(|value| self.count(field, *value, bound));
    }

    /// No more of something than there may be.
    fn at_most(&mut self, field: Field, of: &str, count: usize, most: usize) {
        if count > most {
            self.off(field, format!("There are {count} {of}, and {most} fit."));
        }
    }

    /// A name that is not too long.
    fn name(&mut self, field: Field, name: &str) {
        if name.chars().count() > bounds::NAME {
            self.off(field, format!("A name has at most {} characters.", bounds::NAME));
        }
    }
}
