//! Cases about the level: holding out for the higher one, and a later promotion.

use super::Answer;
use super::inputs::Inputs;
use crate::compute::negotiate::downlevel_model::{DownlevelModel, promoted_within};
use crate::model::problem::Problem;
use serde_json::{Map, Value, json};

/// The note's example, for inputs that a case leaves out.
fn decision(inputs: &Inputs<'_>) -> Result<DownlevelModel, Problem<String>> {
    Ok(DownlevelModel {
        now: inputs.number_or("c6", 430.0)?,
        inside: inputs.number_or("c7_internal", 560.0)?,
        outside: inputs.number_or("c7_external", 640.0)?,
        meanwhile: inputs.number_or("current", 380.0)?,
        fallback: inputs.number_or("c6", 430.0)?,
        horizon: inputs.number_or("H", 8.0)?,
        discount: inputs.number_or("r", 0.05)?,
        weekly: 0.0,
        weeks: 0,
        promoted: 2.0,
    })
}

/// Weekly chances and weeks, for cases that name none.
const SEARCHES: [(f64, u16); 4] = [(0.02, 26), (0.02, 52), (0.01, 26), (0.04, 26)];

pub(super) fn hold_out(inputs: &Inputs<'_>) -> Answer {
    let decision = decision(inputs)?;
    let mut out = Map::new();
    let mut put = |key: &str, value: f64| out.insert(key.to_owned(), value.into());
    put("V6", decision.unpromoted());
    put("delta_T2", decision.promotion(2.0));
    put("delta_T3", decision.promotion(3.0));
    put("V_now_p30_T3", DownlevelModel { promoted: 3.0, ..decision }.take(0.3));
    let searches = if inputs.value.get("lam").is_some() {
        vec![(inputs.chance("lam")?, inputs.count("W")?)]
    } else {
        SEARCHES.to_vec()
    };
    for (weekly, weeks) in searches {
        let later = DownlevelModel { weekly, weeks, ..decision };
        let back = DownlevelModel { fallback: decision.meanwhile, ..later };
        let at =
            |decision: DownlevelModel, promoted: f64| DownlevelModel { promoted, ..decision }.break_even();
        out.insert(
            format!("lam={weekly},W={weeks}"),
            json!({
                "V_wait_fallback_c6": later.wait(),
                "V_wait_fallback_current": back.wait(),
                "p_success": later.success(),
                "p_star_T2": at(later, 2.0),
                "p_star_T3": at(later, 3.0),
                "p_star_T3_fallback_current": at(back, 3.0),
            }),
        );
    }
    Ok(Value::Object(out))
}

pub(super) fn promotion(inputs: &Inputs<'_>) -> Answer {
    let (chance, first) = (inputs.chance("h")?, inputs.count("T0")?);
    Ok(json!({
        "V": decision(inputs)?.take_yearly(chance, first),
        "P_by_year4": promoted_within(chance, first, 4),
    }))
}
