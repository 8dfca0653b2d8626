//! The best alternative: the best of the current job, every other offer and open processes, one of them alone, or a typed amount.

use super::Alternative;
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::negotiate::solver::CounterSolver;
use crate::compute::negotiate::waiting::{HeldOffer, before_tax, decision};
use crate::model::day::Day;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::lens::Lens;
use crate::model::negotiation::counter_plan::Best;
use crate::model::offer::OfferId;
use crate::model::problem::{Field, Problem};

impl CounterSolver<'_> {
    /// The best alternative.
    pub(super) fn other(&self) -> Result<Option<Alternative>, Problem> {
        match self.ask.best {
            Best::Unknown => Ok(None),
            Best::Typed if self.ask.worth <= Money::ZERO => Err(Problem::new(
                Field::alone("ask.worth"),
                "Your alternative has no value yet.",
                "Type what it is worth over the years compared, or choose another alternative.",
            )),
            Best::Typed => {
                Ok(Some(Alternative { id: None, name: "Your alternative".into(), worth: self.ask.worth }))
            }
            Best::Waiting => self.open_processes().map(Some),
            Best::Job => match self.job()? {
                Some(job) => Ok(Some(job)),
                None => Err(Problem::new(
                    Field::alone("ask.best"),
                    "There is no current job to stay in.",
                    "Add it on the Offers page, or choose another alternative.",
                )),
            },
            // Interviews that are not typed in full are no alternative yet; the part about waiting says what they lack.
            Best::Offers => Ok(better(self.sure()?, self.open_processes().ok())),
        }
    }

    /// This offer, and what is left if it is lost and no interview brings another: the best certain alternative of the chosen kind.
    pub(super) fn held(&self) -> Result<HeldOffer, Problem> {
        let sure = match self.ask.best {
            Best::Offers | Best::Waiting => self.sure()?,
            Best::Job | Best::Typed | Best::Unknown => self.other()?,
        };
        self.held_beside(sure)
    }

    fn held_beside(&self, sure: Option<Alternative>) -> Result<HeldOffer, Problem> {
        let last = sure.as_ref().and_then(|sure| self.scenario().offer(sure.id?)?.deadline);
        let left = match last {
            Some(_) => {
                self.sure_but(sure.as_ref().and_then(|sure| sure.id))?.map_or(Money::ZERO, |left| left.worth)
            }
            None => Money::ZERO,
        };
        Ok(HeldOffer {
            worth: self.worth.all,
            fallback: sure.map(|sure| sure.worth),
            deadline: self.deadline(),
            falls: last.map(|day| (day, left)),
        })
    }

    /// The last day to answer this offer: its own, else the one typed for the offer in hand.
    pub fn deadline(&self) -> Option<Day> {
        self.offer.deadline.or(self.scenario().waiting.deadline)
    }

    /// What to know of an alternative that must be answered first: after that day it is none.
    pub(super) fn answered_first(&self, best: Option<&Alternative>) -> Option<String> {
        let other = best.and_then(|best| self.scenario().offer(best.id?))?;
        let is_next = |day: &Day| self.scenario().waiting.from.is_none_or(|from| from <= *day);
        let day =
            other.deadline.filter(is_next).filter(|day| self.deadline().is_none_or(|own| *day < own))?;
        let (other, day) = (self.scenario().called(other.id)?, format::date(&day.to_string()));
        let before = self.deadline().map_or_else(String::new, |_| format!(", before {}", self.name));
        Some(format!(
            "{other} must be answered by {day}{before}: after that day you no longer have it. Ask for more time there, or decide by then."
        ))
    }

    /// The best certain alternative: the current job, or another offer that pays anything.
    fn sure(&self) -> Result<Option<Alternative>, Problem> {
        self.sure_but(None)
    }

    /// The best certain alternative but for one offer, once that is gone: of the others, only those that stay.
    fn sure_but(&self, gone: Option<OfferId>) -> Result<Option<Alternative>, Problem> {
        let analysis = self.analysis();
        let others =
            analysis.offers.iter().filter(|subject| subject.id != self.id() && Some(subject.id) != gone);
        let stays = |id| self.scenario().offer(id).is_none_or(|offer| offer.deadline.is_none());
        let others = others.filter(|subject| gone.is_none() || stays(subject.id));
        let others = others.filter(|subject| analysis.counts(subject));
        others.map(|subject| self.instead(&analysis, subject)).try_fold(self.job()?, |best, other| {
            let other = other?;
            Ok(better(best, (other.worth > Money::ZERO).then_some(other)))
        })
    }

    fn job(&self) -> Result<Option<Alternative>, Problem> {
        let analysis = self.analysis();
        analysis.current.as_ref().map(|job| self.instead(&analysis, job)).transpose()
    }

    fn instead(&self, analysis: &Analysis<'_>, subject: &AnalyzedOffer<'_>) -> Result<Alternative, Problem> {
        let worth = self.lens_view(analysis).worth(analysis, subject)?;
        Ok(Alternative { id: Some(subject.id), name: subject.name.clone(), worth })
    }

    /// What the open processes are worth without this offer.
    ///
    /// Their worth is typed before tax, so the decision is made before tax; the result is then counted as this offer is, in the lens.
    fn open_processes(&self) -> Result<Alternative, Problem> {
        if self.scenario().lens != Lens::Taxable {
            let alike = before_tax(self.scenario());
            let before = CounterSolver::of(&alike, self.facts(), self.today)?;
            let found = before.open_processes()?;
            let share = self.worth.all.to_f64() / before.worth.all.to_f64().max(1.0);
            return Ok(Alternative { worth: Money::from_f64(found.worth.to_f64() * share), ..found });
        }
        let with = decision(&self.scenario().waiting, Some(self.held_beside(self.sure()?)?))?;
        let worth = Money::from_f64(with.without().value());
        Ok(Alternative { id: None, name: "Going on with your other interviews".into(), worth })
    }
}

/// The one that is worth more; of equal ones the first.
fn better(one: Option<Alternative>, other: Option<Alternative>) -> Option<Alternative> {
    match (one, other) {
        (Some(one), Some(other)) if one.worth >= other.worth => Some(one),
        (one, other) => other.or(one),
    }
}
