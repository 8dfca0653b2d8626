//! Texts that are no values yet, named beside the answer of every page, with what counts meanwhile and a way to each field.

use crate::browser::page;
use crate::route::Route;
use crate::state::{Action, Draft, SheetContent};
use crate::widget::element::{ButtonKind, button, element};
use crate::widget::form::Form;
use crate::widget::notice::{Kind, notice};
use offerscope_core::model::offer::OfferId;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// A line for each draft; nothing without any. `route` is the page that they are named on.
pub fn drafts(form: &Form<Scenario>, route: Route) -> Html {
    let line = |draft: &Draft| {
        let whose = offer_of(&form.scenario, draft).map(|name| format!("{name}, ")).unwrap_or_default();
        let counts = if draft.counts.is_empty() { "nothing" } else { &draft.counts };
        let says = format!("{whose}{}: {} Until then {counts} counts.", draft.label, draft.says);
        let there = page_of(draft);
        let to = if there == route {
            to_field(draft, &form.dispatch)
        } else {
            Html::from(format!("It is on the page “{}”.", there.name()))
        };
        element("p", "", [Html::from(says), Html::from(" "), to].into_iter().collect())
    };
    // Without a problem, it is a text of its own, or the part that was shown.
    let off: Vec<&Draft> = form.drafts().iter().filter(|draft| !draft.says.is_empty()).collect();
    if off.is_empty() {
        return Html::default();
    }
    let lines = off.into_iter().map(line);
    let head = (lines.len() > 1).then(|| element("b", "", "These fields need a look".into()));
    notice(Kind::Problem, head.into_iter().chain(lines).collect())
}

/// The way to the field of a draft, which may be in a sheet.
fn to_field(draft: &Draft, dispatch: &Callback<Action>) -> Html {
    let (id, sheet, dispatch) = (draft.id.clone(), sheet_of(draft), dispatch.clone());
    let to = Callback::from(move |_: MouseEvent| match sheet {
        Some(content) => dispatch.emit(Action::SheetOpened(content)),
        None => page::focus(&id),
    });
    button(ButtonKind::Quiet, "Go to the field", Some(format!("Go to the field: {}", draft.label)), to)
}

/// The page that a draft's field is on, by what its id begins with.
fn page_of(draft: &Draft) -> Route {
    const NEGOTIATE: [&str; 6] = ["ask-", "wait-", "down-", "process-", "countered-", "assume-"];
    if draft.id.starts_with("fit-") {
        Route::Fit
    } else if NEGOTIATE.iter().any(|prefix| draft.id.starts_with(prefix)) {
        Route::Negotiate
    } else {
        Route::Offers
    }
}

/// The name of the offer that a draft's field is of.
fn offer_of(scenario: &Scenario, draft: &Draft) -> Option<String> {
    let rest = draft.id.strip_prefix("offer-").or_else(|| draft.id.strip_prefix("editor-"))?;
    scenario.called(OfferId(rest.split_once('-')?.0.parse().ok()?))
}

/// The sheet that a draft's field is in.
fn sheet_of(draft: &Draft) -> Option<SheetContent> {
    let whose = draft.id.strip_prefix("editor-")?.split_once('-')?.0;
    if whose == "current" {
        return Some(SheetContent::CurrentJob);
    }
    Some(SheetContent::Letter(OfferId(whose.parse().ok()?)))
}
