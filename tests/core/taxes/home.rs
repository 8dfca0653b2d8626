//! What an offer leaves after taxes: April's sentence, the next dollars, money that goes back, proofs, and what was typed wrong.

use super::super::properties::any::scenarios;
use crate::facts::{CATALOG, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::explain::analysis::{AnalysisFigureId, TaxFigureId, explain};
use offerscope_core::compute::leaving::leave::Exit;
use offerscope_core::compute::lens::comparison::compare_in_lens;
use offerscope_core::compute::lens::take_home::{TakeHome, lines};
use offerscope_core::compute::lens::take_homes::TakeHomes;
use offerscope_core::compute::lens::view::LensView;
use offerscope_core::compute::tax::clawback::Recovery;
use offerscope_core::data::facts;
use offerscope_core::data::tax::{receipts, taxes};
use offerscope_core::format::file::{read, write};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::lens::Lens;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax::filing::Filing;
use proptest::prelude::*;

/// One year of 220,000 from January 2026 in Texas or elsewhere, with other pay.
fn one_year(state: &str, further: &str) -> Scenario {
    let text = format!(
        r#"{{ "schema": 1, "horizon_years": 1, "lens": "cash", "tax": {{ "state": "{state}" }},
             "offers": [{{ "name": "A", "start": "2026-01", "base": 220000, {further} }}] }}"#
    );
    read(&text).expect("a scenario").scenario
}

fn home<T>(scenario: &Scenario, ask: impl Fn(&TakeHome<'_>) -> T) -> T {
    let analysis = Analysis::of(scenario, &CATALOG, today());
    let lens_view = LensView::of(&analysis, taxes());
    ask(&TakeHome::of(&analysis, &analysis.offers[0], &lens_view).expect("a taxed offer"))
}

#[test]
fn april_is_a_headline_with_its_reason() {
    // The row of tax.md §3: base 220,000 and 230,000 of supplemental pay, single; 78,930 due, 50,600 withheld.
    let lump = r#""sign_on": [{ "amount": 230000, "paid": "lump", "at": 0 }]"#;
    let april = home(&one_year("TX", lump), |home| home.april().expect("news"));
    assert_eq!(april.year, 2027);
    assert_eq!(april.says, "You will owe about $28,330 in April 2027.");
    assert_eq!(
        april.why,
        "Payroll withholds 22% of $230,000 of bonus, sign-on and stock for federal tax, and 34.3% of it is owed."
    );
    // 90 % of what is owed, 120,634.25 and Additional Medicare of 2,250, against 41,704 of salary, 50,600 and the 2,250 withheld.
    assert!(
        april
            .penalty
            .expect("a penalty")
            .contains("withholds $16,042 too little to avoid a penalty. That year’s tax asks for $110,596")
    );
    assert_eq!(home(&one_year("TX", r#""raise": 0"#), |home| home.april()), None);
}

#[test]
fn a_part_of_a_year_is_named_as_one() {
    let text = r#"{ "schema": 1, "horizon_years": 2, "tax": { "state": "TX" }, "offers": [{ "name": "A", "start": "2026-12", "base": 250000 }] }"#;
    home(&read(text).expect("a scenario").scenario, |home| {
        let parts: Vec<Option<String>> = home.years.iter().map(|year| year.part()).collect();
        assert_eq!(parts, [Some("December".into()), None, Some("January to November".into())]);
        assert_eq!(home.years.iter().map(|year| year.is_cut()).collect::<Vec<_>>(), [false, false, true]);
        // Eleven twelfths of 51,304 are withheld; 229,166.67 owe 44,637.33.
        let last = home.april_after(&home.years[2]);
        assert_eq!(last.says, "About $2,390 will come back in April 2029.");
        assert_eq!(
            last.why,
            "Each paycheck is withheld as if you earned its salary all year, $2,390 too much for federal tax. \
             Only January to November of 2028 counts: the years compared end there."
        );
    });
}

#[test]
fn the_next_dollars_say_why_they_leave_so_little() {
    let at = |state: &str, lump: u32| {
        let lump = format!(r#""sign_on": [{{ "amount": {lump}, "paid": "lump", "at": 0 }}]"#);
        home(&one_year(state, &lump), |home| TakeHome::marginal(&home.years[0]))
    };
    let stretch = at("CA", 300_000);
    assert_eq!(stretch.added.federal, Money::whole(4_550));
    assert!(stretch.why.contains("acts like 45.5%"), "{}", stretch.why);
    let below = at("CA", 230_000);
    assert!(!below.why.contains("45.5%"), "{}", below.why);
    assert_eq!(at("TX", 300_000).added.federal, Money::whole(3_500));
}

#[test]
fn money_that_goes_back_in_the_same_year_was_never_wages_and_later_comes_back_as_a_credit() {
    let gross = r#""sign_on": [{ "amount": 60000, "paid": "lump", "at": 0, "clawback": { "kind": "prorata", "months": 24 } }]"#;
    home(&one_year("TX", gross), |home| {
        // After month 6: 45,000 of 60,000. Wages until then 110,000 and 60,000; without the 45,000 they are 125,000:
        // 24 % from 105,700 + 16,100 up. Federal (153,900 − 108,900) × 24 % = 10,800; Social Security and Medicare 7.65 % = 3,442.50.
        let back = home.repayments(Exit::Resigned, 6).expect("sums");
        assert_eq!(back.len(), 1);
        assert_eq!(
            (back[0].amount, back[0].handed, back[0].how),
            (Money::whole(45_000), Money::whole(45_000), Recovery::SameYear)
        );
        assert_eq!(back[0].recovered, Money::from_f64(10_800.0 + 3_442.5));
        assert_eq!(back[0].cost(), Money::from_f64(45_000.0 - 14_242.5));
    });
    let text = r#"{ "schema": 1, "horizon_years": 2, "tax": { "state": "TX" }, "offers": [{ "name": "A", "start": "2026-07", "base": 240000,
        "sign_on": [{ "amount": 60000, "paid": "lump", "at": 0, "clawback": { "kind": "prorata", "months": 24 } }] }] }"#;
    home(&read(text).expect("a scenario").scenario, |home| {
        // After month 12, in the year after: 30,000 of 60,000 goes back. 2026 owed 180,000 less 16,100: the last 30,000 at 24 % are 7,200;
        // as an itemized deduction of 2027 they would replace 16,100 and save 13,900 × 22 %, which is less.
        let back = home.repayments(Exit::Resigned, 12).expect("sums");
        assert_eq!(
            (back[0].paid, back[0].amount, back[0].how),
            (2026, Money::whole(30_000), Recovery::Credit)
        );
        // Social Security was below its base in 2026, so all 7.65 % comes back by a corrected W-2.
        assert_eq!(back[0].recovered, Money::from_f64(7_200.0 + 2_295.0));
    });
}

#[test]
fn money_asked_for_after_tax_leaves_the_tax_with_the_employer() {
    let net = r#""sign_on": [{ "amount": 60000, "paid": "lump", "at": 0,
        "clawback": { "kind": "prorata", "months": 24, "repaid": { "net_of": 0.3 } } }]"#;
    home(&one_year("TX", net), |home| {
        let back = home.repayments(Exit::Resigned, 6).expect("sums");
        assert_eq!((back[0].amount, back[0].handed), (Money::whole(45_000), Money::whole(31_500)));
        // 14,242.50 less is owed, of which the employer takes back the 13,500 it had withheld.
        assert_eq!(back[0].recovered, Money::from_f64(14_242.5 - 13_500.0));
    });
}

