//! The pages: a folder each, with its own components below it. What several pages use is in `widget`.

pub mod levels;

pub mod fit;

pub mod offers;

pub mod negotiate;

pub mod share;

pub mod notices;

#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
