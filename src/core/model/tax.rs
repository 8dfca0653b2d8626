//! Taxes: who files and how, the rules of a year, the forms of the states.

pub mod filing;
pub mod profile;
pub mod states;

pub mod rules;

pub mod allowances;

pub mod form;
