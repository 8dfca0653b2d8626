//! A new tax year of which only the federal rules are out: states, levies and cities stand in with their latest year, and it is said.

use crate::facts::{CATALOG, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::lens::take_home::TakeHome;
use offerscope_core::compute::lens::view::LensView;
use offerscope_core::compute::pay::ledger::YearPay;
use offerscope_core::compute::tax::paid_year::PaidYear;
use offerscope_core::compute::tax::year::tax_year;
use offerscope_core::compute::tax::{Income, TaxRules, owed};
use offerscope_core::data::tax::{Taxes, taxes};
use offerscope_core::format::file::read;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::tax::allowances::{Couple, Dependents, Itemizing};
use offerscope_core::model::tax::filing::Years;
use offerscope_core::model::tax::profile::{Place, TaxProfile};
use offerscope_core::model::tax::rules::{Levy, Local, StateRules, Supplemental};

/// Blocks with other years.
fn dated<T: Clone>(blocks: &[T], date: impl Fn(&mut T)) -> &'static [T] {
    let mut blocks = blocks.to_vec();
    blocks.iter_mut().for_each(date);
    blocks.leak()
}

/// The taxes of today as if the places had published nothing for 2026; `repealed`, what they had ended in 2025.
fn lagging(repealed: bool) -> Taxes {
    let of_2025 = |years: &mut Years| *years = Years { last: 2025, repealed, ..*years };
    let begun = |years: Years| years.first == 2025;
    let state: Vec<StateRules> = taxes().state.iter().filter(|block| begun(block.years)).copied().collect();
    let levy: Vec<Levy> = taxes().levy.iter().filter(|block| begun(block.years)).copied().collect();
    let local: Vec<Local> = taxes().local.iter().filter(|block| begun(block.years)).copied().collect();
    let flat: Vec<Supplemental> =
        taxes().supplemental.iter().filter(|block| begun(block.years)).copied().collect();
    let itemizing: Vec<Itemizing> =
        taxes().itemizing.iter().filter(|block| begun(block.years)).copied().collect();
    let couple: Vec<Couple> = taxes().couple.iter().filter(|block| begun(block.years)).copied().collect();
    let dependents: Vec<Dependents> =
        taxes().dependents.iter().filter(|block| begun(block.years)).copied().collect();
    Taxes {
        state: dated(&state, |block| block.years.last = 2025),
        levy: dated(&levy, |block| of_2025(&mut block.years)),
        local: dated(&local, |block| of_2025(&mut block.years)),
        supplemental: dated(&flat, |block| of_2025(&mut block.years)),
        itemizing: dated(&itemizing, |block| of_2025(&mut block.years)),
        couple: dated(&couple, |block| of_2025(&mut block.years)),
        dependents: dated(&dependents, |block| of_2025(&mut block.years)),
        ..*taxes()
    }
}

#[test]
fn a_state_that_lags_stands_in_beside_the_new_federal_rules() {
    let rules = TaxRules::of(&lagging(false), 2026, "NY", &["nyc"]).expect("rules");
    let rules_of = |year| TaxRules::of(taxes(), year, "NY", &["nyc"]).expect("rules");
    let (now, then) = (rules_of(2026), rules_of(2025));
    let of = |rules: &TaxRules| owed(rules, &Income { wages: Money::whole(300_000), ..Income::default() });
    assert_eq!(of(&rules).steps.federal_standard, of(&now).steps.federal_standard);
    assert_ne!(of(&now).steps.federal_standard, of(&then).steps.federal_standard);
    assert_eq!(
        (of(&rules).steps.state_standard, of(&rules).levies),
        (of(&then).steps.state_standard, of(&then).levies)
    );
}

#[test]
fn what_stands_in_is_said_once_and_kept_with_the_year() {
    let place = Place { state: "NY".into(), locals: vec!["nyc".into()], lives: None };
    let profile = TaxProfile { place, ..TaxProfile::default() };
    let pay = |year| YearPay { year, base: Money::whole(300_000), ..YearPay::default() };
    let says = |taxes: &Taxes, year| -> Vec<String> {
        let year = tax_year(taxes, PaidYear::level(pay(year)), &profile, None, None).expect("a year");
        year.problems().into_iter().map(|problem| problem.says).collect()
    };
    assert_eq!(says(taxes(), 2026), Vec::<String>::new());
    assert_eq!(says(&lagging(false), 2025), Vec::<String>::new());
    let lag = "The 2026 rules of New York (income tax, DBL/SDI, PFL, New York City, withholding of supplemental pay) are not out: those of \
               2025 stand in.";
    assert_eq!(says(&lagging(false), 2026), [lag]);
    assert_eq!(
        says(&lagging(false), 2028),
        [
            "No law gives these rules of 2028 yet: New York income tax, New York DBL/SDI, New York PFL, New York City, New York \
          withholding of supplemental pay, taken from 2025; the federal brackets and standard deduction, the credits for children, the 401(k) limits, the rates of \
          withholding, taken from 2026; the Social Security base, taken from 2027."
        ]
    );
}

#[test]
fn an_offer_after_taxes_notes_what_stood_in() {
    let text = r#"{ "schema": 1, "horizon_years": 1, "lens": "cash", "tax": { "state": "CA" },
        "offers": [{ "name": "A", "start": "2026-01", "base": 300000 }] }"#;
    let scenario = read(text).expect("a scenario").scenario;
    let analysis = Analysis::of(&scenario, &CATALOG, today());
    let taxes = lagging(false);
    let lens_view = LensView::of(&analysis, &taxes);
    let home = TakeHome::of(&analysis, &analysis.offers[0], &lens_view).expect("a taxed offer");
    let lag = "The 2026 rules of California (income tax, SDI, withholding of supplemental pay) are not out: those of 2025 stand in. Treat \
               the taxes of that year as a projection.";
    assert_eq!(home.notes(), [lag]);
}

#[test]
fn what_was_repealed_does_not_stand_in() {
    let rules = TaxRules::of(&lagging(true), 2026, "NY", &["nyc"]).expect("rules");
    assert!(rules.levies.is_empty() && rules.locals.is_empty() && rules.supplemental.is_none());
    assert_eq!(rules.stand_ins().len(), 1, "the income tax alone");
    // In South Carolina the data says so itself.
    let itemizes = |year| TaxRules::of(taxes(), year, "SC", &[]).expect("rules").itemizing.is_some();
    assert!(itemizes(2025) && !itemizes(2026));
}
