//! Reads the level: `L6`, `Level 66`, `E6`, `IC5`, `M1`.

use super::letter_text::{Draft, LetterText};
use super::said::{count, cut, is_in, says};
use super::token::{LetterToken, Piece};
use crate::compute::number::order::order_by;

/// Letters of levels that a number follows.
const LADDERS: &str = "l|e|m|d|ic|ict|t|p|sde|is";

/// Is it a level in one word, such as `L6`?
pub(super) fn is_level(token: &LetterToken) -> bool {
    let word = token.word();
    let letters = word.bytes().take_while(u8::is_ascii_alphabetic).count();
    let digits = word.get(letters..).unwrap_or_default();
    letters > 0
        && (1..=2).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && word.get(..letters).is_some_and(|letters| is_in(LADDERS, letters))
}

/// Finds the level, notes it, and returns it.
pub(super) fn level(letter: &LetterText<'_>, draft: &mut Draft) -> Option<String> {
    let mut all: Vec<(i32, usize, usize, String)> = Vec::new();
    for at in 0..letter.tokens.len() {
        let Some(token) = letter.tokens.get(at) else { break };
        let before = cut(&letter.tokens, at.saturating_sub(3), at);
        let near = cut(&letter.tokens, at.saturating_sub(8), at);
        let ahead = letter.tokens.get(at + 1).map_or("", LetterToken::word);
        let mut score = 0;
        if says(
            near,
            "typical*|instead of|rather than|not|previously|next level|promotion|promoted|from|\
            interviewed",
        ) {
            score -= 6;
        }
        let said = letter.said(at, at + 1);
        if is_level(token)
            && said.starts_with(|first: char| first.is_ascii_uppercase())
            && !matches!(ahead, "visa" | "status" | "form")
        {
            score += 4 + i32::from(says(before, "level|grade|band|job level|at")) * 4;
            all.push((score, at, at + 1, said.to_owned()));
        } else if matches!(token.word(), "level" | "grade" | "band") {
            // `Level 66`, `Job level: 6`
            let label = at == 0
                || letter.tokens.get(at - 1).is_some_and(|token| {
                    token.piece == Piece::End || matches!(token.word(), "job" | "career")
                });
            let skip = (1..4).find(|step| {
                !letter.tokens.get(at + step).is_some_and(|token| {
                    matches!(token.piece, Piece::Mark(':' | '-' | '(' | '#') | Piece::Cell)
                        || matches!(token.word(), "is" | "of")
                        || (token.piece == Piece::End && label)
                })
            });
            let number = skip.and_then(|skip| {
                let token = letter.tokens.get(at + skip)?;
                let figure = token.figure()?;
                count(token)
                    .filter(|number| (1..=99).contains(number) && figure.text.len() <= 2)
                    .map(|number| (at + skip, number))
            });
            let entry = letter
                .tokens
                .get(at.saturating_sub(1))
                .is_some_and(|token| matches!(token.word(), "funding" | "coverage" | "entry" | "any"));
            if let Some((place, number)) = number.filter(|_| !entry) {
                all.push((score + 7, place, place + 1, in_ladder(letter, draft, number)));
            }
        }
    }
    order_by(&mut all, |(score, at, ..)| (-score, *at));
    let Some((score, from, to, level)) = all.first().filter(|(score, ..)| *score > -3).cloned() else {
        draft.ask("level", "The letter names no level. Which one is it?");
        return None;
    };
    let rival = all.iter().find(|(theirs, _, _, other)| *other != level && *theirs + 3 > score);
    draft.found(letter, "level", &level, (from, to), rival.is_none());
    if let Some((.., other)) = rival {
        draft.ask("level", format!("The letter names the levels {level} and {other}. Which one is yours?"));
    }
    draft.reading.offer.level = Some(level.clone());
    Some(level)
}

/// A level's number as its company's ladder writes it.
fn in_ladder(letter: &LetterText<'_>, draft: &Draft, number: u32) -> String {
    let company = draft.reading.offer.company.as_deref();
    let known = company.and_then(|id| letter.catalog.company(id));
    let ladder = company.and_then(|id| letter.catalog.ladder(id)).is_some();
    let plain = number.to_string();
    let lettered = format!("L{number}");
    let named = |id: &str| known.is_some_and(|company| company.levels.iter().any(|(level, _)| *level == id));
    if named(&plain) || (number >= 50 && !named(&lettered)) {
        plain
    } else if named(&lettered) || ladder || company == Some("google") {
        lettered
    } else {
        plain
    }
}
