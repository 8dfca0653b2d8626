//! One calendar for all choices: the years compared, from the first month in which the choices differ.
//!
//! - **From.** That month is the earliest start of an offer that pays anything. Before it, every choice is the current job.
//! - **Until an offer starts,** the current job goes on: the offer's column holds its pay. Months that nothing fills pay 0.
//! - **Months.** Pay of a service month belongs to the calendar month of its work. What is paid when a month is complete belongs to that
//!   month: whoever leaves after it has it. Signing day belongs to the first month; where a choice begins with the window, it is month 0.
//! - Where everything starts in one month, each column is the choice's service years.

use super::offer_pay::{OfferPay, by_total};
use crate::compute::pay::ledger::{Ledger, YearPay, service_year};
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::month::Month;
use crate::model::offer::OfferId;

/// The pay of all choices over the same months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first month.
    pub from: Month,
    /// Its years, 1 to 10.
    pub horizon: u16,
    /// Do choices that pay anything begin in different months?
    pub shifted: bool,
    /// One column for each offer, in the scenario's order, then the current job's.
    pub columns: Vec<WindowPay>,
}

/// The pay of one choice over the months of a window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WindowPay {
    /// Id of the offer or the current job.
    pub id: OfferId,
    /// Its years, from 1.
    pub years: Vec<YearPay>,
    /// All of them together.
    pub sum: YearPay,
    /// Months of the window before the choice begins; all of them where it begins later.
    pub before: u16,
    /// Those of them that nothing fills. They pay 0.
    pub unfilled: u16,
    /// The running total at the end of each month, from 0.
    pub running: Vec<Money>,
    /// Does stock of the current job fill months before the choice begins?
    pub(crate) other_stock: bool,
}

/// The first month in which choices differ; `None` without an offer.
pub(crate) fn first_month(offers: &[OfferPay]) -> Option<Month> {
    let starts = |pays: bool| {
        let counted = offers.iter().filter(move |pay| !pays || pay.sum.total() > Money::ZERO);
        counted.map(|pay| pay.ledger.start).min()
    };
    starts(true).or_else(|| starts(false))
}

impl Window {
    /// The window of some offers and the current job, from a month. The ledger of the current job must reach its end.
    pub(crate) fn of(offers: &[OfferPay], staying: Option<&OfferPay>, from: Month, horizon: u16) -> Self {
        let months = horizon.saturating_mul(12);
        let job = staying.map(|pay| &pay.ledger);
        let columns = offers.iter().map(|pay| column(pay, job, from, months));
        let columns = columns.chain(staying.map(|pay| column(pay, None, from, months))).collect();
        let counted = offers.iter().chain(staying).filter(|pay| pay.sum.total() > Money::ZERO);
        let shifted = counted.into_iter().any(|pay| pay.ledger.start != from);
        Self { from, horizon, shifted, columns }
    }

    /// Its length in months.
    pub fn months(&self) -> u16 {
        self.horizon.saturating_mul(12)
    }

    /// Its length in words: `four years`, and where choices begin in different months `the four years from March 2027`.
    pub fn span(&self) -> String {
        match (self.shifted, self.horizon) {
            (false, years) => format::span(years),
            (true, 1) => format!("the year from {}", format::month(self.from)),
            (true, years) => format!("the {} from {}", format::span(years), format::month(self.from)),
        }
    }

    /// The pay of a choice.
    pub fn pay(&self, id: OfferId) -> Option<&WindowPay> {
        self.columns.iter().find(|pay| pay.id == id)
    }

    /// Does an offer begin after the last month?
    pub fn is_past(&self, pay: &WindowPay) -> bool {
        pay.before >= self.months()
    }

    /// Pay of a choice in a year from 1, or in all years.
    pub fn total(&self, id: OfferId, year: Option<u16>) -> Money {
        self.pay(id).map(|pay| pay.total(year)).unwrap_or_default()
    }

    /// Offers that pay anything and begin within the window, each with its position among all; the largest total first.
    pub fn ranked<'a>(&self, offers: &'a [OfferPay]) -> Vec<(usize, &'a OfferPay)> {
        let counted = offers.iter().zip(&self.columns).enumerate();
        let counted =
            counted.filter(|(_, (pay, column))| pay.sum.total() > Money::ZERO && !self.is_past(column));
        by_total(counted.map(|(index, (pay, column))| ((index, pay), column.sum.total())))
    }
}

impl WindowPay {
    /// Pay of a year from 1, or of all years.
    pub fn total(&self, year: Option<u16>) -> Money {
        match year {
            None => self.sum.total(),
            Some(year) => {
                self.years.iter().find(|pay| pay.year == year).map(YearPay::total).unwrap_or_default()
            }
        }
    }
}

fn column(pay: &OfferPay, job: Option<&Ledger>, from: Month, months: u16) -> WindowPay {
    let start = pay.ledger.start;
    let mut by_month = vec![YearPay::default(); usize::from(months) + 1];
    add(&mut by_month, &pay.ledger, from, None);
    let mut other_stock = false;
    if let Some(job) = job.filter(|_| start > from) {
        let mut filled = vec![YearPay::default(); by_month.len()];
        add(&mut filled, job, from, Some(start));
        other_stock = filled.iter().any(|month| !month.equity.is_zero());
        by_month.iter_mut().zip(&filled).for_each(|(month, more)| *month = *month + *more);
    }
    let year = |year: u16| YearPay { year, ..YearPay::default() };
    let mut years: Vec<YearPay> = (1..=months / 12).map(year).collect();
    let (mut sum, mut so_far, mut running) = (year(months / 12), Money::ZERO, Vec::new());
    for (at, month) in (0..=months).zip(by_month) {
        if let Some(year) = years.iter_mut().find(|year| year.year == service_year(at)) {
            *year = *year + month;
        }
        sum = sum + month;
        so_far += month.total();
        running.push(so_far);
    }
    let until = |month: Month| month.index().saturating_sub(from.index()).min(months);
    let unfilled = until(job.map_or(start, |job| job.start.min(start)));
    WindowPay { id: pay.id, years, sum, before: until(start), unfilled, running, other_stock }
}

/// Adds the months of a ledger to those of a window, up to the month in which someone leaves for another choice.
fn add(by_month: &mut [YearPay], ledger: &Ledger, from: Month, left: Option<Month>) {
    let begins_here = ledger.start == from;
    for stream in &ledger.streams {
        for month in 0..=ledger.last {
            // The month after the one this is paid for.
            let worked = if begins_here { month } else { month.max(1) };
            let end = ledger.start.index().saturating_add(worked);
            if left.is_some_and(|left| end > left.index()) {
                break;
            }
            // Month 0 is signing day of a choice that begins here; for one that began before, it is over.
            let at = end.checked_sub(from.index()).filter(|at| begins_here || *at > 0);
            if let Some(place) = at.and_then(|at| by_month.get_mut(usize::from(at))) {
                *place.part_mut(stream.part) += stream.at(month);
            }
        }
    }
}
