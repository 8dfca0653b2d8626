//! The answer of the Fit page as a whole: level, readiness, plan, and a page for tomorrow. One of them is in sight.

use crate::browser::page;
use crate::page::fit::lead_on::{TOMORROW, at_end, lead_on};
use crate::page::fit::{CheckProps, level_check, ready, tomorrow, week_by_week};
use crate::state::{Action, StepsOf};
use crate::widget::element::ButtonKind;
use crate::widget::field::choice::Choice;
use crate::widget::form::{Form, FormProps};
use crate::widget::page_link::enter_link;
use crate::widget::segment::segment;
use crate::widget::stateful::stateful;
use offerscope_core::model::scenario::Scenario;
use yew::functional::Hook;
use yew::prelude::*;

/// What the page takes: what its parts take, and where other pages are.
#[derive(Clone, PartialEq, Properties)]
pub struct FitProps {
    /// The base address of the site.
    pub base: AttrValue,
    /// The form of the scenario.
    pub form: Form<Scenario>,
}

/// The parts: what each is known by, and its name.
const PARTS: [(&str, &str); 4] =
    [("level", "My level"), ("ready", "My readiness"), ("plan", "My plan"), ("tomorrow", "For tomorrow")];

/// The heading of the part in sight, while nothing has the focus.
const HEADING: &str = ":root:not(:has(:focus)) .check :is(h1:not(.unseen), h2)";

/// The page.
pub fn fit_page(props: &FitProps) -> Html {
    stateful(props.clone(), |props, hooks| use_fit_page(props).run(hooks))
}

#[hook]
fn use_fit_page(props: &FitProps) -> Html {
    let (base, form) = (props.base.clone(), props.form.clone());
    // The part shown is a step like those of a wizard, so that Back goes back to the part before.
    let shown =
        form.steps(StepsOf::FitParts).next().and_then(|part| PARTS.get(part)).map_or("level", |(id, _)| id);
    let moved = use_mut_ref(|| false);
    use_effect_with(shown, move |_| {
        if moved.replace(true) {
            page::scroll_to_top();
            // The choice of a part keeps the focus. A button that led on is gone, and the focus with it.
            page::begin(HEADING);
        }
    });
    let choices: Vec<Choice> = PARTS.iter().map(|&(id, name)| Choice::new(id, name)).collect();
    let on_change = form.dispatch.reform(|part: AttrValue| {
        Action::Stepped((StepsOf::FitParts, PARTS.iter().position(|(id, _)| *id == part).unwrap_or_default()))
    });
    let part = match shown {
        "ready" => titled("How ready you are for the interview", ready(FormProps { form }), Html::default()),
        "plan" => {
            let on = lead_on(&form, ButtonKind::Main, "See the day before on one page", TOMORROW);
            titled("Your plan to the interview", week_by_week(FormProps { form }), at_end(on))
        }
        "tomorrow" => {
            let on = enter_link(&base, Some("main"), "Compare my offers");
            titled("The interview on one page", tomorrow(FormProps { form }), at_end(on))
        }
        _ => level_check(CheckProps { base, form }),
    };
    html! {
        <>
            <div class="check__parts">{ segment("fit-part", "Part of the check", &choices, shown, &on_change) }</div>
            { part }
        </>
    }
}

/// A part whose own head names it in sight; the page's heading is for those who go by headings.
fn titled(title: &'static str, part: Html, on: Html) -> Html {
    html! { <div class="check"><h1 class="unseen">{ title }</h1>{ part }{ on }</div> }
}