#[test]
fn a_lens_compares_what_it_shows() {
    let text = r#"{ "schema": 1, "horizon_years": 4, "lens": "cash", "tax": { "state": "CA" }, "offers": [
        { "name": "Here", "start": "2027-01", "base": 300000 },
        { "name": "There", "start": "2027-01", "base": 290000, "place": { "state": "WA" } }] }"#;
    let mut scenario = read(text).expect("a scenario").scenario;
    let line = |scenario: &Scenario| {
        let analysis = Analysis::of(scenario, &CATALOG, today());
        let lens_view = LensView::of(&analysis, taxes());
        let seen = compare_in_lens(&analysis, &lens_view, &TakeHomes::of(&analysis, &lens_view))
            .expect("a comparison");
        (seen.line.iter().map(|segment| segment.text.as_str()).collect::<String>(), seen.why)
    };
    let (cash, why) = line(&scenario);
    assert!(
        cash.starts_with("There leaves about $")
            && cash.ends_with(" more in hand over four years than Here."),
        "{cash}"
    );
    assert_eq!(why, "Before taxes Here is $40,000 ahead, but taxes take more from it.");
    scenario.lens = Lens::Taxable;
    assert_eq!(line(&scenario).0, "Here pays $40,000 more over four years than There.");
}

/// 4 × 330,000 beside 4 × 300,000. A job without pay is not compared, and one that pays less is in the line below.
#[test]
fn a_lens_answers_with_staying_where_that_is_best() {
    let said = |base: u32| {
        let text = format!(
            r#"{{ "schema": 1, "lens": "economic", "discount": 0, "offers": [
                {{ "name": "Here", "start": "2027-01", "base": 300000 }},
                {{ "name": "There", "start": "2027-01", "base": 290000 }}],
                "current": {{ "name": "Old", "start": "2027-01", "base": {base} }} }}"#
        );
        let scenario = read(&text).expect("a scenario").scenario;
        let analysis = Analysis::of(&scenario, &CATALOG, today());
        let lens_view = LensView::of(&analysis, taxes());
        let seen = compare_in_lens(&analysis, &lens_view, &TakeHomes::of(&analysis, &lens_view));
        let seen = seen.expect("a comparison");
        (seen.line.iter().map(|segment| segment.text.as_str()).collect::<String>(), seen.why)
    };
    let offers = "Here is worth $40,000 more today, over four years, than There.";
    let (line, why) = said(330_000);
    assert_eq!(
        line,
        "Old is worth $120,000 more today, over four years, than Here, the best of your offers."
    );
    assert!(why.starts_with(offers), "{why}");
    let (line, why) = said(200_000);
    assert_eq!(line, offers);
    assert!(why.ends_with(" Old is worth $400,000 less than Here."), "{why}");
    let (line, why) = said(0);
    assert!(line == offers && !why.contains("Old"), "{why}");
    assert_eq!(said(301_000).0, offers.replace('.', "; Old is worth about as much as Here."));
}

