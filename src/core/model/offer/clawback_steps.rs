//! What goes back in steps: until which month of the window which share of the payment.

/// Steps of a clause, in the order of their months. Shares are hundredths of a percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClawbackSteps {
    /// Last month of each step; 0 where there is no further step.
    until: [u16; ClawbackSteps::MOST],
    /// The share that goes back until then.
    share: [u16; ClawbackSteps::MOST],
}

impl ClawbackSteps {
    /// The most steps: one for each month of two years.
    pub const MOST: usize = 24;
    /// The whole payment, in hundredths of a percent.
    pub const WHOLE: u16 = 10_000;

    /// Steps as pairs of last month (1 to 120) and share (0 to [`ClawbackSteps::WHOLE`]).
    ///
    /// # Errors
    /// A sentence, where there is no step or too many, where months do not rise, or where one is out of range.
    pub fn of(pairs: &[(u16, u16)]) -> Result<Self, String> {
        if pairs.is_empty() || pairs.len() > Self::MOST {
            return Err(format!("A clause has 1 to {} steps.", Self::MOST));
        }
        let mut steps = Self { until: [0; Self::MOST], share: [0; Self::MOST] };
        let mut before = 0;
        let places = steps.until.iter_mut().zip(&mut steps.share);
        for ((until, share), (month, part)) in places.zip(pairs) {
            if *month <= before || *month > crate::model::bounds::LAST_MONTH {
                return Err("The months of the steps rise, from 1 to at most 120.".into());
            }
            if *part > Self::WHOLE {
                return Err("The share of a step is between 0% and 100%.".into());
            }
            (*until, *share, before) = (*month, *part, *month);
        }
        Ok(steps)
    }

    /// The steps: last month and share.
    pub fn pairs(&self) -> impl Iterator<Item = (u16, u16)> {
        self.until.into_iter().zip(self.share).take_while(|(until, _)| *until > 0)
    }

    /// The share that goes back some months into the window. The last month of a step is part of it.
    pub fn at(&self, into: u16) -> u16 {
        self.pairs().find(|(until, _)| into <= *until).map_or(0, |(_, share)| share)
    }

    /// The last month with anything to repay.
    pub fn last(&self) -> u16 {
        self.pairs().last().map_or(0, |(until, _)| until)
    }
}

/// Four equal steps over two years: everything until month 12, then 75%, 50% and 25% until months 16, 20 and 24.
impl Default for ClawbackSteps {
    fn default() -> Self {
        let mut steps = Self { until: [0; Self::MOST], share: [0; Self::MOST] };
        let quarters = [(12, 10_000), (16, 7_500), (20, 5_000), (24, 2_500)];
        for ((until, share), quarter) in steps.until.iter_mut().zip(&mut steps.share).zip(quarters) {
            (*until, *share) = quarter;
        }
        steps
    }
}
