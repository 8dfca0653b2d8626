//! L6 now or L7 later: the answer first, what it is worked out of, and how it moves with its two strongest inputs.

use super::assumed::{Assumed, assumed};
use super::change::{self, hand_back};
use crate::browser::HtmlInputElement;
use crate::view::deeper::field::{Field, field};
use crate::view::deeper::{DeeperProps, problems};
use crate::view::element::{element, note, paragraph};
use crate::view::field::Optional;
use crate::view::field::money::Dollars;
use crate::view::field::percent::Percent;
use crate::view::field::whole::Whole;
use crate::view::fold::fold;
use crate::view::table::{Row, Table, table};
use crate::view::verdict::headline;
use offerscope_core::compute::compare::compare;
use offerscope_core::compute::fit_check::FitCheck;
use offerscope_core::compute::level_choice::{LevelChoice, level_choice};
use offerscope_core::compute::study::Study;
use offerscope_core::data::catalog;
use offerscope_core::model::bounds;
use offerscope_core::model::downlevel::{Downlevel, HORIZON, YEAR};
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::waiting::WEEKS;
use yew::prelude::*;

/// A chance as a reader sees it.
pub(super) fn of_chance(chance: f64) -> String {
    let percent = chance * 100.0;
    if percent > 0.0 && percent < 9.5 { format!("{percent:.1}%") } else { format!("{percent:.0}%") }
}

/// The part.
#[component]
pub(super) fn LevelDesk(props: &DeeperProps) -> Html {
    let found = use_memo((props.scenario.clone(), props.today), |(scenario, today)| {
        let study = Study::of(scenario, catalog(), *today);
        let (typed, _) = Downlevel::of(&scenario.beside);
        let check = (!scenario.profile.is_empty())
            .then(|| FitCheck::of(scenario, &compare(scenario, catalog(), *today), catalog()));
        let chance = check.and_then(|check| check.readiness.chance);
        let pass = chance.map(|chance| f64::from(chance.middle) / 100.0);
        level_choice(&study, catalog(), &scenario.beside, &typed, pass)
    });
    let (typed, off) = Downlevel::of(&props.scenario.beside);
    let head = match &*found {
        Ok(choice) => headline(Html::from(choice.says.clone()), Html::from(choice.why.clone())),
        Err(off) => headline(Html::from(off.says.clone()), Html::from(off.try_.clone())),
    };
    let figures = found.as_ref().as_ref().map(figures).unwrap_or_default();
    let deeper = props.clone();
    let assume = fold("more", "What is assumed, and who says so", move || assumed(&deeper, Assumed::Level));
    let why_short = note(
        "Four or five years, no more: later than that an L6 can change jobs too, and the gap would be counted too large. All in dollars of today.",
    );
    [
        head,
        problems::problems(&off).unwrap_or_default(),
        figures,
        element("section", "card stack", inputs(props, &typed)),
        element("section", "card stack", [assume, why_short].into_iter().collect()),
    ]
    .into_iter()
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
        Some(bar) => of_chance(*bar),
    };
    let two_way = |(weekly, [later, back]): &(f64, [Option<f64>; 2])| Row {
        key: of_chance(*weekly).into(),
        head: Html::from(format!("{} a week", of_chance(*weekly))),
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

fn inputs(props: &DeeperProps, typed: &Downlevel) -> Html {
    let money = |id: &'static str, label: &'static str, hint: &'static str, value: Option<Money>| Field {
        id: id.into(),
        label: label.into(),
        hint: hint.into(),
        value,
        reading: Optional(Dollars(bounds::AMOUNT)),
    };
    let count =
        |id: &'static str, label: &'static str, hint: &'static str, bound, value: Option<u16>| Field {
            id: id.into(),
            label: label.into(),
            hint: hint.into(),
            value,
            reading: Optional(Whole(bound)),
        };
    let share = |id: &'static str, label: &'static str, hint: &'static str, value| Field {
        id: id.into(),
        label: label.into(),
        hint: hint.into(),
        value,
        reading: Optional(Percent(bounds::SHARE)),
    };
    let stays = {
        let deeper = props.clone();
        Callback::from(move |event: Event| {
            let ticked = event.target_unchecked_into::<HtmlInputElement>().checked();
            hand_back(&deeper, |scenario| change::level(scenario, |level| level.stays = ticked));
        })
    };
    let fields = [
        field(
            money("down-now", "L6 pay, an average year", "Empty: your offer of level L6.", typed.now),
            props,
            |scenario, pay| {
                change::level(scenario, |level| level.now = pay);
            },
        ),
        field(
            money(
                "down-outside",
                "L7 pay hired from outside",
                "Empty: your offer of level L7, else the middle of its range.",
                typed.outside,
            ),
            props,
            |scenario, pay| {
                change::level(scenario, |level| level.outside = pay);
            },
        ),
        field(
            money(
                "down-meanwhile",
                "Pay while you hold out",
                "0 if none. Empty: your current job.",
                typed.meanwhile,
            ),
            props,
            |scenario, pay| {
                change::level(scenario, |level| level.meanwhile = pay);
            },
        ),
        field(
            share(
                "down-chance",
                "Your chance of promotion by then",
                "Empty: 30%, on weak evidence.",
                typed.chance,
            ),
            props,
            |scenario, chance| {
                change::level(scenario, |level| level.chance = chance);
            },
        ),
        field(
            count("down-year", "Years until that promotion", "Empty: 3.", YEAR, typed.year),
            props,
            |scenario, year| {
                change::level(scenario, |level| level.year = year);
            },
        ),
        field(
            share(
                "down-pass",
                "Chance to pass an L7 loop",
                "Empty: by your fit check, else 25%.",
                typed.pass,
            ),
            props,
            |scenario, pass| {
                change::level(scenario, |level| level.pass = pass);
            },
        ),
        field(
            count("down-every", "Weeks from one loop to the next", "Empty: 12.", WEEKS, typed.every),
            props,
            |scenario, weeks| {
                change::level(scenario, |level| level.every = weeks);
            },
        ),
        field(
            count("down-weeks", "Weeks you would hold out", "Empty: 26.", WEEKS, typed.weeks),
            props,
            |scenario, weeks| {
                change::level(scenario, |level| level.weeks = weeks);
            },
        ),
        field(
            money(
                "down-inside",
                "L7 pay after a promotion inside",
                "Empty: an eighth less than from outside.",
                typed.inside,
            ),
            props,
            |scenario, pay| {
                change::level(scenario, |level| level.inside = pay);
            },
        ),
        field(
            count("down-horizon", "Years looked at", "Empty: 4.", HORIZON, typed.horizon),
            props,
            |scenario, years| {
                change::level(scenario, |level| level.horizon = years);
            },
        ),
    ];
    let head = element("h2", "", Html::from("What it rests on"));
    let tick = html! {
        <label class="ask__none"><input type="checkbox" checked={typed.stays} onchange={stays} />{ "If no L7 comes, no L6 offer is left: I stay where I am" }</label>
    };
    [head, element("div", "fields", fields.into_iter().collect()), tick].into_iter().collect()
}
