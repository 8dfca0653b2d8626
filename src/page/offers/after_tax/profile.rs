//! Who files and from where: the fields of the tax profile. Knows no tax.

use crate::page::offers::after_tax::moves::moves;
use crate::page::offers::after_tax::place::{home, place};
use crate::page::offers::after_tax::{by_offer, earlier, profile_of};
use crate::widget::element::{element, note, wide};
use crate::widget::field::Optional;
use crate::widget::field::choice::Choice;
use crate::widget::field::money::{Dollars, ZeroBlank};
use crate::widget::field::percent::Percent;
use crate::widget::field::whole::Whole;
use crate::widget::fold::fold;
use crate::widget::form::Form;
use offerscope_core::model::offer::Offer;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax::filing::{Age, Filing};
use offerscope_core::model::tax::profile::LastYear;
use offerscope_core::model::{bounds, format};
use yew::prelude::*;

/// How a filing status reads.
const fn named(filing: Filing) -> &'static str {
    match filing {
        Filing::Single => "Single",
        Filing::Joint => "Married, filing jointly",
        Filing::Head => "Head of household",
        Filing::Separate => "Married, filing separately",
    }
}

/// The fields: where and how first, the rest behind a line.
pub(super) fn profile(whole: &Form<Scenario>) -> Html {
    let (form, now) = (profile_of(whole), &whole.scenario.tax);
    let place_form = whole.of("tax", |scenario: &mut Scenario| Some(&mut scenario.tax.place));
    let home_form = whole.of("tax-home", |scenario: &mut Scenario| Some(&mut scenario.tax.place.lives));
    let filing = Filing::ALL.map(|filing| Choice::new(filing.word(), named(filing))).to_vec();
    let filed = form.choice("filing", "Filing status", now.filing.word(), filing, |profile, word| {
        if let Some((_, filing)) = Filing::WORDS.iter().find(|(known, _)| *known == word) {
            profile.filing = *filing;
        }
    });
    let spouse = form.when(|profile| profile.filing == Filing::Joint).field(
        "spouse",
        "Your spouse’s wages a year",
        "They fill the lower brackets first.",
        now.spouse,
        ZeroBlank::default(),
        |profile, amount| profile.spouse = amount,
    );
    let two_jobs = form.when(|profile| profile.filing == Filing::Joint).tick(
        "two-jobs",
        "Both of you checked the two-jobs box on your W-4s, step 2(c)",
        now.two_jobs_box,
        |profile, on| profile.two_jobs_box = on,
    );
    let fields = html! {
        <>
            if has_own_places(whole) {
                { wide(note("Each offer has a state of its own, on its card.")) }
            } else {
                { place(&place_form, "State you would work in".into(), "Choose a state", Some(&now.place)) }
                if !now.place.state.is_empty() {
                    { home(&home_form, "State you would live in", now.place.lives.as_ref()) }
                }
            }
            { filed }
            if now.filing == Filing::Joint { { spouse } { two_jobs } }
            { form.field("children", "Children under 17", "How many at the end of the year. The federal credit and your state’s reductions count; payroll withholds as if you had none.", now.children, Whole(bounds::DEPENDENTS), |profile, count| profile.children = count) }
            { form.field("dependents", "Other dependents", "Older children, or parents you support. The smaller federal credit counts for each, and what your state takes off for them.", now.dependents, Whole(bounds::DEPENDENTS), |profile, count| profile.dependents = count) }
            { earlier::fields(whole) }
        </>
    };
    let moves_form = whole.of("tax", |scenario: &mut Scenario| Some(&mut scenario.tax.moves));
    let moved = now.moves.clone();
    let is_idle = !moved.is_empty() && moves_nobody(whole);
    let place = by_offer::says(&whole.scenario);
    let idle = is_idle.then(|| {
        note(format!("These moves change nothing: each offer has a state or moves of its own. Type them under “{place}”."))
    });
    let moves =
        fold("more", "Moving to another state", move || element("div", "fields", moves(&moves_form, &moved)));
    let whole = whole.clone();
    let rest = fold("more", "401(k), deductions, last year’s return", move || rest(&whole));
    [element("div", "fields", fields), moves, idle.unwrap_or_default(), rest].into_iter().collect()
}

/// Whether the state of the profile counts for no offer and not for the current job.
fn has_own_places(whole: &Form<Scenario>) -> bool {
    let scenario = &whole.scenario;
    let job = scenario.current.as_ref().map(|job| &job.offer);
    let mut all = scenario.offers.iter().chain(job);
    scenario.tax.with_state().is_some()
        && !scenario.offers.is_empty()
        && all.all(|offer| offer.place.is_some())
}

/// Whether the moves of the profile count for no offer and not for the current job: each goes by its own place or its own moves.
fn moves_nobody(whole: &Form<Scenario>) -> bool {
    let scenario = &whole.scenario;
    let job = scenario.current.as_ref().map(|job| &job.offer);
    let own = |offer: &Offer| offer.place.is_some() || !offer.moves.is_empty();
    !scenario.offers.is_empty() && scenario.offers.iter().chain(job).all(own)
}

fn rest(whole: &Form<Scenario>) -> Html {
    let (form, now) = (profile_of(whole), &whole.scenario.tax);
    let ages = Age::WORDS.map(|(word, _)| Choice::new(word, format::capital(word))).to_vec();
    let dollars = || Optional(Dollars(bounds::AMOUNT));
    let content = html! {
        <>
            { form.field("deferral", "401(k) deferral a year", "Before tax. Anything above the year’s limit is left out.", now.deferral, ZeroBlank::default(), |profile, amount| profile.deferral = amount) }
            { form.choice("age", "Your age at the end of the year", now.age.word(), ages, |profile, word| {
                if let Some((_, age)) = Age::WORDS.iter().find(|(known, _)| *known == word) { profile.age = *age; }
            }) }
            { form.field("itemized", "Itemized deductions a year", "Mortgage interest and gifts to charity, as Schedule A counts them. State and local taxes are added automatically. Each state takes them by its own rules.", now.itemized, ZeroBlank::default(), |profile, amount| profile.itemized = amount) }
            { form.field("flat", "Withheld from bonus and stock", "Empty: 22%, the federal rate. Some employers let you choose a higher one.", now.flat, Optional(Percent(bounds::SHARE)), |profile, rate| profile.flat = rate) }
            { form.field("extra", "Extra federal tax withheld a month", "What step 4(c) of your W-4 asks for, for each month. Empty: none.", now.extra_withheld, ZeroBlank::default(), |profile, amount| profile.extra_withheld = amount) }
            { form.field("last", "Federal tax of last year’s return", "For the safe harbor: paying in 110% of it avoids a penalty (100% below $150,000 of income).", now.last.map(|last| last.tax), dollars(), |profile, tax| {
                let agi = profile.last.map(|last| last.agi).unwrap_or_default();
                profile.last = tax.map(|tax| LastYear { tax, agi });
            }) }
            // Without that tax its income decides nothing.
            if now.last.is_some() {
                { form.when(|profile| profile.last.is_some()).field("last-agi", "Adjusted gross income of that return", "It decides which of the two percentages applies.", now.last.map(|last| last.agi), dollars(), |profile, agi| {
                    profile.last = profile.last.map(|last| LastYear { agi: agi.unwrap_or_default(), ..last });
                }) }
            }
        </>
    };
    element("div", "fields", content)
}
