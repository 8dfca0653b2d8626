//! The questions beyond totals: flip points, targets, proofs, leads; and what holds of them for every scenario.

mod any;
mod flips;
mod leaving;
mod target;

use super::properties::any::{scenarios, schedules};
use crate::facts::{CATALOG, FACTS, case, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::analysis::offer::AnalyzedOffer;
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::explain::analysis::{self, AnalysisFigureId};
use offerscope_core::compute::explain::figure::Figure;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::compute::leaving::cliff::cliff;
use offerscope_core::compute::leaving::leave::{Exit, curve, expected};
use offerscope_core::compute::leaving::staying;
use offerscope_core::compute::pay::ledger::YearPay;
use offerscope_core::compute::pay::target::{PricePlan, fill};
use offerscope_core::compute::pay::vest;
use offerscope_core::compute::sensitivity::{FlipPoint, UncertainInput, along, sensitivity};
use offerscope_core::compute::value::break_even::{BreakEvenPoint, break_even, lead_changes};
use offerscope_core::compute::value::present_value;
use offerscope_core::data::tax::receipts;
use offerscope_core::format::file;
use offerscope_core::model::fixed::{Money, Price, Rate, Shares};
use offerscope_core::model::month::{Month, MonthSet};
use offerscope_core::model::offer::{
    BonusPlan, FirstBonus, Grant, GrantSize, Offer, OfferId, Paid, PricePath, Refresher, Rounding,
    ScheduleChoice, SignOn, Vesting,
};
use offerscope_core::model::outlook::Stay;
use offerscope_core::model::scenario::Scenario;
use proptest::prelude::*;

const FIRST: OfferId = OfferId(1);
const SECOND: OfferId = OfferId(2);

fn read(text: &str) -> Scenario {
    let opened = file::read(text).expect("a scenario");
    assert_eq!(opened.problems, [], "{text}");
    opened.scenario
}

fn analysis(scenario: &Scenario) -> Analysis<'_> {
    Analysis::of(scenario, &CATALOG, today())
}

fn explain(analysis: &Analysis<'_>, matter: AnalysisFigureId) -> Option<Figure> {
    analysis::explain(analysis, &FACTS, receipts(), matter)
}

fn of(flips: &[FlipPoint], assumption: UncertainInput) -> FlipPoint {
    *flips.iter().find(|flip| flip.assumption == assumption).unwrap_or_else(|| panic!("no {assumption:?}"))
}

const TWO: &str = r#"{ "schema": 1, "offers": [
    { "name": "A", "start": "2027-01", "base": 200000, "bonus": { "target": 0.1 }, "grants": [{ "shares": 2000, "schedule": "annual_25x4" }], "stock": { "price": 100 } },
    { "name": "B", "start": "2027-01", "base": 240000 }] }"#;
