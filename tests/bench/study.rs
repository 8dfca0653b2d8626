//! How long the questions beyond totals take: three offers over five years, as a page asks them after each edit.

use offerscope_core::compute::breakeven::break_even;
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::flips::flips;
use offerscope_core::compute::leave::{Exit, curve, expected};
use offerscope_core::compute::study::Study;
use offerscope_core::compute::value;
use offerscope_core::data::catalog;
use offerscope_core::link::file;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;

fn main() {
    divan::main();
}

const OFFER: &str = r#"{ "name": "NAME", "company": "COMPANY", "start": "2026-12", "base": 250000, "raise": 0.03,
    "bonus": { "target": 0.15, "plan": { "year_ends": 12, "paid": 3 } },
    "sign_on": [{ "amount": 100000, "paid": "monthly", "from": 1, "to": 12 },
                { "amount": 60000, "paid": "lump", "at": 0, "clawback": { "months": 24 } }],
    "grants": [{ "shares": 2000, "schedule": "front_33_33_22_12_monthly" }, { "dollars": 300000 }],
    "refreshers": [{ "dollars": 90000 }], "stock": { "price": 200, "path": { "growth": 0.08 } } }"#;

fn scenario() -> Scenario {
    let offers = [("A", "amazon"), ("B", "google"), ("C", "meta")];
    let offers = offers.map(|(name, company)| OFFER.replace("NAME", name).replace("COMPANY", company));
    let text = format!(r#"{{ "schema": 1, "horizon_years": 5, "offers": [{}] }}"#, offers.join(","));
    file::read(&text).map(|opened| opened.scenario).unwrap_or_default()
}

/// Ledgers, totals, leave-early curves, expected stays and value today.
#[divan::bench]
fn after_each_edit(bencher: divan::Bencher<'_, '_>) {
    let scenario = scenario();
    let Some(today) = Month::new(2026, 11) else { return };
    bencher.bench(|| {
        let scenario = divan::black_box(&scenario);
        let study = Study::of(scenario, catalog(), today);
        let months = study.months();
        for subject in &study.offers {
            divan::black_box(subject.total(months));
            divan::black_box(curve(subject, Exit::Resigned, months));
            divan::black_box(expected(subject, study.outlook.stay, months));
            divan::black_box(value::today(subject, &study.outlook, months));
        }
    });
}

/// The verdict's own path, with everything an offer can hold.
#[divan::bench]
fn comparing(bencher: divan::Bencher<'_, '_>) {
    let scenario = scenario();
    let Some(today) = Month::new(2026, 11) else { return };
    bencher.bench(|| compare(divan::black_box(&scenario), catalog(), today));
}

/// Flip points of two offers.
#[divan::bench]
fn flip_points(bencher: divan::Bencher<'_, '_>) {
    let scenario = scenario();
    let Some(today) = Month::new(2026, 11) else { return };
    bencher.bench(|| flips(divan::black_box(&scenario), catalog(), today, OfferId(1), OfferId(2)));
}

/// Break-evens of two offers.
#[divan::bench]
fn break_evens(bencher: divan::Bencher<'_, '_>) {
    let scenario = scenario();
    let Some(today) = Month::new(2026, 11) else { return };
    bencher.with_inputs(|| ()).bench_values(|()| {
        let study = Study::of(divan::black_box(&scenario), catalog(), today);
        let (one, other) = (study.subject(OfferId(1)), study.subject(OfferId(2)));
        one.zip(other).map(|(one, other)| break_even(&study, one, other))
    });
}
