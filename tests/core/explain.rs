//! The proof behind a figure, in the words a reader sees. That its lines sum to it is a property.

use crate::facts::{CATALOG, EVIDENCE, case, today};
use offerscope_core::compute::compare::{Comparison, compare};
use offerscope_core::compute::explain::comparison::explain;
use offerscope_core::compute::explain::figure::{Figure, ProofContext};
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::compute::explain::repayment::repayment;
use offerscope_core::compute::pay::ledger::PayPart;
use offerscope_core::data::{catalog, evidence, presets, sample_scenario};
use offerscope_core::format::file;
use offerscope_core::model::format;
use offerscope_core::model::offer::{
    Clawback, ClawbackRule, ClawbackSteps, ExitKind, OfferId, Repaid, ScheduleChoice, WindowFrom,
};
use offerscope_core::model::scenario::Scenario;

const FIRST: OfferId = OfferId(1);
const SECOND: OfferId = OfferId(2);
const OFFERS: &str = r#"{ "schema": 1, "offers": [
    { "name": "Amazon L7", "company": "amazon", "level": "L7", "start": "2026-12", "base": 250000, "raise": 0.03,
      "bonus": { "target": 0.1 },
      "sign_on": [{ "amount": 60000, "paid": "lump", "at": 0 }, { "amount": 120000, "paid": "monthly", "from": 7, "to": 18 }],
      "grants": [{ "dollars": 750000, "grant_price": 255 }] },
    { "name": "Google", "company": "google", "base": 200000, "grants": [{ "dollars": 400000, "schedule": "annual_25x4" }],
      "stock": { "path": { "plan_growth": 0.1 } } }
] }"#;

#[test]
fn a_year_is_told_stream_by_stream_with_its_values() {
    let figure = figure(FigureId::Year(FIRST, 1, None));
    assert_eq!(figure.name, "Amazon L7, year 1");
    assert_eq!(figure.value.map(format::money).as_deref(), Some("$432,500"));
    let expected = [
        "Base: $250,000 a year = $250,000",
        "Bonus: 10% target × 100% payout × $250,000 base = $25,000",
        "Sign-on: $60,000 on signing day = $60,000",
        "Sign-on: 6 of 12 installments of $120,000 in all = $60,000",
        "Stock: 5% of 2,941.176471 shares × $255.00 ($750,000 at $255.00 a share) = $37,500",
    ];
    assert_eq!(lines(&figure), expected);
    let expected = [
        "The base changes by 3% a year, from the 13th month on.",
        "The bonus pays 100% of its target, at the end of each year.",
        "The share price stays at $255.00.",
        "Today’s share price is taken to be the price at grant.",
        "A grant vests 5 / 15 / 40 / 40, half-yearly from year 3.",
    ];
    assert_eq!(figure.assumes, expected);
    let preset = CATALOG.vest("amazon_new_hire").expect("a preset");
    assert_eq!(figure.claims, EVIDENCE.of(preset.cited));
    assert!(!figure.claims.is_empty());
}

#[test]
fn a_raised_base_shows_where_it_comes_from() {
    let figure = figure(FigureId::Year(FIRST, 3, Some(PayPart::Base)));
    assert_eq!(lines(&figure), ["Base: $265,225 a year ($250,000 changed by 3% twice) = $265,225"]);
    assert!(figure.claims.is_empty(), "nobody vouches for a typed base");
}

#[test]
fn a_calendar_year_counts_the_months_that_fall_in_it() {
    let figure = figure(FigureId::Calendar(FIRST, 2026));
    let expected =
        ["Base: 1 month at $250,000 a year = $20,833.33", "Sign-on: $60,000 on signing day = $60,000"];
    assert_eq!(lines(&figure), expected);
}

#[test]
fn dollars_without_a_price_show_what_the_path_makes_of_them() {
    let figure = figure(FigureId::Year(SECOND, 3, Some(PayPart::Equity)));
    assert_eq!(lines(&figure), ["Stock: 25% of $400,000 × 121% = $121,000"]);
}

#[test]
fn after_a_split_a_vest_shows_its_shares_and_its_price() {
    let text = OFFERS.replace(
        r#""grants": [{ "dollars": 750000, "grant_price": 255 }] }"#,
        r#""grants": [{ "shares": 1000 }], "stock": { "price": 250, "splits": [{ "month": "2029-12", "ratio": 20 }] } }"#,
    );
    let scenario = file::read(&text).expect("a scenario").scenario;
    let answer = compare(&scenario, &CATALOG, today());
    let figure =
        explain(case(&scenario, &answer), FigureId::Year(FIRST, 3, Some(PayPart::Equity))).expect("a figure");
    // Month 30 is June 2029, month 36 December.
    let expected = [
        "Stock, month 30: 20% of 1,000 shares × $250.00 = $50,000",
        "Stock, month 36: 20% of 20,000 shares × $12.50 = $50,000",
    ];
    assert_eq!(lines(&figure), expected);
    let says = "With the split in December 2029, each share becomes 20. Shares and their price are shown as of the vest; a split changes no value.";
    assert!(figure.assumes.iter().any(|line| line == says), "{:?}", figure.assumes);
}

