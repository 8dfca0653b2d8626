//! Social Security, Medicare and Additional Medicare on wages (26 U.S.C. 3101). Deferrals count as wages here (3121(v)). Withholding is
//! elsewhere.

use crate::model::tax::filing::Filing;
use crate::model::tax::rules::Payroll;

/// What employees owe for the year, in dollars.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Fica {
    /// Social Security; each person has a separate wage base.
    pub(super) social: f64,
    /// Medicare.
    pub(super) medicare: f64,
    /// Additional Medicare, on the wages of the return.
    pub(super) additional: f64,
    /// Social Security and Medicare of each earner.
    pub(super) each: [f64; 2],
}

impl Fica {
    /// Social Security and Medicare of one earner alone.
    pub(super) const fn alone(&self, paid: f64) -> Self {
        Self { social: 0.0, medicare: paid, additional: 0.0, each: [paid, 0.0] }
    }

    /// The sum of all three.
    pub(super) fn all(&self) -> f64 {
        self.social + self.medicare + self.additional
    }
}

pub(super) fn fica(rules: &Payroll, filing: Filing, earners: [f64; 2]) -> Fica {
    let gross: f64 = earners.iter().sum();
    let social = earners.map(|wages| rules.social_rate * wages.min(rules.base));
    let [own, spouse] = social;
    let [wages, theirs] = earners;
    Fica {
        social: own + spouse,
        medicare: rules.medicare_rate * gross,
        additional: rules.additional_rate * (gross - rules.additional_over.of(filing)).max(0.0),
        each: [own + rules.medicare_rate * wages, spouse + rules.medicare_rate * theirs],
    }
}
