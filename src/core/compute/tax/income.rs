//! A household's income of a year, and where it is earned.

use crate::model::fixed::Money;
use crate::model::tax::filing::Filing;

/// A year's income and deductions, in dollars.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Income {
    /// Filing status.
    pub filing: Filing,
    /// The reader's own wages before deferrals: salary, bonus, sign-on, vests.
    pub wages: Money,
    /// Wages of the same person from another employer, earlier in the year.
    pub before: Money,
    /// The spouse's wages; they count on joint returns only.
    pub spouse: Money,
    /// Traditional 401(k) deferrals that lower taxable income: see [`deferral`].
    pub deferral: Money,
    /// Itemized deductions other than state and local taxes.
    pub itemized: Money,
    /// Children under 17.
    pub children: u16,
    /// Other dependents.
    pub dependents: u16,
    /// Where the reader's own wages are earned, where a year has more than one place. The rest of them is earned at its first place.
    pub earned: Vec<Earned>,
}

impl Income {
    /// The same with other own wages, earned in the same places.
    #[must_use]
    pub fn with_wages(&self, wages: Money) -> Self {
        let factor = if self.wages.is_zero() { 0.0 } else { wages.to_f64() / self.wages.to_f64() };
        let scaled = |part: &Earned| Earned { wages: Money::from_f64(part.wages.to_f64() * factor), ..*part };
        Self { wages, earned: self.earned.iter().map(scaled).collect(), ..self.clone() }
    }

    /// The spouse's wages on the return.
    pub(super) fn spouse(&self) -> Money {
        if self.filing == Filing::Joint { self.spouse } else { Money::ZERO }
    }
}

/// Wages by where they are earned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Earned {
    /// The stretch of the year in which they are paid, by position.
    pub stretch: usize,
    /// Where they were earned.
    pub place: EarnedAt,
    /// The wages.
    pub wages: Money,
    /// The part that is deferred.
    pub deferral: Money,
}

/// Where pay was earned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EarnedAt {
    /// Where the work is done when it is paid.
    #[default]
    Work,
    /// Where the reader lives when it is paid.
    Home,
    /// In the state of `sources` of the rules, at this position.
    Source(usize),
}
