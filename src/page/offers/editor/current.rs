//! The current job: what it pays, what it still holds from its past, what leaving it costs. Knows no dialog around it.

use crate::page::offers::analysis::problems::about_job;
use crate::page::offers::editor::benefits::benefits;
use crate::page::offers::editor::letter::{bonus_of, of_company, of_offer};
use crate::page::offers::editor::past::{past_grants, repay};
use crate::page::offers::editor::refreshers::refreshers;
use crate::page::offers::editor::unvested::unvested;
use crate::page::offers::editor::{change, group, says, set};
use crate::widget::element::{ButtonKind, button, paragraph};
use crate::widget::field::choice::Choice;
use crate::widget::field::money::{PerShare, ZeroBlank};
use crate::widget::field::month::Calendar;
use crate::widget::field::percent::Percent;
use crate::widget::field::text::Name;
use crate::widget::field::whole::Whole;
use crate::widget::field::{Cleared, Optional};
use crate::widget::form::Form;
use crate::widget::problems::problems;
use crate::widget::sheet::sheet_name;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::data::catalog;
use offerscope_core::model::bounds;
use offerscope_core::model::current::Current;
use offerscope_core::model::fixed::Rate;
use offerscope_core::model::offer::{Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// What the editor takes.
#[derive(PartialEq)]
pub struct CurrentEditorProps {
    /// The form of the scenario.
    pub form: Form<Scenario>,
}

/// The editor of the current job.
pub fn current_editor(props: &CurrentEditorProps) -> Html {
    let form = props.form.of("editor-current", |scenario: &mut Scenario| Some(scenario));
    let content = match &props.form.scenario.current {
        Some(now) => fields(&form, now),
        None => invitation(&form),
    };
    html! {
        <div class="editor">
            { sheet_name("editor__name", "Your current job".into()) }
            { content }
        </div>
    }
}

/// What is said while there is none.
fn invitation(form: &Form<Scenario>) -> Html {
    let name = form.id("job-offer-name");
    let add = form.replace(&[], name, None, |scenario: &mut Scenario, _: MouseEvent| {
        scenario.current = Some(change::job::added().into());
    });
    html! {
        <>
            { paragraph("Add your current job to compare each offer with staying: what you would leave behind, and what leaving costs month by month.") }
            <p class="row">{ button(ButtonKind::Main, "Add my current job", None, add) }</p>
        </>
    }
}

fn removal(form: &Form<Scenario>) -> Callback<MouseEvent> {
    let says = "Your current job was removed.";
    form.replace(&[""], "sheet-name".into(), Some(says), |scenario: &mut Scenario, _: MouseEvent| {
        scenario.current = None;
    })
}

fn fields(form: &Form<Scenario>, now: &Current) -> Html {
    let here = form.of("job", |scenario: &mut Scenario| scenario.current.as_deref_mut());
    let offer = here.of("offer", |job: &mut Current| Some(&mut job.offer));
    html! {
        <>
            { off(form) }
            { set("What staying pays", pay(form, &here, &offer, now)) }
            { of_job("Vests still to come", &here, now, unvested) }
            { of_job("Past grants", &here, now, past_grants) }
            { of_job("Sign-on you may have to repay", &here, now, repay) }
            { of_offer("When the bonus is paid", &offer, &now.offer, bonus_of) }
            { of_offer("Refreshers", &offer, &now.offer, refreshers) }
            { of_company(form, &now.offer) }
            { of_offer("Benefits and time", &offer, &now.offer, benefits) }
            <p class="editor__end">{ button(ButtonKind::Quiet, "Remove my current job", None, removal(form)) }</p>
        </>
    }
}

/// What is off with what was typed, from the core: what counts as nothing is said before it is counted.
fn off(form: &Form<Scenario>) -> Html {
    let analysis = Analysis::of(&form.scenario, catalog(), form.today);
    let compared = form.comparison().problems.iter().cloned();
    problems(&about_job(compared.chain(analysis.problems))).unwrap_or_default()
}

fn of_job(
    name: &'static str,
    form: &Form<Current>,
    now: &Current,
    fields: fn(&Form<Current>, &Current) -> Html,
) -> Html {
    let (form, now) = (form.clone(), now.clone());
    group(name, move || fields(&form, &now))
}

/// What staying pays, and since when.
fn pay(whole: &Form<Scenario>, form: &Form<Current>, offer: &Form<Offer>, now: &Current) -> Html {
    let (job, pay) = (now, &now.offer);
    let whole = &whole.when(|scenario| scenario.current.is_some());
    html! {
        <>
            { offer.field("name", "Name", "", pay.name.clone(), Name, |offer, name| offer.name = name) }
            { company(whole, pay) }
            { offer.field("base", "Base a year", "", pay.base, ZeroBlank::default(), |offer, base| offer.base = base) }
            { offer.field("raise", "Raise a year", "0% unless you know better.", pay.raise, Cleared(Percent(bounds::RAISE), Rate::ZERO), |offer, raise| offer.raise = raise) }
            { offer.field("target", "Bonus target", "Percent of base.", pay.bonus.target, Cleared(Percent(bounds::BONUS), Rate::ZERO), |offer, target| offer.bonus.target = target) }
            { offer.field("payout", "Payout expected", "Percent of target; 100% is on target.", pay.bonus.payout, Cleared(Percent(bounds::BONUS), Rate::ONE), |offer, payout| offer.bonus.payout = payout) }
            { whole.field("price", "Share price today", "It applies to every offer from this company.", pay.stock.price, Optional(PerShare::default()), |scenario, price| change::set_stock(scenario, OfferId::CURRENT, |stock| stock.price = price)) }
            { form.field("since", "Working there since", "Empty: for a long time. It decides the 401(k) match and the first bonus.", job.since, Optional(Calendar), |job, since| job.since = since) }
            { form.field("notice", "Notice period, months", "0 unless you change it.", job.notice, Whole(bounds::NOTICE), |job, notice| job.notice = notice) }
            { offer.field("start", "Comparison starts", "Empty: next month.", pay.start, Optional(Calendar), |offer, start| offer.start = start) }
            { says("From that month on, staying pays this base and bonus, and the stock that vests after it.") }
        </>
    }
}

fn company(form: &Form<Scenario>, pay: &Offer) -> Html {
    let id = pay.company.as_deref().unwrap_or_default();
    let known = catalog().companies.iter().map(|company| Choice::new(company.id, company.name));
    let mut choices: Vec<Choice> = std::iter::once(Choice::new("", "Not listed")).chain(known).collect();
    if choices.iter().all(|choice| choice.value != *id) {
        choices.push(Choice::new(id.to_owned(), format!("{id} (not known here)")));
    }
    form.choice("company", "Company", id.to_owned(), choices, |scenario, id| {
        change::set_company(scenario, OfferId::CURRENT, (!id.is_empty()).then(|| id.to_owned()));
    })
}
