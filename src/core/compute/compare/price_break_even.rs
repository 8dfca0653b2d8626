//! What could change a verdict: the share price at which the first two offers pay the same. Stock of both sides is linear in a company's
//! price, whatever the path, so the answer is in closed form.

use super::contender::Contender;
use super::sentence::{Segment, Sentence};
use crate::compute::pay::ledger::PayPart;
use crate::compute::pay::resolved::ResolvedOffer;
use crate::compute::pay::resolved_grant::{GrantOrigin, GrantValue};
use crate::compute::pay::stock::letter_price;
use crate::model::fixed::{Fixed, Money, Price};
use crate::model::format;
use crate::model::offer::{Grant, GrantSize, PricePath};

/// The largest price multiple that is considered.
const REACH: f64 = 3.0;

/// A share price, and how it changes the gap between two offers.
#[derive(Clone, Copy)]
struct PriceLever<'a> {
    /// The offer of these shares.
    party: Contender<'a>,
    /// The other offer, if it has the same company.
    other: Option<&'a ResolvedOffer<'a>>,
    /// The part of the gap that does not depend on the price, and the part that scales with it.
    fixed: Money,
    scaling: Money,
}

impl PriceLever<'_> {
    /// The price multiple at which the gap is zero; `None` where there is none.
    fn multiple(&self) -> Option<f64> {
        let multiple = -self.fixed.to_f64() / self.scaling.to_f64();
        (multiple.is_finite() && multiple > 0.0).then_some(multiple)
    }

    /// The distance to that multiple, measured alike upward and downward.
    fn reach(&self) -> Option<f64> {
        self.multiple().filter(|multiple| *multiple <= REACH).map(|multiple| libm::fabs(libm::log(multiple)))
    }
}

/// The line under the verdict. Where the verdict is too close to call, it begins with who is ahead.
pub(crate) fn why(first: Contender<'_>, second: Contender<'_>, close: bool) -> Vec<Segment> {
    let gap = first.total() - second.total();
    if gap.is_zero() {
        return Sentence::default().say("On these figures they are equal to the cent.").done();
    }
    let begun = |as_lead: &'static str, alone: &'static str| {
        if close {
            let sentence = Sentence::default().offer(first.named()).say(" is ahead by ");
            sentence.amount(gap).say(as_lead)
        } else {
            Sentence::default().say(alone)
        }
    };
    if [first, second].into_iter().any(|party| filled_up(party) || party.window.other_stock) {
        return more_a_year(second, gap, begun("; ", ""));
    }
    let levers = levers(first, second);
    let near = levers.iter().filter_map(|lever| Some((lever, lever.reach()?)));
    let nearest = near.min_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(lever, _)| lever);
    match (nearest, levers.first()) {
        (Some(lever), _) => turning_point(lever, begun(". ", "")),
        (None, Some(lever)) if lever.fixed.is_zero() => only_at_zero(lever, begun(". ", "")),
        (None, Some(lever)) => {
            let before =
                begun(", and no likely share price changes that: ", "No likely share price changes that: ");
            out_of_reach(lever, [first, second], before)
        }
        (None, None) => {
            let before = begun(", and no share price changes that; ", "No share price changes that; ");
            more_a_year(second, gap, before)
        }
    }
}

/// Does the employer fill pay up to a target? Then a lower price buys more shares, and pay is not linear in the price.
fn filled_up(party: Contender<'_>) -> bool {
    party.terms.grants.iter().any(|holding| holding.origin == GrantOrigin::TopUp)
}

/// The equity that moves with the share price. Dollars that become shares later, or never, do not.
fn moving(party: Contender<'_>) -> Money {
    let streams = party.pay.ledger.streams.iter().filter(|stream| stream.part == PayPart::Equity);
    let moving = streams.zip(&party.terms.grants).filter(|(_, holding)| holding.moves());
    let months = usize::from(served(party)) + 1;
    moving.flat_map(|(stream, _)| stream.months.iter().take(months).copied()).sum()
}

/// The service months of an offer that are within the window.
fn served(party: Contender<'_>) -> u16 {
    party.pay.sum.year.saturating_mul(12).saturating_sub(party.window.before)
}

/// The prices that can change the verdict, the leader's first.
fn levers<'a>(first: Contender<'a>, second: Contender<'a>) -> Vec<PriceLever<'a>> {
    let gap = first.total() - second.total();
    let (mine, theirs) = (moving(first), moving(second));
    let shared =
        first.terms.offer.company.is_some() && first.terms.offer.company == second.terms.offer.company;
    let lever = |party, other, scaling: Money| PriceLever { party, other, fixed: gap - scaling, scaling };
    let levers = if !shared {
        vec![lever(first, None, mine), lever(second, None, -theirs)]
    } else if mine.is_zero() {
        vec![lever(second, Some(first.terms), -theirs)]
    } else {
        vec![lever(first, Some(second.terms), mine - theirs)]
    };
    levers.into_iter().filter(|lever| !lever.scaling.is_zero()).collect()
}

