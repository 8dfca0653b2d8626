//! What the benches of further questions measure: three offers over five years with everything an offer can hold, and the
//! questions a page asks of them. Measures nothing itself.

#![expect(clippy::expect_used, reason = "a sample that is none must stop the bench")]

use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::leaving::leave::{Exit, curve, expected};
use offerscope_core::compute::sensitivity::{FlipPoint, UncertainInput, along, sensitivity};
use offerscope_core::compute::value::present_value;
use offerscope_core::data::catalog;
use offerscope_core::format::file;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use std::hint::black_box;

const OFFER: &str = r#"{ "name": "NAME", "company": "COMPANY", "start": "2026-12", "base": 250000, "raise": 0.03,
    "bonus": { "target": 0.15, "plan": { "year_ends": 12, "paid": 3 } },
    "sign_on": [{ "amount": 100000, "paid": "monthly", "from": 1, "to": 12 },
                { "amount": 60000, "paid": "lump", "at": 0, "clawback": { "months": 24 } }],
    "grants": [{ "shares": 2000, "schedule": "front_33_33_22_12_monthly" }, { "dollars": 300000 }],
    "refreshers": [{ "dollars": 90000 }], "stock": { "price": 200, "path": { "growth": 0.08 } } }"#;

/// Three offers alike but for their companies.
pub(crate) fn scenario() -> Scenario {
    let offers = [("A", "amazon"), ("B", "google"), ("C", "meta")];
    let offers = offers.map(|(name, company)| OFFER.replace("NAME", name).replace("COMPANY", company));
    let text = format!(r#"{{ "schema": 1, "horizon_years": 5, "offers": [{}] }}"#, offers.join(","));
    file::read(&text).expect("the sample is a scenario").scenario
}

/// The month it is taken to be.
pub(crate) fn today() -> Month {
    Month::new(2026, 11).expect("November is a month")
}

/// Ledgers, totals, leave-early curves, expected stays and value today.
pub(crate) fn after_each_edit(scenario: &Scenario) {
    let analysis = Analysis::of(scenario, catalog(), today());
    let months = analysis.months();
    for subject in &analysis.offers {
        black_box(subject.total(months));
        black_box(curve(subject, Exit::Resigned, months));
        black_box(expected(subject, analysis.outlook.stay, months));
        black_box(present_value::today(&analysis, subject));
    }
}

/// Flip points of the first two offers.
pub(crate) fn flip_points(scenario: &Scenario) -> Vec<FlipPoint> {
    sensitivity(scenario, catalog(), today(), OfferId(1), OfferId(2))
}

/// The curve under a slider that changes the ledger itself, at as many places as the page asks.
pub(crate) fn slider_curve(scenario: &Scenario) -> Vec<Money> {
    let places: Vec<f64> = (0..=60).map(|place| f64::from(place) * 0.025 - 0.5).collect();
    along(scenario, catalog(), today(), [OfferId(1), OfferId(2)], UncertainInput::Growth(OfferId(1)), &places)
}
