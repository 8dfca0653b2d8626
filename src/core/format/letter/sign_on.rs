//! Reads sign-on and relocation payments: their amounts, years and installments.

use super::assign::Placed;
use super::base::stated_period;
use super::letter_text::{Draft, LetterText};
use super::said::{count, cut, first_span, nth, says, span};
use super::token::{LetterToken, Piece};
use super::topic::LetterTopic;
use crate::model::bounds;
use crate::model::fixed::Money;
use crate::model::offer::{Paid, Purpose, SignOn};

/// Words of payment in parts.
const PARTS: &str = "installment|installments|instalments|monthly|each pay period|each paycheck|\
            every paycheck|per paycheck|pay periods|spread|bi weekly|biweekly|semi monthly|\
            over the first|over your first|over 12 months|over twelve|over the course|with each|\
            evenly|ratably|prorated over|same manner|same way|likewise|in like manner|\
            throughout";

/// A payment as it was read.
struct SignOnCandidate {
    placed: Placed,
    payment: SignOn,
    doubt: Option<String>,
    /// The service year that the letter names.
    year: Option<u32>,
    /// Is it paid several times: `$5,000 a month`?
    part: bool,
}

/// Reads the payments for joining and moving.
pub(super) fn sign_on(letter: &LetterText<'_>, draft: &mut Draft) {
    let mut found: Vec<SignOnCandidate> = Vec::new();
    for (topic, purpose) in
        [(LetterTopic::SignOn, Purpose::SignOn), (LetterTopic::Relocation, Purpose::Relocation)]
    {
        let noun = if purpose == Purpose::SignOn { "sign-on bonus" } else { "relocation payment" };
        let placed = letter.of(topic);
        if let Some(first) = placed.iter().find(|placed| letter.is_range(placed.at)) {
            draft.ask(
                "sign_on",
                format!(
                    "The letter gives a range for the {noun}, from {}. How much is it?",
                    letter.said(first.at, first.at + 1)
                ),
            );
        }
        for placed in placed.into_iter().filter(|placed| !letter.is_range(placed.at)) {
            for candidate in candidates(letter, draft, placed, purpose) {
                add(&mut found, candidate);
            }
        }
    }
    drop_sums(&mut found);
    if found.is_empty()
        && !draft.reading.asks.iter().any(|ask| ask.field.ends_with("sign_on"))
        && !says(&letter.tokens, "no sign on|no signing|not offer a sign on|no signon")
    {
        draft.ask("sign_on", "The letter names no sign-on bonus. Is there one?");
    }
    found.sort_by_key(|one| (one.payment.purpose == Purpose::Relocation, one.year, one.placed.at));
    found.truncate(bounds::ITEMS);
    for (at, one) in found.into_iter().enumerate() {
        let field = format!("sign_on[{at}].amount");
        draft.found(
            letter,
            &field,
            one.payment.amount,
            (one.placed.at, one.placed.at + 1),
            one.doubt.is_none(),
        );
        if let Some(doubt) = one.doubt {
            draft.ask(&field, doubt);
        }
        draft.reading.offer.sign_on.push(one.payment);
    }
}

/// Drops a payment that is the sum of those named right behind it: `$75,000, of which $50,000 at start and $25,000 after six months`.
fn drop_sums(found: &mut Vec<SignOnCandidate>) {
    let sum = |first: usize| {
        let one = found.get(first)?;
        let mut rest = Money::ZERO;
        for (count, other) in found.iter().skip(first + 1).enumerate() {
            if other.payment.purpose != one.payment.purpose || other.placed.clause > one.placed.clause + 3 {
                return None;
            }
            rest += other.payment.amount;
            if rest == one.payment.amount && count > 0 {
                return Some(first);
            }
        }
        None
    };
    if let Some(first) = (0..found.len()).find_map(sum) {
        found.remove(first);
    }
}

