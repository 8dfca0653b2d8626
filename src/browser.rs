//! The only code that names web-sys, js-sys or gloo. It runs in effects and event handlers, not while rendering, so that pages also render
//! on the host. One exception: the theme switch reads the theme while it is drawn, and the host does not draw it.
#![allow(clippy::disallowed_methods, reason = "this is the one place that may touch the browser")]

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod download;
pub mod near;
pub mod page;
pub mod static_content;
pub mod storage;

pub use gloo::events::EventListener;
pub use web_sys::{
    HtmlDetailsElement, HtmlDialogElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, Node,
};
