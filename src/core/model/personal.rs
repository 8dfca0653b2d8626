//! What a scenario says about its owner: the current job, taxes, the negotiation, answers about level. A link may come without them, and what a
//! reader takes over from such a link leaves their own as they are.

use super::current::Current;
use super::facts::assumption::Assumptions;
use super::lens::Lens;
use super::negotiation::counter_plan::CounterPlan;
use super::negotiation::downlevel::Downlevel;
use super::negotiation::waiting::Waiting;
use super::offer::Offer;
use super::scenario::Scenario;
use super::tax::profile::TaxProfile;

impl Scenario {
    /// Whether it says anything that [`Scenario::leave_out_taxes`] takes out.
    pub fn has_taxes(&self) -> bool {
        self.without(Self::leave_out_taxes)
    }

    /// Whether it says anything that [`Scenario::leave_out_negotiation`] takes out.
    pub fn has_negotiation(&self) -> bool {
        self.without(Self::leave_out_negotiation)
    }

    fn without(&self, leave_out: fn(&mut Self)) -> bool {
        let mut bare = self.clone();
        leave_out(&mut bare);
        bare != *self
    }

    /// Takes out who files, and where the work is done.
    pub fn leave_out_taxes(&mut self) {
        self.tax = TaxProfile::default();
        if self.lens == Lens::Cash {
            self.lens = Lens::default();
        }
        let job = self.current.as_mut().map(|job| &mut job.offer);
        let none = Offer::default();
        self.offers.iter_mut().chain(job).for_each(|offer| places_from(offer, &none));
        for past in self.current.iter_mut().flat_map(|job| &mut job.past) {
            past.grant.workdays.clear();
        }
    }

    /// Takes out targets, alternatives, other processes, rounds and changed assumptions.
    pub fn leave_out_negotiation(&mut self) {
        self.counter = CounterPlan::default();
        self.waiting = Waiting::default();
        self.downlevel = Downlevel::default();
        self.assumptions = Assumptions::default();
        self.negotiation_part = None;
        for offer in &mut self.offers {
            offer.countered = false;
            offer.rounds.clear();
        }
    }

    /// This scenario of a link, with what it does not say filled in from the reader's own. The same offers have the same ids then.
    #[must_use]
    pub fn completed(&self, own: &Self) -> Self {
        let mut whole = self.clone();
        let (taxes, negotiation) = (!self.has_taxes(), !self.has_negotiation());
        if taxes {
            whole.tax = own.tax.clone();
            if own.lens == Lens::Cash && self.lens == Lens::default() {
                whole.lens = Lens::Cash;
            }
        }
        if negotiation {
            whole.counter = own.counter;
            whole.waiting = own.waiting.clone();
            whole.downlevel = own.downlevel;
            whole.assumptions = own.assumptions.clone();
            whole.negotiation_part = own.negotiation_part;
        }
        if self.profile.is_empty() {
            whole.profile = own.profile.clone();
        }
        let mut next = own.next_id();
        for (offer, same) in whole.offers.iter_mut().zip(own.same_offers(self)) {
            let Some(same) = same else {
                offer.id = next;
                next.0 = next.0.saturating_add(1);
                continue;
            };
            offer.id = same.id;
            name_from(offer, same);
            if taxes {
                places_from(offer, same);
            }
            if negotiation {
                offer.countered = same.countered;
                offer.rounds.clone_from(&same.rounds);
            }
        }
        match (&mut whole.current, &own.current) {
            (Some(job), Some(same)) => {
                name_from(&mut job.offer, &same.offer);
                if taxes {
                    job_places_from(job, same);
                }
            }
            (none @ None, Some(job)) => *none = Some(job.clone()),
            (_, None) => {}
        }
        // A company has one share price: that of the link.
        for offer in &self.offers {
            whole.set_stock(&offer.company, &offer.stock);
        }
        whole
    }

    /// For each offer of a link, the same one of the reader's own: of its name and company, or of its company and level where the link has no
    /// names.
    fn same_offers<'a>(&'a self, link: &Self) -> Vec<Option<&'a Offer>> {
        let mut rest: Vec<&Offer> = self.offers.iter().collect();
        let mut found = Vec::new();
        for offer in &link.offers {
            let is_same = |own: &&Offer| {
                let named =
                    if offer.name.is_empty() { own.level == offer.level } else { own.name == offer.name };
                named && own.company == offer.company
            };
            let place = rest.iter().position(is_same);
            found.push(place.map(|place| rest.remove(place)));
        }
        found
    }

    /// Whether every offer of a link is also one of the reader's own, as [`Scenario::completed`] names them.
    pub fn has_offers_of(&self, completed: &Self) -> bool {
        completed.offers.iter().all(|offer| self.offer(offer.id).is_some())
    }

    /// Whether a link says nothing else than the reader's own scenario does.
    pub fn holds(&self, link: &Self) -> bool {
        let whole = link.completed(self);
        whole.offers.iter().all(|offer| self.offer(offer.id) == Some(offer))
            && Self { offers: self.offers.clone(), negotiation_part: self.negotiation_part, ..whole } == *self
    }
}

fn name_from(offer: &mut Offer, own: &Offer) {
    if offer.name.is_empty() {
        offer.name.clone_from(&own.name);
    }
}

fn places_from(offer: &mut Offer, own: &Offer) {
    offer.place.clone_from(&own.place);
    offer.moves.clone_from(&own.moves);
    for (at, grant) in offer.grants.iter_mut().enumerate() {
        grant.workdays = own.grants.get(at).map(|own| own.workdays.clone()).unwrap_or_default();
    }
}

fn job_places_from(job: &mut Current, own: &Current) {
    places_from(&mut job.offer, &own.offer);
    for (at, past) in job.past.iter_mut().enumerate() {
        past.grant.workdays = own.past.get(at).map(|own| own.grant.workdays.clone()).unwrap_or_default();
    }
}
