//! Refreshers in a lead: they are what the reader expects, and no letter promises them. They are set in dollars when granted, so the share
//! price before that does not change them.

use crate::compute::analysis::Analysis;
use crate::compute::compare::Comparison;
use crate::compute::compare::sentence::is_close;
use crate::compute::pay::ledger::PayPart;
use crate::compute::pay::resolved_grant::{GrantOrigin, ResolvedGrant};
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::offer::OfferId;

/// What is said where more than half of the best offer's lead over the next one is refreshers, or where the lead outlasts a share price of zero
/// only with them; `None` where there is no lead.
pub fn unpromised(analysis: &Analysis<'_>, answer: &Comparison) -> Option<String> {
    let ranked = answer.window.ranked(&answer.offers);
    let [(_, first), (_, second), ..] = ranked.as_slice() else { return None };
    let [most, next] = [first, second].map(|pay| answer.window.total(pay.id, None));
    let gap = most - next;
    let [mine, theirs] = [first, second].map(|pay| stock(analysis, pay.id, is_refresher));
    let left = gap - mine;
    let at_zero = left - stock(analysis, first.id, ResolvedGrant::moves);
    let rests = (mine - theirs).times(2) > gap;
    let fails = at_zero < Money::ZERO && at_zero + mine > Money::ZERO;
    if mine.is_zero() || is_close(gap, most) || !(rests || fails) {
        return None;
    }
    let (one, other) = (&first.name, &second.name);
    let mut says = format!(
        "{} of what {one} pays is refreshers, which no letter promises. Without them, {one} would be {} {other}",
        format::capital(&format::about(mine)),
        stands(left)
    );
    if left > Money::ZERO && fails {
        says += &format!(", and with its other shares at zero {}", stands(at_zero).trim_end_matches(" of"));
    }
    Some(says + ".")
}

fn is_refresher(grant: &ResolvedGrant) -> bool {
    matches!(grant.origin, GrantOrigin::Refresher(_))
}

/// What some grants of an offer pay in its months that are compared.
fn stock(analysis: &Analysis<'_>, id: OfferId, counts: fn(&ResolvedGrant) -> bool) -> Money {
    let Some(subject) = analysis.subject(id) else { return Money::ZERO };
    let last = analysis.served(subject).last().map_or(0, |own| own.stint.last);
    let streams = subject.ledger.streams.iter().filter(|stream| stream.part == PayPart::Equity);
    let counted = streams.zip(&subject.terms.grants).filter(|(_, grant)| counts(grant));
    counted.map(|(stream, _)| stream.sum(0..last + 1)).sum()
}

fn stands(lead: Money) -> String {
    match lead.units() {
        0 => "level with".into(),
        1.. => format!("{} ahead of", format::about(lead)),
        _ => format!("{} behind", format::about(lead.abs())),
    }
}
