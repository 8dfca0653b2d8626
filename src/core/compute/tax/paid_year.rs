//! A calendar year of pay as taxes need it: by part and by month, and where it was earned.

use super::paycheck::{MONTHS, SalaryYear};
use super::{Earned, EarnedAt, TaxRules};
use crate::compute::number::largest_remainder::in_proportion;
use crate::compute::pay::ledger::{Ledger, PayPart, Timing, YearPay};
use crate::model::fixed::Money;
use crate::model::offer::Workdays;

/// A calendar year of one employer's pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaidYear {
    /// Pay by part; its `year` is the calendar year.
    pub pay: YearPay,
    /// The same for January to December.
    pub months: [YearPay; MONTHS],
    /// Stock that was earned in typed states.
    pub elsewhere: Vec<EarnedStock>,
}

/// Stock with typed workdays in a state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarnedStock {
    /// Postal code of the state.
    pub state: String,
    /// What was earned there, of January to December.
    pub there: [Money; MONTHS],
    /// What was earned in no typed state, of the same vests.
    pub rest: [Money; MONTHS],
}

impl PaidYear {
    /// A whole year of level pay.
    pub fn level(pay: YearPay) -> Self {
        let mut months = [YearPay { year: pay.year, ..YearPay::default() }; MONTHS];
        for part in PayPart::ALL {
            let by = |month: i64| pay.part(part).times(month).per(12);
            for (month, at) in months.iter_mut().zip(0..) {
                *month.part_mut(part) = by(at + 1) - by(at);
            }
        }
        Self { pay, months, elsewhere: Vec::new() }
    }

    /// The calendar years of the first `years` service years.
    pub(crate) fn of(ledger: &Ledger, years: u16) -> Vec<Self> {
        let empty = |pay: YearPay| Self {
            months: [YearPay { year: pay.year, ..YearPay::default() }; MONTHS],
            elsewhere: Vec::new(),
            pay,
        };
        let mut all: Vec<Self> = ledger.calendar_years(years).into_iter().map(empty).collect();
        for stream in &ledger.streams {
            let last = years.saturating_mul(12);
            for at in (if stream.timing == Timing::During { 1 } else { 0 })..=last {
                let (month, paid) = (ledger.calendar_month(stream.timing, at), stream.at(at));
                let Some(year) = all.iter_mut().find(|year| year.pay.year == month.year()) else { continue };
                let number = usize::from(month.number()) - 1;
                if let Some(month) = year.months.get_mut(number) {
                    *month.part_mut(stream.part) += paid;
                }
                if paid.is_zero() {
                    continue;
                }
                let of = |workdays: &Workdays| Money::from_f64(paid.to_f64() * workdays.share.to_f64());
                let rest = paid - stream.workdays.iter().map(of).sum();
                for workdays in &stream.workdays {
                    year.add(&workdays.state, number, [of(workdays), rest]);
                }
            }
        }
        all
    }

    fn add(&mut self, state: &str, month: usize, amounts: [Money; 2]) {
        let none = [Money::ZERO; MONTHS];
        if !self.elsewhere.iter().any(|known| known.state == state) {
            self.elsewhere.push(EarnedStock { state: state.to_owned(), there: none, rest: none });
        }
        for known in self.elsewhere.iter_mut().filter(|known| known.state == state) {
            for (months, amount) in [&mut known.there, &mut known.rest].into_iter().zip(amounts) {
                if let Some(sum) = months.get_mut(month) {
                    *sum += amount;
                }
            }
        }
    }

    /// The salary of January to December.
    pub fn salary(&self) -> [Money; MONTHS] {
        self.months.map(|month| month.base)
    }

    /// The other states in which stock of the year was earned.
    pub fn sources(&self) -> Vec<String> {
        self.elsewhere.iter().map(|stock| stock.state.clone()).collect()
    }

    /// Where some parts of pay are earned, for a year with several places; `deferral` is the part of them that is deferred.
    pub(super) fn earned(
        &self,
        rules: &TaxRules,
        parts: &[PayPart],
        salary: &SalaryYear,
        deferral: Money,
    ) -> Vec<Earned> {
        let mut earned: Vec<Earned> = Vec::new();
        for (at, stretch) in rules.stretches.iter().enumerate() {
            let here = |months: &[Money; MONTHS]| {
                let mine = (1..).zip(months).filter(|(month, _)| rules.stretch_of(*month) == at);
                mine.map(|(_, amount)| *amount).sum::<Money>()
            };
            let part = |place, wages| Earned { stretch: at, place, wages, deferral: Money::ZERO };
            let mut wages = here(&self.months.map(|pay| parts.iter().map(|part| pay.part(*part)).sum()));
            let stock = self.elsewhere.iter().enumerate().filter(|_| parts.contains(&PayPart::Equity));
            for (source, stock) in stock {
                let there = here(&stock.there);
                earned.push(part(EarnedAt::Source(source), there));
                wages = wages - there;
                if stock.state == stretch.work.state.state {
                    earned.push(part(EarnedAt::Home, here(&stock.rest)));
                    wages = wages - here(&stock.rest);
                }
            }
            earned.push(part(EarnedAt::Work, wages));
        }
        let deferred = |part: &Earned| {
            let months = (1..).zip(&salary.months);
            let mine = months.filter(|(month, _)| {
                part.place == EarnedAt::Work && rules.stretch_of(*month) == part.stretch
            });
            mine.map(|(_, month)| month.deferred).sum::<Money>()
        };
        let weights: Vec<Money> = earned.iter().map(deferred).collect();
        let shares = in_proportion(deferral, &weights);
        earned.iter_mut().zip(shares).for_each(|(part, share)| part.deferral = share);
        earned
    }
}
