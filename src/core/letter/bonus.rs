//! Reads the target of the yearly bonus, as a percentage or in dollars.

use super::assign::Placed;
use super::letter_text::{Draft, LetterText};
use super::said::{cut, find, says};
use super::token::LetterToken;
use super::topic::LetterTopic;
use crate::compute::number::order::order_by;
use crate::model::bounds;
use crate::model::fixed::Rate;
use crate::model::format;

/// Words of clauses in which a percentage is no target: how a payout is worked out.
const PAYOUT: &str = "multiplier|modifier|payout|achievement|weighted|maximum|metric|metrics|funded|\
            funding|capped|historically|last year|attainment|paid out|actual";
/// Words right before a number that is the most, not the target.
const MOST: &str = "up to|as much as|maximum of|maximum";

/// Reads the bonus. Base must have been read.
pub(super) fn bonus(letter: &LetterText<'_>, draft: &mut Draft) {
    let placed = letter.of(LetterTopic::Bonus);
    let (ranged, single): (Vec<Placed>, Vec<Placed>) =
        placed.into_iter().partition(|placed| letter.is_range(placed.at));
    let mut single: Vec<Placed> = single.into_iter().filter(|placed| is_target(letter, placed)).collect();
    let targets = |placed: &Placed| says(letter.clause(placed.clause), "target*|on target");
    let percent = |placed: &Placed| letter.figure(placed.at).is_some_and(|figure| figure.is_percent());
    let paid = |placed: &Placed| says(letter.clause(placed.clause), PAYOUT);
    order_by(&mut single, |placed| {
        (
            paid(placed) && !targets(placed),
            placed.cost >= 200,
            !targets(placed),
            !percent(placed),
            placed.cost,
            placed.at,
        )
    });
    let Some(best) = single.first().copied() else {
        if let [first, .., last] = ranged.as_slice() {
            let said = letter.said(first.at, last.at + 1);
            draft.ask(
                "bonus.target",
                format!("The letter gives a range for the bonus, {said}. What target do you count on?"),
            );
        } else if !declined(letter) {
            draft.ask(
                "bonus.target",
                "The letter names no target of a yearly bonus. Is there one, in percent of the base?",
            );
        }
        return;
    };
    let Some((rate, mut doubt)) = target(letter, draft, &best) else {
        draft.ask(
            "bonus.target",
            format!("What part of the base is the bonus target of {}?", letter.said(best.at, best.at + 1)),
        );
        return;
    };
    let before = cut(&letter.tokens, best.at.saturating_sub(3), best.at);
    if says(before, MOST) {
        doubt = Some(format!(
            "{} is the most that the bonus can be. What is its target?",
            letter.said(best.at, best.at + 1)
        ));
    }
    if declined(letter) {
        doubt = Some("The letter says that there is no bonus, and names one. Which holds?".to_owned());
    }
    let differs = |other: &&Placed| {
        percent(other) == percent(&best)
            && targets(other) == targets(&best)
            && other.cost < best.cost + 60
            && target(letter, draft, other).is_some_and(|(found, _)| found != rate)
            && !says(letter.clause(other.clause), PAYOUT)
    };
    let rival = single.iter().find(differs).map(|other| letter.said(other.at, other.at + 1).to_owned());
    if let Some(rival) = rival {
        doubt = Some(format!(
            "The letter names two bonus targets, {} and {rival}. Which one holds?",
            letter.said(best.at, best.at + 1)
        ));
    }
    draft.reading.offer.bonus.target = rate;
    draft.found(letter, "bonus.target", rate, (best.at, best.at + 1), doubt.is_none());
    if let Some(doubt) = doubt {
        draft.ask("bonus.target", doubt);
    }
}

/// A share of the base, and why it is not certain.
fn target(letter: &LetterText<'_>, draft: &Draft, placed: &Placed) -> Option<(Rate, Option<String>)> {
    let figure = letter.figure(placed.at)?;
    if figure.is_percent() {
        return figure.rate().ok().map(|rate| (rate, None));
    }
    if figure.is_number() && is_short(&figure.text) {
        let rate = Rate::from_f64(figure.text.parse::<f64>().ok()? / 100.0);
        return Some((
            rate,
            Some(format!("The bonus is written as {}. Is it {}?", figure.text, format::percent(rate))),
        ));
    }
    let (amount, base) = (figure.money().ok()?, draft.reading.offer.base);
    if base.is_zero() || amount.is_zero() {
        return None;
    }
    let rate = Rate::from_f64(amount.to_f64() / base.to_f64());
    bounds::BONUS.check(rate.units()).ok().map(|_| (rate, None))
}

/// Can a number be the target, by what stands beside it?
fn is_target(letter: &LetterText<'_>, placed: &Placed) -> bool {
    let Some(figure) = letter.figure(placed.at) else { return false };
    let clause = letter.clause(placed.clause);
    if figure.is_number() {
        return figure.text.contains(',')
            || figure.text.ends_with(['k', 'K'])
            || (figure.text.len() >= 2 && is_short(&figure.text) && placed.cost < 40);
    }
    let behind = cut(&letter.tokens, placed.at + 1, placed.at + 6);
    // `0% to 200% of target`, `paid at 100%`
    let of_target = says(behind, "of target|of your target|of the target");
    let whole = figure.is_percent()
        && figure.rate().is_ok_and(|rate| rate >= Rate::ONE)
        && !says(clause, "target of");
    let vests = says(behind, "vest|vests|of the shares");
    let mine = says(
        clause,
        "my current|your current|current base|current salary|current comp|currently make|currently earn|current job|present employer|current employer",
    );
    !of_target && !whole && !vests && !mine
}

/// Is a bare number one of percents: `15`, `12.5`?
fn is_short(text: &str) -> bool {
    text.split('.').next().is_some_and(|whole| whole.len() <= 2) && text.len() <= 5 && !text.contains(',')
}

/// Does the letter say that there is no bonus?
fn declined(letter: &LetterText<'_>) -> bool {
    let denied = |number: usize| denies(letter.clause(number));
    says(
        &letter.tokens,
        "no bonus|no annual bonus|not eligible for a bonus|no performance bonus|\
            not bonus eligible|no cash bonus|no target bonus|does not pay bonuses|\
            do not pay bonuses|don't pay bonuses|don't do bonuses|not offer bonuses|no bonuses",
    ) || (0..letter.clauses.len()).any(denied)
}

/// `The position is not eligible for an annual bonus or for equity`, `Annual bonus: not applicable`.
fn denies(clause: &[LetterToken]) -> bool {
    let numbered = clause
        .iter()
        .any(|token| token.figure().is_some_and(|figure| figure.is_percent() || figure.is_money()));
    let other = "sign on|signing|relocation|hiring|retention|referral|spot|guarantee*|if|unless|until|entitle*|currently|sign-on";
    if numbered || says(clause, other) {
        return false;
    }
    let Some(at) = ["bonus", "incentive"].iter().find_map(|word| find(clause, word)) else { return false };
    let before = cut(clause, at.saturating_sub(9), at);
    let behind = cut(clause, at + 1, at + 6);
    let abbreviated =
        behind.iter().any(|token| token.word() == "n") && behind.iter().any(|token| token.is_mark('/'));
    says(
        before,
        "not eligible|not bonus eligible|does not participate|do not participate|not participate|not include|does not have|not carry|not offer|not part of|isn't eligible|not come with|ineligible",
    ) || ((abbreviated || says(behind, "not applicable|none|not eligible|no"))
        && behind.len() <= 5
        && at <= 4)
}
