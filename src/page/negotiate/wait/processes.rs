//! The other processes: each with its value, its stages and what preparing for it costs.

use crate::page::negotiate::change::{self, hand_back};
use crate::page::offers::analysis::DeeperProps;
use crate::page::offers::analysis::field::{Field, field};
use crate::widget::element::{Look, button, element};
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::percent::Percent;
use crate::widget::field::text::Name;
use crate::widget::field::whole::Whole;
use offerscope_core::compute::negotiate::believed::believed;
use offerscope_core::data::facts;
use offerscope_core::model::bounds;
use offerscope_core::model::fixed::Rate;
use offerscope_core::model::format;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::waiting::{PROCESSES, Process, STAGE, STAGES, WEEKS, Waiting};
use yew::prelude::*;

/// The other processes.
pub(super) fn processes(props: &DeeperProps, typed: &Waiting) -> Html {
    let one = |(at, process): (usize, &Process)| entry(props, at, process);
    let add = (typed.processes.len() < usize::from(PROCESSES)).then(|| {
        let deeper = props.clone();
        let press = Callback::from(move |_: MouseEvent| {
            hand_back(&deeper, |scenario| {
                let chance = Rate::from_f64(believed(facts(), &scenario.beside, "loop"));
                change::waiting(scenario, |waiting| {
                    waiting.processes.push(Process {
                        valid: 1,
                        stages: vec![(chance, 2)],
                        ..Process::default()
                    });
                });
            });
        });
        button(Look::Main, "Add a process", None, press)
    });
    let all = typed.processes.iter().enumerate().map(one).chain(add).collect();
    element("div", "stack", all)
}

fn with(scenario: &mut Scenario, at: usize, change: impl Fn(&mut Process)) {
    change::waiting(scenario, |waiting| waiting.processes.iter_mut().skip(at).take(1).for_each(&change));
}

fn entry(props: &DeeperProps, at: usize, process: &Process) -> Html {
    let name = Field {
        id: format!("process-{at}-name").into(),
        label: "Company".into(),
        hint: "".into(),
        value: process.name.clone(),
        reading: Name,
    };
    let value = Field {
        id: format!("process-{at}-value").into(),
        label: "What its offer would come to".into(),
        hint: format!("Over {}, in the same lens.", format::span(props.scenario.horizon_years)).into(),
        value: process.value,
        reading: ZeroBlank::default(),
    };
    let valid = Field {
        id: format!("process-{at}-valid").into(),
        label: "Weeks its offer stays open".into(),
        hint: "".into(),
        value: process.valid,
        reading: Whole(bounds::OPEN_WEEKS),
    };
    let effort = Field {
        id: format!("process-{at}-effort").into(),
        label: "What preparing for it costs you".into(),
        hint: "In dollars of your time.".into(),
        value: process.effort,
        reading: ZeroBlank::default(),
    };
    let fields = [
        field(name, props, move |scenario, name| {
            with(scenario, at, |process| process.name.clone_from(&name));
        }),
        field(value, props, move |scenario, value| with(scenario, at, |process| process.value = value)),
        field(valid, props, move |scenario, valid| with(scenario, at, |process| process.valid = valid)),
        field(effort, props, move |scenario, effort| with(scenario, at, |process| process.effort = effort)),
    ];
    let stages = process.stages.iter().enumerate().map(|(stage, known)| stage_of(props, at, stage, *known));
    let add = (process.stages.len() < STAGES).then(|| {
        let deeper = props.clone();
        let press = Callback::from(move |_: MouseEvent| {
            hand_back(&deeper, |scenario| {
                let chance = Rate::from_f64(believed(facts(), &scenario.beside, "loop"));
                with(scenario, at, |process| process.stages.push((chance, 1)));
            });
        });
        button(Look::Plain, "Add a stage", None, press)
    });
    let remove = {
        let deeper = props.clone();
        Callback::from(move |_: MouseEvent| {
            hand_back(&deeper, |scenario| {
                change::waiting(scenario, |waiting| {
                    if at < waiting.processes.len() {
                        waiting.processes.remove(at);
                    }
                });
            });
        })
    };
    let called = if process.name.is_empty() { format!("Process {}", at + 1) } else { process.name.clone() };
    let remove = button(Look::Quiet, "Remove process", Some(format!("Remove process: {called}")), remove);
    html! {
        <fieldset class="negotiate__item" key={at}>
            <legend>{ called }</legend>
            { element("div", "fields", fields.into_iter().collect()) }
            { for stages }
            { element("div", "row", add.into_iter().chain([remove]).collect()) }
        </fieldset>
    }
}

fn stage_of(props: &DeeperProps, at: usize, stage: usize, (chance, weeks): (Rate, u16)) -> Html {
    let pass = Field {
        id: format!("process-{at}-stage-{stage}-chance").into(),
        label: format!("Stage {}: chance to pass", stage + 1).into(),
        hint: "".into(),
        value: chance,
        reading: Percent(STAGE),
    };
    let until = Field {
        id: format!("process-{at}-stage-{stage}-weeks").into(),
        label: "Weeks until you know".into(),
        hint: "".into(),
        value: weeks,
        reading: Whole(WEEKS),
    };
    let set = move |scenario: &mut Scenario, change: &dyn Fn(&mut (Rate, u16))| {
        with(scenario, at, |process| process.stages.iter_mut().skip(stage).take(1).for_each(change));
    };
    let remove = {
        let deeper = props.clone();
        Callback::from(move |_: MouseEvent| {
            hand_back(&deeper, |scenario| {
                with(scenario, at, |process| {
                    if stage < process.stages.len() {
                        process.stages.remove(stage);
                    }
                });
            });
        })
    };
    let fields = [
        field(pass, props, move |scenario, chance| set(scenario, &|known| known.0 = chance)),
        field(until, props, move |scenario, weeks| set(scenario, &|known| known.1 = weeks)),
        button(Look::Quiet, "Remove", Some(format!("Remove stage {}", stage + 1)), remove),
    ];
    html! { <div class="fields negotiate__stage" key={stage}>{ for fields }</div> }
}
