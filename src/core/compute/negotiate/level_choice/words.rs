//! The answer on levels in words: which way is worth more, on what that rests, and the chance of promotion at which both are worth the same.

use super::LevelChoice;
use crate::model::fixed::Money;
use crate::model::format;

/// The whole months of a time in years, at most ten years.
fn months(years: f64) -> u16 {
    (0..=120).find(|months| f64::from(*months) >= years * 12.0 - 1e-9).unwrap_or(120)
}

/// A time in years, in words: `three years`, `18 months`.
fn span(years: f64) -> String {
    let months = months(years);
    if months.is_multiple_of(12) { format::span(months / 12) } else { format!("{months} months") }
}

/// When a promotion comes: `by year 2`, `within 18 months`.
fn when(by_year: &str, after: &str, years: f64) -> String {
    let months = months(years);
    if months.is_multiple_of(12) {
        format!("{by_year} year {}", months / 12)
    } else {
        format!("{after} {months} months")
    }
}

/// The sentence that answers, and the line under it.
pub(super) fn words(choice: &LevelChoice) -> (String, String) {
    let percent = format::chance;
    let decision = &choice.decision;
    let gap = choice.take - choice.wait;
    let amount = format::rounded(gap.abs());
    let horizon = span(decision.horizon);
    let says = if gap.abs() < Money::ONE {
        format!("It is a tie: taking L6 and holding out for L7 are worth the same over {horizon}.")
    } else if !choice.own {
        let other = |side, other| {
            choice.turn.map(|turn| format!("; {side} {}, {other} is worth more", percent(turn)))
        };
        let (way, other) = if gap > Money::ZERO {
            ("taking L6", other("above", "holding out"))
        } else {
            ("holding out", other("below", "taking L6"))
        };
        let stands = if choice.gone.is_some() { " and that the L6 offer still stands then" } else { "" };
        format!(
            "On our assumptions, {way} is worth {amount} more over {horizon}. That assumes a {} chance to get L7 within {}{}{}.{}",
            percent(choice.success),
            format::weeks(decision.weeks),
            stands,
            other.unwrap_or_default(),
            without(choice, gap)
        )
    } else if gap > Money::ZERO {
        format!("Take L6: it is worth {amount} more over {horizon}.{}", standing(choice, gap))
    } else {
        format!("Hold out for L7: that is worth {amount} more over {horizon}.{}", standing(choice, gap))
    };
    let why = match choice.break_even {
        None if decision.promoted >= decision.horizon => {
            let after = span(decision.promoted);
            format!("A promotion after {after} adds nothing within {horizon}, so its chance does not matter.")
        }
        None if decision.inside < decision.now => {
            "A promotion would pay less than L6 does, so its chance makes L6 no better.".to_owned()
        }
        None => "A promotion would add nothing to L6 pay, so its chance does not matter.".to_owned(),
        Some(bar) if bar > 1.0 => format!(
            "Even a certain promotion {} would not make L6 worth as much as holding out: the break-even chance is above 100%.",
            when("in", "after", decision.promoted)
        ),
        Some(bar) if bar < 0.0 => {
            "L6 is worth more even if you are never promoted: the break-even chance is below zero.".to_owned()
        }
        Some(bar) => format!(
            "L6 pays off from a {} chance of promotion {}; {} counts here. Holding out succeeds with a chance of {}.",
            percent(bar),
            when("by", "within", decision.promoted),
            percent(choice.chance),
            percent(choice.success)
        ),
    };
    let beside = choice.beside.as_ref().map_or_else(String::new, |(name, pays)| {
        let pays = format::rounded(*pays);
        format!(
            " Neither way counts {name}: it pays {pays} in an average year, which is worth more than both."
        )
    });
    (says, why + &beside)
}

/// What holds if the L6 offer is gone when holding out fails, where that turns the answer around.
fn without(choice: &LevelChoice, gap: Money) -> String {
    let turned = choice.gone.filter(|gone| (gap > Money::ZERO) != (*gone > Money::ZERO));
    turned.map_or_else(String::new, |gone| {
        let way = if gone > Money::ZERO { "taking L6" } else { "holding out" };
        format!(" If that offer is gone, {way} is worth {} more.", format::rounded(gone.abs()))
    })
}

/// On what an answer from the reader's own figures still rests: that the L6 offer stands, where holding out needs it or the answer turns.
fn standing(choice: &LevelChoice, gap: Money) -> String {
    let turned = without(choice, gap);
    if choice.gone.is_none() || (gap > Money::ZERO && turned.is_empty()) {
        return String::new();
    }
    let weeks = format::weeks(choice.decision.weeks);
    format!(" That assumes that the L6 offer still stands after {weeks}.{turned}")
}
