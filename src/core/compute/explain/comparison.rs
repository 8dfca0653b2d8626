//! The proof behind a figure: its formula with the values in it, what it assumes, and who says so. Worked out when asked.
//!
//! These figures do not open: marks of charts and the totals of cards, because their tables open; what a link holds before it is viewed;
//! year 1 against a pay range, because the year and the range both open; and years of one calendar that are not a choice's service years,
//! because they are sums over parts of those.

use super::figure::{Figure, ProofContext};
use super::figure_id::FigureId;
use super::offer_proof::OfferProof;
use crate::compute::pay::ledger::PayPart;
use crate::model::offer::OfferId;

/// Explains a figure of a comparison; `None` where the comparison has no such figure.
pub fn explain(case: ProofContext<'_>, ask: FigureId) -> Option<Figure> {
    let witness = |id| OfferProof::of(case, id);
    match ask {
        FigureId::Year(id, year, part) => witness(id)?.year(year, part),
        FigureId::Calendar(id, year) => witness(id)?.calendar_year(year),
        FigureId::Total(id, part) => Some(witness(id)?.total(part)),
        FigureId::Average(id) => Some(witness(id)?.average()),
        FigureId::Guaranteed(id) => {
            Some(witness(id)?.split("promised by the letter", [PayPart::Base, PayPart::SignOn]))
        }
        FigureId::AtRisk(id) => Some(witness(id)?.split("at risk", [PayPart::Bonus, PayPart::Equity])),
        FigureId::SteadyState(id) => Some(witness(id)?.steady_state()),
        FigureId::Difference(first, second, year) => witness(first)?.less(&witness(second)?, year),
        FigureId::Band(id, index) => witness(id)?.band(index.into()),
        FigureId::Assumed => {
            let offers = case.scenario.offers.iter().map(|offer| offer.id);
            let witnesses: Vec<_> = offers.chain([OfferId::CURRENT]).filter_map(witness).collect();
            let all: Vec<_> = witnesses.iter().collect();
            Some(Figure {
                name: "What this assumes".into(),
                value: None,
                steps: Vec::new(),
                assumes: OfferProof::assume_together(&all),
                claims: OfferProof::cite_together(&all),
            })
        }
        FigureId::Preset(place) => {
            let preset = case.presets.get(usize::from(place))?;
            let claims = case.evidence.of(preset.cited).to_vec();
            Some(Figure {
                name: preset.label.into(),
                value: None,
                steps: Vec::new(),
                assumes: Vec::new(),
                claims,
            })
        }
    }
}
