//! Lines of a letter, joined where a program wrapped them: one line then holds one paragraph, list item, label or table row.

use super::plain::{PlainSign, plain_signs};
use super::said::is_in;

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

/// One line as it was typed.
struct Typed {
    signs: Vec<PlainSign>,
    depth: usize,
    kind: LineKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum LineKind {
    Blank,
    /// Has cells.
    Row,
    /// Begins with a bullet or a number.
    Item,
    /// Begins with a label and a colon.
    Label,
    Prose,
}

/// Joins the lines of a letter.
pub(super) fn join(text: &str) -> JoinedText {
    let lines = typed(text);
    let mut joined = JoinedText::default();
    let mut width = 0;
    let mut lengths: Vec<usize> = lines.iter().map(|line| line.signs.len()).collect();
    lengths.sort_unstable();
    for (at, line) in lines.iter().enumerate() {
        if line.kind == LineKind::Blank {
            width = 0;
            continue;
        }
        if width == 0 {
            let paragraph = lines.iter().skip(at).take(40).take_while(|line| line.kind != LineKind::Blank);
            width = paragraph.map(|line| line.signs.len()).max().unwrap_or_default();
            // A single long line among short ones of the whole text is no margin.
            if width < 90 && lengths.iter().rev().take(2).any(|length| length * 4 < width * 3) {
                width = 1;
            }
        }
        for sign in &line.signs {
            joined.push(*sign, line.depth);
        }
        let last = line.signs.last().map_or((0, 0), |last| (last.from, last.to));
        let between = |sign| PlainSign { sign, from: last.0, to: last.1 };
        match lines.get(at + 1).filter(|next| goes_on(line, next, width)) {
            Some(next) if hyphenated(line, next) => {
                joined.text.pop();
                joined.places.pop();
            }
            Some(_) if joined.text.ends_with(['-', '/']) => (),
            Some(_) => joined.push(between(' '), line.depth),
            None => joined.push(between('\n'), line.depth),
        }
    }
    joined
}

/// Does the next line go on with the same paragraph?
fn goes_on(line: &Typed, next: &Typed, width: usize) -> bool {
    if next.kind != LineKind::Prose || line.kind == LineKind::Row || line.depth != next.depth {
        return false;
    }
    let ends = line.signs.last().map_or(' ', |last| last.sign);
    let small = next.signs.first().is_some_and(|first| first.sign.is_lowercase());
    let words = line.signs.iter().filter(|sign| sign.sign == ' ').count() + 1;
    let first_word = next.signs.iter().take_while(|sign| sign.sign != ' ').count();
    let full = width >= 50 && (line.signs.len() + 1 + first_word) * 10 >= width * 8;
    let open = ends == ',' || (ends == '-' && small) || ends_open(line);
    let wide = (line.signs.len() + 1 + first_word) * 10 >= width * 7;
    full || open || (small && wide && words >= 5 && !matches!(ends, '.' | '!' | '?' | ':' | ';'))
}

/// Words after which a sentence goes on.
const OPEN: &str = "of|the|to|a|an|and|is|are|your|our|in|be|will|with|for|or|by|on|at";

fn ends_open(line: &Typed) -> bool {
    let word: Vec<char> =
        line.signs.iter().rev().map(|sign| sign.sign).take_while(|sign| sign.is_alphabetic()).collect();
    let word: String = word.into_iter().rev().collect();
    is_in(OPEN, word.as_str())
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

/// The lines as typed, without quote marks, page numbers and blanks at the ends.
fn typed(text: &str) -> Vec<Typed> {
    let signs = plain_signs(text);
    let mut lines = Vec::new();
    // Below `Original Message` stands an older mail without quote marks.
    let mut older = 0;
    for line in signs.split(|sign| sign.sign == '\n') {
        let quote = line.iter().take_while(|sign| matches!(sign.sign, '>' | ' ')).count();
        let depth = line.iter().take(quote).filter(|sign| sign.sign == '>').count();
        let quote = if depth > 0 { quote } else { 0 };
        let depth = depth + older;
        let signs = cells(line.get(quote..).unwrap_or_default());
        let plain: String = signs.iter().map(|sign| sign.sign).collect();
        if is_page_number(&plain) {
            continue;
        }
        let lower = plain.to_ascii_lowercase();
        let wrote = lower.starts_with("on ") && lower.ends_with("wrote:");
        if lower.trim_matches(['-', '_', ' ']) == "original message" || (wrote && depth == older) {
            older += 1;
        }
        let kind = kind(&plain);
        lines.push(Typed { signs, depth, kind });
    }
    lines
}

/// Puts a tab where a table has its next cell, drops signs of emphasis and frames, and trims.
fn cells(line: &[PlainSign]) -> Vec<PlainSign> {
    let mut out: Vec<PlainSign> = Vec::with_capacity(line.len());
    let mut gap = 0;
    for (at, sign) in line.iter().enumerate() {
        let near = |step: usize| line.get(at + step).map_or(' ', |sign| sign.sign);
        let before = at.checked_sub(1).and_then(|at| line.get(at)).map_or(' ', |sign| sign.sign);
        match sign.sign {
            ' ' => {
                gap += 1;
                if out.last().is_some_and(|last| !matches!(last.sign, ' ' | '\t')) {
                    out.push(*sign);
                } else if let Some(last) = out.last_mut().filter(|_| gap >= 3) {
                    last.sign = '\t';
                }
                continue;
            }
            '|' | '\t' => {
                if out.last().is_some_and(|last| last.sign == ' ') {
                    out.pop();
                }
                if out.last().is_some_and(|last| last.sign != '\t') {
                    out.push(PlainSign { sign: '\t', ..*sign });
                }
                gap = 3;
                continue;
            }
            // `Base salary;$212,000`, `"Base","$212,000"`
            ';' if near(1) != ' ' && !out.is_empty() => {
                out.push(PlainSign { sign: '\t', ..*sign });
                gap = 3;
                continue;
            }
            ',' if before == '"' && near(1) == '"' => {
                out.push(PlainSign { sign: '\t', ..*sign });
                gap = 3;
                continue;
            }
            '*' if before == '*' || near(1) == '*' || near(1) != ' ' || !out.is_empty() => continue,
            '_' if before == '_' || near(1) == '_' => continue,
            // Leaders of a table of contents: `Base salary ........ $212,000`.
            '.' if before == '.' && near(1) == '.' => {
                if let Some(last) = out.last_mut() {
                    last.sign = '\t';
                }
                continue;
            }
            '.' if before == '.' && out.last().is_some_and(|last| last.sign == '\t') => continue,
            _ => out.push(*sign),
        }
        gap = 0;
    }
    while out.last().is_some_and(|last| matches!(last.sign, ' ' | '\t')) {
        out.pop();
    }
    out
}

fn kind(line: &str) -> LineKind {
    if line.is_empty() || line.chars().all(|sign| matches!(sign, '-' | '=' | '+' | '\t' | ' ' | '_' | '*')) {
        return LineKind::Blank;
    }
    if line.contains('\t') {
        return LineKind::Row;
    }
    let mut signs = line.chars();
    let first = signs.next().unwrap_or(' ');
    let second = signs.next().unwrap_or(' ');
    let number = line.chars().take_while(char::is_ascii_digit).count();
    let numbered = (1..=2).contains(&number)
        && line.chars().nth(number).is_some_and(|sign| matches!(sign, '.' | ')'))
        && line.chars().nth(number + 1) == Some(' ');
    let lettered = second == ')' || (first == '(' && line.chars().nth(2) == Some(')'));
    if matches!(first, '•' | '*' | '#')
        || (matches!(first, '-' | '+' | 'o' | '→') && second == ' ')
        || numbered
        || lettered
    {
        return LineKind::Item;
    }
    let label = line.split_once(':').map(|(label, _)| label);
    let small = line.starts_with(|first: char| first.is_lowercase());
    let labelled = |label: &str| {
        label.len() < 40
            && label.split(' ').count() <= if small { 2 } else { 5 }
            && !label.contains(['.', '!', '?', ',', '$'])
    };
    if label.is_some_and(labelled) { LineKind::Label } else { LineKind::Prose }
}

/// `Page 2 of 4`, `- 2 -`.
fn is_page_number(line: &str) -> bool {
    let lower = line.to_ascii_lowercase();
    let bare = lower.trim_matches(['-', ' ']);
    let digits =
        |text: &str| !text.is_empty() && text.len() < 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let page = bare.strip_prefix("page ").is_some_and(|rest| {
        digits(rest) || rest.split_once(" of ").is_some_and(|(one, all)| digits(one) && digits(all))
    });
    page || (lower.starts_with("- ") && lower.ends_with(" -") && digits(bare))
}
