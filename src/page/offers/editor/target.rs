//! The helper that fills an offer's grant and sign-on from a yearly pay target. The target is no part of a scenario: it stays
//! here until it is applied.

use crate::page::offers::editor::{choices, says};
use crate::widget::element::{ButtonKind, button, wide};
use crate::widget::field::choice::{SelectProps, select};
use crate::widget::field::line::{LineProps, line};
use crate::widget::field::money::ZeroBlank;
use crate::widget::field::percent::Percent;
use crate::widget::field::{Cleared, Reading, read};
use crate::widget::stateful::stateful;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::pay::target::{PricePlan, TargetOffer, fill};
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::month::Month;
use offerscope_core::model::offer::{Offer, TopUp};
use offerscope_core::model::{bounds, format};
use yew::functional::Hook;
use yew::prelude::*;

/// What the helper takes.
#[derive(PartialEq)]
pub struct TargetProps {
    /// The offer to fill.
    pub offer: Offer,
    /// This month.
    pub today: Month,
    /// Called with the offer filled.
    pub on_fill: Callback<Offer>,
}

/// The helper.
pub fn target(props: TargetProps) -> Html {
    stateful(props, |props, hooks| use_target(props).run(hooks))
}

#[hook]
fn use_target(props: &TargetProps) -> Html {
    let target = use_state_eq(|| Money::ZERO);
    let grows = use_state_eq(|| false);
    let growth = use_state_eq(|| TopUp::GROWTH);
    let plan = if *grows { PricePlan::Growing(*growth) } else { PricePlan::Flat };
    let id = |name: &str| format!("editor-{}-target-{name}", props.offer.id.0);

    let chosen = {
        let grows = grows.clone();
        Callback::from(move |plan: AttrValue| grows.set(&*plan == "grows"))
    };
    let (dollars, percent) = (ZeroBlank::default(), Cleared(Percent(bounds::GROWTH), TopUp::GROWTH));
    let plans = choices(&[("flat", "Stays as it is"), ("grows", "Grows, as recruiters plan")]);
    let (shown, rate) = (dollars.show(&target), percent.show(&growth));
    let read_target = {
        let target = target.setter();
        read(dollars, Callback::from(move |typed| target.set(typed)))
    };
    let read_growth = {
        let growth = growth.setter();
        read(percent, Callback::from(move |typed| growth.set(typed)))
    };
    let (back_target, back_growth) = {
        let (target, growth) = (target.clone(), growth.clone());
        let (value, rate) = (*target, *growth);
        (Callback::from(move |()| target.set(value)), Callback::from(move |()| growth.set(rate)))
    };
    // A target that cannot be read says so at its field; it is no part of the scenario, so nothing else waits for it.
    let typed = |name: &str, label: &'static str, hint, shown: String, read, back| LineProps {
        id: id(name).into(),
        label: label.into(),
        hint,
        shown: shown.into(),
        keyboard: "decimal",
        read,
        back,
        draft: None,
        on_draft: Callback::noop(),
    };
    html! {
        <>
            { says("Amazon reportedly sets a pay target first, and fills it with stock and sign-on.") }
            { line(typed("pay", "Pay target a year", None, shown, read_target, back_target)) }
            { select(SelectProps { id: id("plan").into(), label: "The share price".into(), value: if *grows { "grows" } else { "flat" }.into(), choices: plans, on_change: chosen }) }
            if *grows {
                { line(typed("growth", "Growth a year", Some("15%, as employees report.".into()), rate, read_growth, back_growth)) }
            }
            { answer(&props.offer, *target, plan, props.today, &props.on_fill) }
        </>
    }
}

/// What a target would fill, with the button that applies it; what is off, where nothing would.
pub fn answer(
    offer: &Offer,
    target: Money,
    plan: PricePlan,
    today: Month,
    on_fill: &Callback<Offer>,
) -> Html {
    if target.is_zero() {
        return says("Type a target to see what it would fill.");
    }
    match fill(offer, target, plan, catalog(), today) {
        Ok(filled) => proposal(filled, on_fill),
        Err(problem) => html! {
            <p class="field__problem fields__wide">{ format!("{} {}", problem.says, problem.try_) }</p>
        },
    }
}

fn proposal(filled: TargetOffer, on_fill: &Callback<Offer>) -> Html {
    let grant = format!(
        "A grant of {} at today’s price, on the schedule of the first grant, and this sign-on:",
        format::whole(filled.grant)
    );
    let row = |(year, (sign_on, pay)): (usize, (&Money, &Money))| Row {
        key: year.to_string().into(),
        head: Html::from(year.to_string()),
        cells: [sign_on, pay].map(|amount| Html::from(format::whole(*amount))).to_vec(),
    };
    let years = table(Table {
        id: "editor-target-years".into(),
        caption: Html::from("What the target fills, by service year"),
        columns: ["Year", "Sign-on", "Pay as planned"].map(Html::from).to_vec(),
        rows: (1..).zip(filled.sign_on.iter().zip(&filled.years)).map(row).collect(),
    });
    let press = on_fill.reform(move |_: MouseEvent| filled.offer.clone());
    html! {
        <>
            { says(grant) }
            { wide(years) }
            { says("Filling replaces the offer’s grants and sign-on, and removes its refreshers and top-up.") }
            { wide(button(ButtonKind::Main, "Fill the offer", None, press)) }
        </>
    }
}
