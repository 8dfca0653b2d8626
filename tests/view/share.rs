//! The sheet that gives the link away says what the link holds.

use super::harness::{App, FIRST};
use super::{markup, plain};
use offerscope::page::share::link_part::{LinkPart, compared, shared};
use offerscope::page::share::qr_code::qr_code;
use offerscope::page::share::{ShareProps, share_sheet};
use offerscope::route::{Pair, Route};
use offerscope::state::{Action, SheetContent};
use offerscope_core::data::sample_scenario;
use offerscope_core::format::link;
use offerscope_core::model::current::Current;
use offerscope_core::model::facts::assumption::AssumedValue;
use offerscope_core::model::fit::profile::Value;
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::lens::Lens;
use offerscope_core::model::month::Month;
use offerscope_core::model::negotiation::counter_plan::{Round, RoundKind};
use offerscope_core::model::offer::{OfferId, Workdays};
use offerscope_core::model::outlook::{Hazard, Outlook, Stay};
use offerscope_core::model::scenario::{NegotiationPart, Scenario};
use offerscope_core::model::tax::profile::{MoveTo, Place};
use rqrr::PreparedImage;
use std::collections::HashSet;
use std::rc::Rc;
use yew::Callback;

fn sheet(scenario: Scenario) -> String {
    let site = "https://example.org/offerscope/".into();
    let dispatch = Callback::noop();
    let (page, scenario, viewing) = (Route::Offers, Rc::new(scenario), false);
    markup(share_sheet(&ShareProps { scenario, site, page, viewing, dispatch }))
}

#[test]
fn a_page_that_is_the_same_for_everyone_can_be_shared_alone() {
    let app = App::sample();
    app.then([Action::Went(Route::Levels(Pair::L6L7)), Action::SheetOpened(SheetContent::Share)]);
    assert!(app.sheet().contains("Copy the address of this page"), "{}", app.sheet());
    app.then([Action::SheetClosed, Action::Went(Route::Offers), Action::SheetOpened(SheetContent::Share)]);
    assert!(!app.sheet().contains("Copy the address of this page"), "{}", app.sheet());
}

/// Whether the box of a part is checked.
fn is_checked(sheet: &str, says: &str) -> bool {
    let boxes = sheet.split("share__tick").skip(1);
    let mine = boxes.filter_map(|one| one.split("</label>").next()).find(|one| one.contains(says));
    mine.unwrap_or_else(|| panic!("{says} has no box: {sheet}")).contains(" checked")
}

#[test]
fn a_press_on_share_opens_the_sheet_of_the_scenario_shown() {
    let app = App::sample();
    assert_eq!(app.sheet(), "");
    app.then([Action::SheetOpened(SheetContent::Share), Action::Removed(FIRST)]);
    let sheet = app.sheet();
    assert!(sheet.contains("https://example.org/offers/#s=1."), "{sheet}");
    assert!(sheet.contains("Amazon L7") && !sheet.contains("Amazon L6"), "{sheet}");
    app.then([Action::SheetClosed]);
    assert_eq!(app.sheet(), "");
}

#[test]
fn the_link_names_every_offer_it_holds_and_leads_to_the_offers_page() {
    let sheet = sheet(sample_scenario());
    for part in ["Amazon L6", "Amazon L7", "https://example.org/offerscope/offers/#s=1."] {
        assert!(sheet.contains(part), "{part}: {sheet}");
    }
    assert!(is_checked(&sheet, "Amazon L6") && is_checked(&sheet, "The names you typed"), "{sheet}");
    assert!(!sheet.contains("Link copied"), "nothing is copied before a press: {sheet}");
    assert!(sheet.contains("The link also holds how you compare: four years, 4% a year off later cash, and an expected stay of 36 months."), "{sheet}");
}

#[test]
fn a_current_job_is_named_and_stays_out_of_the_link_unless_one_lets_it_in() {
    let current = Some(Box::new(Current::default()));
    let sheet = sheet(Scenario { current, ..sample_scenario() });
    assert!(plain(&sheet).contains("Current job: its pay and its unvested stock"), "{sheet}");
    assert!(!is_checked(&sheet, "Current job"), "{sheet}");
}

