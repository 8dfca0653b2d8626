//! Figures of the analysis views: each opens how it is worked out.

use crate::state::SheetContent;
use crate::widget::figure as first_screen;
use offerscope_core::compute::explain::analysis::AnalysisFigureId;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::compute::pay::ledger::PayPart;
use offerscope_core::model::offer::OfferId;
use yew::prelude::*;

/// A figure of an analysis view, as a button that asks how it is worked out.
pub(crate) fn figure(text: String, asks: AnalysisFigureId) -> Html {
    first_screen::figure_of(text, SheetContent::AnalysisFigure(asks))
}

/// All years of an offer, or one part of them. This and the next three are questions about the first screen's comparison.
pub(crate) fn total(text: String, id: OfferId, part: Option<PayPart>) -> Html {
    first_screen::figure(text, FigureId::Total(id, part))
}

/// The months compared of a choice; they open where they are its own service months.
pub(crate) fn compared(text: String, id: OfferId, part: Option<PayPart>, own: bool) -> Html {
    if own { total(text, id, part) } else { Html::from(text) }
}

/// A service year of an offer.
pub(crate) fn year(text: String, id: OfferId, year: u16) -> Html {
    first_screen::figure(text, FigureId::Year(id, year, None))
}

/// An average year of an offer.
pub(crate) fn average(text: String, id: OfferId) -> Html {
    first_screen::figure(text, FigureId::Average(id))
}

/// All years of one offer less all years of another.
pub(crate) fn less(text: String, one: OfferId, other: OfferId) -> Html {
    first_screen::figure(text, FigureId::Difference(one, other, None))
}
