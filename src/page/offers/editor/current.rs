//! The current job: what it pays, what it still holds from its past, what leaving it costs. Knows no dialog around it.

use crate::page::offers::analysis::problems::about_job;
use crate::page::offers::editor::benefits::benefits;
use crate::page::offers::editor::bonus;
use crate::page::offers::editor::letter::{bonus_form, of_company, of_offer};
use crate::page::offers::editor::past::{past_grants, repay};
use crate::page::offers::editor::refreshers::refreshers;
use crate::page::offers::editor::unvested::unvested;
use crate::page::offers::editor::{change, group, says, set};
use crate::widget::element::paragraph;
use crate::widget::field::money::PerShare;
use crate::widget::field::month::Calendar;
use crate::widget::field::percent::Percent;
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
        None => paragraph("This job is no longer here."),
    };
    html! {
        <div class="editor">
            { sheet_name("editor__name", "More about your current job".into()) }
            { content }
        </div>
    }
}

fn fields(form: &Form<Scenario>, now: &Current) -> Html {
    let here = form.of("job", |scenario: &mut Scenario| scenario.current.as_deref_mut());
    let offer = here.of("offer", |job: &mut Current| Some(&mut job.offer));
    html! {
        <>
            { off(form) }
            { set("Raises, share price and dates", pay(form, &here, &offer, now)) }
            { of_job("Vests still to come", &here, now, unvested) }
            { of_job("Past grants", &here, now, past_grants) }
            { of_job("Sign-on you may have to repay", &here, now, repay) }
            { of_offer("Rules of the bonus", &offer, &now.offer, |form, offer| bonus::rules(&bonus_form(form), &offer.bonus)) }
            { of_offer("Refreshers", &offer, &now.offer, refreshers) }
            { of_company(form, &now.offer) }
            { of_offer("Benefits and time", &offer, &now.offer, benefits) }
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
            { offer.field("raise", "Raise a year", "0% unless you know better.", pay.raise, Cleared(Percent(bounds::RAISE), Rate::ZERO), |offer, raise| offer.raise = raise) }
            { offer.field("payout", "Payout expected", "Percent of target; 100% is on target.", pay.bonus.payout, Cleared(Percent(bounds::BONUS), Rate::ONE), |offer, payout| offer.bonus.payout = payout) }
            { whole.field("price", "Share price today", "It applies to every offer from this company.", pay.stock.price, Optional(PerShare::default()), |scenario, price| change::set_stock(scenario, OfferId::CURRENT, |stock| stock.price = price)) }
            { form.field("since", "Working there since", "Empty: for a long time. It decides the 401(k) match and the first bonus.", job.since, Optional(Calendar), |job, since| job.since = since) }
            { offer.field("start", "Comparison starts", "Empty: next month.", pay.start, Optional(Calendar), |offer, start| offer.start = start) }
            { says("From that month on, staying pays this base and bonus, and the stock that vests after it.") }
        </>
    }
}
