//! More of one offer's letter: what its card has no room for, in groups that open. Knows no dialog around it.

use crate::page::offers::card::desk::name_of;
use crate::page::offers::editor::benefits::benefits;
use crate::page::offers::editor::bonus::bonus;
use crate::page::offers::editor::desk::{Desk, use_offer_desk};
use crate::page::offers::editor::filled::{fill, filled};
use crate::page::offers::editor::grants::grants;
use crate::page::offers::editor::group;
use crate::page::offers::editor::paying_back::paying_back;
use crate::page::offers::editor::refreshers::refreshers;
use crate::widget::badge::letter;
use crate::widget::element::paragraph;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::{Bonus, Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

/// What the editor of a letter takes.
#[derive(Clone, PartialEq, Properties)]
pub struct LetterEditorProps {
    /// What the reader typed.
    pub scenario: Rc<Scenario>,
    /// This month.
    pub today: Month,
    /// Called with the whole scenario after a change.
    pub on_edit: Callback<Scenario>,
    /// The offer.
    pub id: OfferId,
}

/// The editor of one offer's letter. It is made anew for another offer: give it the offer's id as its key.
#[component]
pub fn LetterEditor(props: &LetterEditorProps) -> Html {
    let desk = use_offer_desk(props.id, &props.scenario, props.today, &props.on_edit);
    let scenario = desk.scenario();
    let Some(place) = scenario.offers.iter().position(|offer| offer.id == props.id) else {
        return paragraph("This offer is not there any more.");
    };
    let offer = &scenario.offers[place];
    html! {
        <div class="editor">
            <h2 class="editor__name" id="sheet-name" tabindex="-1">{ letter(place) }{ format!("More of {}", name_of(offer, place)) }</h2>
            { filled(&desk, offer) }
            { groups(&desk, offer) }
        </div>
    }
}

fn groups(desk: &Desk<Offer>, offer: &Offer) -> Html {
    html! {
        <>
            { of_offer("Grants", desk, offer, grants) }
            { of_offer("Refreshers", desk, offer, refreshers) }
            { of_offer("Sign-on, relocation and paying back", desk, offer, paying_back) }
            { of_offer("When the bonus is paid", desk, offer, bonus_of) }
            { of_offer("Benefits and time", desk, offer, benefits) }
            { of_offer("Fill from a pay target", desk, offer, fill) }
        </>
    }
}

/// A group of fields of an offer; the current job has some of them too.
pub(super) fn of_offer(
    name: &'static str,
    desk: &Desk<Offer>,
    offer: &Offer,
    fields: fn(&Desk<Offer>, &Offer) -> Html,
) -> Html {
    let (desk, offer) = (desk.clone(), offer.clone());
    group(name, move || fields(&desk, &offer))
}

/// The fields of a bonus.
pub(super) fn bonus_of(desk: &Desk<Offer>, offer: &Offer) -> Html {
    bonus(
        &desk.of("bonus", |offer: &mut Offer| -> Option<&mut Bonus> { Some(&mut offer.bonus) }),
        &offer.bonus,
    )
}
