//! What offers are called where they have no name, or the same.

use offerscope_core::model::current::Current;
use offerscope_core::model::offer::Offer;
use offerscope_core::model::scenario::Scenario;

/// The letters stand in for no name; a number makes another name of an equal one, also where that is typed, and beside the job.
#[test]
fn no_two_choices_are_called_the_same() {
    let named = |names: &[&str], job: Option<&str>| {
        let offer = |name: &&str| Offer { name: (*name).into(), ..Offer::default() };
        let current = job.map(|job| {
            Box::new(Current { offer: Offer { name: job.into(), ..Offer::default() }, ..Current::default() })
        });
        let scenario = Scenario { offers: names.iter().map(offer).collect(), current, ..Scenario::default() };
        (0..names.len()).map(|at| scenario.name_of(at)).collect::<Vec<String>>()
    };
    assert_eq!(named(&["A", " A ", "B", ""], None), ["A", "A (2)", "B", "Offer D"]);
    assert_eq!(named(&["A", "A", "A (2)", "A"], None), ["A", "A (3)", "A (2)", "A (4)"]);
    assert_eq!(named(&["Google", "Meta"], Some("Google")), ["Google (2)", "Meta"]);
}
