//! What the answer must say besides where offers begin in different months: the months compared cut off more of the later one, so a later
//! start alone can decide who leads. Counted over each one's own first years, the answer may be another.

use super::contender::Contender;
use super::sentence::{Segment, Sentence, is_close};
use crate::model::fixed::Money;
use crate::model::format;

/// The sentence for the two offers that pay most: who is ahead over each one's own first years, where that is not what the months compared
/// say. `close` is what they say; empty where both agree.
pub(super) fn otherwise(
    first: Contender<'_>,
    second: Contender<'_>,
    close: bool,
    years: u16,
) -> Vec<Segment> {
    if first.window.before == second.window.before {
        return Vec::new();
    }
    let [mine, other] = [first, second].map(|one| one.pay.sum.total());
    let gap = mine - other;
    let own_close = is_close(gap, mine.max(other));
    let agree = if close { own_close } else { !own_close && gap > Money::ZERO };
    if agree {
        return Vec::new();
    }
    let sentence = Sentence::default().say(format!("Over each offer’s own {}, ", format::first_years(years)));
    let (more, less) = if gap < Money::ZERO { (second, first) } else { (first, second) };
    let sentence = sentence.offer(more.named()).say(" pays ");
    let sentence = if gap.is_zero() {
        sentence.say("as much as ")
    } else {
        sentence.amount(gap.abs()).say(" more than ")
    };
    sentence.offer(less.named()).say(if own_close { ": too close to call." } else { "." }).done()
}
