//! The controls of the Offers page: over how many years, compared with what, after tax, and onto paper.

use crate::page::offers::OffersProps;
use crate::state::Action;
use crate::widget::element::{ButtonKind, button, element};
use crate::widget::field::choice::{Choice, SelectProps, select};
use crate::widget::print::print_button;
use offerscope_core::model::offer::OfferId;
use yew::prelude::*;

/// All of them in a row.
pub(super) fn controls(props: &OffersProps) -> Html {
    let (state, form) = (&props.state, &props.form);
    let years = (1..=10).map(|years: u16| {
        let word = if years == 1 { "1 year".to_owned() } else { format!("{years} years") };
        Choice::new(years.to_string(), word)
    });
    let horizon = form.choice(
        "horizon",
        "Over",
        state.scenario.horizon_years.to_string(),
        years.collect(),
        |scenario, years| {
            if let Ok(years) = years.parse() {
                scenario.horizon_years = years;
            }
        },
    );
    let after_tax = (!props.has_lens()).then(|| {
        button(
            ButtonKind::Plain,
            "After tax",
            None,
            form.dispatch.reform(|_: MouseEvent| Action::AfterTaxAsked),
        )
    });
    let controls = [Some(horizon), Some(compared_with(props)), after_tax, Some(print_button(&form.dispatch))];
    element("div", "offers__controls", controls.into_iter().flatten().collect())
}

/// The choice of what differences are taken against, where there is more than one thing.
fn compared_with(props: &OffersProps) -> Html {
    let state = &props.state;
    let offers = state
        .scenario
        .offers
        .iter()
        .enumerate()
        .map(|(position, offer)| Choice::new(offer.id.0.to_string(), state.scenario.name_of(position)));
    let staying = state.scenario.current.iter();
    let staying = staying.map(|job| Choice::new(job.offer.id.0.to_string(), job.name().to_owned()));
    let choices: Vec<Choice> = offers.chain(staying).collect();
    let Some(against) = state.against().filter(|_| choices.len() > 1) else { return Html::default() };
    let dispatch = props.form.dispatch.clone();
    let on_change = Callback::from(move |id: AttrValue| {
        if let Ok(id) = id.parse() {
            dispatch.emit(Action::AgainstChosen(OfferId(id)));
        }
    });
    select(SelectProps {
        id: "against".into(),
        label: "Compared with".into(),
        value: against.0.to_string().into(),
        choices,
        on_change,
    })
}
