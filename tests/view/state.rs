//! The reducer: what each action makes of the state.

use offerscope::page::offers::editor::change;
use offerscope::route::Route;
use offerscope::state::{Action, Draft, Edit, Guest, State, Toward, field_prefix};
use offerscope_core::data::{catalog, sample_scenario};
use offerscope_core::link::text;
use offerscope_core::model::fixed::{Money, Price, Rate, Shares};
use offerscope_core::model::offer::{
    Grant, GrantSize, OfferId, Paid, PricePath, ScheduleChoice, SignOn, Stock,
};
use offerscope_core::model::profile::Value;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::schedule::{Cadence, Schedule};
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::Reducible;

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    let start = Rc::new(State::new(Route::Offers, sample_scenario()));
    (*actions.into_iter().fold(start, |state, action| state.reduce(action))).clone()
}

fn names(state: &State) -> Vec<&str> {
    state.scenario.offers.iter().map(|offer| offer.name.as_str()).collect()
}

const FIRST: OfferId = OfferId(1);
const SECOND: OfferId = OfferId(2);

#[test]
fn an_action_that_changes_nothing_keeps_the_very_same_state() {
    let state = Rc::new(State::new(Route::Offers, sample_scenario()));
    let same = state.clone().reduce(Action::Went(Route::Offers));
    assert!(Rc::ptr_eq(&state, &same));
}

#[test]
fn offers_are_added_up_to_six_and_no_further() {
    let state = after(std::iter::repeat_n(Action::Added(None), 9));
    assert_eq!(state.scenario.offers.len(), 6);
    let mut ids: Vec<OfferId> = state.scenario.offers.iter().map(|offer| offer.id).collect();
    ids.dedup();
    assert_eq!(ids.len(), 6, "every offer has a key of its own");
}

#[test]
fn a_copy_stands_beside_its_original_with_its_figures() {
    let state = after([Action::Duplicated(FIRST)]);
    assert_eq!(names(&state), ["Amazon L6", "Amazon L6 (copy)", "Amazon L7"]);
    assert_eq!(state.scenario.offers[1].base, state.scenario.offers[0].base);
    assert_ne!(state.scenario.offers[1].id, state.scenario.offers[0].id);
}

#[test]
fn moving_swaps_neighbours_and_stops_at_the_ends() {
    assert_eq!(names(&after([Action::Moved(SECOND, Toward::Front)])), ["Amazon L7", "Amazon L6"]);
    assert_eq!(names(&after([Action::Moved(FIRST, Toward::Front)])), ["Amazon L6", "Amazon L7"]);
    assert_eq!(names(&after([Action::Moved(SECOND, Toward::Back)])), ["Amazon L6", "Amazon L7"]);
}

#[test]
fn a_removed_offer_can_be_put_back_where_it_stood() {
    let state = after([Action::Removed(FIRST), Action::Undone]);
    assert_eq!(names(&state), ["Amazon L6", "Amazon L7"]);
    assert_eq!(names(&after([Action::Removed(FIRST)])), ["Amazon L7"]);
}

#[test]
fn a_company_has_one_share_price_for_all_of_its_offers() {
    let price = Some(Price::whole(300));
    let state = after([Action::Edited(FIRST, Edit::StockPrice(price))]);
    assert!(state.scenario.offers.iter().all(|offer| offer.stock.price == price));
    let other = after([
        Action::Edited(SECOND, Edit::Company(Some("google".into()))),
        Action::Edited(FIRST, Edit::StockPrice(price)),
    ]);
    assert_eq!(other.scenario.offers[1].stock.price, None, "another company keeps its own");
}

