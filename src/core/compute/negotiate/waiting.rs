//! Accept or wait, from what the reader typed: the decision in numbers, the threshold beside the reader's own estimate, the value of more
//! time, where effort pays most, and the answer in words.

use super::assumption_value::assumption_value;
use super::solver::CounterSolver;
use super::wait_model::{
    ProcessModel, ProcessStage, WaitDecision, Weeks, asking_for_time, box_index, threshold, weeks,
};
use crate::compute::number::order::largest_first;
use crate::data::Facts;
use crate::model::day::Day;
use crate::model::facts::assumption::Assumptions;
use crate::model::fixed::{Money, Rate};
use crate::model::lens::Lens;
use crate::model::month::Month;
use crate::model::negotiation::waiting::Waiting;
use crate::model::problem::{Field, Problem};
use crate::model::scenario::Scenario;

mod words;

/// The most weeks that are looked ahead.
const YEAR: u16 = 52;
/// The latest deadline that is compared, in weeks.
const LATER: u16 = 12;
/// Weeks that are looked at after the last result.
const BEYOND: u16 = 1;

/// What the offer in hand and the fallback are worth, where the reader typed neither, and the offer's deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeldOffer {
    /// Worth of the offer.
    pub worth: Money,
    /// The fallback, where one is known.
    pub fallback: Option<Money>,
    /// The last day to accept the offer; `None` where nobody said one.
    pub deadline: Option<Day>,
    /// The last day to accept the fallback, where it is an offer with a deadline, and what is left without it.
    pub falls: Option<(Day, Money)>,
}

/// The answer to accept or wait.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitAnswer {
    /// The worth of the offer in hand.
    pub held: Money,
    /// The worth of the fallback.
    pub fallback: Money,
    /// The weeks in which it can still be had; `None` means that it stays.
    pub falls: Option<u16>,
    /// The last day to accept it.
    pub deadline: Option<Day>,
    /// Weeks until then; `None` without a deadline.
    pub weeks_left: Option<u16>,
    /// What waiting is worth.
    pub waiting: Money,
    /// What letting the offer lapse is worth, at once.
    pub lapsed: Money,
    /// What the best decisions are worth.
    pub value: Money,
    /// The chance that a process brings a better offer than the one in hand.
    pub better: f64,
    /// The chance above which waiting is better, for the best rival.
    pub threshold: Option<f64>,
    /// Later deadlines in weeks, each with what the decision is worth then.
    pub later: Vec<(u16, Money)>,
    /// Weeks of an extension, and what asking for it is worth against not asking. Where asking loses the offer, the other interviews go on.
    pub asking: (u16, Money),
    /// The same where a lost offer leaves the fallback alone, as in modelling note 4.6.
    pub asking_alone: Money,
    /// Processes in the order in which effort pays most: position and index.
    pub effort: Vec<(usize, Money)>,
    /// Week by week, if nothing has come yet.
    pub weeks: Vec<Weeks>,
    /// Are the two strongest inputs the reader's own: a chance of something better, and what there is without the offer?
    pub own: [bool; 2],
    /// The answer in one sentence.
    pub says: String,
    /// What the answer depends on.
    pub why: String,
}

/// The offer held and what there is without it, over the years compared: before tax on both sides, as the worth of a process is typed. `None`
/// without offers.
///
/// # Errors
/// As of [`CounterSolver::of`] and of where you stand.
pub fn held(scenario: &Scenario, facts: &Facts, today: Month) -> Result<Option<HeldOffer>, Problem> {
    if scenario.offers.is_empty() {
        return Ok(None);
    }
    let alike = before_tax(scenario);
    Ok(Some(CounterSolver::of(&alike, facts, today)?.standing()?.held))
}

/// The scenario as waiting counts it: before tax.
pub fn before_tax(scenario: &Scenario) -> Scenario {
    Scenario { lens: Lens::Taxable, ..scenario.clone() }
}

