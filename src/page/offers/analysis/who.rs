//! Whom a deeper view speaks of: the offers in order, then the current job, by letter and name.

use crate::widget::badge::letter;
use crate::widget::element::element;
use offerscope_core::compute::compare::OfferPay;
use offerscope_core::compute::study::{Study, Subject};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::offer::OfferId;
use yew::prelude::*;

/// An offer, or the current job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Who {
    pub(crate) id: OfferId,
    /// Position among the offers; none for the current job, which has no letter.
    pub(crate) position: Option<usize>,
    pub(crate) name: String,
}

impl Who {
    /// Whose pay a comparison tells; the current job stands behind the offers.
    pub(crate) fn of(place: usize, pay: &OfferPay) -> Self {
        let position = (pay.id != OfferId::CURRENT).then_some(place);
        Self { id: pay.id, position, name: pay.name.clone() }
    }
}

/// The offers and the current job of a study that pay anything, each with its months.
pub(crate) fn paid<'a, 's>(study: &'a Study<'s>) -> Vec<(Who, &'a Subject<'s>)> {
    let who = |position, subject: &Subject<'_>| Who { id: subject.id, position, name: subject.name.clone() };
    let offers = study.offers.iter().enumerate().map(|(place, subject)| (who(Some(place), subject), subject));
    let current = study.current.iter().map(|subject| (who(None, subject), subject));
    offers.chain(current).filter(|(_, subject)| subject.total(study.months()) > Money::ZERO).collect()
}

/// By letter and name.
pub(crate) fn named(who: &Who) -> Html {
    match who.position {
        Some(position) => {
            let name = element("span", "name", Html::from(format!(" {}", who.name)));
            [letter(position), name].into_iter().collect()
        }
        None => Html::from(who.name.clone()),
    }
}

/// Heads of columns, behind a first one.
pub(crate) fn heads(first: &'static str, who: &[Who]) -> Vec<Html> {
    std::iter::once(Html::from(first)).chain(who.iter().map(named)).collect()
}

/// The places of the largest amount and of the next; of equals the earlier is first.
pub(crate) fn leading(amounts: &[Money]) -> Option<(usize, usize)> {
    let most = |but: Option<usize>| {
        let others = amounts.iter().enumerate().filter(|(place, _)| Some(*place) != but);
        others.max_by(|one, other| one.1.cmp(other.1).then(other.0.cmp(&one.0))).map(|(place, _)| place)
    };
    let first = most(None)?;
    Some((first, most(Some(first))?))
}
