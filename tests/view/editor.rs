//! The editors: what their fields show, and what the pure functions behind them make of a scenario. What a list has chosen is
//! set in the browser, so it is tested in tests/browser.

mod job;
mod known;
mod pure;
mod splits;
mod undone;

use super::harness::{App, FIRST, SECOND, form, november};
use super::{inside, markup};
use offerscope::page::offers::editor::letter::{LetterEditorProps, letter_editor};
use offerscope::page::offers::editor::{benefits, bonus, change, grants, paying_back, refreshers, target};
use offerscope::widget::form::Form;
use offerscope_core::compute::pay::target::PricePlan;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::fixed::{Money, Price, Rate, Shares};
use offerscope_core::model::month::MonthSet;
use offerscope_core::model::offer::benefits::{Benefits, EmployerMatch};
use offerscope_core::model::offer::*;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

fn offer_with(grant: Grant) -> Offer {
    Offer { id: OfferId(1), name: "Alpha".into(), grants: vec![grant], ..Offer::default() }
}

/// One group of a letter's fields.
fn shown(offer: Offer, fields: fn(&Form<Offer>, &Offer) -> Html) -> String {
    let form = form(Scenario { offers: vec![offer.clone()], ..Scenario::default() });
    markup(fields(&form.offer("editor-1-".to_owned(), FIRST), &offer))
}

fn price(dollars: f64) -> Price {
    Price::from_f64(dollars)
}

