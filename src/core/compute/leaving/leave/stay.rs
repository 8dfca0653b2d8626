//! What to expect of a stay of unknown length: every month counts with the chance to be there.

use super::{Exit, goes_back};
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::analysis::served::Served;
use crate::compute::pay::stint::Stint;
use crate::model::fixed::Money;
use crate::model::outlook::Stay;

/// The expected pay of a stay of unknown length: pay weighted by the chance to be there, minus what goes back, weighted by the chance to
/// leave in that month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExpectedStay {
    /// Expected pay.
    pub gross: Money,
    /// Expected clawback.
    pub clawback: Money,
}

impl ExpectedStay {
    /// Expected pay minus expected clawback.
    pub fn net(&self) -> Money {
        self.gross - self.clawback
    }
}

/// The chance to leave in a month. From the median stay it is `1 − 0.5^(1/months)`.
pub fn hazard(stay: Stay) -> f64 {
    match stay {
        Stay::Median(months) => 1.0 - libm::pow(0.5, 1.0 / f64::from(months.max(1))),
        Stay::Hazard(chance) => chance.to_f64(),
    }
}

/// The months after which half have left; `None` where nobody leaves.
pub fn median(stay: Stay) -> Option<f64> {
    match stay {
        Stay::Median(months) => Some(f64::from(months.max(1))),
        Stay::Hazard(chance) => {
            Some(libm::log(0.5) / libm::log1p(-chance.to_f64())).filter(|months| months.is_finite())
        }
    }
}

/// The expectation over months 0 to `last`. Someone who is still there at the end keeps everything.
pub fn expected(subject: &AnalyzedOffer<'_>, stay: Stay, last: u16) -> ExpectedStay {
    expected_of(&Served { subject, stint: Stint { first: 0, last, offset: 0 } }, hazard(stay))
}

/// The same over the months of a job that count, with a chance to leave in each.
pub(crate) fn expected_of(served: &Served<'_>, hazard: f64) -> ExpectedStay {
    let Served { subject, stint: Stint { first, last, .. } } = *served;
    let (mut there, mut gross, mut clawback) = (1.0, 0.0, 0.0);
    let months = (0..=last).zip(subject.cash.iter().zip(&subject.stock));
    for (month, (cash, stock)) in months.skip(first.into()) {
        gross += (cash + stock) * there;
        if month < last {
            clawback += goes_back(subject, Exit::Resigned, month).0.to_f64() * there * hazard;
        }
        there *= 1.0 - hazard;
    }
    ExpectedStay { gross: Money::from_f64(gross), clawback: Money::from_f64(clawback) }
}
