//! The negotiation, waiting and the level as JSON. Amounts are dollars, chances are fractions.

use super::{problem, put};
use crate::compute::negotiate::level_choice::LevelChoice;
use crate::compute::negotiate::lever::LeverAmounts;
use crate::compute::negotiate::negotiated::Negotiated;
use crate::compute::negotiate::packages::PackageOption;
use crate::compute::negotiate::reaching::{MixReach, Reach};
use crate::compute::negotiate::solver::CounterSolver;
use crate::compute::negotiate::standing::Standing;
use crate::compute::negotiate::waiting::WaitAnswer;
use crate::model::fixed::Money;
use crate::model::problem::Problem;
use serde_json::{Value, json};

/// The answers; each is there if the file has its part.
pub(super) fn scenario(out: &mut Value, negotiated: &Negotiated<'_>) {
    let off = |off: &Problem| json!({ "problem": problem(off) });
    if let Some(answer) = &negotiated.ask {
        put(out, "ask", answer.as_ref().map_or_else(off, |(solver, standing)| ask(solver, standing)));
    }
    if let Some(answer) = &negotiated.wait {
        put(out, "wait", answer.as_ref().map_or_else(off, wait));
    }
    if let Some(answer) = &negotiated.down {
        put(out, "down", answer.as_ref().map_or_else(off, down));
    }
}

fn ask(solver: &CounterSolver<'_>, standing: &Standing) -> Value {
    let counter = solver.counter(standing);
    let share = standing.ask();
    let packages = solver.packages(standing.opening);
    let alone = solver.alone(standing.opening).map(|(lever, reach)| {
        let cliff = match reach {
            Reach::With(more) => solver.falls_back(lever, more, standing.opening),
            Reach::Already | Reach::Never { .. } => None,
        };
        let mut alone = reached(reach, cliff);
        if let Reach::With(more) = reach {
            put(&mut alone, "plausible", json!(more <= solver.plausible(lever)));
        }
        (lever.name().to_owned(), alone)
    });
    let words = packages.first().map(|asked| {
        let words = solver.words_of(standing, asked, &packages);
        let replies: Vec<Value> = words
            .replies
            .iter()
            .map(|reply| json!({ "answer": reply.answer, "reply": reply.reply }))
            .collect();
        json!({ "email": words.email, "call": words.call, "agenda": words.agenda, "replies": replies })
    });
    let mix = match solver.mixed(standing.opening) {
        Some(MixReach::With(more)) => Some(package(more)),
        Some(MixReach::Beyond(_)) | None => None,
    };
    let exchange = solver.exchange().map(|exchange| {
        let [base, grant, sign_on] = exchange.same.map(|same| same.map(Money::to_f64));
        json!({
            "lever": exchange.lever.name(),
            "brings": exchange.brings.to_f64(),
            "costs": exchange.costs.to_f64(),
            "same": { "base": base, "grant": grant, "sign_on": sign_on },
        })
    });
    json!({
        "offer": solver.name,
        "worth": standing.offer.to_f64(),
        "best": standing.best.as_ref().map(|best| json!({ "name": best.name, "worth": best.worth.to_f64() })),
        "reservation": standing.reservation.to_f64(),
        "target": standing.target.to_f64(),
        "opening": standing.opening.to_f64(),
        "limit": { "worth": standing.bound.worth.to_f64(), "says": standing.bound.says },
        "room": {
            "yearly": standing.room.yearly.map(Money::to_f64),
            "left": standing.room.left.map(Money::to_f64),
            "worth": standing.room.worth.map(Money::to_f64),
            "says": standing.room.says,
        },
        "alone": alone.into_iter().collect::<serde_json::Map<String, Value>>(),
        "mix": mix,
        "exchange": exchange,
        "counter": {
            "ask": share,
            "gain": counter.gain(share),
            "risk": counter.risk(share),
            "value": counter.value(share),
            "best_ask": counter.best_ask(),
            "as_good": counter.as_good(standing.bound.above(standing.offer)).map(|(low, high)| [low, high]),
            "break_even": counter.break_even(share),
        },
        "packages": packages.iter().map(offered).collect::<Vec<Value>>(),
        "words": words,
        "verdict": standing.headline,
        "why": standing.reason,
    })
}

fn package(package: LeverAmounts) -> Value {
    let [base, grant, sign_on] = package.map(Money::to_f64);
    json!({ "base": base, "grant": grant, "sign_on": sign_on })
}

fn offered(offered: &PackageOption) -> Value {
    json!({
        "leans": offered.leans.name(),
        "more": package(offered.more),
        "worth": offered.worth.to_f64(),
        "cost": offered.cost.to_f64(),
    })
}

fn reached(reach: Reach, cliff: Option<(Money, Money)>) -> Value {
    match reach {
        Reach::Already => json!({ "more": 0 }),
        Reach::With(more) => match cliff {
            None => json!({ "more": more.to_f64() }),
            Some((falls, again)) => {
                json!({ "more": more.to_f64(), "short_from": falls.to_f64(), "again_from": again.to_f64() })
            }
        },
        Reach::Never { most, comes_to } => {
            json!({ "more": null, "most": most.to_f64(), "comes_to": comes_to.to_f64() })
        }
    }
}

fn wait(waited: &WaitAnswer) -> Value {
    let later: Vec<Value> = waited
        .later
        .iter()
        .map(|(weeks, value)| json!({ "weeks": weeks, "value": value.to_f64() }))
        .collect();
    let weeks: Vec<Value> = waited
        .weeks
        .iter()
        .map(|week| {
            json!({ "week": week.week, "waiting": week.waiting, "in_hand": week.in_hand, "take": week.take, "due": week.due })
        })
        .collect();
    let (longer, goes_on) = waited.asking;
    json!({
        "held": waited.held.to_f64(),
        "fallback": waited.fallback.to_f64(),
        "weeks_left": waited.weeks_left,
        "waiting": waited.waiting.to_f64(),
        "value": waited.value.to_f64(),
        "better": waited.better,
        "p_star": waited.threshold,
        "later": later,
        "extension": { "weeks": longer, "gain": waited.asking_alone.to_f64(), "interviews_go_on": goes_on.to_f64() },
        "effort": waited.effort.iter().map(|(place, index)| json!({ "process": place, "z": index.to_f64() })).collect::<Vec<Value>>(),
        "weeks": weeks,
        "verdict": waited.says,
        "why": waited.why,
    })
}

fn down(choice: &LevelChoice) -> Value {
    let table: Vec<Value> = choice
        .table
        .iter()
        .map(|(weekly, [later, back])| json!({ "lam": weekly, "fallback_l6": later, "fallback_current": back }))
        .collect();
    json!({
        "V6": choice.unpromoted.to_f64(),
        "V_now": choice.take.to_f64(),
        "V_wait": choice.wait.to_f64(),
        "p_success": choice.success,
        "p_star": choice.break_even,
        "chance": choice.chance,
        "table": table,
        "assumed": choice.assumed,
        "verdict": choice.says,
        "why": choice.why,
    })
}
