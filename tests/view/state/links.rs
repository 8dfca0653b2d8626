//! Links that arrive, and what this device kept: the reader's own work is never written over unasked.

use super::{arrived, set_base, set_price, shared};
use crate::harness::{App, FIRST, SECOND, opening};
use offerscope::route::Route;
use offerscope::state::{Action, SharedLink};
use offerscope_core::data::presets;
use offerscope_core::data::sample_scenario;
use offerscope_core::format::link;
use offerscope_core::model::fixed::{Money, Price};
use offerscope_core::model::offer::schedule::{Cadence, Schedule};
use offerscope_core::model::offer::{Grant, ScheduleChoice};
use offerscope_core::model::scenario::Scenario;

#[test]
fn a_link_to_the_front_page_opens_the_offers() {
    for fragment in [format!("s=1.{}", "AAAA"), link::write(&sample_scenario())] {
        assert_eq!(opening(Route::Home, None, &fragment).screen.route, Route::Offers, "{fragment}");
    }
    assert_eq!(opening(Route::Home, None, "").screen.route, Route::Home);
}

#[test]
fn a_link_that_arrives_changes_nothing_until_it_is_answered() {
    let app = App::sample();
    app.then([arrived(shared())]);
    assert_eq!(*app.scenario(), sample_scenario());
    app.then([Action::Viewed]);
    assert_eq!((&*app.scenario(), &**app.state().own()), (&shared(), &sample_scenario()));
    set_base(&app, FIRST, 1);
    assert_eq!(
        **app.state().own(),
        sample_scenario(),
        "editing the shared one leaves the reader's own alone"
    );
    app.then([Action::Dismissed]);
    assert_eq!(*app.scenario(), sample_scenario());
}

#[test]
fn shared_offers_can_be_joined_or_take_the_place_of_the_readers_own_and_both_can_be_undone() {
    let (own, joined) = (["Amazon L6", "Amazon L7"], ["Amazon L6", "Amazon L7", "Shared"]);
    for viewed in [&[][..], &[Action::Viewed]] {
        let answered = |answer: Action| {
            let app = App::sample();
            app.then([arrived(shared())]).then(viewed.iter().cloned()).then([answer]);
            app
        };
        let app = answered(Action::Joined);
        assert_eq!(app.names(), joined);
        app.undo();
        assert_eq!((app.names(), &**app.state().own()), (own.map(str::to_owned).into(), &sample_scenario()));
        assert!(!matches!(app.state().screen.shared, SharedLink::Viewing { .. }), "what is shown is no link");
        app.redo();
        assert_eq!(app.names(), joined);

        let app = answered(Action::Replaced);
        assert_eq!(app.names(), ["Shared"]);
        assert!(app.state().own().is_same(&shared()));
        app.undo();
        assert_eq!((app.names(), &**app.state().own()), (own.map(str::to_owned).into(), &sample_scenario()));
    }
}

#[test]
fn offers_fit_together_up_to_six() {
    let app = App::sample();
    app.then([Action::Added(None), Action::Added(None), Action::Added(None), arrived(shared())]);
    assert!(app.state().fits_together(), "five and one");
    app.then([Action::Dismissed, Action::Added(None), arrived(shared())]);
    assert!(!app.state().fits_together(), "six and one");
    let before = app.scenario();
    app.then([Action::Joined]);
    assert_eq!(app.scenario(), before, "a press that comes late changes nothing");
    app.then([Action::Viewed]);
    assert!(!app.state().fits_together(), "the reader's own six count, not the one that is shown");
}

#[test]
fn an_offer_that_joins_takes_the_share_price_of_its_company() {
    let price = Some(Price::whole(300));
    for action in [Action::Added(presets().first().copied()), Action::Duplicated(SECOND), Action::Joined] {
        let app = App::sample();
        set_price(&app, FIRST, price);
        app.then([arrived(shared()), action]);
        assert_eq!(app.names().len(), 3);
        assert!(app.scenario().offers.iter().all(|offer| offer.stock.price == price));
    }
}

#[test]
fn a_damaged_link_says_so_and_changes_nothing() {
    let state = opening(Route::Offers, None, "s=1.AAAA");
    assert!(matches!(state.screen.shared, SharedLink::Broken(_)));
    assert_eq!(*state.scenario, sample_scenario());
}