#[test]
fn pasted_closes_are_counted_and_averaged_and_give_the_grant_price_gap() {
    // The mean of 200 and 220 is 210; today's 231 is a tenth more.
    let closes = vec![price(200.0), price(220.0)];
    let size = GrantSize::Dollars { amount: Money::whole(210_000), grant_price: None };
    let mut offer = offer_with(Grant { size, closes, ..Grant::default() });
    offer.stock.price = Some(price(231.0));
    let fields = shown(offer, grants::grants);
    assert!(fields.contains("2 closing prices are read; their average is $210.00."), "{fields}");
    assert!(fields.contains("Grant-price gap 1.1<"), "{fields}");
    assert!(fields.contains("a dollar of the grant is worth $1.10 today"), "{fields}");
    assert_eq!(
        inside(&fields, "textarea", &[r#"id="editor-1-grant-0-closes""#]),
        Some("$200.00 $220.00"),
        "{fields}"
    );
}

#[test]
fn every_kind_of_grant_shows_the_fields_it_needs_and_no_others() {
    let kinds = [
        (GrantSize::Shares(Shares::whole(2_000)), "shares", "2,000", false),
        (GrantSize::Dollars { amount: Money::whole(100), grant_price: None }, "once", "$100", true),
        (GrantSize::Yearly(Money::whole(100)), "yearly", "$100", false),
        (GrantSize::AtVest(Money::whole(100)), "vest", "$100", false),
    ];
    for (size, kind, amount, converts) in kinds {
        let fields = shown(offer_with(Grant { size, ..Grant::default() }), grants::grants);
        assert!(inside(&fields, "option", &[&format!(r#"value="{kind}""#)]).is_some(), "{kind}: {fields}");
        assert!(fields.contains(&format!(r#"value="{amount}""#)), "{kind}: {fields}");
        assert_eq!(fields.contains("Daily closing prices of the averaging window"), converts, "{kind}");
        assert!(fields.matches(r#"type="checkbox""#).count() >= 12, "{kind}: twelve months to tick");
    }
}

#[test]
fn the_months_a_grant_vests_in_are_ticked() {
    let anchor = MonthSet::of(&[2, 5, 8, 11]);
    let fields = shown(offer_with(Grant { anchor, ..Grant::default() }), grants::grants);
    let ticked = |number: u16| {
        let id = format!(r#"id="editor-1-grant-0-month-{number}""#);
        inside(&fields, "input", &[&id, "checked"]).is_some()
    };
    assert_eq!((1..=12).filter(|number| ticked(*number)).collect::<Vec<_>>(), [2, 5, 8, 11], "{fields}");
}

#[test]
fn a_refresher_says_when_it_comes_and_the_top_up_is_off_and_labelled() {
    let mut offer = offer_with(Grant::default());
    offer.refreshers = vec![Refresher { amount: Money::whole(90_000), ..change::refresher() }];
    let fields = shown(offer.clone(), refreshers::refreshers);
    assert!(
        inside(&fields, "input", &[r#"id="editor-1-refresher-0-amount""#, r#"value="$90,000""#]).is_some()
    );
    assert!(inside(&fields, "input", &[r#"id="editor-1-refresher-0-after""#, r#"value="12""#]).is_some());
    assert!(fields.contains("(reported by Amazon employees, not published)<"), "{fields}");
    assert!(inside(&fields, "input", &[r#"id="editor-1-top-up""#, "checked"]).is_none(), "off by default");
    offer.top_up = Some(change::top_up().into());
    change::first(&mut offer.refreshers[0].first, "review");
    assert_eq!(offer.refreshers[0].first, FirstGrant::Review { month: 4, after: 12 });
    let fields = shown(offer, refreshers::refreshers);
    assert!(inside(&fields, "input", &[r#"id="editor-1-top-up""#, "checked"]).is_some(), "{fields}");
    assert!(inside(&fields, "input", &[r#"id="editor-1-top-up-growth""#, r#"value="15%""#]).is_some());
    assert!(
        inside(&fields, "select", &[r#"id="editor-1-refresher-0-review""#]).is_some(),
        "the month of the review can be chosen: {fields}"
    );
}

#[test]
fn each_payment_has_a_name_of_its_own_on_the_card_and_in_the_sheet() {
    let app = App::sample();
    let payment = || SignOn::new(Money::whole(50_000), Paid::Lump { at: 0 });
    let set = |offer: &mut Offer, all: Vec<SignOn>| offer.sign_on = all;
    let all = vec![payment(), SignOn { amount: Money::whole(25_000), ..change::relocation() }, payment()];
    app.form().offer("offer-1-".into(), FIRST).press("sign-on", set).emit(all);
    let sheet = shown(app.scenario().offers[0].clone(), paying_back::paying_back);
    let names = ["Sign-on, first day", "Relocation, first day", "Another payment, first day"];
    let short = ["Sign-on, first day", "Relocation", "Another payment"];
    for (text, names) in [(app.page(), short), (sheet, names)] {
        for name in names {
            assert_eq!(text.matches(&format!(">{name}<")).count(), 1, "{name}: {text}");
        }
    }
}

#[test]
fn a_clause_opens_its_fields_and_a_payment_without_one_has_none() {
    let mut offer = offer_with(Grant::default());
    offer.sign_on = vec![SignOn::new(Money::whole(50_000), Paid::Lump { at: 0 }), change::relocation()];
    change::set_rule(&mut offer.sign_on[1].clawback, "all");
    let Some(clawback) = &mut offer.sign_on[1].clawback else { panic!("a clause") };
    assert_eq!(*clawback, Clawback::new(ClawbackRule::Cliff, 12));
    clawback.months = 24;
    change::set_repaid(&mut clawback.repaid, "net");
    assert_eq!(clawback.repaid, Repaid::Net(Rate::from_f64(0.22)));
    change::set_rule(&mut offer.sign_on[1].clawback, "left");
    assert_eq!(offer.sign_on[1].clawback.map(|clawback| clawback.months), Some(24), "the rest of it is kept");
    let fields = shown(offer.clone(), paying_back::paying_back);
    assert!(fields.contains("Sign-on, first day") && fields.contains("Relocation, first day"), "{fields}");
    assert!(inside(&fields, "input", &[r#"id="editor-1-sign-on-0-clawback-months""#]).is_none(), "{fields}");
    assert!(
        inside(&fields, "input", &[r#"id="editor-1-sign-on-1-clawback-months""#, r#"value="24""#]).is_some()
    );
    assert!(
        inside(&fields, "input", &[r#"id="editor-1-sign-on-1-clawback-withheld""#, r#"value="22%""#])
            .is_some()
    );
    change::set_rule(&mut offer.sign_on[1].clawback, "none");
    assert_eq!(offer.sign_on[1].clawback, None);
}

fn bonus_of(form: &Form<Offer>, offer: &Offer) -> Html {
    bonus::bonus(&form.of("bonus", |offer: &mut Offer| Some(&mut offer.bonus)), &offer.bonus)
}

#[test]
fn a_bonus_by_plan_years_starts_with_december_and_march() {
    let mut offer = offer_with(Grant::default());
    assert!(!shown(offer.clone(), bonus_of).contains("Bonus year ends with"));
    change::set_plan(&mut offer.bonus.plan, "calendar");
    assert_eq!(
        offer.bonus.plan,
        BonusPlan::Calendar { year_ends: 12, paid: 3, first: FirstBonus::Prorated, half_yearly: false }
    );
    let fields = shown(offer.clone(), bonus_of);
    for id in ["editor-1-bonus-ends", "editor-1-bonus-paid"] {
        assert!(inside(&fields, "select", &[&format!(r#"id="{id}""#)]).is_some(), "{id}: {fields}");
    }
    let BonusPlan::Calendar { first, .. } = &mut offer.bonus.plan else { panic!("by calendar") };
    change::set_first_bonus(first, "by");
    assert_eq!(*first, FirstBonus::IfJoinedBy(9));
    assert!(shown(offer.clone(), bonus_of).contains("Joined by the end of"));
    assert!(!shown(offer.clone(), bonus_of).contains("The half-year you join in pays"));
    let BonusPlan::Calendar { half_yearly, .. } = &mut offer.bonus.plan else { panic!("by calendar") };
    *half_yearly = true;
    assert!(shown(offer.clone(), bonus_of).contains("The half-year you join in pays"));
    change::set_plan(&mut offer.bonus.plan, "service");
    assert_eq!(offer.bonus.plan, BonusPlan::Service { first_months: 12 });
}

#[test]
fn benefits_show_what_was_typed_and_none_are_kept_where_nothing_was() {
    let mut offer = offer_with(Grant::default());
    let half = EmployerMatch { rate: Rate::from_f64(0.5), up_to: Rate::from_f64(0.06), ..change::matched() };
    let benefits = Benefits { worth: Money::whole(3_000), match_: Some(half), ..Benefits::default() };
    offer.benefits = Some(benefits.into());
    let fields = shown(offer.clone(), benefits::benefits);
    assert!(inside(&fields, "input", &[r#"id="editor-1-benefits-worth""#, r#"value="$3,000""#]).is_some());
    assert!(inside(&fields, "input", &[r#"id="editor-1-benefits-match-rate""#, r#"value="50%""#]).is_some());
    assert!(inside(&fields, "input", &[r#"id="editor-1-benefits-match-up-to""#, r#"value="6%""#]).is_some());
    assert!(fields.contains("Empty: 40."), "the week in force is said: {fields}");
    offer.benefits = Some(Box::default());
    let mut scenario = Scenario { offers: vec![offer], ..Scenario::default() };
    scenario.tidy();
    assert_eq!(scenario.offers[0].benefits, None);
}

#[test]
fn a_target_shows_what_it_would_fill_before_it_does() {
    // 300,000 a year on a base of 180,000 and 25 % a year vested leaves 120,000 a year: a grant of 480,000, no sign-on.
    let mut offer = offer_with(Grant::default());
    offer.base = Money::whole(180_000);
    offer.grants[0].schedule = ScheduleChoice::Preset("annual_25x4".into());
    let answer =
        |target| markup(target::answer(&offer, target, PricePlan::Flat, november(), &Callback::noop()));
    let filled = answer(Money::whole(300_000));
    assert!(filled.contains("A grant of $480,000 at today’s price"), "{filled}");
    assert_eq!(filled.matches("$300,000").count(), 4, "{filled}");
    assert!(filled.contains("Fill the offer"), "{filled}");
    assert!(answer(Money::ZERO).contains("Type a target"));
    assert!(answer(Money::whole(100_000)).contains("there is nothing to fill"), "said in words");
}

#[test]
fn the_editor_of_a_letter_names_its_offer_and_its_seven_groups() {
    let shown = |id| markup(letter_editor(&LetterEditorProps { form: form(sample_scenario()), id }));
    let editor = shown(SECOND);
    assert!(editor.contains("More terms of Amazon L7"), "{editor}");
    assert_eq!(inside(&editor, "span", &[r#"data-offer="B""#]), Some("B"), "{editor}");
    assert_eq!(editor.matches("<summary>").count(), 7, "{editor}");
    let gone = shown(OfferId(9));
    assert!(gone.contains("no longer exists"), "{gone}");
}
