//! Lines of a letter as they were typed: paragraphs, list items, labels and table rows, and how deep in quoted mail.

use super::plain::{PlainSign, plain_signs};

/// One line as it was typed.
pub(super) struct Typed {
    pub(super) signs: Vec<PlainSign>,
    pub(super) depth: usize,
    pub(super) kind: LineKind,
    /// Where its last cell begins, in signs from the left; 0 where it has none.
    pub(super) column: usize,
    /// Does it go on with the last cell of the line above it?
    pub(super) hangs: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum LineKind {
    Blank,
    /// Has cells.
    Row,
    /// Begins with a bullet or a number.
    Item,
    /// Begins with a label and a colon.
    Label,
    Prose,
}

/// The lines as typed, without quote marks, page numbers and blanks at the ends.
pub(super) fn typed(text: &str) -> Vec<Typed> {
    let signs = plain_signs(text);
    let mut lines = Vec::new();
    // Below `Original Message` stands an older mail without quote marks.
    let (mut older, mut broken, mut written) = (0, false, false);
    let all: Vec<&[PlainSign]> = signs.split(|sign| sign.sign == '\n').collect();
    for (at, line) in all.iter().enumerate() {
        let quote = line.iter().take_while(|sign| matches!(sign.sign, '>' | ' ')).count();
        let depth = line.iter().take(quote).filter(|sign| sign.sign == '>').count();
        let quote = if depth > 0 { quote } else { 0 };
        let depth = depth + older;
        let signs = cells(line.get(quote..).unwrap_or_default());
        let plain: String = signs.iter().map(|sign| sign.sign).collect();
        if is_page_number(&plain) {
            broken = broken || in_sentence(&mut lines);
            continue;
        }
        if broken && plain.is_empty() {
            continue;
        }
        broken = false;
        let lower = plain.to_ascii_lowercase();
        let wrote = lower.starts_with("on ") && lower.ends_with("wrote:");
        if lower.trim_matches(['-', '_', ' ']) == "original message"
            || (wrote && depth == older)
            || (depth == 0 && written && older_mail(&all, at))
        {
            older += 1;
        }
        written |= is_text(line);
        let kind = kind(&plain);
        let indent = line.iter().take_while(|sign| sign.sign == ' ').count();
        let above = lines.last().map_or(0, |above| above.column);
        let hangs =
            indent >= 8 && kind != LineKind::Row && kind != LineKind::Blank && indent.abs_diff(above) <= 1;
        let column = if hangs { above } else { last_cell(line) };
        lines.push(Typed { signs, depth, kind, column, hangs });
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

/// Where the last cell of a typed row begins; 0 where blanks part none.
fn last_cell(line: &[PlainSign]) -> usize {
    let blank = |at: usize| line.get(at).is_some_and(|sign| sign.sign == ' ');
    (3..line.len()).rev().find(|at| !blank(*at) && (1..=3).all(|step| blank(at - step))).unwrap_or_default()
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

/// Does a page end within a sentence? Then the blank lines before its number go.
fn in_sentence(lines: &mut Vec<Typed>) -> bool {
    let text = lines.iter().rev().find(|line| line.kind != LineKind::Blank);
    let open = text.is_some_and(|line| {
        line.kind != LineKind::Row
            && line.signs.len() > 40
            && line.signs.last().is_some_and(|last| last.sign.is_lowercase() || last.sign == ',')
    });
    while open && lines.last().is_some_and(|line| line.kind == LineKind::Blank) {
        lines.pop();
    }
    open
}

/// Does the head of an older mail begin here, below another one's text: `From:`, then `Sent:`?
fn older_mail(lines: &[&[PlainSign]], at: usize) -> bool {
    let more = lines.iter().skip(at + 1).take(3).any(|line| begins(line, "Sent:") || begins(line, "Date:"));
    more && lines.get(at).is_some_and(|line| begins(line, "From:"))
}

/// Is a line more than one of the head of a mail?
fn is_text(line: &[PlainSign]) -> bool {
    let heads = ["From:", "To:", "Sent:", "Date:", "Subject:", "Cc:", "CC:"];
    line.len() > 20 && !heads.iter().any(|word| begins(line, word))
}

fn begins(line: &[PlainSign], word: &str) -> bool {
    line.len() >= word.len() && line.iter().zip(word.chars()).all(|(sign, want)| sign.sign == want)
}