/// Adds a payment, unless the letter only names it once more.
fn add(found: &mut Vec<SignOnCandidate>, new: SignOnCandidate) {
    let same = |old: &&mut SignOnCandidate| {
        old.payment.purpose == new.payment.purpose
            && old.payment.amount == new.payment.amount
            && (old.year == new.year
                || old.placed.clause != new.placed.clause && (old.year.is_none() || new.year.is_none()))
    };
    if let Some(old) = found.iter_mut().find(same) {
        // A later clause may say how it is paid.
        let says_more =
            matches!(old.payment.paid, Paid::Lump { at: 0 }) && new.payment.paid != Paid::Lump { at: 0 };
        if says_more && old.year.is_none() {
            old.payment.paid = new.payment.paid;
        }
        old.year = old.year.or(new.year);
        return;
    }
    // Installments of a payment that is there already.
    let parts = found.iter().any(|old| {
        let times =
            old.payment.amount.units().checked_div(new.payment.amount.units().max(1)).unwrap_or_default();
        old.payment.purpose == new.payment.purpose
            && (2..=52).contains(&times)
            && (new.payment.amount.times(times) - old.payment.amount).abs().units() <= times
            && new.part
    });
    if !parts {
        found.push(new);
    }
}

/// The payments that a number stands for: usually one, `in each of the first two years` two.
fn candidates(
    letter: &LetterText<'_>,
    draft: &mut Draft,
    placed: Placed,
    purpose: Purpose,
) -> Vec<SignOnCandidate> {
    let Some(figure) = letter.figure(placed.at) else { return Vec::new() };
    let clause = letter.clause(placed.clause);
    let noun = if purpose == Purpose::SignOn { "sign-on bonus" } else { "relocation payment" };
    let bare = figure.is_number();
    let mut amount = match figure.money() {
        Ok(amount) => amount,
        Err(_) if bare => return Vec::new(),
        Err(unread) => {
            draft.ask("sign_on", format!("{unread} How much is the {noun} in US dollars?"));
            return Vec::new();
        }
    };
    let mut doubt =
        figure.contradicted.then(|| format!("The {noun} in words and in digits differ. Which one holds?"));
    if bare && !figure.text.contains([',', 'k', 'K']) {
        if !(5..1_000).contains(&(amount.units() / 100)) || placed.cost > 60 || counts_time(letter, placed.at)
        {
            return Vec::new();
        }
        amount = amount.times(1_000);
        doubt = Some(format!("The {noun} is written as {}. Is it ${amount}?", figure.text));
    }
    if amount.is_zero() || bounds::AMOUNT.check(amount.units()).is_err() {
        return Vec::new();
    }
    let around = letter.around(&placed);
    let before = cut(&letter.tokens, placed.at.saturating_sub(4), placed.at);
    if purpose == Purpose::Relocation
        && says(before, "up to|maximum|exceed|as much as|capped at|worth")
    {
        draft.ask(
            "sign_on",
            format!(
                "The letter pays moving costs up to {}. Is any of it paid in cash, as pay?",
                letter.said(placed.at, placed.at + 1)
            ),
        );
        return Vec::new();
    }
    if purpose == Purpose::SignOn && says(before, "up to|as much as") {
        doubt = Some(format!(
            "The letter says up to {}. How much is the {noun}?",
            letter.said(placed.at, placed.at + 1)
        ));
    }
    // A clause about paying back names a payment once more, or a part of it.
    let repays = says(clause, "repay|reimburse|repaid|pay back");
    if repays && placed.cost >= 200 && draft.reading.offer.sign_on.is_empty() {
        doubt = doubt.or_else(|| Some(format!("Is {} a {noun}?", letter.said(placed.at, placed.at + 1))));
    }
    let mut details = details(letter, &placed);
    if matches!(paid(&details, None), Paid::Lump { at: 0 }) && halves(&details).is_none() {
        details.extend(elsewhere(letter, &placed));
    }
    let year = year_of(letter, &placed);
    let part =
        stated_period(letter.tokens.get(placed.at + 1..).unwrap_or_default()).is_some_and(|times| times > 1);
    let each = says(
        around,
        "each of|in each year|per year for two years|both years|in each|each year|\
            a year for two years|in year 1 and in year 2|in year 1 and year 2|\
            year one and year two|in years one and two|years 1 and 2",
    ) && says(around, "two|2|both|first two|second");
    let years: Vec<Option<u32>> = if each { vec![Some(1), Some(2)] } else { vec![year] };
    years
        .into_iter()
        .flat_map(|year| {
            let parts: Vec<(i64, Paid)> = halves(&details)
                .filter(|_| year.is_none() || year == Some(1))
                .unwrap_or_else(|| vec![(1, paid(&details, year))]);
            let count = i64::try_from(parts.len()).unwrap_or(1);
            parts.into_iter().map(move |(_, paid)| (year, amount.per(count.max(1)), paid)).collect::<Vec<_>>()
        })
        .enumerate()
        .map(|(order, (year, amount, paid))| {
            let year = year.or(if order > 0 { u32::try_from(order + 1).ok() } else { None });
            let payment = SignOn { amount, paid, purpose, clawback: None };
            SignOnCandidate { placed, payment, doubt: doubt.clone(), year, part }
        })
        .collect()
}

