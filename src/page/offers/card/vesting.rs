//! The fields of the first grant: how much, and when it vests. The others are in the sheet.

use crate::page::offers::card::desk::Desk;
use crate::page::offers::card::wide;
use crate::state::Edit;
use crate::widget::element::element;
use crate::widget::field::choice::Choice;
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::schedule::{VestList, YearlyShares};
use crate::widget::field::shares::ShareCount;
use offerscope_core::data::catalog;
use offerscope_core::model::offer::{Grant, GrantSize, Offer, ScheduleChoice};
use offerscope_core::model::schedule::{Cadence, Schedule};
use yew::prelude::*;

/// The size of the first grant, in the card's first fields.
pub(super) fn first_size(desk: &Desk, offer: &Offer) -> Html {
    offer.grants.first().map(|grant| size(desk, grant)).unwrap_or_default()
}

/// The schedule of the first grant, in the card's first fields.
pub(super) fn first_schedule(desk: &Desk, offer: &Offer) -> Html {
    let schedule = |grant| wide(schedule(desk, offer, grant));
    offer.grants.first().map(schedule).unwrap_or_default()
}

fn size(desk: &Desk, grant: &Grant) -> Html {
    let (size, before) = (grant.size, grant.clone());
    let edit = move |size| Edit::Grant(Grant { size, ..before.clone() });
    match size {
        GrantSize::Dollars { amount, .. } | GrantSize::Yearly(amount) | GrantSize::AtVest(amount) => desk
            .field("grant-0-dollars", "Stock grant", amount, ZeroBlank::default(), move |amount| {
                edit(match size {
                    GrantSize::Yearly(_) => GrantSize::Yearly(amount),
                    GrantSize::AtVest(_) => GrantSize::AtVest(amount),
                    GrantSize::Dollars { grant_price, .. } => GrantSize::Dollars { amount, grant_price },
                    GrantSize::Shares(_) => GrantSize::Dollars { amount, grant_price: None },
                })
            }),
        GrantSize::Shares(shares) => {
            desk.field("grant-0-shares", "Stock grant, shares", shares, ShareCount, move |shares| {
                edit(GrantSize::Shares(shares))
            })
        }
    }
}

fn schedule(desk: &Desk, offer: &Offer, grant: &Grant) -> Html {
    let unchanged = grant.clone();
    let edit = move |schedule| Edit::Grant(Grant { schedule, ..unchanged.clone() });
    let current = current(offer, &grant.schedule);
    let switch = {
        let (before, edit) = (grant.schedule.clone(), edit.clone());
        move |id: AttrValue| {
            edit(match &*id {
                "usual" => ScheduleChoice::Usual,
                "yearly" => ScheduleChoice::Yearly { shares: vec![2_500; 4], cadence: Cadence::Quarterly },
                "custom" => current.clone().map_or_else(|| before.clone(), ScheduleChoice::Custom),
                id => ScheduleChoice::Preset(id.to_owned()),
            })
        }
    };
    html! {
        <>
            { desk.choice("grant-0-schedule", "Vesting", chosen(&grant.schedule), choices(offer, &grant.schedule), switch) }
            { own(desk, grant, edit) }
        </>
    }
}

/// The fields of a schedule of one's own.
fn own(desk: &Desk, grant: &Grant, edit: impl Fn(ScheduleChoice) -> Edit + Clone + 'static) -> Html {
    match grant.schedule.clone() {
        ScheduleChoice::Yearly { shares, cadence } => {
            let every = shares.clone();
            let typed = edit.clone();
            let cadences =
                Cadence::ALL.map(|cadence| Choice::new(cadence.months().to_string(), word(cadence))).to_vec();
            let fields = html! {
                <>
                    { desk.field("grant-0-yearly", "Percent each year", shares, YearlyShares, move |shares| typed(ScheduleChoice::Yearly { shares, cadence })) }
                    { desk.choice("grant-0-cadence", "Within a year", cadence.months().to_string(), cadences, move |months| {
                        let cadence = months.parse().ok().and_then(Cadence::from_months).unwrap_or(cadence);
                        edit(ScheduleChoice::Yearly { shares: every.clone(), cadence })
                    }) }
                </>
            };
            element("div", "fields", fields)
        }
        ScheduleChoice::Custom(schedule) => desk.hinted(
            "grant-0-vests",
            "Vests",
            "Month of service, then percent of the grant.",
            schedule,
            VestList,
            move |schedule| edit(ScheduleChoice::Custom(schedule)),
        ),
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
