//! The fields of grants to come: yearly refreshers, and the top-up to a pay target.

use crate::page::offers::editor::schedule::{of_refreshers, schedule};
use crate::page::offers::editor::{change, choices, known, limits, months, says, set};
use crate::widget::element::wide;
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::percent::Percent;
use crate::widget::field::whole::Whole;
use crate::widget::field::{Cleared, Optional};
use crate::widget::form::Form;
use offerscope_core::model::bounds;
use offerscope_core::model::facts::practice::PracticeTopic;
use offerscope_core::model::offer::{FirstGrant, Offer, Refresher, ScheduleChoice, TopUp};
use yew::prelude::*;

/// What is expected after the letter's grants.
pub fn refreshers(form: &Form<Offer>, offer: &Offer) -> Html {
    let row = |(at, refresher): (usize, &Refresher)| {
        let row = form.of(&format!("refresher-{at}"), move |offer: &mut Offer| offer.refreshers.get_mut(at));
        let fields = html! {
            <>
                { fields(&row, refresher) }
                { form.remove(("refresher", at), "Remove refresher", move |offer| change::remove(&mut offer.refreshers, at)) }
            </>
        };
        set(format!("Refresher {}", at + 1), fields)
    };
    html! {
        <>
            { says("None count unless you add one. Refreshers are discretionary at every company: they are a scenario, not a promise.") }
            { known(offer.company.as_deref(), PracticeTopic::Refreshers) }
            { form.rows(offer.refreshers.iter().enumerate().map(row).collect()) }
            { form.add(("refresher", "amount"), "Add a refresher", (offer.refreshers.len(), bounds::ITEMS), |offer| {
                offer.refreshers.push(change::refresher());
            }) }
            { top_up(form, offer.top_up.as_deref(), offer.company.as_deref()) }
        </>
    }
}

fn fields(form: &Form<Refresher>, refresher: &Refresher) -> Html {
    let kinds = choices(&[("month", "A number of months after the start"), ("review", "In a yearly review")]);
    let kind = match refresher.first {
        FirstGrant::Month(_) => "month",
        FirstGrant::Review { .. } => "review",
    };
    html! {
        <>
            { form.field("amount", "Dollars each time", "Granted at the price of that month.", refresher.amount, ZeroBlank::default(), |refresher, amount| refresher.amount = amount) }
            { form.field("times", "How many", "Empty: one every year.", refresher.times, Optional(Whole(bounds::TIMES)), |refresher, times| refresher.times = times) }
            { form.choice("first", "The first one comes", kind, kinds, |refresher, kind| change::first(&mut refresher.first, kind)) }
            { first(form, refresher.first) }
            { schedule(&form.of("schedule", |refresher: &mut Refresher| -> Option<&mut ScheduleChoice> { Some(&mut refresher.schedule) }), &refresher.schedule, None, of_refreshers()) }
        </>
    }
}

fn first(form: &Form<Refresher>, first: FirstGrant) -> Html {
    match first {
        FirstGrant::Month(months) => {
            form.when(|refresher| matches!(refresher.first, FirstGrant::Month(_))).field(
                "after",
                "Months after the start",
                "12 unless you change it.",
                months,
                Whole(limits::GRANTED),
                |refresher, months| refresher.first = FirstGrant::Month(months),
            )
        }
        FirstGrant::Review { month, after } => html! {
            <>
                { months::month(form, "review", "Month of the review", month, |refresher, typed| {
                    if let FirstGrant::Review { month, .. } = &mut refresher.first { *month = typed; }
                }) }
                { form.when(|refresher| matches!(refresher.first, FirstGrant::Review { .. })).field("served", "Months of service required", "More than 12 skips the first review.", after, Whole(limits::SERVED), |refresher, typed| {
                    if let FirstGrant::Review { after, .. } = &mut refresher.first { *after = typed; }
                }) }
            </>
        },
    }
}

/// The switch of the top-up, and its fields while it is on.
fn top_up(form: &Form<Offer>, now: Option<&TopUp>, company: Option<&str>) -> Html {
    let on = (now.is_some(), (|| change::top_up().into()) as fn() -> Box<TopUp>);
    let label = "Awards fill each year up to a pay target (reported by Amazon employees, not published)";
    let switch = form.option("top-up", label, |offer: &mut Offer| &mut offer.top_up, on);
    let fields = html! {
        <>
            { wide(switch) }
            { says("Off unless you turn it on.") }
            { known(company, PracticeTopic::TopUp) }
            { now.map(|now| target(&form.of("top-up", |offer: &mut Offer| offer.top_up.as_deref_mut()), now)).unwrap_or_default() }
        </>
    };
    set("Top-up to a pay target", fields)
}

fn target(form: &Form<TopUp>, now: &TopUp) -> Html {
    html! {
        <>
            { form.field("target", "Pay target a year", "Without a target nothing is awarded.", now.target, ZeroBlank::default(), |now, target| now.target = target) }
            { form.field("growth", "Price growth the employer plans for", "15%, as employees report.", now.growth, Cleared(Percent(bounds::GROWTH), TopUp::GROWTH), |now, growth| now.growth = growth) }
            { form.field("first", "First award after months", "12 unless you change it; later ones follow a year apart.", now.first, Whole(limits::AWARDED), |now, first| now.first = first) }
        </>
    }
}