#[test]
fn the_current_job_has_the_share_price_of_its_company_too() {
    let mut mine = Scenario { current: Some(Box::default()), ..sample_scenario() };
    change::job::set_company(&mut mine, Some("amazon".into()));
    change::job::set_price(&mut mine, Some(Price::whole(200)));
    let state = State::new(Route::Offers, mine);
    assert!(state.scenario.offers.iter().all(|offer| offer.stock.price == Some(Price::whole(200))));
    let stock = |state: &State| state.scenario.current.as_ref().map(|job| job.offer.stock.clone());
    let path = PricePath::Growth(Rate::ONE);
    let typed = then(
        &state,
        [
            Action::Edited(FIRST, Edit::StockPath(path.clone())),
            Action::Edited(SECOND, Edit::StockPrice(Some(Price::whole(300)))),
        ],
    );
    assert_eq!(stock(&typed), Some(Stock { price: Some(Price::whole(300)), path }));
    let alone = [Action::Removed(FIRST), Action::Removed(SECOND), Action::Added(Some("amazon_l6"))];
    let added = then(&typed, alone);
    assert_eq!(added.scenario.offers.first().map(|offer| offer.stock.clone()), stock(&typed));
}

#[test]
fn a_row_removed_in_the_sheet_keeps_what_was_typed_in_the_rows_below() {
    let id = |row: usize| format!("{}sign-on-{row}-amount", field_prefix(FIRST));
    let draft = |row: usize| Draft {
        id: id(row).into(),
        label: "".into(),
        text: "12..5".into(),
        says: "".into(),
        ..Draft::default()
    };
    let mut shorter = sample_scenario();
    shorter.offers[0].sign_on.remove(0);
    let state = after([Action::Drafted(id(1).into(), Some(draft(1))), Action::HandedBack(shorter)]);
    assert_eq!(state.screen.drafts.iter().map(|draft| draft.id.to_string()).collect::<Vec<_>>(), [id(0)]);
    assert_eq!(state.scenario.offers[0].sign_on.len(), 1);

    let mut without = sample_scenario();
    without.offers[0].sign_on.pop();
    let state = after([Action::Drafted(id(1).into(), Some(draft(1))), Action::HandedBack(without)]);
    assert_eq!(state.screen.drafts, [], "its own text goes with a row");

    let mut filled = sample_scenario();
    filled.offers[0].sign_on = vec![SignOn::new(Money::whole(9), Paid::Lump { at: 0 })];
    let state = after([Action::Drafted(id(1).into(), Some(draft(1))), Action::HandedBack(filled)]);
    assert_eq!(state.screen.drafts, [], "in another list no row is the one it was typed in");
}

#[test]
fn the_first_grant_removed_in_the_sheet_takes_its_text_with_it() {
    let id = yew::AttrValue::from(format!("{}grant-0-dollars", field_prefix(FIRST)));
    let draft =
        Draft { id: id.clone(), label: "".into(), text: "lots".into(), says: "".into(), ..Draft::default() };
    let mut without = sample_scenario();
    without.offers[0].grants.clear();
    let typed = || Action::Drafted(id.clone(), Some(draft.clone()));
    let state = after([typed(), Action::HandedBack(without)]);
    assert_eq!(state.screen.drafts, []);

    let mut two = sample_scenario();
    let later = Grant { size: GrantSize::Shares(Shares::whole(1)), ..two.offers[0].grants[0].clone() };
    two.offers[0].grants.push(later);
    let back = Action::HandedBack(sample_scenario());
    let state = after([Action::HandedBack(two), typed(), back]);
    assert_eq!(state.screen.drafts.len(), 1, "a later one takes nothing with it");
}

#[test]
fn a_link_that_arrives_changes_nothing_until_it_is_answered() {
    let mut theirs = sample_scenario();
    theirs.offers[0].base = Money::whole(999_000);
    let waiting = after([Action::LinkArrived(Ok(theirs.clone()))]);
    assert_eq!(waiting.scenario, sample_scenario());
    let viewed = waiting.clone();
    let viewed = (*Rc::new(viewed).reduce(Action::Viewed)).clone();
    assert_eq!((&viewed.scenario, viewed.mine()), (&theirs, &sample_scenario()));
    let back = (*Rc::new(viewed.clone()).reduce(Action::Dismissed)).clone();
    assert_eq!(back.scenario, sample_scenario());
    let edited = Action::Edited(FIRST, Edit::Base(Money::whole(1)));
    let edited = (*Rc::new(viewed).reduce(edited)).clone();
    assert_eq!(edited.mine(), &sample_scenario(), "editing theirs leaves mine alone");
}

