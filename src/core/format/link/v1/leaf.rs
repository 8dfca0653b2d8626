//! What structs of the wire are made of: decimals, texts, months, days and words.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::wire::whole;
use crate::model::day::Day;
use crate::model::fixed::Fixed;
use crate::model::month::Month;
use crate::model::name;

/// Zeros that are counted rather than written.
const ZEROS: i128 = 16;

/// A decimal in smallest units. A round one is short: it is written as its digits without the zeros behind them, times 16, plus how many
/// zeros those are. $185,000.00 takes two bytes rather than four.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Decimal(i64);

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
        let (mut digits, mut zeros) = (i128::from(self.0), 0);
        while digits != 0 && digits % 10 == 0 && zeros < ZEROS - 1 {
            digits /= 10;
            zeros += 1;
        }
        serializer.serialize_i128(digits * ZEROS + zeros)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let packed = i128::deserialize(deserializer)?;
        let zeros = packed.rem_euclid(ZEROS);
        let units = (0..zeros).try_fold(packed.div_euclid(ZEROS), |units, _| units.checked_mul(10));
        let units = units.and_then(|units| i64::try_from(units).ok());
        units.map(Self).ok_or_else(|| D::Error::custom("a number that is too large"))
    }
}

whole!(Decimal, Text);

/// A decimal that may be open.
pub(super) fn decimal<const PLACES: u32>(value: Option<Fixed<PLACES>>) -> Option<Decimal> {
    value.map(Decimal::from)
}

/// The same back.
pub(super) fn fixed<const PLACES: u32>(value: Option<Decimal>) -> Option<Fixed<PLACES>> {
    value.map(Fixed::from)
}

/// Decimals.
pub(super) fn decimals<const PLACES: u32>(all: &[Fixed<PLACES>]) -> Vec<Decimal> {
    all.iter().map(|value| Decimal::from(*value)).collect()
}

/// The same back.
pub(super) fn fixeds<const PLACES: u32>(all: Vec<Decimal>) -> Vec<Fixed<PLACES>> {
    all.into_iter().map(Fixed::from).collect()
}

/// A name, an id or a choice. Signs that are not to be seen are dropped as it is read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(name::visible(&String::deserialize(deserializer)?)))
    }
}

impl<T: AsRef<str> + ?Sized> From<&T> for Text {
    fn from(text: &T) -> Self {
        Self(text.as_ref().to_owned())
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0
    }
}

/// Texts.
pub(super) fn texts(all: &[String]) -> Vec<Text> {
    all.iter().map(Text::from).collect()
}

/// A month by its number from January 1900.
pub(super) fn month(index: u16) -> Result<Month, String> {
    Month::from_index(index).ok_or_else(|| "A month in it is past 2199.".into())
}

/// A day by its number: 20261123.
pub(super) fn day(number: u32) -> Result<Day, String> {
    Day::from_number(number.into()).ok_or_else(|| "A day in it is none of the calendar.".into())
}

/// Declares an enum of the wire that says the same as one of the model. A variant that is added there does not compile until it stands
/// here; add it last, since its place is what a link holds.
macro_rules! twin {
    ($name:ident of $model:path { $first:ident $(, $variant:ident)* }) => {
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        pub(super) enum $name { #[default] $first $(, $variant)* }

        $crate::format::link::v1::wire::whole!($name);

        impl From<$model> for $name {
            fn from(value: $model) -> Self {
                use $model as Model;
                match value { Model::$first => Self::$first $(, Model::$variant => Self::$variant)* }
            }
        }

        impl From<$name> for $model {
            fn from(value: $name) -> Self {
                match value { $name::$first => Self::$first $(, $name::$variant => Self::$variant)* }
            }
        }
    };
}
pub(super) use twin;
