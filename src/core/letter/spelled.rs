//! Numbers in words: `two hundred thousand dollars ($200,000)`, `twelve (12) months`, `fifteen percent`.

use super::figure::{FigureKind, LetterFigure};
use super::number_words::{is_number_word, is_tens, value};
use super::said::{cut, is_in};
use super::token::{LetterToken, Piece};

/// Makes a number of words one piece. Where digits in parentheses repeat it, the digits stay, and are marked if they say another number.
pub(super) fn merge_spelled(tokens: Vec<LetterToken>) -> Vec<LetterToken> {
    let mut out: Vec<LetterToken> = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let run = tokens
            .iter()
            .skip(at)
            .take(16)
            .take_while(|token| is_number_word(token.word()) || token.word() == "and" || token.is_mark('-'))
            .count();
        let run = cut(&tokens, at, at + run);
        let cut = run.iter().rposition(|token| is_number_word(token.word())).map_or(0, |last| last + 1);
        let words: Vec<&str> =
            run.iter().take(cut).map(LetterToken::word).filter(|word| !word.is_empty()).collect();
        let number = if is_number_word(token.word()) { value(&words) } else { None };
        let Some(number) = number else {
            out.push(token.clone());
            at += 1;
            continue;
        };
        let behind = |step: usize| tokens.get(at + cut + step);
        let is = |step: usize, words: &str| behind(step).is_some_and(|token| is_in(words, token.word()));
        let dollars = is(0, "dollars|dollar");
        let percent = is(0, "percent") || (is(0, "per") && is(1, "cent"));
        let unit = match (dollars || is(0, "percent"), percent) {
            (true, _) => 1,
            (false, true) => 2,
            (false, false) => 0,
        };
        let opens = behind(unit).is_some_and(|token| token.is_mark('('));
        let inner = behind(unit + 1).filter(|_| opens);
        let closes = behind(unit + 2).is_some_and(|token| token.is_mark(')'))
            || behind(unit + 3).is_some_and(|token| token.is_mark(')'));
        if let Some((inner, figure)) =
            inner.filter(|_| closes).and_then(|inner| Some((inner, inner.figure()?)))
        {
            // The digits stand for both.
            let digits = if figure.is_percent() {
                figure.rate().ok().map(|rate| u64::try_from(rate.units()).unwrap_or_default() / 10_000_000)
            } else {
                figure.money().ok().map(|money| u64::try_from(money.units()).unwrap_or_default() / 100)
            };
            let contradicted = digits.is_some_and(|digits| digits != number);
            let figure = LetterFigure { contradicted, ..figure.clone() };
            out.push(LetterToken { piece: Piece::Figure(figure), ..inner.clone() });
            let closing = if behind(unit + 2).is_some_and(|token| token.is_mark(')')) { 3 } else { 4 };
            // `(12 months)` keeps its word.
            if closing == 4 {
                out.extend(behind(unit + 2).cloned());
            }
            at += cut + unit + closing;
            continue;
        }
        let long = words.iter().any(|word| matches!(*word, "hundred" | "thousand" | "million"));
        let kind = match (dollars, percent) {
            (true, _) => Some(FigureKind::Money { foreign: false }),
            (_, true) => Some(FigureKind::Percent),
            // `thirty-six`
            _ if long || (words.len() == 2 && words.first().is_some_and(|first| is_tens(first))) => {
                Some(FigureKind::Number { scaled: false })
            }
            _ => None,
        };
        let last = tokens.get(at + cut + unit - 1).map_or(token.to, |last| last.to);
        match kind {
            Some(kind) => {
                let text = if percent { format!("{number}%") } else { number.to_string() };
                let piece = Piece::Figure(LetterFigure::new(kind, &text));
                out.push(LetterToken { piece, from: token.from, to: last });
                at += cut + unit;
            }
            None => {
                out.extend(tokens.iter().skip(at).take(cut.max(1)).cloned());
                at += cut.max(1);
            }
        }
    }
    out
}
