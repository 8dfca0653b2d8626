//! The answer in a lens: the choice of the lens, the sentence that compares the offers, the April headline, and the tax profile. It takes
//! the place of the verdict before tax once a lens has an answer.

mod april;
pub mod by_offer;
mod earlier;
mod elsewhere;
mod months;
mod moves;
mod next;
mod place;
mod profile;
pub mod table;
pub(crate) mod views;
pub mod years;

use crate::page::offers::verdict_before_tax;
use crate::results::after_tax::{AfterTaxResult, Taxed};
use crate::widget::announce::announce;
use crate::widget::badge::badge;
use crate::widget::element::{element, note};
use crate::widget::field::choice::Choice;
use crate::widget::fold::fold;
use crate::widget::form::Form;
use crate::widget::problems::problems;
use crate::widget::sticky_verdict::sticky_verdict;
use crate::widget::verdict::{headline, sentence};
use offerscope_core::compute::lens::take_home::{NOT_ADVICE, SCOPE};
use offerscope_core::model::lens::Lens;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax::profile::TaxProfile;
use yew::prelude::*;

/// Whether a scenario says anything of lens or taxes, so that a page which comes back shows it again.
pub fn is_chosen(scenario: &Scenario) -> bool {
    scenario.lens != Lens::default() || scenario.tax.with_state().is_some()
}

/// The answer: the choice of a lens, the sentence that compares the offers through it, and after tax April and who files.
pub fn after_tax(props: &AfterTaxProps) -> Html {
    let form = &props.form;
    let found = form.after_tax();
    let content = [
        element("div", "lens__choice", choice(form, found.lens)),
        match &found.seen {
            _ if found.lens == Lens::Taxable => verdict_before_tax(form),
            Ok(seen) => {
                let text: String = seen.line.iter().map(|segment| segment.text.as_str()).collect();
                let head = headline(sentence(&seen.line), Html::from(seen.why.clone()));
                let part_year = seen.part_year.clone().map(note).unwrap_or_default();
                html! { <>{ head }{ own_years(form) }{ part_year }{ announce(text.into()) }</> }
            }
            Err(off) if form.scenario.tax.with_state().is_none() => headline(
                Html::from("What would you keep after taxes?"),
                Html::from(format!("{} Nothing you type leaves this device.", off.try_)),
            ),
            Err(off) => problems(std::slice::from_ref(off)).unwrap_or_default(),
        },
        if found.lens == Lens::Cash { cash(form, found) } else { Html::default() },
    ];
    html! { <section class="lens" aria-label="How pay is counted">{ for content }</section> }
}

/// Who leads before tax over each one's own first years, where other start months decide the answer before tax.
fn own_years(form: &Form<Scenario>) -> Html {
    let said = &form.comparison().verdict.own_years;
    if said.is_empty() {
        return Html::default();
    }
    element("p", "note", [Html::from("Before tax: "), sentence(said)].into_iter().collect())
}

/// What the answer takes.
#[derive(PartialEq)]
pub struct AfterTaxProps {
    /// The form of the scenario.
    pub form: Form<Scenario>,
}

/// What the line takes.
#[derive(PartialEq)]
pub struct AfterTaxStickyProps {
    /// The form of the scenario.
    pub form: Form<Scenario>,
}

/// The answer in one line at the foot of the window; before tax while there is none.
pub fn after_tax_sticky(props: &AfterTaxStickyProps) -> Html {
    let form = &props.form;
    let line = form.after_tax().in_place().map(|seen| &seen.line);
    sticky_verdict(line.unwrap_or(&form.comparison().verdict.line))
}

fn choice(form: &Form<Scenario>, lens: Lens) -> Html {
    let choices = Lens::ALL.map(|lens| Choice::new(lens.word(), lens.name()));
    form.segment("lens-choice", "How to count pay", &choices, lens.word(), |scenario, word| {
        scenario.lens = Lens::of_word(word).unwrap_or_default();
    })
}

/// April, who files, and what this is not. The fields keep their place whatever is found, so that none loses the focus.
fn cash(form: &Form<Scenario>, found: &AfterTaxResult) -> Html {
    let taxed = found.taxed.as_ref().ok();
    let (aprils, notes) = taxed.map(|taxed| (aprils(taxed), notes(taxed))).unwrap_or_default();
    let earlier = taxed.map(|taxed| earlier::note(form, taxed)).unwrap_or_default();
    let others = form.clone();
    html! {
        <>
            { aprils }
            { earlier }
            { profile::profile(form) }
            { fold("more", by_offer::says(&form.scenario), move || by_offer::of_offers(&others)) }
            { notes }
        </>
    }
}

/// Each offer's April that is news.
fn aprils(taxed: &Taxed) -> Html {
    let aprils = taxed.offers.iter().filter_map(|one| {
        let april = one.april.as_ref()?;
        let whose = one.who.position.map_or_else(|| Html::from(format!("{}: ", one.who.name)), badge);
        let says = element("b", "", Html::from(format!(" {}", april.says)));
        let line =
            element("p", "", [whose, says, Html::from(format!(" {}", april.why))].into_iter().collect());
        let penalty = april.penalty.clone().map(note).unwrap_or_default();
        Some(element("li", "", [line, penalty].into_iter().collect()))
    });
    let aprils: Vec<Html> = aprils.collect();
    if aprils.is_empty() {
        Html::default()
    } else {
        element("ul", "lens__aprils", aprils.into_iter().collect())
    }
}

fn notes(taxed: &Taxed) -> Html {
    let said = taxed.notes.join(" ");
    element(
        "div",
        "lens__notes",
        [NOT_ADVICE, &said, SCOPE]
            .into_iter()
            .filter(|says| !says.is_empty())
            .map(|says| note(says.to_owned()))
            .collect(),
    )
}

/// The form of the tax profile. The ids of its fields begin with `tax-`.
fn profile_of(form: &Form<Scenario>) -> Form<TaxProfile> {
    form.of("tax", |scenario: &mut Scenario| Some(&mut scenario.tax))
}
