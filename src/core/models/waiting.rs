//! Cases about waiting: a rival offer, parallel processes, where to put effort, rules of thumb.

use super::Answer;
use super::inputs::Inputs;
use crate::compute::negotiate::wait_model::{
    ProcessModel, ProcessStage, WaitDecision, asking_for_time, box_index, expected_best, mccall,
    normal_index, threshold,
};
use crate::model::problem::Problem;
use serde_json::{Map, Value, json};

pub(super) fn lapse(inputs: &Inputs<'_>) -> Answer {
    let (held, fallback) = (inputs.number("A")?, inputs.number("F")?);
    let offers: Result<Vec<(f64, f64)>, Problem<String>> =
        inputs.list("offers")?.iter().map(|offer| pair(inputs, "offers", offer)).collect();
    let offers = offers?;
    let lapsed = expected_best(&offers, fallback);
    let holding = expected_best(&offers, held.max(fallback));
    let mut out = json!({
        "E_max_let_lapse": lapsed,
        "E_max_holding_A": holding,
        "accept_now": held >= lapsed,
        "value_of_extension": holding - held,
    });
    for (_, value) in offers {
        if let (Some(map), Some(threshold)) = (out.as_object_mut(), threshold(held, fallback, value)) {
            map.insert(format!("p_star_{value}"), threshold.into());
        }
    }
    Ok(out)
}

/// A chance and a value.
fn pair(inputs: &Inputs<'_>, key: &str, item: &Value) -> Result<(f64, f64), Problem<String>> {
    let numbers: Vec<f64> = item.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    let [chance, value] = numbers.as_slice() else {
        return Err(inputs.off(key, "Each is a chance and a number.", "Write [0.35, 520]."));
    };
    Ok((inputs.check(key, *chance)?, *value))
}

pub(super) fn parallel(inputs: &Inputs<'_>) -> Answer {
    let processes: Result<Vec<ProcessModel>, Problem<String>> =
        inputs.list("processes")?.iter().map(|value| process(&Inputs { id: inputs.id, value })).collect();
    let decision = WaitDecision {
        held: inputs.number("A")?,
        expires: None,
        fallback: inputs.number("F")?,
        falls: None,
        cost: inputs.number("cost")?,
        horizon: inputs.count("H")?,
        processes: processes?,
    };
    let mut out = Map::new();
    for expiry in inputs.numbers("expiry")? {
        let weeks = format!("{expiry:.0}").parse().unwrap_or_default();
        let value = WaitDecision { expires: Some(weeks), ..decision.clone() }.value();
        out.insert(format!("exp{expiry:.0}"), value.into());
    }
    let mut free = WaitDecision { cost: 0.0, ..decision };
    free.processes.iter_mut().for_each(|process| process.valid = None);
    out.insert("never_expire_no_cost_all_valid".into(), free.value().into());
    Ok(Value::Object(out))
}

fn process(inputs: &Inputs<'_>) -> Result<ProcessModel, Problem<String>> {
    let stage = |item: &Value| {
        let (chance, weeks) = pair(inputs, "stages", item)?;
        Ok(ProcessStage { chance, weeks: format!("{weeks:.0}").parse().unwrap_or_default() })
    };
    let stages: Result<Vec<ProcessStage>, Problem<String>> =
        inputs.list("stages")?.iter().map(stage).collect();
    Ok(ProcessModel { stages: stages?, value: inputs.number("V")?, valid: Some(inputs.count("valid")?) })
}

pub(super) fn search(inputs: &Inputs<'_>) -> Answer {
    let boxes = inputs.list("boxes")?;
    let index = |item: &Value| {
        let numbers: Vec<f64> = item.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        match numbers.as_slice() {
            [cost, chance, value] => Ok(box_index(*cost, inputs.check("boxes", *chance)?, *value)),
            _ => Err(inputs.off("boxes", "Each is a cost, a chance and a value.", "Write [5, 0.24, 610].")),
        }
    };
    let indices: Result<Vec<Option<f64>>, Problem<String>> = boxes.iter().map(index).collect();
    let (normal, search) = (inputs.at("normal")?, inputs.at("mccall")?);
    Ok(json!({
        "z": indices?,
        "z_normal": normal_index(normal.number("c")?, normal.chance("p")?, normal.number("mu")?, normal.number("sd")?),
        "xi": mccall(
            search.chance("beta")?,
            search.chance("lam")?,
            search.number("mu")?,
            search.number("sd")?,
            search.number("c")?
        ),
    }))
}

pub(super) fn rules(inputs: &Inputs<'_>) -> Answer {
    let (granted, lost) = (inputs.chance("e")?, inputs.chance("rho")?);
    let held = inputs.number("A")?;
    let asked = asking_for_time(granted, lost, inputs.number("V_ext")?, held, inputs.number("F")?);
    Ok(json!({
        "ask": 2.0 * inputs.number("target")? - inputs.number("offer")?,
        "EV_ask_extension": asked,
        "gain": asked - held,
        "reservation": inputs.number("best_alt")? + inputs.number("switch")? - inputs.number("pref")?,
    }))
}
