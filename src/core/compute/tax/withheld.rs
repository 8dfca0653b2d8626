//! What an employer withholds of supplemental pay (bonus, sign-on, vests) as a calendar year goes on, and how shares are sold to cover it
//! (26 CFR 31.3402(g)-1; 26 U.S.C. 3102). The end of the year is in `gap`.
//!
//! Withheld are 22% of supplemental pay (the reader can type another rate), 37% above $1,000,000 in a year, payroll taxes as they fall due,
//! and the state's flat rate. A state without a flat rate is taken to withhold what is due. Shares are sold whole, and the rest is
//! refunded.

use super::{TaxRules, levies};
use crate::model::fixed::{Money, Price, Rate, Shares};

/// What one employer has paid in a calendar year so far, in dollars.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearToDate {
    /// All wages.
    pub wages: Money,
    /// The supplemental part of them: bonuses, sign-on, vests.
    pub supplemental: Money,
}

/// What is withheld, line by line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Withheld {
    /// Federal income tax.
    pub federal: Money,
    /// Social Security.
    pub social: Money,
    /// Medicare.
    pub medicare: Money,
    /// Additional Medicare, above an amount that is the same for every filing status.
    pub additional: Money,
    /// State income tax at the state's flat rate; zero where the state uses tables.
    pub state: Money,
    /// State levies.
    pub levies: Money,
}

impl Withheld {
    /// The sum of all lines.
    pub fn total(&self) -> Money {
        self.federal + self.social + self.medicare + self.additional + self.state + self.levies
    }

    pub(super) fn plus(self, other: Self) -> Self {
        self.less(Self::default().less(other))
    }

    fn less(self, other: Self) -> Self {
        Self {
            federal: self.federal - other.federal,
            social: self.social - other.social,
            medicare: self.medicare - other.medicare,
            additional: self.additional - other.additional,
            state: self.state - other.state,
            levies: self.levies - other.levies,
        }
    }
}

/// Withheld from a supplemental payment, which is then added to `so_far`. `flat` replaces the flat federal rate, where an employer lets
/// employees choose a higher one. The payments of a year bear the same as one payment of their sum, to the cent.
pub fn supplemental(
    rules: &TaxRules,
    so_far: &mut YearToDate,
    amount: Money,
    flat: Option<Rate>,
) -> Withheld {
    paid(rules, so_far, Money::ZERO, amount, flat)
}

/// The same for a payment that is partly salary. Income tax on salary goes by tables and is left out.
pub(super) fn paid(
    rules: &TaxRules,
    so_far: &mut YearToDate,
    salary: Money,
    supplemental: Money,
    flat: Option<Rate>,
) -> Withheld {
    let before = of_year(rules, *so_far, flat);
    so_far.wages += salary + supplemental;
    so_far.supplemental += supplemental;
    of_year(rules, *so_far, flat).less(before)
}

/// Federal income tax withheld from a calendar year's supplemental pay: flat up to an amount, and the high rate above it, whatever the
/// employee chose.
pub(super) fn federal(rules: &TaxRules, supplemental: f64, flat: Option<Rate>) -> f64 {
    let rates = rules.withholding;
    let flat = flat.map_or(rates.flat, Rate::to_f64);
    flat * supplemental.min(rates.high_over) + rates.high * (supplemental - rates.high_over).max(0.0)
}

/// State income tax withheld from supplemental pay; `None` where the state has no flat rate.
pub(super) fn state(rules: &TaxRules, supplemental: f64, federal: f64) -> Option<f64> {
    rules.supplemental.map(|flat| flat.rate * supplemental + flat.share_of_federal * federal)
}

/// What withholding for the state in which pay was earned adds to that for the state of work. A state without a flat rate withholds nothing
/// from it.
pub(super) fn beyond(work: &TaxRules, source: &TaxRules, pay: f64, flat: Option<Rate>) -> f64 {
    let of = |rules| state(rules, pay, federal(rules, pay, flat)).unwrap_or_default();
    of(source) - of(work)
}

/// Running totals of a year: federal and state on supplemental pay, the others on all wages.
fn of_year(rules: &TaxRules, so_far: YearToDate, flat: Option<Rate>) -> Withheld {
    let (wages, pay) = (so_far.wages.to_f64(), so_far.supplemental.to_f64());
    let (payroll, cents) = (rules.payroll, Money::from_f64);
    let income_tax = federal(rules, pay, flat);
    Withheld {
        federal: cents(income_tax),
        social: cents(payroll.social_rate * wages.min(payroll.base)),
        medicare: cents(payroll.medicare_rate * wages),
        additional: cents(payroll.additional_rate * (wages - payroll.additional_withheld_over).max(0.0)),
        state: cents(state(rules, pay, income_tax).unwrap_or_default()),
        levies: cents(levies::levies(rules, [wages, 0.0, 0.0], 0.0).all),
    }
}

/// A vest, with its tax paid in shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sale {
    /// The value of the vest at that day's price. It counts as wages, and as the basis of the shares kept.
    pub value: Money,
    /// Tax withheld from it.
    pub withheld: Withheld,
    /// Whole shares sold, or held back by the employer, to cover the tax.
    pub sold: Shares,
    /// What the sale brought above the tax; payroll pays it out.
    pub refund: Money,
    /// Shares that are kept.
    pub kept: Shares,
}

/// Sells whole shares of a vest to cover its withholding.
pub fn sell_to_cover(
    rules: &TaxRules,
    so_far: &mut YearToDate,
    vested: Shares,
    price: Price,
    flat: Option<Rate>,
) -> Sale {
    let value = Money::from_f64(vested.to_f64() * price.to_f64());
    let withheld = supplemental(rules, so_far, value, flat);
    sale(value, withheld, vested, price)
}

/// The same with known withholding.
pub(super) fn sale(value: Money, withheld: Withheld, vested: Shares, price: Price) -> Sale {
    let sold = covering(withheld.total(), vested, price);
    let brought = Money::from_f64(sold.to_f64() * price.to_f64());
    Sale { value, withheld, sold, refund: brought - withheld.total(), kept: vested - sold }
}

/// The fewest whole shares that bring an amount; all shares where they are not enough.
fn covering(amount: Money, vested: Shares, price: Price) -> Shares {
    if price <= Price::ZERO {
        return Shares::ZERO;
    }
    // In ten-thousandths of a dollar, like the price, so that no float decides.
    let (amount, price) = (i128::from(amount.units()) * 100, i128::from(price.units()));
    let whole = (amount + price - 1).div_euclid(price).max(0);
    i64::try_from(whole).map_or(vested, |whole| Shares::whole(whole).min(vested))
}
