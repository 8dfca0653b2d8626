//! What would change it: the two leading offers, each assumption with the value at which they change places, the nearest
//! first, and a slider over its range. Tries values; edits nothing.

mod curve;
mod even;
mod places;
mod share;
mod words;
mod would;

use crate::page::offers::analysis::region::{region, waiting};
use crate::results::who::{self, Who};
use crate::widget::element::note;
use crate::widget::form::Form;
use curve::{CurveProps, curve};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::sensitivity::{FlipPoint, UncertainInput, sensitivity};
use offerscope_core::compute::supposed::refreshers_stay;
use offerscope_core::compute::value::break_even::{BreakEven, break_even};
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use share::Share;
use std::rc::Rc;
use yew::prelude::*;

const TITLE: &str = "What would change it";

/// Two offers and what would make them change places.
struct Pair {
    /// The one that is ahead in dollars as they come.
    first: Who,
    /// The next.
    second: Who,
    /// Their shares.
    shares: [Share; 2],
    /// How far the first is ahead of the second.
    ahead: Money,
    flips: Vec<FlipPoint>,
    /// What it takes for the second to match the first.
    even: BreakEven,
    /// Whether a view of stock of one's own was typed.
    own_view: bool,
    /// Whether both have one share.
    shared: bool,
}

/// The answer in a line.
pub(crate) fn answer(form: &Form<Scenario>) -> String {
    Pair::of(&form.scenario, form.today).map(|pair| would::found(&pair)).unwrap_or_default()
}

/// The view.
pub fn flips(form: &Form<Scenario>) -> Html {
    let Some(pair) = &Pair::of(&form.scenario, form.today) else {
        return waiting(
            "flips",
            TITLE,
            "This needs two offers, or an offer and your current job. Then it shows what would make the other one lead.",
        );
    };
    let one = |(place, flip): (usize, &FlipPoint)| {
        let opened = place == 0;
        let words = words::Words::of(flip, pair);
        html! {
            <li key={words.key()}>
                { curve(CurveProps { scenario: form.scenario.clone(), today: form.today, flip: *flip, opened, first: pair.first.id, second: pair.second.id, words }) }
            </li>
        }
    };
    let list = html! { <ul class="flips">{ for pair.flips.iter().enumerate().map(one) }</ul> };
    let compared = [pair.first.id, pair.second.id].into_iter().filter_map(|id| form.scenario.offer(id));
    let refreshers = refreshers_stay(compared).map(note).unwrap_or_default();
    let content = [even::even(pair), refreshers, list];
    let found = Html::from(would::found(pair));
    region("flips", TITLE, found, content.into_iter().collect())
}

impl Pair {
    /// The two that pay most; `None` where there are not two.
    fn of(scenario: &Rc<Scenario>, today: Month) -> Option<Self> {
        let analysis = Analysis::of(scenario, catalog(), today);
        let paid = who::paid(&analysis);
        let totals: Vec<Money> = paid.iter().map(|(_, subject)| analysis.total(subject)).collect();
        let (first, second) = who::leading(&totals)?;
        let lead =
            totals.get(first).copied().unwrap_or_default() - totals.get(second).copied().unwrap_or_default();
        let ((first, ahead), (second, behind)) = (paid.get(first)?.clone(), paid.get(second)?.clone());
        let shares = [(&first, ahead), (&second, behind)]
            .map(|(who, subject)| Share::of(scenario, who, subject.price()));
        let shared = shares[0].company.is_some() && shares[0].company == shares[1].company;
        Some(Self {
            ahead: lead,
            flips: sensitivity(scenario, catalog(), today, first.id, second.id),
            even: break_even(&analysis, behind, ahead),
            own_view: analysis.outlook.equity_discount.is_some(),
            shares,
            shared,
            first,
            second,
        })
    }

    /// The share of one of the two.
    fn share(&self, id: OfferId) -> &Share {
        let [first, second] = &self.shares;
        if id == self.first.id { first } else { second }
    }

    /// The range that an assumption is looked for in.
    fn range(&self, of: fn(UncertainInput) -> bool) -> Option<(f64, f64)> {
        self.flips.iter().find(|flip| of(flip.assumption)).map(|flip| flip.range)
    }
}
