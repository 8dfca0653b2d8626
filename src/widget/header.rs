//! The head of every page: name, pages, undo and redo, theme, and the link that carries the scenario.

use crate::browser::page;
use crate::route::Route;
use crate::state::{Action, SheetContent};
use crate::widget::element::{ButtonKind, button, element};
use crate::widget::theme::theme;
use offerscope_core::model::day::Day;
use yew::prelude::*;

/// What the head of a live page offers.
pub struct Tools {
    /// Whether an edit can be taken back.
    pub can_undo: bool,
    /// Whether an edit can be made again.
    pub can_redo: bool,
    /// Today, for paper.
    pub day: Day,
    /// Where actions go.
    pub dispatch: Callback<Action>,
}

/// The head of every page. Without tools there is nothing to press: the host's page.
pub fn header(base: &str, route: Route, tools: Option<Tools>) -> Html {
    let link = |to: Route| {
        let current = to.is_beside(route).then_some("page");
        html! { <a href={to.href(base)} aria-current={current}>{ to.name() }</a> }
    };
    let skip = tools.as_ref().map(|_| {
        let press = Callback::from(|_: MouseEvent| page::focus("main"));
        element("div", "top__skip", button(ButtonKind::Plain, "Skip to content", None, press))
    });
    html! {
        <header class="top">
            { skip.unwrap_or_default() }
            <a class="top__name" href={base.to_owned()} aria-current={Route::Home.is_beside(route).then_some("page")}>{ "Offerscope" }</a>
            <nav class="top__nav" aria-label="Pages">{ for Route::MENU.map(link) }</nav>
            { tools.map(|tools| show(&tools)).unwrap_or_default() }
        </header>
    }
}

fn show(tools: &Tools) -> Html {
    let press = |action: fn() -> Action| tools.dispatch.reform(move |_: MouseEvent| action());
    // A button that has the focus keeps it when there is nothing left to undo, so it is marked and not disabled.
    let step = |says: &'static str, can: bool, onclick: Callback<MouseEvent>| {
        html! { <button class="button" data-kind="quiet" type="button" aria-disabled={(!can).then_some("true")} {onclick}>{ says }</button> }
    };
    let printed = element("p", "printed", Html::from(tools.day.long()));
    let buttons = html! {
        <div class="top__tools">
            if tools.can_undo || tools.can_redo {
                { step("Undo", tools.can_undo, press(|| Action::Undone)) }
                { step("Redo", tools.can_redo, press(|| Action::Redone)) }
            }
            { theme() }
            <button class="button" data-kind="main" type="button" aria-haspopup="dialog" onclick={press(|| Action::SheetOpened(SheetContent::Share))}>{ "Share" }</button>
        </div>
    };
    [buttons, printed].into_iter().collect()
}