fn turning_point(lever: &PriceLever<'_>, before: Sentence) -> Vec<Segment> {
    let multiple = lever.multiple().unwrap_or(1.0);
    if let Some(today) = typed_price(lever) {
        let then = Price::from_f64(today.to_f64() * multiple);
        // Two prices that look alike in whole dollars are told to the cent.
        let told = [plain_price, cents_of].map(|told| [then, today].map(told));
        if let Some([then, now]) = told.into_iter().find(|[then, now]| then != now) {
            let sentence = shares(before.say("It would take "), lever);
            return sentence.say(format!(" at {then} instead of {now} to make the two equal.")).done();
        }
    }
    let (verb, change) = if multiple < 1.0 { ("fell", 1.0 - multiple) } else { ("rose", multiple - 1.0) };
    let sentence = shares(before.say("The two would be equal if "), lever);
    sentence.say(format!(" {verb} by {}.", percent(change))).done()
}

fn only_at_zero(lever: &PriceLever<'_>, before: Sentence) -> Vec<Segment> {
    shares(before.say("Only with "), lever).say(" at zero would the two be equal.").done()
}

/// The first price decides the words: the leader's shares at zero, or the price at the largest multiple.
fn out_of_reach(
    lever: &PriceLever<'_>,
    [first, second]: [Contender<'_>; 2],
    before: Sentence,
) -> Vec<Segment> {
    let rest = |party: Contender<'_>| moving(party) != party.window.sum.equity;
    let sentence = shares(before.say("even with "), lever);
    if lever.scaling < Money::ZERO {
        let left = lever.fixed + Money::from_f64(lever.scaling.to_f64() * REACH);
        return sentence.say(" at three times their price, it pays ").amount(left).say(" more.").done();
    }
    // Set in dollars when granted, refreshers still count.
    let counted = !first.terms.offer.refreshers.is_empty();
    let sentence = sentence.say(if counted { " at zero, refreshers counted, " } else { " at zero, " });
    if lever.other.is_some() || second.window.sum.equity.is_zero() {
        let alone = if rest(first) || rest(second) { " more from all else." } else { " more in cash alone." };
        return sentence.say("it pays ").amount(lever.fixed).say(alone).done();
    }
    sentence
        .say(if rest(first) { "all else it pays is " } else { "its cash alone is " })
        .amount(lever.fixed)
        .say(" more than all of ")
        .offer(second.named())
        .say(".")
        .done()
}

fn more_a_year(second: Contender<'_>, gap: Money, before: Sentence) -> Vec<Segment> {
    let a_year = gap.times(12).per(i64::from(served(second)));
    before.offer(second.named()).say(" would need ").amount(a_year).say(" a year more to draw level.").done()
}

/// The name of the shares: `Amazon shares`, or the offer's name where its company is not known.
fn shares(sentence: Sentence, lever: &PriceLever<'_>) -> Sentence {
    match lever.party.terms.company {
        Some(company) => sentence.say(format!("{} shares", company.name)),
        None => sentence.offer(lever.party.named()).say("’s shares"),
    }
}

/// Today's price, where another price would scale all equity alike. That is not so where a grant is converted at it, where each year has
/// its own price, or where two offers of one company assume different prices.
fn typed_price(lever: &PriceLever<'_>) -> Option<Price> {
    let terms = lever.party.terms;
    let steady = |terms: &ResolvedOffer<'_>| {
        let own =
            |grant: &Grant| !matches!(grant.size, GrantSize::Dollars { .. }) || letter_price(grant).is_some();
        let counted = terms.grants.iter().all(|holding| !matches!(holding.size, GrantValue::Nothing));
        counted && terms.offer.grants.iter().all(own)
    };
    let usable = !matches!(terms.quote.path, PricePath::ByYear { .. }) && steady(terms);
    let agreed = lever
        .other
        .is_none_or(|other| other.grants.is_empty() || (other.quote == terms.quote && steady(other)));
    terms.quote.today.filter(|price| usable && agreed && *price > Price::ZERO)
}

/// A computed price: `$255`, `$21.27`. From $100 on, it is shown in whole dollars.
fn plain_price(price: Price) -> String {
    let cents = Money::from_f64(price.to_f64());
    let whole = Money::whole(cents.per(100).units());
    if cents == whole || (cents > Money::whole(100) && price.units() % 100 != 0) {
        return format::whole(cents);
    }
    format::money(cents)
}

fn cents_of(price: Price) -> String {
    format::money(Money::from_f64(price.to_f64()))
}

/// A change in whole points: `44%`. A fall that leaves something is never shown as 100%.
fn percent(change: f64) -> String {
    let points = change * 100.0;
    if points < 1.0 {
        return "less than 1%".into();
    }
    if points > 99.0 && points < 100.0 {
        return "more than 99%".into();
    }
    format!("{}%", Fixed::<0>::from_f64(points))
}
