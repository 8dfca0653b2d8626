//! Two versions of one offer.

use super::value::FieldValue;
use super::walk::{Walk, differ};
use crate::model::format;
use crate::model::offer::benefits::Benefits;
use crate::model::offer::{Bonus, Grant, GrantSize, Offer, Paid, PricePath, ScheduleChoice, SignOn, Stock};
use crate::model::scenario::Scenario;
use crate::model::tax::profile::Place;

pub(super) fn offer(walk: &mut Walk<'_>, own: &mut Offer, theirs: &Offer) {
    let Offer {
        id,
        name,
        company,
        level,
        start,
        base,
        raise,
        bonus,
        sign_on,
        grants,
        // One for each company: see below.
        stock: _,
        refreshers,
        top_up,
        benefits,
        place,
        moves,
        countered,
        rounds,
    } = own;
    walk.offer = Some(*id);
    let catalog = walk.catalog;
    differ!(walk, "Name", *name, theirs.name, |name: &String| FieldValue::Text(name.clone()));
    let called = |id: &Option<String>| {
        let known = id.as_deref().and_then(|id| catalog.company(id));
        known.map_or_else(|| FieldValue::text(id), |company| FieldValue::Text(company.name.into()))
    };
    differ!(walk, "Company", *company, theirs.company, called);
    differ!(walk, "Level", *level, theirs.level, FieldValue::text);
    differ!(walk, "First month", *start, theirs.start, FieldValue::month);
    differ!(walk, "Base a year", *base, theirs.base, FieldValue::money);
    differ!(walk, "Raise a year", *raise, theirs.raise, FieldValue::rate);
    let Bonus { target, payout, plan } = bonus;
    differ!(walk, "Bonus target", *target, theirs.bonus.target, FieldValue::rate);
    differ!(walk, "Bonus payout", *payout, theirs.bonus.payout, FieldValue::rate);
    differ!(walk, "When the bonus is paid", *plan, theirs.bonus.plan, |_| FieldValue::Details);
    if let Some(several) = same_length(sign_on, &theirs.sign_on) {
        for (at, (own, theirs)) in sign_on.iter_mut().zip(&theirs.sign_on).enumerate() {
            walk.item = if several { at + 1 } else { 0 };
            tranche(walk, own, theirs);
        }
    } else {
        differ!(walk, "Sign-on payments", *sign_on, theirs.sign_on, |all| FieldValue::count(all.len()));
    }
    walk.item = 0;
    if let Some(several) = same_length(grants, &theirs.grants) {
        for (at, (own, theirs)) in grants.iter_mut().zip(&theirs.grants).enumerate() {
            walk.item = if several { at + 1 } else { 0 };
            grant(walk, own, theirs);
        }
    } else {
        differ!(walk, "Stock grants", *grants, theirs.grants, |all| FieldValue::count(all.len()));
    }
    walk.item = 0;
    differ!(walk, "Refreshers", *refreshers, theirs.refreshers, |all| match &all[..] {
        [one] => FieldValue::Money(one.amount),
        all => FieldValue::count(all.len()),
    });
    differ!(walk, "Pay target of top-ups", *top_up, theirs.top_up, |top_up| {
        top_up.as_ref().map_or(FieldValue::Nothing, |top_up| FieldValue::Money(top_up.target))
    });
    if *benefits != theirs.benefits {
        let theirs = theirs.benefits.as_deref().copied().unwrap_or_default();
        beside(walk, benefits.get_or_insert_default(), &theirs);
    }
    let state = |place: &Option<Place>| {
        place.as_ref().map_or(FieldValue::Nothing, |place| FieldValue::Text(place.state.clone()))
    };
    differ!(walk, "Place of work", *place, theirs.place, state);
    differ!(walk, "Moves", *moves, theirs.moves, |all| FieldValue::count(all.len()));
    differ!(walk, "Counter-offer to this one", *countered, theirs.countered, |_| FieldValue::Details);
    differ!(walk, "Rounds of negotiation", *rounds, theirs.rounds, |all| FieldValue::count(all.len()));
}

/// Whether two lists of the same length have several items; `None` where one is longer.
fn same_length<T>(own: &[T], theirs: &[T]) -> Option<bool> {
    (own.len() == theirs.len()).then_some(own.len() > 1)
}

fn tranche(walk: &mut Walk<'_>, own: &mut SignOn, theirs: &SignOn) {
    let SignOn { amount, paid, purpose, clawback } = own;
    differ!(walk, "Sign-on", *amount, theirs.amount, FieldValue::money);
    let when = |paid: &Paid| {
        FieldValue::Text(match paid {
            Paid::Lump { at } => format!("at once, in month {at}"),
            Paid::Monthly { from, to } => format!("monthly, months {from} to {to}"),
        })
    };
    differ!(walk, "When the sign-on is paid", *paid, theirs.paid, when);
    differ!(walk, "What the sign-on is for", *purpose, theirs.purpose, |_| FieldValue::Details);
    differ!(walk, "Months to pay the sign-on back", *clawback, theirs.clawback, |clause| {
        clause.map_or(FieldValue::Nothing, |clause| FieldValue::count(clause.months))
    });
}

