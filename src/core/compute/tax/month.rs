//! Cash in hand by calendar month: what is paid, deferred and withheld, shares sold to cover tax, and April's settlement of the year
//! before. The months of a tax year and its April add up to [`TaxYear::cash`], to the cent. It knows no tax rule.

use super::TaxRules;
use super::places::exempt;
use super::withheld::{Sale, Withheld, YearToDate, beyond, paid, sale};
use super::year::TaxYear;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::number::largest_remainder::in_proportion;
use crate::compute::pay::ledger::{Ledger, PayPart, YearPay};
use crate::compute::pay::resolved_grant::GrantValue;
use crate::model::fixed::{Money, Price, Rate, Shares};
use crate::model::month::Month;
use crate::model::offer::Workdays;
use crate::model::tax::profile::TaxProfile;

/// A calendar month of one offer.
#[derive(Clone, Debug, PartialEq)]
pub struct CashMonth {
    /// The month.
    pub month: Month,
    /// Pay of the month, by part.
    pub pay: YearPay,
    /// Deferred into the 401(k).
    pub deferred: Money,
    /// Withheld from it, line by line.
    pub withheld: Withheld,
    /// Local taxes; they are taken to be withheld as they are due.
    pub local: Money,
    /// Paid with the returns of the year before, as far as this pay causes it; negative if refunded. April only.
    pub settled: Money,
    /// Its vests, with the shares sold to cover withholding. Stock without a known price is left out.
    pub sales: Vec<Sale>,
}

impl CashMonth {
    /// Cash in hand. Shares that are kept count at the price they vested at.
    pub fn cash(&self) -> Money {
        self.pay.total() - self.deferred - self.withheld.total() - self.local - self.settled
    }
}

/// A payment of supplemental pay.
struct Payment {
    place: usize,
    amount: Money,
    /// The part of it that was earned in typed states.
    elsewhere: Vec<(String, Money)>,
    /// For a vest: the price at which shares are sold to cover tax.
    price: Option<Price>,
}

