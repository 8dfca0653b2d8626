//! A link of the reader's own offers, and one of others: what is compared, taken over, replaced and kept.

use super::{arrived, set_base, shared};
use crate::harness::{App, FIRST};
use crate::plain;
use offerscope::route::Route;
use offerscope::state::{Action, Edit, SharedLink, State};
use offerscope_core::compute::versions::{differences, take_over};
use offerscope_core::data::sample_scenario;
use offerscope_core::format::link;
use offerscope_core::model::fit::profile::{Profile, Value};
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::lens::Lens;
use offerscope_core::model::scenario::Scenario;

/// My own offers, which are not the sample's, and all that is about me.
fn mine() -> Scenario {
    let mut mine = sample_scenario();
    mine.offers[0].base = Money::whole(191_000);
    mine.current = Some(Box::default());
    mine.tax.place.state = "WA".into();
    mine.profile.set("engineers", Some(Value::Number(50)));
    mine
}

/// What a partner sends back who got my offers without the job.
fn sent_back(change: impl FnOnce(&mut Scenario)) -> Scenario {
    let mut theirs = Scenario { current: None, profile: Profile::default(), ..mine() };
    theirs.leave_out_taxes();
    change(&mut theirs);
    link::read(&link::write(&theirs)).expect("it opens")
}

#[test]
fn what_a_partner_changed_stands_beside_mine_and_is_taken_over_figure_by_figure() {
    let app = App::of(mine());
    let theirs = sent_back(|theirs| {
        theirs.offers[0].base = Money::whole(199_000);
        theirs.offers[1].bonus.target = Rate::from_f64(0.1);
        theirs.horizon_years = 3;
    });
    app.then([arrived(theirs.clone())]);
    let card = plain(&app.page());
    assert!(card.contains("Same offers, 3 figures differ"), "{card}");
    for row in [
        "Amazon L6Base a year$191,000$199,000Use theirs",
        "Amazon L7Bonus0%10%",
        "Years comparedfour yearsthree years",
    ] {
        assert!(card.contains(row), "{row}: {card}");
    }
    assert!(!card.contains("Replace my offers"), "{card}");

    let found = differences(&mine(), &theirs).expect("the same offers");
    let take = |which| {
        let theirs = theirs.clone();
        Action::Edited(Edit::new("", move |own| take_over(own, &theirs, which)))
    };
    app.then([take(Some(found[0].key))]);
    assert_eq!(app.scenario().offers[0].base, Money::whole(199_000));
    assert!(plain(&app.page()).contains("Same offers, 2 figures differ"));
    app.then([take(None)]);
    assert!(plain(&app.page()).contains("no figure differs"));
    let now = app.scenario();
    assert_eq!((&now.current, &now.tax, &now.profile), (&mine().current, &mine().tax, &mine().profile));
    assert_eq!((now.horizon_years, now.offers[1].bonus.target), (3, Rate::from_f64(0.1)));
    app.undo().undo();
    assert_eq!(*app.scenario(), mine());
}

#[test]
fn a_link_that_says_what_mine_says_asks_nothing() {
    let app = App::of(mine());
    app.then([arrived(sent_back(|_| {}))]);
    assert_eq!(app.state().screen.shared, SharedLink::None);
    app.then([arrived(sent_back(|theirs| drop(theirs.offers.remove(0))))]);
    assert_eq!(app.state().screen.shared, SharedLink::None, "one of my two offers");
}

#[test]
fn putting_another_comparison_in_the_place_of_mine_keeps_what_the_link_does_not_have() {
    let app = App::of(mine());
    app.then([arrived(sent_back(|theirs| theirs.offers[0].name = "Fabrikam".into()))]);
    let card = plain(&app.page());
    assert!(
        card.contains("Replacing takes out Amazon L6 and Amazon L7. It keeps your current job, your taxes and your level answers: the link has none."),
        "{card}"
    );
    app.then([Action::Replaced]);
    let now = app.scenario();
    assert_eq!(app.names(), ["Fabrikam", "Amazon L7"]);
    assert_eq!((&now.current, &now.tax, &now.profile), (&mine().current, &mine().tax, &mine().profile));
    app.undo();
    assert_eq!(*app.scenario(), mine());
}

#[test]
fn the_card_of_a_link_says_all_that_it_carries() {
    let app = App::sample();
    let mut theirs = mine();
    theirs.lens = Lens::Cash;
    theirs.counter.target = Some(Money::whole(1_500_000));
    app.then([arrived(theirs)]);
    let card = plain(&app.page());
    let says = "It also carries their current job, their taxes, their negotiation, their level answers and how they compare (four years, 4% a year off later cash, pay counted as cash in hand, and an expected stay of 36 months).";
    assert!(card.contains(says), "{card}");
}

#[test]
fn what_is_changed_while_a_link_is_viewed_is_compared_with_mine_or_viewed_again_after_a_reload() {
    let app = App::of(mine());
    app.then([arrived(sent_back(|theirs| theirs.horizon_years = 3)), Action::Viewed]);
    set_base(&app, FIRST, 200_000);
    assert!(app.page().contains("Compare with mine"));
    let viewed = (*app.scenario()).clone();
    app.then([Action::Compared]);
    assert_eq!(*app.scenario(), mine());
    assert!(plain(&app.page()).contains("Same offers, 2 figures differ"));

    let link = sent_back(|theirs| theirs.horizon_years = 3);
    let mut state = State::opening(Route::Offers, Some(Ok(mine())), Some(Ok(link)));
    state.opened("s=1.came".into(), Some(viewed.clone()));
    assert_eq!((&*state.scenario, &**state.own()), (&viewed, &mine()));
    assert_eq!(state.screen.address.as_deref(), Some("s=1.came"));
}

#[test]
fn the_address_holds_what_was_put_there_until_an_edit() {
    let app = App::of(mine());
    app.then([Action::AddressSet("s=1.put".into()), Action::Went(Route::Fit), Action::Went(Route::Offers)]);
    assert_eq!(app.state().screen.address.as_deref(), Some("s=1.put"));
    set_base(&app, FIRST, 200_000);
    assert_eq!(app.state().screen.address, None);
    app.then([Action::AddressSet("s=1.came".into()), arrived(shared()), Action::Viewed]);
    set_base(&app, FIRST, 1);
    assert_eq!(
        app.state().screen.address.as_deref(),
        Some("s=1.came"),
        "a link that is viewed stays as it came"
    );
    app.then([Action::Dismissed]);
    assert_eq!(app.state().screen.address, None);
}

#[test]
fn an_offer_that_joins_one_of_its_name_is_called_theirs() {
    let app = App::of(mine());
    app.then([arrived(sent_back(|theirs| theirs.offers[0].name = "Fabrikam".into())), Action::Joined]);
    assert_eq!(app.names(), ["Amazon L6", "Amazon L7", "Fabrikam", "Amazon L7 (theirs)"]);
}
