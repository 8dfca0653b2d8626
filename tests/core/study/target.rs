//! What a target level of pay takes, and the fall after year four.

use super::*;

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
    of_the_calendar.bonus.plan =
        BonusPlan::Calendar { year_ends: 12, paid: 3, first: FirstBonus::Nothing, half_yearly: false };
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
    assert!(closed.fifth_year.more().abs() <= Money::from_units(3), "{closed:?}");
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
