//! The walk over two versions: notes what differs, and says what to take over.

use super::value::{FieldDifference, FieldKey, FieldValue};
use crate::data::Catalog;
use crate::model::offer::OfferId;

/// What is taken over on the way.
#[derive(Clone, Copy, Debug)]
pub(super) enum Taking {
    Nothing,
    One(FieldKey),
    All,
}

pub(super) struct Walk<'a> {
    taking: Taking,
    pub(super) catalog: &'a Catalog,
    /// The offer it is at.
    pub(super) offer: Option<OfferId>,
    /// The place from 1 in a list of several; 0 outside of any.
    pub(super) item: usize,
    pub(super) found: Vec<FieldDifference>,
}

impl<'a> Walk<'a> {
    pub(super) const fn new(taking: Taking, catalog: &'a Catalog) -> Self {
        Self { taking, catalog, offer: None, item: 0, found: Vec::new() }
    }

    /// Notes a figure that differs. Returns whether it is taken over.
    pub(super) fn takes(&mut self, field: &'static str, own: FieldValue, theirs: FieldValue) -> bool {
        let key = FieldKey { offer: self.offer, field, item: self.item };
        let theirs = if own == theirs { FieldValue::Details } else { theirs };
        self.found.push(FieldDifference { key, own, theirs });
        match self.taking {
            Taking::Nothing => false,
            Taking::One(one) => one == key,
            Taking::All => true,
        }
    }
}

/// The values of both versions. It tells the compiler what a closure takes.
pub(super) fn both<T>(own: &T, theirs: &T, value: impl Fn(&T) -> FieldValue) -> [FieldValue; 2] {
    [value(own), value(theirs)]
}

/// `differ!(walk, NAME, OWN, THEIRS, VALUE)` notes where a field differs, and takes it over where the walk says so.
macro_rules! differ {
    ($walk:expr, $name:literal, $own:expr, $theirs:expr, $value:expr) => {{
        let (own, theirs) = (&mut $own, &$theirs);
        if *own != *theirs {
            let [mine, other] = $crate::compute::versions::walk::both(own, theirs, $value);
            if $walk.takes($name, mine, other) {
                own.clone_from(theirs);
            }
        }
    }};
}
pub(super) use differ;
