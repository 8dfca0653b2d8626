//! The pages: one file each, composed of views.

pub mod levels;
