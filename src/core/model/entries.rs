//! Values by key, held as one text: what a program keeps, carries and compares without reading it. Knows no key and no meaning.

use super::bounds::Bound;
use super::decimal;
use super::fixed::Fixed;
use super::problem::{Field, Problem};

/// Values by key, a line each (`key=value`), in the order they were first set.
///
/// Whoever only keeps a scenario, as the first program of the page does, neither reads nor carries what reads them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries {
    pub(crate) lines: String,
}

impl Entries {
    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// All of it as one text, a line each.
    pub fn text(&self) -> &str {
        &self.lines
    }

    /// Whether a text can be a key or a value: it keeps to one line, and a key says where it ends.
    pub fn holds(text: &str) -> bool {
        !text.contains(['=', '\n', '\r'])
    }

    /// All of them, in order. A line that is none is passed over.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.lines.lines().filter_map(|line| line.split_once('='))
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.all().find(|(known, _)| *known == key).map(|(_, value)| value)
    }

    /// Puts a value in place of the one before it; `None`, and what [`Entries::holds`] refuses, takes it back.
    pub fn set(&mut self, key: &str, value: Option<&str>) {
        let mut value = value.filter(|value| Self::holds(key) && Self::holds(value));
        let mut lines = String::new();
        let mut put = |key: &str, value: &str| lines.extend([key, "=", value, "\n"]);
        for (known, old) in self.all() {
            match (known == key, value.take_if(|_| known == key)) {
                (true, Some(new)) => put(key, new),
                (true, None) => {}
                (false, _) => put(known, old),
            }
        }
        if let Some(new) = value {
            put(key, new);
        }
        self.lines = lines;
    }

    /// Takes back every value whose key begins so.
    pub fn clear(&mut self, beginning: &str) {
        let mut kept = Self::default();
        for (key, value) in self.all().filter(|(key, _)| !key.starts_with(beginning)) {
            kept.lines.extend([key, "=", value, "\n"]);
        }
        *self = kept;
    }
}

/// Typed values, for those who know what a key means. What is no such value is left out and becomes a problem.
impl Entries {
    /// A decimal within its bound.
    pub fn number<const PLACES: u32>(
        &self,
        key: &'static str,
        bound: Bound,
        problems: &mut Vec<Problem>,
    ) -> Option<Fixed<PLACES>> {
        let text = self.get(key)?;
        let read = decimal::units(text, PLACES, 0).ok().and_then(|units| bound.check(units).ok());
        if read.is_none() {
            problems.push(Problem::new(
                Field::alone(key),
                format!("“{text}” is no value here. {}", bound.rule),
                "Type it anew.",
            ));
        }
        read.map(Fixed::from_units)
    }

    /// Puts a decimal in place; `None` takes it back.
    pub fn set_number<const PLACES: u32>(&mut self, key: &str, value: Option<Fixed<PLACES>>) {
        self.set(key, value.map(|value| value.to_string()).as_deref());
    }

    /// One of some words, as what it stands for.
    pub fn word<T: Copy>(
        &self,
        key: &'static str,
        words: &[(&'static str, T)],
        problems: &mut Vec<Problem>,
    ) -> Option<T> {
        let text = self.get(key)?;
        let known = words.iter().find(|(word, _)| *word == text);
        if known.is_none() {
            let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            problems.push(Problem::new(
                Field::alone(key),
                format!("“{text}” is not one of the words here."),
                format!("Use one of {}.", words.join(", ")),
            ));
        }
        known.map(|(_, meant)| *meant)
    }
}
