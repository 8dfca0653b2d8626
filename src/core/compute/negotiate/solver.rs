//! The offer that is countered, what it is worth with more of a lever, and how much more reaches an amount. Each worth is the pay model's,
//! in the chosen lens. It holds no belief about an employer.
//!
//! Levers are solved by halving, in whole dollars or in the dollars of whole shares: the least that reaches an amount, or how far the
//! lever's cap goes. A further dollar of stock counts 93 cents unless the reader says otherwise.

use super::assumption_value::assumption_value;
use super::lever::{Lever, LeverAmounts, moves, package, with};
use crate::compute::analysis::Analysis;
use crate::compute::lens::view::LensView;
use crate::compute::pay::ledger::PayPart;
use crate::data::Facts;
use crate::model::fixed::{Money, Price};
use crate::model::month::Month;
use crate::model::negotiation::counter_plan::CounterPlan;
use crate::model::offer::{Offer, OfferId};
use crate::model::problem::{Field, Problem};
use crate::model::scenario::Scenario;

/// The most of each lever that is searched where no cap is known: base, grant, sign-on.
const REACH: [Money; 3] = [Money::whole(2_000_000), Money::whole(20_000_000), Money::whole(5_000_000)];

/// The offer that is countered, with everything needed to value it.
#[derive(Debug)]
pub struct CounterSolver<'a> {
    scenario: &'a Scenario,
    facts: &'a Facts,
    today: Month,
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
    let totals = analysis.offers.iter().map(|subject| subject.total(analysis.months())).enumerate();
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

/// How much more of a lever reaches an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The offer already reaches it.
    Already,
    /// This much more of the lever reaches it: the fewest whole dollars, or the dollars of the fewest whole shares.
    With(Money),
    /// The lever alone does not reach it, even at its cap.
    Never {
        /// The most of the lever.
        most: Money,
        /// What the offer comes to then.
        comes_to: Money,
    },
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
        let alone = Scenario { offers: vec![offer.clone()], current: None, ..scenario.clone() };
        let analysis = Analysis::of(&alone, facts.catalog, today);
        let subject = analysis.offers.first();
        let (name, price) =
            subject.map_or_else(Default::default, |subject| (subject.name.clone(), subject.price()));
        let mut desk = Self {
            scenario,
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
        desk.worth = desk.worth_of(offer)?;
        if desk.worth.all <= Money::ZERO {
            let says = format!("{} has no pay yet, so there is nothing to negotiate.", desk.name);
            return Err(Problem::new(Field::offer(marked), says, "Type its base on the Offers page first."));
        }
        Ok(desk)
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
        let alone = Scenario { offers: vec![offer.clone()], current: None, ..self.scenario.clone() };
        let analysis = Analysis::of(&alone, self.facts.catalog, self.today);
        let Some(subject) = analysis.offers.first() else { return Ok(LensWorth::default()) };
        let years = analysis.horizon_years;
        let sum = self.sight(&analysis).ledger(&analysis, subject)?.sum(years);
        Ok(LensWorth {
            all: sum.total(),
            equity: sum.part(PayPart::Equity),
            yearly: subject.total(analysis.months()).per(i64::from(years)),
        })
    }

    /// What the offer with more of the levers is worth to the reader. Stock beyond what it holds now counts at less than its full value.
    pub fn to_me(&self, more: LeverAmounts) -> Money {
        let next = with(self.offer, more, self.price);
        let worth = self.worth_of(&next).unwrap_or(self.worth);
        let further = (worth.equity - self.worth.equity).max(Money::ZERO);
        worth.all - Money::from_f64(further.to_f64() * (1.0 - self.stock))
    }

    /// The most that a lever can rise.
    pub fn room(&self, lever: Lever) -> Money {
        let at = lever.place();
        let [now, reach] = [self.now, REACH].map(|package| package.get(at).copied().unwrap_or_default());
        let typed = self.ask.caps.get(at).copied().flatten();
        let known = (lever == Lever::Base && self.offer.company.as_deref() == Some("amazon"))
            .then(|| Money::from_f64(assumption_value(self.facts, &self.scenario.assumptions, "base_cap")));
        typed.or(known).map_or(reach, |cap| (cap - now).max(Money::ZERO))
    }

    /// How much more of one lever, beside what is added already, makes the offer reach an amount.
    pub fn solve(&self, lever: Lever, beside: LeverAmounts, amount: Money) -> Reach {
        let at = |more: Money| {
            let mut package = beside;
            if let Some(part) = package.get_mut(lever.place()) {
                *part += more;
            }
            self.to_me(package)
        };
        if at(Money::ZERO) >= amount {
            return Reach::Already;
        }
        let taken = beside.get(lever.place()).copied().unwrap_or_default();
        let room = (self.room(lever) - taken).max(Money::ZERO);
        let most = if moves(self.offer, lever, self.price) { room } else { Money::ZERO };
        let most = Money::whole(most.units() / Money::ONE.units());
        let comes_to = at(most);
        if comes_to < amount {
            return Reach::Never { most, comes_to };
        }
        Reach::With(self.least(most, |more| at(more) >= amount))
    }

    /// The same with several levers in the proportions of a mix. What one lever cannot bring, the others do.
    pub fn solve_mix(&self, mix: [f64; 3], amount: Money) -> Option<LeverAmounts> {
        let package = |step: Money| {
            let mut package = LeverAmounts::default();
            for (lever, share) in Lever::ALL.into_iter().zip(mix) {
                if let Some(part) = package.get_mut(lever.place())
                    && moves(self.offer, lever, self.price)
                {
                    let wanted =
                        Money::whole(Money::from_f64(step.to_f64() * share).units() / Money::ONE.units());
                    *part = wanted.min(self.room(lever));
                }
            }
            package
        };
        if self.to_me(LeverAmounts::default()) >= amount {
            return Some(LeverAmounts::default());
        }
        let most = Money::whole(20_000_000);
        (self.to_me(package(most)) >= amount)
            .then(|| package(self.least(most, |step| self.to_me(package(step)) >= amount)))
    }

    /// The fewest whole dollars for which a condition holds, if it then holds for every larger amount.
    fn least(&self, most: Money, holds: impl Fn(Money) -> bool) -> Money {
        let one = Money::ONE.units();
        let (mut low, mut high) = (0_i64, most.units() / one);
        while low < high {
            let middle = low + (high - low) / 2;
            if holds(Money::whole(middle)) { high = middle } else { low = middle + 1 }
        }
        Money::whole(low)
    }

    /// The scenario, for comparing with its other offers.
    pub(super) fn scenario(&self) -> &'a Scenario {
        self.scenario
    }

    pub(super) fn analysis(&self) -> Analysis<'a> {
        Analysis::of(self.scenario, self.facts.catalog, self.today)
    }

    /// The lens that worths are counted in.
    pub(super) fn sight(&self, analysis: &Analysis<'_>) -> LensView<'a> {
        LensView::of(analysis, self.facts.taxes)
    }

    pub(super) fn facts(&self) -> &'a Facts {
        self.facts
    }
}
