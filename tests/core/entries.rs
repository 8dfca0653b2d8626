//! Entries: values by key that are carried unread.

use offerscope_core::data::sample_scenario;
use offerscope_core::link::text::{read, write};
use offerscope_core::model::entries::Entries;
use proptest::prelude::*;
use std::collections::BTreeMap;

proptest! {
    #[test]
    fn entries_answer_as_a_map_does_and_travel_by_link(
        steps in prop::collection::vec(("[a-c]\\.[0-9]", prop::option::of("[^=\r\n]{0,8}")), 0..20)
    ) {
        let (mut entries, mut map) = (Entries::default(), BTreeMap::new());
        for (key, value) in steps {
            entries.set(&key, value.as_deref());
            match value {
                Some(value) => map.insert(key, value),
                None => map.remove(&key),
            };
        }
        let held: BTreeMap<String, String> = entries.all().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
        prop_assert_eq!(held, map);
        let mut scenario = sample_scenario();
        scenario.beside = entries.clone();
        scenario.offers[1].beside = entries;
        prop_assert_eq!(read(&write(&scenario)).unwrap(), scenario);
    }
}

#[test]
fn a_text_of_two_lines_or_with_an_equals_sign_is_not_taken() {
    let mut entries = Entries::default();
    entries.set("tax.state", Some("CA"));
    entries.set("tax.state", Some("NY\ntax.filing=joint"));
    entries.set("a=b", Some("c"));
    assert!(entries.is_empty());
}

#[test]
fn what_begins_alike_is_taken_back_together() {
    let mut entries = Entries::default();
    for key in ["tax.state", "lens", "tax.filing"] {
        entries.set(key, Some("x"));
    }
    entries.clear("tax.");
    assert_eq!(entries.all().collect::<Vec<_>>(), [("lens", "x")]);
}
