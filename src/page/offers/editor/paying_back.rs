//! The fields of the tranches: sign-on payments and relocation money, how each is paid, and what goes back on leaving early.

use crate::page::offers::editor::{change, choices, known, limits, says, set};
use crate::widget::element::wide;
use crate::widget::field::Cleared;
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::percent::Percent;
use crate::widget::field::schedule::StepList;
use crate::widget::field::whole::Whole;
use crate::widget::form::Form;
use offerscope_core::model::bounds::{self, Bound};
use offerscope_core::model::facts::practice::PracticeTopic;
use offerscope_core::model::offer::{
    Clawback, ClawbackRule, ExitKind, Offer, Paid, Purpose, Repaid, SignOn, WindowFrom,
};
use yew::prelude::*;

/// How much goes back, as the page names it.
pub const RULES: [(&str, &str); 4] = [
    ("left", "The share for the time that is left"),
    ("all", "All of it, until the period ends"),
    ("twelfths", "All of it in year 1, then a twelfth less each month of year 2"),
    ("steps", "In steps, as 100%, 75%, 50% and 25%"),
];

/// Every tranche with its clause, and one more.
pub fn paying_back(form: &Form<Offer>, offer: &Offer) -> Html {
    let row = |(at, tranche): (usize, &SignOn)| {
        let row = form.of(&format!("sign-on-{at}"), move |offer: &mut Offer| offer.sign_on.get_mut(at));
        let fields = html! {
            <>
                { fields(&row, tranche) }
                { form.remove(("sign-on", at), "Remove payment", move |offer| change::remove(&mut offer.sign_on, at)) }
            </>
        };
        set(name(&offer.sign_on, at), fields)
    };
    let one_more = |label, fresh: fn() -> SignOn| {
        let rows = (offer.sign_on.len(), bounds::ITEMS);
        form.one_more(("sign-on", "amount"), label, rows, move |offer| offer.sign_on.push(fresh()))
    };
    html! {
        <>
            { says("Amazon reportedly pays sign-on in monthly installments that stop when you leave; other companies pay it all at once. Your letter says which.") }
            { says("No clawback counts unless you add it here. The clause in your letter has the terms.") }
            { known(offer.company.as_deref(), PracticeTopic::Clawback) }
            { form.rows(offer.sign_on.iter().enumerate().map(row).collect()) }
            <div class="row fields__wide" id={form.id("sign-on")} tabindex="-1">
                { one_more("Add a sign-on payment", change::sign_on) }
                { one_more("Add relocation money", change::relocation) }
            </div>
        </>
    }
}

/// A tranche in words, and where an earlier one is called so already, another name.
pub(crate) fn name(all: &[SignOn], at: usize) -> String {
    let name = |tranche: &SignOn| {
        let name = label(tranche.paid);
        match tranche.purpose {
            Purpose::SignOn => name.to_string(),
            Purpose::Relocation => name.replacen("Sign-on", "Relocation", 1),
        }
    };
    let mut names: Vec<String> = all.iter().take(at + 1).map(name).collect();
    let own = names.pop().unwrap_or_default();
    match (names.contains(&own), own.split_once(',')) {
        (true, Some((_, when))) => format!("Another payment,{when}"),
        _ => own,
    }
}

fn fields(form: &Form<SignOn>, tranche: &SignOn) -> Html {
    let purposes = choices(&[("sign-on", "Joining"), ("relocation", "Moving")]);
    let purpose = match tranche.purpose {
        Purpose::SignOn => "sign-on",
        Purpose::Relocation => "relocation",
    };
    html! {
        <>
            { form.field("amount", "Amount", "", tranche.amount, ZeroBlank::default(), |tranche, amount| tranche.amount = amount) }
            { form.choice("purpose", "For", purpose, purposes, |tranche, purpose| {
                tranche.purpose = if purpose == "relocation" { Purpose::Relocation } else { Purpose::SignOn };
            }) }
            { paid(form, tranche.paid) }
            { clause(form, tranche) }
        </>
    }
}

