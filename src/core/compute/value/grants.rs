//! The facts of one grant: its grant price, its shares, and the gap between today's price and the grant price.

use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::pay::price::{GrantPrice, ResolvedPrice, whole};
use crate::compute::pay::resolved_grant::{GrantOrigin, GrantValue, ResolvedGrant};
use crate::compute::pay::stock::letter_price;
use crate::compute::pay::vest;
use crate::model::fixed::{Money, Price, Shares};
use crate::model::offer::schedule::Vest;
use crate::model::offer::{Grant, GrantSize};

/// One grant of a letter.
#[derive(Clone, Debug, PartialEq)]
pub struct GrantFacts {
    /// The conversion, where the grant is in dollars.
    pub converted: Option<Conversion>,
    /// Mean time to a vest in years.
    pub mean_years: f64,
    /// The part vested by the end of months 12, 23, 24, 36 and 48.
    pub vested_by: [(u16, f64); 5],
    /// Whole shares of today at each vest, where the shares are known: the running total rounded down. After a split, what they are then.
    pub whole_shares: Option<Vec<Shares>>,
}

/// The conversion of dollars to shares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Conversion {
    /// The grant price in dollars: typed, or the mean of the pasted closes.
    pub average: f64,
    /// Shares, unrounded.
    pub units: f64,
    /// Shares, rounded down.
    pub down: f64,
    /// Shares, rounded up.
    pub up: f64,
    /// What a dollar of the grant is worth today: today's price over the grant price. `None` without today's price.
    pub gap: Option<f64>,
}

impl Conversion {
    /// What its shares are worth in dollars at a price.
    pub fn worth(&self, price: Price) -> Money {
        Money::from_f64(self.units * price.to_f64())
    }
}

/// The grants of an offer's letter, in its order. Grants that count as nothing are left out.
pub fn grants(subject: &AnalyzedOffer<'_>) -> Vec<GrantFacts> {
    let letter = subject.terms.grants.iter().filter(|holding| holding.origin == GrantOrigin::Letter);
    letter.zip(&subject.terms.offer.grants).map(|(holding, grant)| facts(subject, holding, grant)).collect()
}

fn facts(subject: &AnalyzedOffer<'_>, holding: &ResolvedGrant, grant: &Grant) -> GrantFacts {
    let quote = &subject.terms.quote;
    let converted = match grant.size {
        GrantSize::Dollars { amount, .. } => {
            letter_price(grant).or(quote.today_unrounded()).map(|at| conversion(amount, at, quote))
        }
        _ => None,
    };
    let units = match (holding.size, converted) {
        (GrantValue::Shares(shares), _) => Some(shares.units() / Shares::ONE.units()),
        (GrantValue::Converted { .. }, Some(conversion)) => {
            Some(Shares::from_f64(conversion.units).units() / Shares::ONE.units())
        }
        _ => None,
    };
    let schedule = &holding.schedule;
    GrantFacts {
        converted,
        mean_years: vest::mean_years(schedule),
        vested_by: [12, 23, 24, 36, 48].map(|month| (month, vest::fraction_by(schedule, month))),
        whole_shares: units.and_then(|units| u64::try_from(units).ok()).map(|units| {
            let counts = vest::whole_shares(units, schedule).into_iter().zip(holding.vests());
            let then = |(count, vest): (u64, Vest)| {
                let shares = Shares::whole(i64::try_from(count).unwrap_or(i64::MAX));
                Shares::from_f64(shares.to_f64() * quote.splits.by(holding.timing, vest.month))
            };
            counts.map(then).collect()
        }),
    }
}

fn conversion(amount: Money, at: GrantPrice, quote: &ResolvedPrice<'_>) -> Conversion {
    let average = at.exact() / whole(Price::ONE);
    let units = amount.to_f64() / average;
    // Less than a millionth of a share is an error of the division.
    let near = libm::round(units);
    let exact = libm::fabs(units - near) < 1e-9 * near.max(1.0);
    let (down, up) = if exact { (near, near) } else { (libm::floor(units), libm::ceil(units)) };
    Conversion { average, units, down, up, gap: quote.today.map(|_| quote.at_start() / at.exact()) }
}