#[test]
fn level_answers_stay_out_of_the_link_unless_one_lets_them_in() {
    let mut scenario = sample_scenario();
    scenario.profile.set("engineers", Some(Value::Number(50)));
    let with_answers = sheet(scenario);
    assert!(!is_checked(&with_answers, "Your level answers"), "{with_answers}");
    let link =
        |sheet: &str| sheet.split("#s=1.").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
    assert!(link(&with_answers).is_some());
    assert_eq!(link(&with_answers), link(&sheet(sample_scenario())), "the link is that of the offers alone");
}

#[test]
fn taxes_stay_out_of_the_link_unless_one_lets_them_in() {
    let mut scenario = sample_scenario();
    scenario.tax.place.state = "CA".into();
    scenario.lens = Lens::Cash;
    let place = Place { state: "NY".into(), ..Place::default() };
    scenario.offers[0].moves =
        vec![MoveTo { from: Month::new(2027, 6).expect("a month"), place: place.clone() }];
    scenario.offers[0].place = Some(place);
    scenario.offers[0].grants[0].workdays = vec![Workdays { state: "CA".into(), share: Rate::ZERO }];
    let with_taxes = sheet(scenario);
    assert!(!is_checked(&with_taxes, "Your taxes"), "{with_taxes}");
    let link =
        |sheet: &str| sheet.split("#s=1.").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
    assert!(link(&with_taxes).is_some());
    assert_eq!(link(&with_taxes), link(&sheet(sample_scenario())), "the link is that of the offers alone");
}

#[test]
fn a_negotiation_stays_out_of_the_link_unless_one_lets_it_in() {
    let mut scenario = sample_scenario();
    scenario.downlevel.now = Some(Money::whole(430_000));
    scenario.waiting.cost = Money::whole(500);
    scenario.assumptions.set("p0", Some(AssumedValue::from_f64(0.5)));
    scenario.counter.target = Some(Money::whole(9));
    scenario.negotiation_part = Some(NegotiationPart::Level);
    scenario.offers[0].countered = true;
    let package = [1, 2, 3].map(Money::whole);
    scenario.offers[0].rounds = vec![Round { kind: RoundKind::First, day: None, package }];
    let with_negotiation = sheet(scenario);
    assert!(!is_checked(&with_negotiation, "Your negotiation"), "{with_negotiation}");
    let link =
        |sheet: &str| sheet.split("#s=1.").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
    assert_eq!(
        link(&with_negotiation),
        link(&sheet(sample_scenario())),
        "the link is that of the offers alone"
    );
}

#[test]
fn what_is_kept_out_is_not_in_the_link_and_an_empty_link_is_none() {
    let scenario = sample_scenario();
    let parts = LinkPart::of(&scenario);
    let [first, second] = [scenario.offers[0].id, scenario.offers[1].id].map(LinkPart::Offer);
    assert_eq!(parts, [first, second, LinkPart::Names]);
    let kept = shared(&scenario, &[first]).expect("an offer is left");
    assert_eq!(kept.offers, scenario.offers[1..]);
    let unnamed = shared(&scenario, &[LinkPart::Names]).expect("offers are left");
    assert!(unnamed.offers.iter().all(|offer| offer.name.is_empty()), "{unnamed:?}");
    assert_eq!(shared(&scenario, &[first, second]), None, "names alone are nothing to share");
}

/// A scenario with something in every part.
fn full() -> Scenario {
    let mut scenario = sample_scenario();
    scenario.horizon_years = 3;
    scenario.outlook = Outlook {
        discount: Rate::ZERO,
        equity_discount: Some(Rate::ONE),
        stay: Stay::Hazard(Hazard::from_f64(0.034)),
    };
    scenario.current = Some(Box::new(Current { notice: 3, ..Current::default() }));
    scenario.tax.spouse = Money::whole(1);
    scenario.offers[1].place = Some(Place { state: "NY".into(), ..Place::default() });
    scenario.assumptions.set("p0", Some(AssumedValue::from_f64(0.5)));
    scenario.profile.set("engineers", Some(Value::Number(50)));
    scenario
}

