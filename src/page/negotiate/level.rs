//! L6 now or L7 later: one question at a time, then the answer first, what it rests on, and how it moves with its two strongest inputs.

mod fields;

use crate::page::negotiate::assumed::{Assumed, assumed};
use crate::page::negotiate::question::{Question, question, so_far, use_questions};
use crate::page::offers::analysis::{DeeperProps, problems};
use crate::widget::element::{element, note, paragraph};
use crate::widget::fold::fold;
use crate::widget::table::{Row, Table, table};
use crate::widget::verdict::headline;
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::fit_check::FitCheck;
use offerscope_core::compute::level_choice::{LevelChoice, level_choice};
use offerscope_core::compute::study::Study;
use offerscope_core::data::{catalog, facts};
use offerscope_core::model::downlevel::Downlevel;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use yew::prelude::*;

/// The questions, and why each is asked.
const ASKS: [(&str, &str); 4] = [
    ("What do you earn while you hold out?", "Holding out is paid by it, week by week."),
    (
        "How often do you get an L7 loop, and do you pass?",
        "The chance of an L7 offer in a week is the input that moves the answer most.",
    ),
    (
        "How likely is a promotion at L6?",
        "The answer names the chance from which L6 pays; yours stands beside it.",
    ),
    ("What does each way pay?", "What is empty follows from your offers and from the ranges of the levels."),
];

/// The part.
#[component]
pub(super) fn LevelDesk(props: &DeeperProps) -> Html {
    let found = use_memo((props.scenario.clone(), props.today), |(scenario, today)| {
        let study = Study::of(scenario, catalog(), *today);
        let (typed, _) = Downlevel::of(&scenario.beside);
        let check = (!scenario.profile.is_empty())
            .then(|| FitCheck::of(scenario, &compare(scenario, catalog(), *today), facts()));
        let chance = check.and_then(|check| check.readiness.chance);
        let pass = chance.map(|chance| f64::from(chance.middle) / 100.0);
        level_choice(&study, facts(), &scenario.beside, &typed, pass)
    });
    let (typed, off) = Downlevel::of(&props.scenario.beside);
    // Begun, and nothing typed yet.
    let new = Downlevel { horizon: None, ..typed } == Downlevel::default();
    let (at, go) = use_questions(|| if new { 0 } else { ASKS.len() });
    let (says, why) = match &*found {
        Ok(choice) => (choice.says.clone(), choice.why.clone()),
        Err(off) => (off.says.clone(), off.try_.clone()),
    };
    let off = problems::problems(&off).unwrap_or_default();
    let field_of = |at: usize| match at {
        0 => fields::meanwhile(props, &typed),
        1 => fields::loops(props, &typed),
        2 => fields::promotion(props, &typed),
        _ => fields::pay(props, &typed),
    };
    if let Some((title, why)) = ASKS.get(at) {
        let (field, of) = (field_of(at), ASKS.len());
        let asked = question(Question { at, of, title, field, why: (*why).to_owned(), go });
        return [so_far("L6 now, or L7 later?", format!("So far: {says}")), off, asked].into_iter().collect();
    }
    let figures = found.as_ref().as_ref().map(figures).unwrap_or_default();
    let deeper = props.clone();
    let assume = fold("more", "What is assumed, and who says so", move || assumed(&deeper, Assumed::Level));
    let short = note(
        "Four or five years, no more: later than that an L6 can change jobs too, and the gap would be counted too large. All in dollars of today.",
    );
    let asked = ASKS.iter().enumerate().map(|(at, (title, _))| {
        let head = element("h2", "", Html::from(*title));
        element("section", "card stack", [head, field_of(at)].into_iter().collect())
    });
    let last = element("section", "card stack", [assume, short].into_iter().collect());
    [headline(Html::from(says), Html::from(why)), off, figures]
        .into_iter()
        .chain(asked)
        .chain([last])
        .collect()
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
        caption: Html::from("Pay over the years looked at, worth today, before tax."),
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
            "The chance of promotion from which L6 pays, by the two inputs that matter most: half, as it is, and double the chance of an L7 offer in a week; and what is left if none comes.",
        ),
        columns: ["An L7 offer", "Else L6 then", "Else the job you have"]
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
        [paragraph("What stands in for what you did not type:"), element("ul", "bulleted", bulleted)]
            .into_iter()
            .collect()
    };
    let head = element("h2", "", Html::from("In numbers"));
    let head2 = element("h2", "", Html::from("How the answer moves"));
    [
        element("section", "card stack", [head, worths, stands].into_iter().collect()),
        element("section", "card stack", [head2, moves].into_iter().collect()),
    ]
    .into_iter()
    .collect()
}
