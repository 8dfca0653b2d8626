//! The fields of stock splits. They belong to the company: an edit holds for all of its offers and for the current job.

use crate::page::offers::editor::{change, says, set};
use crate::widget::field::month::Calendar;
use crate::widget::field::ratio::SplitRatio;
use crate::widget::form::Form;
use offerscope_core::model::bounds;
use offerscope_core::model::offer::{Offer, OfferId, Split};
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The rows, and one more.
pub fn splits(form: &Form<Scenario>, offer: &Offer) -> Html {
    let (id, today) = (offer.id, form.today);
    let row = |(at, split): (usize, &Split)| {
        let fields = html! {
            <>
                { fields(form, id, at, split) }
                { form.remove(("split", at), "Remove split", move |scenario| {
                    change::set_stock(scenario, id, |stock| change::remove(&mut stock.splits, at));
                }) }
            </>
        };
        set(format!("Split {}", at + 1), fields)
    };
    let splits = &offer.stock.splits;
    html! {
        <>
            { says("A split changes how many shares vest and at which price. It changes no value. Type all share prices as prices of one share of today, also for the years after the split. Type a past grant as its letter says: its shares are counted up by the splits after it.") }
            { form.rows(splits.iter().enumerate().map(row).collect()) }
            { form.add(("split", "month"), "Add a split", (splits.len(), bounds::SPLITS), move |scenario| {
                change::set_stock(scenario, id, |stock| stock.splits.push(change::split(today)));
            }) }
        </>
    }
}

fn fields(form: &Form<Scenario>, id: OfferId, at: usize, split: &Split) -> Html {
    let form = form.when(move |scenario| {
        let mut offers = scenario.offers.iter().chain(scenario.current.as_ref().map(|job| &job.offer));
        offers.any(|offer| offer.id == id && at < offer.stock.splits.len())
    });
    let name = |field: &str| format!("split-{at}-{field}");
    html! {
        <>
            { form.field(&name("month"), "Month of the split", "", split.month, Calendar, move |scenario, month| {
                set_split(scenario, (id, at), |split| split.month = month);
            }) }
            { form.field(&name("ratio"), "New shares for an old one", "20 for a 20:1 split. A reverse split is below 1, such as 1:10.", split.ratio, SplitRatio, move |scenario, ratio| {
                set_split(scenario, (id, at), |split| split.ratio = ratio);
            }) }
        </>
    }
}

fn set_split(scenario: &mut Scenario, (id, at): (OfferId, usize), edit: impl FnOnce(&mut Split)) {
    change::set_stock(scenario, id, |stock| {
        if let Some(split) = stock.splits.get_mut(at) {
            edit(split);
        }
    });
}
