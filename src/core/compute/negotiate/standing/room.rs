//! The employer's side: the room that is left, what a dollar of each lever costs, and what is believed of a counter.

use super::super::believed::believed;
use super::super::counter::Counter;
use super::super::desk::Desk;
use super::super::frontier::annuity;
use super::super::lever::{Lever, with};
use super::{Room, Standing};
use crate::model::bounds::HORIZON;
use crate::model::fixed::Money;

impl Desk<'_> {
    /// The room left: as typed, else up to the top of the level's range.
    pub(super) fn room_left(&self) -> Room {
        let level = self.offer.company.as_deref().zip(self.offer.level.as_deref());
        let level = level.and_then(|(company, level)| self.facts().catalog.level(company, level));
        let band = level.and_then(|level| Some((level.id, level.band?)));
        let (yearly, says, claims) = match (self.ask.most, band) {
            (Some(most), _) => (Some(most), "As you typed it".to_owned(), Vec::new()),
            (None, Some((level, band))) => (
                Some(band.high),
                format!("Top of the {level} range, {}, an estimate", band.read),
                self.facts().evidence.of(band.cited).to_vec(),
            ),
            (None, None) => {
                (None, "Not known: no level with a range is named, and nothing was typed".into(), Vec::new())
            }
        };
        let left = yearly.map(|yearly| yearly - self.worth.yearly);
        let worth = left.map(|left| {
            let years = i64::from(HORIZON.nearest(self.scenario().horizon_years));
            if left <= Money::ZERO { self.worth.all } else { self.raised_by(left.times(years)) }
        });
        Room { yearly, left, worth, says, claims }
    }

    /// What the offer comes to with so much more pay before taxes, as stock.
    fn raised_by(&self, pay: Money) -> Money {
        let before = self.worth.yearly;
        let years = i64::from(HORIZON.nearest(self.scenario().horizon_years));
        // Stock that vests within the years compared brings its dollars; what vests later does not.
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

    /// What is believed of a counter to this offer.
    pub fn counter(&self, standing: &Standing) -> Counter {
        let beside = &self.scenario().beside;
        let of = |id| believed(self.facts(), beside, id);
        Counter {
            silent: of("p0"),
            room: of("m"),
            lost: of("r0"),
            rise: of("kappa"),
            safe: of("ok"),
            best: standing.reservation.to_f64() / standing.offer.to_f64().max(1.0),
        }
    }

    /// What a dollar of each lever costs the employer over the years compared, payroll and precedent included.
    pub fn cost(&self, lever: Lever) -> f64 {
        let beside = &self.scenario().beside;
        let of = |id| believed(self.facts(), beside, id);
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
