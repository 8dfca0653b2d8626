//! Offerscope: compare levels and offers, entirely in the browser. The map, in reading order:
//!
//! `route` the page addresses · `state` what is held and how it changes · `carry` it to the second program · `app` the only wiring · `depth` the second program · `fit` the third · `negotiate` the fourth · `proof` what it says of a figure ·
//! `page` the four pages · `view` the parts they are made of · `browser` the gate to the browser, the only place that names its crates.

pub mod route;

pub mod state;

pub mod carry;

pub mod app;

pub mod depth;

pub mod fit;
pub mod negotiate;

pub mod proof;

pub mod page;

pub mod widget;

pub mod browser;

/// Small, for all programs: see the README's decisions.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
