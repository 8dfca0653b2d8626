//! L6 now or L7 later, from what the reader typed: the defaults for the rest, the break-even chance of a promotion, and the answer in
//! words.

mod words;

use super::assumption_value::assumption_value;
use super::downlevel_model::DownlevelModel;
use crate::compute::analysis::Analysis;
use crate::compute::analysis::offer::AnalyzedOffer;
use crate::data::Facts;
use crate::model::facts::assumption::Assumptions;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::negotiation::downlevel as typed;
use crate::model::offer::OfferId;
use crate::model::problem::{Field, Problem};
use crate::model::scenario::Scenario;

/// The defaults: weeks from one loop to the next, weeks of holding out, and years.
const EVERY: u16 = 12;
const HELD_OUT: u16 = 26;
const YEARS: u16 = 4;

/// The answer. Amounts are dollars of today over the years that are looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelChoice {
    /// The decision in numbers; pay in dollars a year.
    pub decision: DownlevelModel,
    /// The assumed chance of the promotion.
    pub chance: f64,
    /// The value of taking L6, with that chance.
    pub take: Money,
    /// The value of taking L6, never promoted.
    pub unpromoted: Money,
    /// The value of holding out for L7.
    pub wait: Money,
    /// The chance that holding out succeeds.
    pub success: f64,
    /// The chance of a promotion at which both are worth the same.
    pub break_even: Option<f64>,
    /// The break-even chance by the two strongest inputs. Rows: half, the same and double the weekly chance of L7. Columns: an L6 offer or
    /// the current job as the fallback.
    pub table: Vec<(f64, [Option<f64>; 2])>,
    /// Are the two strongest inputs the reader's own: the chance of L7, and what it pays? If not, the answer says on what it rests.
    pub own: bool,
    /// The chance that holding out succeeds at which both are worth the same, where there is one.
    pub turn: Option<f64>,
    /// How far L6 is ahead if the L6 offer is gone when holding out fails; `None` where nothing else is assumed, or where that changes nothing.
    pub gone: Option<Money>,
    /// Another offer that pays more than both ways, and its pay of an average year.
    pub beside: Option<(String, Money)>,
    /// The answer in one sentence.
    pub says: String,
    /// What it means and what it depends on.
    pub why: String,
    /// The defaults that were used, a sentence each.
    pub assumed: Vec<String>,
}

/// Computes the answer. `pass` is the chance to pass an L7 loop from the readiness check, where the reader filled it in.
///
/// # Errors
/// Pay at L6 or pay while holding out is not known.
pub fn level_choice(
    analysis: &Analysis<'_>,
    facts: &Facts,
    assumptions: &Assumptions,
    input: &typed::Downlevel,
    pass: Option<f64>,
) -> Result<LevelChoice, Problem> {
    let mut assumed = Vec::new();
    let (decision, chance) = settled(analysis, facts, assumptions, input, pass, &mut assumed)?;
    let chance = input.chance.map_or(chance, |chance| chance.to_f64());
    let table = [0.5, 1.0, 2.0]
        .map(|times| {
            let weekly = (decision.weekly * times).min(1.0);
            let at = |fallback: f64| DownlevelModel { weekly, fallback, ..decision }.break_even();
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
        own: (input.pass.is_some() || pass.is_some())
            && (input.outside.is_some() || at_level(analysis, "L7").is_some()),
        turn: decision.turn(chance),
        gone: ((decision.fallback - decision.meanwhile).abs() >= 1.0).then(|| {
            let gone = DownlevelModel { fallback: decision.meanwhile, ..decision };
            Money::from_f64(gone.take(chance) - gone.wait())
        }),
        beside: beside(analysis, &decision, chance),
        says: String::new(),
        why: String::new(),
        assumed,
    };
    (choice.says, choice.why) = words::words(&choice);
    Ok(choice)
}

/// The first offer of a level.
fn at_level<'a>(analysis: &'a Analysis<'_>, level: &str) -> Option<&'a AnalyzedOffer<'a>> {
    analysis.offers.iter().find(|subject| subject.terms.offer.level.as_deref() == Some(level))
}

