//! An offer with nothing left open, and its grants: what every computation of pay starts from. [`super::resolve`] makes it.

use super::price::ResolvedPrice;
use super::resolved_grant::ResolvedGrant;
use super::salary::Salary;
use crate::model::facts::ladder::{Company, RecentPrice};
use crate::model::month::Month;
use crate::model::offer::{Offer, SignOn};

/// An offer with every open choice resolved.
#[derive(Debug)]
pub(crate) struct ResolvedOffer<'a> {
    pub(crate) offer: &'a Offer,
    pub(crate) company: Option<&'static Company>,
    pub(crate) start: Month,
    /// Months of service before the start; only a current job has some.
    pub(crate) served: u16,
    /// Its base, raises included.
    pub(crate) salary: Salary,
    pub(crate) sign_on: Vec<SignOn>,
    pub(crate) quote: ResolvedPrice<'a>,
    /// Where today's price comes from, if the offer does not state it.
    pub(crate) recent: Option<RecentPrice>,
    pub(crate) grants: Vec<ResolvedGrant>,
}
