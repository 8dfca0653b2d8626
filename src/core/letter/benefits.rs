//! Reads the 401(k) match and the days off.

use super::days_off::days_off;
use super::letter_text::{Draft, LetterText};
use super::said::{cut, find, first_span, says};
use crate::model::bounds;
use crate::model::fixed::{Money, Rate};
use crate::model::offer::benefits::{Benefits, EmployerMatch};

/// Reads both.
pub(super) fn benefits(letter: &LetterText<'_>, draft: &mut Draft) {
    let match_ = employer_match(letter, draft);
    let days_off = days_off(letter, draft);
    if match_.is_some() || days_off > 0 {
        draft.reading.offer.benefits = Some(Box::new(Benefits { match_, days_off, ..Benefits::default() }));
    }
}

/// Reads the match: `50% of the first 6%`, `100% up to 4%`, `dollar for dollar up to 5%`, `50% of your contributions up to the IRS limit`.
fn employer_match(letter: &LetterText<'_>, draft: &mut Draft) -> Option<EmployerMatch> {
    let about = |number: &usize| {
        let clause = letter.clause(*number);
        let retirement = says(clause, "401k|retirement|contribution|contributions|deferral*|contribute")
            || says(letter.heading(*number), "401k|retirement");
        // `Under the 401(k) you may defer $24,500. The company matches 60% of what you put in.`
        let opens = letter.clauses.get(*number).is_none_or(|clause| clause.opens);
        let before = number.checked_sub(1).filter(|_| !opens).map_or(&[][..], |before| letter.clause(before));
        let retirement = retirement || says(clause, "match*") && says(before, "401k|retirement");
        retirement
            && (says(clause, "match*|dollar for dollar|contribut*|every dollar|each dollar|for every")
                || says(cut(clause, 0, 2), "401k"))
            && (!says(clause, "gift|donation*|charit*|nonprofit") || says(clause, "401k"))
    };
    let numbers: Vec<usize> = (0..letter.clauses.len()).filter(about).collect();
    for number in &numbers {
        let clause = letter.clauses.get(*number)?;
        // Of a list of benefits only what stands behind the plan's name.
        let own = letter.clause(*number);
        let listed = own.iter().filter(|token| token.is_mark(',')).count() > 3
            || says(own, "gift|donation*|charit*|nonprofit");
        let from = find(own, "401k").filter(|_| listed).map_or(clause.from, |at| clause.from + at);
        let percents: Vec<(usize, Rate)> = (from..clause.to)
            .filter(|at| !letter.is_replaced(*at))
            .filter_map(|at| Some((at, letter.figure(at).filter(|figure| figure.is_percent())?.rate().ok()?)))
            .collect();
        let tokens = letter.clause(*number);
        let dollar = says(tokens, "dollar for dollar|1 for 1|one for one");
        let limit = says(
            tokens,
            "irs limit|irs maximum|federal limit|annual limit|irs annual|statutory limit|\
            legal limit|annual irs|irs|maximum allowed|limit",
        );
        // `100% of first 4`, in notes
        let bare = (from + 1..clause.to).find_map(|at| {
            let small = letter
                .figure(at)
                .filter(|figure| figure.is_number())?
                .whole()
                .filter(|number| (1..=15).contains(number))?;
            let before = letter.tokens.get(at - 1)?.word();
            let counted =
                super::number_unit::unit(&letter.tokens, at) != super::number_unit::NumberUnit::None;
            (matches!(before, "first" | "to") && !counted)
                .then_some((at, Rate::from_units(i64::from(small) * Rate::ONE.units() / 100)))
        });
        if let ([(at, rate)], Some((place, up_to))) = (percents.as_slice(), bare) {
            draft.found(letter, "benefits.match.rate", rate, (*at, at + 1), true);
            draft.found(letter, "benefits.match.up_to", up_to, (place, place + 1), false);
            draft.ask(
                "benefits.match.up_to",
                format!(
                    "The letter matches the first {}. Is that percent of pay?",
                    letter.said(place, place + 1)
                ),
            );
            return Some(EmployerMatch { rate: *rate, up_to, ..NONE });
        }
        if percents.iter().any(|(at, _)| letter.is_range(*at)) {
            draft.ask(
                "benefits.match",
                "The letter gives a range for the 401(k) match. How much is it for you?",
            );
            return None;
        }
        let half = says(
            tokens,
            "half of|fifty cents|50 cents|matches half|one half|half a dollar|$0.50|$.50|.50 for",
        );
        // `75 cents for every dollar`
        let cents = (1..tokens.len())
            .find(|at| tokens.get(*at).is_some_and(|token| token.word() == "cents"))
            .and_then(|at| super::said::count(tokens.get(at - 1)?))
            .filter(|cents| (1..=100).contains(cents));
        if let Some(found) = match percents.as_slice() {
            [(from, rate), (to, up_to), rest @ ..] => {
                Some(by_percent(letter, draft, ((*from, *rate), (*to, *up_to)), rest))
            }
            [(at, up_to)] if half || cents.is_some() => {
                let hundredths = i64::from(cents.unwrap_or(50));
                let rate = Rate::from_units(hundredths * Rate::ONE.units() / 100);
                draft.found(letter, "benefits.match.rate", rate, (*at, at + 1), true);
                draft.found(letter, "benefits.match.up_to", up_to, (*at, at + 1), true);
                Some(EmployerMatch { rate, up_to: *up_to, ..NONE })
            }
            [(at, up_to)] if dollar || (!limit && *up_to <= TENTH) => {
                // `we match up to 4% of pay`: dollar for dollar, unless it says otherwise.
                draft.found(letter, "benefits.match.rate", Rate::ONE, (*at, at + 1), dollar);
                draft.found(letter, "benefits.match.up_to", up_to, (*at, at + 1), true);
                if !dollar {
                    draft.ask(
                        "benefits.match.rate",
                        format!(
                            "The letter matches up to {}. Is it dollar for dollar?",
                            letter.said(*at, at + 1)
                        ),
                    );
                }
                Some(EmployerMatch { rate: Rate::ONE, up_to: *up_to, ..NONE })
            }
            // `50% of all you contribute`
            [(at, rate)] if limit || *rate >= QUARTER => Some(by_limit(letter, draft, (*number, *at), *rate)),
            _ => None,
        } {
            if found.rate.is_zero() {
                return None;
            }
            let vests = vest_months(letter, *number);
            if let Some((months, at)) = vests {
                draft.found(letter, "benefits.match.vest_months", months, at, true);
            }
            return Some(EmployerMatch { vest_months: vests.map_or(0, |(months, _)| months), ..found });
        }
    }
    if numbers.is_empty() {
        draft.ask("benefits.match", "The letter names no 401(k) match. Is there one?");
    } else {
        draft.ask(
            "benefits.match",
            "The letter does not say how much of your 401(k) contributions is matched. How much is it?",
        );
    }
    None
}

