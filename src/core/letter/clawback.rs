//! Reads what goes back of sign-on and relocation payments.

use super::clawback_apply::{SECOND, apply};
use super::clawback_rule::rule;
use super::letter_text::{Draft, LetterText};
use super::said::says;
use super::token::LetterToken;
use super::topic::LetterTopic;
use crate::model::offer::Purpose;

/// Reads the clauses about paying back, for the payments that were read before.
pub(super) fn clawback(letter: &LetterText<'_>, draft: &mut Draft) {
    if draft.reading.offer.sign_on.is_empty() {
        return;
    }
    let repays = |number: usize| {
        let clause = letter.clause(number);

        letter.hits.get(number).is_some_and(|hits| hits.iter().any(|hit| hit.topic == LetterTopic::Repay))
            || (says(clause, "reimburse*|return|returned|refund*|give back") && says(clause, LEAVES))
            // `you'll have to pay Stripe back`, `give all of it back`
            || (says(clause, LEAVES) && clause.iter().enumerate().any(|(at, token)| {
                matches!(token.word(), "pay" | "give" | "hand" | "send" | "owe" | "want" | "need" | "get" | "ask")
                    && super::said::cut(clause, at + 1, at + 7).iter().any(|token| token.word() == "back")
            }))
            // `It is pro-rated if you leave in the first year.`
            || (says(clause, "pro rata|prorated|pro rated|prorates|prorate") && says(clause, LEAVES) && !says(clause, "vest*|rsu*|pto|vacation|target*|annual"))
    };
    let mut given = false;
    let mut number = 0;
    while number < letter.clauses.len() {
        let here = number;
        number += 1;
        if !repays(here) {
            continue;
        }
        // A sentence may begin with the condition, or go on with how much goes back.
        let mut tokens = in_parentheses(letter.clause(here)).to_vec();
        let mut end = here;
        while end + 1 < letter.clauses.len() && end < here + 2 && goes_on(letter, end + 1) {
            end += 1;
            tokens.extend(letter.clause(end).iter().cloned());
        }
        if tokens.iter().any(|token| token.word() == "signed") && says(&tokens, "travel") {
            continue;
        }
        let denied = says(
            &tokens,
            "no repayment|not be required to repay|no clawback|not subject to repayment|\
            without repayment|no obligation to repay|nothing to repay|do not have to repay|\
            don't have to repay|not have to pay back|no payback|nothing to pay back|\
            won't have to pay|no pay back|no strings|none owed|nothing owed|nothing is owed|nothing goes back",
        );
        let denied = denied
            || (says(&tokens, "neither|no|not|never|without")
                && says(
                    &tokens,
                    "subject to repayment|repayment obligation|have to be repaid|has to be repaid|be paid back|pay back|repay",
                )
                && !says(&tokens, "leave|resign*|quit|terminat*|within|before|unless|if|until"));
        let told = if denied {
            Some(None)
        } else {
            let earlier = with_before(letter, here, &tokens);
            let told = rule(&tokens, &earlier).or_else(|| rule(&earlier, &[]));
            let answer = (end + 1..end + 3).find(|number| told.is_none() && is_answer(letter, *number));
            if let Some(answer) = answer {
                tokens.extend(letter.clause(answer).iter().cloned());
                end = answer;
            }
            told.or_else(|| rule(&tokens, &[])).map(Some)
        };
        // `The repayment stays as it was.`
        if says(&tokens, "stays|stay the same|unchanged|not change|as it was|as before|no change")
            && !says(&tokens, LEAVES)
            && !says(&tokens, "prorated|pro rata|full|whole|all of|100%")
        {
            continue;
        }
        // `unpaid portions are not owed`
        if says(&tokens, "unpaid|not owed|not yet paid|cease|ceases|stop|stops")
            && !says(&tokens, "repay|pay back|reimburse|return|refund")
        {
            continue;
        }
        let Some(clause) = told else { continue };
        number = end + 1;
        let at = letter.clauses.get(here).map_or((0, 0), |clause| (clause.from, clause.to));
        given |= apply(letter, draft, &tokens, (here, at), clause);
    }
    same_terms(letter, draft);
    let open: Vec<usize> = draft
        .reading
        .offer
        .sign_on
        .iter()
        .enumerate()
        .filter(|(_, one)| one.clawback.is_none())
        .map(|(at, _)| at)
        .collect();
    for at in open {
        if !draft.reading.found.iter().any(|found| found.field.ends_with(&format!("sign_on[{at}].clawback")))
        {
            let payment = if given { "this payment" } else { "what it pays" };
            draft.ask(
                &format!("sign_on[{at}].clawback"),
                format!("The letter does not say whether {payment} goes back if you leave early. Does it?"),
            );
        }
    }
}

