//! Any scenario, and anything else: what the properties are tried on.

use further::{benefits, currents, outlooks, plans, refreshers, top_ups};
use negotiated::{asks, assumptions, days, levels, rounds, waitings};
use offerscope_core::model::fixed::{Money, Price, Rate, Shares};
use offerscope_core::model::lens::Lens;
use offerscope_core::model::month::{Month, MonthSet};
use offerscope_core::model::offer::schedule::{Cadence, Schedule, Vest};
use offerscope_core::model::offer::{
    Bonus, Grant, GrantSize, Offer, OfferId, Paid, PricePath, Purpose, Rounding, ScheduleChoice, SignOn,
    Split, Stock, Vesting,
};
use offerscope_core::model::scenario::Scenario;
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use taxed::{moves, place, tax_profiles, workdays};

mod further;
mod negotiated;
mod taxed;
pub(crate) use further::{clawbacks, profiles};

/// JSON that has no business where it is put.
pub(super) fn junk() -> impl Strategy<Value = String> {
    let fixed = [
        "null",
        "true",
        "{}",
        "[]",
        "[[]]",
        "\"\"",
        "\"x\"",
        "-1",
        "1e308",
        "1e-308",
        "0.12345678912",
        "[null]",
        "{\"a\": 1}",
    ];
    prop_oneof![
        prop::sample::select(fixed.to_vec()).prop_map(str::to_owned),
        any::<f64>().prop_map(|n| n.to_string())
    ]
}

/// Scenarios of one to three offers with the ids a file gives them.
pub(crate) fn scenarios() -> impl Strategy<Value = Scenario> {
    // Boxed, so that a test's stack holds them.
    let current = option::weighted(0.3, currents(offers())).boxed();
    let lens = prop::sample::select(Lens::ALL.to_vec());
    let negotiated = (
        option::weighted(0.3, asks().boxed()),
        option::weighted(0.2, waitings().boxed()),
        option::weighted(0.2, levels().boxed()),
        assumptions(),
    );
    let typed = (lens, option::weighted(0.4, tax_profiles().boxed()), negotiated).boxed();
    (1_u16..=10, vec(offers(), 1..4), current, outlooks(), profiles(), typed).prop_map(
        |(horizon_years, mut offers, current, outlook, profile, (lens, tax, negotiated))| {
            (1..).zip(&mut offers).for_each(|(id, offer)| offer.id = OfferId(id));
            let (counter, waiting, downlevel, assumptions) = negotiated;
            let mut scenario = Scenario {
                horizon_years,
                offers,
                current: current.map(Box::new),
                outlook,
                profile,
                lens,
                tax: tax.unwrap_or_default(),
                counter: counter.unwrap_or_default(),
                waiting: waiting.unwrap_or_default(),
                downlevel: downlevel.unwrap_or_default(),
                assumptions,
                negotiation_part: None,
            };
            scenario.share_prices();
            scenario
        },
    )
}

prop_compose! {
    fn offers()(
        name in "[A-Za-z ]{1,20}",
        company in option::of(prop::sample::select(vec!["amazon", "google", "acme"])),
        level in option::of("L[5-8]"),
        start in option::of(1_500_u16..1_600),
        base in 0_i64..100_000_000,
        raise in -500_000_000_i64..1_000_000_000,
        bonus in (0_i64..5_000_000_000, 0_i64..5_000_000_000, plans()),
        sign_on in vec(tranches(), 0..4),
        grants in vec(grants(), 0..4),
        stock in stocks(),
        later in (vec(refreshers(), 0..3), option::weighted(0.2, top_ups()), option::weighted(0.3, benefits())),
        said in (option::weighted(0.3, place()), any::<bool>(), rounds(), moves(), days()),
    ) -> Offer {
        Offer {
            id: OfferId(0),
            name,
            company: company.map(str::to_owned),
            level,
            start: start.and_then(Month::from_index),
            base: Money::from_units(base),
            raise: Rate::from_units(raise),
            bonus: Bonus { target: Rate::from_units(bonus.0), payout: Rate::from_units(bonus.1), plan: bonus.2 },
            sign_on,
            grants,
            stock,
            refreshers: later.0,
            top_up: later.1.map(Box::new),
            benefits: later.2.map(Box::new),
            place: said.0,
            countered: said.1,
            rounds: said.2,
            moves: said.3,
            deadline: said.4,
        }
    }
}