#[test]
fn what_the_sheet_lists_is_what_its_link_holds() {
    for lens in [Lens::Cash, Lens::Economic] {
        let scenario = Scenario { lens, ..full() };
        let all = LinkPart::of(&scenario);
        assert_eq!(all.len(), 7, "each part has a box: {all:?}");
        // Every choice of what is in and what is out.
        for choice in 0..1_u32 << all.len() {
            let is_in = |place: usize| choice & (1 << place) != 0;
            let (mut checked, mut out) = (Vec::new(), Vec::new());
            for (place, part) in all.iter().enumerate() {
                if is_in(place) { checked.push(*part) } else { out.push(*part) }
            }
            let Some(shared) = shared(&scenario, &out) else { continue };
            let mut held = link::read(&link::share(&shared).expect("it is short")).expect("it opens");
            // A link deals ids anew; those of the offers that are in it are the first ones.
            let ids: Vec<OfferId> = shared.offers.iter().map(|offer| offer.id).collect();
            held.offers.iter_mut().zip(ids).for_each(|(offer, id)| offer.id = id);
            let named = |part: &LinkPart| *part != LinkPart::Names || !held.offers.is_empty();
            let listed: Vec<LinkPart> = checked.into_iter().filter(named).collect();
            assert_eq!(LinkPart::of(&held), listed, "kept out: {out:?}");
            let how = compared(&held);
            assert_eq!(how, compared(&shared));
            for assumption in
                ["three years, 0% a year off later cash", "100% a year off later stock", "3.4% to leave"]
            {
                assert!(how.contains(assumption), "{how}");
            }
            assert_eq!(how.contains("counted as"), held.lens != Lens::default(), "{how}");
            // Nothing else is in it.
            let rest =
                Scenario { horizon_years: 4, outlook: Outlook::default(), lens: Lens::default(), ..held };
            let rest = shared_without_all(rest);
            assert_eq!(rest, Scenario::default());
        }
    }
}

/// A scenario without any of its parts.
fn shared_without_all(mut scenario: Scenario) -> Scenario {
    scenario.leave_out_taxes();
    scenario.leave_out_negotiation();
    Scenario { offers: Vec::new(), current: None, profile: Scenario::default().profile, ..scenario }
}

/// The fold draws its content when it is opened, so the code is drawn here by itself.
#[test]
fn a_phone_reads_the_link_from_the_code() {
    const SCALE: usize = 4;
    let link =
        "https://example.org/offerscope/offers/#s=1.AL8PB___Dg5PZmZlciBudW1iZXIgMQZhbWF6b24CTDaqLgML7AIB";
    let drawn = markup(qr_code(link));
    let side: usize = inside_number(&drawn, "viewBox=\"0 0 ");
    let path = drawn.split(" d=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a path");
    let dark: HashSet<(usize, usize)> = path
        .split('M')
        .skip(1)
        .map(|dot| {
            let mut numbers = dot.split(['h', ' ']).map(|number| number.parse().expect("a number"));
            (numbers.next().expect("x"), numbers.next().expect("y"))
        })
        .collect();
    let shows = |x: usize, y: usize| dark.contains(&(x / SCALE, y / SCALE));
    let mut image = PreparedImage::prepare_from_bitmap(side * SCALE, side * SCALE, shows);
    let grids = image.detect_grids();
    let (_, read) = grids.first().expect("a code").decode().expect("it is read");
    assert_eq!(read, link);
    let long = markup(qr_code(&"x".repeat(1_001)));
    assert!(long.contains("too long for a code") && !long.contains("<svg"), "{long}");
}

fn inside_number(markup: &str, before: &str) -> usize {
    let rest = markup.split(before).nth(1).expect("it is there");
    rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().expect("a number")
}
