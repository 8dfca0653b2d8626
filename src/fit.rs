//! The third program: what answers the Fit page, fetched with the first press there, or at once where answers are there already.
//! It reads what the page carries, fills a region of the page and hands edits back. The only wiring of that program.

use crate::browser::Element;
use crate::page::fit::{FitPage, FitProps};
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// What the program shows.
#[derive(Clone, PartialEq, Properties)]
pub struct CheckProps {
    /// The scenario of the page.
    pub scenario: Rc<Scenario>,
    /// This month.
    pub today: Month,
    /// The base address of the site.
    pub base: AttrValue,
    /// The region, while the Fit page is shown.
    pub region: Option<Element>,
    /// Takes a changed scenario back to the page.
    pub on_edit: Callback<Scenario>,
}

/// The region's content; nothing before the first answer, so that the page shows what it will do.
#[component]
pub fn Check(props: &CheckProps) -> Html {
    let CheckProps { scenario, today, on_edit, .. } = props.clone();
    match &props.region {
        Some(region) if !scenario.profile.is_empty() => {
            let fit = FitProps { scenario, today, on_edit };
            create_portal(html! { <FitPage base={&props.base} {fit} /> }, region.clone())
        }
        _ => Html::default(),
    }
}

/// Answers from here on.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    use crate::browser::{asked, clock, page};
    use crate::carry;
    use std::cell::RefCell;

    page::show_panics(page::MISSING);
    let (Some(root), Some(today)) = (asked::new_root(), clock::this_month()) else { return };
    let read = |carried: Option<String>| carried.and_then(|carried| carry::read(&carried)).map(Rc::new);
    let hand_back = |scenario: Scenario| asked::hand_back(&carry::written(&scenario));
    let shown = RefCell::new(CheckProps {
        scenario: read(asked::carried()).unwrap_or_default(),
        today,
        base: page::base().into(),
        region: asked::part(asked::FIT_CHECK),
        on_edit: Callback::from(hand_back),
    });
    let app =
        RefCell::new(yew::Renderer::<Check>::with_root_and_props(root, shown.borrow().clone()).render());
    let change = Rc::new(move |change: &dyn Fn(&mut CheckProps)| {
        let mut props = shown.borrow_mut();
        let before = props.clone();
        change(&mut props);
        if *props != before {
            app.borrow_mut().update(props.clone());
        }
    });
    let turning = change.clone();
    // Pages are turned in place: the region goes, and another comes.
    asked::on_parts(move || turning(&|props| props.region = asked::part(asked::FIT_CHECK)));
    asked::on_change(move |carried| {
        if let Some(scenario) = read(Some(carried)) {
            change(&|props| props.scenario = scenario.clone());
        }
    });
    asked::on_ask(asked::FIT, move |key, carried| match read(Some(carried)) {
        Some(scenario) => crate::page::fit::begun(&scenario, &key).into_iter().for_each(hand_back),
        None => page::tell(page::MISSING, ""),
    });
}