#[test]
fn theirs_can_be_joined_to_mine_or_take_its_place_and_both_can_be_undone() {
    let mut theirs = sample_scenario();
    theirs.offers.truncate(1);
    theirs.offers[0].name = "Theirs".into();
    let arrived = || Action::LinkArrived(Ok(theirs.clone()));
    assert_eq!(names(&after([arrived(), Action::Joined])), ["Amazon L6", "Amazon L7", "Theirs"]);
    assert_eq!(names(&after([arrived(), Action::Replaced])), ["Theirs"]);
    assert_eq!(names(&after([arrived(), Action::Replaced, Action::Undone])), ["Amazon L6", "Amazon L7"]);
    assert_eq!(
        names(&after([arrived(), Action::Viewed, Action::Joined])),
        ["Amazon L6", "Amazon L7", "Theirs"]
    );
}

#[test]
fn a_damaged_link_says_so_and_changes_nothing() {
    let state = State::opening(Route::Offers, None, "s=1.AAAA", false);
    assert!(matches!(state.screen.guest, Guest::Broken(_)));
    assert_eq!(state.scenario, sample_scenario());
}

#[test]
fn a_reload_restores_my_own_fragment_and_asks_about_any_other() {
    let mut mine = sample_scenario();
    mine.offers[0].base = Money::whole(200_000);
    let fragment = text::share(&mine).expect("a small scenario fits a link");
    assert_eq!(State::opening(Route::Offers, None, &fragment, true).scenario, mine);
    let asked = State::opening(Route::Offers, None, &fragment, false);
    assert_eq!(asked.scenario, sample_scenario());
    assert!(matches!(asked.screen.guest, Guest::Waiting(theirs) if theirs == mine));
}

fn then(state: &State, actions: impl IntoIterator<Item = Action>) -> State {
    (*actions.into_iter().fold(Rc::new(state.clone()), |state, action| state.reduce(action))).clone()
}

fn base(id: OfferId, dollars: i64) -> Action {
    Action::Edited(id, Edit::Base(Money::whole(dollars)))
}

/// A scenario that is neither the sample nor made from it.
fn theirs() -> Scenario {
    let mut theirs = sample_scenario();
    theirs.offers.truncate(1);
    theirs.offers[0].name = "Theirs".into();
    theirs
}

fn has_distinct_keys(state: &State) -> bool {
    let ids: BTreeSet<OfferId> = state.scenario.offers.iter().map(|offer| offer.id).collect();
    ids.len() == state.scenario.offers.len()
}

#[test]
fn undoing_a_replaced_scenario_keeps_what_was_typed_since_and_a_second_undo_brings_it_back() {
    let typed = after([Action::Started, base(FIRST, 191_000)]);
    let sample = then(&typed, [Action::Undone]);
    assert_eq!(sample.scenario, sample_scenario());
    assert_eq!(then(&sample, [Action::Undone]).scenario, typed.scenario);

    let replaced = after([Action::LinkArrived(Ok(theirs())), Action::Replaced, base(FIRST, 191_000)]);
    assert_eq!(then(&replaced, [Action::Undone, Action::Undone]).scenario, replaced.scenario);
}

#[test]
fn an_undo_reaches_no_further_than_the_scenario_it_was_made_in() {
    let typed = after([Action::Started, base(FIRST, 191_000)]);
    let viewing = then(&typed, [Action::LinkArrived(Ok(theirs())), Action::Viewed, Action::Undone]);
    assert_eq!(viewing.mine(), &typed.scenario, "mine is kept while theirs is shown");
    assert_eq!(viewing.scenario, theirs());

    let removed = [Action::Removed(SECOND), Action::LinkArrived(Ok(theirs())), Action::Viewed];
    assert_eq!(names(&after(removed.into_iter().chain([Action::Undone]))), ["Theirs"]);
    let seen = [Action::LinkArrived(Ok(theirs())), Action::Viewed, Action::Removed(FIRST), Action::Dismissed];
    assert_eq!(names(&after(seen.into_iter().chain([Action::Undone]))), ["Amazon L6", "Amazon L7"]);
}

#[test]
fn the_sample_seen_through_a_link_is_no_sample_to_start_from() {
    let mut mine = after([base(FIRST, 191_000), Action::LinkArrived(Ok(sample_scenario())), Action::Viewed]);
    assert!(!mine.is_sample());
    mine = then(&mine, [Action::Started]);
    assert_eq!(mine.mine().offers[0].base, Money::whole(191_000));
}

