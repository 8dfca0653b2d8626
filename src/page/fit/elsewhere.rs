//! One's level at a company beside Amazon's: two choices, what sources say, and where they disagree.

use crate::page::fit::{answers_of, set};
use crate::widget::claims::claims;
use crate::widget::element::{element, note};
use crate::widget::field::choice::{Choice, SelectProps, select};
use crate::widget::fold::fold;
use crate::widget::form::FormProps;
use crate::widget::tag::{Tag, tag};
use offerscope_core::compute::fit::answers::{COMPANY, LEVEL};
use offerscope_core::compute::fit::check::FitCheck;
use offerscope_core::compute::fit::mapping::Mapping;
use offerscope_core::data::{catalog, questionnaire};
use offerscope_core::model::facts::source::Claim;
use offerscope_core::model::fit::profile::{Profile, Value};
use yew::prelude::*;

/// The section.
pub(super) fn elsewhere(found: &FitCheck, props: &FormProps) -> Html {
    let profile = &props.form.scenario.profile;
    let company = chosen(profile, COMPANY);
    let fields = [company_field(&company, props), level_field(&company, profile, props)];
    html! {
        <section class="card stack" aria-labelledby="elsewhere-title">
            <h2 id="elsewhere-title">{ "Your level where you are now" }</h2>
            { note("A title is only a hint: no company maps its levels to another’s. It does not count in the verdict.") }
            { element("div", "check__fields", fields.into_iter().collect()) }
            { found.mapping.as_ref().map(said).unwrap_or_default() }
        </section>
    }
}

fn chosen(profile: &Profile, id: &str) -> String {
    match profile.answer(id) {
        Some(Value::Choice(chosen)) => chosen,
        _ => String::new(),
    }
}

/// A choice as an answer; the first entry takes it back.
fn answer(chosen: &AttrValue) -> Option<Value> {
    (!chosen.is_empty()).then(|| Value::Choice(chosen.to_string()))
}

fn company_field(company: &str, props: &FormProps) -> Html {
    let mut choices = vec![Choice::new("", "Choose a company")];
    for there in questionnaire().mappings {
        let known = choices.iter().any(|choice| choice.value == there.company);
        if let (false, Some(company)) = (known, catalog().company(there.company)) {
            choices.push(Choice::new(there.company, company.name));
        }
    }
    let on_change = answers_of(props).press("company", |profile, chosen: AttrValue| {
        profile.set(COMPANY, answer(&chosen));
        // A level belongs to its company.
        profile.set(LEVEL, None);
    });
    select(SelectProps {
        id: "fit-company".into(),
        label: "Company".into(),
        value: company.to_owned().into(),
        choices,
        on_change,
    })
}

fn level_field(company: &str, profile: &Profile, props: &FormProps) -> Html {
    let there = questionnaire().mappings.iter().filter(|there| there.company == company);
    let levels: Vec<Choice> = there.map(|there| Choice::new(there.level, there.name)).collect();
    if levels.is_empty() {
        return Html::default();
    }
    let choices: Vec<Choice> = std::iter::once(Choice::new("", "Choose a level")).chain(levels).collect();
    let props = props.clone();
    let on_change = Callback::from(move |chosen: AttrValue| set(&props, LEVEL, answer(&chosen)));
    select(SelectProps {
        id: "fit-level".into(),
        label: "Your level there".into(),
        value: chosen(profile, LEVEL).into(),
        choices,
        on_change,
    })
}

/// Where it stands at Amazon, and who says so.
fn said(mapping: &Mapping) -> Html {
    let said: Vec<Claim> = mapping.there.claims.iter().map(|(_, claim)| *claim).collect();
    let kind = if mapping.disputed { Tag::Disputed } else { Tag::Estimate };
    html! {
        <div class="stack">
            <p role="status">{ &mapping.says }{ " " }{ tag(kind) }</p>
            { fold("more", "Who says so", move || claims(&said)) }
        </div>
    }
}
