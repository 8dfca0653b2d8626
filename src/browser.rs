//! The gate to the browser: the only room that names its crates.

pub use web_sys::{HtmlDialogElement, HtmlInputElement, HtmlSelectElement, SvgElement};
