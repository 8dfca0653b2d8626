//! The types of the model. Every other module of the core uses them; they use no other module.

pub mod decimal;
pub mod fixed;

pub mod bounds;

pub mod day;
pub mod month;

pub mod name;

pub mod format;

pub mod problem;

pub mod offer;

pub mod current;
pub mod lens;
pub mod outlook;

pub mod personal;
pub mod scenario;

pub mod facts;

pub mod fit;

pub mod tax;

pub mod negotiation;

pub mod validate;
