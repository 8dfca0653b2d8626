//! L6 now or L7 later as it was typed: what stands in for what was not, the break-even chance of a promotion, and the answer in words. Knows
//! no page.

use super::downlevel::Downlevel;
use super::negotiate::believed::believed;
use super::study::{Study, Subject};
use crate::data::Facts;
use crate::model::downlevel as typed;
use crate::model::entries::Entries;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::problem::{Field, Problem};

/// Weeks from one loop to the next, weeks held out, and years looked at, where none were typed.
const EVERY: u16 = 12;
const HELD_OUT: u16 = 26;
const YEARS: u16 = 4;

/// The choice, worked out. Amounts are dollars of today over the years looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelChoice {
    /// The decision in numbers; pay in dollars a year.
    pub decision: Downlevel,
    /// The chance of the promotion that is believed.
    pub chance: f64,
    /// Taking L6, with that chance.
    pub take: Money,
    /// Taking L6, never promoted.
    pub unpromoted: Money,
    /// Holding out for L7.
    pub wait: Money,
    /// The chance that holding out succeeds.
    pub success: f64,
    /// The chance of a promotion at which both are worth the same.
    pub break_even: Option<f64>,
    /// The same by the two strongest inputs: chances of L7 in a week down, half, as it is and double; the fallback across, an L6 offer then and
    /// the job one has.
    pub table: Vec<(f64, [Option<f64>; 2])>,
    /// The answer in one sentence.
    pub says: String,
    /// What it means and what it hinges on.
    pub why: String,
    /// What stood in, a sentence each.
    pub assumed: Vec<String>,
}

/// Works it out. `pass` is the chance to pass an L7 loop by the fit check, where that was filled in.
///
/// # Errors
/// No pay at L6 or meanwhile that is known.
pub fn level_choice(
    study: &Study<'_>,
    facts: &Facts,
    beside: &Entries,
    input: &typed::Downlevel,
    pass: Option<f64>,
) -> Result<LevelChoice, Problem> {
    let mut assumed = Vec::new();
    let (decision, chance) = settled(study, facts, beside, input, pass, &mut assumed)?;
    let chance = input.chance.map_or(chance, |chance| chance.to_f64());
    let table = [0.5, 1.0, 2.0]
        .map(|times| {
            let weekly = (decision.weekly * times).min(1.0);
            let at = |fallback: f64| Downlevel { weekly, fallback, ..decision }.break_even();
            (weekly, [at(decision.now), at(decision.meanwhile)])
        })
        .to_vec();
    let mut choice = LevelChoice {
        decision,
        chance,
        take: Money::from_f64(decision.take(chance)),
        unpromoted: Money::from_f64(decision.unpromoted()),
        wait: Money::from_f64(decision.wait()),
        success: decision.success(),
        break_even: decision.break_even(),
        table,
        says: String::new(),
        why: String::new(),
        assumed,
    };
    (choice.says, choice.why) = words(&choice);
    Ok(choice)
}

/// An offer of a level, else of a place among them.
fn at_level<'a>(study: &'a Study<'_>, level: &str) -> Option<&'a Subject<'a>> {
    study.offers.iter().find(|subject| subject.terms.offer.level.as_deref() == Some(level))
}

