//! Reads a US state, with or without a city before it: `WA`, `Washington`, `Seattle, WA`.

use super::Unread;
use crate::model::tax::states::STATES;

/// Reads a state; its postal code.
///
/// # Errors
/// What is wrong and what to type.
pub fn state(text: &str) -> Result<&'static str, Unread> {
    let text = text.trim();
    let behind_comma = text.rsplit(',').next().unwrap_or_default().trim();
    let last_word = text.rsplit(' ').next().unwrap_or_default();
    let known = |said: &str| {
        let is = |(code, name): &&(&'static str, &'static str)| {
            code.eq_ignore_ascii_case(said) || name.eq_ignore_ascii_case(said)
        };
        STATES.iter().find(is).map(|(code, _)| *code)
    };
    let found = [text, behind_comma, last_word].into_iter().find_map(known);
    found.ok_or_else(|| {
        format!("“{text}” is not a US state. Type its two-letter postal code, such as WA.").into()
    })
}
