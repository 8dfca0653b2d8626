//! The other processes: each with its value, its stages and what preparing for it costs.

use crate::widget::element::{ButtonKind, button, element};
use crate::widget::field::Cleared;
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::percent::Percent;
use crate::widget::field::text::Name;
use crate::widget::field::whole::Whole;
use crate::widget::form::{Form, FormProps};
use offerscope_core::compute::negotiate::assumption_value::assumption_value;
use offerscope_core::data::facts;
use offerscope_core::model::fixed::Rate;
use offerscope_core::model::negotiation::waiting::{Process, Waiting};
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::{bounds, format};
use yew::prelude::*;

/// The other processes.
pub(super) fn processes(props: &FormProps, typed: &Waiting) -> Html {
    let form = props.form.of("", |scenario: &mut Scenario| Some(&mut scenario.waiting));
    let chance = Rate::from_f64(assumption_value(facts(), &props.form.scenario.assumptions, "loop"));
    let one = |(at, process): (usize, &Process)| entry(props, &form, at, process, chance);
    let count = (typed.processes.len(), bounds::PROCESSES);
    let add = form.add(("process", "name"), "Add a company", count, move |waiting| {
        waiting.processes.push(Process { valid: 1, stages: vec![(chance, 2)], ..Process::default() });
    });
    let rows = form.rows(typed.processes.iter().enumerate().map(one).collect());
    element("div", "stack", [rows, add].into_iter().collect())
}

fn entry(props: &FormProps, form: &Form<Waiting>, at: usize, process: &Process, chance: Rate) -> Html {
    let row = form.of(&format!("process-{at}"), move |waiting: &mut Waiting| waiting.processes.get_mut(at));
    let span = format!(
        "Over {}, before tax, in the same months as your offer.",
        format::span(props.form.scenario.horizon_years)
    );
    let fields = [
        row.field("name", "Company", "", process.name.clone(), Name, |process, name| process.name = name),
        row.field(
            "value",
            "What its offer would be worth",
            span,
            process.value,
            ZeroBlank::default(),
            |process, value| process.value = value,
        ),
        row.field(
            "valid",
            "Weeks its offer stays open",
            "",
            process.valid,
            Whole(bounds::OPEN_WEEKS),
            |process, weeks| {
                process.valid = weeks;
            },
        ),
        row.field(
            "effort",
            "What preparing for it costs you",
            "In dollars of your time.",
            process.effort,
            ZeroBlank::default(),
            |process, effort| process.effort = effort,
        ),
    ];
    let stages =
        process.stages.iter().enumerate().map(|(stage, known)| stage_of(&row, stage, *known, chance));
    let count = (process.stages.len(), bounds::STAGES);
    let add = row.one_more(("stage", "chance"), "Add a stage", count, move |process| {
        process.stages.push((chance, 1));
    });
    let remove = form.removal(("process", at), move |waiting| {
        if at < waiting.processes.len() {
            waiting.processes.remove(at);
        }
    });
    let called = if process.name.is_empty() { format!("Company {}", at + 1) } else { process.name.clone() };
    let remove =
        button(ButtonKind::Quiet, "Remove company", Some(format!("Remove company: {called}")), remove);
    html! {
        <fieldset class="negotiate__item" key={at}>
            <legend>{ called }</legend>
            { element("div", "fields", fields.into_iter().collect()) }
            { for stages }
            <div class="row" id={row.id("stage")} tabindex="-1">{ add }{ remove }</div>
        </fieldset>
    }
}

fn stage_of(form: &Form<Process>, stage: usize, (chance, weeks): (Rate, u16), usual: Rate) -> Html {
    let row = form.of(&format!("stage-{stage}"), move |process: &mut Process| process.stages.get_mut(stage));
    let remove = form.removal(("stage", stage), move |process| {
        if stage < process.stages.len() {
            process.stages.remove(stage);
        }
    });
    let label = format!("Stage {}: chance to pass", stage + 1);
    let fields = [
        row.field(
            "chance",
            label,
            "",
            chance,
            Cleared(Percent(bounds::STAGE_CHANCE), usual),
            |known, chance| {
                known.0 = chance;
            },
        ),
        row.field("weeks", "Weeks until you know", "", weeks, Whole(bounds::WEEKS), |known, weeks| {
            known.1 = weeks;
        }),
        button(ButtonKind::Quiet, "Remove", Some(format!("Remove stage {}", stage + 1)), remove),
    ];
    html! { <div class="fields negotiate__stage" key={stage}>{ for fields }</div> }
}
