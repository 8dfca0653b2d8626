//! Places in the pay ranges of Amazon's L6 and L7: the level that an offer is paid like.
//!
//! The average over four years decides, because a range is about a usual year and sign-on fills the first two. Year 1 stands beside it.

use super::compare::{BandPlace, Place, Side};
use super::ledger::Ledger;
use crate::data::Catalog;
use crate::model::fixed::Money;
use crate::model::ladder::Band;

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
            Some(BandPlace { level: level.id, band, average: place(average), first_year: place(first_year) })
        })
        .collect()
}

fn place(pay: Money, band: &Band) -> Place {
    let (above_low, below_high) = (pay - band.low, band.high - pay);
    let (side, distance) = if above_low < Money::ZERO {
        (Side::Below, above_low.abs())
    } else if below_high < Money::ZERO {
        (Side::Above, below_high.abs())
    } else {
        (Side::In, above_low.min(below_high))
    };
    Place { side, pay, distance }
}
