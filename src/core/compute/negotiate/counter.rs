//! The expected value of a counter-offer, in fractions of the offer (modelling note 4.3). It knows no offer.
//!
//! An ask of a gains (1 − p0) m (1 − e^(−a/m)) of the offer and risks 1 − (1 − r0) e^(−κ max(0, a − a_ok)). What the page shows is the risk
//! at which asking would gain nothing. Asks within half a percent of the best one count as equally good.

/// The beliefs about a counter-offer. Amounts are fractions of the offer, chances fractions of one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Counter {
    /// Chance that they say the offer is final, and it stands.
    pub p_no_gain: f64,
    /// Mean room above the offer when they move. The room is exponentially distributed.
    pub room: f64,
    /// Chance that a polite ask loses the offer.
    pub base_risk: f64,
    /// How fast that chance rises for asks above `safe`.
    pub risk_slope: f64,
    /// The ask above which it rises.
    pub safe_ask: f64,
    /// The best alternative, as a fraction of the offer.
    pub best: f64,
}

/// Asks within this fraction of the offer from the best one count as equally good.
const AS_GOOD: f64 = 0.005;

impl Counter {
    /// What an ask gains on average, if the offer stands: `(1 − p0) m (1 − e^(−a/m))`.
    pub fn gain(&self, ask: f64) -> f64 {
        if self.room <= 0.0 {
            return 0.0;
        }
        (1.0 - self.p_no_gain) * self.room * -libm::expm1(-ask / self.room)
    }

    /// The chance that an ask loses the offer: `1 − (1 − r0) e^(−κ max(0, a − a_ok))`.
    pub fn risk(&self, ask: f64) -> f64 {
        1.0 - (1.0 - self.base_risk) * libm::exp(-self.risk_slope * (ask - self.safe_ask).max(0.0))
    }

    /// The value of an ask: `(1 − r)(1 + U) + r v_B`.
    pub fn value(&self, ask: f64) -> f64 {
        let risk = self.risk(ask);
        (1.0 - risk) * (1.0 + self.gain(ask)) + risk * self.best
    }

    /// The ask with the most value; `None` where the alternative is worth as much as asking could bring, or where a higher ask never costs
    /// anything.
    pub fn best_ask(&self) -> Option<f64> {
        let moves = 1.0 - self.p_no_gain;
        let left = 1.0 + moves * self.room - self.best;
        let slope = self.risk_slope * left / (moves * (1.0 + self.risk_slope * self.room));
        (left > 0.0 && slope > 0.0).then(|| (-self.room * libm::log(slope)).max(self.safe_ask))
    }

    /// The chance of losing the offer at which an ask would gain nothing: `U / (1 + U − v_B)`. `None` where the alternative is better than
    /// the offer, because then losing it costs nothing.
    pub fn break_even(&self, ask: f64) -> Option<f64> {
        let gain = self.gain(ask);
        (self.best <= 1.0).then(|| gain / (1.0 + gain - self.best))
    }

    /// The lowest and the highest ask that are about as good as the best, in hundredths up to `most`.
    pub fn as_good(&self, most: f64) -> Option<(f64, f64)> {
        let asks = || (1..=100).map(|step| f64::from(step) / 100.0).take_while(|ask| *ask <= most);
        let top = asks().chain(self.best_ask().filter(|ask| *ask <= most));
        let top = top.map(|ask| self.value(ask)).fold(f64::NEG_INFINITY, f64::max);
        let mut good = asks().filter(|ask| self.value(*ask) >= top - AS_GOOD);
        let first = good.next()?;
        Some((first, good.last().unwrap_or(first)))
    }

    /// The second round: the same beliefs with half the room, starting from the improved offer.
    #[must_use]
    pub fn second(&self, ask: f64) -> Self {
        Self { room: self.room / 2.0, best: self.best / (1.0 + self.gain(ask)), ..*self }
    }
}