#[test]
fn a_link_that_waits_is_still_there_after_an_undo() {
    let state = after([Action::Started, Action::LinkArrived(Ok(theirs())), Action::Undone]);
    assert!(matches!(state.screen.guest, Guest::Waiting(_)));
}

#[test]
fn an_offer_put_back_gets_a_new_key_where_its_own_was_dealt_again() {
    let state = after([Action::Removed(SECOND), Action::Added(None), Action::Undone]);
    assert_eq!(names(&state), ["Amazon L6", "Amazon L7", "Offer B"]);
    assert!(has_distinct_keys(&state));
    let alone = after([Action::Removed(SECOND), Action::Undone]);
    assert_eq!(alone.scenario, sample_scenario(), "else it keeps its own");
}

#[test]
fn an_offer_that_no_longer_fits_stays_ready_to_be_put_back() {
    let full = after([Action::Removed(FIRST)].into_iter().chain(std::iter::repeat_n(Action::Added(None), 5)));
    let same = then(&full, [Action::Undone]);
    assert_eq!((same.scenario.offers.len(), &same.screen.undo), (6, &full.screen.undo));
}

#[test]
fn a_switch_takes_the_drafts_of_the_fields_that_go_with_it() {
    let draft = |name: &str| {
        let id = format!("{}{name}", field_prefix(FIRST));
        let draft = Draft {
            id: id.clone().into(),
            label: "".into(),
            text: "x".into(),
            says: "".into(),
            ..Draft::default()
        };
        Action::Drafted(id.into(), Some(draft))
    };
    let grant =
        |size, schedule| Action::Edited(FIRST, Edit::Grant(Grant { size, schedule, ..Grant::default() }));
    let dollars = GrantSize::Dollars { amount: Money::whole(9), grant_price: None };
    let shares = GrantSize::Shares(Shares::whole(9));
    let yearly = || ScheduleChoice::Yearly { shares: vec![2_500; 4], cadence: Cadence::Annual };
    let path = |path| Action::Edited(FIRST, Edit::StockPath(path));
    for (set, name, keeps, drops) in [
        (
            path(PricePath::Growth(Rate::ZERO)),
            "growth",
            path(PricePath::PlanGrowth(Rate::ZERO)),
            path(PricePath::Flat),
        ),
        (
            path(PricePath::ByYear(vec![])),
            "prices",
            Action::Edited(FIRST, Edit::StockPrice(None)),
            path(PricePath::Flat),
        ),
        (
            grant(dollars, ScheduleChoice::Usual),
            "grant-0-price",
            grant(dollars, yearly()),
            grant(shares, ScheduleChoice::Usual),
        ),
        (
            grant(shares, ScheduleChoice::Usual),
            "grant-0-shares",
            grant(shares, yearly()),
            grant(dollars, ScheduleChoice::Usual),
        ),
        (
            grant(dollars, yearly()),
            "grant-0-yearly",
            grant(shares, yearly()),
            grant(dollars, ScheduleChoice::Usual),
        ),
    ] {
        let kept = after([set, draft(name), draft("base"), draft("price"), keeps]);
        assert_eq!(kept.screen.drafts.len(), 3, "{name} is still there");
        let left = then(&kept, [drops]).screen.drafts;
        assert!(left.iter().all(|draft| !draft.id.ends_with(name) || name == "price"), "{name}: {left:?}");
        assert_eq!(left.len(), 2, "{name} alone goes");
    }
}

#[test]
fn going_back_to_the_link_that_is_shown_goes_on_showing_it() {
    let viewing = after([Action::LinkArrived(Ok(theirs())), Action::Viewed]);
    let back = then(&viewing, [Action::Went(Route::Fit), Action::LinkArrived(Ok(theirs()))]);
    assert!(matches!(back.screen.guest, Guest::Viewing { .. }));
    assert_eq!(back.scenario, theirs());
}

