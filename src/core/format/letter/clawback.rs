//! Reads what goes back of sign-on and relocation payments.

use super::letter_text::{Draft, LetterText};
use super::said::{says, spans};
use super::token::LetterToken;
use super::topic::LetterTopic;
use crate::model::bounds;
use crate::model::offer::{
    Clawback, ClawbackRule, ClawbackSteps, ExitKind, Paid, Purpose, Repaid, WindowFrom,
};

const PRO_RATA: &str = "pro rata|prorata|prorated|pro rated|proportion*|ratably|unearned|1/12|1/24|1/12th|\
            1/24th|each full month|each month|every month|each completed month|per month|\
            reduced by|declin*|one twelfth|twenty fourth|month of service completed|sliding|\
            remaining portion|portion|amortiz*|fraction|prorate|twelfth";
const NET: &str = "net amount|after tax|net of tax*|net of|net|after taxes|take home|less taxes|\
            less applicable taxes|less withholding*";

/// Reads the clauses about paying back, for the payments that were read before.
pub(super) fn clawback(letter: &LetterText<'_>, draft: &mut Draft) {
    if draft.reading.offer.sign_on.is_empty() {
        return;
    }
    let repays = |number: usize| {
        let clause = letter.clause(number);
        let leaves = "resign*|leave|leaving|quit|terminat*|depart*|voluntar*";
        letter.hits.get(number).is_some_and(|hits| hits.iter().any(|hit| hit.topic == LetterTopic::Repay))
            || (says(clause, "reimburse|return|returned|refund|give back") && says(clause, leaves))
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
        let mut tokens = letter.clause(here).to_vec();
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
            won't have to pay|no pay back",
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
            rule(&tokens).or_else(|| rule(&with_before(letter, here, &tokens))).map(Some)
        };
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
    let stays = says(before, "employed|remain|leave|leaving|resign*|quit|stay|terminat*|depart*");
    if stock || !stays { tokens.to_vec() } else { [before, tokens].concat() }
}

/// Does a clause go on with the paying back of the one before it?
fn goes_on(letter: &LetterText<'_>, number: usize) -> bool {
    let clause = letter.clause(number);
    let opens = letter.clauses.get(number).is_some_and(|clause| clause.opens);
    let own = says(clause, "sign on|relocation|vest|salary|rsu*|signing")
        && says(clause, "repay|pay back|reimburse");
    let about = says(
        clause,
        "repay|repayment|reduced|prorated|pro rata|amount due|obligation|net|gross|\
            second year|months 13|after that|thereafter|second twelve|owe|goes back",
    );
    !opens && about && !own
}

/// The rule of a clause; `None` where it names no time.
fn rule(tokens: &[LetterToken]) -> Option<Clawback> {
    let mut months: Vec<u32> =
        spans(tokens).into_iter().map(|(_, months)| months).filter(|months| *months >= 3).collect();
    // `1/24 for each month` says how long.
    for token in tokens {
        if let Some(super::figure::FigureKind::Fraction(1, below)) = token.figure().map(|figure| &figure.kind)
        {
            months.push(*below);
        }
    }
    // Beside words about stock only the time next to the paying back counts.
    let back = tokens.iter().position(|token| {
        token.word().starts_with("repa")
            || matches!(token.word(), "clawback" | "back" | "reimburse" | "return")
    });
    let nearest = back.and_then(|back| {
        spans(tokens).into_iter().filter(|(_, months)| *months >= 3).min_by_key(|(at, _)| at.abs_diff(back))
    });
    let stock = says(tokens, "vest*|rsu*|rsus|equity|stock");
    let longest = if stock { nearest.map(|(_, months)| months) } else { months.iter().copied().max() }?;
    let window =
        u16::try_from(longest).ok().filter(|months| bounds::WINDOW.check(i64::from(*months)).is_ok())?;
    let pro_rata = says(tokens, PRO_RATA);
    let whole = says(tokens, "full|entire|100%|all of|whole|in full|fully|everything|full amount");
    let second = says(
        tokens,
        "second year|months 13|month 13|second twelve|second 12|year two|year 2|thereafter|\
            after that|between 12|between twelve|between the first|more than 12|after the first",
    );
    let rule = match (pro_rata, whole) {
        _ if steps(tokens).is_some() => ClawbackRule::Steps(steps(tokens)?),
        (true, true) if second && window == 24 && months.contains(&12) => ClawbackRule::CliffThenTwelfths,
        (true, _) => ClawbackRule::ProRata,
        _ => ClawbackRule::Cliff,
    };
    let start = says(
        tokens,
        "start date|starting date|date of hire|hire date|of employment|of service|\
            of starting|of joining|first day|commencement|start|anniversary|of your start|\
            employed|with us|with the company",
    );
    let payment = says(
        tokens,
        "of payment|of receipt|payment date|of receiving|receiving the|date of payment|\
            being paid|of the payment|date paid|paid to you|payout|it is paid|after it is paid|\
            of it being",
    );
    let any = says(tokens, "for any reason|any reason|regardless of reason|whatever the reason")
        && !says(tokens, "leave|resign*|other than|except|voluntar*|you terminate|quit");
    Some(Clawback {
        from: if start && !payment { WindowFrom::Start } else { WindowFrom::Payment },
        repaid: if says(tokens, NET) && !says(tokens, "gross|pre tax") {
            Repaid::Net(Repaid::WITHHELD)
        } else {
            Repaid::Gross
        },
        on: if any { ExitKind::Any } else { ExitKind::Resigning },
        ..Clawback::new(rule, rule.window(window))
    })
}

/// `100% within one year, 50% within two years`: a share for each time.
fn steps(tokens: &[LetterToken]) -> Option<ClawbackSteps> {
    let share = |token: &LetterToken| {
        let units = token.figure().filter(|figure| figure.is_percent())?.rate().ok()?.units();
        u16::try_from(units / 100_000).ok()
    };
    let shares: Vec<u16> = tokens.iter().filter_map(share).collect();
    let months: Vec<u16> =
        spans(tokens).into_iter().filter_map(|(_, months)| u16::try_from(months).ok()).collect();
    let pairs: Vec<(u16, u16)> = months.iter().copied().zip(shares.iter().copied()).collect();
    (shares.len() >= 2 && shares.len() == months.len()).then(|| ClawbackSteps::of(&pairs).ok()).flatten()
}

/// Gives the rule to the payments that the clause is about. Returns whether there was one.
fn apply(
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
    for index in 0..draft.reading.offer.sign_on.len() {
        let Some(payment) = draft.reading.offer.sign_on.get_mut(index) else { break };
        let about = match payment.purpose {
            Purpose::SignOn => joins,
            Purpose::Relocation => moves,
        };
        // `the first-year payment` is not the second one.
        let late = match payment.paid {
            Paid::Lump { at } => at > 12,
            Paid::Monthly { from, .. } => from > 12,
        };
        let (first, second) = (
            says(
                tokens,
                "first year sign*|first year bonus|first year payment|year 1 sign*|year one sign*|initial sign*",
            ),
            says(
                tokens,
                "second year sign*|second year bonus|second year payment|year 2 sign*|year two sign*",
            ),
        );
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
                (format!("{kind}, {months} months"), repaid == Repaid::Gross)
            }
        };
        draft.found(letter, &field, said, at, sure);
        if !sure {
            draft.ask(
                &field,
                "The amount after tax goes back. Was 22% federal tax withheld from it, as is usual?",
            );
        }
    }
    given
}