fn tranches() -> impl Strategy<Value = SignOn> {
    let lump = (0_u16..=120).prop_map(|at| Paid::Lump { at });
    let monthly =
        (1_u16..=120, 0_u16..24).prop_map(|(from, more)| Paid::Monthly { from, to: (from + more).min(120) });
    let purpose = prop_oneof![Just(Purpose::SignOn), Just(Purpose::Relocation)];
    (0_i64..50_000_000, prop_oneof![lump, monthly], purpose, option::of(clawbacks())).prop_map(
        |(cents, paid, purpose, clawback)| SignOn {
            amount: Money::from_units(cents),
            paid,
            purpose,
            clawback,
        },
    )
}

fn grants() -> impl Strategy<Value = Grant> {
    let shares = (0_i64..10_000_000_000).prop_map(|units| GrantSize::Shares(Shares::from_units(units)));
    let dollars = (0_i64..100_000_000, option::of(1_i64..10_000_000)).prop_map(|(cents, price)| {
        GrantSize::Dollars { amount: Money::from_units(cents), grant_price: price.map(Price::from_units) }
    });
    let whole = |kind: fn(Money) -> GrantSize| {
        (0_i64..100_000_000).prop_map(move |cents| kind(Money::from_units(cents)))
    };
    let size = prop_oneof![shares, dollars, whole(GrantSize::Yearly), whole(GrantSize::AtVest)];
    let rounding = prop_oneof![Just(Rounding::Exact), Just(Rounding::Down), Just(Rounding::Up)];
    let vesting = prop_oneof![Just(Vesting::Exact), Just(Vesting::WholeShares)];
    let closes = vec((1_i64..10_000_000).prop_map(Price::from_units), 0..4);
    let anchor = option::of((1_u16..4_096).prop_map(|bits| MonthSet::from_bits(bits).expect("months")));
    (size, choices(), closes, rounding, vesting, anchor, workdays()).prop_map(
        |(size, schedule, closes, rounding, vesting, anchor, workdays)| {
            let converted = matches!(size, GrantSize::Dollars { .. });
            let (closes, rounding) = if converted { (closes, rounding) } else { Default::default() };
            Grant { size, schedule, closes, rounding, vesting, anchor, workdays }
        },
    )
}

fn choices() -> impl Strategy<Value = ScheduleChoice> {
    prop_oneof![
        Just(ScheduleChoice::Usual),
        prop::sample::select(vec!["amazon_new_hire", "monthly_48", "unheard_of"])
            .prop_map(|id| ScheduleChoice::Preset(id.into())),
        Just(ScheduleChoice::Yearly { shares: vec![4_000, 3_000, 2_050, 950], cadence: Cadence::SemiAnnual }),
        schedules().prop_map(ScheduleChoice::Custom),
    ]
}

/// Schedules over any months and parts.
pub(crate) fn schedules() -> impl Strategy<Value = Schedule> {
    (btree_set(1_u16..=120, 1..20), vec(1_u32..5_000, 20)).prop_map(|(months, parts)| {
        let vests: Vec<Vest> =
            months.into_iter().zip(parts).map(|(month, part)| Vest { month, part }).collect();
        let whole = vests.iter().map(|vest| vest.part).sum();
        Schedule::new(vests, whole).expect("parts that sum to the whole")
    })
}

fn stocks() -> impl Strategy<Value = Stock> {
    let rate = || (-990_000_000_i64..2_000_000_000).prop_map(Rate::from_units);
    let path = prop_oneof![
        Just(PricePath::Flat),
        rate().prop_map(PricePath::Growth),
        rate().prop_map(PricePath::PlanGrowth),
        (
            vec((0_i64..10_000_000).prop_map(Price::from_units), 1..6),
            vec((1_i64..10_000_000).prop_map(Price::from_units), 0..6)
        )
            .prop_map(|(prices, opens)| PricePath::ByYear { prices, opens }),
    ];
    let price = option::of((0_i64..10_000_000).prop_map(Price::from_units));
    let split = ((1_400_u16..1_700), 1_000_000_i64..=1_000_000_000_000).prop_map(|(month, ratio)| Split {
        month: Month::from_index(month).expect("a month"),
        ratio: Rate::from_units(ratio),
    });
    (price, path, vec(split, 0..3)).prop_map(|(price, path, splits)| Stock { price, path, splits })
}
