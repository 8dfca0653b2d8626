//! The fourth program: what answers the Negotiate page, fetched with the first press there, or at once where a negotiation has begun. It reads
//! what the page carries, fills a region of the page and hands edits back. The only wiring of that program.

use crate::browser::Element;
use crate::page::negotiate::{NegotiatePage, Part, is_begun};
use crate::page::offers::analysis::DeeperProps;
use offerscope_core::model::day::Day;
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// What the program shows.
#[derive(Clone, PartialEq, Properties)]
pub struct NegotiationProps {
    /// The scenario of the page.
    pub scenario: Rc<Scenario>,
    /// This month.
    pub today: Month,
    /// Today.
    pub day: Day,
    /// The base address of the site.
    pub base: AttrValue,
    /// What was pressed to begin.
    pub part: Option<Part>,
    /// The region, while the Negotiate page is shown.
    pub region: Option<Element>,
    /// Takes a changed scenario back to the page.
    pub on_edit: Callback<Scenario>,
}

/// The region's content; nothing before anything was begun, so that the page shows what it will do.
#[component]
pub fn Negotiation(props: &NegotiationProps) -> Html {
    let NegotiationProps { scenario, today, day, base, part, on_edit, .. } = props.clone();
    match &props.region {
        Some(region) if is_begun(&scenario) => {
            let deeper = DeeperProps { scenario, today, on_edit };
            create_portal(html! { <NegotiatePage {base} {deeper} {day} {part} /> }, region.clone())
        }
        _ => Html::default(),
    }
}

/// Answers from here on.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    use crate::browser::{asked, clock, page};
    use crate::carry;
    use crate::page::negotiate::begun;
    use std::cell::RefCell;

    page::show_panics(page::MISSING);
    let (Some(root), Some(today), Some(day)) = (asked::new_root(), clock::this_month(), clock::today())
    else {
        return;
    };
    let read = |carried: Option<String>| carried.and_then(|carried| carry::read(&carried)).map(Rc::new);
    let hand_back = |scenario: Scenario| asked::hand_back(&carry::written(&scenario));
    let shown = RefCell::new(NegotiationProps {
        scenario: read(asked::carried()).unwrap_or_default(),
        today,
        day,
        base: page::base().into(),
        part: None,
        region: asked::part(asked::NEGOTIATION),
        on_edit: Callback::from(hand_back),
    });
    let app = RefCell::new(
        yew::Renderer::<Negotiation>::with_root_and_props(root, shown.borrow().clone()).render(),
    );
    let change = Rc::new(move |change: &dyn Fn(&mut NegotiationProps)| {
        let mut props = shown.borrow_mut();
        let before = props.clone();
        change(&mut props);
        if *props != before {
            app.borrow_mut().update(props.clone());
        }
    });
    // Pages are turned in place: the region goes, and another comes.
    let turning = change.clone();
    asked::on_parts(move || turning(&|props| props.region = asked::part(asked::NEGOTIATION)));
    let changing = change.clone();
    asked::on_change(move |carried| {
        if let Some(scenario) = read(Some(carried)) {
            changing(&|props| props.scenario = scenario.clone());
        }
    });
    asked::on_ask(asked::NEGOTIATE, move |key, carried| match read(Some(carried)) {
        Some(scenario) => {
            if let Some(part) = Part::of_key(&key) {
                change(&|props| props.part = Some(part));
                hand_back(begun(&scenario, part, (today, day)));
            }
        }
        None => page::tell(page::MISSING, ""),
    });
}
