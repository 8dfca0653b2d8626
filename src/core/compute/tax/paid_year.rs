//! A calendar year of pay as taxes need it: by part, and its salary by month.

use super::paycheck::MONTHS;
use crate::compute::pay::ledger::{Ledger, PayPart, Timing, YearPay};
use crate::model::fixed::Money;

/// A calendar year of one employer's pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaidYear {
    /// Pay by part; its `year` is the calendar year.
    pub pay: YearPay,
    /// Salary of January to December.
    pub salary: [Money; MONTHS],
}

impl PaidYear {
    /// A whole year of level salary.
    pub fn level(pay: YearPay) -> Self {
        let by = |month: i64| pay.base.times(month).per(12);
        let salary = core::array::from_fn(|at| {
            let month = i64::try_from(at).unwrap_or_default();
            by(month + 1) - by(month)
        });
        Self { pay, salary }
    }

    /// The calendar years of the first `years` service years.
    pub(crate) fn of(ledger: &Ledger, years: u16) -> Vec<Self> {
        let months = 1..=years.saturating_mul(12);
        let salaries: Vec<(u16, u16, Money)> = months
            .map(|at| {
                let month = ledger.calendar_month(Timing::During, at);
                let base = ledger.streams.iter().filter(|stream| stream.part == PayPart::Base);
                (month.year(), month.number(), base.map(|stream| stream.at(at)).sum())
            })
            .collect();
        let of = |pay: YearPay| {
            let mut salary = [Money::ZERO; MONTHS];
            for (_, number, paid) in salaries.iter().filter(|(year, ..)| *year == pay.year) {
                if let Some(month) = salary.get_mut(usize::from(*number) - 1) {
                    *month += *paid;
                }
            }
            Self { pay, salary }
        };
        ledger.calendar_years(years).into_iter().map(of).collect()
    }
}
