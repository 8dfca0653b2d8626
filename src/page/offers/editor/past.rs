//! The fields of the current job's past: grants that still vest, and money that may have to go back.

use crate::page::offers::editor::desk::Desk;
use crate::page::offers::editor::grants::{Around, facts, fields as grant_fields};
use crate::page::offers::editor::paying_back::terms;
use crate::page::offers::editor::schedule::of_company;
use crate::page::offers::editor::{change, choices, says, set, wide};
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::month::Calendar;
use offerscope_core::model::bounds;
use offerscope_core::model::current::{Current, PastGrant};
use offerscope_core::model::offer::{ClawbackRule, Offer};
use offerscope_core::model::sign_on::PastTranche;
use yew::prelude::*;

/// Grants of the past.
pub fn past_grants(desk: &Desk<Current>, job: &Current) -> Html {
    let begins = change::begins(&job.offer, desk.today);
    let whole = job.past.iter().map(|past| past.grant.clone()).collect();
    let (price, facts) = facts(&Offer { grants: whole, ..job.offer.clone() }, desk.today);
    let row = |(at, past): (usize, &PastGrant)| {
        let converted = facts.get(at).and_then(|facts| facts.converted);
        let around = Around { price, usual: of_company(job.offer.company.as_deref()), converted };
        let row = desk.of(&format!("past-{at}"), move |job: &mut Current| job.past.get_mut(at));
        let grant = row.of("grant", |past: &mut PastGrant| Some(&mut past.grant));
        let granted = row.field(
            "granted",
            "Granted in",
            "Its schedule counts from here.",
            past.granted,
            Calendar,
            |past, month| past.granted = month,
        );
        let fields = html! {
            <>
                { wide(granted) }
                { grant_fields(&grant, &past.grant, around) }
                { desk.remove(("past", at), "Remove past grant", move |job| change::remove(&mut job.past, at)) }
            </>
        };
        set(format!("Past grant {}", at + 1), fields)
    };
    html! {
        <>
            { says("Whole grants as they were made; what has vested by the start of the comparison is left out.") }
            { desk.rows(job.past.iter().enumerate().map(row).collect()) }
            { desk.add(("past", "granted"), "Add a past grant", (job.past.len(), bounds::ITEMS), move |job| {
                job.past.push(change::job::past_grant(begins));
            }) }
        </>
    }
}

/// Tranches that may go back.
pub fn repay(desk: &Desk<Current>, job: &Current) -> Html {
    let begins = change::begins(&job.offer, desk.today);
    let row = |(at, tranche): (usize, &PastTranche)| {
        let row = desk.of(&format!("repay-{at}"), move |job: &mut Current| job.repay.get_mut(at));
        let fields = html! {
            <>
                { tranche_fields(&row, tranche) }
                { desk.remove(("repay", at), "Remove payment", move |job| change::remove(&mut job.repay, at)) }
            </>
        };
        set(format!("Payment {}", at + 1), fields)
    };
    html! {
        <>
            { says("Sign-on or relocation money of the current job, where its clause still runs.") }
            { desk.rows(job.repay.iter().enumerate().map(row).collect()) }
            { desk.add(("repay", "amount"), "Add a payment", (job.repay.len(), bounds::ITEMS), move |job| {
                job.repay.push(change::job::past_tranche(begins));
            }) }
        </>
    }
}

fn tranche_fields(desk: &Desk<PastTranche>, now: &PastTranche) -> Html {
    let rules = choices(&[
        ("left", "The part of the time that is left"),
        ("all", "All of it until the time is over"),
    ]);
    let rule = change::rule(Some(&now.clawback));
    let choice = desk.choice("rule", "Goes back on leaving", rule, rules, |now, rule| {
        now.clawback.rule = if rule == "all" { ClawbackRule::Cliff } else { ClawbackRule::ProRata };
    });
    html! {
        <>
            { desk.field("amount", "Amount", "", now.amount, ZeroBlank::default(), |now, amount| now.amount = amount) }
            { desk.field("paid", "Paid in", "", now.paid, Calendar, |now, month| now.paid = month) }
            { wide(choice) }
            { terms(&desk.of("clawback", |now: &mut PastTranche| Some(&mut now.clawback)), &now.clawback) }
        </>
    }
}
