//! Any of what a scenario may hold beyond letters: clawbacks, plans, refreshers, benefits, a current job, an outlook,
//! a profile.

use super::{choices, grants};
use offerscope_core::model::current::{Current, PastGrant, Unvested, UnvestedSize};
use offerscope_core::model::fit::profile::{Profile, Value};
use offerscope_core::model::fixed::{Money, Rate, Shares};
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::benefits::{Benefits, EmployerMatch};
use offerscope_core::model::offer::sign_on::PastTranche;
use offerscope_core::model::offer::{
    BonusPlan, Clawback, ClawbackRule, ClawbackSteps, ExitKind, FirstBonus, FirstGrant, Offer, OfferId,
    Refresher, Repaid, TopUp, WindowFrom,
};
use offerscope_core::model::outlook::{Hazard, Outlook, Stay};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;

fn money() -> impl Strategy<Value = Money> {
    (0_i64..50_000_000).prop_map(Money::from_units)
}

fn months() -> impl Strategy<Value = Month> {
    (1_450_u16..1_600).prop_map(|index| Month::from_index(index).expect("a month"))
}

fn rates(from: i64, to: i64) -> impl Strategy<Value = Rate> {
    (from..to).prop_map(Rate::from_units)
}

prop_compose! {
    pub(crate) fn clawbacks()(
        rule in prop_oneof![
            Just(ClawbackRule::ProRata), Just(ClawbackRule::Cliff), Just(ClawbackRule::CliffThenTwelfths),
            (btree_set(1_u16..=120, 1..=24), vec(0_u16..=10_000, 24)).prop_map(|(months, shares)| {
                let pairs: Vec<(u16, u16)> = months.into_iter().zip(shares).collect();
                ClawbackRule::Steps(ClawbackSteps::of(&pairs).expect("steps"))
            }),
        ],
        months in 1_u16..=120,
        from in prop_oneof![Just(WindowFrom::Payment), Just(WindowFrom::Start)],
        repaid in prop_oneof![Just(Repaid::Gross), rates(0, 1_000_000_000).prop_map(Repaid::Net)],
        on in prop_oneof![Just(ExitKind::Resigning), Just(ExitKind::Any)],
    ) -> Clawback {
        Clawback { rule, months: rule.window(months), from, repaid, on }
    }
}

pub(super) fn plans() -> impl Strategy<Value = BonusPlan> {
    let first = prop_oneof![
        Just(FirstBonus::Prorated),
        Just(FirstBonus::Full),
        Just(FirstBonus::Nothing),
        (1_u16..=12).prop_map(FirstBonus::IfJoinedBy),
    ];
    prop_oneof![
        Just(BonusPlan::default()),
        (0_u16..=12).prop_map(|first_months| BonusPlan::Service { first_months }),
        (1_u16..=12, 1_u16..=12, first, any::<bool>()).prop_map(|(year_ends, paid, first, half_yearly)| {
            BonusPlan::Calendar { year_ends, paid, first, half_yearly }
        }),
    ]
}

prop_compose! {
    pub(super) fn refreshers()(
        amount in money(),
        first in prop_oneof![
            (0_u16..=120).prop_map(FirstGrant::Month),
            (1_u16..=12, 0_u16..=120).prop_map(|(month, after)| FirstGrant::Review { month, after }),
        ],
        times in option::of(1_u16..=10),
        schedule in choices(),
    ) -> Refresher {
        Refresher { amount, first, times, schedule }
    }
}

prop_compose! {
    pub(super) fn top_ups()(
        target in money(), growth in rates(-500_000_000, 1_000_000_000), first in 0_u16..=120, schedule in choices(),
    ) -> TopUp {
        TopUp { target, growth, first, schedule }
    }
}

prop_compose! {
    pub(super) fn benefits()(
        match_ in option::of((
            rates(0, 5_000_000_000), rates(0, 1_000_000_000), option::of(rates(0, 1_000_000_000)), option::of(money()),
            0_u16..=120,
        )),
        amounts in (money(), money(), money(), -50_000_000_i64..50_000_000),
        time in (0_u16..=200, option::of(1_u16..=100), 0_u16..=60),
    ) -> Benefits {
        let match_ = match_.map(|(rate, up_to, defers, pay_limit, vest_months)| {
            EmployerMatch { rate, up_to, defers, pay_limit, vest_months }
        });
        let (worth, premiums, commute, place) = amounts;
        let (days_off, hours, commute_hours) = time;
        let place = Money::from_units(place);
        Benefits { match_, worth, premiums, commute, place, days_off, hours, commute_hours }
    }
}

pub(super) fn currents(offers: impl Strategy<Value = Offer>) -> impl Strategy<Value = Current> {
    let size = prop_oneof![
        (0_i64..10_000_000_000).prop_map(|units| UnvestedSize::Shares(Shares::from_units(units))),
        money().prop_map(UnvestedSize::Dollars),
    ];
    let unvested = (months(), size).prop_map(|(month, size)| Unvested { month, size });
    let past = (months(), grants()).prop_map(|(granted, grant)| PastGrant { granted, grant });
    let repay = (money(), months(), clawbacks()).prop_map(|(amount, paid, clawback)| PastTranche {
        amount,
        paid,
        clawback,
    });
    (offers, option::of(months()), 0_u16..=12, vec(unvested, 0..4), vec(past, 0..3), vec(repay, 0..3))
        .prop_map(|(mut offer, since, notice, unvested, past, repay)| {
            offer.id = OfferId::CURRENT;
            Current { offer, since, notice, unvested, past, repay }
        })
}

pub(super) fn outlooks() -> impl Strategy<Value = Outlook> {
    let stay = prop_oneof![
        (1_u16..=480).prop_map(Stay::Median),
        (0_i64..990_000_000_000_000).prop_map(|units| Stay::Hazard(Hazard::from_units(units))),
    ];
    let some = (rates(-500_000_000, 1_000_000_000), option::of(rates(-500_000_000, 1_000_000_000)), stay)
        .prop_map(|(discount, equity_discount, stay)| Outlook { discount, equity_discount, stay });
    prop_oneof![Just(Outlook::default()), some]
}

/// Profiles with any ids and values, known to a question or not; often empty.
pub(crate) fn profiles() -> impl Strategy<Value = Profile> {
    let value = prop_oneof![
        Just(Value::NoEvidence),
        any::<u64>().prop_map(Value::Number),
        (0_u64..200).prop_map(Value::Number),
        "[a-z0-9_]{0,12}".prop_map(Value::Choice),
    ];
    let id = prop_oneof!["[a-z_]{1,14}", Just("engineers".to_owned()), Just("stories".to_owned())];
    let some = btree_map(id, value, 0..40).prop_map(|answers| {
        answers.into_iter().fold(Profile::default(), |profile, (id, value)| profile.with(&id, Some(value)))
    });
    prop_oneof![Just(Profile::default()), some]
}
