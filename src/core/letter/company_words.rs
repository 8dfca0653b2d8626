//! Words around the name of a company, and how much they say that it is the one that offers.

use super::letter_text::LetterText;
use super::said::{cut, says};
use super::token::Piece;

/// Words before the name of the company that offers.
pub(super) const OFFERED_BY: &str = "behalf of|employment with|employment at|join|joining|offer from|offer with|\
            position at|position with|role at|role with|welcome to|team at|work at|offer at|\
            here at|offered by|joined|employer|hiring entity|company name|hiring company|\
            legal entity|entity|organization|employing company|hiring organization|company";

/// How much the words around a name say that this company offers.
pub(super) fn weight(letter: &LetterText<'_>, from: usize, to: usize) -> i32 {
    let before = cut(&letter.tokens, from.saturating_sub(3), from);
    let behind = cut(&letter.tokens, to, to + 3);
    let clause = letter.clauses.iter().position(|clause| (clause.from..clause.to).contains(&from));
    let clause = clause.map_or(&[][..], |number| letter.clause(number));
    let mut score = 0;
    if says(before, OFFERED_BY) {
        score += 6;
    }
    if behind.first().is_some_and(|token| {
        matches!(
            token.word(),
            "inc"
                | "llc"
                | "corporation"
                | "corp"
                | "platforms"
                | "recruiting"
                | "ltd"
                | "is"
                | "offer"
                | "stock"
                | "rsu"
                | "rsus"
                | "recruiter"
                | "talent"
                | "com"
        )
    }) {
        score += 3;
    }
    if says(
        clause,
        "competing|prior offer|previous offer|earlier offer|other offer|versus|vs|compared|\
            you told us|you told me|instead of|your current|currently at|previous employer|leaving|unvested|\
            forfeit*|match the|offer you have|other offer|prior to|formerly|your time at|\
            non solicit*|via|meet|docs|maps|calendar|they were|has me at|have me at|has you at|offered me|declin*|turned down|i also have|i have|no written offer|would also",
    ) {
        score -= 6;
    }
    score
}

/// Is it a word that begins with a capital?
pub(super) fn is_name(letter: &LetterText<'_>, at: usize) -> bool {
    let Some(token) = letter.tokens.get(at) else { return false };
    let said = letter.said(at, at + 1);
    matches!(token.piece, Piece::Word(_))
        && said.starts_with(|first: char| first.is_uppercase())
        && !matches!(
            said,
            "I" | "We" | "You" | "The" | "This" | "As" | "Your" | "Our" | "Dear" | "Re" | "A" | "In"
        )
}

/// Words that a title holds.
pub(super) const TITLES: &str = "manager|engineer|director|lead|architect|head|scientist|developer|vp|president|\
            designer|analyst|programmer|consultant|principal|staff|sdm|cto|officer|specialist|\
            researcher|em|counsel|attorney|accountant|nurse|technician|administrator|associate|\
            controller|economist|coordinator|technologist|strategist|advisor|planner";
