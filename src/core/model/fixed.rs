//! Exact decimals: money, prices, shares and rates as whole numbers of their smallest unit. Floats enter only through [`Fixed::from_f64`].

use core::fmt;
use core::iter::Sum;
use core::ops::{Add, AddAssign, Neg, Sub};

/// A decimal with `PLACES` digits after the point, stored as a whole number of its smallest unit.
///
/// `Fixed<2>` and `Fixed<4>` are different types, so a price cannot be added to an amount by mistake. `UNIT` is a letter that separates
/// types with the same number of digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fixed<const PLACES: u32, const UNIT: char = '1'>(i64);

/// An amount of US dollars in whole cents.
pub type Money = Fixed<2>;
/// A share price in US dollars, to a ten-thousandth of a dollar, as exchanges quote it.
pub type Price = Fixed<4>;
/// A number of shares, to a millionth (a dollar grant rarely converts to whole shares).
pub type Shares = Fixed<6>;
/// Hours, to the hundredth.
pub type Hours = Fixed<2, 'h'>;
/// What a dollar brings, in whole cents: worth to one side for each dollar of cost to the other, or value today.
pub type CentsPerDollar = Fixed<2, '¢'>;
/// A rate as a fraction (`0.15` is 15%), to nine digits.
pub type Rate = Fixed<9>;

impl<const PLACES: u32, const UNIT: char> Fixed<PLACES, UNIT> {
    /// Zero.
    pub const ZERO: Self = Self(0);
    /// One: a dollar, a share, 100%.
    pub const ONE: Self = Self(10_i64.pow(PLACES));

    /// From a count of smallest units (cents for [`Money`]).
    pub const fn from_units(units: i64) -> Self {
        Self(units)
    }

    /// The count of smallest units (cents for [`Money`]).
    pub const fn units(self) -> i64 {
        self.0
    }

    /// From a whole number (dollars for [`Money`]); saturates at the ends of the range.
    pub const fn whole(ones: i64) -> Self {
        Self(ones.saturating_mul(Self::ONE.0))
    }

    /// From a computed float: rounds half away from zero to the smallest unit. There is no other way back from floats.
    ///
    /// The value is first rounded to a millionth of that unit. So a half that binary arithmetic misses by its last bits (8,363.575 dollars)
    /// still rounds as a decimal half. Not-a-number becomes zero; infinities saturate.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "float to integer casts saturate, as documented above"
    )]
    pub fn from_f64(ones: f64) -> Self {
        const SNAP: f64 = 1e6;
        let units = ones * Self::scale();
        Self(libm::round(libm::round(units * SNAP) / SNAP) as i64)
    }

    /// As a float, for the growth and tax kernels.
    #[expect(clippy::cast_precision_loss, reason = "amounts in bounds stay far below 2^53 units")]
    pub const fn to_f64(self) -> f64 {
        self.0 as f64 / Self::scale()
    }

    #[expect(clippy::cast_precision_loss, reason = "a power of ten up to 10^9 is exact")]
    const fn scale() -> f64 {
        Self::ONE.0 as f64
    }

    /// Is it zero?
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The absolute value.
    pub const fn abs(self) -> Self {
        Self(self.0.saturating_abs())
    }

    /// Times a whole number; saturates at the ends of the range.
    pub const fn times(self, factor: i64) -> Self {
        Self(self.0.saturating_mul(factor))
    }

    /// Divided by `parts`, rounded half away from zero. Zero parts give zero.
    pub const fn per(self, parts: i64) -> Self {
        if parts <= 0 {
            return Self::ZERO;
        }
        let half = if self.0 < 0 { -(parts / 2) } else { parts / 2 };
        Self(self.0.saturating_add(half) / parts)
    }
}

impl<const PLACES: u32, const UNIT: char> Add for Fixed<PLACES, UNIT> {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl<const PLACES: u32, const UNIT: char> AddAssign for Fixed<PLACES, UNIT> {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl<const PLACES: u32, const UNIT: char> Sub for Fixed<PLACES, UNIT> {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl<const PLACES: u32, const UNIT: char> Neg for Fixed<PLACES, UNIT> {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl<const PLACES: u32, const UNIT: char> Sum for Fixed<PLACES, UNIT> {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::ZERO, Add::add)
    }
}

/// Plain digits without grouping or unit, and without trailing zeros: `0.15`, `250000`, `-12.5`. For files and keys;
/// [`crate::model::format`] writes numbers for readers.
impl<const PLACES: u32, const UNIT: char> fmt::Display for Fixed<PLACES, UNIT> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = Self::ONE.0.unsigned_abs();
        let (whole, part) = (self.0.unsigned_abs() / one, self.0.unsigned_abs() % one);
        let sign = if self.0 < 0 { "-" } else { "" };
        if part == 0 {
            return write!(f, "{sign}{whole}");
        }
        let digits = format!("{part:0width$}", width = PLACES as usize);
        write!(f, "{sign}{whole}.{}", digits.trim_end_matches('0'))
    }
}
