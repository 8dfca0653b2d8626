//! What paying money back costs after tax (26 U.S.C. 1341; Pub. 525, "Repayments"). The leaving curve decides how much goes back.
//!
//! Money that goes back in its own year was never wages. In a later year the wages of that year stay as they are. Social Security, Medicare
//! and levies come back by a corrected W-2. Federal income tax comes back only above $3,000: as a credit of what the income had added in its
//! year, or as an itemized deduction of the year of repaying, whichever saves more (claim of right). The state's and city's tax comes back as
//! such a credit too, but in the states of `data/tax/keeps.toml`.

use super::earlier::Earlier;
use super::year::TaxYear;
use super::{Income, Owed, TaxRules, owed};
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::leaving::leave::{Exit, Returned, returned};
use crate::compute::pay::ledger::Stream;
use crate::data::tax::Taxes;
use crate::model::fixed::Money;
use crate::model::month::Month;
use crate::model::problem::Problem;
use crate::model::tax::profile::TaxProfile;

/// Money that goes back, from one year's pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repayment {
    /// Calendar year it was paid in.
    pub paid: u16,
    /// Pay that goes back, before tax.
    pub amount: Money,
    /// The cash handed over for it.
    pub handed: Money,
    /// Tax that is returned, or no longer owed, because of it.
    pub recovered: Money,
    /// How the tax is returned.
    pub how: Recovery,
    /// Does the state keep the income tax on it? Then that is not in `recovered`.
    pub state_keeps: bool,
}

impl Repayment {
    /// The cost after taxes are settled.
    pub fn cost(&self) -> Money {
        self.handed - self.recovered
    }
}

/// How the tax on repaid money is returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recovery {
    /// Paid and repaid in one year: it was never wages of that year.
    SameYear,
    /// A later year: a credit for the tax that the earlier year would have saved.
    Credit,
    /// A later year: an itemized deduction of that year, which saves more than the credit.
    Deduction,
    /// A later year, and at most $3,000: no income tax comes back.
    PayrollOnly,
    /// Paid in a year without computed taxes: no tax is counted as returned.
    Unknown,
}

impl Recovery {
    /// The assumption, in a sentence.
    pub const fn says(self) -> &'static str {
        match self {
            Self::SameYear => {
                "Paid and repaid in the same year, it is no wages of that year: all tax on it comes back, by payroll or with the return."
            }
            Self::Credit => {
                "Repaid in a later year, federal income tax comes back as a credit: how much lower the earlier year’s tax would have been (claim of right, 26 U.S.C. 1341); Social Security and Medicare by a corrected W-2."
            }
            Self::Deduction => {
                "Repaid in a later year, it is an itemized deduction of that year, which saves more than a credit of the earlier year's tax (claim of right, 26 U.S.C. 1341); Social Security and Medicare come back by a corrected W-2."
            }
            Self::PayrollOnly => {
                "Repaid in a later year, up to $3,000 bring no income tax back (IRS Publication 525); Social Security and Medicare come back by a corrected W-2."
            }
            Self::Unknown => "It was paid before the years taxed here, so no tax is counted to come back.",
        }
    }
}

/// Up to this amount there is no credit (26 U.S.C. 1341(a)(3)), and no deduction either (67(g)).
const CLAIM_ABOVE: Money = Money::whole(3_000);

/// What goes back if you leave right after a service month, by the year it was paid in, with its tax.
///
/// # Errors
/// A state, city or county that is not known.
pub fn repayments(
    taxes: &Taxes,
    subject: &AnalyzedOffer<'_>,
    profile: &TaxProfile,
    taxed: &[TaxYear],
    exit: Exit,
    month: u16,
) -> Result<Vec<Repayment>, Problem> {
    let leaving = subject.complete(month);
    returned(subject, exit, month)
        .into_iter()
        .map(|returned| one(taxes, subject, profile, taxed, (leaving, month), returned))
        .collect()
}

fn one(
    taxes: &Taxes,
    subject: &AnalyzedOffer<'_>,
    profile: &TaxProfile,
    taxed: &[TaxYear],
    (leaving, month): (Month, u16),
    back: Returned,
) -> Result<Repayment, Problem> {
    let Returned { year: paid, amount, handed } = back;
    let none = Repayment {
        paid,
        amount,
        handed,
        recovered: Money::ZERO,
        how: Recovery::Unknown,
        state_keeps: false,
    };
    let Some(year) = taxed.iter().find(|year| year.pay.year == paid) else { return Ok(none) };
    let then = &year.rules;
    if leaving.year() == paid {
        let wages = wages_until(subject, paid, month);
        let saved = less(then, profile, (year, year.earlier), wages, amount).total();
        // If the employer asks for the amount after tax, it keeps the claim on what was withheld.
        let kept_back = amount - handed;
        return Ok(Repayment { recovered: saved - kept_back, how: Recovery::SameYear, ..none });
    }
    // Only money that was handed over can be claimed.
    let earlier = less(then, profile, (year, year.earlier), year.pay.total(), handed);
    let payroll = earlier.social + earlier.medicare + earlier.additional + earlier.levies;
    if handed <= CLAIM_ABOVE {
        return Ok(Repayment { recovered: payroll, how: Recovery::PayrollOnly, ..none });
    }
    let now = TaxRules::at(taxes, leaving.year(), profile, &year.sources)?;
    // Earlier wages are of the first year alone.
    let of = |itemized: Money| {
        let wages = wages_until(subject, leaving.year(), month);
        owed(&now, &Income { itemized, ..income(profile, (year, Earlier::NONE), wages) }).federal
    };
    let deduction = of(profile.itemized) - of(profile.itemized + handed);
    let (federal, how) = if earlier.federal >= deduction {
        (earlier.federal, Recovery::Credit)
    } else {
        (deduction, Recovery::Deduction)
    };
    let place = if now.keeps { Money::ZERO } else { earlier.state + earlier.local };
    Ok(Repayment { recovered: federal + place + payroll, how, state_keeps: now.keeps, ..none })
}

/// How much more a year's wages owe than the same wages minus an amount.
fn less(
    rules: &TaxRules,
    profile: &TaxProfile,
    (year, earlier): (&TaxYear, Earlier),
    wages: Money,
    amount: Money,
) -> Owed {
    let of = |wages: Money| owed(rules, &income(profile, (year, earlier), wages));
    of(wages) - of((wages - amount).max(Money::ZERO))
}

/// The household's income with some wages of the reader, in a year with earlier ones.
fn income(profile: &TaxProfile, (year, earlier): (&TaxYear, Earlier), wages: Money) -> Income {
    Income {
        filing: profile.filing,
        wages: earlier.own() + wages,
        before: earlier.other(),
        spouse: profile.spouse,
        deferral: year.deferred.min(wages),
        itemized: profile.itemized,
        children: profile.children,
        dependents: profile.dependents,
        earned: year.income.with_wages(earlier.own() + wages).earned,
    }
}

/// Wages of a calendar year up to the last service month.
fn wages_until(subject: &AnalyzedOffer<'_>, year: u16, last: u16) -> Money {
    let inside = |stream: &Stream, month| subject.ledger.calendar_month(stream.timing, month).year() == year;
    let streams = subject.ledger.streams.iter();
    streams
        .flat_map(|stream| {
            (0..=last).filter(move |month| inside(stream, *month)).map(|month| stream.at(month))
        })
        .sum()
}
