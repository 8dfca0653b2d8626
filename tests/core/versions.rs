//! Two versions of the same offers: what differs, in words, and what is taken over.

use crate::properties::any::scenarios;
use offerscope_core::compute::versions::{self, differences, field_words, take_over, value_words};
use offerscope_core::data::sample_scenario;
use offerscope_core::format::link;
use offerscope_core::model::current::Current;
use offerscope_core::model::fit::profile::Value;
use offerscope_core::model::fixed::{Money, Price, Rate};
use offerscope_core::model::lens::Lens;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::{Clawback, ClawbackRule, GrantSize, Offer, OfferId};
use offerscope_core::model::outlook::Stay;
use offerscope_core::model::scenario::Scenario;
use proptest::prelude::*;

/// My version: two offers of my own, a current job, taxes, a counter-offer and an answer about my level.
fn mine() -> Scenario {
    let mut mine = sample_scenario();
    mine.current = Some(Box::new(Current {
        offer: Offer { name: "Contoso".into(), base: Money::whole(170_000), ..Offer::default() },
        ..Current::default()
    }));
    mine.tax.place.state = "WA".into();
    mine.lens = Lens::Cash;
    mine.counter.target = Some(Money::whole(1_500_000));
    mine.offers[0].countered = true;
    mine.profile.set("engineers", Some(Value::Number(50)));
    mine.offers[0].id = OfferId(7);
    mine
}

/// What a link of my offers alone brings back.
fn link_of(mine: &Scenario) -> Scenario {
    let mut shared = mine.clone();
    shared.current = None;
    shared.leave_out_taxes();
    shared.leave_out_negotiation();
    shared.profile = Scenario::default().profile;
    link::read(&link::write(&shared)).expect("it opens")
}

/// What differs, as the page says it: offer, figure, mine, theirs.
fn said(mine: &Scenario, theirs: &Scenario) -> Vec<(u32, String, String, String)> {
    let found = differences(mine, theirs).expect("the same offers");
    let row = |one: offerscope_core::compute::versions::FieldDifference| {
        let offer = one.key.offer.map_or(99, |id| id.0);
        (offer, field_words(one.key), value_words(&one.own, true), value_words(&one.theirs, false))
    };
    found.into_iter().map(row).collect()
}

#[test]
fn a_link_of_my_offers_alone_differs_in_nothing() {
    let mine = mine();
    let theirs = link_of(&mine);
    assert_eq!(said(&mine, &theirs), []);
    assert!(mine.holds(&theirs));
    let mut nameless = theirs.clone();
    nameless.offers.iter_mut().for_each(|offer| offer.name.clear());
    assert!(mine.holds(&nameless), "names that were left out are no difference");
    nameless.offers.remove(0);
    assert!(mine.holds(&nameless), "nor is an offer that was left out");
    assert_eq!(nameless.completed(&mine).offers[0].name, "Amazon L7");
}

#[test]
fn what_a_partner_changed_is_said_figure_by_figure_and_taken_over_alone_or_whole() {
    let mine = mine();
    let mut theirs = link_of(&mine);
    theirs.offers[0].base = Money::whole(190_000);
    theirs.offers[0].sign_on[1].amount = Money::whole(90_000);
    theirs.offers[1].bonus.target = Rate::from_f64(0.1);
    theirs.outlook.stay = Stay::Median(24);
    assert!(!mine.holds(&theirs));
    let text = |offer: u32, texts: [&str; 3]| {
        let [field, own, other] = texts.map(str::to_owned);
        (offer, field, own, other)
    };
    assert_eq!(
        said(&mine, &theirs),
        [
            text(7, ["Base a year", "$185,000", "$190,000"]),
            text(7, ["Sign-on 2", "$80,000", "$90,000"]),
            text(2, ["Bonus", "0%", "10%"]),
            text(99, ["Expected stay", "36 months", "24 months"]),
        ]
    );

    let mut one = mine.clone();
    let key = differences(&mine, &theirs).expect("the same offers")[1].key;
    take_over(&mut one, &theirs, Some(key));
    let mut expected = mine.clone();
    expected.offers[0].sign_on[1].amount = Money::whole(90_000);
    assert_eq!(one, expected, "one figure alone");

    let mut all = mine.clone();
    take_over(&mut all, &theirs, None);
    expected.offers[0].base = Money::whole(190_000);
    expected.offers[1].bonus.target = Rate::from_f64(0.1);
    expected.outlook.stay = Stay::Median(24);
    assert_eq!(all, expected, "all figures, and job, taxes, counter-offer and answers as they were");
    assert!(all.holds(&theirs));
}

#[test]
fn another_offer_in_the_link_makes_it_another_comparison() {
    let mine = mine();
    let mut theirs = link_of(&mine);
    theirs.offers[1].name = "Fabrikam".into();
    assert_eq!(differences(&mine, &theirs), None);
    assert!(!mine.holds(&theirs));
    let whole = theirs.completed(&mine);
    let ids: Vec<u32> = whole.offers.iter().map(|offer| offer.id.0).collect();
    assert_eq!(ids, [7, 8], "the same offer keeps its id, and the other gets a new one");
}

