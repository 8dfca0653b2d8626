//! The types of the model. Every other module of the core uses them; they use no other module.

pub mod bounds;
pub mod day;
pub mod decimal;
pub mod fixed;
pub mod format;
pub mod month;
pub mod name;
pub mod problem;

pub mod source;

pub mod assumption;
pub mod ladder;
pub mod practice;
pub mod question;

pub mod schedule;

pub mod benefits;
pub mod bonus;
pub mod grant;
pub mod refresher;
pub mod sign_on;

pub mod offer;

pub mod counter_plan;
pub mod current;
pub mod downlevel;
pub mod lens;
pub mod outlook;
pub mod profile;
pub mod scenario;
pub mod waiting;

pub mod states;
pub mod tax;
pub mod tax_form;
pub mod tax_profile;
pub mod tax_rules;

pub mod validate;
