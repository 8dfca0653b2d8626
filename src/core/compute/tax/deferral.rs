//! 401(k) deferrals: what a year allows by age, and which part saves income tax (26 U.S.C. 402(g), 414(v)). The employer's match is
//! elsewhere.

use super::TaxRules;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::problem::{Field, Problem};
use crate::model::tax::filing::Age;

/// A deferral within the limits of its year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedDeferral {
    /// The amount that may be deferred.
    pub amount: Money,
    /// The part of it that lowers income tax. From 2026, the catch-up of well-paid employees is Roth and does not.
    pub excluded: Money,
    /// What was cut, or what saves no tax.
    pub problems: Vec<Problem>,
}

/// The traditional deferral that a year allows. Last year's wages of the same employer matter where they are known.
pub fn allowed(rules: &TaxRules, wanted: Money, age: Age, last_year: Option<Money>) -> AllowedDeferral {
    let limits = rules.deferral;
    let basic = Money::from_f64(limits.limit);
    let catch_up = Money::from_f64(match age {
        Age::Under50 => 0.0,
        Age::From50 => limits.catch_up,
        Age::From60To63 => limits.catch_up_60,
    });
    let (limit, mut problems) = (basic + catch_up, Vec::new());
    let amount = wanted.min(limit);
    if wanted > limit {
        problems.push(Problem::new(
            Field::alone("tax.deferral"),
            format!(
                "The deferral is above the limit of {}; {} is counted.",
                rules.year,
                format::money(limit)
            ),
            "Defer less, or say that catch-up is open to you.",
        ));
    }
    let roth =
        limits.roth_over > 0.0 && last_year.is_some_and(|wages| wages > Money::from_f64(limits.roth_over));
    let excluded = if roth { amount.min(basic) } else { amount };
    if excluded < amount {
        problems.push(Problem::new(
            Field::alone("tax.deferral"),
            "Catch-up of employees who earned this much last year is Roth, and saves no income tax.",
            "You do not need to do anything; the answer counts it so.",
        ));
    }
    AllowedDeferral { amount, excluded, problems }
}
