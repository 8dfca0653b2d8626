//! The fields of what comes beside pay and what a job costs: the 401(k) match, typed amounts, time.

use crate::page::offers::editor::{change, known, limits, says, set};
use crate::widget::element::wide;
use crate::widget::field::money::{Dollars, ZeroBlank};
use crate::widget::field::percent::Percent;
use crate::widget::field::signed::Signed;
use crate::widget::field::whole::Whole;
use crate::widget::field::{Cleared, Optional};
use crate::widget::form::Form;
use offerscope_core::model::bounds;
use offerscope_core::model::facts::practice::PracticeTopic;
use offerscope_core::model::offer::Offer;
use offerscope_core::model::offer::benefits::{Benefits, EmployerMatch};
use yew::prelude::*;

/// All of them. They count by the hour and in value kept, never as pay.
pub fn benefits(form: &Form<Offer>, offer: &Offer) -> Html {
    let now = offer.benefits.as_deref().copied().unwrap_or_default();
    let form = form.of("benefits", |offer: &mut Offer| Some(offer.benefits.get_or_insert_default().as_mut()));
    html! {
        <>
            { says("Nothing counts unless you type it. Benefits are not part of pay: they show in pay per hour and in what you keep when you leave.") }
            { known(offer.company.as_deref(), PracticeTopic::Match) }
            { matched(&form, now.match_.as_ref()) }
            { set("Dollars a year", amounts(&form, &now)) }
            { set("Time", time(&form, &now)) }
        </>
    }
}

fn matched(form: &Form<Benefits>, now: Option<&EmployerMatch>) -> Html {
    let on = (now.is_some(), change::matched as fn() -> EmployerMatch);
    let switch = form.option(
        "match",
        "The employer matches what I put in",
        |benefits: &mut Benefits| &mut benefits.match_,
        on,
    );
    let fields = html! {
        <>
            { wide(switch) }
            { now.map(|now| terms(&form.of("match", |benefits: &mut Benefits| benefits.match_.as_mut()), now)).unwrap_or_default() }
        </>
    };
    set("401(k) match", fields)
}

fn terms(form: &Form<EmployerMatch>, now: &EmployerMatch) -> Html {
    html! {
        <>
            { form.field("rate", "Match rate, percent", "100% is a dollar for each dollar you put in.", now.rate, Cleared(Percent(bounds::MATCH), change::matched().rate), |now, rate| now.rate = rate) }
            { form.field("up-to", "Matched up to this percent of base", "What you put in above it is not matched.", now.up_to, Cleared(Percent(bounds::SHARE), change::matched().up_to), |now, up_to| now.up_to = up_to) }
            { form.field("defers", "Your contribution, percent of base", "Empty: enough to get the whole match.", now.defers, Optional(Percent(bounds::SHARE)), |now, defers| now.defers = defers) }
            { form.field("limit", "Most base pay that is matched", "Empty: all of it.", now.pay_limit, Optional(Dollars(bounds::AMOUNT)), |now, limit| now.pay_limit = limit) }
            { form.field("vests", "Vests after months of service", "0 is at once. If you leave earlier, you keep none of it.", now.vest_months, Whole(limits::MATCH_VESTS), |now, months| now.vest_months = months) }
        </>
    }
}

fn amounts(form: &Form<Benefits>, now: &Benefits) -> Html {
    html! {
        <>
            { form.field("worth", "Other benefits", "As you value them.", now.worth, ZeroBlank::default(), |now, worth| now.worth = worth) }
            { form.field("premiums", "Premiums", "Taken from your pay.", now.premiums, ZeroBlank::default(), |now, premiums| now.premiums = premiums) }
            { form.field("commute", "Commuting", "", now.commute, ZeroBlank::default(), |now, commute| now.commute = commute) }
            { form.field("place", "Extra cost of living there", "Type a minus sign if it costs less. No cost-of-living index is used.", now.place, Signed, |now, place| now.place = place) }
        </>
    }
}

fn time(form: &Form<Benefits>, now: &Benefits) -> Html {
    let week = format!("Empty: {}.", Benefits::WEEK);
    let days = format!("Out of {} working days. Include holidays.", Benefits::DAYS);
    html! {
        <>
            { form.field("days-off", "Days off a year", days, now.days_off, Whole(bounds::DAYS_OFF), |now, days| now.days_off = days) }
            { form.field("hours", "Hours in a full week", week, now.hours, Optional(Whole(bounds::WEEK_HOURS)), |now, hours| now.hours = hours) }
            { form.field("commute-hours", "Commuting, hours a week", "", now.commute_hours, Whole(bounds::COMMUTE_HOURS), |now, hours| now.commute_hours = hours) }
        </>
    }
}
