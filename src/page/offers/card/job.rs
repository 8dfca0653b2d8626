//! The card of the current job: what staying pays, and the stock it still holds in one line. The rest is in the sheet.

use super::{OfferFields, arrange_row, head, place, stock};
use crate::lazy::lazy;
use crate::page::offers::editor::grants::size;
use crate::page::offers::editor::letter::bonus_form;
use crate::page::offers::editor::{bonus, change, says};
use crate::state::{Action, SheetContent, State, card_id, even_stock, field_prefix};
use crate::widget::element::{ButtonKind, button, element};
use crate::widget::field::Cleared;
use crate::widget::field::choice::Choice;
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::month::CalendarBetween;
use crate::widget::field::percent::Percent;
use crate::widget::field::text::Name;
use crate::widget::field::whole::Whole;
use crate::widget::figure::opener;
use crate::widget::form::Form;
use offerscope_core::compute::compare::offer_pay::OfferPay;
use offerscope_core::compute::compare::slips::{base_slip, bonus_slip};
use offerscope_core::model::bounds;
use offerscope_core::model::current::{Current, PastGrant};
use offerscope_core::model::fixed::Rate;
use offerscope_core::model::format;
use offerscope_core::model::offer::schedule::Cadence;
use offerscope_core::model::offer::{GrantSize, Offer, OfferId};
use offerscope_core::model::scenario::Scenario;
use yew::prelude::*;

/// The card; nothing without a current job.
pub fn job_card(state: &State, form: &Form<Scenario>, pay: Option<&OfferPay>, with_total: bool) -> Html {
    let (Some(job), Some(pay)) = (&state.scenario.current, pay) else { return Html::default() };
    let id = OfferId::CURRENT;
    let open = state.screen.open == Some(id);
    let total = (with_total && !pay.sum.total().is_zero()).then_some(pay);
    html! {
        <section key="job" id={card_id(id)} tabindex="-1" class="offer-card" data-open={open.to_string()} aria-label={format!("Your current job: {}", job.name())}>
            { head(form, total, (id, None), job.name(), open) }
            <div class="offer-card__body" id={format!("{}-body", id.0)} key={state.screen.generation}>
                { lazy(JobFieldsProps { form: form.clone() }) }
            </div>
        </section>
    }
}

/// What its fields take.
#[derive(PartialEq)]
pub struct JobFieldsProps {
    /// The form of the scenario.
    pub form: Form<Scenario>,
}

/// Its fields.
pub fn job_fields(props: &JobFieldsProps) -> Html {
    let staying = props.form.comparison().staying.as_ref();
    let Some((job, pay)) = props.form.scenario.current.as_ref().zip(staying) else {
        return Html::default();
    };
    let id = OfferId::CURRENT;
    let fields = OfferFields {
        id,
        form: props.form.offer(field_prefix(id), id),
        shared: props.form.named(field_prefix(id)),
        quote: pay.into(),
    };
    let form = &fields.form;
    let here = fields.shared.of("job", |scenario: &mut Scenario| scenario.current.as_deref_mut());
    let essentials = html! {
        <>
            { form.field("name", "Name", "", job.offer.name.clone(), Name, |offer, name| offer.name = name) }
            { place::company(&fields, &job.offer) }
            { place::location(&fields, &job.offer) }
            { form.field("base", "Base a year", base_slip(job.offer.base), job.offer.base, ZeroBlank::default(), |offer, base| offer.base = base) }
            { form.field("bonus", "Bonus %", bonus_slip(job.offer.bonus.target), job.offer.bonus.target, Cleared(Percent(bounds::BONUS), Rate::ZERO), |offer, target| offer.bonus.target = target) }
            { bonus(form, &job.offer) }
            { here.field("notice", "Notice, months", "", job.notice, Whole(bounds::NOTICE), |job, notice| job.notice = notice) }
            { unvested(&fields, &here, job) }
        </>
    };
    let remove = form.dispatch.reform(move |_: MouseEvent| Action::Removed(id));
    let buttons = html! {
        <>
            { opener("More about your current job", None, SheetContent::CurrentJob) }
            { button(ButtonKind::Quiet, "Remove", Some("Remove your current job".into()), remove) }
        </>
    };
    [element("div", "fields", essentials), arrange_row(buttons)].into_iter().collect()
}

/// When the bonus is paid, where there is one: leaving before that month loses it.
fn bonus(form: &Form<Offer>, offer: &Offer) -> Html {
    if offer.bonus.target.is_zero() {
        return Html::default();
    }
    bonus::when(&bonus_form(form), &offer.bonus)
}

/// Unvested stock in one line, where it is typed so.
fn unvested(fields: &OfferFields, form: &Form<Current>, job: &Current) -> Html {
    let begins = change::begins(&job.offer, form.today);
    let Some((past, cadence)) = job.even_stock(begins) else {
        let count = (job.past.len() + job.unvested.len(), 1);
        let typed = (count.0 > 0)
            .then(|| says("The stock that has not vested yet is typed in “More about your current job”."));
        let add = form.add(("stock", "dollars"), "Add unvested stock", count, move |job| {
            job.past.push(even_stock(begins));
        });
        return [typed.unwrap_or_default(), add].into_iter().collect();
    };
    let stock = form.of("stock-0", |job: &mut Current| job.past.first_mut());
    let grant = stock.of("", |past: &mut PastGrant| Some(&mut past.grant));
    let [next, until] = past.span().unwrap_or([begins; 2]);
    let (first, last) = (past.granted.plus(1), past.granted.plus(bounds::LAST_MONTH));
    let hint = format!("Equal vests. The next is in {}.", format::month(next));
    let cadences = Cadence::ALL.map(|cadence| Choice::new(cadence.months().to_string(), word(cadence)));
    html! {
        <>
            { size(&grant, &past.grant, ["Unvested stock", "Unvested shares"]) }
            { stock::dollars_or_shares(&grant, past.grant.size, stock::known_price(&job.offer, fields.quote)) }
            { stock.field("until", "Last vest in", hint, until, CalendarBetween(first, last), move |past, until| past.spread(until, cadence)) }
            { stock.choice("every", "Vests", cadence.months().to_string(), cadences.to_vec(), move |past, months| {
                if let Some(cadence) = months.parse().ok().and_then(Cadence::from_months) { past.spread(until, cadence); }
            }) }
            if matches!(past.grant.size, GrantSize::Shares(_)) { { stock::price(fields, &job.offer) } }
        </>
    }
}

/// How often.
const fn word(cadence: Cadence) -> &'static str {
    match cadence {
        Cadence::Monthly => "every month",
        Cadence::Quarterly => "every quarter",
        Cadence::SemiAnnual => "twice a year",
        Cadence::Annual => "once a year",
    }
}
