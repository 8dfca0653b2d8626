//! No ask is absurd: none goes beyond its bound, the first number is among those rated best, and packages stay within what each lever plausibly
//! brings.

use super::super::properties::any::scenarios;
use crate::facts::today;
use offerscope_core::compute::negotiate::lever::Lever;
use offerscope_core::compute::negotiate::reaching::MixReach;
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::data::facts;
use offerscope_core::format::file::read;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::scenario::Scenario;
use proptest::prelude::*;

fn scenario(offer: &str, ask: &str) -> Scenario {
    let text = format!(r#"{{ "schema": 1, "offers": [{offer}], "ask": {{ {ask} }} }}"#);
    read(&text).expect("a scenario").scenario
}

#[test]
fn the_first_number_is_the_lowest_of_the_best_rated_asks_and_within_a_fifth() {
    // 200,000 × 4 = 800,000, without a level: 20% are 960,000.
    let scenario = scenario(r#"{ "name": "Acme", "base": 200000 }"#, r#""best": "nothing""#);
    let solver = CounterSolver::of(&scenario, facts(), today()).expect("a solver");
    let standing = solver.standing().expect("a standing");
    assert_eq!(standing.bound.worth, Money::whole(960_000));
    let (lowest, highest) = solver.counter(&standing).as_good(0.2).expect("asks");
    assert_eq!(standing.opening, Money::from_f64(800_000.0 * (1.0 + lowest)));
    assert!(lowest < highest && highest <= 0.2, "{lowest} to {highest}");
    assert!(
        standing.reason.ends_with(
            "An ask can go up to $960,000: 20% above the offer, the most that first asks usually reach."
        ),
        "{}",
        standing.reason
    );
    assert!(solver.asking(&standing).rows.iter().all(|row| row.percent <= 20));
}

#[test]
fn what_is_in_writing_or_the_range_of_the_level_carries_more() {
    let two = r#"{ "name": "Acme", "countered": true, "base": 200000 }, { "name": "Other", "base": 260000 }"#;
    let bound = |ask: &str| {
        let scenario = scenario(two, ask);
        let solver = CounterSolver::of(&scenario, facts(), today()).expect("a solver");
        let standing = solver.standing().expect("a standing");
        (standing.bound.worth, standing.bound.says, standing.opening)
    };
    assert_eq!(bound(r#""named": false"#).0, Money::whole(960_000));
    let (worth, says, opening) = bound(r#""named": true"#);
    assert_eq!((worth, opening), (Money::whole(1_040_000), Money::whole(1_040_000)));
    assert_eq!(says, "what Other pays, which you have in writing");

    // An L6 offer of 300,000 a year, below the guide's 400,000.
    let below = scenario(
        r#"{ "name": "Here", "company": "amazon", "level": "L6", "base": 300000 }"#,
        r#""best": "nothing""#,
    );
    let solver = CounterSolver::of(&below, facts(), today()).expect("a solver");
    let standing = solver.standing().expect("a standing");
    assert!(standing.bound.worth > Money::whole(1_440_000), "{:?}", standing.bound);
    assert!(standing.bound.says.starts_with("start of the L6 range, "));
}

#[test]
fn a_target_beyond_what_is_plausible_is_not_asked_for() {
    let scenario =
        scenario(r#"{ "name": "Acme", "base": 200000 }"#, r#""best": "nothing", "target": 2000000"#);
    let solver = CounterSolver::of(&scenario, facts(), today()).expect("a solver");
    let standing = solver.standing().expect("a standing");
    assert_eq!(standing.opening, standing.bound.worth);
    assert_eq!(
        standing.headline,
        "On our assumptions, ask Acme for $960,000 over four years: $160,000 more than it offers. Your target of $2,000,000 is more than an ask plausibly reaches. That assumes that you have nothing better (you said that you do not know yet)."
    );
}

#[test]
fn a_mix_and_what_their_money_buys_stay_within_what_is_plausible() {
    let reach = |mix: &str| {
        let ask = format!(r#""best": "nothing", "target": 900000, "mix": {{ {mix} }}"#);
        let scenario = scenario(r#"{ "name": "Acme", "base": 200000 }"#, &ask);
        let solver = CounterSolver::of(&scenario, facts(), today()).expect("a solver");
        solver.mixed(solver.standing().expect("a standing").opening)
    };
    assert_eq!(reach(""), None);
    // 960,000 is asked for. Base rises by at most 15%: 4 × 230,000.
    assert_eq!(reach(r#""base": 1"#), Some(MixReach::Beyond(Money::whole(920_000))));
    // 160,000 from stock at 93 cents and sign-on in equal parts: 82,902 of each.
    let mixed = reach(r#""grant": 0.5, "sign_on": 0.5"#);
    assert!(
        matches!(mixed, Some(MixReach::With([base, grant, sign_on]))
        if base.is_zero() && grant == sign_on && grant == Money::whole(82_902)),
        "{mixed:?}"
    );

    let scenario = scenario(r#"{ "name": "Acme", "base": 200000 }"#, r#""best": "nothing""#);
    let solver = CounterSolver::of(&scenario, facts(), today()).expect("a solver");
    let standing = solver.standing().expect("a standing");
    let budgets = [25, 50, 100, 150, 200, 300, 400].map(|thousands| Money::whole(thousands * 1_000));
    let bought = solver.frontier(&standing, &budgets);
    // 100,000 of stock brings 93,000 and 100,000 of sign-on as much, but an ask goes up to 160,000: 200,000 buys that, and more buys no more.
    assert_eq!(bought.last(), Some(&(Money::whole(200_000), Money::whole(160_000))), "{bought:?}");
}

#[test]
fn the_opening_stands_in_the_table_of_asks_which_says_what_ends_below_the_least() {
    // 200,000 × 4 = 800,000, and 240,000 × 4 elsewhere: 960,000, as far as an ask goes.
    let two = |base: u32| {
        format!(
            r#"{{ "name": "Acme", "countered": true, "base": 200000 }}, {{ "name": "Other", "base": {base} }}"#
        )
    };
    let asking = |base: u32, ask: &str| {
        let scenario = scenario(&two(base), ask);
        let solver = CounterSolver::of(&scenario, facts(), today()).expect("a solver");
        let standing = solver.standing().expect("a standing");
        (standing.opening, solver.asking(&standing))
    };
    let (opening, found) = asking(150_000, r#""target": 848000"#);
    // Halfway between 800,000 and 896,000, 12% above the offer.
    assert_eq!(opening, Money::whole(896_000));
    let percents: Vec<(u16, bool)> = found.rows.iter().map(|row| (row.percent, row.is_opening)).collect();
    assert_eq!(percents, [(5, false), (10, false), (12, true), (15, false), (20, false)]);
    assert_eq!(found.rows[2].amount, opening);
    assert_eq!(found.below, "");
    // An ask of 20% is in the table once.
    let (_, found) = asking(240_000, "");
    assert_eq!(found.rows.iter().filter(|row| row.percent == 20).count(), 1);
    assert_eq!(
        found.below,
        "Where the worth stays below $960,000, the least you would accept, you would take Other instead."
    );
    // 4% above the offer: 5% is worth 99% × 1.02764 + 1% × 1.04 of it, 2.8% more, and 10% is worth 4.7% more.
    let (_, found) = asking(208_000, "");
    assert!(found.below.starts_with("Where the worth stays below $832,000,"), "{}", found.below);
    assert!(found.why.contains("What you could take instead is not counted."), "{}", found.why);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn no_ask_is_absurd(scenario in scenarios()) {
        let Ok(solver) = CounterSolver::of(&scenario, facts(), today()) else { return Ok(()) };
        let Ok(standing) = solver.standing() else { return Ok(()) };
        prop_assert!(standing.opening <= standing.bound.worth.max(standing.offer), "{standing:?}");
        if let Some(most) = standing.room.worth.filter(|most| *most > standing.offer) {
            prop_assert!(standing.bound.worth <= most, "{standing:?}");
        }
        let asking = solver.asking(&standing);
        for row in &asking.rows {
            prop_assert!(row.amount <= standing.bound.worth + Money::ONE, "{row:?}");
        }
        let best = solver.counter(&standing).as_good(standing.bound.above(standing.offer));
        if standing.reservation <= standing.offer && !standing.target_typed && let Some((low, high)) = best {
            let ask = standing.ask();
            prop_assert!(ask >= low - 1e-6 && ask <= high + 1e-6, "{ask} is not from {low} to {high}: {standing:?}");
        }
        for package in solver.packages(standing.opening) {
            for (lever, more) in Lever::ALL.into_iter().zip(package.more) {
                prop_assert!(more <= solver.plausible(lever), "{lever:?} {package:?}");
            }
        }
    }
}

#[test]
fn stock_without_a_price_is_not_asked_for_up_to_a_typed_limit_either() {
    // No share price, or a tenth of a cent: no plausible number of RSUs comes to any dollars, so a package has none of them.
    for price in ["", r#", "stock": { "price": 0.001 }"#] {
        let offer = format!(r#"{{ "name": "Acme", "base": 200000, "grants": [{{ "shares": 0 }}]{price} }}"#);
        for cap in ["0.03", "500000"] {
            let scenario = scenario(&offer, &format!(r#""best": "nothing", "grant_cap": {cap}"#));
            let solver = CounterSolver::of(&scenario, facts(), today()).expect("a solver");
            let standing = solver.standing().expect("a standing");
            assert_eq!(solver.plausible(Lever::Grant), Money::ZERO, "{price} {cap}");
            let packages = solver.packages(standing.opening);
            let none = |more: [Money; 3], lever: Lever| more[lever.place()].is_zero();
            assert!(
                packages.iter().all(|package| none(package.more, Lever::Grant)),
                "{price} {cap} {packages:?}"
            );
            assert!(
                packages.iter().any(|package| !none(package.more, Lever::Base)),
                "{price} {cap} {packages:?}"
            );
        }
    }
}

/// 820,000 + 250,000 + 640,000 = 1,710,000 over its own four years; one month of 48 lies after the months from January.
#[test]
fn an_offer_that_starts_later_names_the_months_that_count_and_what_its_letter_comes_to() {
    let reason = |start: &str| {
        let offers = format!(
            r#"{{ "name": "Amazon L6", "company": "amazon", "countered": true, "start": "2027-02", "base": 205000,
                "sign_on": [{{ "amount": 140000, "paid": "monthly", "from": 1, "to": 12 }}, {{ "amount": 110000, "paid": "monthly", "from": 13, "to": 24 }}],
                "grants": [{{ "dollars": 640000, "schedule": "amazon_new_hire" }}] }},
              {{ "name": "Microsoft 66", "start": "{start}", "base": 258000, "grants": [{{ "dollars": 420000, "schedule": "annual_25x4" }}] }}"#
        );
        let scenario = scenario(&offers, "");
        CounterSolver::of(&scenario, facts(), today())
            .expect("a solver")
            .standing()
            .expect("a standing")
            .reason
    };
    let later = reason("2027-01");
    assert!(
        later.ends_with(
            " These amounts count 47 of Amazon L6’s first 48 months, because it starts later than another choice. Over its own first four years, its letter comes to $1,710,000 before tax."
        ),
        "{later}"
    );
    for alike in ["2027-02", "2027-03"] {
        assert!(!reason(alike).contains("These amounts count"), "{alike}");
    }
}
