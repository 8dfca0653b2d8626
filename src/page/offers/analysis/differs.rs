//! What differs: from one offer's total to another's, part of pay by part of pay.

use crate::page::offers::analysis::region::waiting;
use crate::page::offers::analysis::who::named;
use crate::page::offers::analysis::{asked, words};
use crate::results::who::{self, Who};
use crate::widget::chart::frame::{Behind, Frame, frame};
use crate::widget::chart::waterfall::{Step, waterfall};
use crate::widget::choose::{Chosen, choose};
use crate::widget::difference::difference;
use crate::widget::element::element;
use crate::widget::field::choice::{Choice, SelectProps, select};
use crate::widget::form::Form;
use crate::widget::table::{Row, Table, table};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::pay::ledger::{PayPart, YearPay};
use offerscope_core::compute::pay::whole_years::{together, whole_years};
use offerscope_core::data::catalog;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::format;
use offerscope_core::model::scenario::Scenario;
use std::rc::Rc;
use yew::prelude::*;

const TITLE: &str = "What differs, and by how much";

struct OfferTotals {
    who: Who,
    /// All years by part.
    pay: YearPay,
    /// Are the months compared its own service months?
    own: bool,
}

/// The view.
pub fn differs(form: &Form<Scenario>) -> Html {
    let all = Rc::new(all(&Analysis::of(&form.scenario, catalog(), form.today)));
    choose("differs-from", move |base| {
        let all = all.clone();
        choose("differs-to", move |other| between(&all, &base, &other))
    })
}

/// The difference between two offers: the chosen ones, else the first two.
fn between((years, all): &(String, Vec<OfferTotals>), base: &Chosen, other: &Chosen) -> Html {
    let find = |chosen: &Chosen| all.iter().find(|one| key(one) == **chosen);
    let from = find(base).or(all.first());
    let differs = |one: &&OfferTotals| from.is_none_or(|from| from.who.id != one.who.id);
    let to = find(other).filter(differs).or_else(|| all.iter().find(differs));
    let (Some(from), Some(to)) = (from, to) else {
        return waiting("differs", TITLE, "This needs two offers, or an offer and your current job.");
    };
    let choices = (all.len() > 2).then(|| {
        let selects = [
            list("differs-from", "From", from, all, |_| true, base),
            list("differs-to", "To", to, all, |one| differs(&one), other),
        ];
        element("div", "fields", selects.into_iter().collect())
    });
    let chart = waterfall(
        format!("From {} to {}, by part of pay", from.who.name, to.who.name).into(),
        &steps(from, to),
    );
    let chart = [choices.unwrap_or_default(), chart];
    let framed = frame(Frame {
        id: "differs".into(),
        title: TITLE.into(),
        found: Html::from(found(from, to, years)),
        chart: element("div", "stack", chart.into_iter().collect()),
        behind: Behind::Shown(by_part(from, to, years)),
        note: Html::default(),
    });
    element("section", "card", framed)
}

/// The answer in a line, of the two that the view begins with.
pub(crate) fn answer(analysis: &Analysis<'_>) -> Option<String> {
    let (years, all) = all(analysis);
    let [from, to, ..] = all.as_slice() else { return None };
    Some(found(from, to, &years))
}

/// The months compared in words, and the choices.
fn all(analysis: &Analysis<'_>) -> (String, Vec<OfferTotals>) {
    let paid = who::paid(analysis).into_iter();
    let one = |(who, subject): (Who, &_)| OfferTotals {
        who,
        // In whole dollars, so that the parts and the differences add up as shown.
        pay: together(&whole_years(&[analysis.ledger(subject).sum(analysis.horizon_years)])),
        own: analysis.counts_own(subject),
    };
    (analysis.span(), paid.map(one).collect())
}