/// Is the number a year, a level or the like?
fn counts_time(letter: &LetterText<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| letter.tokens.get(at)).map_or("", LetterToken::word);
    matches!(before, "year" | "level" | "month" | "months" | "y" | "yr" | "within" | "quarter")
}

/// The words that say how a payment is made: those around it, and the clauses behind it that name no other amount.
fn details(letter: &LetterText<'_>, placed: &Placed) -> Vec<LetterToken> {
    let mut all = letter.around(placed).to_vec();
    let last = letter.clauses.get(placed.clause).is_some_and(|clause| {
        !(placed.at + 1..clause.to).any(|at| letter.figure(at).is_some_and(|figure| figure.is_money()))
    });
    for step in (1..=2).take_while(|_| last) {
        let number = placed.clause + step;
        let clause = letter.clause(number);
        let goes_on = letter.clauses.get(number).is_some_and(|clause| !clause.opens || !clause.row);
        let about = says(
            clause,
            "bonus|payment|payments|it|paid|payable|installments|amount|this|these|sign on",
        );
        let other = says(
            clause,
            "rsu*|restricted|salary|target|vest|401k|relocation|repay|reimburse|pay back|equity|\
            annual",
        );
        let amounts = clause.iter().any(|token| token.figure().is_some_and(|figure| figure.is_money()));
        if !goes_on || !about || other || amounts {
            break;
        }
        all.push(LetterToken { piece: Piece::End, from: 0, to: 0 });
        all.extend(clause.iter().cloned());
    }
    all
}

/// Other clauses about such payments that name no amount: `The sign-on bonus is paid in your first paycheck.`
fn elsewhere(letter: &LetterText<'_>, placed: &Placed) -> Vec<LetterToken> {
    let about = |number: &usize| {
        let own =
            letter.hits.get(*number).is_some_and(|hits| hits.iter().any(|hit| hit.topic == placed.topic));
        let clause = letter.clause(*number);
        let amounts = clause.iter().any(|token| token.figure().is_some_and(|figure| figure.is_money()));
        own && !amounts
            && says(clause, "paid|payable|pay|payroll|paycheck|payment")
            && !says(clause, "repay|reimburse|pay back|repaid|leave|resign|return")
    };
    let clauses = (0..letter.clauses.len()).filter(about);
    clauses.flat_map(|number| letter.clause(number).iter().cloned()).collect()
}

/// The service year that is named nearest to a payment.
fn year_of(letter: &LetterText<'_>, placed: &Placed) -> Option<u32> {
    let clause = letter.clauses.get(placed.clause)?;
    let mut best: Option<(u32, u32)> = None;
    for at in clause.from..clause.to {
        let rest = cut(&letter.tokens, at, clause.to);
        let Some(year) = year_at(rest) else { continue };
        let (from, to, behind) = if at > placed.at { (placed.at + 1, at, 6) } else { (at + 2, placed.at, 0) };
        let weigh = |token: &LetterToken| match &token.piece {
            Piece::Figure(figure) if figure.is_money() => 60,
            Piece::Mark(',') => 15,
            Piece::Word(word) if word == "and" => 15,
            _ => 4,
        };
        let cost: u32 = behind + cut(&letter.tokens, from, to).iter().map(weigh).sum::<u32>();
        if best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, year));
        }
    }
    // A table with a row for each year.
    if clause.columns.is_some_and(|header| {
        letter.clause(header).first().is_some_and(|first| matches!(first.word(), "year" | "yr"))
    }) {
        let number = letter.tokens.get(clause.from).and_then(count);
        if let Some(year) = number.filter(|year| (1..=4).contains(year)) {
            return Some(year);
        }
    }
    let heading = letter.heading(placed.clause);
    let above = || (0..heading.len()).find_map(|at| year_at(heading.get(at..).unwrap_or_default()));
    best.filter(|(cost, _)| *cost < 100).map(|(_, year)| year).or_else(above)
}

