//! The month-by-month ledger of one offer. Every other figure of pay is a sum of it.

use core::ops::Range;

use crate::model::fixed::Money;
use crate::model::month::Month;
use crate::model::offer::Workdays;
use core::ops::Add;

/// A part of pay. The letter promises base and sign-on; bonus and equity are at risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PayPart {
    /// Salary.
    Base,
    /// Sign-on payments.
    SignOn,
    /// Yearly cash bonus.
    Bonus,
    /// Vested stock, at the price of its vest.
    Equity,
}

impl PayPart {
    /// All parts, the most certain first. Charts and tables use this order.
    pub const ALL: [Self; 4] = [Self::Base, Self::SignOn, Self::Bonus, Self::Equity];

    /// Its name in charts, tables and proofs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Base => "Base",
            Self::SignOn => "Sign-on",
            Self::Bonus => "Bonus",
            Self::Equity => "Stock",
        }
    }
}

/// When in a service month money arrives. It decides the calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// During service month m, like salary: calendar month start + m − 1.
    During,
    /// When service month m is complete, like vests, bonuses and lumps: calendar month start + m.
    At,
}

/// One stream of money: the salary, one sign-on payment, one grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stream {
    /// Its part of pay.
    pub part: PayPart,
    /// When in its month it arrives.
    pub timing: Timing,
    /// The amounts of service months 0 (signing day) to the last one, in order.
    pub months: Vec<Money>,
    /// Where its workdays were, if not where the work is done when it is paid.
    pub workdays: Vec<Workdays>,
}

/// All streams of one offer, over the same months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// Calendar month of service month 1.
    pub start: Month,
    /// The first service month that counts: 0, signing day, or later where the comparison begins later.
    pub first: u16,
    /// Last service month.
    pub last: u16,
    /// The streams: base, bonus, each sign-on payment, each grant.
    pub streams: Vec<Stream>,
}

/// The service year of a service month: months 0 to 12 are year 1.
pub const fn service_year(month: u16) -> u16 {
    if month == 0 { 1 } else { month.div_ceil(12) }
}

/// The calendar month in which money of a service month arrives, for a start.
pub(crate) fn calendar_month(start: Month, timing: Timing, month: u16) -> Month {
    match timing {
        Timing::During => start.plus(month.saturating_sub(1)),
        Timing::At => start.plus(month),
    }
}

impl Stream {
    /// The money of some service months.
    pub(crate) fn sum(&self, months: Range<u16>) -> Money {
        let inside = self.months.iter().take(months.end.into()).skip(months.start.into());
        inside.copied().sum()
    }

    /// Is there money in any of some service months?
    pub(crate) fn pays_in(&self, months: Range<u16>) -> bool {
        let mut inside = self.months.iter().take(months.end.into()).skip(months.start.into());
        inside.any(|cents| *cents > Money::ZERO)
    }

    /// The money of a service month.
    pub fn at(&self, month: u16) -> Money {
        self.months.get(usize::from(month)).copied().unwrap_or(Money::ZERO)
    }
}

impl Ledger {
    /// The calendar month in which money of a service month arrives.
    pub fn calendar_month(&self, timing: Timing, month: u16) -> Month {
        calendar_month(self.start, timing, month)
    }

    /// Pay of service years 1 to `years`.
    pub fn service_years(&self, years: u16) -> Vec<YearPay> {
        let after = |year: u16| year.saturating_mul(12).saturating_add(1);
        let first = |year: u16| if year == 1 { 0 } else { after(year - 1) };
        (1..=years).map(|year| self.gather(year, |_| first(year)..after(year))).collect()
    }

    /// The money of the first `years` service years by calendar year, without gaps. A last calendar year with nothing but a vest, a bonus
    /// or a lump is included.
    pub fn calendar_years(&self, years: u16) -> Vec<YearPay> {
        let last = years.saturating_mul(12).min(self.last);
        let first = self.calendar_month(Timing::During, self.first).year();
        let last_salary = self.calendar_month(Timing::During, last).year();
        let last_vest = self.calendar_month(Timing::At, last).year();
        (first..=last_vest)
            .map(|year| self.gather(year, |timing| self.months_of(timing, year, last)))
            .filter(|pay| pay.year <= last_salary || !pay.total().is_zero())
            .collect()
    }

    /// All pay of the first `years` service years.
    pub fn sum(&self, years: u16) -> YearPay {
        self.gather(years, |_| 0..years.saturating_mul(12).saturating_add(1))
    }

    /// The running total at the end of each service month, from 0.
    pub fn running(&self) -> Vec<Money> {
        let mut so_far = Money::ZERO;
        (0..=self.last)
            .map(|month| {
                so_far += self.streams.iter().map(|stream| stream.at(month)).sum();
                so_far
            })
            .collect()
    }

    /// The service months up to a last one whose money arrives in a calendar year.
    pub(crate) fn months_of(&self, timing: Timing, year: u16, last: u16) -> Range<u16> {
        let first = |year: u16| self.first_in(timing, Month::new(year, 1), last);
        first(year)..first(year.saturating_add(1))
    }

    /// The service months up to a last one whose money arrives in a calendar month.
    pub(crate) fn months_in(&self, timing: Timing, month: Month, last: u16) -> Range<u16> {
        let first = |month: Option<Month>| self.first_in(timing, month, last);
        first(Some(month))..first(Month::from_index(month.index() + 1))
    }

    /// The first service month whose money arrives in a calendar month or later; the one after the last where none does. Nothing arrives
    /// after the last calendar month there is.
    fn first_in(&self, timing: Timing, month: Option<Month>, last: u16) -> u16 {
        let end = last.saturating_add(1);
        let Some(month) = month else { return end };
        let since = month.index().saturating_sub(self.start.index());
        let first = if since > 0 && timing == Timing::During { since + 1 } else { since };
        first.min(end)
    }

    fn gather(&self, year: u16, months: impl Fn(Timing) -> Range<u16>) -> YearPay {
        let mut pay = YearPay { year, ..YearPay::default() };
        for stream in &self.streams {
            *pay.part_mut(stream.part) += stream.sum(months(stream.timing));
        }
        pay
    }
}

/// Pay of one year by part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearPay {
    /// The service year, from 1, or the calendar year.
    pub year: u16,
    /// Salary.
    pub base: Money,
    /// Sign-on.
    pub sign_on: Money,
    /// Bonus.
    pub bonus: Money,
    /// Vested stock.
    pub equity: Money,
}

/// Part by part; the year is that of the left side.
impl Add for YearPay {
    type Output = Self;
    fn add(self, more: Self) -> Self {
        Self {
            year: self.year,
            base: self.base + more.base,
            sign_on: self.sign_on + more.sign_on,
            bonus: self.bonus + more.bonus,
            equity: self.equity + more.equity,
        }
    }
}

impl YearPay {
    /// One part of it.
    pub fn part(&self, part: PayPart) -> Money {
        match part {
            PayPart::Base => self.base,
            PayPart::SignOn => self.sign_on,
            PayPart::Bonus => self.bonus,
            PayPart::Equity => self.equity,
        }
    }

    pub(crate) fn part_mut(&mut self, part: PayPart) -> &mut Money {
        match part {
            PayPart::Base => &mut self.base,
            PayPart::SignOn => &mut self.sign_on,
            PayPart::Bonus => &mut self.bonus,
            PayPart::Equity => &mut self.equity,
        }
    }

    /// All parts together.
    pub fn total(&self) -> Money {
        self.base + self.sign_on + self.bonus + self.equity
    }
}
