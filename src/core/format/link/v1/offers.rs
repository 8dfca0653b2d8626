//! Version 1: offers side by side, each written as what differs from the first where that is shorter.

use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeSeq, Serializer};

use super::offer::Offer;
use super::wire::{Against, Base, Wire, next};

/// Offers side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Offers(pub(super) Vec<Offer>);

impl Wire for Offers {
    fn write<S: Serializer>(&self, _: &Self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_seq(Some(self.0.len()))?;
        let blank = Offer::default();
        let first = self.0.first().unwrap_or(&blank);
        for (at, offer) in self.0.iter().enumerate() {
            let whole = Against { value: offer, base: &blank };
            let alike = Against { value: offer, base: first };
            match at {
                0 => out.serialize_element(&whole)?,
                _ if length(&alike) < length(&whole) => out.serialize_element(&(true, alike))?,
                _ => out.serialize_element(&(false, whole))?,
            }
        }
        out.end()
    }

    fn read<'de, D: Deserializer<'de>>(_: &Self, deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Row)
    }
}

fn length(value: &impl Serialize) -> usize {
    postcard::to_allocvec(value).map_or(usize::MAX, |bytes| bytes.len())
}

/// Reads offers side by side.
struct Row;

impl<'de> Visitor<'de> for Row {
    type Value = Offers;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("offers")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut written: A) -> Result<Offers, A::Error> {
        let first = written.next_element_seed(Base(&Offer::default()))?;
        let mut offers: Vec<Offer> = first.into_iter().collect();
        while let Some(first) = offers.first() {
            let Some(next) = written.next_element_seed(After(first))? else { break };
            offers.push(next);
        }
        Ok(Offers(offers))
    }
}

/// Reads an offer after the first: whether it is written as what differs from that, then what differs.
struct After<'a>(&'a Offer);

impl<'de> DeserializeSeed<'de> for After<'_> {
    type Value = Offer;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Offer, D::Error> {
        deserializer.deserialize_tuple(2, self)
    }
}

impl<'de> Visitor<'de> for After<'_> {
    type Value = Offer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an offer")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut written: A) -> Result<Offer, A::Error> {
        let alike = next(&mut written, &false)?;
        if alike { next(&mut written, self.0) } else { next(&mut written, &Offer::default()) }
    }
}
