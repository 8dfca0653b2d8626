//! The verbs: what follows from a scenario and the facts. Pure; the date and the facts are arguments, so that tests can bring their own.
//! Comparing pay takes the catalog, taxes their rules, Fit its questions; the negotiation and proofs take all [`crate::data::Facts`].

mod assume;
mod price;
mod refresh;
mod together;

pub mod vest;

mod bonus;
pub mod ledger;
mod pay;

mod band;
mod sentence;
mod tipping;
mod verdict;

pub mod compare;

mod grounds;
mod proof;
mod steps;

pub mod ask;
pub mod explain;

mod doubts;
pub mod study;

pub mod benefits;
pub mod cliff;
pub mod current;
pub mod grants;
pub mod leave;
pub mod target;
pub mod value;

pub mod lens;
pub mod seen;
pub mod take_home;

pub mod breakeven;
pub mod flips;
mod root;

pub mod reasons;

mod apportion;

pub mod answers;
pub mod chance;
pub mod fit;
pub mod fit_check;
pub mod fit_pay;
pub mod mapping;
pub mod normal;
pub mod plan;
pub mod readiness;

pub mod downlevel;
pub mod level_choice;
pub mod negotiate;
pub mod negotiated;
pub mod wait;
pub mod waiting;

pub mod tax;
