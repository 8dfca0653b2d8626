//! The fields of grants: what the letter fixes, at which price dollars become shares, what vests and when.

use crate::page::offers::editor::schedule::{of_company, schedule};
use crate::page::offers::editor::{change, choices, known, months, says, set};
use crate::widget::element::wide;
use crate::widget::field::Optional;
use crate::widget::field::area::area;
use crate::widget::field::choice::Choice;
use crate::widget::field::closes::Closes;
use crate::widget::field::money::{PerShare, ZeroBlank};
use crate::widget::field::percent::Percent;
use crate::widget::field::shares::ShareCount;
use crate::widget::form::Form;
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::value::grants::{Conversion, GrantFacts, grants as facts_of};
use offerscope_core::data::catalog;
use offerscope_core::model::facts::practice::PracticeTopic;
use offerscope_core::model::fixed::{Money, Price};
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::schedule::VestPreset;
use offerscope_core::model::offer::{Grant, GrantSize, Offer, Rounding, ScheduleChoice, Vesting};
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax::states::STATES;
use offerscope_core::model::{bounds, format};
use yew::prelude::*;

/// What a grant's fields need to know around it.
#[derive(Clone, Copy, Debug, Default)]
pub struct GrantFieldContext {
    /// Today's share price, where one is known.
    pub price: Option<Price>,
    /// The schedule of grants that name none.
    pub usual: Option<&'static VestPreset>,
    /// What its dollars are converted at, where they are.
    pub converted: Option<Conversion>,
}

/// The grants of the letter, and one more.
pub fn grants(form: &Form<Offer>, offer: &Offer) -> Html {
    let (price, facts) = facts(offer, form.today);
    let row = |(at, grant): (usize, &Grant)| {
        let converted = facts.get(at).and_then(|facts| facts.converted);
        let around = GrantFieldContext { price, usual: of_company(offer.company.as_deref()), converted };
        let grant_form = form.of(&format!("grant-{at}"), move |offer: &mut Offer| offer.grants.get_mut(at));
        let fields = html! {
            <>
                { fields(&grant_form, grant, around) }
                { form.remove(("grant", at), "Remove grant", move |offer| change::remove(&mut offer.grants, at)) }
            </>
        };
        set(format!("Grant {}", at + 1), fields)
    };
    html! {
        <>
            { known(offer.company.as_deref(), PracticeTopic::GrantPrice) }
            { form.rows(offer.grants.iter().enumerate().map(row).collect()) }
            { form.add(("grant", "fixed"), "Add a grant", (offer.grants.len(), bounds::ITEMS), |offer| {
                offer.grants.push(Grant::default());
            }) }
        </>
    }
}

/// Today's price and what each grant comes to; none where one of them counts as nothing.
pub(super) fn facts(offer: &Offer, today: Month) -> (Option<Price>, Vec<GrantFacts>) {
    let alone = Scenario { offers: vec![offer.clone()], ..Scenario::default() };
    let analysis = Analysis::of(&alone, catalog(), today);
    let Some(subject) = analysis.offers.first() else { return (None, Vec::new()) };
    let facts = facts_of(subject);
    let all = facts.len() == offer.grants.len();
    (subject.price(), if all { facts } else { Vec::new() })
}

/// The fields of one grant.
pub fn fields(form: &Form<Grant>, grant: &Grant, around: GrantFieldContext) -> Html {
    let kinds = choices(&[
        ("shares", "Shares"),
        ("once", "Dollars, converted once"),
        ("yearly", "Dollars, re-priced every year"),
        ("vest", "Dollars at each vest"),
    ]);
    let (price, removed, id) = (around.price, form.removed.clone(), form.id("price"));
    let fix = move |grant: &mut Grant, kind: &str| {
        if let GrantSize::Dollars { grant_price: Some(typed), .. } = grant.size {
            removed.keep(&id, typed);
        }
        let converted = change::fixed_in(grant) == "once";
        change::fix(grant, kind, price);
        if kind == "once" && !converted {
            change::restore_grant_price(grant, removed.find(&id));
        }
    };
    html! {
        <>
            { form.choice("fixed", "The letter promises", change::fixed_in(grant), kinds, fix) }
            { size(form, grant, ["Dollars", "Shares"]) }
            { says(kind_hint(grant)) }
            if let GrantSize::Dollars { grant_price, .. } = grant.size {
                { conversion(form, grant, grant_price, around) }
            }
            { schedule(&form.of("schedule", |grant: &mut Grant| -> Option<&mut ScheduleChoice> { Some(&mut grant.schedule) }), &grant.schedule, None, around.usual) }
            { whole_shares(form, grant) }
            { months::anchor(&form.of("month", |grant: &mut Grant| Some(&mut grant.anchor)), grant.anchor) }
            { workdays(form, grant) }
        </>
    }
}

