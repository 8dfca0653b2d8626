//! Ladders: a company's levels, what each owns, and what each pays.

use super::source::{Cited, Claim};
use crate::model::fixed::{Money, Price};

/// A company's levels, lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// Company id, as scenarios name it: `amazon`.
    pub company: &'static str,
    /// The company's name.
    pub name: &'static str,
    /// Its levels, lowest first.
    pub levels: &'static [Level],
}

/// What is known about a ladder beyond titles and pay ranges, for pages rendered on the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dossier {
    /// The ladder's company id.
    pub company: &'static str,
    /// The dimensions by which levels are compared. Those that differ most between L6 and L7 come first.
    pub dimensions: &'static [Dimension],
}

/// One level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// Level id, as scenarios name it: `L6`.
    pub id: &'static str,
    /// The guide's label: `Senior EM`. The company's own title where the guide has none.
    pub title: &'static str,
    /// The company's own title and other names, each with its source.
    pub titles: Cited,
    /// The pay range, from the first claim; `None` where no source has one.
    pub band: Option<Band>,
    /// What others say of it.
    pub others: &'static [OtherBand],
}

/// A pay range that disagrees with the first one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherBand {
    /// What it is, in words that follow a level: `range in other pay tables by the guide’s author`.
    pub name: &'static str,
    /// The range.
    pub band: Band,
}

/// The pay range of a level: total compensation in dollars a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// Lower edge.
    pub low: Money,
    /// Upper edge.
    pub high: Money,
    /// Where and when it was read, in words: `SystemCraft, August 2025`.
    pub read: &'static str,
    /// The claims behind it.
    pub cited: Cited,
}

impl Band {
    /// The distance from the top of a lower range to the bottom of this one; negative where they overlap.
    pub fn above(&self, lower: &Self) -> Money {
        self.low - lower.high
    }
}

/// A dimension by which levels are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dimension {
    /// Key: `team`.
    pub id: &'static str,
    /// Its name on the page: `Team`.
    pub name: &'static str,
    /// What it measures, with its unit: `Engineers led, directly and through other managers.`
    pub means: &'static str,
    /// The scope of each level, in ladder order. A level without sourced facts is left out.
    pub scopes: &'static [Scope],
    /// Where sources disagree or the guide leaves a gap, in a sentence; may be empty.
    pub remark: &'static str,
}

/// The scope of one level in one dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The level's id.
    pub level: &'static str,
    /// The claims, the guide's first.
    pub claims: &'static [Claim],
    /// Whether other claims contradict the first.
    pub disputed: bool,
}

/// A pay table beside the pay ranges: locations, surveys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayTable {
    /// Key: `base_by_city_2025`.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Column heads after the first column.
    pub columns: &'static [&'static str],
    /// Rows: a label and a cell for each column. An empty cell is not known.
    pub rows: &'static [(&'static str, &'static [&'static str])],
    /// The main claim. Its `says` is the finding in a sentence, with the sample where there is one.
    pub claim: Claim,
    /// Further claims: about single rows, or ones that disagree; may be empty.
    pub others: &'static [Claim],
}

/// A company that a scenario can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Company {
    /// Company id: `amazon`.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The vesting schedule of its new-hire grants.
    pub schedule: &'static str,
    /// The claims behind the schedule.
    pub schedule_cited: Cited,
    /// Are its shares traded in public? The claim behind the schedule says where they are not.
    pub traded: bool,
    /// A recent share price to start from; `None` where none is sourced.
    pub price: Option<RecentPrice>,
    /// Its levels' ids and names, lowest first; empty where no ladder is sourced.
    pub levels: &'static [(&'static str, &'static str)],
    /// The claims that place these levels beside Amazon's; empty for a company with its own ladder.
    pub levels_cited: Cited,
}

/// A published share price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecentPrice {
    /// The price.
    pub price: Price,
    /// Its date, in words: `November 20, 2026`.
    pub date: &'static str,
    /// The claims behind it.
    pub cited: Cited,
}
