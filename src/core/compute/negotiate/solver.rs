//! The offer that is countered, and what it is worth with more of a lever. Each worth is the pay model's, in the chosen lens. It holds no
//! belief about an employer. A further dollar of stock counts 93 cents unless the reader says otherwise.

use super::assumption_value::assumption_value;
use super::lever::{LeverAmounts, package, with};
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::lens::view::LensView;
use crate::compute::pay::ledger::PayPart;
use crate::data::Facts;
use crate::model::bounds::HORIZON;
use crate::model::fixed::{Money, Price};
use crate::model::format;
use crate::model::lens::Lens;
use crate::model::month::Month;
use crate::model::negotiation::counter_plan::CounterPlan;
use crate::model::offer::{Offer, OfferId};
use crate::model::problem::{Field, Problem};
use crate::model::scenario::Scenario;

/// The offer that is countered, with everything needed to value it.
#[derive(Debug)]
pub struct CounterSolver<'a> {
    scenario: &'a Scenario,
    /// The scenario without any offer, for the worth of one. The current job is in it where it goes on until this offer starts.
    bare: Scenario,
    /// The first month compared.
    from: Month,
    facts: &'a Facts,
    pub(super) today: Month,
    /// The offer that is countered.
    pub offer: &'a Offer,
    /// Its name.
    pub name: String,
    /// The counter-offer as typed.
    pub ask: CounterPlan,
    /// Base, grant and sign-on of the offer.
    pub now: LeverAmounts,
    /// The share price that a grant in shares is counted at.
    pub price: Option<Price>,
    /// What the offer is worth.
    pub worth: LensWorth,
    /// What a further dollar of stock counts as.
    pub stock: f64,
}

/// The position of the offer that pays most; the first of equal ones.
fn most_paid(scenario: &Scenario, facts: &Facts, today: Month) -> usize {
    let analysis = Analysis::of(scenario, facts.catalog, today);
    let paid = |subject| if analysis.counts(subject) { analysis.total(subject) } else { Money::ZERO };
    let totals = analysis.offers.iter().map(paid).enumerate();
    totals.rev().max_by_key(|(_, total)| *total).map_or(0, |(place, _)| place)
}

/// What an offer is worth over the years compared, in the lens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LensWorth {
    /// The whole offer.
    pub all: Money,
    /// The part of it that is stock.
    pub equity: Money,
    /// Pay of an average year before taxes.
    pub yearly: Money,
}

impl<'a> CounterSolver<'a> {
    /// The offer that is marked as countered, else the one that pays most.
    ///
    /// # Errors
    /// No offer, an offer without pay, or a lens that needs a state.
    pub fn of(scenario: &'a Scenario, facts: &'a Facts, today: Month) -> Result<Self, Problem> {
        let marked = scenario.offers.iter().position(|offer| offer.countered);
        let marked = marked.unwrap_or_else(|| most_paid(scenario, facts, today));
        let offer = scenario.offers.get(marked).ok_or_else(|| {
            Problem::new(
                Field::alone("offers"),
                "There is no offer to negotiate.",
                "Type one on the Offers page first.",
            )
        })?;
        let analysis = Analysis::of(scenario, facts.catalog, today);
        let (from, subject) = (analysis.compared.from, analysis.offers.get(marked));
        let (name, price) =
            subject.map_or_else(Default::default, |subject| (subject.name.clone(), subject.price()));
        let meanwhile = subject.is_some_and(|subject| subject.ledger.start > from);
        let current = scenario.current.clone().filter(|_| meanwhile);
        let bare = Scenario { offers: Vec::new(), current, ..scenario.clone() };
        let mut solver = Self {
            scenario,
            bare,
            from,
            facts,
            today,
            offer,
            name,
            ask: scenario.counter,
            now: package(offer, price),
            price,
            worth: LensWorth::default(),
            stock: assumption_value(facts, &scenario.assumptions, "rsu"),
        };
        solver.worth = solver.worth_of(offer)?;
        if solver.worth.all <= Money::ZERO {
            let late = subject.is_some_and(|subject| subject.pays(analysis.months()));
            let (why, way_out) = if late && subject.is_some_and(|subject| !analysis.counts(subject)) {
                ("starts after the years compared", "Check its start month, or compare more years.")
            } else {
                ("has no pay yet", "Type its base on the Offers page first.")
            };
            let says = format!("{} {why}, so there is nothing to negotiate.", solver.name);
            return Err(Problem::new(Field::offer(marked), says, way_out));
        }
        Ok(solver)
    }

    /// The id of the offer.
    pub fn id(&self) -> OfferId {
        self.offer.id
    }

    /// What a changed version of this offer is worth.
    ///
    /// # Errors
    /// A lens that needs a state.
    pub fn worth_of(&self, offer: &Offer) -> Result<LensWorth, Problem> {
        self.worth_in(self.scenario.lens, offer.clone())
    }

    /// What a changed version of this offer alone is worth in a lens.
    pub(super) fn worth_in(&self, lens: Lens, offer: Offer) -> Result<LensWorth, Problem> {
        let alone = Scenario { offers: vec![offer], lens, ..self.bare.clone() };
        let analysis = Analysis::since(&alone, self.facts.catalog, self.today, Some(self.from));
        analysis
            .offers
            .first()
            .map_or(Ok(LensWorth::default()), |subject| self.worth_in_view(&analysis, subject))
    }

    /// What an offer of the scenario is worth as it stands.
    pub(super) fn worth_of_own(&self, id: OfferId) -> Result<LensWorth, Problem> {
        let analysis = self.analysis();
        analysis
            .subject(id)
            .map_or(Ok(LensWorth::default()), |subject| self.worth_in_view(&analysis, subject))
    }

    fn worth_in_view(
        &self,
        analysis: &Analysis<'_>,
        subject: &AnalyzedOffer<'_>,
    ) -> Result<LensWorth, Problem> {
        let sum = self.lens_view(analysis).sum(analysis, subject)?;
        Ok(LensWorth {
            all: sum.total(),
            equity: sum.part(PayPart::Equity),
            yearly: subject.total(analysis.months()).per(i64::from(analysis.horizon_years)),
        })
    }

    /// The months that worths are counted over: `January 2027 to December 2030`.
    pub fn months_compared(&self) -> String {
        let months = HORIZON.nearest(self.scenario.horizon_years).saturating_mul(12);
        let last = self.from.plus(months.saturating_sub(1));
        format!("{} to {}", format::month(self.from), format::month(last))
    }

    /// What the offer with more of the levers is worth to the reader. Stock beyond what it holds now counts at less than its full value.
    pub fn to_me(&self, more: LeverAmounts) -> Money {
        let next = with(self.offer, more, self.price);
        let worth = self.worth_in(self.scenario.lens, next).unwrap_or(self.worth);
        let further = (worth.equity - self.worth.equity).max(Money::ZERO);
        worth.all - Money::from_f64(further.to_f64() * (1.0 - self.stock))
    }

    /// The scenario, for comparing with its other offers.
    pub(super) fn scenario(&self) -> &'a Scenario {
        self.scenario
    }

    pub(super) fn analysis(&self) -> Analysis<'a> {
        Analysis::of(self.scenario, self.facts.catalog, self.today)
    }

    /// The lens that worths are counted in.
    pub(super) fn lens_view(&self, analysis: &Analysis<'_>) -> LensView<'a> {
        LensView::of(analysis, self.facts.taxes)
    }

    pub(super) fn facts(&self) -> &'a Facts {
        self.facts
    }
}
