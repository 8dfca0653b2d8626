//! The current job: what it pays, what it still holds from its past, what leaving it costs. Knows no dialog around it.

use crate::page::offers::analysis::DeeperProps;
use crate::page::offers::analysis::problems::{about_job, problems};
use crate::page::offers::editor::benefits::benefits;
use crate::page::offers::editor::desk::{Desk, job, use_desk};
use crate::page::offers::editor::letter::{bonus_of, of_offer};
use crate::page::offers::editor::past::{past_grants, repay};
use crate::page::offers::editor::refreshers::refreshers;
use crate::page::offers::editor::unvested::unvested;
use crate::page::offers::editor::{change, group, says, set};
use crate::widget::element::{Look, button, paragraph};
use crate::widget::field::Optional;
use crate::widget::field::choice::Choice;
use crate::widget::field::money::{PerShare, ZeroBlank};
use crate::widget::field::month::Calendar;
use crate::widget::field::percent::Percent;
use crate::widget::field::text::Name;
use crate::widget::field::whole::Whole;
use crate::widget::notice::{Kind, notice};
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::study::Study;
use offerscope_core::data::catalog;
use offerscope_core::model::bounds;
use offerscope_core::model::current::Current;
use offerscope_core::model::offer::Offer;
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The name that a removed job is kept under.
pub const REMOVED: &str = "removed";

/// The editor of the current job.
#[component]
pub fn CurrentEditor(props: &DeeperProps) -> Html {
    let desk = use_desk(&props.scenario, props.today, &props.on_edit);
    let scenario = desk.scenario();
    let content = match &scenario.current {
        Some(now) => fields(&desk, now),
        None => invitation(&desk),
    };
    html! {
        <div class="editor">
            <h2 class="editor__name" id="sheet-name" tabindex="-1">{ "Your current job" }</h2>
            { content }
        </div>
    }
}

/// What is said while there is none; one that was removed can be put back.
fn invitation(desk: &Desk<Scenario>) -> Html {
    let name = desk.id("job-offer-name");
    let add = desk.replace(&[], name.clone(), |scenario: &mut Scenario, _: MouseEvent| {
        scenario.current = Some(change::job::added().into());
    });
    let removed: Option<Current> = desk.kept.find(REMOVED);
    let back = removed.map(|job| {
        desk.replace(&[], name, move |scenario: &mut Scenario, _: MouseEvent| {
            scenario.current = Some(job.clone().into());
        })
    });
    let says = if back.is_some() {
        notice(Kind::Info, paragraph("Your current job was removed. It can be put back as it was."))
    } else {
        Html::default()
    };
    html! {
        <>
            { says }
            { paragraph("Add the job you have, and each offer is compared with staying: what you would leave behind, and what leaving costs month by month.") }
            <p class="row">
                { button(Look::Main, "Add my current job", None, add) }
                { back.map(|back| button(Look::Plain, "Put it back", None, back)).unwrap_or_default() }
            </p>
        </>
    }
}

fn removal(desk: &Desk<Scenario>) -> Callback<MouseEvent> {
    let kept = desk.kept.clone();
    desk.replace(&[""], "sheet-name".into(), move |scenario: &mut Scenario, _| {
        // One in which nothing was typed does not take the place of one that was removed before.
        if let Some(job) = scenario.current.take().filter(|job| **job != change::job::added()) {
            kept.keep(REMOVED, *job);
        }
    })
}

fn fields(desk: &Desk<Scenario>, now: &Current) -> Html {
    let here = desk.of("job", job);
    let offer = here.of("offer", |job: &mut Current| Some(&mut job.offer));
    html! {
        <>
            { off(desk) }
            { set("What staying pays", pay(desk, &here, &offer, now)) }
            { of_job("Vests still to come", &here, now, unvested) }
            { of_job("Grants of the past", &here, now, past_grants) }
            { of_job("Money that may go back", &here, now, repay) }
            { of_offer("When the bonus is paid", &offer, &now.offer, bonus_of) }
            { of_offer("Refreshers", &offer, &now.offer, refreshers) }
            { of_offer("Benefits and time", &offer, &now.offer, benefits) }
            <p class="editor__end">{ button(Look::Quiet, "Remove my current job", None, removal(desk)) }</p>
        </>
    }
}

/// What is off with what was typed, from the core: what counts as nothing is said before it is counted.
fn off(desk: &Desk<Scenario>) -> Html {
    let scenario = desk.scenario();
    let study = Study::of(&scenario, catalog(), desk.today);
    let compared = compare(&scenario, catalog(), desk.today).problems;
    problems(&about_job(compared.into_iter().chain(study.problems))).unwrap_or_default()
}

fn of_job(
    name: &'static str,
    desk: &Desk<Current>,
    now: &Current,
    fields: fn(&Desk<Current>, &Current) -> Html,
) -> Html {
    let (desk, now) = (desk.clone(), now.clone());
    group(name, move || fields(&desk, &now))
}

/// What staying pays, and since when.
fn pay(whole: &Desk<Scenario>, desk: &Desk<Current>, offer: &Desk<Offer>, now: &Current) -> Html {
    let (job, pay) = (now, &now.offer);
    html! {
        <>
            { offer.field("name", "Name", "", pay.name.clone(), Name, |offer, name| offer.name = name) }
            { company(whole, pay) }
            { offer.field("base", "Base a year", "", pay.base, ZeroBlank::default(), |offer, base| offer.base = base) }
            { offer.field("raise", "Raise a year", "0% unless you know better.", pay.raise, Percent(bounds::RAISE), |offer, raise| offer.raise = raise) }
            { offer.field("target", "Bonus target", "Percent of base.", pay.bonus.target, Percent(bounds::BONUS), |offer, target| offer.bonus.target = target) }
            { offer.field("payout", "Payout expected", "Percent of target; 100% is on target.", pay.bonus.payout, Percent(bounds::BONUS), |offer, payout| offer.bonus.payout = payout) }
            { whole.field("price", "Share price today", "It counts for every offer of this company.", pay.stock.price, Optional(PerShare::default()), change::job::set_price) }
            { desk.field("since", "There since", "Empty: for long. It decides the match and the first bonus.", job.since, Optional(Calendar), |job, since| job.since = since) }
            { desk.field("notice", "Notice, months", "0 unless you say.", job.notice, Whole(bounds::NOTICE), |job, notice| job.notice = notice) }
            { offer.field("start", "The comparison begins", "Empty: next month.", pay.start, Optional(Calendar), |offer, start| offer.start = start) }
            { says("Base and bonus are what staying pays from then on; stock is what vests after it.") }
        </>
    }
}

fn company(desk: &Desk<Scenario>, pay: &Offer) -> Html {
    let id = pay.company.as_deref().unwrap_or_default();
    let known = catalog().companies.iter().map(|company| Choice::new(company.id, company.name));
    let mut choices: Vec<Choice> = std::iter::once(Choice::new("", "Not listed")).chain(known).collect();
    if choices.iter().all(|choice| choice.value != *id) {
        choices.push(Choice::new(id.to_owned(), format!("{id} (not known here)")));
    }
    desk.choice("company", "Company", id.to_owned(), choices, |scenario, id| {
        change::job::set_company(scenario, (!id.is_empty()).then(|| id.to_owned()));
    })
}