const QUARTER: Rate = Rate::from_units(Rate::ONE.units() / 4);
const TENTH: Rate = Rate::from_units(Rate::ONE.units() / 10);

const NONE: EmployerMatch =
    EmployerMatch { rate: Rate::ZERO, up_to: Rate::ZERO, defers: None, pay_limit: None, vest_months: 0 };

/// A rate on a part of pay. `100% of the first 3% and 50% of the next 2%` becomes one rate on the whole part.
fn by_percent(
    letter: &LetterText<'_>,
    draft: &mut Draft,
    ((one, rate), (other, up_to)): ((usize, Rate), (usize, Rate)),
    rest: &[(usize, Rate)],
) -> EmployerMatch {
    // `10% of salary when you contribute 5%` is no rate on contributions.
    let (low, high) = (one.min(other), one.max(other));
    let between = cut(&letter.tokens, low + 1, high);
    let of_pay = says(
        between,
        "of salary|of pay|of base|of eligible|of compensation|of earnings|of your salary|of your pay",
    );
    if of_pay && says(between, "when|if|once|as long as") {
        draft.ask(
            "benefits.match",
            format!(
                "The letter says {} of pay for {} of your own. How much is added to each dollar?",
                letter.said(low, low + 1),
                letter.said(high, high + 1)
            ),
        );
        return NONE;
    }
    // `up to 6% of pay at 50%`
    let ((one, rate), (other, up_to)) =
        if rate < up_to { ((other, up_to), (one, rate)) } else { ((one, rate), (other, up_to)) };
    if let [(second, next_rate), (last, next), ..] = rest {
        let part = |rate: Rate, of: Rate| rate.to_f64() * of.to_f64();
        let next = if letter.tokens.get(other..*last).is_some_and(|tokens| says(tokens, "next")) {
            *next
        } else {
            *next - up_to
        };
        let whole = up_to + next;
        // A part of pay is a small one: `50% of the first 6% (75% and 100% in later tiers)` names other rates.
        if !whole.is_zero() && next > Rate::ZERO && next <= QUARTER {
            let rate = Rate::from_f64((part(rate, up_to) + part(*next_rate, next)) / whole.to_f64());
            draft.found(letter, "benefits.match.rate", rate, (one, *second + 1), false);
            draft.found(letter, "benefits.match.up_to", whole, (other, *last + 1), false);
            draft.ask("benefits.match", "The match has two rates; one rate that brings the same stands here. Do you contribute enough for all of it?");
            return EmployerMatch { rate, up_to: whole, ..NONE };
        }
    }
    let more = rest.iter().any(|(_, rate)| *rate > QUARTER);
    draft.found(letter, "benefits.match.rate", rate, (one, one + 1), !more);
    draft.found(letter, "benefits.match.up_to", up_to, (other, other + 1), true);
    if more {
        draft.ask(
            "benefits.match.rate",
            "The letter names several rates of the match. Is this the one that holds for you?",
        );
    }
    EmployerMatch { rate, up_to, ..NONE }
}

