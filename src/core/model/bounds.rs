//! Every legal range, declared once with the words that errors speak.

use super::fixed::{Money, Price, Rate, Shares};

/// A named range of smallest units, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The rule in words: `A base is between $0 and $100 million a year.`
    pub rule: &'static str,
    low: i64,
    high: i64,
}

impl Bound {
    /// A range with its rule, for what only one reader needs.
    pub const fn of(rule: &'static str, low: i64, high: i64) -> Self {
        Self { rule, low, high }
    }

    /// Takes a value (in smallest units) that is in the range.
    ///
    /// # Errors
    /// The range's rule, as a sentence, when it is not.
    pub fn check(self, units: i64) -> Result<i64, &'static str> {
        if (self.low..=self.high).contains(&units) { Ok(units) } else { Err(self.rule) }
    }
}

/// Any amount of pay.
pub const AMOUNT: Bound =
    Bound::of("An amount is between $0 and $1 billion.", 0, Money::whole(1_000_000_000).units());
/// A share price.
pub const PRICE: Bound =
    Bound::of("A share price is between $0 and $1 million.", 0, Price::whole(1_000_000).units());
/// A price that something is divided by.
pub const GRANT_PRICE: Bound =
    Bound::of("A grant price is more than $0 and at most $1 million.", 1, Price::whole(1_000_000).units());
/// A number of shares.
pub const SHARES: Bound =
    Bound::of("A number of shares is between 0 and 1 billion.", 0, Shares::whole(1_000_000_000).units());
/// A yearly raise.
pub const RAISE: Bound =
    Bound::of("A raise is between -50% and 100% a year.", -Rate::ONE.units() / 2, Rate::ONE.units());
/// A bonus target or payout.
pub const BONUS: Bound = Bound::of("A bonus rate is between 0% and 500%.", 0, Rate::ONE.units() * 5);
/// Yearly growth of a share price.
pub const GROWTH: Bound = Bound::of(
    "A growth rate is between -99% and 1000% a year.",
    -Rate::ONE.units() / 100 * 99,
    Rate::ONE.units() * 10,
);
/// A month of service at which something is paid.
pub const SERVICE_MONTH: Bound = Bound::of("A service month is between 1 and 120.", 1, 120);
/// A month of service at which a lump is paid; 0 is signing day.
pub const LUMP_MONTH: Bound =
    Bound::of("A lump is paid between month 0 (signing day) and month 120.", 0, 120);
/// Years compared.
pub const HORIZON: Bound = Bound::of("A horizon is between 1 and 10 years.", 1, 10);
/// Offers beside each other.
pub const OFFERS: usize = 6;
/// Sign-on tranches of one offer, and grants of one offer.
pub const ITEMS: usize = 12;
/// Characters of a name.
pub const NAME: usize = 60;
