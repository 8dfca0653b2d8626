//! Structs that are written as what differs from another of their kind: bits that say which fields do, then those fields. What is as usual
//! takes no byte, and a second offer takes only what is not as in the first.

use core::fmt;
use core::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeTuple, Serializer};

/// A struct of the wire, field by field. [`group`] writes it.
pub(super) trait Group: Sized {
    /// How many fields it has, at most 32.
    const FIELDS: usize;

    /// The bits, and the fields that are not as in `base`.
    fn write<S: SerializeTuple>(&self, base: &Self, out: &mut S) -> Result<(), S::Error>;

    /// The same back: a field that was not written is as in `base`.
    fn read<'de, A: SeqAccess<'de>>(base: &Self, fields: Fields<A>) -> Result<Self, A::Error>;
}

/// Declares a struct of the wire that is written as what differs from the model's default of `$model`.
macro_rules! group {
    ($(#[$doc:meta])* $name:ident of $model:ty { $($field:ident: $type:ty,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub(in crate::link) struct $name {
            $(pub(super) $field: $type,)+
        }

        impl Default for $name {
            fn default() -> Self {
                Self::from(&<$model>::default())
            }
        }

        impl $crate::link::v1::group::Group for $name {
            const FIELDS: usize = [$(stringify!($field)),+].len();

            fn write<S: serde::ser::SerializeTuple>(&self, base: &Self, out: &mut S) -> Result<(), S::Error> {
                let differ = [$(self.$field != base.$field),+];
                out.serialize_element(&$crate::link::v1::group::bits(&differ))?;
                $(if self.$field != base.$field {
                    out.serialize_element(&self.$field)?;
                })+
                Ok(())
            }

            fn read<'de, A: serde::de::SeqAccess<'de>>(
                base: &Self,
                mut fields: $crate::link::v1::group::Fields<A>,
            ) -> Result<Self, A::Error> {
                Ok(Self { $($field: fields.next(&base.$field)?,)+ })
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::link::v1::group::Against { value: self, base: &Self::default() }.serialize(serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let base = $crate::link::v1::group::Base(&Self::default());
                serde::de::DeserializeSeed::deserialize(base, deserializer)
            }
        }
    };
}
pub(super) use group;

/// A bit for each field that differs, the first the lowest.
pub(super) fn bits(differ: &[bool]) -> u32 {
    differ.iter().rev().fold(0, |bits, differs| bits << 1 | u32::from(*differs))
}

/// What differs in a value from another.
pub(super) struct Against<'a, T> {
    /// What is written.
    pub(super) value: &'a T,
    /// What whoever reads it has already.
    pub(super) base: &'a T,
}

impl<T: Group> Serialize for Against<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_tuple(T::FIELDS + 1)?;
        self.value.write(self.base, &mut out)?;
        out.end()
    }
}

/// Reads what differs from this.
pub(super) struct Base<'a, T>(pub(super) &'a T);

impl<'de, T: Group> DeserializeSeed<'de> for Base<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_tuple(T::FIELDS + 1, self)
    }
}

impl<'de, T: Group> Visitor<'de> for Base<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the fields that differ")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut written: A) -> Result<T, A::Error> {
        let bits: u32 = next(&mut written)?;
        if bits.checked_shr(u32::try_from(T::FIELDS).unwrap_or(u32::MAX)).is_some_and(|unknown| unknown != 0)
        {
            return Err(A::Error::custom("a field that is not known"));
        }
        T::read(self.0, Fields { bits, written })
    }
}

/// The fields that were written, in order.
pub(super) struct Fields<A> {
    bits: u32,
    written: A,
}

impl<'de, A: SeqAccess<'de>> Fields<A> {
    /// The next field: as written, or as it is in the base.
    pub(super) fn next<T: serde::Deserialize<'de> + Clone>(&mut self, base: &T) -> Result<T, A::Error> {
        let differs = self.bits & 1 == 1;
        self.bits >>= 1;
        if differs { next(&mut self.written) } else { Ok(base.clone()) }
    }
}

fn next<'de, T: serde::Deserialize<'de>, A: SeqAccess<'de>>(written: &mut A) -> Result<T, A::Error> {
    let found = written.next_element_seed(PhantomData)?;
    found.ok_or_else(|| A::Error::custom("a field that is not there"))
}
