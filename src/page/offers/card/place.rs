//! The fields of who offers, at which level and from when.

use crate::page::offers::card::OfferFields;
use crate::page::offers::editor::change;
use crate::widget::field::Optional;
use crate::widget::field::choice::Choice;
use crate::widget::field::month::Calendar;
use crate::widget::field::state_code::StateCode;
use offerscope_core::data::catalog;
use offerscope_core::model::offer::Offer;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax::profile::Place;
use yew::prelude::*;

/// The company: it decides the usual vesting and the share price.
pub(super) fn company(fields: &OfferFields, offer: &Offer) -> Html {
    let known = catalog().companies.iter().map(|company| Choice::new(company.id, company.name));
    let choices = with_unknown(known.collect(), offer.company.as_deref());
    let id = fields.id;
    let set =
        move |scenario: &mut Scenario, company: &str| change::set_company(scenario, id, chosen(company));
    fields.shared.choice("company", "Company", offer.company.clone().unwrap_or_default(), choices, set)
}

/// The state it is worked in. Only taxes need it; cities and a home in another state are typed with them.
pub(super) fn location(fields: &OfferFields, offer: &Offer) -> Html {
    let code = offer.place.as_ref().map(|place| place.state.clone());
    // While a state is typed, others come and go: its cities and the home in another state come back with it.
    let (removed, id) = (fields.form.removed.clone(), fields.form.id("state"));
    let set = move |offer: &mut Offer, code: Option<String>| {
        let here = offer.place.as_ref().map(|place| &place.state);
        if here == code.as_ref() {
            return;
        }
        if let Some(place) =
            offer.place.take().filter(|place| !place.locals.is_empty() || place.lives.is_some())
        {
            removed.keep(&id, place);
        }
        let kept = |state: &String| removed.find::<Place>(&id).filter(|kept| kept.state == *state);
        offer.place = code.map(|state| kept(&state).unwrap_or(Place { state, ..Place::default() }));
    };
    fields.form.field("state", "State", "", code, Optional(StateCode), set)
}

/// The month in which it starts, and the last day to answer.
pub(super) fn dates(fields: &OfferFields, offer: &Offer) -> Html {
    let start = fields.form.field(
        "start",
        "First month",
        "Next month unless you change it. It decides the calendar years.",
        offer.start,
        Optional(Calendar),
        |offer, start| offer.start = start,
    );
    let set = |offer: &mut Offer, day| offer.deadline = day;
    [start, fields.form.date("deadline", "Answer by", offer.deadline, set)].into_iter().collect()
}

/// The level; nothing where the company has none that is known here.
pub(super) fn level(fields: &OfferFields, offer: &Offer) -> Html {
    let company = offer.company.as_deref().and_then(|id| catalog().company(id));
    let levels = company.map(|company| company.levels).unwrap_or_default();
    if levels.is_empty() && offer.level.is_none() {
        return Html::default();
    }
    let known = levels.iter().map(|&(id, name)| Choice::new(id.to_owned(), level_name(id, name)));
    let choices = with_unknown(known.collect(), offer.level.as_deref());
    let set = |offer: &mut Offer, level: &str| offer.level = chosen(level);
    fields.form.choice("level", "Level", offer.level.clone().unwrap_or_default(), choices, set)
}

/// A level by its name, its id before it where the name does not say it.
fn level_name(id: &str, name: &str) -> String {
    if name.split(' ').any(|word| word == id) { name.to_owned() } else { format!("{id} {name}") }
}

/// The known choices, a way to choose none, and an id from a link that is not known here.
fn with_unknown(known: Vec<Choice>, id: Option<&str>) -> Vec<Choice> {
    let unknown = id.filter(|id| known.iter().all(|choice| choice.value != *id));
    let unknown = unknown.map(|id| Choice::new(id.to_owned(), format!("{id} (not known here)")));
    std::iter::once(Choice::new("", "Not listed")).chain(known).chain(unknown).collect()
}

fn chosen(id: &str) -> Option<String> {
    (!id.is_empty()).then(|| id.to_owned())
}
