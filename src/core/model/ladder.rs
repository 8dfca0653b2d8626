//! Ladders: a company's levels, what each owns, and what each is paid.

use super::fixed::{Money, Price};
use super::source::{Cited, Claim};

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

/// What is known of a ladder beyond titles and bands: for pages rendered on the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dossier {
    /// The ladder's company id.
    pub company: &'static str,
    /// What the levels are compared by; what differs most between L6 and L7 first.
    pub dimensions: &'static [Dimension],
}

/// One rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// Level id, as scenarios name it: `L6`.
    pub id: &'static str,
    /// The guide's label: `Senior EM`. The company's own title where the guide has none.
    pub title: &'static str,
    /// The company's title, and other names it goes by, each with its source.
    pub titles: Cited,
    /// Total pay a year, the chosen claim; `None` where nothing is sourced.
    pub band: Option<Band>,
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
    /// Who says so.
    pub cited: Cited,
}

impl Band {
    /// How far this band starts above the end of a lower one; negative where they overlap.
    pub fn above(&self, lower: &Self) -> Money {
        self.low - lower.high
    }
}

/// One thing levels are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dimension {
    /// Key: `team`.
    pub id: &'static str,
    /// As a reader sees it: `Team`.
    pub name: &'static str,
    /// What is meant, with its unit: `Engineers led, directly and through other managers.`
    pub means: &'static str,
    /// What each level owns of it, in ladder order; a level without sourced facts is left out.
    pub scopes: &'static [Scope],
    /// Where sources disagree or the guide leaves a gap, in a sentence; may be empty.
    pub remark: &'static str,
}

/// What one level owns of one dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The level's id.
    pub level: &'static str,
    /// The chosen claim first, then the others.
    pub claims: &'static [Claim],
    /// Whether the other claims contradict the chosen one.
    pub disputed: bool,
}

/// A pay table beside the bands: locations, surveys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayTable {
    /// Key: `base_by_city_2025`.
    pub id: &'static str,
    /// What it shows.
    pub title: &'static str,
    /// Column heads behind the first.
    pub columns: &'static [&'static str],
    /// Rows: a label, then a cell a column (empty: not known).
    pub rows: &'static [(&'static str, &'static [&'static str])],
    /// Who says so; `says` is the finding in a sentence, with the sample where there is one.
    pub claim: Claim,
    /// Further claims, which back single rows or disagree; may be empty.
    pub others: &'static [Claim],
}

/// A company a scenario can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Company {
    /// Company id: `amazon`.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Vest preset its new-hire grants follow.
    pub schedule: &'static str,
    /// Who says so, and what is contested.
    pub schedule_cited: Cited,
    /// A recent share price to start from; `None` where none is sourced.
    pub price: Option<RecentPrice>,
    /// Its levels' ids and names, lowest first; empty where no ladder is sourced.
    pub levels: &'static [(&'static str, &'static str)],
    /// Who says how these levels stand to Amazon's; empty for a company with a ladder of its own.
    pub levels_cited: Cited,
}

/// A share price somebody published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecentPrice {
    /// The price.
    pub price: Price,
    /// Its date, in words: `November 20, 2026`.
    pub date: &'static str,
    /// Who says so.
    pub cited: Cited,
}
