//! The browser floor: the built site, as files, as a static host serves it, and as a person uses it. Needs `dist/` (`make build`).

mod dist;
mod host;
mod hosting;
mod shipped;

mod browser;
mod engine;
mod offers;

mod accessible;
mod analysis_views;
mod counted;
mod crash;
mod fit;
mod framed;
mod journey;
mod keyboard;
mod letter;
mod negotiate;
mod pages;
mod parts;
mod pictures;
mod private;
mod sharing;
mod speed;
mod taxes;
mod typing;
