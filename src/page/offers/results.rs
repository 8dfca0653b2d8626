//! What follows from the offers: by year, side by side, against the bands, and what it all takes for granted.

pub mod band;
mod difference;
pub mod sums;
pub mod terms;
pub mod what_if;
pub mod whole;
pub mod years;

use crate::lazy::lazy;
use crate::page::offers::OffersProps;
use crate::page::offers::after_tax::years::AfterTaxYearsProps;
use crate::page::offers::analysis_view::look_closer;
use crate::widget::element::element;
use crate::widget::fold::fold;
use band::which_level;
use sums::side_by_side;
use terms::terms;
use what_if::WhatIfProps;
use whole::MadeWholeProps;
use years::years;
use yew::prelude::*;

/// What the results take.
#[derive(PartialEq)]
pub struct OffersResultsProps {
    /// What the page takes.
    pub page: OffersProps,
}

/// What follows from the offers, beside them as far as the years and then as wide as the page; nothing while none pays anything.
pub fn offers_results(OffersResultsProps { page: props }: &OffersResultsProps) -> Html {
    let (answer, form) = (props.shown.comparison(), &props.shown);
    if answer.columns().all(|pay| pay.sum.total().is_zero()) {
        return Html::default();
    }
    let (years, measures) = (years(&props.state, answer), side_by_side(answer));
    // Through a lens the measures before tax go with the years before tax, for they stand only where there is no other answer.
    let (years, measures) = if props.is_in_lens() {
        let before_tax = [years, measures].into_iter().collect();
        (lazy(AfterTaxYearsProps { form: form.clone(), before_tax }), Html::default())
    } else {
        (years, measures)
    };
    let expected = form.scenario.offers.iter().any(|offer| !offer.refreshers.is_empty());
    let whole =
        (expected || form.scenario.current.is_some()).then(|| lazy(MadeWholeProps { form: form.clone() }));
    let what_if = WhatIfProps { page: props.clone() };
    let beside = [
        whole.unwrap_or_default(),
        fold("card", "What if shares fall, you leave early, or you move?", move || lazy(what_if.clone())),
        years,
    ];
    let below = [measures, which_level(answer), terms(), look_closer(form, props.state.screen.view)];
    [
        element("div", "stack", beside.into_iter().collect()),
        element("div", "stack split__below", below.into_iter().collect()),
    ]
    .into_iter()
    .collect()
}
