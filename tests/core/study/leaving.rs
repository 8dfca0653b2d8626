//! What leaving costs and keeps, and what proofs say of it.

use super::*;

#[test]
fn laid_off_one_keeps_what_a_clause_about_resigning_would_take() {
    let scenario = read(
        r#"{ "schema": 1, "offers": [{ "name": "A", "start": "2027-01", "base": 0, "sign_on": [
        { "amount": 100, "paid": "lump", "at": 0, "clawback": { "months": 12 } },
        { "amount": 1000, "paid": "lump", "at": 0, "clawback": { "months": 12, "on": "any" } }] }] }"#,
    );
    let one = analysis(&scenario);
    let back = |exit| curve(&one.offers[0], exit, 6)[6].clawback;
    assert_eq!(back(Exit::Resigned), Money::whole(550));
    assert_eq!(back(Exit::LaidOff), Money::whole(500));
}

#[test]
fn what_one_cannot_leave_behind_is_what_is_not_granted_yet() {
    // 400 a quarter-year from 1,600; a refresher of 160 after month 12, of which ten a quarter vest.
    let scenario = read(
        r#"{ "schema": 1, "offers": [{ "name": "A", "start": "2027-01", "base": 0, "grants": [{ "dollars": 1600, "schedule": "quarterly_16" }],
        "refreshers": [{ "dollars": 160, "times": 1 }] }] }"#,
    );
    let one = analysis(&scenario);
    let curve = curve(&one.offers[0], Exit::Resigned, 48);
    let left = |month: usize| curve[month].unvested;
    assert_eq!([left(0), left(11), left(12), left(15)], [1_600, 1_300, 1_360, 1_250].map(Money::whole));
}

#[test]
fn proofs_read_as_sentences_and_their_lines_sum() {
    let scenario = read(
        r#"{ "schema": 1, "current": { "base": 180000, "start": "2027-01", "stock": { "price": 50 }, "unvested": [{ "month": "2027-05", "shares": 100 }] },
        "offers": [{ "name": "A", "start": "2027-01", "base": 240000, "sign_on": [{ "amount": 60000, "paid": "lump", "at": 0, "clawback": { "months": 24 } }],
          "grants": [{ "shares": 1000, "schedule": "annual_25x4" }], "stock": { "price": 100 } },
        { "name": "B", "start": "2027-01", "base": 300000 }] }"#,
    );
    let all = analysis(&scenario);
    let said = |matter| explain(&all, matter).unwrap_or_else(|| panic!("no {matter:?}"));
    let kept = said(AnalysisFigureId::Kept(FIRST, 18));
    assert_eq!(kept.name, "A, kept on leaving after month 18");
    assert_eq!(kept.value, Some(Money::whole(360_000 + 60_000 + 25_000 - 15_000)));
    assert_eq!(kept.steps.last().expect("a line").0, "Paid back");
    let hours = said(AnalysisFigureId::PerHour(SECOND));
    assert_eq!(hours.steps[0].0, "$300,000 an average year ÷ 2,080 hours");
    let whole = said(AnalysisFigureId::MakeWhole(4));
    assert_eq!(
        (whole.name.as_str(), whole.value),
        ("Current job, cost of leaving after month 4", Some(Money::whole(5_000)))
    );
    let year = said(AnalysisFigureId::Year(OfferId::CURRENT, 1));
    let lines: Vec<&str> = year.steps.iter().map(|(line, _)| line.as_str()).collect();
    assert_eq!(lines, ["Base: $180,000 a year", "Stock: 100% of 100 shares × $50.00"]);
    assert_eq!(said(AnalysisFigureId::BeyondStaying(SECOND)).value, Some(Money::whole(4 * 120_000 - 5_000)));
    assert!(said(AnalysisFigureId::Worth(FIRST)).assumes.iter().any(|line| line.contains("a share today")));
    assert_eq!(explain(&all, AnalysisFigureId::Worth(OfferId(9))), None);
    assert_eq!(explain(&all, AnalysisFigureId::Price(SECOND, FIRST)), None);
}

