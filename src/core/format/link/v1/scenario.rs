//! Version 1: the scenario, and its offers side by side.

use super::answers::Answers;
use super::counter::{Assumptions, Counter, Part};
use super::current::{Job, Outlook};
use super::downlevel::Downlevel;
use super::group::group;
use super::offer::Offer;
use super::offers::Offers;
use super::tax::{Lens, Tax};
use super::waiting::Waiting;
use crate::model::offer::{self, OfferId};
use crate::model::scenario as model;

group! {
    /// All of it. The offers are those of the scenario, then that of the current job.
    Scenario of model::Scenario {
        offers: Offers,
        horizon_years: u16,
        current: Option<Box<Job>>,
        outlook: Outlook,
        lens: Lens,
        tax: Tax,
        profile: Answers,
        counter: Counter,
        waiting: Waiting,
        downlevel: Downlevel,
        assumptions: Assumptions,
        negotiation_part: Option<Part>,
    }
}

impl From<&model::Scenario> for Scenario {
    fn from(scenario: &model::Scenario) -> Self {
        let model::Scenario {
            horizon_years,
            offers,
            current,
            outlook,
            profile,
            lens,
            tax,
            counter,
            waiting,
            downlevel,
            assumptions,
            negotiation_part,
        } = scenario;
        let paid = offers.iter().chain(current.iter().map(|job| &job.offer));
        Self {
            offers: Offers(paid.map(Offer::from).collect()),
            horizon_years: *horizon_years,
            current: current.as_deref().map(|job| Box::new(job.into())),
            outlook: outlook.into(),
            lens: (*lens).into(),
            tax: tax.into(),
            profile: profile.into(),
            counter: counter.into(),
            waiting: waiting.into(),
            downlevel: downlevel.into(),
            assumptions: assumptions.into(),
            negotiation_part: negotiation_part.map(Part::from),
        }
    }
}

impl TryFrom<Scenario> for model::Scenario {
    type Error = String;

    fn try_from(scenario: Scenario) -> Result<Self, String> {
        let Scenario {
            offers,
            horizon_years,
            current,
            outlook,
            lens,
            tax,
            profile,
            counter,
            waiting,
            downlevel,
            assumptions,
            negotiation_part,
        } = scenario;
        let mut paid = offers.0;
        let job = |job: Box<Job>| {
            let offer = paid.pop().ok_or("The current job in it pays nothing that is known.")?;
            job.open(offer).map(Box::new)
        };
        let current = current.map(job).transpose()?;
        let offers = (1..).zip(paid).map(|(id, offer)| offer.open(OfferId(id)));
        Ok(Self {
            horizon_years,
            offers: offers.collect::<Result<Vec<offer::Offer>, String>>()?,
            current,
            outlook: outlook.into(),
            profile: profile.into(),
            lens: lens.into(),
            tax: tax.try_into()?,
            counter: counter.into(),
            waiting: waiting.try_into()?,
            downlevel: downlevel.into(),
            assumptions: assumptions.into(),
            negotiation_part: negotiation_part.map(Into::into),
        })
    }
}
