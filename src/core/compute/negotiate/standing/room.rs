//! The employer's side: the room that is left, what a dollar of each lever costs, and the beliefs about a counter-offer.

use super::super::counter::Counter;
use super::super::frontier::annuity;
use super::super::lever::{Lever, with};
use super::{AskBound, EmployerRoom, Standing};
use crate::compute::negotiate::assumption_value::assumption_value;
use crate::compute::negotiate::solver::CounterSolver;
use crate::model::bounds::HORIZON;
use crate::model::facts::ladder::Band;
use crate::model::fixed::Money;

impl CounterSolver<'_> {
    /// The room that is left: up to the typed limit, else to the top of the level's range.
    pub(super) fn room_left(&self) -> EmployerRoom {
        let band = self.level_band();
        let (yearly, says, claims) = match (self.ask.most, band) {
            (Some(most), _) => (Some(most), "As you typed it".to_owned(), Vec::new()),
            (None, Some((level, band))) => (
                Some(band.high),
                format!("Top of the {level} range, {}, an estimate", band.read),
                self.facts().evidence.of(band.cited).to_vec(),
            ),
            (None, None) => (
                None,
                "Not known: the offer names no level with a pay range, and you typed no amount".into(),
                Vec::new(),
            ),
        };
        let left = yearly.map(|yearly| yearly - self.worth.yearly);
        let worth_at = |more: Money| {
            let years = i64::from(HORIZON.nearest(self.scenario().horizon_years));
            if more <= Money::ZERO { self.worth.all } else { self.raised_by(more.times(years)) }
        };
        let starts = band.map(|(level, band)| AskBound {
            worth: worth_at(band.low - self.worth.yearly),
            says: format!("start of the {level} range, {}, an estimate", band.read),
        });
        EmployerRoom { yearly, left, worth: left.map(worth_at), starts, says, claims }
    }

    /// The level of the offer, and its first pay range.
    pub fn level_band(&self) -> Option<(&'static str, Band)> {
        let (company, level) = self.offer.company.as_deref().zip(self.offer.level.as_deref())?;
        let level = self.facts().catalog.level(company, level)?;
        Some((level.id, level.band?))
    }

    /// What the offer comes to with more pay before tax, as stock.
    fn raised_by(&self, pay: Money) -> Money {
        let before = self.worth.yearly;
        let years = i64::from(HORIZON.nearest(self.scenario().horizon_years));
        // Only stock that vests within the years compared counts.
        let of = |more: Money| {
            let next = with(self.offer, [Money::ZERO, more, Money::ZERO], self.price);
            self.worth_of(&next).unwrap_or(self.worth)
        };
        let trial = Money::whole(100_000);
        let brings = (of(trial).yearly - before).times(years).to_f64() / trial.to_f64();
        if brings <= 0.0 {
            return self.worth.all;
        }
        self.to_me([Money::ZERO, Money::from_f64(pay.to_f64() / brings), Money::ZERO])
    }

    /// The beliefs about a counter to this offer.
    pub fn counter(&self, standing: &Standing) -> Counter {
        self.counter_above(standing.reservation)
    }

    /// The beliefs about a counter where that much is the least to accept.
    pub(super) fn counter_above(&self, reservation: Money) -> Counter {
        let of = |id| assumption_value(self.facts(), &self.scenario().assumptions, id);
        Counter {
            p_no_gain: of("p0"),
            room: of("m"),
            base_risk: of("r0"),
            risk_slope: of("kappa"),
            safe_ask: of("ok"),
            best: reservation.to_f64() / self.worth.all.to_f64().max(1.0),
        }
    }

    /// What a dollar of each lever costs the employer over the years compared, payroll and precedent included.
    pub fn cost(&self, lever: Lever) -> f64 {
        let of = |id| assumption_value(self.facts(), &self.scenario().assumptions, id);
        let years = HORIZON.nearest(self.scenario().horizon_years);
        match lever {
            Lever::Base => {
                let raise = self.offer.raise.to_f64();
                let discount = self.scenario().outlook.discount.to_f64();
                annuity(years, raise, discount) * (1.0 + of("base_load")) * of("base_premium")
            }
            Lever::Grant => (1.0 + of("rsu_load")) * of("rsu_premium"),
            Lever::SignOn => (1.0 + of("sign_on_load")) * of("sign_on_premium"),
        }
    }
}
