//! Refreshers in a lead: they are what the reader expects, and no letter promises them. They are set in dollars when granted, so the share
//! price before that does not change them.

use super::served;
use crate::compute::compare::contender::Contender;
use crate::compute::compare::sentence::Sentence;
use crate::compute::pay::ledger::PayPart;
use crate::compute::pay::resolved_grant::GrantOrigin;
use crate::model::fixed::Money;

/// What the refreshers of an offer pay over the months compared.
pub(super) fn refreshers(party: Contender<'_>) -> Money {
    let streams = party.pay.ledger.streams.iter().filter(|stream| stream.part == PayPart::Equity);
    let later = streams.zip(&party.terms.grants);
    let later = later.filter(|(_, grant)| matches!(grant.origin, GrantOrigin::Refresher(_)));
    let months = usize::from(served(party)) + 1;
    later.flat_map(|(stream, _)| stream.months.iter().take(months).copied()).sum()
}

/// Said after the reason where most of a lead rests on refreshers.
pub(super) fn most_of_the_lead(sentence: Sentence, first: Contender<'_>, second: Contender<'_>) -> Sentence {
    let (gap, mine) = (first.total() - second.total(), refreshers(first));
    if (mine - refreshers(second)).times(2) <= gap {
        return sentence;
    }
    let sentence = sentence.say(" ").amount(mine).say(" of what ").offer(first.named());
    let sentence = sentence.say(" pays is refreshers, which no letter promises. Without them, ");
    left(sentence, first, gap - mine)
}

/// Said after a lead with the leader's shares at zero: `left` is that lead.
pub(super) fn still_counted(
    sentence: Sentence,
    first: Contender<'_>,
    lead: Money,
    theirs: Money,
) -> Sentence {
    let mine = refreshers(first);
    if mine.is_zero() {
        return sentence;
    }
    let sentence = sentence.say(" That still counts ").amount(mine).say(" of refreshers");
    let sentence = sentence.say(": they are set in dollars when granted, and no letter promises them. ");
    let without = if theirs.is_zero() { "Without them, " } else { "Without refreshers, " };
    left(sentence.say(without), first, lead - mine + theirs)
}

fn left(sentence: Sentence, first: Contender<'_>, lead: Money) -> Sentence {
    let sentence = sentence.offer(first.named());
    match lead.units() {
        0 => sentence.say(" would be level."),
        1.. => sentence.say(" would still be ").amount(lead).say(" ahead."),
        _ => sentence.say(" would be ").amount(lead.abs()).say(" behind."),
    }
}