#[test]
fn totals_and_averages_show_their_sums() {
    let total = figure(FigureId::Total(SECOND, None));
    assert_eq!(lines(&total)[0], "Year 1: base $200,000 + stock $100,000 = $300,000");
    assert_eq!(lines(&figure(FigureId::Average(SECOND))), ["$1,264,100 ÷ four years = $316,025"]);
    let sure = figure(FigureId::Guaranteed(SECOND));
    assert_eq!(lines(&sure), ["Base over four years = $800,000", "Sign-on over four years = $0"]);
}

#[test]
fn one_year_is_one_year() {
    let mut scenario = answered().0;
    scenario.horizon_years = 1;
    let answer = compare(&scenario, &CATALOG, today());
    let figure = explain(case(&scenario, &answer), FigureId::Average(SECOND)).expect("a figure");
    assert_eq!(lines(&figure), ["$300,000 ÷ one year = $300,000"]);
    let figure = explain(case(&scenario, &answer), FigureId::Total(SECOND, None)).expect("a figure");
    assert_eq!(figure.name, "Google, one year");
}

#[test]
fn a_difference_goes_part_by_part_and_names_whose_assumption_is_whose() {
    let figure = figure(FigureId::Difference(SECOND, FIRST, Some(1)));
    assert_eq!(figure.name, "Google less Amazon L7, in year 1");
    let expected = [
        "Base: $200,000 − $250,000 = −$50,000",
        "Sign-on: $0 − $120,000 = −$120,000",
        "Bonus: $0 − $25,000 = −$25,000",
        "Stock: $100,000 − $37,500 = $62,500",
    ];
    assert_eq!(lines(&figure), expected);
    assert!(figure.assumes.contains(&"Google: The base stays as it starts.".into()), "{:#?}", figure.assumes);
}

#[test]
fn a_place_in_a_band_cites_the_band_first() {
    let figure = figure(FigureId::Band(FIRST, 0));
    assert_eq!(figure.name, "Amazon L7 against the L6 band");
    assert_eq!(figure.claims[0].says, "a band");
}

#[test]
fn a_level_of_another_company_against_a_band_cites_how_the_two_stand() {
    let said = |level: Option<&str>| {
        let mut scenario = sample_scenario();
        scenario.offers[0].company = Some("google".into());
        scenario.offers[0].level = level.map(Into::into);
        let answer = compare(&scenario, catalog(), today());
        let case = ProofContext { catalog: catalog(), evidence: evidence(), ..case(&scenario, &answer) };
        explain(case, FigureId::Band(FIRST, 0)).expect("a figure").claims
    };
    let google = catalog().company("google").expect("a company");
    let mapping = evidence().of(google.levels_cited);
    assert!(!mapping.is_empty());
    assert!(mapping.iter().all(|claim| said(Some("L6")).contains(claim)));
    assert!(!mapping.iter().any(|claim| said(None).contains(claim)));
}

#[test]
fn the_steady_state_says_what_has_run_out() {
    let figure = figure(FigureId::SteadyState(FIRST));
    assert_eq!(figure.name, "Amazon L7, steady state (year 5)");
    assert!(figure.assumes.iter().any(|sentence| sentence.contains("has run out")));
}

#[test]
fn the_usual_schedule_of_a_company_is_cited_with_what_is_contested_of_it() {
    let contested = |schedule| {
        let mut scenario = sample_scenario();
        scenario.offers[0].grants[0].schedule = schedule;
        let answer = compare(&scenario, catalog(), today());
        let case = ProofContext { catalog: catalog(), evidence: evidence(), ..case(&scenario, &answer) };
        let figure = explain(case, FigureId::Year(FIRST, 1, None)).expect("a figure");
        figure.claims.iter().filter(|claim| claim.note.starts_with("Contested")).count()
    };
    assert_eq!(contested(ScheduleChoice::Usual), 1);
    assert_eq!(contested(ScheduleChoice::Preset("cliff25_quarterly".into())), 0);
}