/// How much is granted, in dollars or in shares, with a label for each.
pub fn size(form: &Form<Grant>, grant: &Grant, [dollars, shares]: [&'static str; 2]) -> Html {
    match grant.size {
        GrantSize::Dollars { amount, .. } | GrantSize::Yearly(amount) | GrantSize::AtVest(amount) => {
            let form = form.when(|grant| !matches!(grant.size, GrantSize::Shares(_)));
            form.field("dollars", dollars, "", amount, ZeroBlank::default(), change::set_dollars)
        }
        GrantSize::Shares(count) => {
            let form = form.when(|grant| matches!(grant.size, GrantSize::Shares(_)));
            form.field("shares", shares, "", count, ShareCount, |grant, count| {
                grant.size = GrantSize::Shares(count);
            })
        }
    }
}

fn kind_hint(grant: &Grant) -> &'static str {
    match grant.size {
        GrantSize::Shares(_) => {
            "The number of shares stays the same; their value moves with the share price."
        }
        GrantSize::Dollars { .. } => {
            "The usual way: the dollars become shares once, then their value moves with the share price."
        }
        GrantSize::Yearly(_) => "Each year’s part becomes shares at the price when that year begins.",
        GrantSize::AtVest(_) => "Cash, or shares worth that much: the share price does not matter.",
    }
}

/// The price that dollars are converted at, and what follows from it.
fn conversion(form: &Form<Grant>, grant: &Grant, price: Option<Price>, around: GrantFieldContext) -> Html {
    let typed = if grant.closes.is_empty() {
        "The average price the letter converts at. Empty: today’s price."
    } else {
        "Not used while closing prices are pasted below."
    };
    let roundings = choices(&[
        ("exact", "Fractions of a share count"),
        ("down", "Rounded down to a share"),
        ("up", "Rounded up to a share"),
    ]);
    let rounding = match grant.rounding {
        Rounding::Exact => "exact",
        Rounding::Down => "down",
        Rounding::Up => "up",
    };
    let once = form.when(|grant| matches!(grant.size, GrantSize::Dollars { .. }));
    html! {
        <>
            { once.field("price", "Grant price", typed, price, Optional(PerShare(bounds::GRANT_PRICE)), change::set_grant_price) }
            { form.choice("rounding", "Number of shares", rounding, roundings, |grant, kind| {
                grant.rounding = match kind { "down" => Rounding::Down, "up" => Rounding::Up, _ => Rounding::Exact };
            }) }
            { area(form.line("closes", "Daily closing prices of the averaging window", read_hint(grant, around.converted), grant.closes.clone(), Closes, |grant, closes| grant.closes = closes)) }
            { gap(around.converted) }
        </>
    }
}

fn read_hint(grant: &Grant, converted: Option<Conversion>) -> String {
    match (grant.closes.len(), converted) {
        (0, _) => {
            "Instead of an average, paste the daily closing prices, separated by spaces, commas or line breaks.".into()
        }
        (1, _) => "One closing price is read.".into(),
        (count, None) => format!("{count} closing prices are read."),
        (count, Some(at)) => {
            format!("{count} closing prices are read; their average is {}.", format::price(Price::from_f64(at.average)))
        }
    }
}

/// Today's price over the grant price, as a figure.
fn gap(converted: Option<Conversion>) -> Html {
    let Some(Conversion { gap: Some(gap), average, .. }) = converted else { return Html::default() };
    let worth = format::money(Money::from_f64(gap));
    let average = format::price(Price::from_f64(average));
    let means = format!(
        "Today’s price divided by the grant price of {average}: a dollar of the grant is worth {worth} today."
    );
    html! {
        <p class="editor__figure fields__wide">
            <b>{ format!("Grant-price gap {}", format::multiple(gap)) }</b>
            <span class="field__hint">{ means }</span>
        </p>
    }
}

/// Other states in which the grant was earned: one more than was chosen, while there may be others.
fn workdays(form: &Form<Grant>, grant: &Grant) -> Html {
    let states = || {
        let known = STATES.iter().map(|(code, name)| Choice::new(*code, *name));
        std::iter::once(Choice::new("", "No other state")).chain(known).collect::<Vec<Choice>>()
    };
    let row = |at: usize| {
        let now = grant.workdays.get(at).cloned().unwrap_or_default();
        let label = if at == 0 { "State of other workdays from grant to vest" } else { "Another such state" };
        let typed = form.when(move |grant| at < grant.workdays.len());
        html! {
            <>
                { form.choice(&format!("workdays-{at}"), label, now.state.clone(), states(), move |grant, code| change::workday_state(grant, at, code)) }
                if at < grant.workdays.len() {
                    { typed.field(&format!("workday-share-{at}"), "Share of the workdays there", "Days worked there divided by all workdays from grant to vest. That state taxes this share of each vest.", now.share, Percent(bounds::SHARE), move |grant, share| {
                        grant.workdays.iter_mut().skip(at).take(1).for_each(|workdays| workdays.share = share);
                    }) }
                }
            </>
        }
    };
    (0..=grant.workdays.len()).take(bounds::WORKDAY_STATES).map(row).collect()
}

fn whole_shares(form: &Form<Grant>, grant: &Grant) -> Html {
    if !matches!(grant.size, GrantSize::Shares(_) | GrantSize::Dollars { .. }) {
        return Html::default();
    }
    let whole = grant.vesting == Vesting::WholeShares;
    wide(form.tick(
        "whole",
        "Only whole shares vest; fractions wait for the next vest",
        whole,
        |grant, on| {
            grant.vesting = if on { Vesting::WholeShares } else { Vesting::Exact };
        },
    ))
}
