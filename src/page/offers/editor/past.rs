//! The fields of the current job's past: grants that still vest, and money that may have to go back.

use crate::page::offers::editor::grants::{GrantFieldContext, facts, fields as grant_fields};
use crate::page::offers::editor::paying_back::{RULES, terms};
use crate::page::offers::editor::schedule::of_company;
use crate::page::offers::editor::{change, choices, says, set};
use crate::widget::element::wide;
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::month::Calendar;
use crate::widget::form::Form;
use offerscope_core::model::bounds;
use offerscope_core::model::current::{Current, PastGrant};
use offerscope_core::model::offer::Offer;
use offerscope_core::model::offer::sign_on::PastTranche;
use yew::prelude::*;

/// Grants of the past.
pub fn past_grants(form: &Form<Current>, job: &Current) -> Html {
    let begins = change::begins(&job.offer, form.today);
    let whole = job.past.iter().map(|past| past.grant.clone()).collect();
    let (price, facts) = facts(&Offer { grants: whole, ..job.offer.clone() }, form.today);
    let row = |(at, past): (usize, &PastGrant)| {
        let converted = facts.get(at).and_then(|facts| facts.converted);
        let around = GrantFieldContext { price, usual: of_company(job.offer.company.as_deref()), converted };
        let row = form.of(&format!("past-{at}"), move |job: &mut Current| job.past.get_mut(at));
        let grant = row.of("grant", |past: &mut PastGrant| Some(&mut past.grant));
        let granted = row.field(
            "granted",
            "Granted in",
            "Its vesting schedule starts here.",
            past.granted,
            Calendar,
            |past, month| past.granted = month,
        );
        let fields = html! {
            <>
                { wide(granted) }
                { grant_fields(&grant, &past.grant, around) }
                { form.remove(("past", at), "Remove past grant", move |job| change::remove(&mut job.past, at)) }
            </>
        };
        set(format!("Past grant {}", at + 1), fields)
    };
    html! {
        <>
            { says("Type whole grants as they were made. What has vested by the start of the comparison is left out.") }
            { form.rows(job.past.iter().enumerate().map(row).collect()) }
            { form.add(("past", "granted"), "Add a past grant", (job.past.len(), bounds::ITEMS), move |job| {
                job.past.push(change::job::past_grant(begins));
            }) }
        </>
    }
}

/// Tranches that may go back.
pub fn repay(form: &Form<Current>, job: &Current) -> Html {
    let begins = change::begins(&job.offer, form.today);
    let row = |(at, tranche): (usize, &PastTranche)| {
        let row = form.of(&format!("repay-{at}"), move |job: &mut Current| job.repay.get_mut(at));
        let fields = html! {
            <>
                { tranche_fields(&row, tranche) }
                { form.remove(("repay", at), "Remove payment", move |job| change::remove(&mut job.repay, at)) }
            </>
        };
        set(format!("Payment {}", at + 1), fields)
    };
    html! {
        <>
            { says("Sign-on or relocation money from your current job that you may still have to repay.") }
            { form.rows(job.repay.iter().enumerate().map(row).collect()) }
            { form.add(("repay", "amount"), "Add a payment", (job.repay.len(), bounds::ITEMS), move |job| {
                job.repay.push(change::job::past_tranche(begins));
            }) }
        </>
    }
}

fn tranche_fields(form: &Form<PastTranche>, now: &PastTranche) -> Html {
    let rules = choices(&RULES);
    let rule = change::rule(Some(&now.clawback));
    let choice = form.choice("rule", "If you leave, you repay", rule, rules, |now, rule| {
        if let Some(rule) = change::rule_of(rule) {
            change::set_rule_of(&mut now.clawback, rule);
        }
    });
    html! {
        <>
            { form.field("amount", "Amount", "", now.amount, ZeroBlank::default(), |now, amount| now.amount = amount) }
            { form.field("paid", "Paid in", "", now.paid, Calendar, |now, month| now.paid = month) }
            { wide(choice) }
            { terms(&form.of("clawback", |now: &mut PastTranche| Some(&mut now.clawback)), &now.clawback) }
        </>
    }
}
