//! What follows from a scenario and the facts. Everything here is pure; the date and the facts are arguments, so that tests can bring
//! their own. Comparing pay takes the catalog, taxes take their rules, and Fit takes its questions. The negotiation and proofs take all
//! [`crate::data::Facts`].

pub(crate) mod diagnostics;
pub mod number;

pub mod pay;

pub mod compare;

pub mod analysis;

pub mod value;

pub mod leaving;
pub mod sensitivity;
pub mod supposed;

pub mod tax;

pub mod lens;

pub mod fit;
pub mod negotiate;

pub mod explain;

pub mod versions;
