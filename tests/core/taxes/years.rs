//! Taxes on the ledger: calendar years, mid-year starts, which part of pay owes what, the next dollars.

use crate::facts::{CATALOG, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::pay::ledger::{Ledger, PayPart, YearPay};
use offerscope_core::compute::tax::deferral::allowed;
use offerscope_core::compute::tax::earlier::EarlierPay;
use offerscope_core::compute::tax::paid_year::PaidYear;
use offerscope_core::compute::tax::year::{by_stream, next, tax_year, tax_years};
use offerscope_core::compute::tax::{Income, TaxRules, owed};
use offerscope_core::data::tax::taxes;
use offerscope_core::format::file;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::tax::filing::{Age, Filing};
use offerscope_core::model::tax::profile::{Place, TaxProfile};
use proptest::prelude::*;

pub(super) const OFFER: &str = r#"{ "schema": 1, "horizon_years": 4, "offers": [{ "name": "X", "start": "2026-07", "base": 240000,
  "sign_on": [{ "amount": 60000, "paid": "lump", "at": 0 }, { "amount": 24000, "paid": "monthly", "from": 13, "to": 24 }],
  "bonus": { "target": 0.1 },
  "grants": [{ "shares": 1000, "schedule": "annual_25x4" }, { "shares": 500, "schedule": "annual_25x4" }],
  "stock": { "price": 200 } }] }"#;

fn ledger() -> Ledger {
    let scenario = file::read(OFFER).expect("a scenario").scenario;
    let analysis = Analysis::of(&scenario, &CATALOG, today());
    analysis.offers[0].ledger.clone()
}

fn in_state(state: &str) -> TaxProfile {
    TaxProfile { place: Place { state: state.into(), ..Place::default() }, ..TaxProfile::default() }
}

#[test]
fn a_year_of_joining_is_taxed_on_what_it_pays() {
    let years = tax_years(taxes(), &ledger(), 4, &in_state("TX"), &EarlierPay::default()).expect("years");
    // 2026: six months of 240,000 and the lump are 180,000; less 16,100 that is 1,240 + 4,560 + 12,166 + 24 % of 58,200.
    let first = &years[0];
    assert_eq!((first.pay.year, first.pay.total()), (2026, Money::whole(180_000)));
    assert_eq!(first.owed.federal, Money::whole(31_934));
    assert_eq!((first.owed.social, first.owed.medicare), (Money::whole(11_160), Money::whole(2_610)));
    assert_eq!(first.cash(), Money::whole(180_000 - 31_934 - 11_160 - 2_610));
    assert!(first.problems().is_empty());
}

#[test]
fn years_to_come_take_the_latest_rules_and_say_so() {
    let years = tax_years(taxes(), &ledger(), 4, &in_state("CA"), &EarlierPay::default()).expect("years");
    assert_eq!(
        years.iter().map(|year| (year.pay.year, year.rules.brackets_of())).collect::<Vec<_>>(),
        [(2026, 2026), (2027, 2026), (2028, 2026), (2029, 2026), (2030, 2026)]
    );
    assert_eq!(years[1].problems().len(), 1);
    assert!(tax_years(taxes(), &ledger(), 4, &in_state("ZZ"), &EarlierPay::default()).is_err());
}

#[test]
fn an_increment_is_the_tax_with_it_less_the_tax_without() {
    // Vector 1.10 of the modelling note: other income, pay, what the pay adds; federal, single, 2026, standard deduction.
    let rules = TaxRules::of(taxes(), 2026, "TX", &[]).expect("rules");
    let federal = |wages| owed(&rules, &Income { wages, ..Income::default() }).federal;
    for (other, gross, adds) in
        [(0, 330_000, 78_634.25), (150_000, 330_000, 106_400.25), (0, 700_000, 209_000.25), (0, 16_100, 0.0)]
    {
        let added = federal(Money::whole(other + gross)) - federal(Money::whole(other));
        assert_eq!(added, Money::from_f64(adds), "{other} and {gross}");
    }
}

#[test]
fn parts_of_pay_share_the_tax_by_the_average_of_all_orders() {
    // Two parts alike in size owe alike, whichever comes first; with one part alone it owes all.
    let pay = YearPay {
        year: 2026,
        bonus: Money::whole(100_000),
        equity: Money::whole(100_000),
        ..YearPay::default()
    };
    let year = tax_year(taxes(), PaidYear::level(pay), &in_state("NY"), None, None).expect("a year");
    let share = |part| year.parts.iter().find(|(known, _)| *known == part).expect("a part").1;
    assert!((share(PayPart::Bonus) - share(PayPart::Equity)).abs() <= Money::from_units(1));
    assert_eq!((share(PayPart::Base), share(PayPart::SignOn)), (Money::ZERO, Money::ZERO));
    assert_eq!(share(PayPart::Bonus) + share(PayPart::Equity), year.added.total());
}

