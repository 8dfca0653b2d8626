//! What happens without this deal: another offer, the job one has, open processes, or what was typed.

use super::super::desk::Desk;
use super::Other;
use crate::compute::study::Subject;
use crate::compute::wait::Decision;
use crate::compute::waiting::{Held, decision};
use crate::model::ask::Best;
use crate::model::fixed::Money;
use crate::model::problem::{Field, Problem};
use crate::model::waiting::Waiting;

impl Desk<'_> {
    /// What happens without this deal.
    pub(super) fn other(&self) -> Result<Option<Other>, Problem> {
        match self.ask.best {
            Best::Nothing => Ok(None),
            Best::Typed if self.ask.worth <= Money::ZERO => Err(Problem::new(
                Field::alone("ask.worth"),
                "What you would do otherwise has no worth yet.",
                "Type what it comes to over the years compared, or choose another alternative.",
            )),
            Best::Typed => Ok(Some(Other {
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

    /// The best that is sure: another offer, else the current job; or the job alone.
    fn sure(&self, job_alone: bool) -> Result<Option<Other>, Problem> {
        let study = self.study();
        let sight = self.sight(&study);
        let of = |subject: &Subject<'_>| {
            let worth = sight.worth(&study, subject)?;
            Ok(Other { id: Some(subject.id), name: subject.name.clone(), worth, sure: true })
        };
        let others = study.offers.iter().filter(|subject| !job_alone && subject.id != self.id()).map(of);
        let others: Result<Vec<Other>, Problem> = others.collect();
        let best =
            others?.into_iter().filter(|other| other.worth > Money::ZERO).max_by_key(|other| other.worth);
        match (best, &study.current) {
            (Some(best), _) => Ok(Some(best)),
            (None, Some(job)) => of(job).map(Some),
            (None, None) => Ok(None),
        }
    }

    /// What deciding among open processes is worth without this offer.
    fn open_processes(&self) -> Result<Other, Problem> {
        let (typed, _) = Waiting::of(&self.scenario().beside);
        let fallback = self.sure(false)?.map(|other| other.worth);
        let with = decision(&typed, Some(Held { worth: self.worth.all, fallback }))?;
        let without = Decision { held: with.fallback, expires: None, ..with };
        let worth = Money::from_f64(without.value());
        Ok(Other { id: None, name: "What else is running".into(), worth, sure: false })
    }
}
