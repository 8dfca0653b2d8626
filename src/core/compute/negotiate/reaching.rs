//! How much more of a lever, or of a mix of them, reaches an amount: the least, or how far the lever's cap goes; in whole dollars, or in the
//! dollars of whole shares.
//!
//! More pay can leave less after taxes where a tax has a cliff. So the least is searched from below, and what a little more would lose is
//! told beside it.

use super::assumption_value::assumption_value;
use super::lever::{Lever, LeverAmounts, first_sign_on, moves, only, plus, shares, with};
use super::solver::CounterSolver;
use crate::compute::number::least::{least, turns};
use crate::model::fixed::{Money, Price};
use crate::model::lens::Lens;
use crate::model::offer::Offer;

/// The most of each lever that is searched whatever is assumed: base, grant, sign-on.
const REACH: [Money; 3] = [Money::whole(2_000_000), Money::whole(20_000_000), Money::whole(5_000_000)];

/// The most dollars of a mix that are searched.
const MOST_MIXED: i64 = 20_000_000;

/// How many dollars beyond the least count as a little more.
const LITTLE: [i64; 20] = [
    1, 20, 50, 100, 150, 200, 300, 400, 600, 800, 1_000, 1_500, 2_000, 3_000, 4_000, 6_000, 8_000, 12_000,
    16_000, 20_000,
];

/// A rise that shows what a lever brings.
const TRIAL: Money = Money::whole(1_000_000);

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

/// How far a mix of levers rises to reach an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MixReach {
    /// These rises reach it.
    With(LeverAmounts),
    /// No plausible rises in these shares reach it; the most that the offer comes to.
    Beyond(Money),
}

