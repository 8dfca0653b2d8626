//! The sheet of a link: the reader chooses what goes into it, then copies it, or puts it into the address for a bookmark. Offers and their names
//! are in at first; what is about oneself is not. Nothing reaches the clipboard or the address before a button is pressed.

pub mod link_part;
pub mod qr_code;

use crate::browser::{HtmlInputElement, clipboard};
use crate::route::Route;
use crate::state::Action;
use crate::widget::element::{ButtonKind, button, element, note, paragraph};
use crate::widget::fold::fold;
use crate::widget::sheet::sheet_name;
use crate::widget::stateful::stateful;
use link_part::{LinkPart, compared, listed, shared};
use offerscope_core::format::link;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::functional::Hook;
use yew::prelude::*;

/// What the sheet takes.
#[derive(Clone, PartialEq, Properties)]
pub struct ShareProps {
    /// What is shared.
    pub scenario: Rc<Scenario>,
    /// The address of the site, with its origin.
    pub site: AttrValue,
    /// The page that the sheet was opened on.
    pub page: Route,
    /// Whether a link is viewed. Its text stays in the address, so that a reload opens it again.
    pub viewing: bool,
    /// Where actions go.
    pub dispatch: Callback<Action>,
}

/// What a press came to.
#[derive(Clone, Copy, PartialEq)]
enum Answer {
    Copied,
    PageCopied,
    Put,
    Refused,
}

/// The sheet.
pub fn share_sheet(props: &ShareProps) -> Html {
    stateful(props.clone(), |props, hooks| use_share_sheet(props).run(hooks))
}

/// The sheet.
#[hook]
fn use_share_sheet(props: &ShareProps) -> Html {
    let scenario = &props.scenario;
    let parts = LinkPart::of(scenario);
    let out =
        use_state_eq(|| parts.iter().copied().filter(|part| !part.is_in_at_first()).collect::<Vec<_>>());
    let answer = use_state_eq(|| None::<Answer>);
    let boxes = parts.iter().map(|&part| {
        let (out, answer) = (out.clone(), answer.clone());
        let is_in = !out.contains(&part);
        let on_check = Callback::from(move |checked: bool| {
            let mut next = (*out).clone();
            next.retain(|known| *known != part);
            next.extend((!checked).then_some(part));
            out.set(next);
            answer.set(None);
        });
        check(part.says(scenario), is_in, &on_check)
    });
    let boxes: Html = boxes.collect();
    let in_it = shared(scenario, &out);
    let how = in_it
        .as_ref()
        .map(|shared| note(format!("The link also holds how you compare: {}.", compared(shared))));
    let choose = html! {
        <fieldset class="answer">
            <legend class="answer__asks">{ "What goes into the link" }</legend>
            { boxes }
            { for how }
        </fieldset>
    };
    let link = match in_it.map(|shared| link::share(&shared)) {
        None => paragraph("Check something above first: this link would be empty."),
        Some(Err(problem)) => paragraph(problem.to_string()),
        Some(Ok(fragment)) => given(props, fragment, &answer),
    };
    let left = parts.iter().filter(|part| !out.contains(part));
    let with: Vec<String> =
        left.map(|part| part.name(scenario, "your")).chain(["how you compare".into()]).collect();
    let with = listed(with);
    let says = match *answer {
        None => String::new(),
        Some(Answer::Copied) => format!("Link copied. It holds {with}."),
        Some(Answer::Put) => format!("The address of this page now holds {with}. Bookmark it now: your next change takes it out again."),
        Some(Answer::PageCopied) => "The address of this page was copied. It holds nothing of yours.".to_owned(),
        Some(Answer::Refused) => {
            "This browser does not let a page copy. Copy the link from the field below, or the page’s address from the address bar.".to_owned()
        }
    };
    let content = [
        sheet_name("", "Share a link".into()),
        alone(props, &answer),
        paragraph(
            "Anyone with the link can read and change a copy of what you check here. This page does not send it to anyone.",
        ),
        choose,
        html! { <p class="share__says" role="status">{ says }</p> },
        link,
    ];
    element("div", "stack", content.into_iter().collect())
}

/// The page itself, where it shows what is the same for everyone.
fn alone(props: &ShareProps, answer: &UseStateHandle<Option<Answer>>) -> Html {
    if matches!(props.page, Route::Offers | Route::Negotiate) {
        return Html::default();
    }
    let address = props.page.href(&props.site);
    let press = {
        let answer = answer.clone();
        Callback::from(move |_| copy(&address, Answer::PageCopied, &answer))
    };
    [
        paragraph("The address of this page, with nothing of yours in it:"),
        button(ButtonKind::Plain, "Copy the address of this page", None, press),
        element("h3", "", "Or a link with your own offers or answers".into()),
    ]
    .into_iter()
    .collect()
}

/// A box to check.
fn check(says: String, checked: bool, on_check: &Callback<bool>) -> Html {
    let onchange =
        on_check.reform(|event: Event| event.target_unchecked_into::<HtmlInputElement>().checked());
    html! {
        <label class="share__tick" key={says.clone()}><input type="checkbox" {checked} {onchange} /><bdi>{ says }</bdi></label>
    }
}

/// The link, to be copied by a press, or by hand where the browser refuses; and a way into the address.
fn given(props: &ShareProps, fragment: String, answer: &UseStateHandle<Option<Answer>>) -> Html {
    let link = format!("{}#{fragment}", Route::Offers.href(&props.site));
    let press = {
        let (link, answer) = (link.clone(), answer.clone());
        Callback::from(move |_| copy(&link, Answer::Copied, &answer))
    };
    let put = {
        let (dispatch, fragment, answer) =
            (props.dispatch.clone(), AttrValue::from(fragment), answer.clone());
        Callback::from(move |_| {
            dispatch.emit(Action::AddressSet(fragment.clone()));
            answer.set(Some(Answer::Put));
        })
    };
    let copy = button(ButtonKind::Main, "Copy link", None, press);
    let put =
        (!props.viewing).then(|| button(ButtonKind::Plain, "Put the link in the address bar", None, put));
    let about =
        put.is_some().then(|| note("There you can bookmark it. It stays until you change something."));
    html! {
        <>
            { element("div", "row", std::iter::once(copy).chain(put).collect()) }
            { about.unwrap_or_default() }
            <label class="field">
                <span class="field__label">{ "The link" }</span>
                <input class="field__input" readonly=true value={link.clone()} />
            </label>
            { fold("more", "Show it as a QR code for your phone", move || qr_code::qr_code(&link)) }
        </>
    }
}

fn copy(text: &str, done: Answer, answer: &UseStateHandle<Option<Answer>>) {
    let answer = answer.clone();
    clipboard::copy(text.to_owned(), move |copied| {
        answer.set(Some(if copied { done } else { Answer::Refused }));
    });
}
