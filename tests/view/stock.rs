//! What the card says of the share price is what the model takes.

use offerscope::page::offers::card::stock::{KnownPrice, hint, known_price};
use offerscope_core::compute::compare::compare;
use offerscope_core::data::{catalog, sample_scenario};
use offerscope_core::model::fixed::{Money, Price, Shares};
use offerscope_core::model::format;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::{Grant, GrantSize, Offer, PricePath};

/// The sample's first offer, an Amazon one, with grants of these sizes.
fn offer(sizes: &[GrantSize]) -> Offer {
    let mut offer = sample_scenario().offers.remove(0);
    let grant = offer.grants[0].clone();
    offer.grants = sizes.iter().map(|&size| Grant { size, ..grant.clone() }).collect();
    offer
}

fn quote(offer: &Offer) -> KnownPrice {
    let mut scenario = sample_scenario();
    scenario.offers = vec![offer.clone()];
    KnownPrice::from(&compare(&scenario, catalog(), Month::new(2026, 11).expect("a month")).offers[0])
}

fn dollars(grant_price: Option<i64>) -> GrantSize {
    GrantSize::Dollars { amount: Money::whole(300_000), grant_price: grant_price.map(Price::whole) }
}

fn recent() -> Price {
    catalog().company("amazon").and_then(|company| company.price).expect("a recent price").price
}

#[test]
fn an_empty_share_price_names_the_price_that_counts() {
    let says = |offer: &Offer| hint(offer, quote(offer));
    let needless = "It applies to every offer from this company.";
    assert_eq!(says(&offer(&[dollars(None)])), needless, "dollars that no price converts");
    assert_eq!(says(&offer(&[dollars(Some(300))])), "Empty: $300.00.", "the price at grant");
    let shares = says(&offer(&[GrantSize::Shares(Shares::whole(100))]));
    assert!(shares.starts_with(&format!("Empty: {}, as of ", format::price(recent()))), "{shares}");
    let mut typed = offer(&[dollars(Some(300))]);
    typed.stock.price = Some(Price::whole(310));
    assert_eq!(says(&typed), needless);
}

#[test]
fn dollars_become_shares_at_the_price_that_the_model_converts_at() {
    let known = |offer: &Offer| known_price(offer, quote(offer));
    assert_eq!(known(&offer(&[dollars(None), dollars(Some(300))])), Some(Price::whole(300)));
    assert_eq!(known(&offer(&[dollars(None)])), Some(recent()), "it will count once shares need one");
    let mut by_year = offer(&[dollars(None)]);
    by_year.stock.path = PricePath::ByYear { prices: vec![Price::whole(200)], opens: Vec::new() };
    assert_eq!(known(&by_year), Some(Price::whole(200)));
}
