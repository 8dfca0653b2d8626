//! The answer of the Fit page as a whole: level, readiness, plan, and a page for tomorrow. One of them is in sight.

use crate::page::fit::{FitProps, LevelCheck, Ready, Tomorrow, WeekByWeek};
use crate::widget::field::choice::Choice;
use crate::widget::segment::segment;
use yew::prelude::*;

/// What the page takes: what its parts take, and where other pages are.
#[derive(Clone, PartialEq, Properties)]
pub struct PageProps {
    /// The base address of the site.
    pub base: AttrValue,
    /// What each part takes.
    pub fit: FitProps,
}

/// The parts: what each is known by, and its name.
const PARTS: [(&str, &str); 4] =
    [("level", "My level"), ("ready", "My readiness"), ("plan", "My plan"), ("tomorrow", "For tomorrow")];

/// The page.
#[component]
pub fn FitPage(props: &PageProps) -> Html {
    let shown = use_state_eq(|| AttrValue::from("level"));
    let choices: Vec<Choice> = PARTS.iter().map(|&(id, name)| Choice::new(id, name)).collect();
    let on_change = {
        let shown = shown.clone();
        Callback::from(move |part: AttrValue| shown.set(part))
    };
    let fit = props.fit.clone();
    let part = match shown.as_str() {
        "ready" => titled("How ready you are for the interview", html! { <Ready ..fit /> }),
        "plan" => titled("Your plan to the interview", html! { <WeekByWeek ..fit /> }),
        "tomorrow" => titled("The interview on one page", html! { <Tomorrow ..fit /> }),
        _ => html! { <LevelCheck base={&props.base} {fit} /> },
    };
    html! {
        <>
            <div class="check__parts">{ segment("fit-part", "Part of the check", &choices, &shown, &on_change) }</div>
            { part }
        </>
    }
}

/// A part whose own head names it in sight; the page's heading is for those who go by headings.
fn titled(title: &'static str, part: Html) -> Html {
    html! { <div class="check"><h1 class="unseen">{ title }</h1>{ part }</div> }
}
