//! The fields of what comes beside pay and what a job costs: the 401(k) match, typed amounts, time.

use crate::page::offers::editor::desk::Desk;
use crate::page::offers::editor::{change, known, limits, says, set, wide};
use crate::widget::field::Optional;
use crate::widget::field::money::{Dollars, ZeroBlank};
use crate::widget::field::percent::Percent;
use crate::widget::field::signed::Signed;
use crate::widget::field::whole::Whole;
use offerscope_core::model::benefits::{Benefits, Match};
use offerscope_core::model::bounds;
use offerscope_core::model::offer::Offer;
use offerscope_core::model::practice::Matter;
use yew::prelude::*;

/// All of them. They count by the hour and in value kept, never as pay.
pub fn benefits(desk: &Desk<Offer>, offer: &Offer) -> Html {
    let now = offer.benefits.as_deref().copied().unwrap_or_default();
    let desk = desk.of("benefits", |offer: &mut Offer| Some(offer.benefits.get_or_insert_default().as_mut()));
    html! {
        <>
            { says("Nothing is counted unless you type it. None of it is pay: it shows per hour and in what is kept on leaving.") }
            { known(offer.company.as_deref(), Matter::Match) }
            { matched(&desk, now.match_.as_ref()) }
            { set("Dollars a year", amounts(&desk, &now)) }
            { set("Time", time(&desk, &now)) }
        </>
    }
}

fn matched(desk: &Desk<Benefits>, now: Option<&Match>) -> Html {
    let on = (now.is_some(), change::matched as fn() -> Match);
    let switch = desk.option(
        "match",
        "The employer matches what I put in",
        |benefits: &mut Benefits| &mut benefits.match_,
        on,
    );
    let fields = html! {
        <>
            { wide(switch) }
            { now.map(|now| terms(&desk.of("match", |benefits: &mut Benefits| benefits.match_.as_mut()), now)).unwrap_or_default() }
        </>
    };
    set("401(k) match", fields)
}

fn terms(desk: &Desk<Match>, now: &Match) -> Html {
    html! {
        <>
            { desk.field("rate", "For each dollar, percent", "100%: a dollar for a dollar.", now.rate, Percent(bounds::MATCH), |now, rate| now.rate = rate) }
            { desk.field("up-to", "On up to this part of base", "What is put in beyond it is not matched.", now.up_to, Percent(bounds::SHARE), |now, up_to| now.up_to = up_to) }
            { desk.field("defers", "I put in, percent of base", "Empty: enough for the whole match.", now.defers, Optional(Percent(bounds::SHARE)), |now, defers| now.defers = defers) }
            { desk.field("limit", "Base that counts at most", "Empty: all of it.", now.pay_limit, Optional(Dollars(bounds::AMOUNT)), |now, limit| now.pay_limit = limit) }
            { desk.field("vests", "Kept after months of service", "0: at once. Before, none of it is kept.", now.vest_months, Whole(limits::MATCH_VESTS), |now, months| now.vest_months = months) }
        </>
    }
}

fn amounts(desk: &Desk<Benefits>, now: &Benefits) -> Html {
    html! {
        <>
            { desk.field("worth", "Other benefits", "As you value them.", now.worth, ZeroBlank::default(), |now, worth| now.worth = worth) }
            { desk.field("premiums", "Premiums", "Paid from your pay.", now.premiums, ZeroBlank::default(), |now, premiums| now.premiums = premiums) }
            { desk.field("commute", "Commuting", "", now.commute, ZeroBlank::default(), |now, commute| now.commute = commute) }
            { desk.field("place", "Living there costs more", "With a minus sign where it costs less. No index is used.", now.place, Signed, |now, place| now.place = place) }
        </>
    }
}

fn time(desk: &Desk<Benefits>, now: &Benefits) -> Html {
    let week = format!("Empty: {}.", Benefits::WEEK);
    let days = format!("Of {} working days, holidays included.", Benefits::DAYS);
    html! {
        <>
            { desk.field("days-off", "Days off a year", &days, now.days_off, Whole(bounds::DAYS_OFF), |now, days| now.days_off = days) }
            { desk.field("hours", "Hours in a full week", &week, now.hours, Optional(Whole(bounds::WEEK_HOURS)), |now, hours| now.hours = hours) }
            { desk.field("commute-hours", "Commuting, hours a week", "", now.commute_hours, Whole(bounds::COMMUTE_HOURS), |now, hours| now.commute_hours = hours) }
        </>
    }
}
