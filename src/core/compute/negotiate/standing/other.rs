//! The best alternative: another offer, the current job, open processes, or a typed amount.

use super::Alternative;
use crate::compute::analysis::offer::AnalysedOffer;
use crate::compute::negotiate::solver::CounterSolver;
use crate::compute::negotiate::wait_model::WaitDecision;
use crate::compute::negotiate::waiting::{HeldOffer, decision};
use crate::model::fixed::Money;
use crate::model::negotiation::counter_plan::Best;
use crate::model::problem::{Field, Problem};

impl CounterSolver<'_> {
    /// The best alternative.
    pub(super) fn other(&self) -> Result<Option<Alternative>, Problem> {
        match self.ask.best {
            Best::Nothing => Ok(None),
            Best::Typed if self.ask.worth <= Money::ZERO => Err(Problem::new(
                Field::alone("ask.worth"),
                "Your alternative has no value yet.",
                "Type what it is worth over the years compared, or choose another alternative.",
            )),
            Best::Typed => Ok(Some(Alternative {
                id: None,
                name: "Your alternative".into(),
                worth: self.ask.worth,
                sure: true,
            })),
            Best::Waiting => self.open_processes().map(Some),
            Best::Job => match self.sure(true)? {
                Some(job) => Ok(Some(job)),
                None => Err(Problem::new(
                    Field::alone("ask.best"),
                    "There is no current job to stay in.",
                    "Add it on the Offers page, or choose another alternative.",
                )),
            },
            Best::Offers => self.sure(false),
        }
    }

    /// The best certain alternative: another offer, else the current job; or the job only.
    fn sure(&self, job_alone: bool) -> Result<Option<Alternative>, Problem> {
        let analysis = self.analysis();
        let sight = self.sight(&analysis);
        let of = |subject: &AnalysedOffer<'_>| {
            let worth = sight.worth(&analysis, subject)?;
            Ok(Alternative { id: Some(subject.id), name: subject.name.clone(), worth, sure: true })
        };
        let others = analysis.offers.iter().filter(|subject| !job_alone && subject.id != self.id()).map(of);
        let others: Result<Vec<Alternative>, Problem> = others.collect();
        let best =
            others?.into_iter().filter(|other| other.worth > Money::ZERO).max_by_key(|other| other.worth);
        match (best, &analysis.current) {
            (Some(best), _) => Ok(Some(best)),
            (None, Some(job)) => of(job).map(Some),
            (None, None) => Ok(None),
        }
    }

    /// What the open processes are worth without this offer.
    fn open_processes(&self) -> Result<Alternative, Problem> {
        let fallback = self.sure(false)?.map(|other| other.worth);
        let with = decision(&self.scenario().waiting, Some(HeldOffer { worth: self.worth.all, fallback }))?;
        let without = WaitDecision { held: with.fallback, expires: None, ..with };
        let worth = Money::from_f64(without.value());
        Ok(Alternative { id: None, name: "Going on with your other interviews".into(), worth, sure: false })
    }
}
