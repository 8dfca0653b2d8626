//! The editor of the current job: its rows, and what its fields change.

use super::price;
use crate::harness::{App, FIRST, form, november};
use crate::{inside, markup};
use offerscope::page::offers::card::job::{JobFieldsProps, job_fields};
use offerscope::page::offers::editor::change;
use offerscope::page::offers::editor::current::{CurrentEditorProps, current_editor};
use offerscope::page::offers::editor::{past, unvested};
use offerscope::state::{Action, blank_job};
use offerscope::widget::field::Reading;
use offerscope::widget::field::month::CalendarBetween;
use offerscope::widget::form::Form;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::current::{Current, UnvestedSize};
use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::schedule::Cadence;
use offerscope_core::model::offer::{BonusPlan, FirstBonus, GrantSize, Offer, OfferId, PricePath, Stock};
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

/// A job as it is added in November.
fn blank() -> Current {
    blank_job(november().plus(1))
}

/// The fields of the card of the current job.
fn card(app: &App) -> String {
    markup(job_fields(&JobFieldsProps { form: app.form() }))
}

/// Equal vests each quarter until November 2028, from December 2026 on: after 2, 5, … 23 months, eight of them. $700,000 in eighths is $87,500 each.
#[test]
fn unvested_stock_in_one_line_is_spread_evenly_until_its_month() {
    let app = App::of(Scenario { current: Some(blank().into()), horizon_years: 4, ..sample_scenario() });
    let shown = card(&app);
    assert!(inside(&shown, "input", &[r#"id="offer-0-job-stock-0-dollars""#]).is_some(), "{shown}");
    assert!(
        inside(&shown, "input", &[r#"id="offer-0-job-stock-0-until""#, r#"value="Dec 2028""#]).is_some(),
        "{shown}"
    );
    let mut job = blank();
    let past = job.past.first_mut().expect("the line");
    past.grant.size = GrantSize::Dollars { amount: Money::whole(700_000), grant_price: None };
    past.spread(Month::new(2028, 11).expect("a month"), Cadence::Quarterly);
    let app = App::of(Scenario { current: Some(job.into()), ..sample_scenario() });
    let form = app.form();
    let staying = form.comparison().staying.as_ref().expect("a current job");
    assert_eq!(staying.sum.equity, Money::whole(700_000));
    assert_eq!(staying.total(Some(1)), Money::whole(4 * 87_500));
    let shown = card(&app);
    assert!(inside(&shown, "input", &[r#"value="$700,000""#]).is_some(), "{shown}");
    assert!(shown.contains("The next is in February 2027."), "{shown}");
}

/// A bonus year that ends with June and pays in September is typed on the card; the sheet does not ask again.
#[test]
fn when_the_bonus_is_paid_is_asked_on_the_card_where_there_is_one() {
    let mut job = blank();
    let app = |job: &Current| App::of(Scenario { current: Some(job.clone().into()), ..sample_scenario() });
    assert!(!card(&app(&job)).contains("Bonus counts by"));
    job.offer.bonus.target = Rate::from_f64(0.15);
    assert!(card(&app(&job)).contains("Bonus counts by"));
    job.offer.bonus.plan =
        BonusPlan::Calendar { year_ends: 6, paid: 9, first: FirstBonus::Prorated, half_yearly: false };
    let shown = card(&app(&job));
    assert!(shown.contains("Bonus year ends with") && shown.contains("Bonus paid in"), "{shown}");
    assert!(!sheet(with(job)).contains("Bonus paid in"));
}

#[test]
fn a_cadence_or_month_typed_in_the_line_spreads_the_same_stock_anew() {
    let begins = november().plus(1);
    let mut job = blank();
    let mut spread = |until: Month, cadence| {
        let past = job.past.first_mut().expect("the line");
        past.spread(until, cadence);
        let (past, cadence) = job.even_stock(begins).expect("one line");
        (past.span().map(|[_, last]| last), cadence, past.grant.schedule.clone())
    };
    let (until, cadence, _) = spread(begins.plus(12), Cadence::Monthly);
    assert_eq!((until, cadence), (Some(begins.plus(12)), Cadence::Monthly));
    let (until, cadence, kept) = spread(begins.plus(30), Cadence::SemiAnnual);
    assert_eq!((until, cadence), (Some(begins.plus(30)), Cadence::SemiAnnual));
    assert_eq!(spread(begins, Cadence::Monthly).2, kept, "no vest would be left");
    // One vest alone stays what the reader chose as far as its month tells.
    let (_, cadence, _) = spread(begins.plus(3), Cadence::Quarterly);
    assert_eq!(cadence, Cadence::Quarterly);
    // A grant that vests already is no line of what is unvested.
    assert!(job.even_stock(begins.plus(4)).is_none());
}

#[test]
fn the_last_vest_comes_after_the_line_begins() {
    let reading = CalendarBetween(november().plus(2), november().plus(121));
    let off = reading.read("Nov 2026").expect_err("too early");
    assert_eq!(off.says, "Nov 2026 is not counted. Type a month from Jan 2027 to Dec 2036.");
    assert_eq!(reading.read("2036-12"), Ok(november().plus(121)));
}

#[test]
fn the_current_job_is_added_by_one_press_and_has_a_card() {
    let app = App::sample();
    assert!(app.page().contains("Add your current job"), "{}", app.page());
    app.then([Action::JobAdded(november())]);
    assert_eq!(app.scenario().current.as_deref(), Some(&blank()));
    assert_eq!(app.state().screen.focus.1, "offer-0-name");
    let page = app.page();
    assert!(page.contains(r#"aria-label="Your current job: Current job""#), "{page}");
    assert!(!page.contains("Add your current job"), "{page}");
    app.then([Action::Removed(OfferId::CURRENT)]);
    assert!(app.scenario().current.is_none() && app.page().contains("Current job was removed."));
}

#[test]
fn stock_that_is_typed_as_a_table_is_not_asked_twice() {
    let mut job = blank();
    job.past.clear();
    let app = |job: &Current| App::of(Scenario { current: Some(job.clone().into()), ..sample_scenario() });
    assert!(card(&app(&job)).contains("Add unvested stock"));
    job.unvested = vec![change::job::unvested(november())];
    let shown = card(&app(&job));
    assert!(
        shown.contains("is typed in “More about your current job”") && !shown.contains("Add unvested stock"),
        "{shown}"
    );
}

#[test]
fn what_is_off_with_the_current_job_is_said_in_its_sheet() {
    let mut job = blank();
    job.past.clear();
    job.unvested = vec![change::job::unvested(change::begins(&job.offer, november()))];
    let sheet = |job: &Current| sheet(with(job.clone()));
    let says = "has no share price, so its stock counts as $0.";
    assert!(sheet(&job).contains(says), "{}", sheet(&job));
    job.offer.stock.price = Some(price(50.0));
    assert!(!sheet(&job).contains(r#"class="notice""#), "{}", sheet(&job));
}

#[test]
fn the_share_price_of_the_current_job_is_that_of_its_company() {
    let mut scenario = with(blank());
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
    let mut job = blank();
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
