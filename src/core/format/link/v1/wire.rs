//! Values that are written as what differs from another of their kind, which whoever reads them has too. So what is as usual takes no byte,
//! and an offer takes only what is not as in the first.

use core::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeSeq, SerializeTuple, Serializer};

/// A value of the wire.
pub(super) trait Wire: Sized {
    /// Writes what differs from `base`. Called where something does, or for an item of a list.
    fn write<S: Serializer>(&self, base: &Self, serializer: S) -> Result<S::Ok, S::Error>;

    /// The same back.
    fn read<'de, D: Deserializer<'de>>(base: &Self, deserializer: D) -> Result<Self, D::Error>;
}

/// What differs in a value from another.
pub(super) struct Against<'a, T> {
    pub(super) value: &'a T,
    pub(super) base: &'a T,
}

impl<T: Wire> Serialize for Against<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.write(self.base, serializer)
    }
}

/// Reads what differs from this.
pub(super) struct Base<'a, T>(pub(super) &'a T);

impl<'de, T: Wire> DeserializeSeed<'de> for Base<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(self.0, deserializer)
    }
}

/// The next of what was written.
pub(super) fn next<'de, T: Wire, A: SeqAccess<'de>>(written: &mut A, base: &T) -> Result<T, A::Error> {
    written.next_element_seed(Base(base))?.ok_or_else(|| A::Error::custom("a value that is not there"))
}

/// Declares values that are written whole, as serde writes them.
macro_rules! whole {
    ($($type:ty),+ $(,)?) => { $(
        impl $crate::format::link::v1::wire::Wire for $type {
            fn write<S: serde::Serializer>(&self, _: &Self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(self, serializer)
            }

            fn read<'de, D: serde::Deserializer<'de>>(_: &Self, deserializer: D) -> Result<Self, D::Error> {
                serde::Deserialize::deserialize(deserializer)
            }
        }
    )+ };
}
pub(super) use whole;

whole!(bool, u16, u32);

impl<T: Serialize + for<'de> Deserialize<'de>> Wire for [T; 3] {
    fn write<S: Serializer>(&self, _: &Self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn read<'de, D: Deserializer<'de>>(_: &Self, deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

impl<T: Wire> Wire for Box<T> {
    fn write<S: Serializer>(&self, base: &Self, serializer: S) -> Result<S::Ok, S::Error> {
        T::write(self, base, serializer)
    }

    fn read<'de, D: Deserializer<'de>>(base: &Self, deserializer: D) -> Result<Self, D::Error> {
        T::read(base, deserializer).map(Self::new)
    }
}

/// Where the base has none, there is one: nothing says so.
impl<T: Wire + Default> Wire for Option<T> {
    fn write<S: Serializer>(&self, base: &Self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(base) = base else {
            let blank = T::default();
            return self.as_ref().unwrap_or(&blank).write(&blank, serializer);
        };
        let mut out = serializer.serialize_tuple(2)?;
        out.serialize_element(&self.is_some())?;
        if let Some(value) = self {
            out.serialize_element(&Against { value, base })?;
        }
        out.end()
    }

    fn read<'de, D: Deserializer<'de>>(base: &Self, deserializer: D) -> Result<Self, D::Error> {
        match base {
            None => T::read(&T::default(), deserializer).map(Some),
            Some(base) => deserializer.deserialize_tuple(2, Perhaps(base)),
        }
    }
}

/// Reads whether there is a value, then the value.
struct Perhaps<'a, T>(&'a T);

impl<'de, T: Wire> Visitor<'de> for Perhaps<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value, or none")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut written: A) -> Result<Option<T>, A::Error> {
        if next(&mut written, &false)? { next(&mut written, self.0).map(Some) } else { Ok(None) }
    }
}

/// Each item against the one at its place in the base.
impl<T: Wire + Default> Wire for Vec<T> {
    fn write<S: Serializer>(&self, base: &Self, serializer: S) -> Result<S::Ok, S::Error> {
        let blank = T::default();
        let mut out = serializer.serialize_seq(Some(self.len()))?;
        for (at, value) in self.iter().enumerate() {
            out.serialize_element(&Against { value, base: base.get(at).unwrap_or(&blank) })?;
        }
        out.end()
    }

    fn read<'de, D: Deserializer<'de>>(base: &Self, deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Items(base))
    }
}

/// Reads a list.
struct Items<'a, T>(&'a [T]);

impl<'de, T: Wire + Default> Visitor<'de> for Items<'_, T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut written: A) -> Result<Vec<T>, A::Error> {
        let (blank, mut items) = (T::default(), Vec::new());
        while let Some(item) = written.next_element_seed(Base(self.0.get(items.len()).unwrap_or(&blank)))? {
            items.push(item);
        }
        Ok(items)
    }
}
