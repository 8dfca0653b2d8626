//! The answer as JSON, with the names that scripts rely on. Amounts are dollars.

use super::{Opened, SCHEMA};
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::compute::compare::Comparison;
use crate::compute::compare::band::{BandPlace, BandPosition, Side};
use crate::compute::compare::offer_pay::OfferPay;
use crate::compute::fit::check::FitCheck;
use crate::compute::leaving::start_months::StartMonths;
use crate::compute::lens::take_homes::TakeHomes;
use crate::compute::lens::view::LensView;
use crate::compute::negotiate::negotiated::Negotiated;
use crate::compute::pay::ledger::YearPay;
use crate::compute::sensitivity::FlipPoint;
use crate::model::problem::Problem;
use core::fmt::Display;
use serde_json::{Value, json};

mod fit;
mod further;
mod negotiation;
mod taxes;
mod window;

pub(super) fn answer(
    opened: &Opened,
    answer: &Comparison,
    assumed: &[String],
    (analysis, lens_view): (&Analysis<'_>, &LensView<'_>),
    (flips, starts): (&[FlipPoint], &[StartMonths]),
    check: Option<&FitCheck>,
    negotiated: &Negotiated<'_>,
) -> Value {
    let offers = answer.offers.iter().zip(&analysis.offers);
    let homes = TakeHomes::of(analysis, lens_view);
    let offers: Vec<Value> =
        offers.map(|(pay, subject)| offer(pay, analysis, subject, (lens_view, &homes))).collect();
    let of_fit = check.iter().flat_map(|check| &check.assumed);
    let of_taxes = homes.assumed(analysis, lens_view);
    let assumed: Vec<&String> = opened
        .assumed
        .iter()
        .chain(assumed)
        .chain(&analysis.assumed)
        .chain(&of_taxes)
        .chain(of_fit)
        .collect();
    let compared = answer.problems.iter().chain(&analysis.problems).map(problem);
    let answers = check.into_iter().flat_map(fit::problems);
    let mut found: Vec<Value> = opened
        .problems
        .iter()
        .map(problem)
        .chain(compared)
        .chain(answers)
        .chain(negotiated.problems.iter().map(problem))
        .collect();
    let mut out = json!({
        "schema": SCHEMA,
        "horizon_years": answer.horizon_years,
        "offers": offers,
        "verdict": answer.verdict.text(),
        "why": answer.verdict.why_text(),
    });
    if !answer.offers.is_empty() {
        put(&mut out, "window", window::window(answer));
    }
    further::scenario(&mut out, analysis, (lens_view, &homes));
    if opened.names_lens || !analysis.scenario().is_pay_alone() {
        taxes::scenario(&mut out, analysis, lens_view, &homes);
    }
    put(&mut out, "flips", flips.iter().map(|flip| further::flip(analysis, flip)).collect());
    if !starts.is_empty() {
        put(&mut out, "start_months", starts.iter().flat_map(further::starts).collect());
    }
    if let Some(check) = check {
        fit::fit(&mut out, check);
    }
    negotiation::scenario(&mut out, negotiated);
    raise(&out, &mut found);
    put(&mut out, "assumed", json!(assumed));
    put(&mut out, "problems", found.into());
    out
}

/// Adds the problems that stand within an answer, such as of taxes, where they are not said yet: whoever reads the top misses none.
fn raise(out: &Value, found: &mut Vec<Value>) {
    match out {
        Value::Object(map) => {
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("problem", said @ Value::Object(_)) => say(said, found),
                    ("problems", Value::Array(all)) => all.iter().for_each(|said| say(said, found)),
                    _ => raise(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| raise(item, found)),
        _ => (),
    }
}

fn say(said: &Value, found: &mut Vec<Value>) {
    if !found.contains(said) {
        found.push(said.clone());
    }
}

fn put(out: &mut Value, key: &str, value: Value) {
    if let Some(map) = out.as_object_mut() {
        map.insert(key.into(), value);
    }
}

pub(super) fn only_problems(problems: &[Problem<String>]) -> Value {
    let problems: Vec<Value> = problems.iter().map(problem).collect();
    json!({ "schema": SCHEMA, "problems": problems })
}

fn offer(
    pay: &OfferPay,
    analysis: &Analysis<'_>,
    subject: &AnalyzedOffer<'_>,
    lens_view: (&LensView<'_>, &TakeHomes<'_>),
) -> Value {
    let years: Vec<Value> = pay.years.iter().map(year).collect();
    let calendar: Vec<Value> = pay.calendar().iter().map(year).collect();
    let band: Vec<Value> = pay.band.iter().map(band).collect();
    let mut out = json!({
        "name": pay.name,
        "years": years,
        "calendar": calendar,
        "total": pay.sum.total().to_f64(),
        "average": pay.average.to_f64(),
        "first_year": pay.years.first().map(|year| year.total().to_f64()),
        "steady_state": pay.steady_state.to_f64(),
        "guaranteed": pay.guaranteed.to_f64(),
        "at_risk": pay.at_risk.to_f64(),
        "band": band,
    });
    further::subject(&mut out, analysis, subject);
    taxes::subject(&mut out, analysis, subject, lens_view);
    out
}

fn year(pay: &YearPay) -> Value {
    json!({
        "year": pay.year,
        "base": pay.base.to_f64(),
        "bonus": pay.bonus.to_f64(),
        "sign_on": pay.sign_on.to_f64(),
        "equity": pay.equity.to_f64(),
        "total": pay.total().to_f64(),
    })
}

fn band(place: &BandPlace) -> Value {
    json!({
        "level": place.level,
        "place": side(place.average),
        "distance": place.average.distance.to_f64(),
        "first_year": { "place": side(place.first_year), "distance": place.first_year.distance.to_f64() },
    })
}

fn side(place: BandPosition) -> &'static str {
    match place.side {
        Side::Below => "below",
        Side::In => "in",
        Side::Above => "above",
    }
}

fn problem<F: Display>(problem: &Problem<F>) -> Value {
    json!({ "field": problem.field.to_string(), "says": problem.says, "try": problem.try_ })
}
