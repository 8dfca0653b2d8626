//! Writes a scenario as JSON, by private structs that serde writes. It writes what was typed and leaves out what is open. A field of the model
//! that is not written does not compile.

use super::SCHEMA;
use crate::model::facts::assumption::Assumptions;
use crate::model::fit::profile::{Answer, Profile, Value};
use crate::model::fixed::Fixed;
use crate::model::scenario as model;
use current::{Current, Stay};
use negotiation::{Counter, Downlevel, Waiting};
use offer::Offer;
use serde::{Serialize, Serializer};
use tax::Tax;

mod current;
mod grant;
mod later;
mod negotiation;
mod offer;
mod sign_on;
mod tax;

/// The whole file.
#[derive(Serialize)]
pub(super) struct Scenario<'a> {
    schema: u32,
    horizon_years: u16,
    offers: Vec<Offer<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    current: Option<Current<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    discount: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    equity_discount: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stay: Option<Stay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<Answers<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lens: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tax: Option<Tax<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ask: Option<Counter>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wait: Option<Waiting<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    down: Option<Downlevel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assume: Option<Changed<'a>>,
}

impl<'a> From<&'a model::Scenario> for Scenario<'a> {
    fn from(scenario: &'a model::Scenario) -> Self {
        let model::Scenario {
            horizon_years,
            offers,
            current,
            outlook,
            profile,
            lens,
            tax,
            counter,
            waiting,
            downlevel,
            assumptions,
            // Of the screen, not of the scenario.
            negotiation_part: _,
        } = scenario;
        let (discount, equity_discount, stay) = current::outlook(outlook);
        Self {
            schema: SCHEMA,
            horizon_years: *horizon_years,
            offers: offers.iter().map(Offer::from).collect(),
            current: current.as_deref().map(Current::from),
            discount,
            equity_discount,
            stay,
            profile: (!profile.is_empty()).then_some(Answers(profile)),
            lens: unless_usual(lens).map(|lens| lens.word()),
            tax: unless_usual(tax).map(Tax::from),
            ask: unless_usual(counter).map(Counter::from),
            wait: unless_usual(waiting).map(Waiting::from),
            down: unless_usual(downlevel).map(Downlevel::from),
            assume: (!assumptions.is_empty()).then_some(Changed(assumptions)),
        }
    }
}

/// The value, unless it is as usual and need not be said.
fn unless_usual<T: Default + PartialEq>(value: &T) -> Option<&T> {
    (*value != T::default()).then_some(value)
}

/// A decimal as a JSON number, without decimals where it is whole.
#[derive(Serialize)]
#[serde(untagged)]
enum Number {
    Whole(i64),
    Part(f64),
}

impl<const PLACES: u32> From<Fixed<PLACES>> for Number {
    fn from(value: Fixed<PLACES>) -> Self {
        let one = Fixed::<PLACES>::ONE.units();
        if value.units() % one == 0 { Self::Whole(value.units() / one) } else { Self::Part(value.to_f64()) }
    }
}

/// One that may be open.
fn number<const PLACES: u32>(value: Option<Fixed<PLACES>>) -> Option<Number> {
    value.map(Number::from)
}

/// One that says something unless it is zero.
fn unless_zero<const PLACES: u32>(value: Fixed<PLACES>) -> Option<Number> {
    number((!value.is_zero()).then_some(value))
}

/// What is said only where it holds.
fn yes(holds: bool) -> Option<bool> {
    holds.then_some(true)
}

/// An id for each answer; null where there is no evidence.
struct Answers<'a>(&'a Profile);

impl Serialize for Answers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.answers().map(|Answer { id, value }| (id, Given::from(value))))
    }
}

/// An answer to one question.
#[derive(Serialize)]
#[serde(untagged)]
enum Given<'a> {
    NoEvidence,
    Number(u64),
    Choice(&'a str),
}

impl<'a> From<&'a Value> for Given<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::NoEvidence => Self::NoEvidence,
            Value::Number(number) => Self::Number(*number),
            Value::Choice(choice) => Self::Choice(choice),
        }
    }
}

/// The changed assumptions.
struct Changed<'a>(&'a Assumptions);

impl Serialize for Changed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.changed().map(|(id, value)| (id, Number::from(value))))
    }
}
