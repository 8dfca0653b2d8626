//! The sentence that answers, and the line that names the nearest thing that could change it.
//!
//! A gap under 2% of the larger total is too close to call: the assumptions are not that exact. The line below still says who is ahead.
//! All choices are compared over the same months: see [`super::window`].
//! What is said of years is what the table of years shows; what is said of the total paid so far is the running total, month by month.

use super::by_year;
use super::contender::Contender;
use super::offer_pay::OfferPay;
use super::own_years;
use super::price_break_even;
use super::sentence::{Named, Segment, Sentence, is_close};
use super::window::Window;
use crate::compute::pay::resolved::ResolvedOffer;
use crate::model::fixed::Money;
use crate::model::format;
use crate::model::offer::OfferId;
use core::cmp::Ordering;

/// The verdict of a scenario. `offers` and `terms` are in its order.
pub(crate) fn verdict(offers: &[OfferPay], terms: &[ResolvedOffer<'_>], window: &Window) -> Verdict {
    let party = |(index, pay)| {
        Some(Contender { index, pay, window: window.columns.get(index)?, terms: terms.get(index)? })
    };
    let paying: Vec<Contender<'_>> = window.ranked(offers).into_iter().filter_map(party).collect();
    let others = offers.iter().enumerate().filter_map(party);
    let (empty, past): (Vec<Contender<'_>>, Vec<Contender<'_>>) = others
        .filter(|other| paying.iter().all(|one| one.index != other.index))
        .partition(|other| other.pay.sum.total() <= Money::ZERO);
    let span = window.span();
    match paying.as_slice() {
        [] => nothing(&empty),
        [only] => Verdict {
            line: left_out(alone(*only, &span), &empty, &past),
            why: what_is_sure(*only),
            leader: Some(only.pay.id),
            ..Verdict::default()
        },
        [first, second, rest @ ..] => {
            let gap = first.total() - second.total();
            let close = is_close(gap, first.total());
            let several = (!rest.is_empty()).then_some(paying.len());
            let line = if close {
                too_close([*first, *second], several, gap, &span)
            } else {
                ahead(&paying, gap, &span)
            };
            Verdict {
                line: left_out(line, &empty, &past),
                own_years: own_years::otherwise(*first, *second, close, window.horizon),
                why: price_break_even::why(*first, *second, close),
                leader: (!close).then_some(first.pay.id),
                gap,
            }
        }
    }
}

fn nothing(empty: &[Contender<'_>]) -> Verdict {
    let (line, why) = if empty.is_empty() {
        (
            Sentence::default().say("Add an offer to see what it pays."),
            "A name and a base are enough to begin.",
        )
    } else {
        let verb = if empty.len() == 1 { " has no pay yet." } else { " have no pay yet." };
        (
            Sentence::default().offers(empty.iter().map(Contender::named)).say(verb),
            "A base is enough to begin.",
        )
    };
    Verdict { line: line.done(), why: Sentence::default().say(why).done(), ..Verdict::default() }
}

fn alone(only: Contender<'_>, span: &str) -> Sentence {
    Sentence::default().offer(only.named()).say(" pays ").amount(only.total()).say(format!(" over {span}"))
}

fn what_is_sure(only: Contender<'_>) -> Vec<Segment> {
    let (bonus, equity) = (only.pay.sum.bonus, only.pay.sum.equity);
    let sentence = Sentence::default();
    if only.pay.at_risk.is_zero() {
        return sentence.say("All of it is base and sign-on, which the letter promises.").done();
    }
    let [sure, risk] = parts(only.pay);
    let sentence = sentence.shown(only.pay.guaranteed, sure).say(" of it is base and sign-on; ");
    let sentence = sentence.shown(only.pay.at_risk, risk);
    let rest = match (bonus.is_zero(), equity.is_zero()) {
        (true, _) => " moves with the share price.",
        (_, true) => " depends on the bonus.",
        _ => " depends on the bonus and the share price.",
    };
    sentence.say(rest).done()
}

/// What is sure and what is at risk, rounded so that both add up to the total as it is said; each by itself where one of them is small.
fn parts(pay: &OfferPay) -> [Money; 2] {
    let total = pay.sum.total();
    let risk = format::nearest(pay.at_risk, total);
    let sure = format::nearest(total, total) - risk;
    let small = |part: Money| part.times(10) < total;
    if small(risk) || small(sure) { [pay.guaranteed, pay.at_risk] } else { [sure, risk] }
}

fn too_close(two: [Contender<'_>; 2], several: Option<usize>, gap: Money, span: &str) -> Sentence {
    let sentence = match several {
        None => Sentence::default().say("Too close to call: ").offers(two.iter().map(Contender::named)),
        Some(count) => Sentence::default()
            .say(format!("Too close to call at the top of {}: ", spelled(count)))
            .offers(two.iter().map(Contender::named)),
    };
    if gap.is_zero() {
        return sentence.say(format!(" pay the same over {span}"));
    }
    sentence.say(" pay within about ").rounded(gap).say(format!(" of each other over {span}"))
}

/// The leader, by how much, and how it stands against the others year by year.
fn ahead(paying: &[Contender<'_>], gap: Money, span: &str) -> Sentence {
    let [first, others @ ..] = paying else { return Sentence::default() };
    let sentence = Sentence::default().offer(first.named());
    let sentence = match others {
        [_] => sentence.say(" pays "),
        _ => sentence.say(format!(" pays the most of {}: ", spelled(paying.len()))),
    };
    let sentence = sentence.amount(gap).say(format!(" more over {span} than "));
    let sentence =
        others.first().into_iter().fold(sentence, |sentence, second| sentence.offer(second.named()));
    // The total of one year is that year.
    if first.window.years.len() == 1 {
        return sentence;
    }
    let years = by_year::standings(first.window, others.iter().map(|other| other.window));
    let whom = match others {
        [_] => ", and is ",
        _ if years.iter().all(|stands| stands.is_gt()) => ", and is ",
        _ => "; against the best of the others it is ",
    };
    let sentence = sentence.say(format!("{whom}{}", by_year::words(&years)));
    if !years.iter().any(|stands| stands.is_lt()) {
        return sentence;
    }
    sentence.say(so_far(*first, others))
}

/// The total paid so far, against the best of the others at each month.
fn so_far(first: Contender<'_>, others: &[Contender<'_>]) -> String {
    let best = |at: usize| others.iter().filter_map(|other| other.window.running.get(at)).max();
    let mine = first.window.running.iter().enumerate();
    let stands: Vec<Option<Ordering>> = mine.map(|(at, mine)| Some(mine.cmp(best(at)?))).collect();
    let behind = |stands: &Option<Ordering>| *stands == Some(Ordering::Less);
    let months = || stands.iter().enumerate().skip(1);
    match stands.iter().rposition(behind) {
        Some(0) => "; behind in total paid so far on signing day only".into(),
        Some(last) if months().take(last).all(|(_, stands)| behind(stands)) => {
            format!("; behind in total paid so far until month {last}")
        }
        Some(last) => format!("; behind in total paid so far in some months up to month {last}"),
        None if months().all(|(_, stands)| *stands == Some(Ordering::Greater)) => {
            "; always ahead in total paid so far".into()
        }
        None => "; never behind in total paid so far".into(),
    }
}

/// Ends the sentence, and names the offers that it does not mention yet.
fn left_out(sentence: Sentence, empty: &[Contender<'_>], past: &[Contender<'_>]) -> Vec<Segment> {
    let told = [
        (empty, [" is empty and left out", " are empty and left out"]),
        (past, [" starts later and is left out", " start later and are left out"]),
    ];
    let add = |sentence: Sentence, (some, [one, several]): (&[Contender<'_>], [&str; 2])| match some.len() {
        0 => sentence,
        count => sentence.say("; ").offers(some.iter().map(Contender::named)).say(if count == 1 {
            one
        } else {
            several
        }),
    };
    told.into_iter().fold(sentence, add).say(".").done()
}

/// Adds what staying pays against the best offer, because a reader with a job would be misled without it. Where staying pays more, that is
/// the answer, and what the offers pay is in the line below it; where it pays less, it is in that line.
pub(crate) fn beside_staying(
    verdict: &mut Verdict,
    offers: &[OfferPay],
    staying: &OfferPay,
    window: &Window,
) {
    let ranked = window.ranked(offers);
    let (Some((index, best)), Some(column)) = (ranked.first(), window.columns.last()) else { return };
    let stay = column.sum.total();
    if stay <= Money::ZERO {
        return;
    }
    let gap = stay - window.columns.get(*index).map(|column| column.sum.total()).unwrap_or_default();
    let best = Named { index: Some(*index), name: &best.name };
    let close = is_close(gap, stay);
    if !close && gap > Money::ZERO {
        let answer = Sentence::default().say(format!("{} pays ", staying.name)).amount(gap);
        let answer = answer.say(format!(" more over {} than ", window.span())).offer(best);
        let leads = ranked.len() > 1 && verdict.leader.is_some();
        let answer = answer.say(if leads { ", the best of your offers." } else { "." }).done();
        let offers = core::mem::replace(&mut verdict.line, answer);
        let why = core::mem::take(&mut verdict.why);
        verdict.why = offers.into_iter().chain(Sentence::default().say(" ").done()).chain(why).collect();
        return;
    }
    let sentence = Sentence::default().say(format!(" {} pays ", staying.name));
    let (line, sentence) = if gap.is_zero() {
        (&mut verdict.line, sentence.say("the same as "))
    } else if close {
        (&mut verdict.line, sentence.say("about as much as "))
    } else {
        (&mut verdict.why, sentence.amount(gap.abs()).say(" less than "))
    };
    line.extend(sentence.offer(best).say(".").done());
}

fn spelled(count: usize) -> String {
    format::spelled(u16::try_from(count).unwrap_or(u16::MAX))
}
/// The sentence that answers, and the line that says why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// The answer.
    pub line: Vec<Segment>,
    /// Who leads over each one's own first years, where other start months decide the answer; else empty.
    pub own_years: Vec<Segment>,
    /// The nearest thing that could change it.
    pub why: Vec<Segment>,
    /// The offer that pays most, where it is clear.
    pub leader: Option<OfferId>,
    /// How much more it pays than the next offer.
    pub gap: Money,
}

impl Verdict {
    /// The answer as plain text, with what is said of own years.
    pub fn text(&self) -> String {
        let own = (!self.own_years.is_empty()).then_some(" ");
        let own = own.into_iter().chain(self.own_years.iter().map(|segment| segment.text.as_str()));
        self.line.iter().map(|segment| segment.text.as_str()).chain(own).collect()
    }

    /// The line under the answer as plain text.
    pub fn why_text(&self) -> String {
        self.why.iter().map(|segment| segment.text.as_str()).collect()
    }
}