fn list(
    id: &'static str,
    label: &'static str,
    chosen: &OfferTotals,
    all: &[OfferTotals],
    fits: impl Fn(&OfferTotals) -> bool,
    choice: &Chosen,
) -> Html {
    let fitting = all.iter().filter(|one| fits(one));
    let choices: Vec<Choice> =
        fitting.map(|one| Choice::new(key(one).to_string(), one.who.name.clone())).collect();
    let choice = choice.clone();
    let on_change = Callback::from(move |key: AttrValue| choice.set(key.parse().unwrap_or_default()));
    select(SelectProps {
        id: id.into(),
        label: label.into(),
        value: key(chosen).to_string().into(),
        choices,
        on_change,
    })
}

/// What a choice keeps of an offer, so that it stays that offer where another moves or goes; 0 is no choice yet.
fn key(one: &OfferTotals) -> usize {
    usize::try_from(one.who.id.0).map_or(usize::MAX, |id| id.saturating_add(1))
}

/// Parts that either has money in.
fn parts(from: &OfferTotals, to: &OfferTotals) -> Vec<PayPart> {
    let paid = |part: &PayPart| !from.pay.part(*part).is_zero() || !to.pay.part(*part).is_zero();
    PayPart::ALL.into_iter().filter(paid).collect()
}

fn more(from: &OfferTotals, to: &OfferTotals, part: PayPart) -> Money {
    to.pay.part(part) - from.pay.part(part)
}

fn steps(from: &OfferTotals, to: &OfferTotals) -> Vec<Step> {
    let total =
        |one: &OfferTotals| Step::Total(one.who.name.clone().into(), one.who.position, one.pay.total());
    let mut sum = from.pay.total();
    let mut steps = vec![total(from)];
    for part in parts(from, to) {
        let before = sum;
        sum += more(from, to, part);
        steps.push(Step::Change(part.name().into(), before, sum));
    }
    steps.push(total(to));
    steps
}

/// The whole, and the part that makes most of it.
fn found(from: &OfferTotals, to: &OfferTotals, years: &str) -> String {
    let whole = to.pay.total() - from.pay.total();
    let (name, other) = (&to.who.name, &from.who.name);
    let most = parts(from, to).into_iter().max_by_key(|part| more(from, to, *part).abs());
    let says = match whole.units() {
        0 => return format!("{name} and {other} pay the same over {years}."),
        1.. => format!("{name} pays {} more than {other} over {years}", words::about(whole)),
        _ => format!("{name} pays {} less than {other} over {years}", words::about(whole.abs())),
    };
    let part = most.map(|part| {
        let amount = more(from, to, part);
        let way = if amount < Money::ZERO { "less" } else { "more" };
        format!(
            "; most of the difference is {}: {} {way}",
            part.name().to_ascii_lowercase(),
            words::about(amount.abs())
        )
    });
    format!("{says}{}.", part.unwrap_or_default())
}

fn by_part(from: &OfferTotals, to: &OfferTotals, years: &str) -> Html {
    let row = |head: &str, part: Option<PayPart>, shows: &dyn Fn(String) -> Html| {
        let pay = |one: &OfferTotals| part.map_or(one.pay.total(), |part| one.pay.part(part));
        let cell = |one: &OfferTotals| asked::compared(format::whole(pay(one)), one.who.id, part, one.own);
        Row {
            key: head.to_owned().into(),
            head: Html::from(head.to_owned()),
            cells: vec![cell(from), cell(to), difference(pay(to) - pay(from), shows)],
        }
    };
    let mut rows: Vec<Row> = parts(from, to)
        .into_iter()
        .map(|part| row(part.name(), Some(part), &|text| Html::from(text)))
        .collect();
    let own = from.own && to.own;
    let less = |text| if own { asked::less(text, to.who.id, from.who.id) } else { Html::from(text) };
    rows.push(row("All", None, &less));
    let columns = vec![Html::from("Part of pay"), named(&from.who), named(&to.who), Html::from("Difference")];
    let caption = Html::from(format!("Dollars before tax, over {years}."));
    table(Table { id: "differs-table".into(), caption, columns, rows })
}
