//! Stock splits in the editor, and the fields of lengths of time and of ratios.

use super::offer_with;
use crate::harness::{App, FIRST, form, november};
use crate::{inside, markup};
use offerscope::page::offers::editor::{change, splits};
use offerscope::widget::field::Reading;
use offerscope::widget::field::duration::Duration;
use offerscope::widget::field::ratio::SplitRatio;
use offerscope_core::model::bounds;
use offerscope_core::model::fixed::Rate;
use offerscope_core::model::offer::{Grant, Offer, OfferId, Split};
use offerscope_core::model::scenario::Scenario;

/// Two offers of one company and one of another.
fn three() -> Scenario {
    let of = |id, company: &str| Offer {
        id: OfferId(id),
        company: Some(company.into()),
        ..offer_with(Grant::default())
    };
    Scenario { offers: vec![of(1, "amazon"), of(2, "amazon"), of(3, "google")], ..Scenario::default() }
}

fn counts(scenario: &Scenario) -> Vec<usize> {
    scenario.offers.iter().map(|offer| offer.stock.splits.len()).collect()
}

#[test]
fn a_split_holds_for_every_offer_of_its_company_and_an_undo_takes_it_back() {
    let app = App::of(three());
    let add = |scenario: &mut Scenario, (): ()| {
        change::set_stock(scenario, FIRST, |stock| stock.splits.push(change::split(november())));
    };
    app.form().press("split-0-month", add).emit(());
    assert_eq!(counts(&app.scenario()), [1, 1, 0]);
    let offer = &app.scenario().offers[0];
    let fields = markup(splits::splits(&app.form().named("editor-1-".into()), offer));
    assert!(
        inside(&fields, "input", &[r#"id="editor-1-split-0-ratio""#, r#"value="2""#]).is_some(),
        "{fields}"
    );
    assert!(
        inside(&fields, "input", &[r#"id="editor-1-split-0-month""#, r#"value="Nov 2026""#]).is_some(),
        "{fields}"
    );
    app.undo();
    assert_eq!(counts(&app.scenario()), [0, 0, 0]);
}

#[test]
fn no_more_splits_are_offered_than_fit() {
    let mut scenario = three();
    let split = Split { month: november(), ratio: Rate::whole(20) };
    change::set_stock(&mut scenario, FIRST, |stock| stock.splits = vec![split; bounds::SPLITS - 1]);
    let shown = |scenario: &Scenario| {
        let offer = scenario.offers[0].clone();
        markup(splits::splits(&form(scenario.clone()), &offer)).contains("Add a split")
    };
    assert!(shown(&scenario));
    change::set_stock(&mut scenario, FIRST, |stock| stock.splits.push(split));
    assert!(!shown(&scenario));
}

#[test]
fn what_these_fields_show_is_read_as_the_same_value() {
    let field = Duration(bounds::PROMOTION_MONTH);
    assert_eq!(
        [1, 12, 18, 24].map(|months| field.show(&months)),
        ["1 month", "1 year", "18 months", "2 years"]
    );
    for months in 1..=84 {
        assert_eq!(field.read(&field.show(&months)), Ok(months));
    }
    for ratio in [1_000_000, 333_333_333, 1_125_000_000, 1_500_000_000, 20_000_000_000].map(Rate::from_units)
    {
        assert_eq!(SplitRatio.read(&SplitRatio.show(&ratio)), Ok(ratio));
    }
}
