//! What would change it: the two leading offers, each assumption with the value at which they change places, the nearest
//! first, and a slider over its range. Tries values; edits nothing.

mod curve;
mod even;
mod places;
mod words;

use super::DeeperProps;
use super::region::{region, waiting};
use super::who::{self, Who};
use curve::Curve;
use offerscope_core::compute::breakeven::{BreakEven, break_even};
use offerscope_core::compute::flips::{Flip, flips};
use offerscope_core::compute::study::Study;
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::{Money, Price};
use offerscope_core::model::month::Month;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

const TITLE: &str = "What would change it";

/// Two offers and what would make them change places.
struct Pair {
    /// The one that is ahead in dollars as they come.
    first: Who,
    /// The next.
    second: Who,
    flips: Vec<Flip>,
    /// What it takes for the second to match the first.
    even: BreakEven,
    /// The second's share price today.
    price: Option<Price>,
    shared: bool,
}

/// The view.
#[component]
pub fn Flips(props: &DeeperProps) -> Html {
    let pair =
        use_memo((props.scenario.clone(), props.today), |(scenario, today)| Pair::of(scenario, *today));
    let Some(pair) = pair.as_ref() else {
        return waiting(
            "flips",
            TITLE,
            "It takes two offers, or an offer and the job you have: then this shows what would make them change places.",
        );
    };
    let one = |(place, flip): (usize, &Flip)| {
        let opened = place == 0;
        let words = words::Words::of(flip, pair);
        html! {
            <li key={words.key()}>
                <Curve
                    scenario={props.scenario.clone()} today={props.today} flip={*flip} {opened} {words}
                    first={pair.first.id} second={pair.second.id}
                />
            </li>
        }
    };
    let list = html! { <ul class="flips">{ for pair.flips.iter().enumerate().map(one) }</ul> };
    let content = [even::even(pair), list];
    let found = Html::from(words::found(pair));
    region("flips", TITLE, found, content.into_iter().collect())
}

impl Pair {
    /// The two that pay most; `None` where there are not two.
    fn of(scenario: &Rc<Scenario>, today: Month) -> Option<Self> {
        let study = Study::of(scenario, catalog(), today);
        let paid = who::paid(&study);
        let totals: Vec<Money> = paid.iter().map(|(_, subject)| subject.total(study.months())).collect();
        let (first, second) = who::leading(&totals)?;
        let ((first, ahead), (second, behind)) = (paid.get(first)?.clone(), paid.get(second)?.clone());
        let company = |who: &Who| {
            let job = scenario.current.as_ref().map(|job| &job.offer);
            let offer = scenario.offer(who.id).or(job);
            offer.and_then(|offer| offer.company.clone())
        };
        let shared = company(&first).is_some() && company(&first) == company(&second);
        Some(Self {
            flips: flips(scenario, catalog(), today, first.id, second.id),
            even: break_even(&study, behind, ahead),
            price: behind.price(),
            shared,
            first,
            second,
        })
    }
}
