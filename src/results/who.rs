//! Whom a result is about: the offers in order, then the current job.

use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::analysis::offer::AnalyzedOffer;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::offer::OfferId;

/// An offer, or the current job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// Its key.
    pub id: OfferId,
    /// Position among the offers; none for the current job, which has no letter.
    pub position: Option<usize>,
    /// What it is called.
    pub name: String,
}

impl Who {
    /// Whose pay a comparison tells; the current job stands behind the offers.
    pub fn of(place: usize, pay: &OfferPay) -> Self {
        let position = (pay.id != OfferId::CURRENT).then_some(place);
        Self { id: pay.id, position, name: pay.name.clone() }
    }
}

/// The offers and the current job of an analysis that pay anything in the months compared, each with its months.
pub fn paid<'a, 's>(analysis: &'a Analysis<'s>) -> Vec<(Who, &'a AnalyzedOffer<'s>)> {
    let who =
        |position, subject: &AnalyzedOffer<'_>| Who { id: subject.id, position, name: subject.name.clone() };
    let offers =
        analysis.offers.iter().enumerate().map(|(place, subject)| (who(Some(place), subject), subject));
    let current = analysis.current.iter().map(|subject| (who(None, subject), subject));
    offers.chain(current).filter(|(_, subject)| analysis.counts(subject)).collect()
}

/// The places of the largest amount and of the next; of equals the earlier is first.
pub fn leading(amounts: &[Money]) -> Option<(usize, usize)> {
    let most = |but: Option<usize>| {
        let others = amounts.iter().enumerate().filter(|(place, _)| Some(*place) != but);
        others.max_by(|one, other| one.1.cmp(other.1).then(other.0.cmp(&one.0))).map(|(place, _)| place)
    };
    let first = most(None)?;
    Some((first, most(Some(first))?))
}
