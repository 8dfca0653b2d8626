//! Cliffs: how far pay falls from one year to the next, and the yearly refresher that would close the fifth year's.

use super::assume::Origin;
use super::ledger::{YearPay, service_year};
use super::price::Quote;
use super::refresh;
use super::study::Subject;
use crate::model::fixed::Money;
use crate::model::offer::{FirstGrant, Refresher, ScheduleChoice};
use crate::model::schedule::{Cadence, Schedule};

/// The falls of an offer's pay.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cliff {
    /// Pay of the fourth service year.
    pub fourth: Money,
    /// Pay of the fifth.
    pub fifth: Money,
    /// The fifth over the fourth, less one; `None` where the fourth pays nothing.
    pub change: Option<f64>,
    /// The worst fall within the years looked at: the later year, and its pay over the year before, less one. `None` where
    /// pay never falls.
    pub worst: Option<(u16, f64)>,
    /// Dollars a year of a refresher, in place of those typed, that make the fifth year pay what the fourth does. Zero where
    /// the fifth pays no less without any; `None` where no refresher does it.
    pub closing: Option<Money>,
}

/// The cliffs of an offer within its first so many years, the fifth in any case.
pub fn cliff(subject: &Subject<'_>, years: u16) -> Cliff {
    let pay = subject.ledger.service_years(years.max(5));
    let of = |year: u16| pay.iter().find(|pay| pay.year == year).map(YearPay::total).unwrap_or_default();
    let change = |year: u16| {
        let (before, now) = (of(year - 1).to_f64(), of(year).to_f64());
        (before > 0.0).then(|| now / before - 1.0)
    };
    let falls =
        (2..=years).filter_map(|year| Some((year, change(year)?))).filter(|(_, change)| *change < 0.0);
    let (fourth, fifth) = (of(4), of(5));
    let closing = closing(subject, fourth - fifth);
    Cliff {
        fourth,
        fifth,
        change: change(5),
        worst: falls.min_by(|one, other| one.1.total_cmp(&other.1)),
        closing,
    }
}

/// The refresher that closes a gap: pay of both years is linear in its dollars.
fn closing(subject: &Subject<'_>, gap: Money) -> Option<Money> {
    let terms = &subject.terms;
    let refreshers = terms.offer.refreshers.iter().enumerate();
    let typed: f64 =
        refreshers.map(|(at, refresher)| refresher.amount.to_f64() * rise(subject, at, refresher)).sum();
    let gap = gap.to_f64() + typed;
    if gap <= 0.0 {
        return Some(Money::ZERO);
    }
    let usual = Refresher {
        amount: Money::ZERO,
        first: FirstGrant::Month(12),
        times: None,
        schedule: ScheduleChoice::Usual,
    };
    let a_dollar = rise(subject, 0, terms.offer.refreshers.first().unwrap_or(&usual));
    (a_dollar > 0.0).then(|| Money::from_f64(gap / a_dollar))
}

/// What a dollar of the refresher at a place pays more in the fifth year than in the fourth.
fn rise(subject: &Subject<'_>, at: usize, refresher: &Refresher) -> f64 {
    let terms = &subject.terms;
    let found = terms.grants.iter().find(|holding| holding.origin == Origin::Refresher(at));
    let usual = || Schedule::yearly(&[1; 4], 4, Cadence::Quarterly).ok();
    let Some(schedule) = found.map(|holding| holding.schedule.clone()).or_else(usual) else { return 0.0 };
    let year = |granted, year| of_year(&schedule, granted, year, &terms.quote);
    let months = refresh::months(refresher, terms.start);
    months.into_iter().map(|granted| year(granted, 5) - year(granted, 4)).sum()
}

/// What a dollar granted after a month pays in a service year.
fn of_year(schedule: &Schedule, granted: u16, year: u16, quote: &Quote<'_>) -> f64 {
    let before = quote.at(granted);
    let vests =
        schedule.vests().iter().filter(|vest| service_year(vest.month.saturating_add(granted)) == year);
    let value = |month: u16| if before > 0.0 { quote.at(month) / before } else { 0.0 };
    let paid: f64 = vests.map(|vest| f64::from(vest.part) * value(vest.month.saturating_add(granted))).sum();
    paid / f64::from(schedule.whole())
}
