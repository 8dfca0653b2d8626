//! Structs of the wire: bits that say which fields are not as in the base, then those fields.

use core::fmt;

use serde::de::{Error, SeqAccess, Visitor};
use serde::ser::SerializeTuple;

use super::wire::{Wire, next};

/// A struct of the wire, field by field. [`group`] writes it.
pub(super) trait Group: Sized {
    /// How many fields it has, at most 32.
    const FIELDS: usize;

    /// The bits, and the fields that are not as in the base.
    fn write_fields<S: SerializeTuple>(&self, base: &Self, out: &mut S) -> Result<(), S::Error>;

    /// The same back: a field that was not written is as in the base.
    fn read_fields<'de, A: SeqAccess<'de>>(base: &Self, fields: Fields<A>) -> Result<Self, A::Error>;
}

/// Declares a struct of the wire. Its blank is the default of the model's type that it stands for (`Tax of TaxProfile`), or else that of its
/// fields. No field can be left out of writing or reading.
macro_rules! group {
    ($(#[$doc:meta])* $name:ident of $model:ty { $($field:ident: $type:ty,)+ }) => {
        group!(@struct $(#[$doc])* $name { $($field: $type,)+ });

        impl Default for $name {
            fn default() -> Self {
                Self::from(&<$model>::default())
            }
        }
    };
    ($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty,)+ }) => {
        group!(@struct $(#[$doc])* #[derive(Default)] $name { $($field: $type,)+ });
    };
    (@struct $(#[$doc:meta])* $name:ident { $($field:ident: $type:ty,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub(super) struct $name {
            $($field: $type,)+
        }

        impl $crate::format::link::v1::group::Group for $name {
            const FIELDS: usize = [$(stringify!($field)),+].len();

            fn write_fields<S: serde::ser::SerializeTuple>(&self, base: &Self, out: &mut S) -> Result<(), S::Error> {
                use $crate::format::link::v1::{group::bits, wire::Against};
                out.serialize_element(&bits(&[$(self.$field != base.$field),+]))?;
                $(if self.$field != base.$field {
                    out.serialize_element(&Against { value: &self.$field, base: &base.$field })?;
                })+
                Ok(())
            }

            fn read_fields<'de, A: serde::de::SeqAccess<'de>>(
                base: &Self,
                mut fields: $crate::format::link::v1::group::Fields<A>,
            ) -> Result<Self, A::Error> {
                Ok(Self { $($field: fields.next(&base.$field)?,)+ })
            }
        }

        impl $crate::format::link::v1::wire::Wire for $name {
            fn write<S: serde::Serializer>(&self, base: &Self, serializer: S) -> Result<S::Ok, S::Error> {
                use $crate::format::link::v1::group::Group;
                let mut out = serde::Serializer::serialize_tuple(serializer, Self::FIELDS + 1)?;
                self.write_fields(base, &mut out)?;
                serde::ser::SerializeTuple::end(out)
            }

            fn read<'de, D: serde::Deserializer<'de>>(base: &Self, deserializer: D) -> Result<Self, D::Error> {
                use $crate::format::link::v1::group::{Differing, Group};
                deserializer.deserialize_tuple(Self::FIELDS + 1, Differing(base))
            }
        }
    };
}
pub(super) use group;

/// A bit for each field that differs, the first the lowest.
pub(super) fn bits(differ: &[bool]) -> u32 {
    differ.iter().rev().fold(0, |bits, differs| bits << 1 | u32::from(*differs))
}

/// Reads the fields that differ from this.
pub(super) struct Differing<'a, T>(pub(super) &'a T);

impl<'de, T: Group> Visitor<'de> for Differing<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the fields that differ")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut written: A) -> Result<T, A::Error> {
        let bits: u32 = next(&mut written, &0)?;
        let unknown = u32::try_from(T::FIELDS).ok().and_then(|fields| bits.checked_shr(fields));
        if unknown.is_some_and(|unknown| unknown != 0) {
            return Err(A::Error::custom("a field that is not known"));
        }
        T::read_fields(self.0, Fields { bits, written })
    }
}

/// The fields that were written, in order.
pub(super) struct Fields<A> {
    bits: u32,
    written: A,
}

impl<'de, A: SeqAccess<'de>> Fields<A> {
    /// The next field: as written, or as it is in the base.
    pub(super) fn next<T: Wire + Clone>(&mut self, base: &T) -> Result<T, A::Error> {
        let differs = self.bits & 1 == 1;
        self.bits >>= 1;
        if differs { next(&mut self.written, base) } else { Ok(base.clone()) }
    }
}

/// A list of the wire from one of the model.
pub(super) fn list<'a, M, W: From<&'a M>>(all: &'a [M]) -> Vec<W> {
    all.iter().map(W::from).collect()
}

/// The same back.
pub(super) fn open<W, M: TryFrom<W, Error = String>>(all: Vec<W>) -> Result<Vec<M>, String> {
    all.into_iter().map(M::try_from).collect()
}
