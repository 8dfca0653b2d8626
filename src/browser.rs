//! The gate to the browser: the only room that names web-sys, js-sys or gloo. Everything here runs in effects and event
//! handlers, never while rendering, so that pages also render on the host; but for the theme in force, which its switch asks
//! for as it is drawn, and no host draws that.
#![allow(clippy::disallowed_methods, reason = "this is the one place that may touch the browser")]

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod download;
pub mod page;
pub mod still;
pub mod storage;

pub use gloo::events::EventListener;
pub use web_sys::{
    HtmlDetailsElement, HtmlDialogElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, Node,
};
