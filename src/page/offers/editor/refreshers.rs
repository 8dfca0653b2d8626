//! The fields of grants to come: yearly refreshers, and the top-up to a pay target.

use crate::page::offers::editor::desk::Desk;
use crate::page::offers::editor::schedule::{of_refreshers, schedule};
use crate::page::offers::editor::{change, choices, known, limits, months, says, set};
use crate::widget::field::Optional;
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::percent::Percent;
use crate::widget::field::whole::Whole;
use offerscope_core::model::bounds;
use offerscope_core::model::offer::{FirstGrant, Offer, Refresher, ScheduleChoice, TopUp};
use offerscope_core::model::practice::Matter;
use yew::prelude::*;

/// What is expected after the letter's grants.
pub fn refreshers(desk: &Desk<Offer>, offer: &Offer) -> Html {
    let row = |(at, refresher): (usize, &Refresher)| {
        let row = desk.of(&format!("refresher-{at}"), move |offer: &mut Offer| offer.refreshers.get_mut(at));
        let fields = html! {
            <>
                { fields(&row, refresher) }
                { desk.remove(("refresher", at), "Remove refresher", move |offer| change::remove(&mut offer.refreshers, at)) }
            </>
        };
        set(format!("Refresher {}", at + 1), fields)
    };
    html! {
        <>
            { says("None unless you add one: refreshers are discretionary everywhere, a scenario and no promise.") }
            { known(offer.company.as_deref(), Matter::Refreshers) }
            { desk.rows(offer.refreshers.iter().enumerate().map(row).collect()) }
            { desk.add(("refresher", "amount"), "Add a refresher", (offer.refreshers.len(), bounds::ITEMS), |offer| {
                offer.refreshers.push(change::refresher());
            }) }
            { top_up(desk, offer.top_up.as_deref(), offer.company.as_deref()) }
        </>
    }
}

fn fields(desk: &Desk<Refresher>, refresher: &Refresher) -> Html {
    let kinds = choices(&[("month", "Some months after the start"), ("review", "In a yearly review")]);
    let kind = match refresher.first {
        FirstGrant::Month(_) => "month",
        FirstGrant::Review { .. } => "review",
    };
    html! {
        <>
            { desk.field("amount", "Dollars each time", "Granted at the price of that month.", refresher.amount, ZeroBlank::default(), |refresher, amount| refresher.amount = amount) }
            { desk.field("times", "How many", "Empty: one every year.", refresher.times, Optional(Whole(bounds::TIMES)), |refresher, times| refresher.times = times) }
            { desk.choice("first", "The first one comes", kind, kinds, |refresher, kind| change::first(&mut refresher.first, kind)) }
            { first(desk, refresher.first) }
            { schedule(&desk.of("schedule", |refresher: &mut Refresher| -> Option<&mut ScheduleChoice> { Some(&mut refresher.schedule) }), &refresher.schedule, of_refreshers()) }
        </>
    }
}

fn first(desk: &Desk<Refresher>, first: FirstGrant) -> Html {
    match first {
        FirstGrant::Month(months) => desk.field(
            "after",
            "Months after the start",
            "12 unless you say.",
            months,
            Whole(limits::GRANTED),
            |refresher, months| refresher.first = FirstGrant::Month(months),
        ),
        FirstGrant::Review { month, after } => html! {
            <>
                { months::month(desk, "review", "Month of the review", month, |refresher, typed| {
                    if let FirstGrant::Review { month, .. } = &mut refresher.first { *month = typed; }
                }) }
                { desk.field("served", "Months of service it asks for", "More than 12 skips the first review.", after, Whole(limits::SERVED), |refresher, typed| {
                    if let FirstGrant::Review { after, .. } = &mut refresher.first { *after = typed; }
                }) }
            </>
        },
    }
}

/// The switch of the top-up, and its fields while it is on.
fn top_up(desk: &Desk<Offer>, now: Option<&TopUp>, company: Option<&str>) -> Html {
    let on = (now.is_some(), (|| change::top_up().into()) as fn() -> Box<TopUp>);
    let label = "Awards fill each year up to a pay target. As employees of Amazon report it, not published";
    let switch = desk.option("top-up", label, |offer: &mut Offer| &mut offer.top_up, on);
    let fields = html! {
        <>
            { crate::page::offers::editor::wide(switch) }
            { says("Off unless you switch it on.") }
            { known(company, Matter::TopUp) }
            { now.map(|now| target(&desk.of("top-up", |offer: &mut Offer| offer.top_up.as_deref_mut()), now)).unwrap_or_default() }
        </>
    };
    set("Top-up to a pay target", fields)
}

fn target(desk: &Desk<TopUp>, now: &TopUp) -> Html {
    html! {
        <>
            { desk.field("target", "Pay target a year", "Without one nothing is awarded.", now.target, ZeroBlank::default(), |now, target| now.target = target) }
            { desk.field("growth", "Growth the employer plans with", "15% as employees report it.", now.growth, Percent(bounds::GROWTH), |now, growth| now.growth = growth) }
            { desk.field("first", "First award after months", "12 unless you say; further ones a year apart.", now.first, Whole(limits::AWARDED), |now, first| now.first = first) }
        </>
    }
}
