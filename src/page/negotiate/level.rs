//! L6 now or L7 later: one question at a time, then the answer first, what it rests on, and how it moves with its two strongest inputs.

mod fields;

use crate::page::negotiate::assumed::{Assumed, assumed};
use crate::page::negotiate::question::{HEADINGS, answer_head, numbered};
use crate::state::StepsOf;
use crate::widget::element::{element, note, paragraph};
use crate::widget::fold::fold;
use crate::widget::form::FormProps;
use crate::widget::stateful::stateful;
use crate::widget::table::{Row, Table, table};
use crate::widget::wizard::{so_far, use_wizard};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::fit::check::FitCheck;
use offerscope_core::compute::negotiate::level_choice::{LevelChoice, level_choice};
use offerscope_core::data::{catalog, facts};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::negotiation::downlevel::Downlevel;
use yew::functional::Hook;
use yew::prelude::*;

/// The questions, and why each is asked.
const ASKS: [(&str, &str); 4] = [
    ("What do you earn while you hold out?", "This is your income, week by week, while you hold out."),
    (
        "How often do you get an L7 loop, and do you pass?",
        "The chance of an L7 offer in a week is the input that moves the answer most.",
    ),
    (
        "How likely is a promotion at L6?",
        "The answer says from which chance L6 pays off, and compares yours with it.",
    ),
    (
        "What does each choice pay?",
        "Empty fields follow from your offers and from the pay ranges of the levels.",
    ),
];

/// The part.
pub(super) fn level_view(props: FormProps) -> Html {
    stateful(props, |props, hooks| use_level_view(props).run(hooks))
}

#[hook]
fn use_level_view(props: &FormProps) -> Html {
    let shown = props.form.clone();
    let found = use_memo((shown.scenario.clone(), shown.today), move |(scenario, today)| {
        let analysis = Analysis::of(scenario, catalog(), *today);
        let check =
            (!scenario.profile.is_empty()).then(|| FitCheck::of(scenario, shown.comparison(), facts()));
        let chance = check.and_then(|check| check.readiness.chance);
        let pass = chance.map(|chance| f64::from(chance.middle) / 100.0);
        level_choice(&analysis, facts(), &scenario.assumptions, &scenario.downlevel, pass)
    });
    let typed = props.form.scenario.downlevel;
    // Begun, and nothing typed yet.
    let new = Downlevel { horizon: None, ..typed } == Downlevel::default();
    let (at, go) =
        use_wizard(&props.form, (StepsOf::Level, HEADINGS), if new { 0 } else { ASKS.len() }, false);
    let uncertain = found.as_ref().as_ref().is_ok_and(|choice| !choice.own);
    let (says, why) = match &*found {
        Ok(choice) => (choice.says.clone(), choice.why.clone()),
        Err(off) => (off.says.clone(), off.try_.clone()),
    };
    let field_of = |at: usize| match at {
        0 => fields::meanwhile(props, &typed),
        1 => fields::loops(props, &typed),
        2 => fields::promotion(props, &typed),
        _ => fields::pay(props, &typed),
    };
    if let Some((title, why)) = ASKS.get(at) {
        let (field, of) = (field_of(at), ASKS.len());
        let asked = numbered((at, of), title, field, (*why).to_owned(), go);
        return [so_far("L6 now, or L7 later?", format!("So far: {says}")), asked].into_iter().collect();
    }
    let figures = found.as_ref().as_ref().map(figures).unwrap_or_default();
    let form_props = props.clone();
    let assume =
        fold("more", "What is assumed, and who says so", move || assumed(&form_props, Assumed::Level));
    let short = note(
        "Compare four or five years, no more: after that an L6 can change jobs too, and the gap would look too large. All amounts are in today’s dollars.",
    );
    let asked = ASKS.iter().enumerate().map(|(at, (title, _))| {
        let head = element("h2", "", Html::from(*title));
        element("section", "card stack", [head, field_of(at)].into_iter().collect())
    });
    let last = element("section", "card stack", [assume, short].into_iter().collect());
    let head = answer_head(says, why, !uncertain);
    [head, figures].into_iter().chain(asked).chain([last]).collect()
}

fn figures(choice: &LevelChoice) -> Html {
    let row = |(name, amount): (&'static str, Money)| Row {
        key: name.into(),
        head: Html::from(name),
        cells: vec![Html::from(format::rounded(amount))],
    };
    let rows = [
        ("Take L6, with the chance of a promotion", choice.take),
        ("Take L6, never promoted", choice.unpromoted),
        ("Hold out for L7", choice.wait),
    ];
    let worths = table(Table {
        id: "level-table".into(),
        caption: Html::from("Value today of the pay over the years compared, before tax."),
        columns: ["Way", "Worth"].into_iter().map(Html::from).collect(),
        rows: rows.into_iter().map(row).collect(),
    });
    let bar = |bar: &Option<f64>| match bar {
        None => "none".to_owned(),
        Some(bar) if *bar > 1.0 => "over 100%: hold out".into(),
        Some(bar) if *bar < 0.0 => "under 0%: take L6".into(),
        Some(bar) => format::chance(*bar),
    };
    let two_way = |(weekly, [later, back]): &(f64, [Option<f64>; 2])| Row {
        key: format::chance(*weekly).into(),
        head: Html::from(format!("{} a week", format::chance(*weekly))),
        cells: vec![Html::from(bar(later)), Html::from(bar(back))],
    };
    let moves = table(Table {
        id: "level-moves".into(),
        caption: Html::from(
            "The chance of promotion from which L6 pays off, by the two inputs that matter most: the chance of an L7 offer in a week (half, as it is, and double), and what you have if none comes.",
        ),
        columns: ["An L7 offer", "If none: L6 then", "If none: the job you have"]
            .into_iter()
            .map(Html::from)
            .collect(),
        rows: choice.table.iter().map(two_way).collect(),
    });
    let bulleted: Html =
        choice.assumed.iter().map(|says| element("li", "", Html::from(says.clone()))).collect();
    let stands = if choice.assumed.is_empty() {
        Html::default()
    } else {
        [paragraph("What counts where you typed nothing:"), element("ul", "bulleted", bulleted)]
            .into_iter()
            .collect()
    };
    let head = element("h2", "", Html::from("In numbers"));
    let head2 = element("h2", "", Html::from("What the answer depends on"));
    [
        element("section", "card stack", [head, worths, stands].into_iter().collect()),
        element("section", "card stack", [head2, moves].into_iter().collect()),
    ]
    .into_iter()
    .collect()
}
