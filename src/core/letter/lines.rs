//! Lines of a letter, joined where a program wrapped them: one line then holds one paragraph, list item, label or table row.

use super::lost_columns::pair_columns;
use super::plain::PlainSign;
use super::said::is_in;
use super::typed_lines::{LineKind, Typed, typed};
use crate::compute::number::order::order_by;
use crate::model::month::Month;

/// The joined text. A line break ends a paragraph or a row, a tab a cell.
#[derive(Clone, Debug, Default)]
pub(super) struct JoinedText {
    pub(super) text: String,
    /// For each byte of the text: its bytes in the original, and how deep in quoted mail it stands.
    places: Vec<(usize, usize, usize)>,
}

impl JoinedText {
    /// Bytes of the original for bytes of this text.
    pub(super) fn place(&self, from: usize, to: usize) -> (usize, usize) {
        let begin = self.places.get(from).map_or(0, |place| place.0);
        let end = to.checked_sub(1).and_then(|last| self.places.get(last)).map_or(begin, |place| place.1);
        (begin, end.max(begin))
    }

    /// How many quote marks stand before the line of this byte.
    pub(super) fn depth(&self, at: usize) -> usize {
        self.places.get(at).map_or(0, |place| place.2)
    }

    fn push(&mut self, sign: PlainSign, depth: usize) {
        self.text.push(sign.sign);
        for _ in 0..sign.sign.len_utf8() {
            self.places.push((sign.from, sign.to, depth));
        }
    }
}

/// Joins the lines of a letter.
pub(super) fn join(text: &str) -> JoinedText {
    let lines = pair_columns(typed(text));
    let mut joined = JoinedText::default();
    let (mut width, mut notes) = (0, false);
    let mut lengths: Vec<usize> = lines.iter().map(|line| line.signs.len()).collect();
    order_by(&mut lengths, |one| *one);
    for (at, line) in lines.iter().enumerate() {
        if line.kind == LineKind::Blank {
            width = 0;
            continue;
        }
        if width == 0 {
            let paragraph = lines.iter().skip(at).take(40).take_while(|line| line.kind != LineKind::Blank);
            width = paragraph.map(|line| line.signs.len()).max().unwrap_or_default();
            // A single long line among short ones of the whole text is no margin.
            let alone = if width < 90 {
                lengths.iter().rev().take(2).any(|length| length * 4 < width * 3)
            } else {
                let shorter = |than: usize| lengths.partition_point(|length| *length < than);
                shorter(width + 1) - shorter(width * 17 / 20) < 2
            };
            if alone {
                width = 1;
            }
            notes = is_notes(lines.get(at..).unwrap_or_default());
        }
        for sign in &line.signs {
            joined.push(*sign, line.depth);
        }
        let last = line.signs.last().map_or((0, 0), |last| (last.from, last.to));
        let between = |sign| PlainSign { sign, from: last.0, to: last.1 };
        match lines.get(at + 1).filter(|next| {
            goes_on(line, next, width) && (next.hangs || !notes || !(is_labelled(line) || is_labelled(next)))
        }) {
            Some(next) if hyphenated(line, next) => {
                joined.text.pop();
                joined.places.pop();
            }
            Some(_) if joined.text.ends_with(['-', '/']) => (),
            Some(next) if cuts_number(line, next) => (),
            Some(_) => joined.push(between(' '), line.depth),
            None => joined.push(between('\n'), line.depth),
        }
    }
    joined
}

/// Does the next line go on with the same paragraph?
fn goes_on(line: &Typed, next: &Typed, width: usize) -> bool {
    if next.hangs {
        return true;
    }
    if next.kind != LineKind::Prose || line.kind == LineKind::Row || line.depth != next.depth {
        return false;
    }
    let ends = line.signs.last().map_or(' ', |last| last.sign);
    let small = next.signs.first().is_some_and(|first| first.sign.is_lowercase());
    let words = line.signs.iter().filter(|sign| sign.sign == ' ').count() + 1;
    let first_word = next.signs.iter().take_while(|sign| sign.sign != ' ').count();
    let full = width >= 50 && (line.signs.len() + 1 + first_word) * 10 >= width * 8;
    let digit = next.signs.first().is_some_and(|first| first.sign.is_ascii_digit());
    let open = ends == ','
        || (ends == '-' && small)
        || ends_open(line)
        || (digit && (ends_in_month(line) || cuts_number(line, next)));
    let small = small || (digit && words >= 8);
    let wide = (line.signs.len() + 1 + first_word) * 10 >= width * 7;
    full || open || (small && wide && words >= 5 && !matches!(ends, '.' | '!' | '?' | ':' | ';'))
}