#[test]
fn my_own_link_is_known_as_mine_after_offers_came_and_went() {
    let mine = after([Action::Duplicated(FIRST), Action::Removed(SECOND)]);
    let fragment = text::share(&mine.scenario).expect("a small scenario fits a link");
    let linked = text::read(&fragment).expect("it opens");
    assert!(matches!(then(&mine, [Action::LinkArrived(Ok(linked))]).screen.guest, Guest::None));
}

#[test]
fn an_offer_that_joins_takes_the_share_price_of_its_company() {
    let price = Some(Price::whole(300));
    let typed = after([Action::Edited(FIRST, Edit::StockPrice(price))]);
    for action in [Action::Added(Some("amazon_l6")), Action::Duplicated(SECOND), Action::Joined] {
        let state = then(&typed, [Action::LinkArrived(Ok(theirs())), action]);
        assert_eq!(state.scenario.offers.len(), 3);
        assert!(state.scenario.offers.iter().all(|offer| offer.stock.price == price));
    }
}

#[test]
fn a_blank_offer_is_amazons_with_its_usual_vesting() {
    let state = after([Action::Added(None)]);
    let blank = &state.scenario.offers[2];
    let company = blank.company.as_deref().and_then(|id| catalog().company(id));
    assert_eq!(company.map(|company| company.name), Some("Amazon"));
    assert_eq!(blank.grants[0].schedule, ScheduleChoice::Usual);
}

#[test]
fn blank_offers_are_called_by_letters_that_are_free() {
    let state =
        after([Action::Added(None), Action::Added(None), Action::Removed(FIRST), Action::Added(None)]);
    assert_eq!(names(&state), ["Amazon L7", "Offer C", "Offer D", "Offer E"]);
}

#[test]
fn a_visit_opens_all_the_work_that_was_kept_however_much_it_is() {
    let mut mine =
        after([Action::Duplicated(FIRST), Action::Removed(FIRST), Action::Duplicated(SECOND)]).scenario;
    let monthly = Schedule::yearly(&[10; 10], 100, Cadence::Monthly).expect("a schedule");
    for offer in &mut mine.offers {
        let schedule = ScheduleChoice::Custom(monthly.clone());
        offer.grants = vec![Grant { schedule, ..offer.grants[0].clone() }; 12];
    }
    let kept = text::write(&mine);
    assert!(kept.len() > text::READ_LIMIT, "{} characters", kept.len());
    let state = State::opening(Route::Offers, Some(&kept), "", false);
    assert_eq!((text::write(&state.scenario), state.screen.unread), (kept, false));
}

#[test]
fn kept_work_that_cannot_be_read_is_left_alone_until_it_is_given_up() {
    for kept in ["s=2.AAAA", "s=1.AAAA", ""] {
        let state = State::opening(Route::Offers, Some(kept), "", false);
        assert!(state.screen.unread, "`{kept}` is not written over");
        let still = then(&state, [Action::LinkArrived(Ok(theirs())), Action::Viewed, Action::Dismissed]);
        assert!(still.screen.unread);
        assert!(!then(&still, [Action::GivenUp]).screen.unread);
    }
    assert!(!State::opening(Route::Offers, None, "s=1.AAAA", false).screen.unread, "nothing is kept yet");
}

#[test]
fn a_current_job_that_was_removed_is_brought_back_alone() {
    let current = Some(Box::default());
    let mine = State::new(Route::Offers, Scenario { current, ..sample_scenario() });
    let without = Scenario { current: None, ..mine.scenario.clone() };
    let gone = then(&mine, [Action::HandedBack(without), base(FIRST, 191_000)]);
    assert!(gone.scenario.current.is_none());
    let back = then(&gone, [Action::Undone]);
    let expected = Scenario { current: mine.scenario.current, ..gone.scenario };
    assert_eq!(back.scenario, expected, "what was typed since stays");
}

#[test]
fn answers_about_fit_leave_the_sample_a_sample_and_stay_when_one_starts_with_ones_own() {
    let mut answered = sample_scenario();
    answered.profile.set("engineers", Some(Value::Number(50)));
    let state = after([Action::HandedBack(answered.clone())]);
    assert!(state.is_sample(), "its offers are the sample's still");
    let started = then(&state, [Action::Started]);
    assert_eq!(started.scenario.profile, answered.profile);
    assert_eq!(then(&started, [Action::Undone]).scenario.profile, answered.profile);
}
