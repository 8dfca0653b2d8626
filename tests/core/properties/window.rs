//! Choices are compared over the same months: where all begin in one month, those are their own; where they do not, equal pay is worth the same.

use super::answer;
use super::any::scenarios;
use crate::facts::{CATALOG, FACTS, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::leaving::start_months::start_months;
use offerscope_core::compute::lens::take_home::TakeHome;
use offerscope_core::compute::lens::view::LensView;
use offerscope_core::data::tax::taxes;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use proptest::prelude::*;

fn read(text: &str) -> Scenario {
    offerscope_core::format::file::read(text).expect("a scenario").scenario
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn where_all_begin_in_one_month_the_months_compared_are_the_service_months(scenario in scenarios(), later in 0_u16..30) {
        let mut scenario = scenario;
        let start = Some(today().plus(later));
        scenario.offers.iter_mut().for_each(|offer| offer.start = start);
        scenario.current.iter_mut().for_each(|job| job.offer.start = start);
        let analysis = Analysis::of(&scenario, &CATALOG, today());
        let lens_view = LensView::of(&analysis, taxes());
        for subject in analysis.offers.iter().chain(&analysis.current) {
            let own = subject.ledger.service_years(analysis.horizon_years);
            prop_assert_eq!(analysis.ledger(subject).service_years(analysis.horizon_years), own);
            prop_assert_eq!(analysis.total(subject), subject.total(analysis.months()));
            prop_assert!(!analysis.shifted());
            // What an offer is worth does not depend on the others.
            let mut alone = scenario.clone();
            alone.offers.retain(|offer| offer.id == subject.id);
            let alone = Analysis::of(&alone, &CATALOG, today());
            let Some(itself) = alone.offers.first() else { continue };
            prop_assert_eq!(lens_view.worth(&analysis, subject).ok(), lens_view.worth(&alone, itself).ok());
        }
    }

    #[test]
    fn the_verdict_and_every_other_answer_count_the_same_months(scenario in scenarios()) {
        let (answer, analysis) = (answer(&scenario), Analysis::of(&scenario, &CATALOG, today()));
        prop_assert_eq!(answer.window.from, analysis.compared.from);
        for subject in analysis.offers.iter().filter(|subject| analysis.counts(subject)).chain(&analysis.current) {
            prop_assert_eq!(analysis.total(subject), answer.window.total(subject.id, None));
            prop_assert_eq!(&analysis.ledger(subject).running(), &answer.window.pay(subject.id).expect("a column").running);
        }
    }

    /// Texas taxes no wages, and levies nothing of each employer.
    #[test]
    fn the_same_pay_from_another_employer_is_worth_the_same_whenever_it_starts(
        monthly in 5_000_i64..60_000, from in 0_u16..12, later in 1_u16..30, lens in prop::sample::select(Lens::ALL.to_vec())
    ) {
        let month = |later: u16| today().plus(later).to_string();
        let base = monthly * 12;
        let mut scenario = read(&format!(
            r#"{{ "schema": 1, "tax": {{ "state": "TX" }}, "current": {{ "base": {base}, "start": "{}", "since": "2020-01" }}, "offers": [
                {{ "name": "A", "base": {base}, "start": "{}" }}, {{ "name": "B", "base": {base}, "start": "{}" }}] }}"#,
            month(0), month(from), month(from + later)
        ));
        scenario.lens = lens;
        let analysis = Analysis::of(&scenario, &CATALOG, today());
        let lens_view = LensView::of(&analysis, taxes());
        let worth = |subject| lens_view.worth(&analysis, subject).expect("a worth");
        let stays = worth(analysis.current.as_ref().expect("a job"));
        for offer in &analysis.offers {
            // Two jobs are rounded one by one.
            prop_assert!((worth(offer) - stays).abs() <= Money::from_units(12), "{}: {} and {stays}", offer.name, worth(offer));
            let home = TakeHome::of(&analysis, offer, &lens_view).expect("taxes");
            let months: Money = home.months().iter().map(|month| month.cash()).sum();
            prop_assert_eq!(months, home.cash());
            prop_assert_eq!(home.pay(), Money::whole(monthly * 48));
        }
    }
}

