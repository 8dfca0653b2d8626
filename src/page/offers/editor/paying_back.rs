//! The fields of the tranches: sign-on payments and relocation money, how each is paid, and what goes back on leaving early.

use crate::page::offers::card::sign_on::label;
use crate::page::offers::editor::desk::Desk;
use crate::page::offers::editor::{change, choices, known, limits, says, set, wide};
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::percent::Percent;
use crate::widget::field::whole::Whole;
use offerscope_core::model::bounds::{self, Bound};
use offerscope_core::model::offer::{Clawback, ExitKind, Offer, Paid, Purpose, Repaid, SignOn, WindowFrom};
use offerscope_core::model::practice::Matter;
use yew::prelude::*;

/// Every tranche with its clause, and one more.
pub fn paying_back(desk: &Desk<Offer>, offer: &Offer) -> Html {
    let row = |(at, tranche): (usize, &SignOn)| {
        let row = desk.of(&format!("sign-on-{at}"), move |offer: &mut Offer| offer.sign_on.get_mut(at));
        let fields = html! {
            <>
                { fields(&row, tranche) }
                { desk.remove(("sign-on", at), "Remove payment", move |offer| change::remove(&mut offer.sign_on, at)) }
            </>
        };
        set(name(tranche), fields)
    };
    let one_more = |label, fresh: fn() -> SignOn| {
        let rows = (offer.sign_on.len(), bounds::ITEMS);
        desk.one_more(("sign-on", "amount"), label, rows, move |offer| offer.sign_on.push(fresh()))
    };
    html! {
        <>
            { says("Amazon reportedly pays sign-on in monthly instalments that stop when one leaves; other letters pay it all at once. Read yours.") }
            { says("Nothing goes back unless you say: read the clause of your letter.") }
            { known(offer.company.as_deref(), Matter::Clawback) }
            { desk.rows(offer.sign_on.iter().enumerate().map(row).collect()) }
            <div class="row fields__wide" id={desk.id("sign-on")} tabindex="-1">
                { one_more("Add a sign-on payment", change::sign_on) }
                { one_more("Add relocation money", change::relocation) }
            </div>
        </>
    }
}

/// A tranche in words.
fn name(tranche: &SignOn) -> String {
    let name = label(tranche.paid);
    match tranche.purpose {
        Purpose::SignOn => name.to_string(),
        Purpose::Relocation => name.replacen("Sign-on", "Relocation", 1),
    }
}

fn fields(desk: &Desk<SignOn>, tranche: &SignOn) -> Html {
    let purposes = choices(&[("sign-on", "Joining"), ("relocation", "Moving")]);
    let purpose = match tranche.purpose {
        Purpose::SignOn => "sign-on",
        Purpose::Relocation => "relocation",
    };
    html! {
        <>
            { desk.field("amount", "Amount", "", tranche.amount, ZeroBlank::default(), |tranche, amount| tranche.amount = amount) }
            { desk.choice("purpose", "For", purpose, purposes, |tranche, purpose| {
                tranche.purpose = if purpose == "relocation" { Purpose::Relocation } else { Purpose::SignOn };
            }) }
            { paid(desk, tranche.paid) }
            { clause(desk, tranche) }
        </>
    }
}

/// At once or in instalments, and when.
fn paid(desk: &Desk<SignOn>, now: Paid) -> Html {
    let kinds = choices(&[("monthly", "In monthly instalments"), ("lump", "All at once")]);
    let (kind, months) = match now {
        Paid::Lump { at } => {
            let at = desk.field(
                "at",
                "Paid at month",
                "0: the first day.",
                at,
                Whole(bounds::LUMP_MONTH),
                |tranche, at| {
                    tranche.paid = Paid::Lump { at };
                },
            );
            ("lump", at)
        }
        Paid::Monthly { from, to } => {
            let first = Bound::of("The first month is between 1 and the last one.", 1, to.into());
            let last = Bound::of(
                "The last month is between the first one and 120.",
                from.into(),
                bounds::LAST_MONTH.into(),
            );
            let fields = html! {
                <>
                    { desk.field("from", "From month", "", from, Whole(first), move |tranche, from| tranche.paid = Paid::Monthly { from, to }) }
                    { desk.field("to", "To month", "", to, Whole(last), move |tranche, to| tranche.paid = Paid::Monthly { from, to }) }
                </>
            };
            ("monthly", fields)
        }
    };
    html! {
        <>
            { wide(desk.choice("paid", "Paid", kind, kinds, |tranche, kind| change::set_paid(&mut tranche.paid, kind))) }
            { months }
        </>
    }
}

fn clause(desk: &Desk<SignOn>, tranche: &SignOn) -> Html {
    let rules = choices(&[
        ("none", "Nothing"),
        ("left", "The part of the time that is left"),
        ("all", "All of it until the time is over"),
    ]);
    let now = tranche.clawback.as_ref();
    let clawback = desk.of("clawback", |tranche: &mut SignOn| tranche.clawback.as_mut());
    let (kept, id) = (desk.clone(), desk.id("rule"));
    let choose = move |tranche: &mut SignOn, rule: &str| {
        match tranche.clawback {
            Some(clawback) => kept.remember(&id, clawback),
            None => tranche.clawback = kept.recall(&id),
        }
        change::set_rule(&mut tranche.clawback, rule);
    };
    let choice = desk.choice("rule", "Goes back on leaving early", change::rule(now), rules, choose);
    html! {
        <>
            { wide(choice) }
            { now.map(|now| terms(&clawback, now)).unwrap_or_default() }
        </>
    }
}

/// The fields of a clause that there is.
pub fn terms(desk: &Desk<Clawback>, now: &Clawback) -> Html {
    let from = if now.from == WindowFrom::Start { "start" } else { "payment" };
    let on = if now.on == ExitKind::Any { "any" } else { "resigning" };
    let froms = choices(&[("payment", "The payment"), ("start", "The first day")]);
    let ons = choices(&[("resigning", "Resigning"), ("any", "Leaving at all, laid off included")]);
    html! {
        <>
            { desk.field("months", "For months", "12 unless you say.", now.months, Whole(limits::WINDOW), |now, months| now.months = months) }
            { desk.choice("from", "Counted from", from, froms, |now, from| {
                now.from = if from == "start" { WindowFrom::Start } else { WindowFrom::Payment };
            }) }
            { repaid(desk, now.repaid) }
            { desk.choice("on", "Owed on", on, ons, |now, on| {
                now.on = if on == "any" { ExitKind::Any } else { ExitKind::Resigning };
            }) }
        </>
    }
}

fn repaid(desk: &Desk<Clawback>, now: Repaid) -> Html {
    let kinds = choices(&[("gross", "Before tax"), ("net", "After withheld tax")]);
    let kind = if now == Repaid::Gross { "gross" } else { "net" };
    html! {
        <>
            { desk.choice("repaid", "The sum that goes back", kind, kinds, |now, kind| change::set_repaid(&mut now.repaid, kind)) }
            if let Repaid::Net(rate) = now {
                { desk.field("withheld", "Withheld from it", "22% is the federal rate for bonuses up to $1 million.", rate, Percent(bounds::SHARE), |now, rate| now.repaid = Repaid::Net(rate)) }
            }
        </>
    }
}
