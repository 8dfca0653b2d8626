//! The fields of the first grant: how much, and when it vests. The others are in the sheet.

use crate::page::offers::card::{OfferFields, wide};
use crate::page::offers::editor::change;
use crate::widget::element::element;
use crate::widget::field::choice::Choice;
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::schedule::{VestList, YearlyShares};
use crate::widget::field::shares::ShareCount;
use crate::widget::form::Form;
use offerscope_core::data::catalog;
use offerscope_core::model::offer::schedule::{Cadence, Schedule};
use offerscope_core::model::offer::{Grant, GrantSize, Offer, ScheduleChoice};
use yew::prelude::*;

/// The size of the first grant, in the card's first fields.
pub(super) fn first_size(fields: &OfferFields, offer: &Offer) -> Html {
    offer.grants.first().map(|grant| size(&first(fields), grant)).unwrap_or_default()
}

/// The schedule of the first grant, in the card's first fields.
pub(super) fn first_schedule(fields: &OfferFields, offer: &Offer) -> Html {
    let schedule = |grant| wide(schedule(&first(fields), offer, grant));
    offer.grants.first().map(schedule).unwrap_or_default()
}

fn first(fields: &OfferFields) -> Form<Grant> {
    fields.form.of("grant-0", |offer: &mut Offer| offer.grants.first_mut())
}

fn size(form: &Form<Grant>, grant: &Grant) -> Html {
    let in_shares = |grant: &Grant| matches!(grant.size, GrantSize::Shares(_));
    match grant.size {
        GrantSize::Dollars { amount, .. } | GrantSize::Yearly(amount) | GrantSize::AtVest(amount) => {
            let form = form.when(move |grant| !in_shares(grant));
            form.field("dollars", "Stock grant", "", amount, ZeroBlank::default(), change::set_dollars)
        }
        GrantSize::Shares(shares) => {
            let set = |grant: &mut Grant, shares| grant.size = GrantSize::Shares(shares);
            form.when(in_shares).field("shares", "Stock grant, shares", "", shares, ShareCount, set)
        }
    }
}

fn schedule(form: &Form<Grant>, offer: &Offer, grant: &Grant) -> Html {
    let current = current(offer, &grant.schedule);
    let switch = move |grant: &mut Grant, id: &str| {
        grant.schedule = match id {
            "usual" => ScheduleChoice::Usual,
            "yearly" => ScheduleChoice::Yearly { shares: vec![2_500; 4], cadence: Cadence::Quarterly },
            "custom" => match current.clone() {
                Some(schedule) => ScheduleChoice::Custom(schedule),
                None => return,
            },
            id => ScheduleChoice::Preset(id.to_owned()),
        };
    };
    html! {
        <>
            { form.choice("schedule", "Vesting", chosen(&grant.schedule), choices(offer, &grant.schedule), switch) }
            { own(form, grant) }
        </>
    }
}

/// The fields of a schedule of one's own.
fn own(form: &Form<Grant>, grant: &Grant) -> Html {
    match grant.schedule.clone() {
        ScheduleChoice::Yearly { shares, cadence } => {
            let form = form.when(|grant| matches!(grant.schedule, ScheduleChoice::Yearly { .. }));
            let cadences =
                Cadence::ALL.map(|cadence| Choice::new(cadence.months().to_string(), word(cadence))).to_vec();
            let fields = html! {
                <>
                    { form.field("yearly", "Percent each year", "", shares, YearlyShares, |grant, typed| {
                        if let ScheduleChoice::Yearly { shares, .. } = &mut grant.schedule { *shares = typed; }
                    }) }
                    { form.choice("cadence", "Within a year", cadence.months().to_string(), cadences, |grant, months| {
                        let typed = months.parse().ok().and_then(Cadence::from_months);
                        if let (ScheduleChoice::Yearly { cadence, .. }, Some(typed)) = (&mut grant.schedule, typed) { *cadence = typed; }
                    }) }
                </>
            };
            element("div", "fields", fields)
        }
        ScheduleChoice::Custom(schedule) => {
            let form = form.when(|grant| matches!(grant.schedule, ScheduleChoice::Custom(_)));
            let hint = "Month of service, then percent of the grant.";
            form.field("vests", "Vests", hint, schedule, VestList, |grant, schedule| {
                grant.schedule = ScheduleChoice::Custom(schedule);
            })
        }
        _ => Html::default(),
    }
}

/// A cadence in words.
pub(in crate::page::offers) fn word(cadence: Cadence) -> &'static str {
    match cadence {
        Cadence::Monthly => "every month",
        Cadence::Quarterly => "every three months",
        Cadence::SemiAnnual => "every six months",
        Cadence::Annual => "once, at its end",
    }
}

/// The choice that stands for a schedule.
pub(in crate::page::offers) fn chosen(choice: &ScheduleChoice) -> AttrValue {
    match choice {
        ScheduleChoice::Usual => "usual".into(),
        ScheduleChoice::Preset(id) => id.clone().into(),
        ScheduleChoice::Yearly { .. } => "yearly".into(),
        ScheduleChoice::Custom(_) => "custom".into(),
    }
}

fn choices(offer: &Offer, now: &ScheduleChoice) -> Vec<Choice> {
    let company = offer.company.as_deref().and_then(|id| catalog().company(id));
    let usual = catalog().usual_vest(offer.company.as_deref()).map_or("", |preset| preset.name);
    let whose = company.map_or_else(|| "Usual".to_owned(), |company| format!("Usual at {}", company.name));
    choices_under(format!("{whose}: {usual}"), now)
}

/// The schedules to choose from, the usual one first.
pub(in crate::page::offers) fn choices_under(usual: String, now: &ScheduleChoice) -> Vec<Choice> {
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

/// The schedule in force, to start a list of one's own from.
fn current(offer: &Offer, choice: &ScheduleChoice) -> Option<Schedule> {
    match choice {
        ScheduleChoice::Usual => catalog().usual_vest(offer.company.as_deref())?.schedule(),
        ScheduleChoice::Preset(id) => catalog().vest(id)?.schedule(),
        ScheduleChoice::Yearly { shares, cadence } => {
            Schedule::yearly(shares, Schedule::YEARLY_WHOLE, *cadence).ok()
        }
        ScheduleChoice::Custom(schedule) => Some(schedule.clone()),
    }
}
