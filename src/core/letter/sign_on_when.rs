//! Reads when a payment is made: its year, a lump, installments or halves.

use super::letter_text::LetterText;
use super::said::{count, cut, first_span, is_in, nth, says, span};
use super::token::LetterToken;
use crate::model::bounds;
use crate::model::month::Month;
use crate::model::offer::Paid;

/// Words of payment in parts.
const PARTS: &str = "installment|installments|instalments|monthly|each pay period|each paycheck|\
            every paycheck|per paycheck|pay periods|spread|bi weekly|biweekly|semi monthly|\
            over the first|over your first|over 12 months|over twelve|over the course|with each|\
            evenly|ratably|prorated over|same manner|same way|likewise|in like manner|\
            throughout";

/// How a payment is made.
pub(super) fn paid(details: &[LetterToken], year: Option<u32>) -> Paid {
    let begins = |year: u32| u16::try_from(12 * (year.max(1) - 1)).unwrap_or_default();
    let from = begins(year.unwrap_or(1)) + 1;
    if says(details, PARTS)
        && !says(
            details,
            "two installments|two equal|2 installments|three installments|two payments|\
            one installment|single installment|lump",
        )
    {
        let months = length(details).unwrap_or(12);
        return Paid::Monthly {
            from,
            to: from.saturating_add(months).saturating_sub(1).min(bounds::LAST_MONTH),
        };
    }
    if let Some((from, to)) = month_window(details) {
        return Paid::Monthly { from, to: to.min(bounds::LAST_MONTH) };
    }
    let lump = |at: u16| Paid::Lump { at: at.min(bounds::LAST_MONTH) };
    if let Some(at) = (0..details.len())
        .find(|at| details.get(*at).is_some_and(|token| matches!(token.word(), "anniversary")))
    {
        // `repay it if you leave before the first anniversary` is about paying back.
        let near = cut(details, at.saturating_sub(6), at);
        let which = near.iter().rev().find_map(|token| nth(token).or_else(|| count(token)));
        if says(near, "on|upon|following|after|at|around") && !says(near, "before|prior|until") {
            return lump(u16::try_from(which.unwrap_or(1).saturating_mul(12)).unwrap_or(12));
        }
    }
    if let Some(after) = after_months(details) {
        return lump(after);
    }
    let first_pay = says(
        details,
        "first paycheck|first pay|first payroll|first regular|within 30 days|within thirty|\
            first full|30 days of|first month|within the first month|first 30 days|first check|\
            next payroll|1 paycheck|1 payroll|1 pay|next regular|next pay|first bi weekly|first biweekly|first salary|\
            first semi monthly|first available|initial paycheck|first eligible",
    );
    match year {
        Some(year) if year > 1 => lump(from),
        _ if first_pay => lump(1),
        _ => lump(0),
    }
}

/// `$30,000 on March 31, 2028`: a lump at the service month of that day, which the start must be known for.
pub(super) fn on_date(letter: &LetterText<'_>, amount: usize, start: Option<Month>) -> Option<Paid> {
    let behind = cut(&letter.tokens, amount + 1, amount + 5);
    let at = behind.iter().position(|token| token.figure().is_some_and(|figure| figure.date().is_some()))?;
    let on =
        cut(behind, 0, at).iter().all(|token| is_in("on|in|by|about|around|payable|paid|due", token.word()));
    let date = behind.get(at)?.figure()?.date()?.in_month().filter(|_| on && at > 0)?;
    let months = date.index().checked_sub(start?.index())?;
    (months <= bounds::LAST_MONTH).then_some(Paid::Lump { at: months.max(1) })
}

/// `months 13-24`, `months 13 through 24`: first and last month of payment.
fn month_window(details: &[LetterToken]) -> Option<(u16, u16)> {
    let of = |at: usize| {
        let rest = details.get(at..)?;
        let named = rest.first().is_some_and(|first| first.word() == "months");
        let joins =
            rest.get(2).is_some_and(|token| token.is_mark('-') || matches!(token.word(), "to" | "through"));
        let (first, last) = (count(rest.get(1)?)?, count(rest.get(3)?)?);
        let window = (u16::try_from(first).ok()?, u16::try_from(last).ok()?);
        (named && joins && first > 0 && first < last).then_some(window)
    };
    (0..details.len()).find_map(of)
}

