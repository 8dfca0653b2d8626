//! Fields for schedules and price lists of one's own.

use crate::widget::field::Reading;
use offerscope_core::model::fixed::Price;
use offerscope_core::model::offer::ClawbackSteps;
use offerscope_core::model::offer::schedule::Schedule;
use offerscope_core::typed::Unread;
use offerscope_core::typed::lists as text;

/// A percent for each year: `38 / 32 / 20 / 10`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearlyShares;

impl Reading for YearlyShares {
    type Value = Vec<u32>;
    const KEYBOARD: &'static str = "text";

    fn read(&self, typed: &str) -> Result<Vec<u32>, Unread> {
        Ok(text::yearly(typed)?)
    }

    fn show(&self, value: &Vec<u32>) -> String {
        text::show_yearly(value)
    }
}

/// Month of service and percent: `12: 5, 24: 15, 30: 20`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VestList;

impl Reading for VestList {
    type Value = Schedule;
    const KEYBOARD: &'static str = "text";

    fn read(&self, typed: &str) -> Result<Schedule, Unread> {
        Ok(text::vests(typed)?)
    }

    fn show(&self, value: &Schedule) -> String {
        text::show_vests(value)
    }
}

/// Last month and percent of each step of a clause: `12: 100, 16: 75, 20: 50, 24: 25`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StepList;

impl Reading for StepList {
    type Value = ClawbackSteps;
    const KEYBOARD: &'static str = "text";

    fn read(&self, typed: &str) -> Result<ClawbackSteps, Unread> {
        Ok(text::steps(typed)?)
    }

    fn show(&self, value: &ClawbackSteps) -> String {
        text::show_steps(value)
    }
}

/// A share price for each year: `304.13, 421.78`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PriceList;

impl Reading for PriceList {
    type Value = Vec<Price>;
    const KEYBOARD: &'static str = "text";

    fn read(&self, typed: &str) -> Result<Vec<Price>, Unread> {
        Ok(text::prices(typed)?)
    }

    fn show(&self, value: &Vec<Price>) -> String {
        text::show_prices(value)
    }
}
