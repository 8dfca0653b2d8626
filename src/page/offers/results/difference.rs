//! Columns of differences against the chosen offer.

use crate::state::State;
use crate::widget::difference::difference;
use crate::widget::figure::figure;
use offerscope_core::compute::compare::Comparison;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::model::scenario;
use yew::prelude::*;

/// Heads: `B minus A`.
pub(super) fn heads(state: &State, answer: &Comparison) -> Vec<Html> {
    let called = |id| {
        let letter = answer.offers.iter().position(|pay| pay.id == id).map(scenario::letter);
        letter.map_or("staying".to_owned(), String::from)
    };
    pairs(state, answer)
        .map(|(one, base)| Html::from(format!("{} minus {}", called(one.id), called(base.id))))
        .collect()
}

/// Cells of one year, or of all.
pub(super) fn cells(state: &State, answer: &Comparison, year: Option<u16>) -> Vec<Html> {
    let cell = |(one, base): (&OfferPay, &OfferPay)| {
        let asks = FigureId::Difference(one.id, base.id, year);
        let more = answer.window.shown_total(one.id, year) - answer.window.shown_total(base.id, year);
        let open = opens(answer, one) && opens(answer, base);
        difference(more, |text| if open { figure(text, asks) } else { Html::from(text) })
    };
    pairs(state, answer).map(cell).collect()
}

fn pairs<'a>(state: &State, answer: &'a Comparison) -> impl Iterator<Item = (&'a OfferPay, &'a OfferPay)> {
    let base = base(state, answer);
    answer
        .offers
        .iter()
        .filter_map(move |one| base.map(|base| (one, base)))
        .filter(|(one, base)| one.id != base.id && !one.sum.total().is_zero())
}

/// What differences are taken against, where it pays anything.
pub(super) fn base<'a>(state: &State, answer: &'a Comparison) -> Option<&'a OfferPay> {
    state.against().and_then(|id| answer.offer(id)).filter(|base| !base.sum.total().is_zero())
}

/// Are the years of a choice its service years, so that they open? Others are sums over months of two service years, or of two jobs.
pub(super) fn opens(answer: &Comparison, pay: &OfferPay) -> bool {
    !answer.window.shifted || pay.ledger.start == answer.window.from
}