#[test]
fn putting_a_link_in_the_place_of_mine_keeps_what_it_does_not_have() {
    let mine = mine();
    let theirs = Scenario { horizon_years: 2, ..link_of(&mine) };
    let whole = theirs.completed(&mine);
    assert_eq!(whole, Scenario { horizon_years: 2, ..mine.clone() });
    let mut taxed = theirs.clone();
    taxed.tax.place.state = "CA".into();
    taxed.current = Some(Box::default());
    taxed.profile.set("engineers", Some(Value::Number(9)));
    taxed.counter.most = Some(Money::whole(1));
    let whole = taxed.completed(&mine);
    assert_eq!((whole.tax, whole.profile, whole.counter), (taxed.tax, taxed.profile, taxed.counter));
    assert_eq!(whole.current.expect("a job").offer.name, "Contoso", "no name is no other name");
}

#[test]
fn a_share_price_is_one_figure_of_its_company() {
    let mine = mine();
    let mut theirs = link_of(&mine);
    let company = theirs.offers[0].company.clone();
    let stock = offerscope_core::model::offer::Stock { price: Some(Price::whole(300)), ..Default::default() };
    theirs.set_stock(&company, &stock);
    assert_eq!(said(&mine, &theirs).len(), 1, "{:?}", said(&mine, &theirs));
    let mut taken = mine.clone();
    take_over(&mut taken, &theirs, None);
    assert!(taken.offers.iter().all(|offer| offer.stock == stock), "{taken:?}");
}

#[test]
fn what_has_no_figure_of_its_own_is_one_of_the_other_terms() {
    let mine = mine();
    let mut theirs = link_of(&mine);
    theirs.offers[0].grants[0].size = GrantSize::Yearly(Money::whole(1));
    theirs.offers[0].start = Some(Month::new(2027, 3).expect("a month"));
    theirs.offers[0].sign_on[0].clawback = Some(Clawback::new(ClawbackRule::Cliff, 12));
    theirs.offers[1].sign_on.truncate(1);
    let fields: Vec<String> = said(&mine, &theirs).into_iter().map(|row| row.1).collect();
    assert_eq!(fields, ["First month", "Stock grant", "Other terms", "Sign-on 2"]);
    let terms = differences(&mine, &theirs).expect("the same offers")[2].key;
    let mut taken = mine.clone();
    take_over(&mut taken, &theirs, Some(terms));
    let mut expected = mine;
    expected.offers[0].sign_on[0].clawback = theirs.offers[0].sign_on[0].clawback;
    assert_eq!(taken, expected, "the other terms alone");
}

/// A scenario in which each company has one share price, and no two offers are called the same.
fn tidy(mut scenario: Scenario) -> Scenario {
    for (at, offer) in scenario.offers.iter_mut().enumerate() {
        offer.name = format!("Offer {at}");
        offer.company = [Some("amazon".to_owned()), None, Some("google".to_owned())][at % 3].clone();
    }
    let stocks: Vec<_> =
        scenario.offers.iter().map(|offer| (offer.company.clone(), offer.stock.clone())).collect();
    stocks.iter().rev().for_each(|(company, stock)| scenario.set_stock(company, stock));
    scenario.tidy();
    scenario
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, max_shrink_iters: 64, ..ProptestConfig::default() })]

    #[test]
    fn whatever_differs_is_found_and_taken_over(mine in scenarios(), theirs in scenarios()) {
        let (mut mine, theirs) = (tidy(mine), tidy(theirs));
        // The same offers on both sides, and a job of one company.
        let own = mine.offers.clone();
        mine.offers = (0..theirs.offers.len()).map(|at| own[at % own.len()].clone()).collect();
        (1..).zip(&mut mine.offers).for_each(|(id, offer)| offer.id = OfferId(id));
        let mut mine = tidy(mine);
        let before = mine.clone();
        let found = differences(&mine, &theirs).expect("the same offers");
        prop_assert_eq!(found.is_empty(), mine.holds(&theirs));
        take_over(&mut mine, &theirs, None);
        mine.tidy();
        prop_assert_eq!(differences(&mine, &theirs), Some(vec![]));
        prop_assert_eq!(&Scenario { negotiation_part: None, ..theirs.completed(&mine) }, &mine);
        prop_assert!(mine.holds(&theirs));
        // One by one comes to the same.
        let mut each = before.clone();
        for _ in 0..200 {
            let found = differences(&each, &theirs).expect("the same offers");
            let Some(one) = found.first() else { break };
            take_over(&mut each, &theirs, Some(one.key));
            each.tidy();
        }
        prop_assert_eq!(&each, &mine);
        // As two tabs: the work of the one that changed something, on either side.
        let here = versions::merged(&before, &mine, &before).scenario;
        prop_assert_eq!(differences(&here, &mine), Some(vec![]));
        let there = versions::merged(&before, &before, &mine).scenario;
        prop_assert_eq!(differences(&there, &mine), Some(vec![]));
    }
}

/// Two more installments are one difference, told at the first of them, and come over together.
#[test]
fn more_or_fewer_installments_are_one_difference() {
    let mut mine = mine();
    let mut theirs = link_of(&mine);
    let one = theirs.offers[0].sign_on[0];
    theirs.offers[0].sign_on.extend([one, one]);
    assert_eq!(said(&mine, &theirs).len(), 1, "{:?}", said(&mine, &theirs));
    let key = differences(&mine, &theirs).expect("the same offers")[0].key;
    let before = mine.clone();
    take_over(&mut mine, &theirs, Some(key));
    assert_eq!(mine.offers[0].sign_on, theirs.offers[0].sign_on);
    assert_eq!(said(&mine, &link_of(&before)).len(), 1, "and back again");
}
