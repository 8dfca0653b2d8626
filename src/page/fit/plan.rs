//! The plan to the interview: the path and why, week by week with hours by part, on paper or in a calendar.

pub(super) mod calendar;
mod weeks;

use crate::browser::{HtmlInputElement, clock, download};
use crate::page::fit::FitProps;
use crate::page::fit::answer::{Drafts, asked, detail};
use crate::widget::claims::claims;
use crate::widget::element::{Look, button, element, note};
use crate::widget::fold::fold;
use offerscope_core::compute::answers::{FIRST_DAY, HOURS, WEEKS, number};
use offerscope_core::compute::fit_check::target_of;
use offerscope_core::compute::plan::{Planned, planned};
use offerscope_core::compute::readiness::{Readiness, readiness};
use offerscope_core::data::questionnaire;
use offerscope_core::model::day::Day;
use offerscope_core::model::format;
use offerscope_core::model::profile::Value;
use offerscope_core::model::question::Path;
use yew::prelude::*;

/// What the file is called.
const FILE: &str = "interview-plan.ics";

/// The view.
#[component]
pub fn WeekByWeek(props: &FitProps) -> Html {
    let drafts = use_mut_ref(Vec::new);
    // The day it starts, as it is being typed; else the one that was chosen, else today.
    let typed = use_state_eq(|| None::<AttrValue>);
    let today = use_state_eq(|| None::<Day>);
    use_effect_with((), {
        let today = today.clone();
        move |()| today.set(clock::today())
    });
    let chosen =
        number(questionnaire(), &props.scenario.profile, FIRST_DAY).and_then(Day::from_number).or(*today);
    let shown = chosen.map(|day| day.to_string()).unwrap_or_default();
    let text = (*typed).clone().unwrap_or_else(|| shown.into());
    let found = use_memo(props.scenario.clone(), |scenario| {
        let found =
            readiness(questionnaire(), &scenario.profile, target_of(questionnaire(), &scenario.profile));
        let planned = planned(questionnaire(), &found);
        (found, planned)
    });
    let (found, planned) = &*found;
    let day = Day::parse(&text);
    html! {
        <section class="plan stack" aria-labelledby="plan-title">
            { headline(found, planned.as_ref()) }
            { fields(planned.as_ref(), date(text, &typed, props), props, &drafts) }
            { planned.as_ref().map(|planned| body(planned, day)).unwrap_or_default() }
        </section>
    }
}

fn headline(found: &Readiness, planned: Option<&Planned>) -> Html {
    let line = match planned {
        None => "A plan from today to the interview".to_owned(),
        Some(planned) if planned.plan.weeks.is_empty() => "No week is left to plan".to_owned(),
        Some(planned) => {
            let weeks = if planned.weeks == 1 { "week" } else { "weeks" };
            let (each, all) = (planned.hours, format::hours(planned.plan.hours()));
            format!("{} {weeks} of {each} hours, {all} in all", planned.weeks)
        }
    };
    let why = match planned {
        None => "It takes the weeks to the interview, or your ratings, and goes where the gaps are.",
        Some(planned) if planned.plan.weeks.is_empty() => {
            "The interview is within days: the quick reference for tomorrow is for that."
        }
        Some(_) => &found.path_says,
    };
    html! {
        <header class="plan__head">
            <h2 class="note" id="plan-title">{ "The plan" }</h2>
            <p class="plan__line">{ line }</p>
            <p class="frame__found">{ why.to_owned() }</p>
        </header>
    }
}

fn fields(planned: Option<&Planned>, date: Html, props: &FitProps, drafts: &Drafts) -> Html {
    let field = |id: &'static str, unit: &'static str| {
        let assumed = planned.and_then(|planned| planned.assumed.iter().find(|(open, _)| *open == id));
        let hint = assumed.map(|(_, usual)| {
            format!("Left open, the plan takes {usual} {unit}, as the path has it.").into()
        });
        detail(id).map(|detail| asked(detail, hint, props, drafts)).unwrap_or_default()
    };
    let fields = [field(WEEKS, "weeks"), field(HOURS, "hours a week"), date];
    element("div", "plan__fields", fields.into_iter().collect())
}

/// The first day: a date that is half typed stays in the field, and a whole one is an answer.
fn date(value: AttrValue, typed: &UseStateHandle<Option<AttrValue>>, props: &FitProps) -> Html {
    let (typed, props) = (typed.clone(), props.clone());
    let oninput = Callback::from(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        let day = Day::parse(&text).map(|day| Value::Number(day.number().into()));
        if day.is_some() || text.is_empty() {
            props.set(FIRST_DAY, day);
        }
        typed.set(Some(text.into()));
    });
    let says = detail(FIRST_DAY).map(|detail| detail.asks);
    html! {
        <div class="field">
            <label class="field__label" for="plan-start">{ says }</label>
            <input class="field__input" type="date" id="plan-start" {value} {oninput} />
        </div>
    }
}

fn body(planned: &Planned, start: Option<Day>) -> Html {
    let plan = &planned.plan;
    if plan.weeks.is_empty() {
        return Html::default();
    }
    let content =
        [weeks::weeks(plan, start), ways(planned, start), plan.path.map(source).unwrap_or_default()];
    element("section", "card stack", content.into_iter().collect())
}

/// Onto paper, and into a calendar.
fn ways(planned: &Planned, start: Option<Day>) -> Html {
    let print = button(Look::Plain, "Print the plan", None, Callback::from(|_| download::print("plan")));
    let says = match start {
        Some(_) => {
            "The calendar file has one entry a week, all day and not busy. Saving it again with the same first day replaces them in most \
             calendars."
        }
        None => "With a first day, the plan can also be saved as a calendar file.",
    };
    let save = start.map(|start| {
        let plan = planned.plan.clone();
        let press = Callback::from(move |_: MouseEvent| {
            download::save(FILE, "text/calendar;charset=utf-8", &calendar::calendar(&plan, start));
        });
        button(Look::Plain, "Save to a calendar", None, press)
    });
    html! { <div class="plan__ways"><div class="row">{ print }{ for save }</div>{ note(says) }</div> }
}

fn source(path: &'static Path) -> Html {
    fold("more", "Where the path comes from", move || {
        let says = "Hours of a week go to the parts by weight and by gap to 5, twice to the part that leads the week, and a share to mock \
                    interviews; in quarter hours.";
        [note(says), claims(path.claims)].into_iter().collect()
    })
}
