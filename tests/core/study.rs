//! The questions beyond totals: flip points, targets, proofs, leads; and what holds of them for every scenario.

use super::properties::any::{scenarios, schedules};
use crate::facts::{CATALOG, FACTS, case, today};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::analysis::offer::AnalysedOffer;
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::explain::analysis::{self, AnalysisFigureId};
use offerscope_core::compute::explain::figure::Figure;
use offerscope_core::compute::explain::figure_id::FigureId;
use offerscope_core::compute::leaving::cliff::cliff;
use offerscope_core::compute::leaving::leave::{Exit, curve, expected};
use offerscope_core::compute::leaving::staying;
use offerscope_core::compute::pay::ledger::YearPay;
use offerscope_core::compute::pay::target::{PricePlan, fill};
use offerscope_core::compute::pay::vest;
use offerscope_core::compute::sensitivity::{FlipPoint, UncertainInput, along, sensitivity};
use offerscope_core::compute::value::break_even::{BreakEvenPoint, break_even, lead_changes};
use offerscope_core::compute::value::present_value;
use offerscope_core::format::file;
use offerscope_core::model::fixed::{Money, Price, Rate, Shares};
use offerscope_core::model::month::{Month, MonthSet};
use offerscope_core::model::offer::{
    BonusPlan, FirstBonus, Grant, GrantSize, Offer, OfferId, Paid, PricePath, Refresher, Rounding,
    ScheduleChoice, SignOn, Vesting,
};
use offerscope_core::model::outlook::Stay;
use offerscope_core::model::scenario::Scenario;
use proptest::prelude::*;

const FIRST: OfferId = OfferId(1);
const SECOND: OfferId = OfferId(2);

fn read(text: &str) -> Scenario {
    let opened = file::read(text).expect("a scenario");
    assert_eq!(opened.problems, [], "{text}");
    opened.scenario
}

fn analysis(scenario: &Scenario) -> Analysis<'_> {
    Analysis::of(scenario, &CATALOG, today())
}

fn explain(analysis: &Analysis<'_>, matter: AnalysisFigureId) -> Option<Figure> {
    analysis::explain(analysis, &FACTS, matter)
}

fn of(flips: &[FlipPoint], assumption: UncertainInput) -> FlipPoint {
    *flips.iter().find(|flip| flip.assumption == assumption).unwrap_or_else(|| panic!("no {assumption:?}"))
}

const TWO: &str = r#"{ "schema": 1, "offers": [
    { "name": "A", "start": "2027-01", "base": 200000, "bonus": { "target": 0.1 }, "grants": [{ "shares": 2000, "schedule": "annual_25x4" }], "stock": { "price": 100 } },
    { "name": "B", "start": "2027-01", "base": 240000 }] }"#;

#[test]
fn each_assumption_flips_the_winner_where_hand_work_says_nearest_first() {
    // A: 800,000 + 80,000 + 200,000 = 1,080,000. B: 960,000. A leads by 120,000.
    let flips = sensitivity(&read(TWO), &CATALOG, today(), FIRST, SECOND);
    // Stock would have to fall to 80,000 of 200,000; the bonus to pay −50 %: not in range.
    let price = of(&flips, UncertainInput::Price(FIRST));
    assert!((price.at.expect("a price") - 0.4).abs() < 1e-9, "{price:?}");
    assert_eq!(of(&flips, UncertainInput::Payout(FIRST)).at, None);
    // B's refresher R from month 12: sixteenths a quarter make R × (0.25 + 0.5 + 0.75) by month 48.
    let refresher = of(&flips, UncertainInput::Refresher(SECOND));
    assert!((refresher.at.expect("dollars") - 80_000.0).abs() < 0.01, "{refresher:?}");
    // B has no bonus and no stock: neither is an assumption of this answer.
    let of_b =
        [UncertainInput::Payout(SECOND), UncertainInput::Price(SECOND), UncertainInput::Growth(SECOND)];
    assert!(flips.iter().all(|flip| !of_b.contains(&flip.assumption)));
    let near: Vec<f64> = flips.iter().map(|flip| flip.distance).collect();
    assert!(near.is_sorted(), "{near:?}");
}

