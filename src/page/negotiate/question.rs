//! The questions of the negotiation: one card each, numbered, with a way to the answer from any of them.

use crate::browser::page;
use crate::state::{Action, Draft};
use crate::widget::element::{ButtonKind, button, element};
use crate::widget::form::{Form, FormProps, Pick};
use crate::widget::verdict::headline;
use crate::widget::wizard::{Question, question};
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The id of a question's heading.
const HEADING: &str = "negotiate-question";
/// What selects it, or the heading of the answer.
pub(super) const HEADINGS: &str = "#negotiate-question, .negotiate .verdict__line";
/// The same, while nothing has the focus; and a question's alone.
const FRESH: [&str; 2] = [
    ":root:not(:has(:focus)) :is(#negotiate-question, .negotiate .verdict__line)",
    ":root:not(:has(:focus)) #negotiate-question",
];

/// Gives the focus to the heading of a part that has just begun: the button that was pressed is gone, and the focus with it. Not after a reload, nor
/// at an answer with which a visit begins. The part is kept with the drafts.
#[hook]
pub(super) fn use_begun(form: &Form<Scenario>, part: AttrValue) {
    const ID: &str = "negotiation-part";
    let form = form.clone();
    use_effect_with(part, move |part| {
        let before = form.drafts().iter().find(|draft| draft.id == ID).map(|draft| &draft.text);
        if before != Some(part) {
            let [any, question] = FRESH;
            page::begin(if before.is_some() { any } else { question });
            let draft = Draft { id: ID.into(), text: part.clone(), ..Draft::default() };
            form.dispatch.emit(Action::Drafted(ID.into(), Some(draft)));
        }
    });
}

/// The answer as the page's heading; shaded as uncertain while its strongest inputs are not the reader's own.
pub(super) fn answer_head(says: String, why: String, own: bool) -> Html {
    let head = headline(Html::from(says), Html::from(why));
    if own { head } else { element("div", "uncertain", head) }
}

/// A question by its place, from 0, of so many; past the last one comes the answer.
pub(super) fn numbered(
    (at, of): (usize, usize),
    name: &'static str,
    field: Html,
    why: String,
    go: Callback<usize>,
) -> Html {
    let last = at + 1 >= of;
    let back = at.checked_sub(1).map(|before| (ButtonKind::Plain, "Back", before));
    let next = (ButtonKind::Main, if last { "See the answer" } else { "Next" }, at + 1);
    let skip = (!last).then_some((ButtonKind::Quiet, "See the answer", of));
    question(Question {
        heading: (HEADING, "h2"),
        place: format!("Question {} of {of}", at + 1),
        name,
        field,
        ways: back.into_iter().chain([next]).chain(skip).collect(),
        why: element("p", "wizard__why", why.into()),
        so_far: None,
        go,
    })
}

/// The line of an answer that can be changed: its question, what was answered, and a button back to it.
pub(super) fn answered(at: usize, title: &'static str, says: String, go: &Callback<usize>) -> Html {
    let press = go.reform(move |_: MouseEvent| at);
    html! {
        <li class="negotiate__answer" key={title}>
            <span class="note">{ title }</span>
            <b>{ says }</b>
            { button(ButtonKind::Quiet, "Change", Some(format!("Change: {title}")), press) }
        </li>
    }
}

/// The choice of the offer that is negotiated.
pub(super) fn which(props: &FormProps) -> Html {
    let scenario = &props.form.scenario;
    let offers = &scenario.offers;
    let marked = offers.iter().position(|offer| offer.countered).unwrap_or(0);
    let pick =
        |position| Pick { value: position_of(position).into(), says: scenario.name_of(position).into() };
    let all = (0..offers.len()).map(pick);
    props.form.picks("which", "Your offer", &position_of(marked), all, |scenario, position| {
        for (at, offer) in scenario.offers.iter_mut().enumerate() {
            let is_it = position_of(at) == position;
            if offer.countered && !is_it {
                // Which other offer is in writing was said beside this one.
                scenario.counter.named = scenario.counter.named.and(Some(false));
            }
            offer.countered = is_it;
        }
    })
}

fn position_of(position: usize) -> String {
    position.to_string()
}