impl CounterSolver<'_> {
    /// The most that a lever can rise.
    pub fn room(&self, lever: Lever) -> Money {
        let at = lever.place();
        let [now, reach] = [self.now, REACH].map(|package| package.get(at).copied().unwrap_or_default());
        let typed = self.ask.caps.get(at).copied().flatten();
        let known = (lever == Lever::Base && self.offer.company.as_deref() == Some("amazon")).then(|| {
            Money::from_f64(assumption_value(self.facts(), &self.scenario().assumptions, "base_cap"))
        });
        typed.or(known).map_or(reach, |cap| (cap - now).max(Money::ZERO))
    }

    /// The most that a lever plausibly rises: up to the typed cap, else as far as is known of negotiations. Where a letter has little or no stock
    /// or sign-on, half a year's base. A sign-on rises with its first payment, so that payment is its measure.
    pub fn plausible(&self, lever: Lever) -> Money {
        if !moves(self.offer, lever, self.price) {
            return Money::ZERO;
        }
        if self.ask.caps.get(lever.place()).copied().flatten().is_some() {
            return self.room(lever);
        }
        let [base, grant, _] = self.now;
        let (id, now) = match lever {
            Lever::Base => ("base_most", base),
            Lever::Grant => ("grant_most", grant),
            Lever::SignOn => ("sign_on_most", first_sign_on(self.offer)),
        };
        let most = now.to_f64() * assumption_value(self.facts(), &self.scenario().assumptions, id);
        let least = if lever == Lever::Base { Money::ZERO } else { base.per(2) };
        Money::from_f64(most).max(least).min(self.room(lever))
    }

    /// How much more of one lever, beside what is added already, makes the offer reach an amount.
    pub fn solve(&self, lever: Lever, beside: LeverAmounts, amount: Money) -> Reach {
        let at = |more: Money| self.to_me(plus(beside, lever, more));
        if at(Money::ZERO) >= amount {
            return Reach::Already;
        }
        let taken = beside.get(lever.place()).copied().unwrap_or_default();
        let room = (self.room(lever) - taken).max(Money::ZERO);
        let most = if moves(self.offer, lever, self.price) { room } else { Money::ZERO };
        let most = most.units() / Money::ONE.units();
        let missing = |dollars: i64| (amount - at(Money::whole(dollars))).to_f64();
        let steepest = self.steepest(lever);
        match least(most, |_| steepest, self.grain(lever), missing) {
            Some(dollars) => Reach::With(Money::whole(dollars)),
            None => Reach::Never { most: Money::whole(most), comes_to: at(Money::whole(most)) },
        }
    }

    /// What a little more of a lever would lose: the dollars from which the offer falls short of an amount again that it reaches with
    /// `more`, and the dollars from which it reaches it once more. `None` where no cliff of a tax lies close above.
    pub fn falls_back(&self, lever: Lever, more: Money, amount: Money) -> Option<(Money, Money)> {
        if self.scenario().lens != Lens::Cash {
            return None;
        }
        let from = more.units() / Money::ONE.units();
        let short = |dollars: i64| (amount - self.to_me(only(lever, Money::whole(dollars)))).to_f64();
        let most = self.room(lever).units() / Money::ONE.units() - from;
        let mut before = 0;
        for beyond in LITTLE.into_iter().filter(|beyond| *beyond <= most) {
            if short(from + beyond) > 0.0 {
                let falls = from + turns(before, beyond, |further| short(from + further) > 0.0);
                let steepest = self.steepest(lever);
                let again = least(
                    most - (falls - from),
                    |_| steepest,
                    self.grain(lever),
                    |further| short(falls + further),
                )?;
                return Some((Money::whole(falls), Money::whole(falls + again)));
            }
            before = beyond;
        }
        None
    }

    /// The most that one more dollar of a lever can bring: all of it, before any tax, in every year compared. A top-up would take some back.
    fn steepest(&self, lever: Lever) -> f64 {
        let plain = Offer { top_up: None, ..self.offer.clone() };
        let trial =
            TRIAL.max(self.price.map_or(Money::ZERO, |price| Money::from_f64(price.to_f64() * 1_000.0)));
        let brings = |lens: Lens| {
            let [before, after] = [plain.clone(), with(&plain, only(lever, trial), self.price)]
                .map(|offer| self.worth_in(lens, offer).unwrap_or_default().all);
            (after - before).to_f64() / trial.to_f64()
        };
        let lens = if self.scenario().lens == Lens::Economic { Lens::Economic } else { Lens::Taxable };
        // A share more than the dollars pay for, and cents, are within a percent.
        brings(lens) * self.stock.max(1.0) * 1.01
    }

    /// Whole dollars that buy at most one share, where the lever is a grant in shares.
    fn grain(&self, lever: Lever) -> i64 {
        let price = self.price.filter(|_| shares(self.offer).is_some() && lever == Lever::Grant);
        price.map_or(1, |price| price.units() / Price::ONE.units())
    }

    /// The same with several levers in the proportions of a mix, each as far as it plausibly rises. What one lever cannot bring, the others do.
    pub fn solve_mix(&self, mix: [f64; 3], amount: Money) -> MixReach {
        let most = Lever::ALL.map(|lever| self.plausible(lever));
        let step_of = |step: i64, share: f64| {
            Money::whole(Money::from_f64(Money::whole(step).to_f64() * share).units() / Money::ONE.units())
        };
        let package = |step: i64| {
            let mut package = LeverAmounts::default();
            for ((lever, share), most) in Lever::ALL.into_iter().zip(mix).zip(most) {
                if let Some(part) = package.get_mut(lever.place())
                    && moves(self.offer, lever, self.price)
                {
                    *part = step_of(step, share).min(most);
                }
            }
            package
        };
        if self.to_me(LeverAmounts::default()) >= amount {
            return MixReach::With(LeverAmounts::default());
        }
        let steep = Lever::ALL.map(|lever| self.steepest(lever));
        // A lever at its most brings nothing more.
        let steepest = |step: i64| {
            let shares = most.iter().zip(steep).zip(mix);
            let rising = shares.filter(|((most, _), share)| step_of(step, *share) < **most);
            rising.map(|((_, steepest), share)| share * steepest).sum()
        };
        let missing = |dollars: i64| (amount - self.to_me(package(dollars))).to_f64();
        match least(MOST_MIXED, steepest, 1, missing) {
            Some(step) => MixReach::With(package(step)),
            None => MixReach::Beyond(self.to_me(package(MOST_MIXED))),
        }
    }
}