/// The calendar months of the tax years of a job with its months that count, from its first month to the April after its last year.
pub fn months(
    job: (&AnalyzedOffer<'_>, &Ledger),
    years: u16,
    profile: &TaxProfile,
    taxed: &[TaxYear],
) -> Vec<CashMonth> {
    let mut all: Vec<CashMonth> = Vec::new();
    let mut settled = Money::ZERO;
    for year in taxed {
        let mut months = of_year(job, years, profile, year);
        settle(&mut months, year.pay.year, settled);
        let withheld: Money = months.iter().map(|month| month.withheld.total() + month.local).sum();
        settled = year.added.total() - withheld;
        all.extend(months);
    }
    if let Some(last) = taxed.last() {
        let mut after = Vec::new();
        settle(&mut after, last.pay.year.saturating_add(1), settled);
        all.extend(after);
    }
    all
}

/// Puts a settlement into April of a year. April is there even if it pays nothing else.
fn settle(months: &mut Vec<CashMonth>, year: u16, settled: Money) {
    let Some(april) = Month::new(year, 4).filter(|_| !settled.is_zero()) else { return };
    if let Some(month) = months.iter_mut().find(|month| month.month == april) {
        month.settled = settled;
        return;
    }
    let at = months.iter().take_while(|month| month.month < april).count();
    months.insert(at, CashMonth { settled, ..CashMonth::of(april) });
}

impl CashMonth {
    fn of(month: Month) -> Self {
        Self {
            month,
            pay: YearPay { year: month.year(), ..YearPay::default() },
            deferred: Money::ZERO,
            withheld: Withheld::default(),
            local: Money::ZERO,
            settled: Money::ZERO,
            sales: Vec::new(),
        }
    }
}

/// The months of one tax year with any pay.
fn of_year(
    job: (&AnalyzedOffer<'_>, &Ledger),
    years: u16,
    profile: &TaxProfile,
    year: &TaxYear,
) -> Vec<CashMonth> {
    let rules = &year.rules;
    let payroll = |place: usize| rules.payroll_in(u16::try_from(place).unwrap_or_default() + 1);
    let mut months: Vec<CashMonth> =
        (1..=12).filter_map(|number| Month::new(year.pay.year, number)).map(CashMonth::of).collect();
    let payments = pay_in(job, years, &mut months);

    let of = |weigh: fn(&CashMonth) -> Money, amount| {
        in_proportion(amount, &months.iter().map(weigh).collect::<Vec<Money>>())
    };
    // Without a flat rate, the state's tables withhold what supplemental pay adds.
    let tabled = |payment: &Payment| payroll(payment.place).supplemental.is_none();
    let supplemental = payments.iter().map(|one| if tabled(one) { one.amount } else { Money::ZERO });
    let by_tables = in_proportion(year.gap.tables, &supplemental.collect::<Vec<Money>>());
    let local = of(|month| month.pay.total(), year.added.local);
    let mut so_far = YearToDate { wages: year.earlier.own(), supplemental: Money::ZERO };
    for (place, ((month, salary), local)) in months.iter_mut().zip(year.salary.months).zip(local).enumerate()
    {
        let mut withheld = paid(payroll(place), &mut so_far, month.pay.base, Money::ZERO, profile.flat);
        withheld.federal += salary.federal;
        withheld.state += salary.state;
        let here = payments.iter().zip(&by_tables).filter(|(payment, _)| payment.place == place);
        for (payment, by_tables) in here {
            let mut of_it = paid(payroll(place), &mut so_far, Money::ZERO, payment.amount, profile.flat);
            of_it.state += *by_tables + withheld_elsewhere(rules, payment, profile.flat);
            withheld = withheld.plus(of_it);
            if let Some(price) = payment.price {
                let vested = Shares::from_f64(payment.amount.to_f64() / price.to_f64());
                month.sales.push(sale(payment.amount, of_it, vested, price));
            }
        }
        (month.withheld, month.deferred, month.local) = (withheld, salary.deferred, local);
    }
    months.retain(|month| !month.pay.total().is_zero() || !month.withheld.total().is_zero());
    months
}

/// What withholding for the states in which a payment was earned adds.
fn withheld_elsewhere(rules: &TaxRules, payment: &Payment, flat: Option<Rate>) -> Money {
    let month = u16::try_from(payment.place).unwrap_or_default() + 1;
    let Some(stretch) = rules.stretches.get(rules.stretch_of(month)) else { return Money::ZERO };
    let of = |(state, part): &(String, Money)| {
        let mut known = rules.sources.iter().filter(|source| source.state.state == state.as_str());
        let source = known.find(|source| !exempt(&stretch.home, source))?;
        Some(beyond(&stretch.payroll, source, part.to_f64(), flat))
    };
    Money::from_f64(payment.elsewhere.iter().filter_map(of).sum())
}

/// Fills in the pay of a year's months. Returns its supplemental payments in order, cash before vests.
fn pay_in(
    (subject, ledger): (&AnalyzedOffer<'_>, &Ledger),
    years: u16,
    months: &mut [CashMonth],
) -> Vec<Payment> {
    let grants = subject.terms.grants.iter();
    let first_grant = ledger.streams.len() - grants.len().min(ledger.streams.len());
    let mut payments = Vec::new();
    for (place, month) in months.iter_mut().enumerate() {
        for (at, stream) in ledger.streams.iter().enumerate() {
            let of_grant = at.checked_sub(first_grant).and_then(|place| subject.terms.grants.get(place));
            for service in ledger.months_in(stream.timing, month.month, years.saturating_mul(12)) {
                let amount = stream.at(service);
                if amount.is_zero() {
                    continue;
                }
                *month.pay.part_mut(stream.part) += amount;
                if stream.part == PayPart::Base {
                    continue;
                }
                let in_shares = of_grant.filter(|holding| !matches!(holding.size, GrantValue::Cash(_)));
                let price = in_shares.and_then(|_| subject.terms.quote.shown(stream.timing, service));
                let of = |workdays: &Workdays| {
                    (workdays.state.clone(), Money::from_f64(amount.to_f64() * workdays.share.to_f64()))
                };
                let elsewhere = stream.workdays.iter().map(of).collect();
                payments.push(Payment {
                    place,
                    amount,
                    elsewhere,
                    price: price.filter(|price| *price > Price::ZERO),
                });
            }
        }
    }
    payments
}
