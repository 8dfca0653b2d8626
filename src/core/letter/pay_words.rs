//! Words about pay that weigh more or less than others: what is made up for, what is paid once, what is paid for a year.

use super::clause::Clause;
use super::figure::LetterFigure;
use super::said::{begins, cut, says};
use super::token::LetterToken;
use super::topic::{LetterTopic, TopicHit};

/// `In recognition of amounts you forfeit, we shall pay you $40,000`: what is made up for is not what is paid.
pub(super) fn made_up_for(tokens: &[LetterToken], clause: &Clause, hit: &TopicHit, at: usize) -> bool {
    hit.topic == LetterTopic::Other
        && hit.to <= at
        && says(
            cut(tokens, clause.from, hit.from),
            "recognition|recognize|compensate*|offset|make up|making up|consideration|replace|in lieu|in place",
        )
        && cut(tokens, hit.to, at).iter().any(|token| token.is_mark(','))
}

/// Is a bonus one for joining: it stands under such words, or is paid when work starts?
pub(super) fn joins(tokens: &[LetterToken], clause: &Clause, heading: &[TopicHit]) -> bool {
    let inside = cut(tokens, clause.from, clause.to);
    let yearly = says(inside, "annual|yearly|each year|performance|target*|incentive|year end");
    let headed = heading.iter().any(|hit| hit.topic == LetterTopic::SignOn)
        && !heading.iter().any(|hit| hit.topic == LetterTopic::Bonus);
    let at_start = says(
        inside,
        "first paycheck|first payroll|first pay|first regular|within 30 days|within thirty|of your start|of starting|\
            upon joining|upon hire|upon starting|after your start|after you start|after you join",
    );
    !yearly && (headed || at_start)
}

/// `You will be paid a $20,000 signing bonus`: a verb of paying is weaker than the name of what is paid.
pub(super) fn vague(tokens: &[LetterToken], hit: &TopicHit) -> u32 {
    let paying = hit.topic == LetterTopic::Base && says(cut(tokens, hit.from, hit.to), PAYING);
    if paying { 40 } else { 0 }
}

const PAYING: &str = "pay you|be paid";

/// `$185,000 per year, with a target bonus`: an amount of a year is no bonus that is named behind it.
pub(super) fn is_yearly(tokens: &[LetterToken], figure: &LetterFigure, at: usize) -> bool {
    let behind = cut(tokens, at + 1, at + 3);
    figure.is_money()
        && ["per year", "a year", "per annum", "annually"].iter().any(|words| begins(behind, words).is_some())
}

pub(super) fn is_question(tokens: &[LetterToken], clauses: &[Clause], number: usize) -> bool {
    let last = clauses.get(number).and_then(|clause| tokens.get(clause.to.checked_sub(1)?));
    last.is_some_and(|last| last.is_mark('?'))
}

/// `When you join we will pay you $22,000`: what is paid once, without a word on how often.
pub(super) fn is_welcome(tokens: &[LetterToken], (clause, hits): (&Clause, &[TopicHit]), at: usize) -> bool {
    let inside = cut(tokens, clause.from, clause.to);
    let named =
        hits.iter().any(|hit| hit.topic == LetterTopic::Base && !says(cut(tokens, hit.from, hit.to), PAYING));
    let often =
        says(cut(tokens, at + 1, at + 5), "year*|annum|annual*|month*|week*|hour*|biweekly|semi*|bi weekly");
    !named
        && !often
        && says(
            inside,
            "when you join|when you start|welcome|on joining|upon joining|once|one time|within thirty|within 30|first paycheck|first payroll|first salary|first check",
        )
}
