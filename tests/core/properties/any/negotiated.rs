//! Any of what is said of a negotiation, of waiting and of the level.

use offerscope_core::model::ask::{Ask, Best, Round, RoundKind, Tone};
use offerscope_core::model::day::Day;
use offerscope_core::model::downlevel::Downlevel;
use offerscope_core::model::entries::Entries;
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::waiting::{Process, Waiting};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn money() -> impl Strategy<Value = Money> {
    (0_i64..500_000_000).prop_map(Money::from_units)
}

fn share() -> impl Strategy<Value = Rate> {
    (0_i64..1_000_000_000).prop_map(Rate::from_units)
}

fn days() -> impl Strategy<Value = Option<Day>> {
    option::of((0_u16..400).prop_map(|days| Day::parse("2026-11-27").expect("a day").plus(days)))
}

prop_compose! {
    fn asks()(
        best in prop::sample::select(Best::WORDS.map(|(_, best)| best).to_vec()),
        amounts in [money(), money(), money()],
        target in option::of(money()), most in option::of(money()), caps in [option::of(money()), option::of(money()), option::of(money())],
        mix in [share(), share(), share()], warm in any::<bool>(), named in any::<bool>(),
    ) -> Ask {
        let [worth, switching, apart] = amounts;
        let tone = if warm { Tone::Warm } else { Tone::Plain };
        Ask { best, worth, switching, apart: -apart, target, most, caps, mix, tone, named }
    }
}

prop_compose! {
    fn processes()(
        name in "[A-Za-z ]{0,12}", value in money(), effort in money(), valid in 0_u16..5,
        stages in vec(((50_000_000_i64..=950_000_000).prop_map(Rate::from_units), 1_u16..6), 0..4),
    ) -> Process { Process { name, value, stages, valid, effort } }
}

prop_compose! {
    fn waitings()(
        from in days(), deadline in days(), held in option::of(money()), fallback in option::of(money()), cost in money(),
        own in option::of(share()), longer in option::of(1_u16..=52), together in any::<bool>(), processes in vec(processes(), 0..4),
    ) -> Waiting { Waiting { from, deadline, held, fallback, cost, own, longer, together, processes } }
}

prop_compose! {
    fn levels()(
        pay in [option::of(money()), option::of(money()), option::of(money()), option::of(money())], stays in any::<bool>(),
        weeks in [option::of(1_u16..=52), option::of(1_u16..=52)], shares in [option::of(share()), option::of(share()), option::of(share())],
        horizon in option::of(2_u16..=8), year in option::of(1_u16..=7),
    ) -> Downlevel {
        let ([now, inside, outside, meanwhile], [every, held_out], [pass, discount, chance]) = (pay, weeks, shares);
        Downlevel { now, inside, outside, meanwhile, stays, every, pass, weeks: held_out, horizon, discount, year, chance }
    }
}

/// Writes some of it beside the offers of a scenario.
pub(super) fn negotiated() -> impl Strategy<Value = Entries> {
    let assumed = option::of(prop::sample::select(vec!["0.2", "0.5", "0.75"]));
    (
        option::weighted(0.3, asks()),
        option::weighted(0.2, waitings()),
        option::weighted(0.2, levels()),
        assumed,
    )
        .prop_map(|(ask, waiting, level, assumed)| {
            let mut beside = Entries::default();
            ask.iter().for_each(|ask| ask.write(&mut beside));
            waiting.iter().for_each(|waiting| waiting.write(&mut beside));
            level.iter().for_each(|level| level.write(&mut beside));
            beside.set("assume.p0", assumed);
            beside
        })
}

/// Rounds, and whether an offer is the one countered.
pub(super) fn rounds() -> impl Strategy<Value = Entries> {
    let kind = prop::sample::select(RoundKind::WORDS.map(|(_, kind)| kind).to_vec());
    let round = (kind, days(), [money(), money(), money()]).prop_map(|(kind, day, package)| Round {
        kind,
        day,
        package,
    });
    (any::<bool>(), vec(round, 0..4)).prop_map(|(this, rounds)| {
        let mut beside = Entries::default();
        Ask::mark(&mut beside, this);
        Round::write(&rounds, &mut beside);
        beside
    })
}