#[test]
fn a_visit_opens_what_this_device_kept_and_asks_about_any_other_link() {
    let mut own = sample_scenario();
    own.offers[0].base = Money::whole(200_000);
    let kept = link::write(&own);
    let fragment = link::share(&own).expect("a small scenario fits a link");
    let reload = opening(Route::Offers, Some(&kept), &fragment);
    assert_eq!((&*reload.scenario, &reload.screen.shared), (&own, &SharedLink::None));

    let visit = opening(Route::Offers, None, &fragment);
    assert_eq!(*visit.scenario, sample_scenario());
    assert!(matches!(&visit.screen.shared, SharedLink::Waiting(shared) if **shared == own));

    let other = link::share(&shared()).expect("a small scenario fits a link");
    let visit = opening(Route::Offers, Some(&kept), &other);
    assert_eq!(*visit.scenario, own);
    assert!(matches!(&visit.screen.shared, SharedLink::Waiting(waiting) if **waiting == shared()));
}

#[test]
fn the_sample_seen_through_a_link_is_no_sample_to_start_from() {
    let app = App::sample();
    set_base(&app, FIRST, 191_000);
    app.then([arrived(sample_scenario()), Action::Viewed]);
    assert!(!app.state().is_sample());
    app.then([Action::Started]);
    assert_eq!(app.state().own().offers[0].base, Money::whole(191_000));
}

#[test]
fn going_back_to_the_link_that_is_shown_goes_on_showing_it() {
    let app = App::sample();
    app.then([arrived(shared()), Action::Viewed, Action::Went(Route::Fit), arrived(shared())]);
    assert!(matches!(app.state().screen.shared, SharedLink::Viewing { .. }));
    assert_eq!(*app.scenario(), shared());
}

#[test]
fn another_link_that_arrives_while_one_is_shown_waits_over_the_readers_own() {
    let app = App::sample();
    let other = Scenario { horizon_years: 2, ..shared() };
    app.then([arrived(shared()), Action::Viewed, arrived(other.clone())]);
    assert_eq!(*app.scenario(), sample_scenario());
    assert!(matches!(&app.state().screen.shared, SharedLink::Waiting(waiting) if **waiting == other));
}

#[test]
fn the_readers_own_link_is_known_after_offers_came_and_went() {
    let app = App::sample();
    app.then([Action::Duplicated(FIRST), Action::Removed(SECOND)]);
    let fragment = link::share(&app.scenario()).expect("a small scenario fits a link");
    app.then([arrived(link::read(&fragment).expect("it opens"))]);
    assert_eq!(app.state().screen.shared, SharedLink::None);
}

#[test]
fn a_visit_opens_all_the_work_that_was_kept_however_much_it_is() {
    let app = App::sample();
    app.then([Action::Duplicated(FIRST), Action::Removed(FIRST), Action::Duplicated(SECOND)]);
    let mut own = (*app.scenario()).clone();
    // Each schedule is another one, so that none can be written as what differs from the first.
    let monthly = |more: u32, year: usize| {
        let mut shares = [10; 10];
        shares[year % 9] += more;
        shares[9] -= more;
        Schedule::yearly(&shares, 100, Cadence::Monthly).expect("a schedule")
    };
    for (more, offer) in (1..).zip(&mut own.offers) {
        let grant = offer.grants[0].clone();
        let schedules = (0..12).map(|year| ScheduleChoice::Custom(monthly(more, year)));
        offer.grants = schedules.map(|schedule| Grant { schedule, ..grant.clone() }).collect();
    }
    let kept = link::write(&own);
    assert!(kept.len() > link::READ_LIMIT, "{} characters", kept.len());
    let state = opening(Route::Offers, Some(&kept), "");
    assert_eq!((link::write(&state.scenario), state.screen.storage_unreadable), (kept, false));
}

#[test]
fn kept_work_that_cannot_be_read_is_left_alone_until_it_is_given_up() {
    for kept in ["s=2.AAAA", "s=1.AAAA", ""] {
        let app = App::showing(opening(Route::Offers, Some(kept), ""));
        assert!(app.state().screen.storage_unreadable, "`{kept}` is not written over");
        app.then([arrived(shared()), Action::Viewed, Action::Dismissed]);
        assert!(app.state().screen.storage_unreadable);
        app.then([Action::GivenUp]);
        assert!(!app.state().screen.storage_unreadable);
    }
    let state = opening(Route::Offers, None, "s=1.AAAA");
    assert!(!state.screen.storage_unreadable, "nothing is kept yet");
}
