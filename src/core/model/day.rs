//! A day of the calendar: a date without a time, the same in every time zone.

use core::fmt;

use super::month::Month;

/// A day from January 1, 1900 to December 31, 2199.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    month: Month,
    day: u16,
}

impl Day {
    /// A day of a month, from 1; `None` where the month does not have it.
    pub fn new(month: Month, day: u16) -> Option<Self> {
        (1..=month.days()).contains(&day).then_some(Self { month, day })
    }

    /// Reads `2026-11-23`, the form of date fields in browsers.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let (year, month) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Self::new(Month::new(year, month)?, parts.next()?.parse().ok()?)
    }

    /// A number of days later; December 31, 2199 at the latest.
    #[must_use]
    pub fn plus(self, days: u16) -> Self {
        let (mut month, mut day) = (self.month, self.day.saturating_add(days));
        while day > month.days() {
            let next = month.plus(1);
            if next == month {
                return Self { month, day: month.days() };
            }
            day -= month.days();
            month = next;
        }
        Self { month, day }
    }

    /// The day as one number, with the digits of calendar files: 20261123.
    pub fn number(self) -> u32 {
        (u32::from(self.month.year()) * 100 + u32::from(self.month.number())) * 100 + u32::from(self.day)
    }

    /// From [`Day::number`]; `None` for a number that is not a day.
    pub fn from_number(number: u64) -> Option<Self> {
        let part = |part: u64| u16::try_from(part).ok();
        let month = Month::new(part(number / 10_000)?, u8::try_from(number / 100 % 100).ok()?)?;
        Self::new(month, part(number % 100)?)
    }

    /// In full: `November 23, 2026`.
    pub fn long(self) -> String {
        format!("{} {}, {}", self.month.name(), self.day, self.month.year())
    }

    /// For a sentence: `Nov 23`.
    pub fn short(self) -> String {
        let name: String = self.month.name().chars().take(3).collect();
        format!("{name} {}", self.day)
    }
}

/// For files: `2026-11-23`.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month, self.day)
    }
}
