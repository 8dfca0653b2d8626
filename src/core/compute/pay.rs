//! What one offer pays, month by month. Reading order: an offer is resolved (nothing left open), its streams become cents a month, and a
//! ledger holds them.

pub mod ledger;
pub mod stint;

pub(crate) mod price;
pub(crate) mod splits;
pub mod vest;
pub mod whole_years;

pub(crate) mod resolved_grant;

pub(crate) mod resolved;

pub(crate) mod salary;

pub(crate) mod bonus;
pub(crate) mod streams;

pub(crate) mod grant_schedule;
pub(crate) mod stock;

pub(crate) mod refreshers;

pub(crate) mod resolve;

pub(crate) mod current_job;

pub mod target;

pub mod untraded;