fn grant(walk: &mut Walk<'_>, own: &mut Grant, theirs: &Grant) {
    let Grant { size, schedule, closes, rounding, vesting, anchor, workdays } = own;
    // The price at grant is a figure of its own, so that the amount alone can be taken over.
    if let (
        GrantSize::Dollars { amount, grant_price },
        GrantSize::Dollars { amount: their_amount, grant_price: their_price },
    ) = (&mut *size, &theirs.size)
    {
        differ!(walk, "Stock grant", *amount, *their_amount, FieldValue::money);
        differ!(walk, "Price at grant", *grant_price, *their_price, FieldValue::price);
    } else {
        differ!(walk, "Stock grant", *size, theirs.size, |size| match size {
            GrantSize::Shares(shares) => FieldValue::Shares(*shares),
            GrantSize::Dollars { amount, .. } | GrantSize::Yearly(amount) | GrantSize::AtVest(amount) =>
                FieldValue::Money(*amount),
        });
    }
    let catalog = walk.catalog;
    differ!(walk, "Vesting", *schedule, theirs.schedule, |choice| FieldValue::Text(match choice {
        ScheduleChoice::Usual => "usual for the company".into(),
        ScheduleChoice::Preset(id) =>
            catalog.vest(id).map_or_else(|| id.clone(), |preset| preset.name.to_owned()),
        ScheduleChoice::Yearly { shares, .. } => {
            let years = shares.iter().map(|share| format::percent_of((*share).into(), 10_000));
            years.collect::<Vec<_>>().join(" / ")
        }
        ScheduleChoice::Custom(_) => "a list of its own".into(),
    }));
    let same = (&*closes, *rounding, *vesting, *anchor, &*workdays)
        == (&theirs.closes, theirs.rounding, theirs.vesting, theirs.anchor, &theirs.workdays);
    if !same && walk.takes("Details of the grant", FieldValue::Details, FieldValue::Details) {
        closes.clone_from(&theirs.closes);
        (*rounding, *vesting, *anchor) = (theirs.rounding, theirs.vesting, theirs.anchor);
        workdays.clone_from(&theirs.workdays);
    }
}

/// The share price of an offer's company, in all that has it.
pub(super) fn stock(walk: &mut Walk<'_>, own: &mut Scenario, theirs: &Offer) {
    let Some(offer) = own.offer_mut(theirs.id) else { return };
    let (company, mut stock) = (offer.company.clone(), offer.stock.clone());
    let Stock { price, path, splits } = &mut stock;
    differ!(walk, "Share price today", *price, theirs.stock.price, FieldValue::price);
    let course = |path: &PricePath| {
        FieldValue::Text(match path {
            PricePath::Flat => "stays as it is".into(),
            PricePath::Growth(rate) | PricePath::PlanGrowth(rate) => {
                format!("{} a year", format::percent(*rate))
            }
            PricePath::ByYear { .. } => "a price for each year".into(),
        })
    };
    differ!(walk, "Share price later", *path, theirs.stock.path, course);
    differ!(walk, "Stock splits", *splits, theirs.stock.splits, |all| FieldValue::count(all.len()));
    if company.is_some() {
        own.set_stock(&company, &stock);
    } else if let Some(offer) = own.offer_mut(theirs.id) {
        offer.stock = stock;
    }
}

/// What comes beside pay.
fn beside(walk: &mut Walk<'_>, own: &mut Benefits, theirs: &Benefits) {
    let Benefits { match_, worth, premiums, commute, place, days_off, hours, commute_hours } = own;
    differ!(walk, "401(k) match", *match_, theirs.match_, |adds| {
        adds.map_or(FieldValue::Nothing, |adds| FieldValue::Rate(adds.rate))
    });
    differ!(walk, "Other benefits a year", *worth, theirs.worth, FieldValue::money);
    differ!(walk, "Premiums a year", *premiums, theirs.premiums, FieldValue::money);
    differ!(walk, "Commuting a year", *commute, theirs.commute, FieldValue::money);
    differ!(walk, "Cost of living a year", *place, theirs.place, FieldValue::money);
    differ!(walk, "Days off", *days_off, theirs.days_off, |days| FieldValue::count(*days));
    differ!(walk, "Hours a week", *hours, theirs.hours, |hours| {
        hours.map_or(FieldValue::Nothing, FieldValue::count)
    });
    differ!(walk, "Hours of commuting a week", *commute_hours, theirs.commute_hours, |hours| {
        FieldValue::count(*hours)
    });
}
