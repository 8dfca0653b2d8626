//! Gives a rule about paying back to the payments that its clause is about.

use super::clawback_rule::is_unclear;
use super::letter_text::{Draft, LetterText};
use super::said::says;
use super::token::LetterToken;
use crate::model::offer::{Clawback, ClawbackRule, Paid, Purpose, Repaid};

/// Words for the later of two payments, and for the earlier one.
pub(super) const SECOND: &str = "second year sign*|second year bonus|second year payment|year 2 sign*|year two sign*|second payment|\
            the second in|the second if|receiving the second|second installment|second lump|second bonus|second sign*";

const FIRST: &str = "first year sign*|first year bonus|first year payment|year 1 sign*|year one sign*|initial sign*|\
            first payment|first installment|first lump|initial payment|first sign*";

/// Gives the rule to the payments that the clause is about. Returns whether there was one.
pub(super) fn apply(
    letter: &LetterText<'_>,
    draft: &mut Draft,
    tokens: &[LetterToken],
    (number, at): (usize, (usize, usize)),
    clause: Option<Clawback>,
) -> bool {
    let heading = letter.heading(number);
    let earlier = number.checked_sub(1).map_or(&[][..], |before| letter.clause(before));
    let opens = letter.clauses.get(number).is_some_and(|clause| clause.opens);
    let moving = "relocation|moving|relo";
    let joining = "sign on|signing|signon|sign on bonus|joining|hiring bonus|starting bonus|\
        welcome bonus|one time";

    let both = says(tokens, "payments|bonuses|these|both|either|each of the above");
    let (mut moves, mut joins) = (says(tokens, moving), says(tokens, joining));
    if !moves && !joins && !both {
        (moves, joins) = (says(heading, moving), says(heading, joining));
        if !moves && !joins && !opens {
            (moves, joins) = (says(earlier, moving), says(earlier, joining));
        }
    }
    if !moves && !joins {
        (moves, joins) = (true, true);
    }
    let mut given = false;
    // What is named further down has its own clause, unless this one is about all.
    let end = letter
        .tokens
        .get(at.1.saturating_sub(1))
        .map_or(0, |token| letter.text.place(token.from, token.to).1);
    let named = |index: usize, draft: &Draft| {
        let field = format!("offers[0].sign_on[{index}].amount");
        draft.reading.found.iter().find(|found| found.field == field).map_or(0, |found| found.from)
    };
    let count = draft.reading.offer.sign_on.len();
    let some_before = (0..count).any(|index| named(index, draft) < end);
    let starts: Vec<usize> = (0..count).map(|index| named(index, draft)).collect();
    let all = says(tokens, "all|any|these|payments|bonuses|relocation|moving|relo");
    for index in 0..draft.reading.offer.sign_on.len() {
        let Some(payment) = draft.reading.offer.sign_on.get_mut(index) else { break };
        let later = some_before && !all && starts.get(index).is_some_and(|from| *from > end);
        let about = !later
            && match payment.purpose {
                Purpose::SignOn => joins,
                Purpose::Relocation => moves,
            };
        // `the first-year payment` is not the second one.
        let late = match payment.paid {
            Paid::Lump { at } => at >= 12,
            Paid::Monthly { from, .. } => from > 12,
        };
        let (first, second) = (says(tokens, FIRST), says(tokens, SECOND));
        let about = about && if late { second || !first } else { first || !second };
        if !about || (payment.clawback.is_some() && clause.is_some()) {
            continue;
        }
        payment.clawback = clause;
        given = true;
        let field = format!("sign_on[{index}].clawback");
        let (said, sure) = match clause {
            None => ("none".to_owned(), true),
            Some(Clawback { rule, months, repaid, .. }) => {
                let kind = match rule {
                    ClawbackRule::ProRata => "prorata",
                    ClawbackRule::Cliff => "cliff",
                    ClawbackRule::CliffThenTwelfths => "cliff_then_twelfths",
                    ClawbackRule::Steps(_) => "steps",
                };
                let shares = tokens
                    .iter()
                    .filter(|token| token.figure().is_some_and(|figure| figure.is_percent()))
                    .count();
                let odd =
                    shares > 1 && !matches!(rule, ClawbackRule::Steps(_) | ClawbackRule::CliffThenTwelfths);
                if odd {
                    draft.ask(&field, "The letter names several parts that go back. Is it read right?");
                }
                let unclear = rule == ClawbackRule::Cliff && is_unclear(tokens);
                if unclear {
                    draft.ask(&field, "The letter does not say plainly how much goes back. Is it all of it?");
                }
                (format!("{kind}, {months} months"), repaid == Repaid::Gross && !odd && !unclear)
            }
        };
        draft.found(letter, &field, said, at, sure);
        if clause.is_some_and(|clause| clause.repaid != Repaid::Gross) {
            draft.ask(
                &field,
                "The amount after tax goes back. Was 22% federal tax withheld from it, as is usual?",
            );
        }
    }
    given
}
