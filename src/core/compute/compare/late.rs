//! Stock that the answer leaves out because its offer starts later than another: the months compared end before it vests.

use super::Comparison;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::problem::{Field, Problem};

/// Less than this part of an offer's pay is not told: a fiftieth.
const TOLD: i64 = 50;

/// The offers of which a large part vests too late to be counted.
pub fn late_stock(answer: &Comparison) -> Vec<Problem> {
    let one = |(index, pay): (usize, &super::offer_pay::OfferPay)| {
        let late = answer.window.late_stock(pay);
        if late.times(TOLD) < pay.sum.total() || late <= Money::ZERO {
            return None;
        }
        let says = format!(
            "“{}” starts in {}, so {} of its stock vests after the months compared and is not counted.",
            pay.name,
            format::month(pay.ledger.start),
            format::whole(late)
        );
        let way_out = "Compare more years, or give the offers the same first month, to see it counted.";
        Some(Problem::new(Field::offer(index).named("start"), says, way_out))
    };
    answer.offers.iter().enumerate().filter_map(one).collect()
}