/// A service year at the beginning: `year one`, `first-year`, `months 13`, `year 2`, `second 12 months`.
fn year_at(rest: &[LetterToken]) -> Option<u32> {
    let first = rest.first()?;
    let at = |step: usize| rest.get(step);
    let skip = usize::from(at(1).is_some_and(|token| token.is_mark('-')));
    let next = at(1 + skip)?;
    let year = |word: &str| matches!(word, "year" | "yr" | "years");
    let found = if year(first.word()) {
        let ahead = at(2 + skip).map_or("", LetterToken::word);
        count(next).filter(|_| !matches!(ahead, "anniversary" | "years"))
    } else if let Some(which) = nth(first) {
        let months = count(next) == Some(12) && at(2 + skip).is_some_and(|token| token.word() == "months");
        (year(next.word())
            || months
            || (next.word() == "full" && at(2 + skip).is_some_and(|token| year(token.word()))))
        .then_some(which)
    } else if matches!(first.word(), "yr1" | "y1" | "year1") {
        Some(1)
    } else if matches!(first.word(), "yr2" | "y2" | "year2") {
        Some(2)
    } else if matches!(first.word(), "month" | "months") {
        count(next).filter(|month| *month == 1 || *month == 13).map(|month| month / 12 + 1)
    } else {
        None
    };
    found.filter(|year| (1..=4).contains(year))
}

/// How a payment is made.
fn paid(details: &[LetterToken], year: Option<u32>) -> Paid {
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
    let lump = |at: u16| Paid::Lump { at: at.min(bounds::LAST_MONTH) };
    if let Some(at) = (0..details.len())
        .find(|at| details.get(*at).is_some_and(|token| matches!(token.word(), "anniversary")))
    {
        // `repay it if you leave before the first anniversary` is about paying back.
        let near = cut(details, at.saturating_sub(6), at);
        let which = near.iter().rev().find_map(|token| nth(token).or_else(|| count(token)));
        if says(near, "on|upon|following|after|at|around")
            && !says(near, "before|prior|until")
        {
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
            next payroll|1st paycheck",
    );
    match year {
        Some(year) if year > 1 => lump(from),
        _ if first_pay => lump(1),
        _ => lump(0),
    }
}

/// `after six months of service`, `90 days after your start date`.
fn after_months(details: &[LetterToken]) -> Option<u16> {
    for at in 0..details.len() {
        let rest = details.get(at..).unwrap_or_default();
        if let Some((months, length)) = span(rest) {
            let behind = rest.get(length).map_or("", LetterToken::word);
            let before = at.checked_sub(1).and_then(|at| details.get(at)).map_or("", LetterToken::word);
            if (matches!(before, "after" | "completing" | "at" | "following") || behind == "after")
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
    let months = first_span(details.get(over..over + 8).or_else(|| details.get(over..))?)?;
    u16::try_from(months).ok().filter(|months| (1..=60).contains(months))
}

/// Two equal parts: when each is paid.
fn halves(details: &[LetterToken]) -> Option<Vec<(i64, Paid)>> {
    let percents: Vec<crate::model::fixed::Rate> = details
        .iter()
        .filter_map(|token| token.figure().filter(|figure| figure.is_percent())?.rate().ok())
        .collect();
    let fifty = matches!(percents.as_slice(), [one, other] if one == other && *one + *other == crate::model::fixed::Rate::ONE);
    let split = fifty
        || says(
            details,
            "half|two equal|two installments|2 equal|two payments|two parts|50% * start|\
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
    let first = if says(details, "first paycheck|first payroll|within 30 days|first pay") {
        1
    } else {
        0
    };
    Some(vec![(2, Paid::Lump { at: first }), (2, Paid::Lump { at: later.min(bounds::LAST_MONTH) })])
}

/// The sum of the payments for joining that come in the first year.
pub(super) fn first_year(payments: &[SignOn]) -> Money {
    let early = |payment: &&SignOn| match payment.paid {
        Paid::Lump { at } => at <= 12,
        Paid::Monthly { from, .. } => from <= 12,
    };
    payments.iter().filter(early).map(|payment| payment.amount).sum()
}
