//! Places in the pay ranges of Amazon's L6 and L7: the level that an offer is paid like.
//!
//! The average over four years decides, because a range is about a usual year and sign-on fills the first two. Year 1 stands beside it.

use crate::compute::pay::ledger::Ledger;
use crate::data::Catalog;
use crate::model::facts::ladder::Band;
use crate::model::fixed::Money;

/// Years of the average that is placed in a range, for any horizon.
pub(crate) const YEARS: u16 = 4;
const COMPANY: &str = "amazon";
const LEVELS: [&str; 2] = ["L6", "L7"];

/// The places of an offer in each range, by its four-year average and by its first year.
pub(crate) fn places(ledger: &Ledger, catalog: &Catalog) -> Vec<BandPlace> {
    let average = ledger.sum(YEARS).total().per(i64::from(YEARS));
    let first_year = ledger.sum(1).total();
    let ladders = catalog.ladders.iter().filter(|ladder| ladder.company == COMPANY);
    let levels = ladders.flat_map(|ladder| ladder.levels).filter(|level| LEVELS.contains(&level.id));
    levels
        .filter_map(|level| {
            let band = level.band?;
            let place = |pay| place(pay, &band);
            let others = level.others.iter().map(|other| OtherPlace {
                name: other.name,
                band: other.band,
                average: self::place(average, &other.band),
            });
            Some(BandPlace {
                level: level.id,
                band,
                average: place(average),
                first_year: place(first_year),
                others: others.collect(),
            })
        })
        .collect()
}

fn place(pay: Money, band: &Band) -> BandPosition {
    let (above_low, below_high) = (pay - band.low, band.high - pay);
    let (side, distance) = if above_low < Money::ZERO {
        (Side::Below, above_low.abs())
    } else if below_high < Money::ZERO {
        (Side::Above, below_high.abs())
    } else {
        (Side::In, above_low.min(below_high))
    };
    BandPosition { side, pay, distance }
}
/// The place of an offer in a level's pay range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandPlace {
    /// Level id.
    pub level: &'static str,
    /// The pay range, with its claim.
    pub band: Band,
    /// The place of the four-year average, which decides.
    pub average: BandPosition,
    /// The place of year 1, shown beside it.
    pub first_year: BandPosition,
    /// The place of the average in the ranges that others name.
    pub others: Vec<OtherPlace>,
}

/// The place of an offer in a range that another source names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherPlace {
    /// The range, in words.
    pub name: &'static str,
    /// The range.
    pub band: Band,
    /// The place of the four-year average.
    pub average: BandPosition,
}

/// A place in a pay range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BandPosition {
    /// Below, in, or above.
    pub side: Side,
    /// The figure.
    pub pay: Money,
    /// Distance to the nearest edge of the range.
    pub distance: Money,
}

/// A side of a pay range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Below the lower edge.
    Below,
    /// In the range, edges included.
    In,
    /// Above the upper edge.
    Above,
}
