//! L6 now or L7 later: the value of taking the lower level with a promotion to come, against holding out for the higher one (modelling note
//! 4.7). Pay is a year's, in any unit. It knows no offer of a scenario.
//!
//! Holding out has a chance of L7 each week. Values are discounted continuously. The answer is the chance of promotion at which both are
//! worth the same.

/// Weeks of a year.
const WEEKS: f64 = 52.0;

/// The decision to make.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DownlevelModel {
    /// Pay at the lower level now.
    pub now: f64,
    /// Pay at the higher level after a promotion.
    pub inside: f64,
    /// Pay at the higher level when hired from outside.
    pub outside: f64,
    /// Pay while holding out.
    pub meanwhile: f64,
    /// Pay if holding out fails.
    pub fallback: f64,
    /// Years that are looked at.
    pub horizon: f64,
    /// Discount a year.
    pub discount: f64,
    /// Chance of an offer at the higher level in a week: loops a week × chance to pass.
    pub weekly: f64,
    /// Weeks of holding out.
    pub weeks: u16,
    /// Years until the promotion.
    pub promoted: f64,
}

impl DownlevelModel {
    /// The value of a yearly amount between two times in years: `v (e^(−ka) − e^(−kb))/k`. What comes after the horizon does not count.
    pub fn worth(&self, from: f64, to: f64, yearly: f64) -> f64 {
        let [from, to] = [from, to].map(|time| time.min(self.horizon));
        let rate = libm::log1p(self.discount);
        if rate.abs() < 1e-12 {
            return yearly * (to - from);
        }
        yearly * (libm::exp(-rate * from) - libm::exp(-rate * to)) / rate
    }

    /// The value of the lower level, never promoted.
    pub fn unpromoted(&self) -> f64 {
        self.worth(0.0, self.horizon, self.now)
    }

    /// What a promotion adds from a year on; nothing where it comes at the horizon or later.
    pub fn promotion(&self, from: f64) -> f64 {
        self.worth(from, self.horizon, self.inside - self.now)
    }

    /// The value of the lower level, with a chance of the promotion.
    pub fn take(&self, chance: f64) -> f64 {
        self.unpromoted() + chance * self.promotion(self.promoted)
    }

    /// The same, with a chance in each year from a first year on.
    pub fn take_yearly(&self, chance: f64, first: u16) -> f64 {
        let years = (first..).take_while(|year| f64::from(*year) < self.horizon);
        let promoted = years.map(|year| {
            let waited = i32::from(year - first);
            libm::pow(1.0 - chance, f64::from(waited)) * chance * self.promotion(f64::from(year))
        });
        self.unpromoted() + promoted.sum::<f64>()
    }

    /// The value of holding out.
    pub fn wait(&self) -> f64 {
        let then = |week: f64, pay: f64| {
            let at = week / WEEKS;
            self.worth(0.0, at, self.meanwhile) + self.worth(at, self.horizon, pay)
        };
        let mut none = 1.0;
        let mut sum = 0.0;
        for week in 1..=self.weeks {
            sum += none * self.weekly * then(f64::from(week), self.outside);
            none *= 1.0 - self.weekly;
        }
        sum + none * then(f64::from(self.weeks), self.fallback)
    }

    /// The chance that holding out succeeds.
    pub fn success(&self) -> f64 {
        1.0 - libm::pow(1.0 - self.weekly, f64::from(self.weeks))
    }

    /// The chance that holding out succeeds at which it is worth as much as the lower level with a chance of promotion; `None` where no chance is.
    pub fn turn(&self, chance: f64) -> Option<f64> {
        let at = |weekly: f64| Self { weekly, ..*self };
        let gap = |weekly: f64| at(weekly).wait() - self.take(chance);
        if gap(0.0) >= 0.0 || gap(1.0) <= 0.0 {
            return None;
        }
        let (mut low, mut high) = (0.0, 1.0);
        for _ in 0..60 {
            let middle = f64::midpoint(low, high);
            if gap(middle) < 0.0 { low = middle } else { high = middle }
        }
        Some(at(high).success())
    }

    /// The chance of promotion at which both are worth the same. Above 1, holding out is better even if the promotion were certain. Below
    /// 0, the lower level is better without it. `None` where the promotion adds nothing.
    pub fn break_even(&self) -> Option<f64> {
        let promotion = self.promotion(self.promoted);
        (promotion > 0.0).then(|| (self.wait() - self.unpromoted()) / promotion)
    }
}

/// The chance of a promotion within some years, with a chance at each yearly review from a first one on.
pub fn promoted_within(chance: f64, first: u16, years: u16) -> f64 {
    let reviews = f64::from(years.saturating_add(1).saturating_sub(first));
    1.0 - libm::pow(1.0 - chance, reviews)
}
