//! One calendar for all choices: the years compared, from the first month in which the choices differ.
//!
//! - **From.** That month is the earliest start of an offer that pays anything. Before it, every choice is the current job.
//! - **Months.** Which months of a job count, and where: see [`crate::compute::pay::stint`].
//! - Where everything starts in one month, each column is the choice's service years.

use super::offer_pay::{OfferPay, by_total};
use crate::compute::number::whole_dollars::{whole_dollar, whole_dollars};
use crate::compute::pay::ledger::{Ledger, PayPart, Stream, YearPay};
use crate::compute::pay::stint::ComparedMonths;
use crate::model::fixed::Money;
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

/// The first month in which choices differ, of the offers' starts, each with whether the offer pays anything; `None` without an offer.
pub(crate) fn first_month(offers: &[(Month, bool)]) -> Option<Month> {
    let start = |pays: bool| offers.iter().filter(|one| one.1 || !pays).map(|one| one.0).min();
    start(true).or_else(|| start(false))
}

impl Window {
    /// The window of some offers and the current job, from a month. The ledger of the current job must reach its end.
    pub(crate) fn of(offers: &[OfferPay], staying: Option<&OfferPay>, from: Month, horizon: u16) -> Self {
        let calendar = ComparedMonths { from, months: horizon.saturating_mul(12) };
        let job = staying.map(|pay| &pay.ledger);
        let columns = offers.iter().map(|pay| column(pay, job, calendar));
        let columns = columns.chain(staying.map(|pay| column(pay, None, calendar))).collect();
        let counted = offers.iter().chain(staying).filter(|pay| pay.sum.total() > Money::ZERO);
        let shifted = counted.into_iter().any(|pay| pay.ledger.start != from);
        Self { from, horizon, shifted, columns }
    }

    /// Pay of a choice in a year from 1, or in all years, in whole dollars as tables show it: the years add up.
    pub fn shown_total(&self, id: OfferId, year: Option<u16>) -> Money {
        let Some((pay, year)) = self.pay(id).zip(year) else { return whole_dollar(self.total(id, None)) };
        let totals: Vec<Money> = pay.years.iter().map(YearPay::total).collect();
        let place = usize::from(year.saturating_sub(1));
        whole_dollars(&totals).get(place).copied().unwrap_or_default()
    }

    /// Its length in months.
    pub fn months(&self) -> u16 {
        self.horizon.saturating_mul(12)
    }

    /// Its length in words: see [`ComparedMonths::span`].
    pub fn span(&self) -> String {
        ComparedMonths { from: self.from, months: self.months() }.span(self.shifted)
    }

    /// Stock of an offer's own years that vests after the last month, because the offer starts later than another choice.
    pub fn late_stock(&self, pay: &OfferPay) -> Money {
        let before = self.pay(pay.id).map_or(0, |column| column.before);
        let counted = self.months().saturating_sub(before);
        let stock = pay.ledger.streams.iter().filter(|stream| stream.part == PayPart::Equity);
        stock.map(|stream| stream.sum(counted + 1..self.months() + 1)).sum()
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

fn column(pay: &OfferPay, job: Option<&Ledger>, calendar: ComparedMonths) -> WindowPay {
    let (start, months) = (pay.ledger.start, calendar.months);
    let stint =
        |ledger: &Ledger, left| calendar.stint(ledger.start, left).map(|stint| (stint, stint.cut(ledger)));
    let own = stint(&pay.ledger, None);
    let meanwhile = job.filter(|_| start > calendar.from).and_then(|job| stint(job, Some(start)));
    let stock = |stream: &Stream| {
        stream.part == PayPart::Equity && stream.months.iter().any(|cents| !cents.is_zero())
    };
    let other_stock = meanwhile.iter().any(|(_, ledger)| ledger.streams.iter().any(stock));
    let ledger = calendar.join(meanwhile.into_iter().chain(own));
    let until = |month: Month| month.index().saturating_sub(calendar.from.index()).min(months);
    WindowPay {
        id: pay.id,
        years: ledger.service_years(months / 12),
        sum: ledger.sum(months / 12),
        before: until(start),
        unfilled: until(job.map_or(start, |job| job.start.min(start))),
        running: ledger.running(),
        other_stock,
    }
}
