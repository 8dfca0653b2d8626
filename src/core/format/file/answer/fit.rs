//! The answers of a profile as JSON: fit, readiness, plan and the level elsewhere. Chances and weights are percents; hours are hours a
//! week.

use super::{problem, put};
use crate::compute::fit::check::FitCheck;
use crate::compute::fit::mapping::Mapping;
use crate::compute::fit::pay::{Against, DownlevelRisk, OfferLevel, PaidLike};
use crate::compute::fit::plan::{PlanHours, PrepPlan};
use crate::compute::fit::readiness::Readiness;
use crate::compute::fit::scope::{Fit, OverallLevel, SignalAnswer, SignalStanding};
use crate::model::facts::source::Claim;
use crate::model::fit::question::SignalLevel;
use serde_json::{Map, Value, json};

pub(super) fn fit(out: &mut Value, check: &FitCheck) {
    put(out, "fit", level(check));
    put(out, "readiness", readiness(&check.readiness));
    put(out, "plan", check.plan.as_ref().map_or(Value::Null, plan));
    put(out, "mapping", check.mapping.as_ref().map_or(Value::Null, mapping));
}

pub(super) fn problems(check: &FitCheck) -> impl Iterator<Item = Value> {
    check.problems.iter().map(problem)
}

fn level(check: &FitCheck) -> Value {
    let Fit { standings, level, leaders, answered, .. } = &check.fit;
    let fit = &check.fit;
    let moves = fit.moves.iter().map(|one| {
        json!({ "signal": one.signal.id, "to": place(Some(one.to)), "says": one.says, "evidence": one.evidence })
    });
    json!({
        "level": overall(*level),
        "leaders": overall(*leaders),
        "answered": answered,
        "verdict": fit.verdict,
        "why": fit.why,
        "leaders_say": fit.leaders_say,
        "signals": standings.iter().map(standing).collect::<Vec<Value>>(),
        "agree": fit.agree,
        "disagree": fit.disagree,
        "open": fit.open,
        "moves": moves.collect::<Vec<Value>>(),
        "offers": check.offers.iter().map(offer).collect::<Vec<Value>>(),
    })
}

fn standing(standing: &SignalStanding) -> Value {
    let signal = standing.signal;
    let answer = match standing.answer {
        SignalAnswer::Open => return json!({ "id": signal.id, "weight": signal.weight, "answer": "open" }),
        SignalAnswer::NoEvidence => Value::Null,
        SignalAnswer::At(at) => signal.kind.choice(at).map_or_else(|| at.into(), |choice| choice.id.into()),
    };
    json!({
        "id": signal.id,
        "weight": signal.weight,
        "answer": answer,
        "guide": place(standing.guide),
        "leaders": place(standing.leaders),
    })
}

fn overall(level: Option<OverallLevel>) -> Option<&'static str> {
    level.map(|level| match level {
        OverallLevel::Below => "below_L6",
        OverallLevel::BelowOrL6 => "below_or_L6",
        OverallLevel::Split => "split",
        OverallLevel::L6 => "L6",
        OverallLevel::L6OrL7 => "L6_or_L7",
        OverallLevel::L7 => "L7",
    })
}

fn place(place: Option<SignalLevel>) -> Option<&'static str> {
    place.map(|place| match place {
        SignalLevel::Below => "below",
        SignalLevel::L6 => "L6",
        SignalLevel::Borderline => "borderline",
        SignalLevel::L7 => "L7",
    })
}

fn offer(offer: &OfferLevel) -> Value {
    let paid = match offer.paid {
        PaidLike::BelowL6 => "below_L6",
        PaidLike::L6 => "L6",
        PaidLike::Between => "between",
        PaidLike::L7 => "L7",
        PaidLike::AboveL7 => "above_L7",
    };
    let downlevel = match offer.downlevel {
        DownlevelRisk::No => "no",
        DownlevelRisk::Perhaps => "perhaps",
        DownlevelRisk::Yes => "yes",
    };
    let against = offer.worth.map(|worth| match worth.against {
        Against::Offer(_) => "offer",
        Against::Bands => "bands",
    });
    json!({
        "offer": offer.name,
        "offered": offer.offered,
        "paid_like": paid,
        "downlevel": downlevel,
        "worth": offer.worth.map(|worth| worth.amount.to_f64()),
        "against": against,
        "says": offer.says,
    })
}

fn readiness(readiness: &Readiness) -> Value {
    let components = readiness.components.iter().map(|one| {
        json!({
            "id": one.component.id,
            "rated": one.rated,
            "mean": one.mean,
            "z": one.z,
            "nominal": one.component.weight,
            "effective": one.effective,
        })
    });
    let strongest = readiness
        .strongest
        .iter()
        .map(|one| json!({ "item": one.item.id, "rating": one.rating, "says": one.says, "fact": one.fact }));
    let principles = readiness.principles.map(|principles| {
        let names: Vec<&str> = principles.list.iter().map(|(name, _)| *name).collect();
        json!({ "level": principles.level, "list": names })
    });
    json!({
        "components": components.collect::<Vec<Value>>(),
        "z": readiness.z,
        "outside": readiness.outside,
        "chance": readiness.chance.map(|one| json!({ "low": one.low, "middle": one.middle, "high": one.high })),
        "every_part": readiness.every_part,
        "score": readiness.score,
        "path": readiness.path.map(|path| path.chosen.id),
        "path_asked": readiness.path.map(|path| path.asked.id),
        "weakest": readiness.weakest.map(|component| component.id),
        "strongest": strongest.collect::<Vec<Value>>(),
        "principles": principles,
        "verdict": readiness.verdict,
        "finding": readiness.finding,
        "strict": readiness.strict,
        "path_says": readiness.path_says,
    })
}

fn plan(plan: &PrepPlan) -> Value {
    let weeks = plan.weeks.iter().map(|week| {
        json!({
            "week": week.number,
            "focus": week.focus,
            "milestone": week.milestone,
            "hours": hours(&week.parts),
        })
    });
    json!({
        "path": plan.path.map(|path| path.id),
        "weeks": weeks.collect::<Vec<Value>>(),
        "total": hours(&plan.total),
    })
}

fn hours(parts: &[PlanHours]) -> Value {
    let hours = parts.iter().map(|share| (share.part.id().to_owned(), share.hours.to_f64().into()));
    Value::Object(hours.collect::<Map<String, Value>>())
}

fn mapping(mapping: &Mapping) -> Value {
    let claim = |(levels, claim): &(&[&str], Claim)| json!({ "amazon": levels, "says": claim.says, "source": claim.source.id });
    json!({
        "company": mapping.there.company,
        "level": mapping.there.level,
        "amazon": mapping.amazon,
        "disputed": mapping.disputed,
        "says": mapping.says,
        "claims": mapping.there.claims.iter().map(claim).collect::<Vec<Value>>(),
    })
}
