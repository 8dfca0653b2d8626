//! Writes the negotiation, waiting and the level. Usual values are left out.

use super::number;
use crate::model::facts::assumption::Assumptions;
use crate::model::fixed::{Fixed, Money};
use crate::model::negotiation::counter_plan::{Best, CounterPlan, Round, Tone};
use crate::model::negotiation::downlevel::Downlevel;
use crate::model::negotiation::waiting::{Process, Waiting};
use crate::model::offer::Offer;
use crate::model::scenario::Scenario;
use serde_json::{Map, Value, json};

pub(super) fn of_scenario(scenario: &Scenario, out: &mut Map<String, Value>) {
    let mut put = |key: &str, map: Map<String, Value>| {
        if !map.is_empty() {
            out.insert(key.to_owned(), Value::Object(map));
        }
    };
    put("ask", ask(&scenario.counter));
    put("wait", waiting(&scenario.waiting));
    put("down", down(&scenario.downlevel));
    put("assume", assumed(&scenario.assumptions));
}

pub(super) fn of_offer(offer: &Offer, out: &mut Map<String, Value>) {
    if offer.countered {
        out.insert("countered".into(), true.into());
    }
    let rounds: Vec<Value> = offer.rounds.iter().map(round).collect();
    if !rounds.is_empty() {
        out.insert("rounds".into(), rounds.into());
    }
}

/// The fields with a value.
#[derive(Default)]
struct Fields(Map<String, Value>);

impl Fields {
    fn put(&mut self, key: &str, value: impl Into<Value>) {
        self.0.insert(key.to_owned(), value.into());
    }

    fn number<const PLACES: u32>(&mut self, key: &str, value: Option<Fixed<PLACES>>) {
        if let Some(value) = value {
            self.put(key, number(value));
        }
    }

    fn amount(&mut self, key: &str, amount: Money) {
        self.number(key, (!amount.is_zero()).then_some(amount));
    }

    fn count(&mut self, key: &str, count: Option<u16>) {
        if let Some(count) = count {
            self.put(key, count);
        }
    }

    fn yes(&mut self, key: &str, holds: bool) {
        if holds {
            self.put(key, true);
        }
    }
}

/// The changed assumptions.
fn assumed(assumptions: &Assumptions) -> Map<String, Value> {
    assumptions.changed().map(|(id, value)| (id.to_owned(), number(value))).collect()
}

fn ask(ask: &CounterPlan) -> Map<String, Value> {
    let mut out = Fields::default();
    if ask.best != Best::default() {
        out.put("best", ask.best.word());
    }
    out.amount("worth", ask.worth);
    out.amount("switching", ask.switching);
    out.amount("apart", ask.apart);
    out.number("target", ask.target);
    out.number("most", ask.most);
    for (key, cap) in ["base_cap", "grant_cap", "sign_on_cap"].into_iter().zip(ask.caps) {
        out.number(key, cap);
    }
    if ask.mix.iter().any(|share| !share.is_zero()) {
        let [base, grant, sign_on] = ask.mix.map(number);
        out.put("mix", json!({ "base": base, "grant": grant, "sign_on": sign_on }));
    }
    if ask.tone != Tone::default() {
        out.put("tone", ask.tone.word());
    }
    out.yes("named", ask.named);
    out.0
}

fn waiting(waiting: &Waiting) -> Map<String, Value> {
    let mut out = Fields::default();
    for (key, day) in [("from", waiting.from), ("deadline", waiting.deadline)] {
        if let Some(day) = day {
            out.put(key, day.to_string());
        }
    }
    out.number("held", waiting.held);
    out.number("fallback", waiting.fallback);
    out.amount("cost", waiting.cost);
    out.number("own", waiting.own);
    out.count("longer", waiting.longer);
    out.yes("together", waiting.together);
    if !waiting.processes.is_empty() {
        out.put("processes", waiting.processes.iter().map(process).collect::<Vec<Value>>());
    }
    out.0
}

fn process(process: &Process) -> Value {
    let stages: Vec<Value> =
        process.stages.iter().map(|(chance, weeks)| json!([number(*chance), weeks])).collect();
    json!({
        "name": process.name,
        "value": number(process.value),
        "stages": stages,
        "valid": process.valid,
        "effort": number(process.effort),
    })
}

fn round(round: &Round) -> Value {
    let [base, grant, sign_on] = round.package.map(number);
    let mut out = Fields::default();
    out.put("kind", round.kind.word());
    if let Some(day) = round.day {
        out.put("day", day.to_string());
    }
    out.put("base", base);
    out.put("grant", grant);
    out.put("sign_on", sign_on);
    Value::Object(out.0)
}

fn down(down: &Downlevel) -> Map<String, Value> {
    let mut out = Fields::default();
    out.number("now", down.now);
    out.number("inside", down.inside);
    out.number("outside", down.outside);
    out.number("meanwhile", down.meanwhile);
    out.yes("stays", down.stays);
    out.count("every", down.every);
    out.number("pass", down.pass);
    out.count("weeks", down.weeks);
    out.count("horizon", down.horizon);
    out.number("discount", down.discount);
    out.count("year", down.year);
    out.number("chance", down.chance);
    out.0
}
