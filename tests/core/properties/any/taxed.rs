//! Any of what is said of taxes: a profile, places.

use offerscope_core::model::bounds;
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::Workdays;
use offerscope_core::model::tax::filing::{Age, Filing};
use offerscope_core::model::tax::profile::{EarlierWages, LastYear, MoveTo, Place, Residence, TaxProfile};
use proptest::option;
use proptest::prelude::*;

fn money() -> impl Strategy<Value = Money> {
    (0_i64..50_000_000).prop_map(Money::from_units)
}

/// A place, with another to live in now and then.
pub(super) fn place() -> impl Strategy<Value = Place> {
    (one_place(), option::weighted(0.3, one_place())).prop_map(|(place, lives)| {
        let lives = lives.map(|Place { state, locals, lives: _ }| Residence { state, locals });
        Place { lives, ..place }
    })
}

/// Moves, each to a place.
pub(super) fn moves() -> impl Strategy<Value = Vec<MoveTo>> {
    let month = (1_500_u16..1_600).prop_map(|index| Month::from_index(index).expect("a month"));
    let one = (month, place()).prop_map(|(from, place)| MoveTo { from, place });
    prop::collection::vec(one, 0..=bounds::MOVES)
}

/// Some known, one unheard of; cities only where they are.
fn one_place() -> impl Strategy<Value = Place> {
    let known = [
        ("CA", vec![]),
        ("WA", vec![]),
        ("NY", vec!["nyc"]),
        ("TX", vec![]),
        ("ZZ", vec!["nowhere", "never"]),
    ];
    prop::sample::select(known.to_vec()).prop_map(|(state, locals)| Place {
        state: state.into(),
        locals: locals.into_iter().map(str::to_owned).collect(),
        lives: None,
    })
}

/// Shares of workdays in up to two states.
pub(super) fn workdays() -> impl Strategy<Value = Vec<Workdays>> {
    let share = || (0_i64..500_000_000).prop_map(Rate::from_units);
    let of = |state: &str, share| Workdays { state: state.into(), share };
    prop_oneof![
        4 => Just(Vec::new()),
        1 => share().prop_map(move |share| vec![of("CA", share)]),
        1 => (share(), share()).prop_map(move |(one, other)| vec![of("NY", one), of("ZZ", other)]),
    ]
}

prop_compose! {
    pub(super) fn tax_profiles()(
        filing in prop::sample::select(Filing::ALL.to_vec()),
        place in place(),
        amounts in [money(), money(), money()],
        age in prop::sample::select(Age::WORDS.map(|(_, age)| age).to_vec()),
        flat in option::of((0_i64..1_000_000_000).prop_map(Rate::from_units)),
        last in option::of((money(), money())),
        before in [option::of(money()), option::of(money()), option::of(money())],
        two_jobs_box in any::<bool>(),
        extra_withheld in prop_oneof![Just(Money::ZERO), (0_i64..5_000_000).prop_map(Money::from_units)],
        [children, dependents] in [0_u16..=20, 0_u16..=20],
        (elsewhere, moves) in (option::of(place()), moves()),
    ) -> TaxProfile {
        let [spouse, deferral, itemized] = amounts;
        let last = last.map(|(tax, agi)| LastYear { tax, agi });
        let [wages, withheld, state_withheld] = before;
        let before = EarlierWages { wages, withheld, state_withheld };
        TaxProfile {
            filing, place, spouse, deferral, age, itemized, flat, last, before, two_jobs_box, extra_withheld, children, dependents,
            elsewhere, moves,
        }
    }
}