#[test]
fn at_a_flip_point_the_two_pay_the_same() {
    let scenario = read(TWO);
    let flips = sensitivity(&scenario, &CATALOG, today(), FIRST, SECOND);
    let at = |assumption| of(&flips, assumption).at.expect("a flip point");
    let gap = |change: &dyn Fn(&mut Scenario)| {
        let mut changed = scenario.clone();
        change(&mut changed);
        let analysis = analysis(&changed);
        (analysis.offers[0].total(48) - analysis.offers[1].total(48)).abs()
    };
    let raise = Rate::from_f64(at(UncertainInput::Raise(SECOND)));
    assert!(gap(&|scenario| scenario.offers[1].raise = raise) <= Money::from_units(2));
    let growth = PricePath::Growth(Rate::from_f64(at(UncertainInput::Growth(FIRST))));
    assert!(gap(&|scenario| scenario.offers[0].stock.path = growth.clone()) <= Money::from_units(2));
}

#[test]
fn the_curve_of_an_answer_is_the_gap_at_each_value() {
    let scenario = read(TWO);
    let refreshers = [0.0, 100_000.0, 200_000.0, 300_000.0, 400_000.0, 500_000.0];
    let curve =
        along(&scenario, &CATALOG, today(), [FIRST, SECOND], UncertainInput::Refresher(SECOND), &refreshers);
    // 120,000 less 1.5 times the refresher.
    let expected = [120_000, -30_000, -180_000, -330_000, -480_000, -630_000].map(Money::whole);
    assert_eq!(curve, expected);
}

#[test]
fn a_break_even_is_not_always_zero_and_none_in_range_is_an_answer() {
    let cash = read(
        r#"{ "schema": 1, "offers": [{ "name": "A", "start": "2027-01", "base": 1 }, { "name": "B", "start": "2027-01", "base": 2 }] }"#,
    );
    let cash = analysis(&cash);
    let even = break_even(&cash, &cash.offers[0], &cash.offers[1]);
    assert_eq!(
        (even.multiple, even.growth_today, even.growth_nominal),
        (BreakEvenPoint::Behind, BreakEvenPoint::Behind, BreakEvenPoint::Behind)
    );
    let even = break_even(&cash, &cash.offers[1], &cash.offers[0]);
    assert_eq!((even.multiple, even.growth_nominal), (BreakEvenPoint::Ahead, BreakEvenPoint::Ahead));
    let scenario = read(TWO);
    let two = analysis(&scenario);
    let even = break_even(&two, &two.offers[0], &two.offers[1]);
    assert!(matches!(even.growth_nominal, BreakEvenPoint::At(growth) if growth < -0.1), "{even:?}");
}

#[test]
fn break_evens_typed_in_level_offers_that_an_employer_fills_up() {
    let scenario = read(
        r#"{ "schema": 1, "offers": [
        { "name": "A", "start": "2026-12", "base": 200000, "grants": [{ "shares": 4000, "schedule": "annual_25x4" }],
          "stock": { "price": 100 }, "top_up": { "target": 290000, "growth": 0 } },
        { "name": "B", "start": "2026-12", "base": 270000 }] }"#,
    );
    let two = analysis(&scenario);
    let even = break_even(&two, &two.offers[0], &two.offers[1]);
    let worth = |subject: &AnalysedOffer<'_>, analysis: &Analysis<'_>| {
        present_value::today(subject, &analysis.outlook, 48).total()
    };
    let mut priced = scenario.clone();
    priced.offers[0].stock.price = even.price;
    let priced = analysis(&priced);
    // A price has four decimals: 4,000 shares hide forty cents.
    assert!((worth(&priced.offers[0], &priced) - worth(&priced.offers[1], &priced)).abs() < Money::whole(1));
    let mut grown = scenario.clone();
    let growth = even.growth_nominal.value().expect("a growth");
    grown.offers[0].stock.path = PricePath::Growth(Rate::from_f64(growth));
    let grown = analysis(&grown);
    assert!((grown.offers[0].total(48) - grown.offers[1].total(48)).abs() < Money::from_units(5));
}