#[test]
fn the_best_start_month_says_what_it_keeps() {
    let says = |start: &str, rest: &str| {
        let scenario = read(&format!(
            r#"{{ "schema": 1, "offers": [{{ "name": "New", "base": 210000, "start": "{start}" }}], "current": {{ "base": 200000, "start": "2026-11"{rest} }} }}"#
        ));
        start_months(&scenario, FACTS.catalog, Month::new(2026, 11).expect("a month")).remove(0).says
    };
    let vest = r#", "unvested": [{ "month": "2027-02", "dollars": 50000 }]"#;
    // 50,000 less two months of 10,000 a year: 48,333.
    assert_eq!(
        says("2027-01", vest),
        "New: Starting in March instead of January gains about $48,300: you keep the February vest."
    );
    assert_eq!(
        says("2027-03", vest),
        "New: No start month from December 2026 to August 2027 pays more than March 2027. February 2027 costs about $49,200."
    );
    // Each month sooner is 833 more; three of them, since November has begun.
    assert_eq!(
        says("2027-03", ""),
        "New: Starting in December 2026 instead of March 2027 gains $2,500: the new job pays more than the current one from then on."
    );
    let bonus = r#", "since": "2020-01", "bonus": { "target": 0.1, "plan": { "year_ends": 12, "paid": 3 } }"#;
    assert_eq!(
        says("2027-01", bonus),
        "New: Starting in April instead of January gains $17,500: you keep the March bonus."
    );
    let notice = r#", "notice": 5, "unvested": [{ "month": "2027-02", "dollars": 50000 }]"#;
    assert_eq!(
        says("2027-01", notice),
        "New: Starting in April instead of January gains $47,500: you keep the February vest."
    );
    // 10,000 vest each month. One more of them before the last month, October 2030, is sooner and no gain.
    let scenario = read(
        r#"{ "schema": 1, "current": { "base": 200000, "start": "2026-11" }, "offers": [
            { "name": "New", "base": 200000, "start": "2027-01", "grants": [{ "dollars": 480000, "schedule": "monthly_48" }] }] }"#,
    );
    let starts = start_months(&scenario, FACTS.catalog, Month::new(2026, 11).expect("a month")).remove(0);
    assert_eq!(
        starts.says,
        "New: Every start month from December 2026 to August 2027 pays the same, apart from stock that vests later."
    );
    let late: Vec<Money> = starts.months.iter().map(|one| one.late).collect();
    assert_eq!(late, [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7].map(|months| Money::whole(10_000 * months)));
    assert_eq!(starts.first, Month::new(2026, 12).expect("a month"));
    // 12,000 more a year from then on. 480,000 vest after 47 months: in October 2030 for who starts in December, later for who starts later.
    let scenario = read(
        r#"{ "schema": 1, "current": { "base": 200000, "start": "2026-11" }, "offers": [
            { "name": "New", "base": 212000, "start": "2027-01", "grants": [{ "dollars": 480000, "schedule": [[47, 100]] }] }] }"#,
    );
    let starts = start_months(&scenario, FACTS.catalog, Month::new(2026, 11).expect("a month")).remove(0);
    assert_eq!(
        starts.says,
        "New: Starting in December 2026 instead of January 2027 gains $1,000: the new job pays more than the current one from then on. \
         Not counted: $480,000 of stock then vests within the months compared."
    );
    // 50,000 that vest in February are kept, and two months of 1,000 are lost. 480,000 come two months later: paid all the same.
    let scenario = read(
        r#"{ "schema": 1, "current": { "base": 200000, "start": "2026-11", "unvested": [{ "month": "2027-02", "dollars": 50000 }] }, "offers": [
            { "name": "New", "base": 212000, "start": "2027-01", "grants": [{ "dollars": 480000, "schedule": [[46, 100]] }] }] }"#,
    );
    let starts = start_months(&scenario, FACTS.catalog, Month::new(2026, 11).expect("a month")).remove(0);
    assert_eq!(
        starts.says,
        "New: Starting in March instead of January gains $48,000: you keep the February vest. \
         That counts $480,000 of stock that then vests after the months compared."
    );
}
