//! The pages: one file each, composed of views.

pub mod levels;

pub mod fit;

pub mod offers;

pub mod negotiate;

pub mod how;

#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
