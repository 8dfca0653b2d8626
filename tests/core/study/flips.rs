//! What would change the answer, and where two offers break even.

use super::*;

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
    let worth = |subject: &AnalyzedOffer<'_>, analysis: &Analysis<'_>| {
        present_value::today(analysis, subject).total()
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
    assert_eq!(lead_changes(&two, &two.offers[0], &two.offers[1]), [(0, SECOND), (13, FIRST)]);
}