/// Does a line end within an amount: `$158,2` above `00.00`?
fn cuts_number(line: &Typed, next: &Typed) -> bool {
    let last = line.signs.iter().rev().map(|sign| sign.sign).take_while(char::is_ascii_digit).count();
    let first = next.signs.iter().map(|sign| sign.sign).take_while(char::is_ascii_digit).count();
    let before = line.signs.iter().rev().map(|sign| sign.sign).skip(last).take(2).collect::<String>();
    let behind = next.signs.get(first).map_or(' ', |sign| sign.sign);
    let grouped = before.starts_with(',') && before.ends_with(|sign: char| sign.is_ascii_digit());
    (1..=2).contains(&last)
        && first > 0
        && (grouped && last + first == 3 || before.starts_with('$') && behind == ',' && last + first <= 3)
}

fn ends_in_month(line: &Typed) -> bool {
    let word: String = last_word(line).to_ascii_lowercase();
    word.len() >= 3
        && (1..=12_u8).any(|month| {
            Month::new(2_000, month).is_some_and(|month| {
                let name = month.name().to_ascii_lowercase();
                name == word || (word.len() <= 4 && name.starts_with(&word))
            })
        })
}

/// Words that a line of notes begins with.
const LABELS: &str = "base|bonus|sign|signon|rsu|rsus|equity|stock|gsu|gsus|pto|vacation|relo|relocation|\
            start|starting|level|title|location|deadline|salary|tc|refresher|refreshers|benefits|vesting|grant";

/// Is a paragraph one of notes: lines without any full stop?
fn is_notes(lines: &[Typed]) -> bool {
    let paragraph = || lines.iter().take_while(|line| line.kind != LineKind::Blank);
    let stops = |line: &Typed| line.signs.last().is_some_and(|last| matches!(last.sign, '.' | ';'));
    paragraph().count() > 2 && !paragraph().any(stops)
}

fn is_labelled(line: &Typed) -> bool {
    let word: String =
        line.signs.iter().map(|sign| sign.sign).take_while(char::is_ascii_alphabetic).collect();
    is_in(LABELS, word.to_ascii_lowercase().as_str())
}

/// Words after which a sentence goes on.
const OPEN: &str = "of|the|to|a|an|and|is|are|your|our|in|be|will|with|for|or|by|on|at";

fn ends_open(line: &Typed) -> bool {
    line.signs.last().is_some_and(|last| last.sign != '.') && is_in(OPEN, last_word(line).as_str())
}

/// The word at the end of a line, without a point.
fn last_word(line: &Typed) -> String {
    let back = line.signs.iter().rev().map(|sign| sign.sign);
    let point = usize::from(line.signs.last().is_some_and(|last| last.sign == '.'));
    let word: Vec<char> = back.skip(point).take_while(|sign| sign.is_alphabetic()).collect();
    word.into_iter().rev().collect()
}

/// First parts of words that keep their hyphen.
const KEPT: &str = "sign|semi|bi|pre|post|non|on|full|half|pro|after|long|short|year|first|second|one|\
            two|three|four|five|six|twelve|month|re|co|self|buy";

/// Was a word cut at the end of the line?
fn hyphenated(line: &Typed, next: &Typed) -> bool {
    let mut back = line.signs.iter().rev().map(|sign| sign.sign);
    if back.next() != Some('-') || !next.signs.first().is_some_and(|first| first.sign.is_lowercase()) {
        return false;
    }
    let part: Vec<char> = back.take_while(|sign| sign.is_alphabetic()).collect();
    let part: String = part.into_iter().rev().collect::<String>().to_ascii_lowercase();
    !part.is_empty() && !is_in(KEPT, part.as_str())
}