#[test]
fn streams_of_a_part_share_its_tax_by_what_they_pay() {
    let ledger = ledger();
    for year in tax_years(taxes(), &ledger, 4, &in_state("CA"), &EarlierPay::default()).expect("years") {
        let shares = by_stream(&ledger, 4, &year);
        assert_eq!(shares.iter().copied().sum::<Money>(), year.added.total(), "{}", year.pay.year);
        let grants: Vec<Money> = ledger
            .streams
            .iter()
            .zip(&shares)
            .filter(|(stream, _)| stream.part == PayPart::Equity)
            .map(|(_, share)| *share)
            .collect();
        assert!((grants[0] - grants[1].times(2)).abs() <= Money::from_units(2), "{grants:?}");
    }
}

#[test]
fn a_spouses_wages_push_pay_into_higher_brackets_and_are_not_counted_as_its_tax() {
    let pay = YearPay { year: 2026, base: Money::whole(200_000), ..YearPay::default() };
    let joint = TaxProfile { filing: Filing::Joint, ..in_state("TX") };
    let alone = tax_year(taxes(), PaidYear::level(pay), &joint, None, None).expect("a year");
    let couple = TaxProfile { spouse: Money::whole(150_000), ..joint };
    let both = tax_year(taxes(), PaidYear::level(pay), &couple, None, None).expect("a year");
    assert!(both.added.federal > alone.added.federal);
    // Each has a wage base of their own: 184,500 of the one, 150,000 of the other.
    assert_eq!(both.owed.social, Money::from_f64(0.062 * (184_500.0 + 150_000.0)));
    assert_eq!(both.added.social, alone.added.social);
}

#[test]
fn deferrals_stop_at_their_limit_and_catch_up_of_the_well_paid_is_roth() {
    let rules = |year| TaxRules::of(taxes(), year, "TX", &[]).expect("rules");
    let of = |year, age, last| allowed(&rules(year), Money::whole(40_000), age, last);
    assert_eq!(of(2025, Age::Under50, None).amount, Money::whole(23_500));
    assert_eq!(of(2026, Age::Under50, None).amount, Money::whole(24_500));
    assert_eq!(of(2026, Age::From50, None).excluded, Money::whole(32_500));
    let roth = of(2026, Age::From60To63, Some(Money::whole(150_001)));
    assert_eq!((roth.amount, roth.excluded), (Money::whole(35_750), Money::whole(24_500)));
    assert_eq!(roth.problems.len(), 2);
    assert_eq!(of(2025, Age::From50, Some(Money::whole(400_000))).excluded, Money::whole(31_000));
    assert_eq!(allowed(&rules(2026), Money::whole(10_000), Age::Under50, None).problems, []);
}

#[test]
fn between_505_000_and_606_000_a_capped_filer_feels_45_and_a_half_percent() {
    let rules = TaxRules::of(taxes(), 2026, "CA", &[]).expect("rules");
    let at = |wages| {
        let income = Income { wages: Money::whole(wages), ..Income::default() };
        next(&rules, &income, Money::whole(10_000))
    };
    let inside = at(520_000);
    assert_eq!((inside.added.federal, inside.cap_falls), (Money::whole(4_550), true));
    let before = at(450_000);
    assert_eq!((before.added.federal, before.cap_falls), (Money::whole(3_500), false));
}

#[test]
fn itemizing_is_taken_only_where_the_state_does_not_take_more_back() {
    // DC, 2026: who itemizes federally loses the standard deduction of DC (D.C. Code 47-1803.03): 15,300 at 9.25 % for one, 30,650 for two.
    let rules = TaxRules::of(taxes(), 2026, "DC", &[]).expect("rules");
    let of = |filing| owed(&rules, &Income { filing, wages: Money::whole(450_000), ..Income::default() });
    let single = of(Filing::Single);
    assert!(single.itemizes);
    assert_eq!(single.state - single.steps.state_standard, Money::from_f64(15_300.0 * 0.0925));
    let joint = of(Filing::Joint);
    assert!(joint.steps.itemized_is_more && !joint.itemizes);
    assert_eq!(joint.state, joint.steps.state_standard);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn shares_sum_to_the_whole(parts in [0_i64..90_000_000, 0_i64..30_000_000, 0_i64..30_000_000, 0_i64..200_000_000], spouse in 0_i64..300_000) {
        let [base, sign_on, bonus, equity] = parts.map(Money::from_units);
        let pay = YearPay { year: 2026, base, sign_on, bonus, equity };
        for state in ["CA", "NY", "WA", "AL", "CT"] {
            let profile = TaxProfile {
                filing: Filing::Joint, spouse: Money::whole(spouse), deferral: Money::whole(24_500), ..in_state(state)
            };
            let year = tax_year(taxes(), PaidYear::level(pay), &profile, None, None).expect("a year");
            prop_assert_eq!(year.parts.iter().map(|(_, tax)| *tax).sum::<Money>(), year.added.total());
            // April, line by line: supplemental pay, salaries, Additional Medicare, less what itemizing saves.
            let gap = year.gap;
            let lines = gap.federal.gap() + gap.salaries + gap.additional.gap() - gap.itemizing;
            prop_assert_eq!(gap.federal_true_up(), lines);
        }
    }
}