#[test]
fn two_offers_of_one_company_move_with_one_price() {
    // 1,000 shares and 300,000 against 2,000 shares and 200,000 of base over a year: equal at $100 a share.
    let scenario = read(
        r#"{ "schema": 1, "horizon_years": 1, "discount": 0, "offers": [
        { "name": "A", "company": "amazon", "start": "2027-01", "base": 300000, "grants": [{ "shares": 1000, "schedule": [[12, 100]] }], "stock": { "price": 50 } },
        { "name": "B", "company": "amazon", "start": "2027-01", "base": 200000, "grants": [{ "shares": 2000, "schedule": [[12, 100]] }], "stock": { "price": 50 } }] }"#,
    );
    let both = analysis(&scenario);
    let even = break_even(&both, &both.offers[0], &both.offers[1]);
    assert_eq!(even.price.map(|price| price.to_f64()), Some(100.0));
    let flips = sensitivity(&scenario, &CATALOG, today(), FIRST, SECOND);
    let price = of(&flips, UncertainInput::Price(FIRST)).at.expect("a price");
    assert!((price - 2.0).abs() < 1e-9, "{price}");
    assert_eq!(flips.iter().filter(|flip| matches!(flip.assumption, UncertainInput::Price(_))).count(), 1);
}

#[test]
fn the_lead_changes_in_the_month_that_running_totals_cross() {
    // B has 12,000 on signing day; A earns 1,000 a month more and is ahead from month 13 on.
    let scenario = read(
        r#"{ "schema": 1, "offers": [{ "name": "A", "start": "2027-01", "base": 132000 },
        { "name": "B", "start": "2027-01", "base": 120000, "sign_on": [{ "amount": 12000, "paid": "lump", "at": 0 }] }] }"#,
    );
    let two = analysis(&scenario);
    assert_eq!(lead_changes(&two.offers[0], &two.offers[1], 48), [(0, SECOND), (13, FIRST)]);
}

#[test]
fn a_target_makes_the_years_equal() {
    // domain.md B.9: grant and sign-on for a target, base as there; flat, and years 1 to 3 at 15 % a year, in thousands.
    let table = [
        (400, 200, 500, [175, 125], 378, [181, 135]),
        (450, 200, 625, [219, 156], 473, [226, 168]),
        (500, 200, 750, [263, 188], 567, [272, 202]),
        (600, 260, 850, [298, 213], 643, [308, 229]),
        (700, 260, 1_100, [385, 275], 832, [398, 297]),
        (800, 260, 1_350, [473, 338], 1_021, [489, 364]),
    ];
    let thousands = |money: Money| money.per(100_000).units();
    for (target, base, grant, sign_on, growing, growing_sign_on) in table {
        let offer =
            Offer { company: Some("amazon".into()), base: Money::whole(base * 1_000), ..Offer::default() };
        let target = Money::whole(target * 1_000);
        let flat = fill(&offer, target, PricePlan::Flat, &CATALOG, today()).expect("a flat plan");
        assert_eq!(
            (thousands(flat.grant), [0, 1].map(|year| thousands(flat.sign_on[year]))),
            (grant, sign_on)
        );
        assert_eq!(flat.years, [target; 4]);
        let plan = PricePlan::Growing(Rate::from_units(150_000_000));
        let grown = fill(&offer, target, plan, &CATALOG, today()).expect("a growing plan");
        assert_eq!(
            (thousands(grown.grant), [0, 1].map(|year| thousands(grown.sign_on[year]))),
            (growing, growing_sign_on)
        );
        let [first, second, third, fourth] = grown.years;
        let near = |year: Money| (year - target).abs() <= Money::from_units(1);
        assert!(near(first) && near(second) && near(third) && fourth > target, "{:?}", grown.years);
        let scenario = Scenario { offers: vec![flat.offer], ..Scenario::default() };
        let paid = analysis(&scenario).offers[0].ledger.service_years(4);
        assert!(paid.iter().all(|year| year.total() == target), "{paid:?}");
    }
    let rich = Offer { base: Money::whole(500_000), ..Offer::default() };
    let no =
        fill(&rich, Money::whole(400_000), PricePlan::Flat, &CATALOG, today()).expect_err("nothing to fill");
    assert_eq!(no.field.to_string(), "target");
}

