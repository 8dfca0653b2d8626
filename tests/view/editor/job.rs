//! The editor of the current job: its rows, and what its fields change.

use super::price;
use crate::harness::{FIRST, form, november};
use crate::{inside, markup};
use offerscope::page::offers::editor::change;
use offerscope::page::offers::editor::current::{CurrentEditorProps, current_editor};
use offerscope::page::offers::editor::{past, unvested};
use offerscope::widget::form::Form;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::current::{Current, UnvestedSize};
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::offer::{GrantSize, Offer, OfferId, PricePath, Stock};
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// One group of the current job's fields.
fn job_shown(job: Current, fields: fn(&Form<Current>, &Current) -> Html) -> String {
    let form = form(with(job.clone()));
    let form = form.of("job", |scenario: &mut Scenario| scenario.current.as_deref_mut());
    markup(fields(&form, &job))
}

/// The sample, beside a job.
fn with(job: Current) -> Scenario {
    Scenario { current: Some(job.into()), ..sample_scenario() }
}

/// The editor of the current job of a scenario.
fn sheet(scenario: Scenario) -> String {
    markup(current_editor(&CurrentEditorProps { form: form(scenario) }))
}

#[test]
fn the_current_job_is_asked_for_added_and_shown() {
    let none = sheet(sample_scenario());
    assert!(none.contains("Add my current job"), "{none}");
    let mut job = change::job::added();
    job.offer.base = Money::whole(170_000);
    let some = sheet(with(job));
    assert!(inside(&some, "input", &[r#"value="$170,000""#]).is_some(), "{some}");
    assert!(inside(&some, "input", &[r#"value="Current job""#]).is_some(), "{some}");
    assert!(some.contains("Remove my current job"), "{some}");
    assert_eq!(some.matches("<summary>").count(), 7, "{some}");
}

#[test]
fn what_is_off_with_the_current_job_is_said_in_its_sheet() {
    let mut job = change::job::added();
    job.unvested = vec![change::job::unvested(change::begins(&job.offer, november()))];
    let sheet = |job: &Current| sheet(with(job.clone()));
    let says = "has no share price, so its stock counts as $0.";
    assert!(sheet(&job).contains(says), "{}", sheet(&job));
    job.offer.stock.price = Some(price(50.0));
    assert!(!sheet(&job).contains(r#"class="notice""#), "{}", sheet(&job));
}

#[test]
fn the_share_price_of_the_current_job_is_that_of_its_company() {
    let mut scenario = with(change::job::added());
    scenario.offers[0].stock.price = Some(price(231.0));
    change::set_company(&mut scenario, OfferId::CURRENT, Some("amazon".into()));
    let set_price = |scenario: &mut Scenario, price| {
        change::set_stock(scenario, OfferId::CURRENT, |stock| stock.price = price);
    };
    let stock = |scenario: &Scenario| scenario.current.as_ref().and_then(|job| job.offer.stock.price);
    assert_eq!(stock(&scenario), Some(price(231.0)), "taken over from the offer");
    let path = PricePath::Growth(Rate::ONE);
    change::set_stock(&mut scenario, FIRST, |stock| stock.path = path.clone());
    set_price(&mut scenario, Some(price(240.0)));
    let job = scenario.current.as_ref().map(|job| job.offer.stock.clone());
    assert_eq!(
        job,
        Some(Stock { price: Some(price(240.0)), path, splits: Vec::new() }),
        "with what the offers assume of it"
    );
    assert!(scenario.offers.iter().all(|offer| offer.stock.price == Some(price(240.0))));
    change::set_company(&mut scenario, OfferId::CURRENT, None);
    set_price(&mut scenario, Some(price(10.0)));
    assert_eq!(scenario.offers[0].stock.price, Some(price(240.0)), "another company keeps its own");
}

#[test]
fn vests_past_grants_and_payments_of_the_current_job_are_rows() {
    let begins = change::begins(&Offer::default(), november());
    assert_eq!(begins.to_string(), "2026-12", "next month unless typed");
    let mut job = change::job::added();
    job.unvested = vec![change::job::unvested(begins), change::job::unvested(begins)];
    change::job::set_unvested(&mut job.unvested[1].size, "dollars");
    assert_eq!(job.unvested[1].size, UnvestedSize::Dollars(Money::ZERO));
    job.past = vec![change::job::past_grant(begins)];
    job.repay = vec![change::job::past_tranche(begins)];
    let vests = job_shown(job.clone(), unvested::unvested);
    assert!(vests.contains("Vest 1") && vests.contains("Vest 2"), "{vests}");
    assert_eq!(vests.matches(r#"value="Mar 2027""#).count(), 2, "{vests}");
    let grants = job_shown(job.clone(), past::past_grants);
    assert!(inside(&grants, "input", &[r#"value="Dec 2025""#]).is_some(), "{grants}");
    let size = GrantSize::Dollars { amount: Money::whole(100), grant_price: Some(price(200.0)) };
    job.past[0].grant.size = size;
    job.offer.stock.price = Some(price(150.0));
    let grants = job_shown(job.clone(), past::past_grants);
    assert!(grants.contains("Grant-price gap 0.75<"), "{grants}");
    let repay = job_shown(job, past::repay);
    assert!(inside(&repay, "input", &[r#"value="Dec 2026""#]).is_some(), "{repay}");
}