/// `after six months of service`, `90 days after your start date`.
fn after_months(details: &[LetterToken]) -> Option<u16> {
    // `month 13 payroll`
    let named = |at: usize| {
        let rest = details.get(at..)?;
        let paid = matches!(rest.get(2)?.word(), "payroll" | "paycheck" | "pay");
        let month = rest
            .get(1)
            .and_then(count)
            .filter(|_| paid && rest.first().is_some_and(|first| first.word() == "month"))?;
        u16::try_from(month).ok().filter(|month| *month > 1)
    };
    if let Some(month) = (0..details.len()).find_map(named) {
        return Some(month);
    }
    for at in 0..details.len() {
        let rest = details.get(at..).unwrap_or_default();
        if let Some((months, length)) = span(rest) {
            let behind = rest.get(length).map_or("", LetterToken::word);
            let before = at.checked_sub(1).and_then(|at| details.get(at)).map_or("", LetterToken::word);
            if (matches!(before, "after" | "completing" | "complete" | "at" | "following")
                || behind == "after")
                && behind != "anniversary"
            {
                return u16::try_from(months).ok();
            }
        }
        let days = count(rest.first()?)
            .filter(|_| rest.get(1).is_some_and(|token| token.is_mark('-') || token.word() == "days"));
        let after = (1..4).any(|step| rest.get(step).is_some_and(|token| token.word() == "after"))
            || at.checked_sub(1).and_then(|at| details.get(at)).is_some_and(|token| token.word() == "after");
        if let Some(days) = days.filter(|days| after && *days >= 60) {
            return u16::try_from(days / 30).ok();
        }
    }
    None
}

/// Over how many months a payment is spread.
fn length(details: &[LetterToken]) -> Option<u16> {
    for at in 0..details.len() {
        let rest = details.get(at..).unwrap_or_default();
        let word = |step: usize| rest.get(step).map_or("", LetterToken::word);
        let number = rest.first().and_then(count);
        let skip = usize::from(matches!(word(1), "equal" | "consecutive" | "substantially" | "successive"));
        let installments = match (number, word(1 + skip), word(2 + skip), word(3 + skip)) {
            (Some(number), "monthly", ..) => Some(number),
            (Some(24), "semi", "monthly", _) => Some(12),
            (Some(26), "bi", "weekly", _)
            | (Some(26), "biweekly" | "pay", ..)
            | (Some(24), "pay" | "semimonthly", ..) => Some(12),
            (Some(number), "quarterly", ..) => number.checked_mul(3),
            _ => None,
        };
        if let Some(months) = installments
            .and_then(|months| u16::try_from(months).ok())
            .filter(|months| (1..=60).contains(months))
        {
            return Some(months);
        }
    }
    // `over the first two years` pays twelve months of each where the letter names one year.
    let over = super::said::find(details, "over")?;
    // `over your second year`
    let second = details.get(over + 1..over + 4).is_some_and(|near| {
        near.iter().any(|token| nth(token).is_some()) && near.iter().any(|token| token.word() == "year")
    });
    if second {
        return Some(12);
    }
    let months = first_span(details.get(over..over + 8).or_else(|| details.get(over..))?)?;
    u16::try_from(months).ok().filter(|months| (1..=60).contains(months))
}

/// Two equal parts: when each is paid.
pub(super) fn halves(details: &[LetterToken]) -> Option<Vec<(i64, Paid)>> {
    let percents: Vec<crate::model::fixed::Rate> = details
        .iter()
        .filter_map(|token| token.figure().filter(|figure| figure.is_percent())?.rate().ok())
        .collect();
    let fifty = matches!(percents.as_slice(), [one, other] if one == other && *one + *other == crate::model::fixed::Rate::ONE);
    let split = fifty
        || says(
            details,
            "half|split equally|split evenly|split between|equally between|two equal|two installments|2 equal|two payments|two parts|50% * start|\
            two lump sum*",
        );
    if !split || says(details, "monthly") {
        return None;
    }
    let later = after_months(details)
        .or_else(|| {
            let at = super::said::find(details, "anniversary")?;
            let near = cut(details, at.saturating_sub(4), at);
            let which = near.iter().rev().find_map(|token| nth(token).or_else(|| count(token))).unwrap_or(1);
            u16::try_from(which * 12).ok()
        })
        .or_else(|| first_span(details).and_then(|months| u16::try_from(months).ok()))?;
    let first = if says(details, "first paycheck|first payroll|within 30 days|first pay") { 1 } else { 0 };
    Some(vec![(2, Paid::Lump { at: first }), (2, Paid::Lump { at: later.min(bounds::LAST_MONTH) })])
}