fn settled(
    study: &Study<'_>,
    facts: &Facts,
    beside: &Entries,
    input: &typed::Downlevel,
    pass: Option<f64>,
    assumed: &mut Vec<String>,
) -> Result<(Downlevel, f64), Problem> {
    let years = i64::from(study.horizon_years);
    let yearly = |subject: &Subject<'_>| subject.total(study.months()).per(years);
    let band = |level: &str| facts.catalog.level("amazon", level).and_then(|level| level.band);
    let now = input.now.or_else(|| {
        let offer = at_level(study, "L6")?;
        assumed.push(format!(
            "L6 pays what {} pays in an average year: {}.",
            offer.name,
            format::rounded(yearly(offer))
        ));
        Some(yearly(offer))
    });
    let now = now.filter(|now| *now > Money::ZERO).ok_or_else(|| {
        Problem::new(
            Field::alone("down.now"),
            "What L6 would pay is not known.",
            "Type it, or give an offer the level L6 on the Offers page.",
        )
    })?;
    let outside = input.outside.or_else(|| {
        if let Some(offer) = at_level(study, "L7") {
            assumed.push(format!(
                "L7 from outside pays what {} pays: {}.",
                offer.name,
                format::rounded(yearly(offer))
            ));
            return Some(yearly(offer));
        }
        let band = band("L7")?;
        let middle = (band.low + band.high).per(2);
        assumed.push(format!(
            "L7 from outside pays the middle of its range, {}: {}.",
            band.read,
            format::rounded(middle)
        ));
        Some(middle)
    });
    let outside = outside.unwrap_or(now);
    let less = believed(facts, beside, "internal");
    let inside = input.inside.unwrap_or_else(|| {
        let inside = Money::from_f64(outside.to_f64() * (1.0 - less));
        assumed.push(format!(
            "A promotion inside pays less than that by what is assumed: {}.",
            format::rounded(inside)
        ));
        inside
    });
    let meanwhile = input.meanwhile.or_else(|| {
        let job = study.current.as_ref()?;
        assumed.push(format!("Meanwhile {} pays {}.", job.name, format::rounded(yearly(job))));
        Some(yearly(job))
    });
    let meanwhile = meanwhile.ok_or_else(|| {
        Problem::new(
            Field::alone("down.meanwhile"),
            "What you earn while holding out is not known.",
            "Type it, 0 if nothing, or add your current job on the Offers page.",
        )
    })?;
    let pass = input.pass.map(|pass| pass.to_f64()).or_else(|| {
        let pass = pass?;
        assumed.push("The chance to pass is that of your fit check.".into());
        Some(pass)
    });
    let pass = pass.unwrap_or_else(|| {
        assumed.push("The chance to pass a loop is what is assumed of any.".into());
        believed(facts, beside, "loop")
    });
    let count = |count: Option<u16>, usual: u16| count.unwrap_or(usual);
    let promoted = input.year.map_or_else(|| believed(facts, beside, "promotion_year"), f64::from);
    let decision = Downlevel {
        now: now.to_f64(),
        inside: inside.to_f64(),
        outside: outside.to_f64(),
        meanwhile: meanwhile.to_f64(),
        fallback: if input.stays { meanwhile } else { now }.to_f64(),
        horizon: f64::from(count(input.horizon, YEARS)),
        discount: input.discount.unwrap_or(study.outlook.discount).to_f64(),
        weekly: (pass / f64::from(count(input.every, EVERY).max(1))).clamp(0.0, 1.0),
        weeks: count(input.weeks, HELD_OUT),
        promoted,
    };
    Ok((decision, believed(facts, beside, "promotion")))
}

/// Whole years, as they are typed.
fn years(horizon: f64) -> u16 {
    (0..=10).find(|years| f64::from(*years) >= horizon).unwrap_or(10)
}

fn words(choice: &LevelChoice) -> (String, String) {
    let percent = format::chance;
    let decision = &choice.decision;
    let year = format!("{:.0}", decision.promoted);
    let gap = format::rounded((choice.take - choice.wait).abs());
    let span = format::span(years(decision.horizon));
    let better = choice.take >= choice.wait;
    let says = if better {
        format!("Take L6: it is worth {gap} more over {span}.")
    } else {
        format!("Hold out for L7: that is worth {gap} more over {span}.")
    };
    let why = match choice.break_even {
        None => "A promotion would add nothing to L6 pay, so it decides nothing.".to_owned(),
        Some(bar) if bar > 1.0 => format!(
            "Even a promotion in year {year} that were sure would not make up for holding out: the break-even chance is above 100%."
        ),
        Some(bar) if bar < 0.0 => {
            "L6 is worth more even if you are never promoted: the break-even chance is below zero.".to_owned()
        }
        Some(bar) => format!(
            "L6 pays from a {} chance of promotion by year {year}; {} is taken here. Holding out succeeds with {}.",
            percent(bar),
            percent(choice.chance),
            percent(choice.success)
        ),
    };
    (says, why)
}
