//! The part of a calendar year at the end of the months compared, counted as part of a full working year.
//!
//! Taxes take less of a part of a year than of the whole, because its pay alone fills the lower brackets. Counted the other way, the pay goes
//! on to the end of that year as it is, and the part bears its share of that year's taxes. Where that changes a total by more than 1%, or who
//! leads, the page says both.

use super::taxed_stint::TaxedStint;
use crate::compute::pay::ledger::PayPart;
use crate::compute::tax::paid_year::PaidYear;
use crate::compute::tax::year::TaxYear;
use crate::data::tax::Taxes;
use crate::model::fixed::Money;
use crate::model::problem::Problem;

/// What a choice leaves more, if the last part of a year counts as part of a full working year; negative where it leaves less, zero where the
/// comparison ends with the year.
///
/// # Errors
/// A state, city or county that is not known.
pub(super) fn as_full_year(taxes: &Taxes, job: &TaxedStint<'_>) -> Result<Money, Problem> {
    let Some(last) = job.years.last().filter(|last| last.pay.total() > Money::ZERO) else {
        return Ok(Money::ZERO);
    };
    let paid = last.salary.months.map(|month| month.paid);
    let months = paid.iter().filter(|month| !month.is_zero()).count();
    let Some(at) = paid.iter().rposition(|month| !month.is_zero()) else {
        // Nothing but what was earned the year before: it keeps what that year keeps.
        let before = job.years.iter().rev().nth(1);
        return Ok(before.map(|before| share(last, before) - last.cash()).unwrap_or_default());
    };
    let left = paid.len() - 1 - at;
    if left == 0 {
        return Ok(Money::ZERO);
    }
    let (months, all) = (whole(months), whole(months + left));
    let Some(mut year) = PaidYear::of(&job.ledger, job.span()).pop() else { return Ok(Money::ZERO) };
    let more = |amount: Money| amount.times(all).per(months);
    for pay in year.months.iter_mut().chain([&mut year.pay]) {
        for part in PayPart::ALL.into_iter().filter(|part| *part != PayPart::Base) {
            *pay.part_mut(part) = more(pay.part(part));
        }
    }
    for stock in &mut year.elsewhere {
        stock.there = stock.there.map(more);
        stock.rest = stock.rest.map(more);
    }
    let goes_on = paid.get(at).copied().unwrap_or_default();
    year.months.iter_mut().skip(at + 1).for_each(|month| month.base = goes_on);
    year.pay.base = year.salary().into_iter().sum();
    Ok(share(last, &job.instead(taxes, year)?) - last.cash())
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(1)
}

/// What is left of a part of a year, if of each dollar as much is left as in a whole year.
fn share(part: &TaxYear, whole: &TaxYear) -> Money {
    if whole.pay.total() <= Money::ZERO {
        return part.cash();
    }
    Money::from_f64(part.pay.total().to_f64() * whole.cash().to_f64() / whole.pay.total().to_f64())
}