#[test]
fn figures_that_are_projected_are_said_to_be() {
    let notes = |state| home(&one_year(state, r#""raise": 0"#), |home| home.notes());
    assert_eq!(notes("TX"), Vec::<String>::new());
    assert_eq!(
        notes("CA"),
        ["Some figures of California for 2026 are projected, or do not have an official source yet."]
    );
}

#[test]
fn without_a_state_nothing_is_taxed_and_what_else_was_typed_is_kept() {
    let text = r#"{ "schema": 1, "tax": { "filing": "joint", "spouse": 90000 }, "offers": [{ "name": "A", "base": 300000 }] }"#;
    let scenario = read(text).expect("a scenario").scenario;
    assert_eq!(scenario.tax.with_state(), None);
    assert_eq!((scenario.tax.filing, scenario.tax.spouse), (Filing::Joint, Money::whole(90_000)));
    let written = read(&write(&scenario)).expect("a scenario").scenario;
    assert_eq!(written, scenario);
    let analysis = Analysis::of(&scenario, &CATALOG, today());
    assert!(LensView::of(&analysis, taxes()).profile.is_none());
}

#[test]
fn a_file_says_what_is_off_about_taxes() {
    let text = r#"{ "schema": 1, "lens": "rosy", "tax": { "filing": "alone", "flat": 2, "last_agi": 5 }, "offers": [
        { "name": "A", "base": 300000, "place": { "state": "New York" } }] }"#;
    let problems = read(text).expect("a scenario").problems;
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    for field in ["lens", "tax.filing", "tax.flat", "tax.last_agi", "tax.state", "offers[0].place.state"] {
        assert!(fields.contains(&field), "{field} is not among {fields:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn every_proof_of_taxes_sums_to_its_figure(scenario in scenarios()) {
        let analysis = Analysis::of(&scenario, &CATALOG, today());
        let lens_view = LensView::of(&analysis, taxes());
        for offer in &analysis.offers {
            let Ok(home) = TakeHome::of(&analysis, offer, &lens_view) else { continue };
            let Some(first) = home.years.first() else { continue };
            let lines = (0..lines(&first.added).len()).map(TaxFigureId::Line);
            let matters = lines.chain([TaxFigureId::Total, TaxFigureId::Cash, TaxFigureId::April, TaxFigureId::Next]);
            let matters = matters.flat_map(|matter| home.years.iter().map(move |year| AnalysisFigureId::TaxYear(offer.id, year.pay.year, matter)));
            for matter in matters.chain([AnalysisFigureId::Taxes(offer.id), AnalysisFigureId::Cash(offer.id)]) {
                let figure = explain(&analysis, facts(), receipts(), matter).expect("a proof");
                let sum: Money = figure.steps.iter().filter_map(|(_, amount)| *amount).sum();
                prop_assert_eq!(Some(sum), figure.value, "{:?}: {:?}", matter, figure);
            }
        }
    }
}

/// The current job is in New York, of someone who lives there or in New Jersey; the offer is in New York too, and its home in New Jersey.
#[test]
fn no_state_takes_more_of_the_pay_of_the_year_of_joining_than_it_takes_of_the_household() {
    for (there, moves) in
        [(r#""state": "NY""#, true), (r#""state": "NY", "lives": { "state": "NJ" }"#, false)]
    {
        let text = format!(
            r#"{{ "schema": 1, "horizon_years": 1, "lens": "cash", "tax": {{ "state": "NY", "filing": "joint", "spouse": 140000 }},
                "current": {{ "base": 240000, "start": "2027-01", "place": {{ {there} }} }},
                "offers": [{{ "name": "A", "start": "2027-03", "base": 240000, "place": {{ "state": "NY", "lives": {{ "state": "NJ" }} }} }},
                    {{ "name": "B", "start": "2027-01", "base": 240000 }}] }}"#
        );
        home(&read(&text).expect("a scenario").scenario, |home| {
            let year = home.year(2027).expect("the year of joining");
            let all: Money = year.states.iter().map(|(_, tax)| *tax).sum();
            assert_eq!(all, year.added.state, "they are all of it: {:?}", year.states);
            let owed: Vec<_> = year.rules.states().into_iter().zip(year.owed.by_state).collect();
            assert_eq!(owed.len(), 2);
            for (state, whole) in owed {
                let part: Money =
                    year.states.iter().filter(|(known, _)| *known == state).map(|(_, tax)| *tax).sum();
                assert!(part <= whole, "{there}: {state} takes {part} of {whole}");
            }
            let says = "You move from New York to New Jersey in March 2027";
            assert_eq!(home.notes().iter().any(|note| note.starts_with(says)), moves);
        });
    }
}
