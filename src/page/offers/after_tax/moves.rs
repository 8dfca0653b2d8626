//! Moves to other places: the month, and the place from then on. Knows no tax.

use crate::page::offers::after_tax::place::{home, place};
use crate::page::offers::editor::change;
use crate::widget::element::note;
use crate::widget::field::month::Calendar;
use crate::widget::form::Form;
use offerscope_core::model::bounds;
use offerscope_core::model::tax::profile::{MoveTo, Place};
use yew::prelude::*;

/// The fields of moves, and one more.
pub(super) fn moves(form: &Form<Vec<MoveTo>>, now: &[MoveTo]) -> Html {
    let row = |(at, one): (usize, &MoveTo)| {
        let row = form.of(&format!("move-{at}"), move |moves: &mut Vec<MoveTo>| moves.get_mut(at));
        let new_place = row.of("to", |one: &mut MoveTo| Some(&mut one.place));
        let new_home = row.of("home", |one: &mut MoveTo| Some(&mut one.place.lives));
        html! {
            <fieldset class="fields fields__wide" key={at}>
                <legend>{ format!("Move {}", at + 1) }</legend>
                { row.field("from", "First month there", "The state of this month taxes what is paid in it.", one.from, Calendar, |one, month| one.from = month) }
                { place(&new_place, "State you would work in then".into(), "Choose a state", Some(&one.place)) }
                { home(&new_home, "State you would live in", one.place.lives.as_ref()) }
                { form.remove(("move", at), "Remove move", move |moves| change::remove(moves, at)) }
            </fieldset>
        }
    };
    let from = form.today.plus(12);
    html! {
        <>
            { note("Each state taxes its share of the year’s pay: what is paid while you live there. Stock that vests after a move counts in the new state, unless you type workdays with the grant.") }
            { form.rows(now.iter().enumerate().map(row).collect()) }
            { form.add(("move", "from"), "Add a move", (now.len(), bounds::MOVES), move |moves| {
                moves.push(MoveTo { from, place: Place::default() });
            }) }
        </>
    }
}