#[test]
fn what_leaving_costs_is_shown_tranche_by_tranche_with_when_one_leaves_and_what_is_not_known() {
    let scenario = read(
        r#"{ "schema": 1, "current": { "base": 180000, "raise": 0.03, "bonus": { "target": 0.1 }, "start": "2026-12", "stock": { "price": 430 },
          "unvested": [{ "month": "2027-05", "shares": 480 }, { "month": "2027-08", "dollars": 900 }],
          "past_grants": [{ "granted": "2025-12", "shares": 400, "schedule": "annual_25x4" }] },
        "offers": [{ "name": "A", "start": "2026-12", "base": 240000 }] }"#,
    );
    let all = analysis(&scenario);
    let cost = explain(&all, AnalysisFigureId::MakeWhole(2)).expect("a figure");
    let lines: Vec<(&str, Option<Money>)> =
        cost.steps.iter().map(|(line, amount)| (line.as_str(), *amount)).collect();
    let dollars = |amount| Some(Money::whole(amount));
    assert_eq!(
        lines,
        [
            ("480 shares × $430.00, to vest in May 2027", dollars(206_400)),
            ("Dollars at vest, to vest in August 2027", dollars(900)),
            ("300 shares × $430.00, to vest from December 2027 to December 2029", dollars(129_000)),
            ("Bonus earned and not paid", dollars(3_000)),
            ("Sign-on you pay back", dollars(0)),
        ]
    );
    let says = |figure: &Figure, what: &str| figure.assumes.iter().any(|line| line.contains(what));
    assert!(says(&cost, "at the end of January 2027"), "{:?}", cost.assumes);
    assert!(says(&cost, "say since when"), "{:?}", cost.assumes);
    assert!(
        all.assumed.iter().any(|line| line.starts_with("current.since = not known")),
        "{:?}",
        all.assumed
    );
    // Half of a difference to staying is the job: its assumptions are said beside the offer's.
    let beyond = explain(&all, AnalysisFigureId::BeyondStaying(FIRST)).expect("a figure");
    assert!(
        says(&beyond, "A: The base stays") && says(&beyond, "Current job: The base changes by 3%"),
        "{:?}",
        beyond.assumes
    );
    let answer = compare(&scenario, &CATALOG, today());
    let granted =
        offerscope_core::compute::explain::comparison::explain(case(&scenario, &answer), FigureId::Assumed);
    assert!(says(&granted.expect("a figure"), "Current job: The base changes by 3%"));
}

#[test]
fn a_review_of_the_calendar_skips_the_month_of_joining() {
    let offer = |first| Offer {
        id: FIRST,
        start: Month::new(2027, 4),
        refreshers: vec![Refresher {
            amount: Money::whole(16),
            first,
            times: Some(1),
            schedule: ScheduleChoice::Usual,
        }],
        ..Offer::default()
    };
    let review = offerscope_core::model::offer::FirstGrant::Review { month: 4, after: 0 };
    let scenario = Scenario { horizon_years: 5, offers: vec![offer(review)], ..Scenario::default() };
    let years = analysis(&scenario).offers[0].ledger.service_years(5);
    let equity: Vec<Money> = years.iter().map(|year| year.equity).collect();
    assert_eq!(equity, [0, 4, 4, 4, 4].map(Money::whole));
}

/// Staying pays 4 × 230,000 = 920,000 beside 1,080,000 of A and 960,000 of B.
#[test]
fn staying_is_a_column_of_the_comparison_and_part_of_the_answer() {
    let job = r#""current": { "name": "My job", "base": 230000, "start": "2027-01" }, "offers""#;
    let scenario = read(&TWO.replace(r#""offers""#, job));
    let answer = compare(&scenario, &CATALOG, today());
    assert_eq!(answer.offers.len(), 2, "it is beside the offers, not among them");
    let staying = answer.offer(OfferId::CURRENT).expect("a column");
    assert_eq!((staying.name.as_str(), staying.total(None)), ("My job", Money::whole(920_000)));
    let of_study = analysis(&scenario).subject(OfferId::CURRENT).map(|job| job.total(48));
    assert_eq!(of_study, Some(Money::whole(920_000)), "the further views count the same");
    let why = answer.verdict.why_text();
    assert!(why.ends_with(". My job pays $160,000 less than A."), "{why}");
    let better = read(&TWO.replace(r#""offers""#, &job.replace("230000", "290000")));
    let verdict = compare(&better, &CATALOG, today()).verdict;
    assert_eq!(
        verdict.text(),
        "My job pays $80,000 more over four years than A, the best of your offers.",
        "a job that pays more is the answer"
    );
    assert!(verdict.why_text().starts_with("A pays $120,000 more over four years than B"));
}