#[test]
fn a_target_is_met_by_the_ledger_of_the_filled_offer_whatever_its_bonus_and_its_shares() {
    let base = Offer { company: Some("amazon".into()), base: Money::whole(260_000), ..Offer::default() };
    let mut late = base.clone();
    late.bonus.target = Rate::from_units(200_000_000);
    late.bonus.plan = BonusPlan::Service { first_months: 0 };
    let mut of_the_calendar = late.clone();
    of_the_calendar.bonus.plan = BonusPlan::Calendar { year_ends: 12, paid: 3, first: FirstBonus::Nothing };
    let whole = |rounding, cents: i64| {
        let mut offer = base.clone();
        offer.grants = vec![Grant { rounding, vesting: Vesting::WholeShares, ..Grant::default() }];
        offer.stock.price = Some(Price::from_units(cents * 100));
        offer
    };
    let offers = [
        late,
        of_the_calendar,
        whole(Rounding::Up, 25_500),
        whole(Rounding::Down, 25_500),
        whole(Rounding::Down, 40),
    ];
    let target = Money::whole(600_000);
    for offer in offers {
        let filled = fill(&offer, target, PricePlan::Flat, &CATALOG, today()).expect("a plan");
        let scenario = Scenario { offers: vec![filled.offer], ..Scenario::default() };
        let paid = analysis(&scenario).offers[0].ledger.service_years(4);
        let paid: Vec<Money> = paid.iter().map(YearPay::total).collect();
        assert_eq!(paid, filled.years, "{offer:?}");
        // A share is what rounding up may add, and half a cent what a part of one may.
        assert!(
            paid.iter().all(|&year| year >= target && year - target < Money::whole(256)),
            "{offer:?}: {paid:?}"
        );
    }
}

#[test]
fn the_closing_refresher_closes_the_fifth_years_fall() {
    let mut scenario = read(
        r#"{ "schema": 1, "horizon_years": 5, "offers": [{ "name": "A", "start": "2027-01", "base": 210000, "raise": 0.03,
        "grants": [{ "shares": 2000, "schedule": "amazon_new_hire" }], "refreshers": [{ "dollars": 90000, "schedule": "annual_25x4" }],
        "stock": { "price": 220, "path": { "growth": 0.05 } } }] }"#,
    );
    let closing = cliff(&analysis(&scenario).offers[0], 5).closing.expect("a refresher");
    assert!(closing > Money::whole(90_000), "{closing}");
    scenario.offers[0].refreshers[0].amount = closing;
    let closed = cliff(&analysis(&scenario).offers[0], 5);
    assert!((closed.fifth - closed.fourth).abs() <= Money::from_units(3), "{closed:?}");
}

