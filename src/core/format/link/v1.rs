//! Version 1 of the link: private structs that serde and postcard read and write, and their way from and to the model, which knows nothing of
//! them. A field of the model that is not carried here does not compile.
//!
//! A change of these structs, of the order of their fields too, raises `FORM` in the module above.

mod answers;
mod counter;
mod current;
mod downlevel;
mod grant;
mod group;
mod later;
mod leaf;
mod offer;
mod offers;
mod scenario;
mod sign_on;
mod tax;
mod waiting;
mod wire;

use crate::model;
use scenario::Scenario;
use wire::{Against, Wire};

/// The bytes of a scenario.
pub(super) fn encode(scenario: &model::scenario::Scenario) -> Vec<u8> {
    // Writing into memory fails for nothing that is declared here; a test writes every field.
    let (value, base) = (&Scenario::from(scenario), &Scenario::default());
    postcard::to_allocvec(&Against { value, base }).unwrap_or_default()
}

/// The scenario of some bytes, with the keys of its offers dealt anew in order. Ranges are not looked at.
///
/// # Errors
/// A sentence, where the bytes are none that [`encode`] writes.
pub(super) fn decode(bytes: &[u8]) -> Result<model::scenario::Scenario, String> {
    let mut written = postcard::Deserializer::from_bytes(bytes);
    let scenario = Scenario::read(&Scenario::default(), &mut written);
    match (scenario, written.finalize()) {
        (Ok(scenario), Ok([])) => scenario.try_into(),
        (Ok(_), _) => Err("It holds more than a scenario.".into()),
        (Err(_), _) => Err("What it holds is not a scenario.".into()),
    }
}
