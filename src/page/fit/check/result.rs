//! The verdict on the level and what it rests on: the sentence, the picture and its table, what would move it, the sources.

use crate::page::fit::check::form::Questions;
use crate::page::fit::check::{Check, FOCUSED, moves, sources, standings, strip};
use crate::page::fit::lead_on::{READY, lead_on};
use crate::page::fit::{elsewhere, paid, set};
use crate::widget::chart::frame::{Behind, Frame, frame};
use crate::widget::element::{ButtonKind, button, element, note, paragraph};
use crate::widget::notice::{Kind, notice};
use offerscope_core::compute::fit::answers::FORM;
use offerscope_core::model::fit::profile::Value;
use yew::prelude::*;

pub(super) fn result(check: &Check) -> Html {
    let found = &check.found.fit;
    let leaders = match found.leaders_say.as_str() {
        "" => Html::default(),
        say => notice(Kind::Caution, paragraph(say.to_owned())),
    };
    let picture = frame(Frame {
        id: "standings".into(),
        title: "Where each signal puts you".into(),
        found: "You match a level when two thirds of the answered weight reach it by the SystemCraft guide. Where more than a third, but not two thirds, also reaches the next level, it is too close to call. A signal between the levels counts in full for L6 and by half for L7. What former Amazon leaders say is shown beside it and does not count.".into(),
        chart: strip::strip(&found.standings),
        behind: Behind::Shown(standings::standings(check)),
        note: note("The guide is from August 2025. Its thresholds are reported, not published by Amazon; the weights are this page’s own judgment."),
    });
    let content = [
        headline(check),
        ways(check),
        leaders,
        picture,
        moves::moves(found),
        sources::unscored(found),
        elsewhere::elsewhere(&check.found, &check.fit),
        paid::paid(&check.found, &check.fit, &check.base),
        sources::sources(&check.base),
    ];
    content.into_iter().collect()
}

fn headline(check: &Check) -> Html {
    let found = &check.found.fit;
    html! {
        <header class="verdict">
            <h1 class="verdict__line" id={FOCUSED} tabindex="-1">{ &found.verdict }</h1>
            <p class="verdict__why">{ &found.why }</p>
        </header>
    }
}

/// Questions that are still open, the next part, and the longer form.
fn ways(check: &Check) -> Html {
    let open = check.form.open(&check.fit.form.scenario.profile);
    let on = check.go.reform(move |_: MouseEvent| Questions::step(open));
    let longer = {
        let check = check.clone();
        Callback::from(move |_: MouseEvent| {
            set(&check.fit, FORM, Some(Value::Choice("full".into())));
            check.go.emit(Questions::step(Questions::Full.open(&check.fit.form.scenario.profile)));
        })
    };
    let look = if open.is_empty() { ButtonKind::Main } else { ButtonKind::Plain };
    let buttons = [
        (!open.is_empty()).then(|| button(ButtonKind::Main, "Answer the open questions", None, on)),
        Some(lead_on(&check.fit.form, look, "Check my readiness", READY)),
        (check.form == Questions::Short)
            .then(|| button(ButtonKind::Plain, "Continue with the full check", None, longer)),
    ];
    element("div", "row", buttons.into_iter().flatten().collect())
}