#[test]
fn what_an_answer_does_not_hold_has_no_proof() {
    let (scenario, answer) = answered();
    for ask in [
        FigureId::Year(FIRST, 5, None),
        FigureId::Year(OfferId(9), 1, None),
        FigureId::Calendar(FIRST, 2025),
        FigureId::Band(FIRST, 2),
        FigureId::Difference(FIRST, SECOND, Some(0)),
    ] {
        assert_eq!(explain(case(&scenario, &answer), ask), None, "{ask:?}");
    }
}

#[test]
fn what_the_whole_takes_for_granted_is_said_once_where_alike() {
    let figure = figure(FigureId::Assumed);
    assert_eq!(figure.value, None);
    assert!(figure.assumes.contains(&"Google: The base stays as it starts.".into()), "{:#?}", figure.assumes);
    let bonus = figure.assumes.iter().filter(|sentence| sentence.contains("The bonus pays")).count();
    assert_eq!(bonus, 1, "only one offer has a bonus: {:#?}", figure.assumes);
    assert!(!figure.claims.is_empty());
}

#[test]
fn an_offer_to_start_from_says_who_published_it() {
    let (scenario, answer) = answered();
    for (place, preset) in (0..).zip(presets()) {
        let case = ProofContext {
            catalog: catalog(),
            evidence: evidence(),
            presets: presets(),
            ..case(&scenario, &answer)
        };
        let figure = explain(case, FigureId::Preset(place)).expect("a figure");
        assert_eq!((figure.name.as_str(), figure.claims.len()), (preset.label, 1));
    }
}

#[test]
fn a_question_is_read_back_from_its_key_and_no_other_text_is_one() {
    let parts = PayPart::ALL.map(Some).into_iter().chain([None]);
    let by_part = parts.flat_map(|part| [FigureId::Year(FIRST, 10, part), FigureId::Total(SECOND, part)]);
    let others = [
        FigureId::Calendar(FIRST, 2026),
        FigureId::Average(FIRST),
        FigureId::Guaranteed(FIRST),
        FigureId::AtRisk(OfferId(u32::MAX)),
        FigureId::SteadyState(FIRST),
        FigureId::Difference(FIRST, SECOND, Some(3)),
        FigureId::Difference(FIRST, SECOND, None),
        FigureId::Band(SECOND, 1),
        FigureId::Assumed,
        FigureId::Preset(7),
    ];
    for ask in by_part.chain(others) {
        assert_eq!(FigureId::of_key(&ask.key()), Some(ask), "{}", ask.key());
    }
    for key in [
        "",
        "0",
        "0.1.1",
        "0.1.1.9",
        "11.0.0.0",
        "0.1.70000.0",
        "0.-1.1.0",
        "x.1.1.0",
        "3.1.0.0.9",
        "3.1.0.0.",
        "7.1.2.70000",
    ] {
        assert_eq!(FigureId::of_key(key), None, "{key}");
    }
}

fn answered() -> (Scenario, Comparison) {
    let scenario = file::read(OFFERS).expect("a scenario").scenario;
    let answer = compare(&scenario, &CATALOG, today());
    (scenario, answer)
}

fn figure(ask: FigureId) -> Figure {
    let (scenario, answer) = answered();
    explain(case(&scenario, &answer), ask).expect("a figure")
}

fn lines(figure: &Figure) -> Vec<String> {
    let line = |(text, amount): &(String, Option<_>)| match amount {
        Some(amount) => format!("{text} = {}", format::money(*amount)),
        None => text.clone(),
    };
    figure.steps.iter().map(line).collect()
}

#[test]
fn a_clause_about_paying_back_is_said_in_full() {
    let usual = Clawback::new(ClawbackRule::ProRata, 12);
    let says = |clause: Clawback| repayment(Some(&clause));
    assert_eq!(repayment(None), "you repay nothing if you leave");
    assert_eq!(
        says(usual),
        "if you resign within 12 months of the payment, you repay the share for the months that are left, before tax"
    );
    assert_eq!(
        says(Clawback {
            rule: ClawbackRule::CliffThenTwelfths,
            from: WindowFrom::Start,
            on: ExitKind::Any,
            repaid: Repaid::Net(Repaid::WITHHELD),
            ..usual
        }),
        "if you leave for any reason, also a layoff, within 24 months of your first day, you repay all of it in year 1, then a twelfth less each month of year 2, after 22% tax withheld"
    );
    assert_eq!(
        says(Clawback { rule: ClawbackRule::Steps(ClawbackSteps::default()), ..usual }),
        "if you resign within 24 months of the payment, you repay 100% until month 12, 75% until month 16, 50% until month 20, 25% until month 24, before tax"
    );
}
