//! The desk of a negotiation: the offer that is countered, what it is worth to its reader with more of a lever, and how much more reaches an
//! amount. Every worth is the real model's, in the chosen lens. Knows no belief about an employer.

use super::believed::believed;
use super::lever::{Lever, Package, moves, package, with};
use crate::compute::ledger::Part;
use crate::compute::lens::Sight;
use crate::compute::study::Study;
use crate::data::Facts;
use crate::model::ask::Ask;
use crate::model::fixed::{Money, Price};
use crate::model::month::Month;
use crate::model::offer::{Offer, OfferId};
use crate::model::problem::{Field, Problem};
use crate::model::scenario::Scenario;

/// The most that is looked for of a lever where no cap is known.
const REACH: [Money; 3] = [Money::whole(2_000_000), Money::whole(20_000_000), Money::whole(5_000_000)];

/// The desk.
#[derive(Debug)]
pub struct Desk<'a> {
    scenario: &'a Scenario,
    facts: &'a Facts,
    today: Month,
    /// The offer that is countered.
    pub offer: &'a Offer,
    /// What it is called.
    pub name: String,
    /// What was typed.
    pub ask: Ask,
    /// Base, grant and sign-on as they are.
    pub now: Package,
    /// The share price that a grant in shares is counted at.
    pub price: Option<Price>,
    /// What it is worth as it is.
    pub worth: Worth,
    /// What the next dollar of stock counts as.
    pub stock: f64,
}

/// The place of the offer that pays most; of equals, and of none that pays, the first.
fn most_paid(scenario: &Scenario, facts: &Facts, today: Month) -> usize {
    let study = Study::of(scenario, facts.catalog, today);
    let totals = study.offers.iter().map(|subject| subject.total(study.months())).enumerate();
    totals.rev().max_by_key(|(_, total)| *total).map_or(0, |(place, _)| place)
}

/// What an offer comes to over the years compared, in the lens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Worth {
    /// All of it.
    pub all: Money,
    /// Of it, stock.
    pub equity: Money,
    /// Pay of an average year before taxes.
    pub yearly: Money,
}

/// How much more of a lever reaches an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// It is there already.
    Already,
    /// With so much more of the lever, whole dollars: the least that does, or the dollars of the fewest whole shares.
    With(Money),
    /// Not with this lever: with all of it there may be, this is what comes.
    Never {
        /// The most there may be of the lever.
        most: Money,
        /// What it comes to then.
        comes_to: Money,
    },
}

impl<'a> Desk<'a> {
    /// The desk of the offer that is marked, else of the one that pays most: the one that would be taken.
    ///
    /// # Errors
    /// No offer, an offer without any pay, or a lens that needs a state.
    pub fn of(scenario: &'a Scenario, facts: &'a Facts, today: Month) -> Result<Self, Problem> {
        let marked = scenario.offers.iter().position(|offer| Ask::is_of(&offer.beside));
        let marked = marked.unwrap_or_else(|| most_paid(scenario, facts, today));
        let offer = scenario.offers.get(marked).ok_or_else(|| {
            Problem::new(
                Field::alone("offers"),
                "There is no offer to negotiate.",
                "Type one on the Offers page first.",
            )
        })?;
        let (ask, _) = Ask::of(&scenario.beside);
        let alone = Scenario { offers: vec![offer.clone()], current: None, ..scenario.clone() };
        let study = Study::of(&alone, facts.catalog, today);
        let subject = study.offers.first();
        let (name, price) =
            subject.map_or_else(Default::default, |subject| (subject.name.clone(), subject.price()));
        let mut desk = Self {
            scenario,
            facts,
            today,
            offer,
            name,
            ask,
            now: package(offer, price),
            price,
            worth: Worth::default(),
            stock: believed(facts, &scenario.beside, "rsu"),
        };
        desk.worth = desk.worth_of(offer)?;
        if desk.worth.all <= Money::ZERO {
            let says = format!("{} has no pay yet, so there is nothing to negotiate.", desk.name);
            return Err(Problem::new(Field::offer(marked), says, "Type its base on the Offers page first."));
        }
        Ok(desk)
    }

    /// Who is countered.
    pub fn id(&self) -> OfferId {
        self.offer.id
    }

    /// What an offer like this one is worth.
    ///
    /// # Errors
    /// A lens that needs a state.
    pub fn worth_of(&self, offer: &Offer) -> Result<Worth, Problem> {
        let alone = Scenario { offers: vec![offer.clone()], current: None, ..self.scenario.clone() };
        let study = Study::of(&alone, self.facts.catalog, self.today);
        let Some(subject) = study.offers.first() else { return Ok(Worth::default()) };
        let years = study.horizon_years;
        let sum = self.sight(&study).ledger(&study, subject)?.sum(years);
        Ok(Worth {
            all: sum.total(),
            equity: sum.part(Part::Equity),
            yearly: subject.total(study.months()).per(i64::from(years)),
        })
    }

    /// What this offer with more is worth to its reader: stock beyond what it holds now counts at less than its worth.
    pub fn to_me(&self, more: Package) -> Money {
        let next = with(self.offer, more, self.price);
        let worth = self.worth_of(&next).unwrap_or(self.worth);
        let further = (worth.equity - self.worth.equity).max(Money::ZERO);
        worth.all - Money::from_f64(further.to_f64() * (1.0 - self.stock))
    }

    /// The most more of a lever there may be.
    pub fn room(&self, lever: Lever) -> Money {
        let at = lever.place();
        let [now, reach] = [self.now, REACH].map(|package| package.get(at).copied().unwrap_or_default());
        let typed = self.ask.caps.get(at).copied().flatten();
        let known = (lever == Lever::Base && self.offer.company.as_deref() == Some("amazon"))
            .then(|| Money::from_f64(believed(self.facts, &self.scenario.beside, "base_cap")));
        typed.or(known).map_or(reach, |cap| (cap - now).max(Money::ZERO))
    }

    /// How much more of one lever, beside what is added already, makes this offer come to an amount.
    pub fn solve(&self, lever: Lever, beside: Package, amount: Money) -> Reach {
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

    /// The same for some of each lever at once, in the proportions of a mix; what one cannot bring the others do.
    pub fn solve_mix(&self, mix: [f64; 3], amount: Money) -> Option<Package> {
        let package = |step: Money| {
            let mut package = Package::default();
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
        if self.to_me(Package::default()) >= amount {
            return Some(Package::default());
        }
        let most = Money::whole(20_000_000);
        (self.to_me(package(most)) >= amount)
            .then(|| package(self.least(most, |step| self.to_me(package(step)) >= amount)))
    }

    /// The least whole dollars up to the most for which something holds that holds from there on.
    fn least(&self, most: Money, holds: impl Fn(Money) -> bool) -> Money {
        let one = Money::ONE.units();
        let (mut low, mut high) = (0_i64, most.units() / one);
        while low < high {
            let middle = low + (high - low) / 2;
            if holds(Money::whole(middle)) { high = middle } else { low = middle + 1 }
        }
        Money::whole(low)
    }

    /// The scenario, for who weighs other offers beside this one.
    pub(super) fn scenario(&self) -> &'a Scenario {
        self.scenario
    }

    pub(super) fn study(&self) -> Study<'a> {
        Study::of(self.scenario, self.facts.catalog, self.today)
    }

    /// The lens that worths are counted in.
    pub(super) fn sight(&self, study: &Study<'_>) -> Sight<'a> {
        Sight::of(study, self.facts.taxes)
    }

    pub(super) fn facts(&self) -> &'a Facts {
        self.facts
    }
}
