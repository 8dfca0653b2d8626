//! More of one offer's letter: what its card has no room for, in groups that open. Knows no dialog around it.

use crate::page::offers::editor::benefits::benefits;
use crate::page::offers::editor::bonus::bonus;
use crate::page::offers::editor::filled::fill;
use crate::page::offers::editor::grants::grants;
use crate::page::offers::editor::group;
use crate::page::offers::editor::paying_back::paying_back;
use crate::page::offers::editor::refreshers::refreshers;
use crate::page::offers::editor::splits::splits;
use crate::widget::badge::badge;
use crate::widget::element::paragraph;
use crate::widget::form::Form;
use crate::widget::sheet::sheet_name;
use offerscope_core::model::offer::{Bonus, Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// What the editor of a letter takes.
#[derive(PartialEq)]
pub struct LetterEditorProps {
    /// The form of the scenario.
    pub form: Form<Scenario>,
    /// The offer.
    pub id: OfferId,
}

/// The editor of one offer's letter.
pub fn letter_editor(props: &LetterEditorProps) -> Html {
    let scenario = &props.form.scenario;
    let Some((place, offer)) = scenario.offers.iter().enumerate().find(|(_, offer)| offer.id == props.id)
    else {
        return paragraph("This offer no longer exists.");
    };
    let name = format!("editor-{}-", props.id.0);
    let (form, whole) = (props.form.offer(name.clone(), props.id), props.form.named(name));
    html! {
        <div class="editor">
            { sheet_name("editor__name", [badge(place), format!("More terms of {}", scenario.name_of(place)).into()].into_iter().collect()) }
            { groups(&form, &whole, offer) }
        </div>
    }
}

fn groups(form: &Form<Offer>, whole: &Form<Scenario>, offer: &Offer) -> Html {
    html! {
        <>
            { of_offer("Grants", form, offer, grants) }
            { of_offer("Refreshers", form, offer, refreshers) }
            { of_company(whole, offer) }
            { of_offer("Sign-on, relocation and paying back", form, offer, paying_back) }
            { of_offer("When the bonus is paid", form, offer, bonus_of) }
            { of_offer("Benefits and time", form, offer, benefits) }
            { of_offer("Fill from a pay target", form, offer, fill) }
        </>
    }
}

/// A group of fields of an offer; the current job has some of them too.
pub(super) fn of_offer(
    name: &'static str,
    form: &Form<Offer>,
    offer: &Offer,
    fields: fn(&Form<Offer>, &Offer) -> Html,
) -> Html {
    let (form, offer) = (form.clone(), offer.clone());
    group(name, move || fields(&form, &offer))
}

/// The stock splits of an offer's company.
pub(super) fn of_company(form: &Form<Scenario>, offer: &Offer) -> Html {
    let (form, offer) = (form.clone(), offer.clone());
    group("Stock splits", move || splits(&form, &offer))
}

/// The fields of a bonus.
fn bonus_of(form: &Form<Offer>, offer: &Offer) -> Html {
    bonus(&bonus_form(form), &offer.bonus)
}

/// The form of an offer's bonus.
pub(in crate::page::offers) fn bonus_form(form: &Form<Offer>) -> Form<Bonus> {
    form.of("bonus", |offer: &mut Offer| Some(&mut offer.bonus))
}
