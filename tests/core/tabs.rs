//! Two tabs that began with the same scenario: the work of both, whichever saved first.

use offerscope_core::compute::versions;
use offerscope_core::data::sample_scenario;
use offerscope_core::format::link;
use offerscope_core::model::current::Current;
use offerscope_core::model::fit::profile::Value;
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario::Scenario;

/// Two offers and a current job, with ids that no saved text has.
fn began() -> Scenario {
    let mut began = sample_scenario();
    let offer = Offer { name: "Contoso".into(), base: Money::whole(170_000), ..Offer::default() };
    began.current = Some(Box::new(Current { offer, ..Current::default() }));
    began.offers[0].id = OfferId(7);
    began
}

/// A scenario as another tab reads it.
fn saved(scenario: &Scenario) -> Scenario {
    link::read(&link::write(scenario)).expect("it opens")
}

/// What comes of changes here and there.
fn joined(here: impl FnOnce(&mut Scenario), there: impl FnOnce(&mut Scenario)) -> Scenario {
    let (began, mut mine) = (saved(&began()), began());
    here(&mut mine);
    let mut theirs = began.clone();
    there(&mut theirs);
    let work = versions::merged(&began, &mine, &saved(&theirs));
    assert_eq!(work.left_out, Vec::<String>::new());
    work.scenario
}

fn named(scenario: &Scenario) -> Vec<(&str, i64)> {
    scenario.offers.iter().map(|offer| (offer.name.as_str(), offer.base.units() / 100)).collect()
}

fn added(scenario: &mut Scenario, name: &str) {
    let offer =
        Offer { id: scenario.next_id(), name: name.into(), base: Money::whole(1_000), ..Offer::default() };
    scenario.offers.push(offer);
}

#[test]
fn figures_of_both_count_and_of_one_that_both_changed_that_of_this_tab() {
    let merged = joined(
        |here| {
            here.offers[0].base = Money::whole(190_000);
            here.horizon_years = 6;
        },
        |there| {
            there.offers[0].base = Money::whole(180_000);
            there.offers[0].bonus.target = Rate::from_f64(0.1);
            there.offers[1].sign_on[0].amount = Money::whole(77_000);
            there.tax.place.state = "OR".into();
        },
    );
    let mut both = began();
    both.offers[0].base = Money::whole(190_000);
    both.horizon_years = 6;
    both.offers[0].bonus.target = Rate::from_f64(0.1);
    both.offers[1].sign_on[0].amount = Money::whole(77_000);
    both.tax.place.state = "OR".into();
    assert_eq!(merged, both);
}

#[test]
fn answers_and_plans_of_both_count_one_by_one() {
    let merged = joined(
        |here| {
            here.counter.target = Some(Money::whole(1_500_000));
            here.profile.set("engineers", Some(Value::Number(50)));
        },
        |there| {
            there.offers[0].countered = true;
            there.downlevel.every = Some(12);
            there.profile.set("managers", Some(Value::Number(3)));
        },
    );
    assert_eq!(merged.counter.target, Some(Money::whole(1_500_000)));
    assert_eq!(merged.downlevel.every, Some(12));
    let answers = ["engineers", "managers"].map(|id| merged.profile.answer(id));
    assert_eq!(answers, [Some(Value::Number(50)), Some(Value::Number(3))]);
}

#[test]
fn an_offer_that_one_renames_keeps_what_the_other_changes() {
    let rename = |scenario: &mut Scenario| scenario.offers[0].name = "Amazon, Seattle".into();
    let raise = |scenario: &mut Scenario| scenario.offers[0].bonus.target = Rate::from_f64(0.2);
    for merged in [joined(rename, raise), joined(raise, rename)] {
        assert_eq!(named(&merged), [("Amazon, Seattle", 185_000), ("Amazon L7", 250_000)]);
        assert_eq!(merged.offers[0].bonus.target, Rate::from_f64(0.2));
    }
}

#[test]
fn what_is_added_stays_and_what_is_removed_goes_unless_the_other_changed_it() {
    let merged = joined(
        |here| {
            added(here, "Here");
            here.offers.remove(1);
        },
        |there| added(there, "There"),
    );
    assert_eq!(named(&merged), [("Amazon L6", 185_000), ("There", 1_000), ("Here", 1_000)]);
    let mut ids: Vec<OfferId> = merged.offers.iter().map(|offer| offer.id).collect();
    ids.sort_by_key(|id| id.0);
    ids.dedup();
    assert_eq!(ids.len(), 3, "each has an id of its own");

    let remove = |scenario: &mut Scenario| {
        scenario.offers.remove(1);
        scenario.current = None;
    };
    let raise = |scenario: &mut Scenario| {
        scenario.offers[1].base = Money::whole(260_000);
        scenario.offer_mut(OfferId::CURRENT).expect("a job").base = Money::whole(171_000);
    };
    for merged in [joined(remove, raise), joined(raise, remove)] {
        assert_eq!(named(&merged), [("Amazon L6", 185_000), ("Amazon L7", 260_000)]);
    }
    assert!(joined(|_| (), remove).current.is_none());
    assert!(joined(remove, |_| ()).current.is_none());
    // One that both removed does not come back, nor does it take a new one along.
    let merged = joined(remove, |there| {
        remove(there);
        added(there, "There");
    });
    assert_eq!(named(&merged), [("Amazon L6", 185_000), ("There", 1_000)]);
}

#[test]
fn an_offer_that_finds_no_room_is_named() {
    let began = saved(&began());
    let with = |names: [&str; 3]| {
        let mut scenario = began.clone();
        names.into_iter().for_each(|name| added(&mut scenario, name));
        scenario
    };
    let work = versions::merged(&began, &with(["C", "D", "E"]), &with(["X", "Y", "Z"]));
    let names: Vec<&str> = work.scenario.offers.iter().map(|offer| offer.name.as_str()).collect();
    assert_eq!(names, ["Amazon L6", "Amazon L7", "X", "Y", "Z", "C"]);
    assert_eq!(work.left_out, ["D", "E"]);
}
