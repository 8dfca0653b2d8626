//! Who files and from where: the fields of the tax profile. Knows no tax.

use crate::page::offers::after_tax::place::place;
use crate::page::offers::analysis::DeeperProps;
use crate::page::offers::analysis::field::{Field, field};
use crate::widget::element::element;
use crate::widget::field::Optional;
use crate::widget::field::choice::{Choice, Select};
use crate::widget::field::money::{Dollars, ZeroBlank};
use crate::widget::field::percent::Percent;
use crate::widget::fold::fold;
use offerscope_core::model::bounds;
use offerscope_core::model::format;
use offerscope_core::model::scenario::Scenario;
use offerscope_core::model::tax::{Age, Filing};
use offerscope_core::model::tax_profile::{LastYear, Place, TaxProfile};
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

fn changed(scenario: &mut Scenario, change: impl Fn(&mut TaxProfile)) {
    let (mut profile, _) = TaxProfile::typed(&scenario.beside);
    change(&mut profile);
    profile.write(&mut scenario.beside);
}

fn handing(props: &DeeperProps) -> impl Fn(&dyn Fn(&mut TaxProfile)) + Clone + use<> {
    let (scenario, on_edit) = (props.scenario.clone(), props.on_edit.clone());
    move |change| {
        let mut next = (*scenario).clone();
        changed(&mut next, change);
        on_edit.emit(next);
    }
}

/// The fields: where and how first, the rest behind a line.
pub(super) fn form(props: &DeeperProps, profile: &TaxProfile) -> Html {
    let hand = handing(props);
    let on_place = {
        let hand = hand.clone();
        Callback::from(move |place: Option<Place>| {
            hand(&|profile| profile.place = place.clone().unwrap_or_default());
        })
    };
    let filing = Filing::ALL.map(|filing| Choice::new(filing.word(), named(filing)));
    let on_filing = Callback::from(move |word: AttrValue| {
        let known = Filing::WORDS.iter().find(|(known, _)| *known == word.as_str());
        if let Some((_, filing)) = known {
            hand(&|profile| profile.filing = *filing);
        }
    });
    let spouse = Field {
        id: "tax-spouse".into(),
        label: "The spouse’s wages a year".into(),
        hint: "They fill the lower brackets first.".into(),
        value: profile.spouse,
        reading: ZeroBlank::default(),
    };
    let further = props.clone();
    let fields = html! {
        <>
            { place("tax", "State you would live in".into(), "Choose a state", Some(&profile.place), on_place) }
            <Select id="tax-filing" label="Filing status" value={profile.filing.word()} choices={filing.to_vec()} on_change={on_filing} />
            if profile.filing == Filing::Joint {
                { field(spouse, props, |scenario, amount| changed(scenario, |profile| profile.spouse = amount)) }
            }
        </>
    };
    let rest = fold("more", "401(k), deductions, last year’s return", move || rest(&further));
    [element("div", "fields", fields), rest].into_iter().collect()
}

fn rest(props: &DeeperProps) -> Html {
    let (profile, _) = TaxProfile::typed(&props.scenario.beside);
    let hand = handing(props);
    let ages = Age::WORDS.map(|(word, _)| Choice::new(word, format::capital(word)));
    let on_age = Callback::from(move |word: AttrValue| {
        if let Some((_, age)) = Age::WORDS.iter().find(|(known, _)| *known == word.as_str()) {
            hand(&|profile| profile.age = *age);
        }
    });
    let amount = |id: &'static str, label: &'static str, hint: &'static str, value| Field {
        id: id.into(),
        label: label.into(),
        hint: hint.into(),
        value,
        reading: ZeroBlank::default(),
    };
    let deferral = amount(
        "tax-deferral",
        "401(k) deferral a year",
        "Before tax. What is above the year’s limit is cut.",
        profile.deferral,
    );
    let itemized = amount(
        "tax-itemized",
        "Itemized deductions a year",
        "Mortgage interest, gifts. State and local taxes are added by themselves.",
        profile.itemized,
    );
    let flat = Field {
        id: "tax-flat".into(),
        label: "Withheld of bonus and stock".into(),
        hint: "Empty: 22%, as the law has it. Some employers let you choose more.".into(),
        value: profile.flat,
        reading: Optional(Percent(bounds::SHARE)),
    };
    let dollars = || Optional(Dollars(bounds::AMOUNT));
    let last = |id: &'static str, label: &'static str, hint: &'static str, value| Field {
        id: id.into(),
        label: label.into(),
        hint: hint.into(),
        value,
        reading: dollars(),
    };
    let tax = last(
        "tax-last",
        "Federal tax of last year’s return",
        "For the penalty: paying in 110% of it is safe (100% below $150,000 of income).",
        profile.last.map(|last| last.tax),
    );
    let agi = last(
        "tax-last-agi",
        "Adjusted gross income of that return",
        "It decides which of the two holds.",
        profile.last.map(|last| last.agi),
    );
    let content = html! {
        <>
            { field(deferral, props, |scenario, amount| changed(scenario, |profile| profile.deferral = amount)) }
            <Select id="tax-age" label="Your age at the end of the year" value={profile.age.word()} choices={ages.to_vec()} on_change={on_age} />
            { field(itemized, props, |scenario, amount| changed(scenario, |profile| profile.itemized = amount)) }
            { field(flat, props, |scenario, rate| changed(scenario, |profile| profile.flat = rate)) }
            { field(tax, props, |scenario, tax| changed(scenario, |profile| {
                let agi = profile.last.map(|last| last.agi).unwrap_or_default();
                profile.last = tax.map(|tax| LastYear { tax, agi });
            })) }
            // Without that tax its income decides nothing.
            if profile.last.is_some() {
            { field(agi, props, |scenario, agi| changed(scenario, |profile| {
                profile.last = profile.last.map(|last| LastYear { agi: agi.unwrap_or_default(), ..last });
            })) }
            }
        </>
    };
    element("div", "fields", content)
}
