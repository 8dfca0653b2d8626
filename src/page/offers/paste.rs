//! An offer letter pasted as text: what it says, each value marked at its place, what it leaves open, and the offer that it fills.

mod marked;
mod taken;
mod value;

use crate::browser::HtmlTextAreaElement;
use crate::state::{Action, Draft, LETTER};
use crate::widget::announce::announce;
use crate::widget::element::{ButtonKind, button, element, note, paragraph};
use crate::widget::form::Form;
use crate::widget::notice::{Kind, notice};
use crate::widget::stateful::stateful;
use crate::widget::table::{Row, Table, table};
use offerscope_core::data::catalog;
use offerscope_core::letter::read_letter;
use offerscope_core::letter::reading::{FoundValue, LetterReading};
use offerscope_core::model::format;
use offerscope_core::model::scenario::Scenario;
use yew::functional::Hook;
use yew::prelude::*;

/// The longest text that is read, in bytes: some twenty pages.
const LONGEST: usize = 60_000;

/// What the letter takes.
#[derive(Clone, PartialEq)]
pub struct PasteLetterProps {
    /// The form of the scenario.
    pub form: Form<Scenario>,
}

/// A field for the text, and what was read from it.
pub fn paste_letter(props: &PasteLetterProps) -> Html {
    stateful(props.clone(), |props, hooks| use_letter(props).run(hooks))
}

#[hook]
fn use_letter(props: &PasteLetterProps) -> Html {
    let form = &props.form;
    let draft = form.drafts().iter().find(|draft| draft.id == LETTER);
    let text = draft.map(|draft| draft.text.clone()).unwrap_or_default();
    let reading = use_memo(text.clone(), |text| {
        let short = !text.trim().is_empty() && text.len() <= LONGEST;
        short.then(|| read_letter(text, catalog()))
    });
    let oninput = form.dispatch.reform(|event: InputEvent| {
        let text: AttrValue = event.target_unchecked_into::<HtmlTextAreaElement>().value().into();
        let draft = Draft { id: LETTER.into(), text, ..Draft::default() };
        Action::Drafted(LETTER.into(), (!draft.text.is_empty()).then_some(draft))
    });
    let read = match &*reading {
        Some(reading) => self::reading(form, &text, reading),
        None if text.len() > LONGEST => note("This is longer than a letter. Paste only the part about pay."),
        None => Html::default(),
    };
    html! {
        <div class="stack">
            <label class="field">
                <span class="field__label">{ "Paste the letter, the mail or your notes of the call" }</span>
                <textarea id={LETTER} class="field__input" rows="8" autocomplete="off" spellcheck="false" value={text} {oninput} />
            </label>
            { note("It is read here, by fixed rules. Nothing is sent anywhere.") }
            { read }
        </div>
    }
}

fn reading(form: &Form<Scenario>, text: &str, reading: &LetterReading) -> Html {
    if reading.found.is_empty() {
        let says =
            "Nothing here reads like an offer. Paste the part that names base, bonus, sign-on or stock.";
        return element("div", "", [announce(says.into()), note(says)].into_iter().collect());
    }
    let press = {
        let (form, offer) = (form.clone(), reading.offer.clone());
        Callback::from(move |_: MouseEvent| taken::take(&form, &offer))
    };
    let count = format::count(i64::try_from(reading.found.len()).unwrap_or(i64::MAX));
    let values = if reading.found.len() == 1 { "value" } else { "values" };
    let says = format!("Read {count} {values}. Check each against your letter.");
    let content = [
        announce(says.clone().into()),
        element("h3", "", Html::from(says)),
        found(text, reading),
        open(reading),
        if taken::has_room(&form.scenario) {
            element("p", "row", button(ButtonKind::Main, "Use these values", None, press))
        } else {
            note("Six offers fit. Remove one to take this one in.")
        },
        element("p", "letter__text", marked::marked(text, &reading.found)),
    ];
    content.into_iter().collect()
}

/// Each value with the words it was read from.
fn found(text: &str, reading: &LetterReading) -> Html {
    let row = |(place, found): (usize, &FoundValue)| {
        let said = text.get(found.from..found.to).unwrap_or_default();
        let check = if found.sure { Html::default() } else { element("b", "tag", Html::from("check this")) };
        Row {
            key: place.to_string().into(),
            head: Html::from(value::label(&found.field)),
            cells: vec![
                [Html::from(value::shown(&found.field, &found.value)), Html::from(" "), check]
                    .into_iter()
                    .collect(),
                html! { <bdi>{ value::quote(said) }</bdi> },
            ],
        }
    };
    let found = table(Table {
        id: "letter-found".into(),
        caption: Html::from("What was read, and from which words"),
        columns: ["Field", "Read as", "In the letter"].map(Html::from).into(),
        rows: reading.found.iter().enumerate().map(row).collect(),
    });
    element("div", "letter__found", found)
}

/// What the letter leaves open, each question once.
fn open(reading: &LetterReading) -> Html {
    let mut says: Vec<&str> = Vec::new();
    for ask in &reading.asks {
        if !says.contains(&ask.says.as_str()) {
            says.push(&ask.says);
        }
    }
    if says.is_empty() {
        return Html::default();
    }
    let list = says.into_iter().map(|says| element("li", "", Html::from(says.to_owned()))).collect();
    let content = [paragraph("The letter leaves open:"), element("ul", "", list)];
    notice(Kind::Info, content.into_iter().collect())
}
