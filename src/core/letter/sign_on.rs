//! Reads sign-on and relocation payments: their amounts, years and installments.

use super::assign::Placed;
use super::base::stated_period;
use super::letter_text::{Draft, LetterText};
use super::said::{cut, says};
use super::sign_on_when::{halves, on_date, paid};
use super::sign_on_words::{details, elsewhere, year_of};
use super::token::LetterToken;
use super::topic::LetterTopic;
use crate::compute::number::order::order_by;
use crate::model::bounds;
use crate::model::fixed::Money;
use crate::model::offer::{Paid, Purpose, SignOn};

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

/// More numbers than a letter has: a longer text is no letter.
const MOST: usize = 60;

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
        for placed in placed.into_iter().filter(|placed| !letter.is_range(placed.at)).take(MOST) {
            for candidate in candidates(letter, draft, placed, purpose) {
                add(&mut found, candidate);
            }
        }
    }
    drop_sums(&mut found);
    let joins = |one: &SignOnCandidate| one.payment.purpose == Purpose::SignOn;
    if !found.iter().any(joins)
        && !draft.reading.asks.iter().any(|ask| ask.field.ends_with("sign_on"))
        && !says(
            &letter.tokens,
            "no sign on|no signing|not offer a sign on|no signon|sign on : none|signing bonus : none|without a sign on|\
            sign on bonus : none|sign on none|no hiring bonus|neither a sign on",
        )
    {
        draft.ask("sign_on", "The letter names no sign-on bonus. Is there one?");
    }
    order_by(&mut found, |one| (one.payment.purpose == Purpose::Relocation, one.year, one.placed.at));
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

/// `$30,000 within 30 days and $30,000 after a year`: equal amounts at different times.
fn apart(old: &SignOnCandidate, new: &SignOnCandidate) -> bool {
    let told = |paid: Paid| paid != Paid::Lump { at: 0 };
    old.placed.clause == new.placed.clause
        && old.payment.paid != new.payment.paid
        && told(old.payment.paid)
        && told(new.payment.paid)
}

/// Adds a payment, unless the letter only names it once more.
fn add(found: &mut Vec<SignOnCandidate>, new: SignOnCandidate) {
    let same = |old: &&mut SignOnCandidate| {
        old.payment.purpose == new.payment.purpose
            && old.payment.amount == new.payment.amount
            && (old.year == new.year && !apart(old, &new)
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
        if !(5..1_000).contains(&(amount.units() / 100))
            || placed.cost > 60
            || counts_time(letter, placed.at)
            || says(cut(&letter.tokens, placed.at.saturating_sub(3), placed.at), "moving to|moves to")
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
    let behind = cut(
        &letter.tokens,
        placed.at + 1,
        (placed.at + 8).min(letter.clauses.get(placed.clause).map_or(0, |clause| clause.to)),
    );
    if purpose == Purpose::Relocation
        && (says(before, "up to|maximum|exceed|as much as|capped at|worth|estimated|value|valued")
            || !says(around, "lump sum|in lieu|instead|cash")
                && says(
                    behind,
                    "managed|direct bill|direct billed|billed directly|vendor|maximum|cap|not paid in cash",
                ))
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
    if purpose == Purpose::SignOn
        && says(before, "up to|as much as")
        && !says(before, "goes up|went up|comes up|came up|moves up|go up|is up")
    {
        doubt = Some(format!(
            "The letter says up to {}. How much is the {noun}?",
            letter.said(placed.at, placed.at + 1)
        ));
    }
    if says(around, "net of tax|net of taxes|after tax|after taxes|grossed up|gross up|tax assisted|net")
        && !says(around, "not grossed up|not be grossed up|no gross up|not gross*")
        && purpose == Purpose::Relocation
    {
        doubt = doubt.or_else(|| {
            let said = letter.said(placed.at, placed.at + 1);
            Some(format!("The {noun} of {said} is after tax. How much is it before tax?"))
        });
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
    let dated = on_date(letter, placed.at, draft.reading.offer.start);
    let part =
        stated_period(letter.tokens.get(placed.at + 1..).unwrap_or_default()).is_some_and(|times| times > 1);
    let each = says(
        around,
        "each of your first two years|each of the first two years|in each of the first two|in each of your first two|each of years|both years|\
            each year for two|per year for two|a year for two|in year 1 and in year 2|in year 1 and year 2|year one and year two|in years one and two|\
            in each of the two|each of two years|years 1 and 2|years one and two|each of year 1",
    );
    let years: Vec<Option<u32>> = if each { vec![Some(1), Some(2)] } else { vec![year] };
    years
        .into_iter()
        .flat_map(|year| {
            let parts: Vec<(i64, Paid)> = halves(&details)
                .filter(|_| year.is_none() || year == Some(1))
                .unwrap_or_else(|| vec![(1, dated.unwrap_or_else(|| paid(&details, year)))]);
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

/// The sum of the payments for joining that come in the first year.
pub(super) fn first_year(payments: &[SignOn]) -> Money {
    let early = |payment: &&SignOn| match payment.paid {
        Paid::Lump { at } => at <= 12,
        Paid::Monthly { from, .. } => from <= 12,
    };
    payments.iter().filter(early).map(|payment| payment.amount).sum()
}
