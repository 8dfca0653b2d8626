//! Any of what is said of a negotiation, of waiting and of the level.

use offerscope_core::model::day::Day;
use offerscope_core::model::facts::assumption::{AssumedValue, Assumptions};
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::negotiation::counter_plan::{Best, CounterPlan, Round, RoundKind, Tone};
use offerscope_core::model::negotiation::downlevel::Downlevel;
use offerscope_core::model::negotiation::waiting::{Process, Waiting};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn money() -> impl Strategy<Value = Money> {
    (0_i64..500_000_000).prop_map(Money::from_units)
}

fn share() -> impl Strategy<Value = Rate> {
    (0_i64..1_000_000_000).prop_map(Rate::from_units)
}

pub(super) fn days() -> impl Strategy<Value = Option<Day>> {
    option::of((0_u16..400).prop_map(|days| Day::parse("2026-11-27").expect("a day").plus(days)))
}

prop_compose! {
    pub(super) fn asks()(
        best in prop::sample::select(Best::WORDS.map(|(_, best)| best).to_vec()),
        amounts in [money(), money(), money()],
        target in option::of(money()), most in option::of(money()), caps in [option::of(money()), option::of(money()), option::of(money())],
        mix in [share(), share(), share()], warm in any::<bool>(), named in option::of(any::<bool>()),
    ) -> CounterPlan {
        let [worth, switching, apart] = amounts;
        let tone = if warm { Tone::Warm } else { Tone::Plain };
        CounterPlan { best, worth, switching, apart: -apart, target, most, caps, mix, tone, named }
    }
}

prop_compose! {
    fn processes()(
        name in "[A-Za-z ]{0,12}", value in money(), effort in money(), valid in 0_u16..5,
        stages in vec(((50_000_000_i64..=950_000_000).prop_map(Rate::from_units), 1_u16..6), 0..4),
    ) -> Process { Process { name, value, stages, valid, effort } }
}

prop_compose! {
    pub(super) fn waitings()(
        from in days(), deadline in days(), held in option::of(money()), fallback in option::of(money()), cost in money(),
        own in option::of(share()), longer in option::of(1_u16..=52), together in any::<bool>(), processes in vec(processes(), 0..4),
    ) -> Waiting { Waiting { from, deadline, held, fallback, cost, own, longer, together, processes } }
}

prop_compose! {
    pub(super) fn levels()(
        pay in [option::of(money()), option::of(money()), option::of(money()), option::of(money())], stays in any::<bool>(),
        weeks in [option::of(1_u16..=52), option::of(1_u16..=52)], shares in [option::of(share()), option::of(share()), option::of(share())],
        horizon in option::of(2_u16..=8), promoted in option::of(1_u16..=84),
    ) -> Downlevel {
        let ([now, inside, outside, meanwhile], [every, held_out], [pass, discount, chance]) = (pay, weeks, shares);
        Downlevel { now, inside, outside, meanwhile, stays, every, pass, weeks: held_out, horizon, discount, promoted, chance }
    }
}

/// One assumption that was changed, or none.
pub(super) fn assumptions() -> impl Strategy<Value = Assumptions> {
    option::of(prop::sample::select(vec![0.2, 0.5, 0.75])).prop_map(|share| {
        let mut assumptions = Assumptions::default();
        assumptions.set("p0", share.map(AssumedValue::from_f64));
        assumptions
    })
}

/// Rounds of an offer.
pub(super) fn rounds() -> impl Strategy<Value = Vec<Round>> {
    let kind = prop::sample::select(RoundKind::WORDS.map(|(_, kind)| kind).to_vec());
    let round = (kind, days(), [money(), money(), money()]);
    vec(round.prop_map(|(kind, day, package)| Round { kind, day, package }), 0..4)
}
