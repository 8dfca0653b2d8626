//! How long a full recompute takes: six offers with everything an edit can touch.

use offerscope_core::compute::compare::compare;
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::{Money, Price, Rate, Shares};
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::schedule::Cadence;
use offerscope_core::model::offer::{
    Bonus, Grant, GrantSize, Offer, OfferId, Paid, PricePath, ScheduleChoice, SignOn, Stock,
};
use offerscope_core::model::scenario::Scenario;

fn main() {
    divan::main();
}

#[divan::bench]
fn six_offers(bencher: divan::Bencher<'_, '_>) {
    let scenario =
        Scenario { horizon_years: 10, offers: (1..=6).map(offer).collect(), ..Scenario::default() };
    let Some(today) = Month::new(2026, 11) else { return };
    bencher.bench(|| compare(divan::black_box(&scenario), catalog(), today));
}

fn offer(id: u32) -> Offer {
    let monthly =
        ScheduleChoice::Yearly { shares: vec![3_800, 3_200, 2_000, 1_000], cadence: Cadence::Monthly };
    Offer {
        id: OfferId(id),
        name: format!("Offer {id}"),
        company: Some("amazon".into()),
        level: Some("L7".into()),
        start: None,
        base: Money::whole(200_000 + i64::from(id) * 1_000),
        raise: Rate::from_units(30_000_000),
        bonus: Bonus { target: Rate::from_units(150_000_000), payout: Rate::ONE, ..Bonus::default() },
        sign_on: vec![
            SignOn::new(Money::whole(175_000), Paid::Monthly { from: 1, to: 12 }),
            SignOn::new(Money::whole(125_000), Paid::Monthly { from: 13, to: 24 }),
        ],
        grants: vec![
            Grant { size: GrantSize::Shares(Shares::whole(2_000)), ..Grant::default() },
            Grant {
                size: GrantSize::Dollars { amount: Money::whole(500_000), grant_price: None },
                schedule: monthly,
                ..Grant::default()
            },
        ],
        stock: Stock {
            price: Some(Price::whole(255)),
            path: PricePath::Growth(Rate::from_units(80_000_000)),
            splits: Vec::new(),
        },
        ..Offer::default()
    }
}
