//! What structs of the wire are made of: decimals, days and words.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::day::Day;
use crate::model::fixed::Fixed;

/// Zeros that are counted rather than written.
const ZEROS: i64 = 16;

/// A decimal in smallest units. A round one is short: it is written as its digits without the zeros behind them, times 16, plus how many
/// zeros those are. $185,000.00 takes two bytes rather than four.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::link) struct Decimal(i64);

impl<const PLACES: u32> From<Fixed<PLACES>> for Decimal {
    fn from(value: Fixed<PLACES>) -> Self {
        Self(value.units())
    }
}

impl<const PLACES: u32> From<Decimal> for Fixed<PLACES> {
    fn from(value: Decimal) -> Self {
        Self::from_units(value.0)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (mut digits, mut zeros) = (self.0, 0);
        while digits != 0 && digits % 10 == 0 && zeros < ZEROS - 1 {
            digits /= 10;
            zeros += 1;
        }
        // What is too large for that is far beyond every bound, and refused as such when it is read.
        serializer.serialize_i64(digits.saturating_mul(ZEROS).saturating_add(zeros))
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let packed = i64::deserialize(deserializer)?;
        let zeros = packed.rem_euclid(ZEROS);
        let units = (0..zeros).try_fold(packed.div_euclid(ZEROS), |units, _| units.checked_mul(10));
        units.map(Self).ok_or_else(|| D::Error::custom("a number that is too large"))
    }
}

/// A decimal that may be open.
pub(super) fn decimal<const PLACES: u32>(value: Option<Fixed<PLACES>>) -> Option<Decimal> {
    value.map(Decimal::from)
}

/// The same back.
pub(super) fn fixed<const PLACES: u32>(value: Option<Decimal>) -> Option<Fixed<PLACES>> {
    value.map(Fixed::from)
}

/// A day by its number: 20261123.
pub(super) fn day(number: u32) -> Result<Day, String> {
    Day::from_number(number.into()).ok_or_else(|| "a day in it is none of the calendar.".into())
}

/// Declares an enum of the wire that says the same as one of the model. A variant that is added there does not compile until it stands
/// here; add it last, since its place is what a link holds.
macro_rules! twin {
    ($name:ident of $model:path { $($variant:ident),+ $(,)? }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        pub(in crate::link) enum $name { $($variant),+ }

        impl From<$model> for $name {
            fn from(value: $model) -> Self {
                use $model as Model;
                match value { $(Model::$variant => Self::$variant),+ }
            }
        }

        impl From<$name> for $model {
            fn from(value: $name) -> Self {
                match value { $($name::$variant => Self::$variant),+ }
            }
        }
    };
}
pub(super) use twin;