/// At once or in installments, and when.
fn paid(form: &Form<SignOn>, now: Paid) -> Html {
    let kinds = choices(&[("monthly", "In monthly installments"), ("lump", "All at once")]);
    let (kind, months) = match now {
        Paid::Lump { at } => {
            let lump = form.when(|tranche| matches!(tranche.paid, Paid::Lump { .. }));
            let at = lump.field(
                "at",
                "Paid at month",
                "0 is the first day.",
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
            let monthly = form.when(|tranche| matches!(tranche.paid, Paid::Monthly { .. }));
            let fields = html! {
                <>
                    { monthly.field("from", "From month", "", from, Whole(first), |tranche, typed| { if let Paid::Monthly { from, .. } = &mut tranche.paid { *from = typed; } }) }
                    { monthly.field("to", "To month", "", to, Whole(last), |tranche, typed| { if let Paid::Monthly { to, .. } = &mut tranche.paid { *to = typed; } }) }
                </>
            };
            ("monthly", fields)
        }
    };
    html! {
        <>
            { wide(form.choice("paid", "Paid", kind, kinds, |tranche, kind| change::set_paid(&mut tranche.paid, kind))) }
            { months }
        </>
    }
}

fn clause(form: &Form<SignOn>, tranche: &SignOn) -> Html {
    let rules = choices(&[[("none", "Nothing")].as_slice(), &RULES].concat());
    let now = tranche.clawback.as_ref();
    let clawback = form.of("clawback", |tranche: &mut SignOn| tranche.clawback.as_mut());
    let (removed, id) = (form.removed.clone(), form.id("rule"));
    let choose = move |tranche: &mut SignOn, rule: &str| {
        match tranche.clawback {
            Some(clawback) => removed.keep(&id, clawback),
            None => tranche.clawback = removed.find(&id),
        }
        change::set_rule(&mut tranche.clawback, rule);
    };
    let choice = form.choice("rule", "If you leave early, you repay", change::rule(now), rules, choose);
    html! {
        <>
            { wide(choice) }
            { now.map(|now| terms(&clawback, now)).unwrap_or_default() }
        </>
    }
}

/// The fields of a clause that there is.
pub fn terms(form: &Form<Clawback>, now: &Clawback) -> Html {
    let from = if now.from == WindowFrom::Start { "start" } else { "payment" };
    let on = if now.on == ExitKind::Any { "any" } else { "resigning" };
    let froms = choices(&[("payment", "The payment"), ("start", "The first day")]);
    let ons = choices(&[("resigning", "Resigning"), ("any", "Leaving for any reason, including a layoff")]);
    html! {
        <>
            { period(form, now) }
            { form.choice("from", "Counted from", from, froms, |now, from| {
                now.from = if from == "start" { WindowFrom::Start } else { WindowFrom::Payment };
            }) }
            { repaid(form, now.repaid) }
            { form.choice("on", "Applies to", on, ons, |now, on| {
                now.on = if on == "any" { ExitKind::Any } else { ExitKind::Resigning };
            }) }
        </>
    }
}

/// How long the clause holds: its length, its steps, or nothing where the rule says it all.
fn period(form: &Form<Clawback>, now: &Clawback) -> Html {
    match now.rule {
        ClawbackRule::ProRata | ClawbackRule::Cliff => {
            let form = form.when(|now| matches!(now.rule, ClawbackRule::ProRata | ClawbackRule::Cliff));
            form.field(
                "months",
                "Clawback period, months",
                "12 unless you change it.",
                now.months,
                Whole(limits::WINDOW),
                |now, months| now.months = months,
            )
        }
        ClawbackRule::CliffThenTwelfths => Html::default(),
        ClawbackRule::Steps(steps) => {
            let form = form.when(|now| matches!(now.rule, ClawbackRule::Steps(_)));
            let hint = "Last month of each step and the percent you repay until then. After the last step you repay nothing.";
            form.field("steps", "Months and percents", hint, steps, StepList, |now, steps| {
                change::set_rule_of(now, ClawbackRule::Steps(steps));
            })
        }
    }
}

fn repaid(form: &Form<Clawback>, now: Repaid) -> Html {
    let kinds = choices(&[("gross", "Before tax"), ("net", "After tax withheld")]);
    let kind = if now == Repaid::Gross { "gross" } else { "net" };
    html! {
        <>
            { form.choice("repaid", "Amount you repay", kind, kinds, |now, kind| change::set_repaid(&mut now.repaid, kind)) }
            if let Repaid::Net(rate) = now {
                { form.when(|now| matches!(now.repaid, Repaid::Net(_))).field("withheld", "Tax withheld from it", "22% is the federal rate for bonuses up to $1 million.", rate, Cleared(Percent(bounds::SHARE), Repaid::WITHHELD), |now, rate| now.repaid = Repaid::Net(rate)) }
            }
        </>
    }
}

/// A tranche in words.
pub fn label(paid: Paid) -> AttrValue {
    match paid {
        Paid::Monthly { from: 1, to: 12 } => "Sign-on, year 1".into(),
        Paid::Monthly { from: 13, to: 24 } => "Sign-on, year 2".into(),
        Paid::Monthly { from, to } => format!("Sign-on, months {from} to {to}").into(),
        Paid::Lump { at: 0 } => "Sign-on, first day".into(),
        Paid::Lump { at: 13 } => "Sign-on, year 2".into(),
        Paid::Lump { at } => format!("Sign-on, month {at}").into(),
    }
}
