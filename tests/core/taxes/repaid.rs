//! Pay that goes back in a later year: up to $3,000 without income tax; above, a credit or an itemized deduction (Pub. 525; 26 U.S.C. 1341).
//! Figures by hand.

use crate::facts::{CATALOG, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::leaving::leave::Exit;
use offerscope_core::compute::lens::take_home::TakeHome;
use offerscope_core::compute::lens::view::LensView;
use offerscope_core::compute::tax::clawback::Recovery;
use offerscope_core::data::tax::taxes;
use offerscope_core::format::file::read;
use offerscope_core::model::fixed::Money;

/// How tax comes back, and how much, if the reader leaves after a month.
fn back(tax: &str, offer: &str, month: u16) -> (Recovery, Money) {
    let text = format!(
        r#"{{ "schema": 1, "lens": "cash", "tax": {{ {tax} }}, "offers": [{{ "name": "A", {offer} }}] }}"#
    );
    let scenario = read(&text).expect("a scenario").scenario;
    let analysis = Analysis::of(&scenario, &CATALOG, today());
    let home =
        TakeHome::of(&analysis, &analysis.offers[0], &LensView::of(&analysis, taxes())).expect("taxes");
    let back = home.repayments(Exit::Resigned, month).expect("a state");
    assert_eq!(back.len(), 1, "{back:?}");
    (back[0].how, back[0].recovered)
}

#[test]
fn up_to_3_000_bring_no_income_tax_back() {
    // 1,250 of 5,000: 7.65 % and New Jersey’s levies of 2026, 0.19 % + 0.23 % + 0.3825 % + 0.0425 %.
    let offer = r#""base": 65520, "start": "2026-06",
        "sign_on": [{ "amount": 5000, "paid": "lump", "at": 0, "clawback": { "kind": "prorata", "months": 24 } }]"#;
    let (how, recovered) = back(r#""state": "NJ""#, offer, 18);
    assert_eq!(how, Recovery::PayrollOnly);
    assert!((recovered.to_f64() - 1_250.0 * (0.0765 + 0.00845)).abs() < 0.02, "{recovered}");
}

#[test]
fn the_same_sum_back_brings_the_same_tax_back_in_each_month() {
    // 2026 paid 20,000 of salary and 20,000 of sign-on. Without the latter, federal tax is 390 in place of 2,620. 7.65 % are 1,530 and
    // unemployment 14. Pennsylvania keeps its 3.07 %. The itemized deduction saves less: 2027 has the standard deduction anyway.
    let offer = |state: &str, month| {
        let offer = r#""base": 120000, "start": "2026-11",
            "sign_on": [{ "amount": 20000, "paid": "lump", "at": 0, "clawback": { "kind": "cliff", "months": 18 } }]"#;
        back(&format!(r#""state": "{state}""#), offer, month)
    };
    for month in 3..=13 {
        assert_eq!(offer("PA", month), (Recovery::Credit, Money::whole(2_230 + 1_530 + 14)), "{month}");
    }
    // Illinois gives its 4.95 % back.
    assert_eq!(offer("IL", 9), (Recovery::Credit, Money::whole(2_230 + 1_530 + 990)));
}

#[test]
fn an_itemized_deduction_counts_where_it_saves_more() {
    // Texas, with 30,000 typed. 2026: 50,000 of salary and the sign-on, which is taxed at 12 %: 2,400. 2027: 500,000 up to October, so that
    // 20,000 more of deductions save 35 %.
    let offer = r#""base": 600000, "start": "2026-12",
        "sign_on": [{ "amount": 20000, "paid": "lump", "at": 0, "clawback": { "kind": "cliff", "months": 18 } }]"#;
    let (how, recovered) = back(r#""state": "TX", "itemized": 30000"#, offer, 11);
    assert_eq!((how, recovered), (Recovery::Deduction, Money::whole(7_000 + 1_530)));
}
