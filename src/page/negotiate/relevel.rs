//! "They offered L6, I want L7": what a re-level is worth, the evidence for it, what to ask for, and the message.

use crate::page::negotiate::counter_answer::CounterAnswer;
use crate::page::negotiate::message::message;
use crate::page::negotiate::question::answer_head;
use crate::page::negotiate::to_part;
use crate::route::Route;
use crate::widget::claims::claims;
use crate::widget::element::{ButtonKind, button, element, note, paragraph};
use crate::widget::form::FormProps;
use crate::widget::page_link::{enter_link, page_link};
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::negotiate::relevel::{LevelAsk, Relevel, at_lower_level};
use offerscope_core::compute::negotiate::solver::CounterSolver;
use offerscope_core::compute::negotiate::words::MessageKind;
use offerscope_core::data::facts;
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
            let way = if props.form.scenario.offers.is_empty() {
                enter_link(base, Some("main"), "Enter my offers")
            } else {
                page_link(base, Route::Offers, "Open the Offers page")
            };
            return [answer_head(off.says, off.try_, true), element("p", "", way)].into_iter().collect();
        }
    };
    let certain = found.own || found.ask != LevelAsk::Level;
    let (asks, kinds) = asks(&found);
    let later = to_part(props, NegotiationPart::Level);
    let later = [
        paragraph("If the answer stays L6: is it better to take it, or to hold out for L7 elsewhere?"),
        element("p", "", button(ButtonKind::Plain, "Compare L6 now with L7 later", None, later)),
    ];
    [
        answer_head(found.headline.clone(), found.reason.clone(), certain),
        card("What L7 is worth", worth(&found, &worked, props.form.scenario.current.is_some())),
        card("Your evidence for L7", evidence(base, &found)),
        card("What to ask for, best first", asks),
        message(&worked, &kinds, props),
        card("If it stays L6", later.into_iter().collect()),
    ]
    .into_iter()
    .collect()
}

fn card(title: &'static str, content: Html) -> Html {
    let head = element("h2", "", Html::from(title));
    element("section", "card stack", [head, content].into_iter().collect())
}

fn answer(props: &FormProps) -> Result<(Rc<CounterAnswer>, Relevel), Problem> {
    let scenario = Rc::new(at_lower_level(&props.form.scenario)?);
    let worked = Rc::new(CounterAnswer::of(&scenario, props.form.today)?);
    let found = CounterSolver::of(&worked.scenario, facts(), props.form.today)?.relevel(&worked.standing)?;
    Ok((worked, found))
}

/// All that can bring anything, the best first, and the messages that ask for it.
fn asks(found: &Relevel) -> (Html, Vec<MessageKind>) {
    let [offered, _] = &found.packages;
    let mut all = vec![
        (
            LevelAsk::Level,
            MessageKind::Level,
            "L7, before any number, so that the L7 range counts for the pay.".to_owned(),
        ),
        (
            LevelAsk::Review,
            MessageKind::Review,
            "A review date in writing, with who decides and what you need to show by then.".to_owned(),
        ),
    ];
    if found.most > offered.worth.all {
        let most = format::rounded(found.most);
        let says = format!("More at L6: up to {most} in all, which is as far as an ask plausibly goes.");
        all.insert(1, (LevelAsk::Pay, MessageKind::Counter, says));
    }
    if let Some(at) = all.iter().position(|(ask, ..)| *ask == found.ask) {
        let best = all.remove(at);
        all.insert(0, best);
    }
    let kinds = all.iter().map(|(_, kind, _)| *kind).collect();
    let says = all.into_iter().map(|(.., says)| element("li", "", Html::from(says))).collect();
    (element("ol", "bulleted", says), kinds)
}

/// Both packages and both ranges.
fn worth(found: &Relevel, worked: &CounterAnswer, has_job: bool) -> Html {
    let [l6, l7] = &found.packages;
    let months = worked.solver().map(|solver| solver.months_compared()).unwrap_or_default();
    let mut rows = Vec::new();
    let mut row = |name: String, cells: [String; 2]| {
        rows.push(Row {
            key: name.clone().into(),
            head: Html::from(name),
            cells: cells.map(Html::from).to_vec(),
        });
    };
    for (name, amounts) in ["Base a year", "Stock grant", "Sign-on in all"]
        .into_iter()
        .zip(l6.amounts.into_iter().zip(l7.amounts))
    {
        row(name.to_owned(), [amounts.0, amounts.1].map(format::whole));
    }
    row(format!("In all, {months}"), [l6.worth.all, l7.worth.all].map(format::rounded));
    row(
        "Average year of each letter’s own years, before tax".to_owned(),
        [l6.worth.yearly, l7.worth.yearly].map(format::rounded),
    );
    for ((name, one), (_, other)) in l6.ranges.iter().zip(&l7.ranges) {
        let range = |band: &offerscope_core::model::facts::ladder::Band| {
            format!("{} to {}", format::short(band.low), format::short(band.high))
        };
        row(format::capital(name), [range(one), range(other)]);
    }
    let before = if has_job { " Until an offer starts, your current job counts." } else { "" };
    let heads = ["Part".to_owned(), format!("L6: {}", l6.name), format!("L7: {}", l7.name)];
    let table = table(Table {
        id: "relevel-table".into(),
        caption: Html::from(format!(
            "{months} are the months compared; pay after them does not count.{before} The last rows are what each source gives as the pay range of an average year.",
        )),
        columns: heads.map(Html::from).to_vec(),
        rows,
    });
    if found.claims.is_empty() {
        return table;
    }
    let stands_in = note(
        "You have no L7 offer of Amazon here, so a published one stands in. Add one on the Offers page to count your own figures.",
    );
    [table, stands_in, claims(&found.claims)].into_iter().collect()
}

/// What the level check gives.
fn evidence(base: &str, found: &Relevel) -> Html {
    let (says, way) = match found.level {
        None => (
            "Nothing yet: your answers to the level check become the reasons in the message.",
            "Answer the level check",
        ),
        Some(_) if found.evidence.is_empty() => {
            ("None of your answers is at L7, or between L6 and L7.", "Change my answers")
        }
        Some(_) => (
            "These answers of yours are at L7, or between L6 and L7, and stand in the message:",
            "Change my answers",
        ),
    };
    let mut list = Html::default();
    if !found.evidence.is_empty() {
        let items = found.evidence.iter().map(|says| element("li", "", Html::from(format::capital(says))));
        list = element("ul", "bulleted", items.collect());
    }
    [paragraph(says), list, element("p", "", page_link(base, Route::Fit, way))].into_iter().collect()
}
