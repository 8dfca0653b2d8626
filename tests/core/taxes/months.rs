//! Cash by month, and offers through a lens.

use super::super::properties::any::scenarios;
use super::years::OFFER;
use crate::facts::{CATALOG, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::lens::take_home::TakeHome;
use offerscope_core::compute::lens::view::LensView;
use offerscope_core::compute::pay::ledger::PayPart;
use offerscope_core::compute::tax::year::TaxYear;
use offerscope_core::compute::value::present_value;
use offerscope_core::data::tax::taxes;
use offerscope_core::model::fixed::{Money, Shares};
use offerscope_core::model::lens::Lens;
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax::filing::Filing;
use offerscope_core::model::tax::profile::{EarlierWages, Place, TaxProfile};
use proptest::prelude::*;

fn placed(state: &str, locals: &[&str]) -> TaxProfile {
    let locals = locals.iter().map(|id| (*id).to_owned()).collect();
    TaxProfile { place: Place { state: state.into(), locals, lives: None }, ..TaxProfile::default() }
}

fn scenario() -> Scenario {
    offerscope_core::format::file::read(OFFER).expect("a scenario").scenario
}

#[test]
fn a_vest_month_shows_the_shares_sold_and_april_what_withholding_left_open() {
    let scenario = scenario();
    let analysis = Analysis::of(&scenario, &CATALOG, today());
    let lens_view = LensView { lens: Lens::Cash, profile: Some(placed("TX", &[])), taxes: taxes() };
    let offer = &analysis.offers[0];
    let home = TakeHome::of(&analysis, offer, &lens_view).expect("years");
    let (taxed, months) = (&home.years, home.months());
    let of = |year, number| {
        let month = Month::new(year, number).expect("a month");
        months.iter().find(|one| one.month == month).expect("a month that pays").clone()
    };
    // July 2026, with the lump of signing day. Salary 20,000: the tax on 240,000 is 48,104, a twelfth each month whenever the year begins
    // (Pub. 15-T); the lump 60,000 × 22 %; Social Security and Medicare 7.65 % of both.
    let first = of(2026, 7);
    assert_eq!(first.pay.sign_on, Money::whole(60_000));
    assert_eq!(first.withheld.federal, Money::from_f64(48_104.0 / 12.0 + 13_200.0));
    assert_eq!(first.withheld.social + first.withheld.medicare, Money::whole(6_120));
    // July 2027: 250 and 125 shares vest at 200; Social Security was full in month ten (240,000 and the tranche).
    let vest = of(2027, 7);
    assert_eq!(vest.sales.len(), 2);
    assert_eq!(vest.sales[0].value, Money::whole(50_000));
    // 22 %, 1.45 %, and 0.9 % beyond 200,000: wages before are 7 × 20,000 + 2,000 + 24,000 bonus, so none of it yet.
    assert_eq!(vest.sales[0].withheld.federal, Money::whole(11_000));
    assert_eq!(vest.sales[0].sold + vest.sales[0].kept, Shares::whole(250));
    assert!(vest.sales[0].refund >= Money::ZERO && vest.sales[0].refund < Money::whole(200));
    // April 2027 settles 2026 and nothing else does.
    let settled: Vec<u16> =
        months.iter().filter(|month| !month.settled.is_zero()).map(|month| month.month.number()).collect();
    assert!(!settled.is_empty() && settled.iter().all(|number| *number == 4), "{settled:?}");
    assert_eq!(of(2027, 4).settled, taxed[0].gap.true_up());
}

#[test]
fn cash_in_hand_needs_a_state_and_says_so() {
    let scenario = scenario();
    let analysis = Analysis::of(&scenario, &CATALOG, today());
    let lens_view = LensView { lens: Lens::Cash, profile: None, taxes: taxes() };
    let problem = lens_view.worth(&analysis, &analysis.offers[0]).expect_err("no state");
    assert_eq!(problem.field.to_string(), "tax.state");
    let nowhere = LensView { lens: Lens::Cash, profile: Some(placed("ZZ", &[])), taxes: taxes() };
    assert!(nowhere.ledger(&analysis, &analysis.offers[0]).is_err());
}

#[test]
fn an_offer_is_taxed_at_its_own_place() {
    let mut scenario = scenario();
    scenario.tax = placed("CA", &[]);
    scenario.lens = Lens::Cash;
    let worth = |scenario: &Scenario| {
        let analysis = Analysis::of(scenario, &CATALOG, today());
        LensView::of(&analysis, taxes()).worth(&analysis, &analysis.offers[0]).expect("a worth")
    };
    let at_home = worth(&scenario);
    scenario.offers[0].place = Some(Place { state: "WA".into(), ..Place::default() });
    assert!(worth(&scenario) > at_home + Money::whole(50_000), "California takes more than Washington");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn months_and_april_come_to_the_cash_of_the_years(
        scenario in scenarios(), place in 0_usize..6, joint in any::<bool>(), spouse in 0_i64..400_000, deferral in 0_i64..30_000,
        before in prop::option::of(0_i64..300_000), two_jobs_box in any::<bool>(), extra in 0_i64..3_000
    ) {
        let places = [("CA", vec![]), ("NY", vec!["nyc"]), ("WA", vec![]), ("OR", vec![]), ("TX", vec![]), ("AL", vec![])];
        let (state, locals) = &places[place];
        let profile = TaxProfile {
            filing: if joint { Filing::Joint } else { Filing::Single },
            spouse: if joint { Money::whole(spouse) } else { Money::ZERO },
            deferral: Money::whole(deferral),
            before: EarlierWages { wages: before.map(Money::whole), ..EarlierWages::default() },
            two_jobs_box,
            extra_withheld: Money::whole(extra),
            ..placed(state, locals)
        };
        let analysis = Analysis::of(&scenario, &CATALOG, today());
        let lens_view = LensView { lens: Lens::Cash, profile: Some(profile.clone()), taxes: taxes() };
        for offer in &analysis.offers {
            // Rules begin with 2025; an offer that starts before is a problem.
            let Ok(home) = TakeHome::of(&analysis, offer, &lens_view) else { continue };
            let (taxed, months) = (&home.years, home.months());
            for (year, next) in taxed.iter().zip(1..) {
                let of_year: Money = months
                    .iter()
                    .filter(|month| month.month.year() == year.pay.year)
                    .map(|month| month.cash() + month.settled)
                    .sum();
                let later = months.iter().find(|month| month.month.year() == year.pay.year + 1 && !month.settled.is_zero());
                let april = later.map(|month| month.settled).unwrap_or_default();
                prop_assert_eq!(of_year - april, year.cash(), "year {} of {}", next, taxed.len());
                for (month, salary) in (1..).zip(year.salary.months) {
                    let month = months.iter().find(|one| one.month.year() == year.pay.year && one.month.number() == month);
                    let Some(month) = month.filter(|month| month.pay.total() == month.pay.base) else { continue };
                    prop_assert!(salary.deferred <= salary.paid);
                    prop_assert!(month.cash() + month.settled >= Money::ZERO, "{:?}", month);
                }
            }
            let all: Money = months.iter().map(|month| month.cash()).sum();
            prop_assert_eq!(all, taxed.iter().map(TaxYear::cash).sum::<Money>());
            let ledger = lens_view.ledger(&analysis, offer).expect("a ledger");
            prop_assert_eq!(ledger.sum(analysis.horizon_years).total(), all);
        }
    }

    #[test]
    fn an_economic_ledger_sums_to_value_today_of_cash_and_of_stock(scenario in scenarios()) {
        let analysis = Analysis::of(&scenario, &CATALOG, today());
        let lens_view = LensView { lens: Lens::Economic, profile: None, taxes: taxes() };
        for offer in &analysis.offers {
            let worth = present_value::today(&analysis, offer);
            let sum = lens_view.ledger(&analysis, offer).expect("a ledger").sum(analysis.horizon_years);
            prop_assert_eq!(sum.part(PayPart::Equity), worth.equity);
            prop_assert_eq!(sum.total(), worth.total());
        }
    }
}
