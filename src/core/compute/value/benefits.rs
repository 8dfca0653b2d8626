//! What comes beside pay and what a job costs, by year and by hour. All figures are typed; there is no index of living costs.
//!
//! - **401(k) match:** rate × the smaller of your own deferral and its limit × base, up to the pay limit. It is kept from its cliff on.
//! - **Per hour:** pay with what comes beside it, over (260 working days − days off) × the hours of a week / 5, commuting included. A week
//!   has 40 hours unless typed.

use crate::compute::analysis::offer::AnalyzedOffer;
use crate::model::fixed::{Hours, Money};
use crate::model::offer::benefits::{Benefits, EmployerMatch};

/// What comes beside the pay of one service year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearBenefits {
    /// What the employer adds to a 401(k).
    pub match_: Money,
    /// Other benefits.
    pub worth: Money,
    /// Premiums, commute and place.
    pub costs: Money,
}

impl YearBenefits {
    /// Benefits minus costs; negative where costs are larger.
    pub fn net(&self) -> Money {
        self.match_ + self.worth - self.costs
    }
}

/// What comes beside the pay of a service year, from 1.
pub fn year_benefits(subject: &AnalyzedOffer<'_>, year: u16) -> YearBenefits {
    let Some(benefits) = &subject.terms.offer.benefits else { return YearBenefits::default() };
    YearBenefits {
        match_: benefits.match_.map_or(Money::ZERO, |terms| matched(subject, &terms, year)),
        worth: benefits.worth,
        costs: benefits.premiums + benefits.commute + benefits.place,
    }
}

/// The match that is kept if you leave after a service month: everything once its cliff is reached, nothing before.
pub fn match_kept(subject: &AnalyzedOffer<'_>, month: u16) -> Money {
    let Some(terms) = subject.benefits().and_then(|benefits| benefits.match_) else {
        return Money::ZERO;
    };
    let served = subject.terms.served.saturating_add(month);
    if served < terms.vest_months {
        return Money::ZERO;
    }
    let (years, months) = (month / 12, month % 12);
    let whole: Money = (1..=years).map(|year| matched(subject, &terms, year)).sum();
    whole + Money::from_f64(matched(subject, &terms, years + 1).to_f64() * f64::from(months) / 12.0)
}

/// The match of a service year: the rate, on the part of base that is put in and counts.
fn matched(subject: &AnalyzedOffer<'_>, terms: &EmployerMatch, year: u16) -> Money {
    let base = Money::from_f64(subject.terms.salary.annual(year));
    let base = terms.pay_limit.map_or(base, |limit| base.min(limit));
    let share = terms.defers.map_or(terms.up_to, |share| share.min(terms.up_to));
    Money::from_f64(base.to_f64() * share.to_f64() * terms.rate.to_f64())
}

/// The hours of a year: working days minus days off, at the hours of a full week, commuting included.
pub fn hours(benefits: Option<&Benefits>) -> Hours {
    let usual = Benefits::default();
    let benefits = benefits.unwrap_or(&usual);
    let days = Benefits::DAYS.saturating_sub(benefits.days_off);
    let week = benefits.hours.unwrap_or(Benefits::WEEK).saturating_add(benefits.commute_hours);
    Hours::whole(i64::from(days) * i64::from(week)).per(5)
}

/// Pay of an average year, with what comes beside it, for each hour. `None` without hours.
pub fn per_hour(subject: &AnalyzedOffer<'_>, years: u16) -> Option<Money> {
    let hours = hours(subject.benefits()).to_f64();
    let beside: Money = (1..=years).map(|year| year_benefits(subject, year).net()).sum();
    let all = subject.total(years.saturating_mul(12)) + beside;
    (hours > 0.0 && years > 0).then(|| Money::from_f64(all.to_f64() / f64::from(years) / hours))
}
