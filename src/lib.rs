//! Offerscope: compare levels and offers, entirely in the browser. The map, in reading order:
//!
//! `route` page addresses · `state` what the app holds and how it changes · `results` what follows from it · `app` the root component; below it `navigation`
//! (address and history) and `saving` (storage) · `lazy` what fetches a part · `parts` the components that are parts · `links` the part that
//! reads and writes links · `page` the pages · `widget` what several pages use · `browser` the only place that names the browser's crates.

pub mod route;

pub mod state;

pub mod results;

pub mod app;

pub mod lazy;

pub mod links;

pub mod parts;

pub mod page;

pub mod widget;

pub mod browser;

/// A small allocator: 2.4 KB (brotli) less than the default one.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
