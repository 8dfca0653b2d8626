//! Version 1 of the link: private structs that serde reads and writes, and their way from and to the model. The model knows nothing of them.

mod answers;
mod group;
mod leaf;
mod negotiation;
mod tax;

pub(super) use answers::Answers;
pub(super) use negotiation::{Assumptions, Counter, Downlevel, Part, Round, Waiting};
pub(super) use tax::{Lens, Place, Tax};
