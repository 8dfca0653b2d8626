//! What the page carries of its scenario for the second program: its link text, which deals keys anew, and before it the keys that
//! the page's figures name. Knows nothing of the page.

use offerscope_core::format::link;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;

/// `2.1 s=1.…`: the keys of the offers in their order, and the scenario.
pub fn written(scenario: &Scenario) -> String {
    let keys: Vec<String> = scenario.offers.iter().map(|offer| offer.id.0.to_string()).collect();
    format!("{} {}", keys.join("."), link::write(scenario))
}

/// The scenario that was carried, under its own keys.
pub fn read(carried: &str) -> Option<Scenario> {
    let (keys, text) = carried.split_once(' ')?;
    let mut scenario = link::read(text).ok()?;
    let mut keys = keys.split('.');
    for offer in &mut scenario.offers {
        offer.id = OfferId(keys.next()?.parse().ok()?);
    }
    Some(scenario)
}
