//! The answer through a lens: what a dollar is counted as, the sentence that compares offers so, April's bill, and who files. Fills the
//! region above the verdict; knows nothing of the page around it.

mod april;
mod elsewhere;
mod months;
mod next;
mod place;
mod profile;
pub mod seen;
mod table;
mod taxed;
pub(crate) mod views;

use crate::page::offers::analysis::DeeperProps;
use crate::page::offers::analysis::problems;
use crate::widget::badge::letter;
use crate::widget::element::{element, note};
use crate::widget::field::choice::Choice;
use crate::widget::fold::fold;
use crate::widget::segment::segment;
use crate::widget::verdict::{headline, sentence};
use offerscope_core::compute::lens::Sight;
use offerscope_core::compute::seen::{Seen, seen};
use offerscope_core::compute::study::Study;
use offerscope_core::compute::take_home::{NOT_ADVICE, SCOPE};
use offerscope_core::data::{catalog, facts};
use offerscope_core::model::lens::Lens;
use offerscope_core::model::problem::Problem;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax_profile::TaxProfile;
use taxed::Taxed;
use yew::prelude::*;

/// What the answer rests on, worked out once for a scenario.
struct Found {
    lens: Lens,
    seen: Result<Seen, Problem>,
    taxed: Result<Taxed, Problem>,
}

/// Whether a scenario says anything of lens or taxes, so that a page which comes back shows it again.
pub fn is_chosen(scenario: &Scenario) -> bool {
    Lens::of(&scenario.beside) != Lens::default() || TaxProfile::of(&scenario.beside).is_some()
}

/// The scenario through the lens of cash, for whoever asks what is left after taxes.
pub fn after_tax(scenario: &Scenario) -> Scenario {
    let mut next = scenario.clone();
    Lens::Cash.write(&mut next.beside);
    next
}

/// The region.
#[component]
pub fn Through(props: &DeeperProps) -> Html {
    let found = use_memo((props.scenario.clone(), props.today), |(scenario, today)| {
        let study = Study::of(scenario, catalog(), *today);
        let sight = Sight::of(&study, facts().taxes);
        Found { lens: sight.lens, seen: seen(&study, &sight), taxed: Taxed::of(&study, &sight) }
    });
    let content = [
        element("div", "lens__choice", choice(props, found.lens)),
        match &found.seen {
            _ if found.lens == Lens::Taxable => note("Pay before taxes, as it comes."),
            Ok(seen) => headline(sentence(&seen.line), Html::from(seen.why.clone())),
            Err(off) if TaxProfile::of(&props.scenario.beside).is_none() => headline(
                Html::from("What would be left in hand?"),
                Html::from(format!("{} Nothing you type leaves this device.", off.try_)),
            ),
            Err(off) => problems::problems(std::slice::from_ref(off)).unwrap_or_default(),
        },
        if found.lens == Lens::Cash { cash(props, &found) } else { Html::default() },
    ];
    html! { <section class="lens" aria-label="The lens">{ for content }</section> }
}

fn choice(props: &DeeperProps, lens: Lens) -> Html {
    let choices = Lens::ALL.map(|lens| Choice::new(lens.word(), lens.name()));
    let (scenario, on_edit) = (props.scenario.clone(), props.on_edit.clone());
    let on_change = Callback::from(move |word: AttrValue| {
        let mut next = (*scenario).clone();
        Lens::of_word(&word).unwrap_or_default().write(&mut next.beside);
        on_edit.emit(next);
    });
    segment("lens-choice", "What a dollar is counted as", &choices, lens.word(), &on_change)
}

/// April, who files, and what this is not. The fields keep their place whatever is found, so that none loses the focus.
fn cash(props: &DeeperProps, found: &Found) -> Html {
    let (profile, off) = TaxProfile::typed(&props.scenario.beside);
    let taxed = found.taxed.as_ref().ok();
    let (aprils, notes) = taxed.map(|taxed| (aprils(taxed), notes(taxed))).unwrap_or_default();
    let off = problems::problems(&off).unwrap_or_default();
    html! {
        <>
            { off }
            { aprils }
            { profile::form(props, &profile) }
            { places(props) }
            { notes }
        </>
    }
}

/// Each offer's April that is news.
fn aprils(taxed: &Taxed) -> Html {
    let aprils = taxed.offers.iter().filter_map(|one| {
        let april = one.april.as_ref()?;
        let whose = one.who.position.map_or_else(|| Html::from(format!("{}: ", one.who.name)), letter);
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

fn places(props: &DeeperProps) -> Html {
    let props = props.clone();
    fold("more", "An offer in another place", move || place::of_offers(&props))
}
