//! Numbers in a letter: an amount, a percentage, a count, a fraction or a date, each read by the grammar of typed texts.

use crate::model::bounds;
use crate::model::day::Day;
use crate::model::fixed::{Money, Price, Rate, Shares};
use crate::model::month::Month;
use crate::typed::{self, Unread};

/// A number, as it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LetterFigure {
    pub(super) kind: FigureKind,
    /// What is read as a typed text: `$212k`.
    pub(super) text: String,
    /// Words beside it say another number: `twelve (15)`.
    pub(super) contradicted: bool,
}

/// What a number counts, as far as its own marks say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum FigureKind {
    /// An amount of US dollars, or of another currency.
    Money {
        foreign: bool,
    },
    Percent,
    /// A number without a unit; with `k` it is rather an amount.
    Number {
        scaled: bool,
    },
    /// `1st`
    Ordinal,
    /// `1/16`
    Fraction(u32, u32),
    Date(LetterDate),
}

/// A date, of which parts can be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LetterDate {
    pub(super) year: Option<u16>,
    /// 1 to 12.
    pub(super) month: u8,
    pub(super) day: Option<u16>,
    /// Both orders of day and month give a date.
    pub(super) either: bool,
}

impl LetterDate {
    /// Its month, where the year is known.
    pub(super) fn in_month(self) -> Option<Month> {
        Month::new(self.year?, self.month)
    }

    /// Its day, where day and year are known.
    pub(super) fn on_day(self) -> Option<Day> {
        Day::new(self.in_month()?, self.day?)
    }

    /// The first such date on or after a day, where the year is missing.
    pub(super) fn after(self, day: LetterDate) -> Self {
        let Some(year) = day.year.filter(|_| self.year.is_none()) else { return self };
        let later = (self.month, self.day.unwrap_or(31)) >= (day.month, day.day.unwrap_or(1));
        Self { year: Some(if later { year } else { year.saturating_add(1) }), ..self }
    }
}

impl LetterFigure {
    pub(super) fn new(kind: FigureKind, text: &str) -> Self {
        Self { kind, text: text.to_owned(), contradicted: false }
    }

    /// As an amount of dollars.
    pub(super) fn money(&self) -> Result<Money, Unread> {
        typed::money(&self.text)
    }

    /// As a share price.
    pub(super) fn price(&self) -> Result<Price, Unread> {
        typed::price(&self.text)
    }

    /// As a number of shares.
    pub(super) fn shares(&self) -> Result<Shares, Unread> {
        typed::shares(&self.text)
    }

    /// As a rate.
    pub(super) fn rate(&self) -> Result<Rate, Unread> {
        typed::percent(&self.text, bounds::BONUS)
    }

    /// As a small whole number.
    pub(super) fn whole(&self) -> Option<u32> {
        let digits: String = self.text.chars().filter(|sign| *sign != ',').collect();
        digits.parse().ok()
    }

    /// Is it an amount, or can it be one?
    pub(super) fn is_money(&self) -> bool {
        matches!(self.kind, FigureKind::Money { .. })
    }

    /// Is it a percentage?
    pub(super) fn is_percent(&self) -> bool {
        self.kind == FigureKind::Percent
    }

    /// Is it a number without a unit?
    pub(super) fn is_number(&self) -> bool {
        matches!(self.kind, FigureKind::Number { .. })
    }

    /// Its date.
    pub(super) fn date(&self) -> Option<LetterDate> {
        match self.kind {
            FigureKind::Date(date) => Some(date),
            _ => None,
        }
    }
}