/// A rate on contributions up to a limit in dollars.
fn by_limit(
    letter: &LetterText<'_>,
    draft: &mut Draft,
    (number, at): (usize, usize),
    rate: Rate,
) -> EmployerMatch {
    draft.found(letter, "benefits.match.rate", rate, (at, at + 1), true);
    let base = draft.reading.offer.base;
    let clause = letter.clauses.get(number);
    let amounts = clause.into_iter().flat_map(|clause| clause.from..clause.to).filter_map(|at| {
        let figure = letter.figure(at).filter(|figure| figure.is_money())?;
        Some((at, figure.money().ok()?))
    });
    // The limit of contributions, or what the employer adds at most.
    let limit =
        amounts.filter(|(_, amount)| *amount >= Money::whole(1_000)).max_by_key(|(_, amount)| *amount);
    let share = limit.filter(|_| !base.is_zero()).map(|(at, amount)| {
        let employer = letter.tokens.get(at.saturating_sub(8)..at).is_some_and(|before| {
            says(
                before,
                "maximum match|match of|employer|maximum company|for a maximum|we contribute|\
            worth up to|maximum of|i.e|match up to|matching",
            )
        });
        let contributed =
            if employer && !rate.is_zero() { amount.to_f64() / rate.to_f64() } else { amount.to_f64() };
        (at, Rate::from_f64((contributed / base.to_f64() * 1e6).round() / 1e6))
    });
    let up_to = share.map(|(_, share)| share).filter(|share| bounds::SHARE.check(share.units()).is_ok());
    if let Some((place, share)) = share.filter(|_| up_to.is_some()) {
        draft.found(letter, "benefits.match.up_to", share, (place, place + 1), false);
    }
    draft.ask(
        "benefits.match.up_to",
        "The letter names no part of pay at which the match ends. Which part of the base is it?",
    );
    EmployerMatch { rate, up_to: up_to.unwrap_or_default(), ..NONE }
}

/// After how many months the match is kept; 0 for at once.
fn vest_months(letter: &LetterText<'_>, number: usize) -> Option<(u16, (usize, usize))> {
    for number in number..number + 2 {
        let clause = letter.clause(number);
        let Some(at) = find(clause, "vest*") else { continue };
        if says(clause, "rsu*|restricted|grant|shares") || !says(clause, "match*|contribution*|401k") {
            continue;
        }
        let place =
            letter.clauses.get(number).map_or((0, 0), |clause| (clause.from + at, clause.from + at + 1));
        if says(clause, "immediately|immediate|fully vested|100% vested|at once")
            && first_span(clause.get(at..).unwrap_or_default()).is_none()
        {
            return Some((0, place));
        }
        let months = first_span(clause.get(at.saturating_sub(4)..).unwrap_or_default())?;
        return u16::try_from(months).ok().map(|months| (months, place));
    }
    None
}
