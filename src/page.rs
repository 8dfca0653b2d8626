//! The pages: a folder each, with its own components below it. What several pages use is in `widget`.
//!
//! A view may show the difference of two figures that it shows, or their mean over the years. What weighs, grows or repeats is computed in
//! the core.

#[cfg(not(target_arch = "wasm32"))]
pub mod home;

pub mod levels;

pub mod fit;

pub mod offers;

pub mod negotiate;

pub mod how;

pub mod sheets;

pub mod share;
pub mod shared_link;

pub mod notices;

#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
pub mod printed;
