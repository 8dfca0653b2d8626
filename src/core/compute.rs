//! What follows from a scenario and the facts. Everything here is pure; the date is an argument.

pub(crate) mod diagnostics;
pub mod number;

pub mod pay;

pub mod compare;

pub mod analysis;

pub mod value;

pub mod leaving;
pub mod sensitivity;

pub mod tax;

pub mod lens;

pub mod fit;
pub mod negotiate;

pub mod explain;
