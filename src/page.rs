//! The pages: one file each, composed of views.
//!
//! A view may show the difference of two figures that it shows, or their mean over the years. What weighs, grows or repeats is computed in
//! the core.

pub mod levels;

pub mod fit;

pub mod offers;

pub mod negotiate;

pub mod how;

#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
