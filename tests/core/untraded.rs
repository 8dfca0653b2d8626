//! Stock that may not be sold is told where its company has no public share price, and nowhere else.

use offerscope_core::compute::pay::untraded::untraded;
use offerscope_core::data::catalog;
use offerscope_core::format::file::read;

#[test]
fn stock_without_a_public_share_price_may_not_be_sold() {
    let says = |offer: &str| {
        let text = format!(r#"{{ "schema": 1, "offers": [{{ "name": "Mine", "base": 100000 {offer} }}] }}"#);
        let opened = read(&text).expect("a scenario");
        untraded(&opened.scenario.offers[0], "Mine", catalog())
    };
    let stripe =
        Some("Stripe has no public share price: you may not be able to sell these shares.".to_owned());
    let grant = r#", "grants": [{ "dollars": 520000 }]"#;
    assert_eq!(says(&format!(r#", "company": "stripe" {grant}"#)), stripe);
    assert_eq!(says(&format!(r#", "company": "stripe", "stock": {{ "price": 30 }} {grant}"#)), stripe);
    assert_eq!(says(r#", "company": "stripe", "refreshers": [{ "dollars": 1000 }]"#), stripe);
    assert_eq!(says(r#", "company": "stripe""#), None, "it pays no stock");
    assert_eq!(says(&format!(r#", "company": "google" {grant}"#)), None);
    assert_eq!(
        says(grant).as_deref(),
        Some("If the company of Mine has no public share price, you may not be able to sell these shares.")
    );
    assert_eq!(says(&format!(r#", "stock": {{ "price": 30 }} {grant}"#)), None, "a price is typed");
    assert!(catalog().company("stripe").is_some());
}
