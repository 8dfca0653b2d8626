//! Calendar months to choose from: one of them, or any of them as boxes to tick.

use crate::page::offers::editor::change;
use crate::widget::field::choice::Choice;
use crate::widget::form::Form;
use offerscope_core::model::month::{Month, MonthSet};
use yew::prelude::*;

/// The name of a month by its number, 1 to 12.
pub fn name(number: u16) -> &'static str {
    let month = u8::try_from(number).ok().and_then(|number| Month::new(2000, number));
    month.map(Month::name).unwrap_or_default()
}

/// The months by their numbers.
pub fn choices() -> Vec<Choice> {
    (1..=12).map(|number: u16| Choice::new(number.to_string(), name(number))).collect()
}

/// One month to choose.
pub fn month<T: 'static>(
    form: &Form<T>,
    field: &str,
    label: &'static str,
    now: u16,
    edit: impl Fn(&mut T, u16) + 'static,
) -> Html {
    form.choice(field, label, now.to_string(), choices(), move |part, month| {
        edit(part, month.parse().unwrap_or(now));
    })
}

/// The months in which a grant vests, as twelve boxes.
pub fn anchor(form: &Form<Option<MonthSet>>, now: Option<MonthSet>) -> Html {
    let held: Vec<u16> = now.iter().flat_map(|months| months.numbers()).collect();
    let one = |number: u16| {
        form.tick(&number.to_string(), name(number), held.contains(&number), move |months, on| {
            change::anchor(months, number, on);
        })
    };
    html! {
        <fieldset class="editor__months fields__wide">
            <legend>{ "Vests in these calendar months" }</legend>
            <p class="field__hint">{ "If none is checked, the schedule counts from the first day." }</p>
            { for (1..=12).map(one) }
        </fieldset>
    }
}