/// `$25,000 (repaid in full if you leave within a year) and 3,400 RSUs`: the parentheses that hold the paying back.
fn in_parentheses(clause: &[LetterToken]) -> &[LetterToken] {
    let back = ["repay", "repaid", "repayable", "repayment", "clawback", "back", "returned", "refunded"];
    let inside = clause.iter().position(|token| back.contains(&token.word())).and_then(|back| {
        let from = clause.get(..back)?.iter().rposition(|token| token.is_mark('(') || token.is_mark(')'))?;
        let length = clause.get(back..)?.iter().position(|token| token.is_mark(')'))?;
        let inside = clause.get(from..back + length)?;
        inside.first().is_some_and(|first| first.is_mark('(')).then_some(inside)
    });
    inside.filter(|inside| says(inside, LEAVES) && !super::said::spans(inside).is_empty()).unwrap_or(clause)
}

/// Words of leaving the job.
const LEAVES: &str = "resign*|leave|leaving|quit|terminat*|depart*|voluntar*|give notice|to go before|decide to go|part ways|walk away|walk";

/// Does a clause give the time that the one before it lacks: `do I owe it back?`, `yes, if you quit in the first year`?
fn is_answer(letter: &LetterText<'_>, number: usize) -> bool {
    let clause = letter.clause(number);
    says(clause, LEAVES)
        && !super::said::spans(clause).is_empty()
        && !says(clause, "vest*|rsu*|equity|stock|notice period")
}

/// `Relocation: $20,000, same repayment terms`: as the first payment.
fn same_terms(letter: &LetterText<'_>, draft: &mut Draft) {
    let first = draft.reading.offer.sign_on.iter().find_map(|payment| payment.clawback);
    for payment in draft.reading.offer.sign_on.iter_mut().filter(|payment| payment.clawback.is_none()) {
        let word = if payment.purpose == Purpose::Relocation {
            "relocation|moving|relo"
        } else {
            "sign on|signing|signon"
        };
        let same = (0..letter.clauses.len()).map(|number| letter.clause(number)).any(|clause| {
            says(clause, word)
                && says(clause, "same repayment|same terms|same clawback|same conditions|same payback")
        });
        if same {
            payment.clawback = first;
        }
    }
}

/// The clause with the one before it, which may name the time: `remain employed for one year; otherwise …`.
fn with_before(letter: &LetterText<'_>, number: usize, tokens: &[LetterToken]) -> Vec<LetterToken> {
    let opens = letter.clauses.get(number).is_none_or(|clause| clause.opens);
    let before = number.checked_sub(1).filter(|_| !opens).map_or(&[][..], |before| letter.clause(before));
    let stock = says(before, "vest*|rsu*|equity");
    let stays =
        says(before, "employed|remain|leave|leaving|resign*|quit|stay*|terminat*|depart*|keep|earn*|here");
    if stock || !stays { tokens.to_vec() } else { [before, tokens].concat() }
}

/// Does a clause go on with the paying back of the one before it?
fn goes_on(letter: &LetterText<'_>, number: usize) -> bool {
    let clause = letter.clause(number);
    let opens = letter.clauses.get(number).is_some_and(|clause| clause.opens);
    let own = says(clause, "sign on|relocation|vest|salary|rsu*|signing")
        && says(clause, "repay|pay back|reimburse|repayment|repaid");
    let about = says(
        clause,
        "repay|repayment|reduced|prorated|pro rata|amount due|obligation|net|gross|\
            second year|months 13|after that|thereafter|second twelve|owe|goes back|due back|unearned|straight line|declin*",
    );
    // `If you leave within twelve months after receiving the second, you must repay it` is of another payment.
    let paid = says(clause, "is paid|are paid|will be paid|paid in|payable in")
        && !says(clause, "repay|repayment|repaid|pay back|reimburse|return|owe");
    let other = paid || says(clause, SECOND) && says(clause, "repay|pay back|reimburse|return");
    !opens && about && !own && !other
}
