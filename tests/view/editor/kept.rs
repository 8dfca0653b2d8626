//! What an editor takes away can be put back, also after its sheet was closed.

use super::{november, offer_with};
use crate::markup;
use offerscope::page::offers::editor::change::{self, package::Package};
use offerscope::page::offers::editor::current::{CurrentEditor, REMOVED};
use offerscope::page::offers::editor::desk::use_offer_desk;
use offerscope::page::offers::editor::filled::filling;
use offerscope::page::offers::editor::kept::Kept;
use offerscope::page::offers::editor::letter::LetterEditor;
use offerscope_core::data::sample_scenario;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::offer::{Grant, GrantSize, Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

#[test]
fn a_job_that_was_removed_is_offered_again_by_a_sheet_opened_anew() {
    let sheet = |kept: Kept| {
        let (scenario, today) = (Rc::new(sample_scenario()), november());
        markup(html! {
            <ContextProvider<Kept> context={kept}>
                <CurrentEditor {scenario} {today} on_edit={Callback::noop()} />
            </ContextProvider<Kept>>
        })
    };
    let kept = Kept::default();
    assert!(!sheet(kept.clone()).contains("Put it back"));
    kept.keep(REMOVED, change::job::added());
    let says = sheet(kept);
    assert!(says.contains("Your current job was removed.") && says.contains("Put it back"), "{says}");
}

#[derive(Clone, PartialEq, Properties)]
struct FillsProps {
    scenario: Rc<Scenario>,
    filled: Offer,
    on_edit: Callback<Scenario>,
}

/// A sheet in which the offer is filled, and closed.
#[component]
fn Fills(props: &FillsProps) -> Html {
    let desk = use_offer_desk(OfferId(1), &props.scenario, november(), &props.on_edit);
    let done = use_mut_ref(|| false);
    if !std::mem::replace(&mut *done.borrow_mut(), true) {
        filling(&desk).emit(props.filled.clone());
    }
    Html::default()
}

#[test]
fn what_filling_an_offer_replaces_is_offered_again_by_a_sheet_opened_anew() {
    let dollars = |amount| GrantSize::Dollars { amount: Money::whole(amount), grant_price: None };
    let mut before = offer_with(Grant { size: dollars(320_000), ..Grant::default() });
    before.refreshers = vec![change::refresher()];
    let filled = offer_with(Grant { size: dollars(480_000), ..Grant::default() });
    let scenario = Rc::new(Scenario { offers: vec![before.clone()], ..Scenario::default() });
    let (kept, edited) = (Kept::default(), Rc::new(RefCell::new(Scenario::default())));
    let on_edit = {
        let edited = edited.clone();
        Callback::from(move |scenario| *edited.borrow_mut() = scenario)
    };
    markup(html! {
        <ContextProvider<Kept> context={kept.clone()}>
            <Fills {scenario} filled={filled.clone()} {on_edit} />
        </ContextProvider<Kept>>
    });
    let now = edited.borrow().clone();
    assert_eq!(now.offers.first(), Some(&filled));
    let sheet = |scenario: Scenario| {
        let (scenario, today) = (Rc::new(scenario), november());
        markup(html! {
            <ContextProvider<Kept> context={kept.clone()}>
                <LetterEditor {scenario} {today} id={OfferId(1)} on_edit={Callback::noop()} />
            </ContextProvider<Kept>>
        })
    };
    let says = sheet(now.clone());
    assert!(says.contains("refreshers and top-up are gone.") && says.contains("Put it back"), "{says}");
    let mut another = now;
    another.offers[0].name = "Beta".into();
    assert!(!sheet(another).contains("Put it back"), "it belongs to the offer that was filled");

    let mut offer = filled.clone();
    let again = Package::of(&before).put(&mut offer);
    assert_eq!(offer, before);
    let _ = again.put(&mut offer);
    assert_eq!(offer, filled, "each takes the place of the other");
}
