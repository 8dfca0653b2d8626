//! What the words behind a number say that it counts.

use super::token::LetterToken;

/// What the word behind a number says it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NumberUnit {
    None,
    Shares,
    Days,
    Time,
}

/// The unit of a number by the words behind it.
pub(super) fn unit(tokens: &[LetterToken], at: usize) -> NumberUnit {
    let mut words =
        tokens.iter().skip(at + 1).filter(|token| !token.is_mark('-') && !token.is_mark(')')).take(4);
    let first = words.next().map_or("", LetterToken::word);
    let second = words.next().map_or("", LetterToken::word);
    let third = words.next().map_or("", LetterToken::word);
    let shares = |word: &str| {
        matches!(
            word,
            "share"
                | "shares"
                | "unit"
                | "units"
                | "rsu"
                | "rsus"
                | "restricted"
                | "gsu"
                | "gsus"
                | "options"
                | "psus"
        )
    };
    let days = |word: &str| matches!(word, "day" | "days" | "holidays" | "holiday");
    match first {
        word if shares(word) => NumberUnit::Shares,
        word if days(word) => NumberUnit::Days,
        "business" | "paid" | "vacation" | "working" | "calendar" | "trading" | "company" | "pto"
        | "personal" | "floating" | "accrued"
            if days(second) || days(third) || second == "vacation" || second == "pto" =>
        {
            NumberUnit::Days
        }
        "month" | "months" | "year" | "years" | "hours" | "hour" | "weeks" | "week" | "quarter"
        | "quarters" | "quarterly" | "equal" | "consecutive" | "monthly" | "annual" | "minutes" | "mo"
        | "yrs" | "yr" | "am" | "pm" | "successive" | "installments" => NumberUnit::Time,
        "additional" | "new" | "company" | "common" | "class" | "stock" | "amazon" | "google" | "meta"
            if shares(second) || shares(third) =>
        {
            NumberUnit::Shares
        }
        _ => NumberUnit::None,
    }
}