/// The best offer that is neither of the two ways, where it pays more than both.
fn beside(analysis: &Analysis<'_>, decision: &DownlevelModel, chance: f64) -> Option<(String, Money)> {
    let ways = ["L6", "L7"].map(|level| at_level(analysis, level).map(|offer| offer.id));
    let years = i64::from(analysis.horizon_years);
    let others = analysis.offers.iter().filter(|offer| !ways.contains(&Some(offer.id)));
    let yearly = |offer: &AnalyzedOffer<'_>| offer.total(analysis.months()).per(years);
    let best = others.max_by_key(|offer| yearly(offer))?;
    let worth = decision.worth(0.0, decision.horizon, yearly(best).to_f64());
    (worth > decision.take(chance).max(decision.wait())).then(|| (best.name.clone(), yearly(best)))
}

fn settled(
    analysis: &Analysis<'_>,
    facts: &Facts,
    assumptions: &Assumptions,
    input: &typed::Downlevel,
    pass: Option<f64>,
    assumed: &mut Vec<String>,
) -> Result<(DownlevelModel, f64), Problem> {
    let years = i64::from(analysis.horizon_years);
    let yearly = |subject: &AnalyzedOffer<'_>| subject.total(analysis.months()).per(years);
    let now = input.now.or_else(|| {
        let offer = at_level(analysis, "L6")?;
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
        if let Some(offer) = at_level(analysis, "L7") {
            assumed.push(format!(
                "L7 from outside pays what {} pays: {}.",
                offer.name,
                format::rounded(yearly(offer))
            ));
            return Some(yearly(offer));
        }
        let published = facts.published("amazon", "L7")?;
        let alone = Scenario {
            horizon_years: analysis.horizon_years,
            offers: vec![published.offer(OfferId(1))],
            ..Scenario::default()
        };
        let alone = Analysis::of(&alone, facts.catalog, analysis.compared.from);
        let pays = alone.offers.first().map(|offer| offer.total(alone.months()).per(years))?;
        let amount = format::rounded(pays);
        assumed.push(format!("L7 from outside pays what “{}” pays: {amount}.", published.label));
        Some(pays)
    });
    let outside = outside.unwrap_or(now);
    let less = assumption_value(facts, assumptions, "internal");
    let inside = input.inside.unwrap_or_else(|| {
        let inside = Money::from_f64(outside.to_f64() * (1.0 - less));
        assumed.push(format!(
            "A promotion from L6 to L7 is assumed to pay less than that: {}.",
            format::rounded(inside)
        ));
        inside
    });
    let meanwhile = input.meanwhile.or_else(|| {
        let job = analysis.current.as_ref()?;
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
        assumed.push("The chance to pass is the one from your fit check.".into());
        Some(pass)
    });
    let pass = pass.unwrap_or_else(|| {
        assumed.push("The chance to pass a loop is the usual assumption.".into());
        assumption_value(facts, assumptions, "loop")
    });
    let count = |count: Option<u16>, usual: u16| count.unwrap_or(usual);
    let promoted = input.promoted.map_or_else(
        || assumption_value(facts, assumptions, "promotion_year"),
        |months| f64::from(months) / 12.0,
    );
    let decision = DownlevelModel {
        now: now.to_f64(),
        inside: inside.to_f64(),
        outside: outside.to_f64(),
        meanwhile: meanwhile.to_f64(),
        fallback: if input.stays { meanwhile } else { now }.to_f64(),
        horizon: f64::from(count(input.horizon, YEARS)),
        discount: input.discount.unwrap_or(analysis.outlook.discount).to_f64(),
        weekly: (pass / f64::from(count(input.every, EVERY).max(1))).clamp(0.0, 1.0),
        weeks: count(input.weeks, HELD_OUT),
        promoted,
    };
    Ok((decision, assumption_value(facts, assumptions, "promotion")))
}
