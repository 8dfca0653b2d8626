//! Refreshers in a lead: they are what the reader expects, and no letter promises them. They are set in dollars when granted, so the share
//! price before that does not change them.

use super::stock;
use crate::compute::compare::contender::Contender;
use crate::compute::compare::sentence::Sentence;
use crate::compute::pay::resolved_grant::{GrantOrigin, ResolvedGrant};
use crate::model::fixed::Money;

/// What the refreshers of an offer pay over the months compared.
fn refreshers(party: Contender<'_>) -> Money {
    let later = |grant: &ResolvedGrant| matches!(grant.origin, GrantOrigin::Refresher(_));
    stock(party, later)
}

/// Does most of a lead rest on refreshers?
pub(super) fn is_most_of(gap: Money, first: Contender<'_>, second: Contender<'_>) -> bool {
    (refreshers(first) - refreshers(second)).times(2) > gap
}

/// Adds the refreshers that a lead counts, and what it is without them.
pub(super) fn counted(sentence: Sentence, first: Contender<'_>, lead: Money) -> Sentence {
    let mine = refreshers(first);
    if mine.is_zero() {
        return sentence;
    }
    let left = lead - mine;
    let way = if left < Money::ZERO { " behind." } else { " ahead." };
    let sentence = sentence.say(" That counts ").amount(mine);
    let sentence = sentence.say(
        " of refreshers, which no letter promises: they are set in dollars when granted. Without them, ",
    );
    sentence.offer(first.named()).say(" would be ").amount(left.abs()).say(way)
}
