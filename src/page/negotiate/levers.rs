//! Levers: each alone and in a mix, what they are worth in each other, and what a dollar of their plan is as stock or as cash.

use crate::page::negotiate::counter_answer::CounterAnswer;
use crate::page::negotiate::counter_of;
use crate::widget::element::{element, note, paragraph};
use crate::widget::field::money::Dollars;
use crate::widget::field::percent::Percent;
use crate::widget::field::{Cleared, Optional};
use crate::widget::form::FormProps;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::negotiate::lever::Lever;
use offerscope_core::compute::negotiate::reaching::{MixReach, Reach};
use offerscope_core::model::fixed::{CentsPerDollar, Money, Rate};
use offerscope_core::model::{bounds, format};
use yew::prelude::*;

/// Each lever alone up to the opening, and to the target; then the mix that was typed.
pub(super) fn levers(worked: &CounterAnswer, props: &FormProps) -> Html {
    let Some(solver) = worked.solver() else { return Html::default() };
    let standing = &worked.standing;
    let amounts = [
        ("the least you would accept", standing.reservation),
        ("your target", standing.target),
        ("what you say first", standing.opening),
    ];
    let row = |lever: Lever| {
        let cell = |(_, amount): &(&str, Money)| {
            let reach = solver.solve(lever, [Money::ZERO; 3], *amount);
            let most = solver.plausible(lever);
            if matches!(reach, Reach::With(more) if more > most) {
                return Html::from(format!(
                    "no plausible {} reaches this: it rises by at most {}",
                    lever.name(),
                    format::whole(most)
                ));
            }
            let cliff = match reach {
                Reach::With(more) => solver.falls_back(lever, more, *amount),
                Reach::Already | Reach::Never { .. } => None,
            };
            Html::from(reached(reach) + &cliff.map_or_else(String::new, careful))
        };
        Row {
            key: lever.name().into(),
            head: Html::from(format::capital(lever.name())),
            cells: amounts.iter().map(cell).collect(),
        }
    };
    let heads =
        amounts.iter().map(|(name, amount)| Html::from(format!("To {name}, {}", format::rounded(*amount))));
    let alone = table(Table {
        id: "levers-table".into(),
        caption: Html::from(
            "How much more it takes of one lever alone. Base is for a year; stock is the whole grant, sign-on all of it.",
        ),
        columns: std::iter::once(Html::from("Lever")).chain(heads).collect(),
        rows: Lever::ALL.into_iter().map(row).collect(),
    });
    let mixed = match solver.mixed(standing.opening) {
        None => "Type shares above to see a mix that comes to what you say first.".to_owned(),
        Some(MixReach::With(package)) => format!("In that mix: {}.", solver.wish(package)),
        Some(MixReach::Beyond(most)) => format!(
            "No plausible mix in these shares reaches what you say first: it comes to {} at most.",
            format::rounded(most)
        ),
    };
    [alone, caps(props), mix(props), paragraph(mixed)].into_iter().collect()
}

/// What a little more would lose.
fn careful((falls, again): (Money, Money)) -> String {
    format!(
        ". Careful: a little more would be worse. A tax jumps there, so from {} more it falls short again, until {} more",
        format::whole(falls),
        format::whole(again)
    )
}

fn reached(reach: Reach) -> String {
    match reach {
        Reach::Already => "there already".into(),
        Reach::With(more) => format!("{} more", format::whole(more)),
        Reach::Never { most, comes_to } => {
            format!(
                "not with this lever: {} more comes to {}",
                format::whole(most),
                format::rounded(comes_to)
            )
        }
    }
}

const NAMES: [&str; 3] = ["base", "stock grant", "sign-on in all"];

fn caps(props: &FormProps) -> Html {
    let plan = &props.form.scenario.counter;
    let one = |(at, name): (usize, &str)| {
        counter_of(props).field(
            &format!("cap-{at}"),
            format!("Highest {name}, if you know"),
            "",
            plan.caps.get(at).copied().flatten(),
            Optional(Dollars(bounds::AMOUNT)),
            move |plan, cap| plan.caps.iter_mut().skip(at).take(1).for_each(|known| *known = cap),
        )
    };
    element("div", "fields", NAMES.into_iter().enumerate().map(one).collect())
}

fn mix(props: &FormProps) -> Html {
    let plan = &props.form.scenario.counter;
    let one = |(at, name): (usize, &str)| {
        counter_of(props).field(
            &format!("mix-{at}"),
            format!("Share of {name} in a mix"),
            "",
            plan.mix.get(at).copied().unwrap_or_default(),
            Cleared(Percent(bounds::SHARE), Rate::ZERO),
            move |plan, share| plan.mix.iter_mut().skip(at).take(1).for_each(|known| *known = share),
        )
    };
    element("div", "fields", NAMES.into_iter().enumerate().map(one).collect())
}

/// What $10,000 of each lever is worth in the others.
pub(super) fn exchange(worked: &CounterAnswer) -> Html {
    let Some(solver) = worked.solver() else { return Html::default() };
    let row = |exchange: &offerscope_core::compute::negotiate::packages::LeverExchange| {
        let same = exchange.same.map(|same| Html::from(same.map_or_else(|| "–".to_owned(), format::whole)));
        let mut cells = vec![
            Html::from(format::whole(exchange.brings)),
            Html::from(format::whole(exchange.costs)),
            Html::from(format::cents(exchange.per_dollar)),
        ];
        cells.extend(same);
        Row {
            key: exchange.lever.name().into(),
            head: Html::from(format::capital(exchange.lever.name())),
            cells,
        }
    };
    let heads = [
        "$10,000 of",
        "Brings you",
        "Costs them",
        "For each dollar they spend",
        "In base a year",
        "In stock",
        "In sign-on",
    ];
    let table = table(Table {
        id: "exchange-table".into(),
        caption: Html::from(
            "The last three columns show what is worth the same to you in each lever. Their costs include payroll taxes and precedent, as assumed.",
        ),
        columns: heads.into_iter().map(Html::from).collect(),
        rows: solver.exchange().iter().map(row).collect(),
    });
    [
        table,
        note("Give up what is worth less to you for each dollar they spend, and ask for what is worth more."),
    ]
    .into_iter()
    .collect()
}

/// Why it matters which part moves where stock is planned at a growth.
pub(super) fn plan(worked: &CounterAnswer) -> Html {
    let Some(solver) = worked.solver() else { return Html::default() };
    let row = |(year, stock, cash): &(u16, CentsPerDollar, CentsPerDollar)| Row {
        key: year.to_string().into(),
        head: Html::from(format!("Year {year}")),
        cells: vec![Html::from(format::cents(*stock)), Html::from(format::cents(*cash))],
    };
    let table = table(Table {
        id: "plan-table".into(),
        caption: Html::from(
            "What a dollar of a yearly pay target is worth today, if stock is planned at 15% growth a year, as is reported of Amazon.",
        ),
        columns: ["Plan year", "Paid as stock", "Paid as cash"].into_iter().map(Html::from).collect(),
        rows: solver.plan().iter().map(row).collect(),
    });
    let says = "Stock in the later years is counted at a price it has not reached: a dollar moved to cash of the same year is worth more to you, and the plan’s total stays the same.";
    [paragraph(says), table].into_iter().collect()
}
