//! The fields of a vest schedule: a usual one, one that companies use, or one's own.

use crate::lazy::lazy;
use crate::widget::element::wide;
use crate::widget::field::choice::Choice;
use crate::widget::field::schedule::{VestList, YearlyShares};
use crate::widget::form::Form;
use offerscope_core::data::catalog;
use offerscope_core::model::offer::schedule::{Cadence, Schedule, VestPreset};
use offerscope_core::model::offer::{Refresher, ScheduleChoice};
use yew::prelude::*;

/// The usual schedule of a company's grants.
pub fn of_company(company: Option<&str>) -> Option<&'static VestPreset> {
    catalog().usual_vest(company)
}

/// The usual schedule of refreshers, where their company has no other.
pub fn of_refreshers() -> Option<&'static VestPreset> {
    catalog().vest(Refresher::USUAL)
}

/// The choice, and the fields of one's own. The usual one is that of a company, if `whose` names it.
pub fn schedule(
    form: &Form<ScheduleChoice>,
    now: &ScheduleChoice,
    whose: Option<&str>,
    usual: Option<&'static VestPreset>,
) -> Html {
    let says = whose.map_or_else(|| "Usual".to_owned(), |whose| format!("Usual at {whose}"));
    let says = usual.map_or_else(|| says.clone(), |usual| format!("{says}: {}", usual.name));
    let switch = move |choice: &mut ScheduleChoice, id: &str| {
        *choice = match id {
            "usual" => ScheduleChoice::Usual,
            "yearly" => ScheduleChoice::Yearly { shares: vec![2_500; 4], cadence: Cadence::Quarterly },
            "custom" => in_force(choice, usual).map_or_else(|| choice.clone(), ScheduleChoice::Custom),
            id => ScheduleChoice::Preset(id.to_owned()),
        };
    };
    html! {
        <>
            { wide(form.choice("kind", "Vesting", chosen(now), choices(says, now), switch)) }
            if matches!(now, ScheduleChoice::Yearly { .. } | ScheduleChoice::Custom(_)) {
                { lazy(OwnScheduleProps { form: form.clone(), now: now.clone() }) }
            }
        </>
    }
}

/// What the fields of your own schedule take.
#[derive(PartialEq)]
pub struct OwnScheduleProps {
    /// The form of the schedule.
    pub form: Form<ScheduleChoice>,
    /// The schedule.
    pub now: ScheduleChoice,
}

/// The fields of your own schedule. Few letters need them, so they travel with the editors.
pub fn own_schedule(props: &OwnScheduleProps) -> Html {
    let OwnScheduleProps { form, now } = props;
    match now {
        ScheduleChoice::Yearly { shares, cadence } => {
            let cadences =
                Cadence::ALL.map(|cadence| Choice::new(cadence.months().to_string(), word(cadence))).to_vec();
            html! {
                <>
                    { form.when(|choice| matches!(choice, ScheduleChoice::Yearly { .. })).field("yearly", "Percent each year", "", shares.clone(), YearlyShares, |choice, typed| {
                        if let ScheduleChoice::Yearly { shares, .. } = choice { *shares = typed; }
                    }) }
                    { form.choice("cadence", "Within a year", cadence.months().to_string(), cadences, |choice, months| {
                        let typed = months.parse().ok().and_then(Cadence::from_months);
                        if let (ScheduleChoice::Yearly { cadence, .. }, Some(typed)) = (choice, typed) { *cadence = typed; }
                    }) }
                </>
            }
        }
        ScheduleChoice::Custom(schedule) => {
            wide(form.when(|choice| matches!(choice, ScheduleChoice::Custom(_))).field(
                "vests",
                "Vests",
                "Month, then percent of the grant, such as 12: 25, 24: 25, 36: 25, 48: 25.",
                schedule.clone(),
                VestList,
                |choice, typed| *choice = ScheduleChoice::Custom(typed),
            ))
        }
        _ => Html::default(),
    }
}

/// The schedule in force, to start a list of one's own from.
fn in_force(choice: &ScheduleChoice, usual: Option<&'static VestPreset>) -> Option<Schedule> {
    match choice {
        ScheduleChoice::Usual => usual?.schedule(),
        ScheduleChoice::Preset(id) => catalog().vest(id)?.schedule(),
        ScheduleChoice::Yearly { shares, cadence } => {
            Schedule::yearly(shares, Schedule::YEARLY_WHOLE, *cadence).ok()
        }
        ScheduleChoice::Custom(schedule) => Some(schedule.clone()),
    }
}

/// A cadence in words.
fn word(cadence: Cadence) -> &'static str {
    match cadence {
        Cadence::Monthly => "every month",
        Cadence::Quarterly => "every three months",
        Cadence::SemiAnnual => "every six months",
        Cadence::Annual => "once, at its end",
    }
}

/// The choice that stands for a schedule.
fn chosen(choice: &ScheduleChoice) -> AttrValue {
    match choice {
        ScheduleChoice::Usual => "usual".into(),
        ScheduleChoice::Preset(id) => id.clone().into(),
        ScheduleChoice::Yearly { .. } => "yearly".into(),
        ScheduleChoice::Custom(_) => "custom".into(),
    }
}

/// The schedules to choose from, the usual one first.
fn choices(usual: String, now: &ScheduleChoice) -> Vec<Choice> {
    let mut choices = vec![Choice::new("usual", usual)];
    choices.extend(catalog().vests.iter().map(|preset| Choice::new(preset.id, preset.name)));
    if let ScheduleChoice::Preset(id) = now
        && catalog().vest(id).is_none()
    {
        choices.push(Choice::new(id.clone(), format!("{id} (not known here)")));
    }
    choices.push(Choice::new("yearly", "My own: a percent for each year"));
    choices.push(Choice::new("custom", "My own: a list of vests"));
    choices
}
