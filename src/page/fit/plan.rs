//! The plan to the interview: the path and why, week by week with hours by part, on paper or in a calendar.

pub(super) mod calendar;
mod weeks;

use crate::browser::{HtmlInputElement, clock, download};
use crate::page::fit::answer::{asked, detail};
use crate::page::fit::set;
use crate::widget::claims::claims;
use crate::widget::element::{ButtonKind, button, element, note};
use crate::widget::fold::fold;
use crate::widget::form::FormProps;
use crate::widget::stateful::stateful;
use offerscope_core::compute::fit::answers::{FIRST_DAY, HOURS, WEEKS, number};
use offerscope_core::compute::fit::check::target_of;
use offerscope_core::compute::fit::plan::{Planned, planned};
use offerscope_core::compute::fit::readiness::{Readiness, readiness};
use offerscope_core::data::questionnaire;
use offerscope_core::model::day::Day;
use offerscope_core::model::fit::profile::Value;
use offerscope_core::model::fit::question::Path;
use offerscope_core::model::format;
use yew::functional::Hook;
use yew::prelude::*;

/// What the file is called.
const FILE: &str = "interview-plan.ics";

/// A date as typed, and the answer that counts with it.
type Typed = (AttrValue, Option<Day>);

/// The view.
pub fn week_by_week(props: FormProps) -> Html {
    stateful(props, |props, hooks| use_week_by_week(props).run(hooks))
}

#[hook]
fn use_week_by_week(props: &FormProps) -> Html {
    // The day it starts, as it is being typed, beside the answer it led to; else the one that was chosen, else today.
    let typed = use_state_eq(|| None::<Typed>);
    let today = use_state_eq(|| None::<Day>);
    use_effect_with((), {
        let today = today.clone();
        move |()| today.set(clock::today())
    });
    let chosen = number(questionnaire(), &props.form.scenario.profile, FIRST_DAY).and_then(Day::from_number);
    let shown = chosen.or(*today).map(|day| day.to_string()).unwrap_or_default();
    // When the answer becomes another one, such as by an undo, the text yields to it.
    let own = typed.as_ref().filter(|(_, stands_for)| *stands_for == chosen);
    let text = own.map_or_else(|| shown.into(), |(text, _)| text.clone());
    let found = use_memo(props.form.scenario.clone(), |scenario| {
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
            { fields(planned.as_ref(), date(text, chosen, &typed, props), props) }
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
        None => {
            "Type the weeks to the interview, or rate yourself, and the plan puts the hours where your gaps are."
        }
        Some(planned) if planned.plan.weeks.is_empty() => {
            "The interview is only days away: use the quick reference for tomorrow."
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

fn fields(planned: Option<&Planned>, date: Html, props: &FormProps) -> Html {
    let field = |id: &'static str, unit: &'static str| {
        let assumed = planned.and_then(|planned| planned.assumed.iter().find(|(open, _)| *open == id));
        let hint = assumed.map(|(_, usual)| {
            format!("If empty, the plan uses {usual} {unit}, as the preparation path does.").into()
        });
        detail(id).map(|detail| asked(detail, hint, props)).unwrap_or_default()
    };
    let fields = [field(WEEKS, "weeks"), field(HOURS, "hours a week"), date];
    element("div", "plan__fields", fields.into_iter().collect())
}

/// The first day: a date that is half typed stays in the field, and a whole one is an answer.
fn date(
    value: AttrValue,
    chosen: Option<Day>,
    typed: &UseStateHandle<Option<Typed>>,
    props: &FormProps,
) -> Html {
    let (typed, props) = (typed.clone(), props.clone());
    let oninput = Callback::from(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        let day = Day::parse(&text);
        let leads_to = if day.is_some() || text.is_empty() { day } else { chosen };
        if leads_to != chosen {
            set(&props, FIRST_DAY, leads_to.map(|day| Value::Number(day.number().into())));
        }
        typed.set(Some((text.into(), leads_to)));
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
    let print =
        button(ButtonKind::Plain, "Print the plan", None, Callback::from(|_| download::print("plan")));
    let says = match start {
        Some(_) => {
            "The calendar file has one entry a week, all day, shown as free. Saving it again with the same first day replaces them in most \
             calendars."
        }
        None => "With a first day, the plan can also be saved as a calendar file.",
    };
    let save = start.map(|start| {
        let plan = planned.plan.clone();
        let press = Callback::from(move |_: MouseEvent| {
            download::save(FILE, "text/calendar;charset=utf-8", &calendar::calendar(&plan, start));
        });
        button(ButtonKind::Plain, "Save to a calendar", None, press)
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
