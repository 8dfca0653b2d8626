//! "They offered L6, I want L7": what a re-level is worth, the evidence for it, what to ask for, and the message.

use crate::page::negotiate::counter_answer::CounterAnswer;
use crate::page::negotiate::message::Message;
use crate::page::negotiate::question::answer_head;
use crate::route::Route;
use crate::widget::claims::claims;
use crate::widget::element::{ButtonKind, button, element, note, paragraph};
use crate::widget::form::FormProps;
use crate::widget::page_link::{enter_link, page_link};
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::negotiate::relevel::{LevelAsk, LevelPackage, Relevel, at_lower_level};
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::compute::negotiate::words::MessageKind;
use offerscope_core::data::facts;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::problem::Problem;
use offerscope_core::model::scenario::NegotiationPart;
use std::rc::Rc;
use yew::prelude::*;

/// The part.
pub(super) fn relevel(base: &str, props: &FormProps) -> Html {
    let (worked, found) = match answer(props) {
        Ok(found) => found,
        Err(off) => {
            let head = answer_head(off.says, off.try_, true);
            let way = if props.form.scenario.offers.is_empty() {
                enter_link(base, Some("main"), "Enter my offers")
            } else {
                page_link(base, Route::Offers, "Open the Offers page")
            };
            return [head, element("p", "", way)].into_iter().collect();
        }
    };
    let certain = found.own || found.ask != LevelAsk::Level;
    let head = answer_head(found.headline.clone(), found.reason.clone(), certain);
    let kinds = asks(&found).into_iter().map(|ask| match ask {
        LevelAsk::Level => MessageKind::Level,
        LevelAsk::Pay => MessageKind::Counter,
        LevelAsk::Review => MessageKind::Review,
    });
    let later = props.form.press("negotiation", |scenario, _: MouseEvent| {
        scenario.negotiation_part = Some(NegotiationPart::Level);
    });
    let later = [
        paragraph("If the answer stays L6: is it better to take it, or to hold out for L7 elsewhere?"),
        element("p", "", button(ButtonKind::Plain, "Compare L6 now with L7 later", None, later)),
    ];
    [
        head,
        element("section", "card stack", worth(&found, props.form.scenario.horizon_years)),
        element("section", "card stack", evidence(base, &found)),
        element("section", "card stack", what(&found)),
        html! { <Message worked={worked} kinds={kinds.collect::<Vec<_>>()} form_props={props.clone()} /> },
        element("section", "card stack", later.into_iter().collect()),
    ]
    .into_iter()
    .collect()
}

fn answer(props: &FormProps) -> Result<(Rc<CounterAnswer>, Relevel), Problem> {
    let scenario = Rc::new(at_lower_level(&props.form.scenario)?);
    // More pay at L6 is asked for as far as an ask plausibly goes.
    let worked =
        Rc::new(CounterAnswer::asking(&scenario, props.form.today, |standing| standing.bound.worth)?);
    let found = CounterSolver::of(&scenario, facts(), props.form.today)?.relevel(&worked.standing)?;
    Ok((worked, found))
}

/// All asks that can bring anything, the best one first.
fn asks(found: &Relevel) -> Vec<LevelAsk> {
    let [offered, _] = &found.packages;
    let room = found.most > offered.worth.all;
    let all = [LevelAsk::Level, LevelAsk::Pay, LevelAsk::Review].into_iter();
    let others = all.filter(|ask| *ask != found.ask && (*ask != LevelAsk::Pay || room));
    std::iter::once(found.ask).chain(others).collect()
}

/// Both packages and both ranges.
fn worth(found: &Relevel, years: u16) -> Html {
    let row = |name: String, of: &dyn Fn(&LevelPackage) -> String| Row {
        key: name.clone().into(),
        head: Html::from(name),
        cells: found.packages.iter().map(|package| Html::from(of(package))).collect(),
    };
    let parts = ["Base a year", "Stock grant", "Sign-on in all"].into_iter().enumerate();
    let parts = parts.map(|(at, name)| {
        row(name.to_owned(), &|package| {
            package.amounts.get(at).map_or_else(String::new, |amount| format::whole(*amount))
        })
    });
    let totals = [
        row(format!("Over {}", format::span(years)), &|package| format::rounded(package.worth.all)),
        row("Average year before tax".to_owned(), &|package| format::rounded(package.worth.yearly)),
    ];
    let range = |package: &LevelPackage, at: usize| {
        let range = package.ranges.get(at).map(|(_, band)| (band.low, band.high));
        let says = |(low, high): (Money, Money)| format!("{} to {}", format::short(low), format::short(high));
        range.map_or_else(|| "–".to_owned(), says)
    };
    let [lower, _] = &found.packages;
    let ranges = lower
        .ranges
        .iter()
        .enumerate()
        .map(|(at, (name, _))| row(format!("Range: {name}"), &|package| range(package, at)));
    let heads =
        found.packages.iter().map(|package| Html::from(format!("{}: {}", package.level, package.name)));
    let table = table(Table {
        id: "relevel-table".into(),
        caption: Html::from(
            "Both packages over the same months, and the pay ranges of both levels for an average year.",
        ),
        columns: std::iter::once(Html::from("Part")).chain(heads).collect(),
        rows: parts.chain(totals).chain(ranges).collect(),
    });
    let head = element("h2", "", Html::from("What L7 is worth"));
    let cited = if found.claims.is_empty() {
        Html::default()
    } else {
        let stands_in = note(
            "You have no L7 offer here, so a published one stands in. Add one on the Offers page to count your own figures.",
        );
        [stands_in, claims(&found.claims)].into_iter().collect()
    };
    [head, table, cited].into_iter().collect()
}

/// What the level check gives.
fn evidence(base: &str, found: &Relevel) -> Html {
    let head = element("h2", "", Html::from("Your evidence for L7"));
    let list =
        found.evidence.iter().map(|says| element("li", "", Html::from(format::capital(says)))).collect();
    let link = |says| element("p", "", page_link(base, Route::Fit, says));
    let rest = match found.fit.level {
        None => [
            paragraph("Nothing yet. Your answers there become the reasons in the message."),
            link("Answer the level check"),
        ],
        Some(_) if found.evidence.is_empty() => [
            paragraph(format!("{} No answer of yours is at L7.", found.fit.verdict)),
            link("Change my answers"),
        ],
        Some(_) => [
            paragraph(format!(
                "{} These answers of yours are at L7, and stand in the message:",
                found.fit.verdict
            )),
            element("ul", "bulleted", list),
        ],
    };
    std::iter::once(head).chain(rest).collect()
}

/// The three things to ask for, the best one first.
fn what(found: &Relevel) -> Html {
    let says = |ask: LevelAsk| match ask {
        LevelAsk::Level => ("L7", "before any number, so that the L7 range counts for the pay.".to_owned()),
        LevelAsk::Pay => (
            "More at L6",
            format!("up to {}, which is as far as an ask plausibly goes.", format::rounded(found.most)),
        ),
        LevelAsk::Review => {
            ("A review date", "in writing, with who decides and what you need to show by then.".to_owned())
        }
    };
    let one = |ask: LevelAsk| {
        let (name, says) = says(ask);
        html! { <li><b>{ name }</b>{ ": " }{ says }</li> }
    };
    let head = element("h2", "", Html::from("What to ask for, in this order"));
    [head, element("ol", "bulleted", asks(found).into_iter().map(one).collect())].into_iter().collect()
}