#[test]
fn what_brings_the_fifth_year_back_is_shown_grant_by_grant() {
    let scenario = read(
        r#"{ "schema": 1, "offers": [{ "name": "A", "start": "2027-01", "base": 185000,
        "grants": [{ "dollars": 512000, "fixed": "at_vest", "schedule": "annual_25x4" }] }] }"#,
    );
    let one = analysis(&scenario);
    let figure = explain(&one, AnalysisFigureId::Restored(FIRST)).expect("a figure");
    assert_eq!(figure.name, "A, year 5 with a refresher of $128,000 a year");
    assert_eq!(figure.value, Some(Money::whole(313_000)));
    assert_eq!(figure.steps[0], ("Year 5 without refreshers".into(), Some(Money::whole(185_000))));
    let grant = |month| {
        let text = format!("Granted after month {month}: 25% of $128,000 vests in year 5");
        (text, Some(Money::whole(32_000)))
    };
    assert_eq!(figure.steps[1..], [12, 24, 36, 48].map(grant));
}

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

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn value_at_market_hangs_on_no_schedule_when_growth_is_the_discount(
        schedule in schedules(), shares in 1_i64..10_000, percent in -40_i64..90
    ) {
        let rate = Rate::from_units(percent * 10_000_000);
        let grant = Grant { size: GrantSize::Shares(Shares::whole(shares)), schedule: ScheduleChoice::Custom(schedule), ..Grant::default() };
        let mut offer = Offer { id: FIRST, grants: vec![grant], ..Offer::default() };
        offer.stock.price = Some(offerscope_core::model::fixed::Price::whole(100));
        offer.stock.path = PricePath::Growth(rate);
        let mut scenario = Scenario { horizon_years: 10, offers: vec![offer], ..Scenario::default() };
        let worth = Money::whole(shares * 100);
        for view in [None, Some(rate)] {
            scenario.outlook.equity_discount = view;
            let analysis = analysis(&scenario);
            let today = present_value::today(&analysis.offers[0], &analysis.outlook, 120);
            prop_assert!((today.equity - worth).abs() <= Money::from_units(1), "{view:?}: {today:?}");
        }
    }

    #[test]
    fn what_is_kept_and_what_goes_back_never_fall_together(scenario in scenarios()) {
        let analysis = analysis(&scenario);
        for subject in analysis.offers.iter().chain(&analysis.current) {
            for exit in [Exit::Resigned, Exit::LaidOff] {
                let curve = curve(subject, exit, analysis.months());
                let all: Vec<Money> = curve.iter().map(|leaving| leaving.net() + leaving.clawback).collect();
                prop_assert!(all.is_sorted(), "{all:?}");
                prop_assert_eq!(all.last().copied(), Some(subject.total(analysis.months())));
                prop_assert!(curve.iter().all(|leaving| leaving.handed_back <= leaving.clawback));
            }
        }
    }

    #[test]
    fn growth_matters_for_every_kind_of_grant_but_dollars_at_vest(
        schedule in schedules(), kind in 0_usize..4, percent in prop_oneof![-50_i64..-5, 5_i64..50]
    ) {
        let amount = Money::whole(1_000_000);
        let size = [
            GrantSize::Shares(Shares::whole(10_000)),
            GrantSize::Dollars { amount, grant_price: None },
            GrantSize::Yearly(amount),
            GrantSize::AtVest(amount),
        ][kind];
        let grant = Grant { size, schedule: ScheduleChoice::Custom(schedule), ..Grant::default() };
        let mut offer = Offer { id: FIRST, grants: vec![grant], ..Offer::default() };
        offer.stock.price = Some(offerscope_core::model::fixed::Price::whole(100));
        let total = |offer: &Offer| {
            let scenario = Scenario { horizon_years: 10, offers: vec![offer.clone()], ..Scenario::default() };
            analysis(&scenario).offers[0].total(120)
        };
        let flat = total(&offer);
        offer.stock.path = PricePath::Growth(Rate::from_units(percent * 10_000_000));
        prop_assert_eq!(total(&offer) == flat, kind == 3);
    }

    #[test]
    fn a_schedule_of_the_calendar_still_vests_all_and_only_in_its_months(
        schedule in schedules(), bits in 1_u16..4_096, start in 1_500_u16..1_600
    ) {
        let months = MonthSet::from_bits(bits).expect("months");
        let start = Month::from_index(start).expect("a month");
        let moved = vest::anchored(&schedule, months, start);
        let sum: u32 = moved.vests().iter().map(|vest| vest.part).sum();
        prop_assert_eq!(sum, schedule.whole());
        prop_assert!(moved.vests().iter().all(|vest| months.holds(start.plus(vest.month))));
        let first = (1..=12).find(|&month| months.holds(start.plus(month))).expect("a month");
        prop_assert!(moved.vests()[0].month >= first);
    }

    #[test]
    fn a_longer_median_stay_is_worth_more(scenario in scenarios(), months in 2_u16..400) {
        let analysis = analysis(&scenario);
        for subject in &analysis.offers {
            let gross = |months| expected(subject, Stay::Median(months), analysis.months()).gross;
            prop_assert!(gross(months) <= gross(months + 80));
            prop_assert!(gross(months) <= subject.total(analysis.months()));
        }
    }

    #[test]
    fn every_proof_sums_to_its_figure_and_nothing_panics(scenario in scenarios()) {
        let analysis = analysis(&scenario);
        let mut figures: Vec<Figure> = Vec::new();
        let ids = analysis.offers.iter().chain(&analysis.current).map(|subject: &AnalysedOffer<'_>| subject.id);
        for id in ids {
            let matters = [
                AnalysisFigureId::Kept(id, 7), AnalysisFigureId::LeftBehind(id, 7), AnalysisFigureId::Expected(id), AnalysisFigureId::Worth(id), AnalysisFigureId::Cliff(id), AnalysisFigureId::Restored(id),
                AnalysisFigureId::BeyondStaying(id), AnalysisFigureId::Price(id, FIRST), AnalysisFigureId::PerHour(id), AnalysisFigureId::Year(id, 1),
                AnalysisFigureId::GrantToday(id, 0),
            ];
            figures.extend(matters.into_iter().filter_map(|matter| explain(&analysis, matter)));
        }
        figures.extend((0..12).filter_map(|month| explain(&analysis, AnalysisFigureId::MakeWhole(month))));
        for figure in figures {
            let sum: Money = figure.steps.iter().filter_map(|(_, amount)| *amount).sum();
            prop_assert_eq!(Some(sum), figure.value, "{:#?}", figure);
        }
        let _ = staying::make_whole(&analysis);
        let _ = staying::beyond_staying(&analysis);
    }

    #[test]
    fn a_clawback_never_takes_more_than_was_paid(cents in 0_i64..50_000_000, at in 0_u16..60, clawback in super::properties::any::clawbacks()) {
        let tranche = SignOn { clawback: Some(clawback), ..SignOn::new(Money::from_units(cents), Paid::Lump { at }) };
        let scenario = Scenario {
            horizon_years: 10,
            offers: vec![Offer { id: FIRST, sign_on: vec![tranche], ..Offer::default() }],
            ..Scenario::default()
        };
        for leaving in curve(&analysis(&scenario).offers[0], Exit::Resigned, 120) {
            prop_assert!(leaving.clawback <= leaving.gross && leaving.net() >= Money::ZERO);
        }
    }
}

proptest! {
    // Each case asks a dozen searches.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn flip_points_lie_in_their_ranges(mut scenario in scenarios()) {
        scenario.horizon_years = scenario.horizon_years.min(4);
        let (one, other) = (scenario.offers[0].id, scenario.offers.last().expect("an offer").id);
        for flip in sensitivity(&scenario, &CATALOG, today(), one, other) {
            let (low, high) = flip.range;
            prop_assert!(flip.at.is_none_or(|at| (low..=high).contains(&at)), "{flip:?}");
            prop_assert_eq!(flip.at.is_none(), flip.distance.is_infinite());
        }
        let _ = sensitivity(&scenario, &CATALOG, today(), one, OfferId::CURRENT);
    }
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
    let says = compare(&better, &CATALOG, today()).verdict.text();
    assert!(
        says.ends_with(". My job pays $80,000 more than A."),
        "a job that pays more is the answer: {says}"
    );
}
