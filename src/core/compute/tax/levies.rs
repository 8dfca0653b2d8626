//! What states take from employees' pay beside income tax: disability and family leave insurance, transit, long-term care. Each earner has
//! a separate base.

use super::TaxRules;
use crate::model::tax::rules::Cap;

/// Levies of a year, in dollars.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Levies {
    /// The sum of all levies.
    pub(super) all: f64,
    /// The levies that Schedule A accepts as state tax.
    pub(super) deductible: f64,
}

/// The levies on the wages of three employers: the reader's own, another of the reader's, and the spouse's.
pub(super) fn levies(rules: &TaxRules, wages: [f64; 3], deferral: f64) -> Levies {
    let mut sum = Levies::default();
    for levy in &rules.levies {
        // The deferral is made at the first employer, so it lowers that base only.
        for (wages, deferred) in wages.into_iter().zip([deferral, 0.0, 0.0]) {
            let pay = if levy.after_deferral { (wages - deferred).max(0.0) } else { wages };
            let base = match levy.cap {
                Cap::None => pay,
                Cap::SocialSecurity => pay.min(rules.payroll.base),
                Cap::Dollars(most) => pay.min(most),
            };
            let due = if levy.most > 0.0 { (levy.rate * base).min(levy.most) } else { levy.rate * base };
            sum.all += due;
            if levy.deductible {
                sum.deductible += due;
            }
        }
    }
    sum
}