/// The decision, from what the reader typed.
///
/// # Errors
/// No offer, no process, a process without a value or without stages, a deadline before the first day.
pub fn decision(typed: &Waiting, held: Option<HeldOffer>) -> Result<WaitDecision, Problem> {
    let off = |field, says: String, try_: &str| Problem::new(Field::alone(field), says, try_);
    let worth = typed.held.or(held.map(|held| held.worth)).filter(|worth| *worth > Money::ZERO);
    let worth = worth.ok_or_else(|| {
        off(
            "wait.held",
            "The offer you hold has no value yet.".into(),
            "Type what it is worth, or add the offer on the Offers page.",
        )
    })?;
    if typed.processes.is_empty() {
        return Err(off(
            "wait.processes",
            "No other interviews are running, so there is nothing to wait for.".into(),
            "Add a company, or accept.",
        ));
    }
    let deadline = deadline(typed, held);
    if let (Some(from), Some(deadline)) = (typed.from, deadline)
        && deadline < from
    {
        return Err(off(
            "wait.deadline",
            format!("The deadline of {deadline} has passed."),
            "Correct it, or count from an earlier day.",
        ));
    }
    for process in &typed.processes {
        let name = if process.name.is_empty() { "A company" } else { &process.name };
        if process.value <= Money::ZERO {
            return Err(off(
                "wait.processes",
                format!("{name} has no value yet."),
                "Type what its offer would be worth.",
            ));
        }
        if process.weeks() > YEAR {
            return Err(off(
                "wait.processes",
                format!("{name} takes more than a year."),
                "A result that far away does not help with an offer you hold today: shorten its stages, or leave it out.",
            ));
        }
        if process.stages.is_empty() {
            return Err(off(
                "wait.processes",
                format!("{name} has no stage left."),
                "Add its next interview, with a chance and weeks.",
            ));
        }
    }
    let processes: Vec<ProcessModel> = typed
        .processes
        .iter()
        .map(|process| ProcessModel {
            stages: process
                .stages
                .iter()
                .map(|(chance, weeks)| ProcessStage { chance: chance.to_f64(), weeks: *weeks })
                .collect(),
            value: process.value.to_f64(),
            valid: Some(process.valid),
        })
        .collect();
    let last = processes.iter().map(ProcessModel::duration).max().unwrap_or_default();
    let falls = held.and_then(|held| held.falls).filter(|_| typed.fallback.is_none());
    let is_past = |day: Day| typed.from.is_some_and(|from| day < from);
    let left = falls.filter(|(day, _)| is_past(*day)).map(|(_, left)| left);
    let fallback = typed.fallback.or(left).or(held.and_then(|held| held.fallback)).unwrap_or_default();
    let falls = falls.filter(|(day, _)| !is_past(*day));
    let falls = falls.and_then(|(day, left)| Some((typed.weeks_until(day)?, left.to_f64())));
    Ok(WaitDecision {
        falls,
        held: worth.to_f64(),
        expires: deadline.and_then(|deadline| typed.weeks_until(deadline)),
        fallback: fallback.to_f64(),
        cost: typed.cost.to_f64(),
        horizon: last.saturating_add(BEYOND),
        processes,
    })
}

/// The last day to accept the offer in hand.
fn deadline(typed: &Waiting, held: Option<HeldOffer>) -> Option<Day> {
    held.and_then(|held| held.deadline).or(typed.deadline)
}

/// Computes the answer.
///
/// # Errors
/// As [`decision`].
pub fn waited(
    facts: &Facts,
    assumptions: &Assumptions,
    typed: &Waiting,
    held: Option<HeldOffer>,
) -> Result<WaitAnswer, Problem> {
    let decision = decision(typed, held)?;
    let known = typed.fallback.or(held.and_then(|held| held.fallback));
    let apart = if typed.together { assumption_value(facts, assumptions, "day") } else { 0.0 };
    let of = |decision: &WaitDecision, value: fn(&WaitDecision) -> f64| {
        Money::from_f64(if typed.together { decision.in_two_worlds(apart, value) } else { value(decision) })
    };
    let expiring = |weeks: Option<u16>| WaitDecision { expires: weeks, ..decision.clone() };
    let (value, waiting) = (of(&decision, WaitDecision::value), of(&decision, WaitDecision::waiting));
    let lapsed = of(&expiring(Some(0)), WaitDecision::waiting);
    let held_worth = Money::from_f64(decision.held);
    let last = decision.horizon;
    let now = decision.expires.unwrap_or(last);
    let later =
        (0..=last.min(LATER)).map(|weeks| (weeks, of(&expiring(Some(weeks)), WaitDecision::value))).collect();
    let longer = typed.weeks_to_ask();
    let extended = of(&expiring(Some(now.saturating_add(longer))), WaitDecision::value);
    let asking = |lost: f64| {
        let [granted, pulled] = ["extension", "pulled"].map(|id| assumption_value(facts, assumptions, id));
        Money::from_f64(asking_for_time(granted, pulled, extended.to_f64(), value.to_f64(), lost)) - value
    };
    let goes_on = of(&decision.without(), WaitDecision::value).to_f64();
    let better = decision.processes.iter().filter(|process| process.value > decision.held);
    let none: f64 = better.map(|process| 1.0 - process.chance()).product();
    let best = decision.processes.iter().map(|process| process.value).fold(0.0, f64::max);
    let effort: Vec<(usize, Money)> = typed
        .processes
        .iter()
        .zip(&decision.processes)
        .enumerate()
        .filter_map(|(at, (typed, process))| {
            Some((at, Money::from_f64(box_index(typed.effort.to_f64(), process.chance(), process.value)?)))
        })
        .collect();
    let worths: Vec<i64> = effort.iter().map(|(_, index)| index.units()).collect();
    let effort: Vec<(usize, Money)> =
        largest_first(&worths, i64::cmp).iter().filter_map(|&at| effort.get(at).copied()).collect();
    let chance = assumption_value(facts, assumptions, "loop");
    let usual = Rate::from_f64(chance);
    let mut stages = typed.processes.iter().flat_map(|process| &process.stages);
    let guessed = typed.own.is_some() || stages.any(|(chance, _)| *chance != usual);
    let mut waited = WaitAnswer {
        held: held_worth,
        fallback: Money::from_f64(decision.fallback),
        falls: decision.falls.map(|(weeks, _)| weeks),
        deadline: deadline(typed, held),
        weeks_left: decision.expires,
        waiting,
        lapsed,
        value,
        better: 1.0 - none,
        threshold: threshold(decision.held, decision.fallback, best),
        later,
        asking: (longer, asking(goes_on)),
        asking_alone: asking(decision.fallback),
        effort,
        weeks: weeks(&decision),
        own: [guessed, known.is_some()],
        says: String::new(),
        why: String::new(),
    };
    waited.says = words::says(&waited, chance);
    waited.why = words::why(&waited, typed);
    Ok(waited)
}
