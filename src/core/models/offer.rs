//! Cases about an offer in hand: the counter-offer, bargaining, the frontier, a plan's dollar.

use super::Answer;
use super::inputs::Inputs;
use crate::compute::negotiate::bargain;
use crate::compute::negotiate::counter::Counter;
use crate::compute::negotiate::frontier::{FrontierPart, annuity, fill, logroll, plan_dollar};
use crate::model::problem::Problem;
use serde_json::{Value, json};

/// The ask, for cases that name none.
const ASK: f64 = 0.15;

pub(super) fn counters(inputs: &Inputs<'_>) -> Answer {
    let cases = inputs.list("cases")?;
    let one = |value| counter(&Inputs { id: inputs.id, value });
    let answers: Result<Vec<Value>, _> = cases.iter().map(one).collect();
    Ok(json!({ "cases": answers? }))
}

fn counter(inputs: &Inputs<'_>) -> Answer {
    let counter = Counter {
        p_no_gain: inputs.chance("p0")?,
        room: inputs.number("m")?,
        base_risk: inputs.chance("r0")?,
        risk_slope: inputs.number("kap")?,
        safe_ask: inputs.number("aok")?,
        best: inputs.number("vB")?,
    };
    let ask = inputs.number_or("ask", ASK)?;
    let best = counter.best_ask();
    Ok(json!({
        "inputs": inputs.value,
        "a_star": best,
        "EV_at_a_star": best.map(|best| counter.value(best)),
        "rescind_at_a_star": best.map(|best| counter.risk(best)),
        "EV_ask15": counter.value(ask),
        "uplift_if_not_rescinded_ask15": counter.gain(ask),
        "breakeven_rescission_ask15": counter.break_even(ask),
    }))
}

pub(super) fn bargaining(inputs: &Inputs<'_>) -> Answer {
    let (most, reservation, power) = (inputs.number("M")?, inputs.number("R")?, inputs.chance("alpha")?);
    let (mine, theirs) = (inputs.chance("d1")?, inputs.chance("d2")?);
    let meanwhile = inputs.number("S")?;
    let outside = inputs.numbers("O")?;
    let outside: Vec<f64> =
        outside.into_iter().map(|other| bargain::outside_option(other, meanwhile, most, power)).collect();
    Ok(json!({
        "nash": bargain::nash(reservation, most, power),
        "rubinstein_first": bargain::first_mover(mine, theirs),
        "rubinstein_second_first_mover": bargain::first_mover(theirs, mine),
        "alpha_limit": bargain::by_patience(inputs.number("r1")?, inputs.number("r2")?),
        "outside_option_principle": outside,
        "no_deal_if_R_gt_M": bargain::nash(most + 1.0, most, power),
        "nash_crra2_W1e6": bargain::risk_averse(reservation, most, inputs.number_or("W", 1e6)?),
    }))
}

/// The parts of pay in a case about the frontier.
fn parts(inputs: &Inputs<'_>) -> Result<Vec<FrontierPart>, Problem<String>> {
    let (value, cost, most) =
        (inputs.numbers("value")?, inputs.numbers("effective_cost")?, inputs.numbers("upper")?);
    if let Some(cost) = cost.iter().find(|cost| **cost <= 0.0) {
        return Err(inputs.off("effective_cost", format!("{cost} is no cost."), "A cost is above 0."));
    }
    let parts = value.into_iter().zip(cost).zip(most);
    Ok(parts.map(|((value, cost), most)| FrontierPart { value, cost, most }).collect())
}

pub(super) fn frontier(inputs: &Inputs<'_>) -> Answer {
    let parts = parts(inputs)?;
    let best = fill(&parts, inputs.number("budget")?);
    let budgets = if inputs.value.get("budgets").is_some() {
        inputs.numbers("budgets")?
    } else {
        vec![0.0, 30_000.0, 60_000.0, 120_000.0, 200_000.0, 300_000.0]
    };
    let frontier: Vec<Value> = budgets
        .into_iter()
        .map(|budget| json!({ "K": budget, "value": fill(&parts, budget).value }))
        .collect();
    Ok(json!({
        "annuity": annuity(4, 0.03, 0.04),
        "ratio": parts.iter().map(|part| part.value / part.cost).collect::<Vec<f64>>(),
        "x": best.rise,
        "value": best.value,
        "frontier": frontier,
    }))
}

pub(super) fn logrolling(inputs: &Inputs<'_>) -> Answer {
    // Base, sign-on and stock of the frontier's case, unless the case gives others.
    let usual = json!({
        "value": [2.319_667_506, 0.588_348_405, 0.558],
        "effective_cost": [5.428_021_964, 1.0765, 0.963_775],
        "upper": [0, 0, 0],
    });
    let given = inputs.value.get("value").is_some();
    let parts = parts(&Inputs { id: inputs.id, value: if given { inputs.value } else { &usual } })?;
    let [base, sign_on, stock, ..] = parts.as_slice() else {
        return Err(inputs.off("value", "Three parts are compared.", "Give base, sign-on and stock."));
    };
    Ok(json!({
        "gain_per_1_employer_dollar_moved_base_to_signon": logroll(base, sign_on),
        "base_to_rsu": logroll(base, stock),
    }))
}

fn by_year(inputs: &Inputs<'_>, years: u16) -> Result<Vec<(f64, f64)>, Problem<String>> {
    let (growth, discount) = (inputs.number("plan_growth")?, inputs.number("rc")?);
    Ok((1..=years).map(|year| plan_dollar(year, growth, discount)).collect())
}

pub(super) fn plan_dollars(inputs: &Inputs<'_>) -> Answer {
    let years = by_year(inputs, 4)?;
    let of = |pick: fn(&(f64, f64)) -> f64| years.iter().map(pick).collect::<Vec<f64>>();
    Ok(json!({ "rsu": of(|one| one.0), "cash": of(|one| one.1), "rsu_over_cash": of(|one| one.0 / one.1) }))
}
