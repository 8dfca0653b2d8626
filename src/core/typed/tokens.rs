//! Cuts a typed text into numbers, words and signs.

use super::words::{TypedUnit, Word, meaning};

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// Digits with what separates them: `1.234,56`.
    Number(String),
    Word(Word),
    /// A word that has no meaning here.
    Unknown(String),
}

/// The zeros of the scripts that phones type digits in: Arabic, Persian, Devanagari, Bengali, Thai.
const ZEROS: [char; 5] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}'];

/// Replaces signs of other keyboards by plain ones, and drops those that nobody sees.
pub(super) fn tidy(text: &str) -> String {
    let plain = |sign: char| {
        let digit =
            ZEROS.iter().find_map(|zero| u32::from(sign).checked_sub(u32::from(*zero)).filter(|at| *at < 10));
        if let Some(digit) = digit {
            return char::from_digit(digit, 10);
        }
        Some(match sign {
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}' => return None,
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
            '\u{2010}'..='\u{2015}' | '−' | '﹣' => '-',
            '٫' => '.',
            '٬' | '،' | '、' => ',',
            '٪' => '%',
            '’' | '‘' | '`' | '´' => '\'',
            // Letters of other alphabets that look like a Latin one.
            'К' | 'к' | 'Κ' | 'κ' => 'k',
            'М' | 'м' | 'Μ' => 'm',
            // Small letters: by hand, since the tables of all scripts would weigh more than this whole grammar.
            'А'..='Я' => char::from_u32(u32::from(sign) + 0x20).unwrap_or(sign),
            'Ł' => 'ł',
            _ if sign.is_whitespace() => ' ',
            _ => sign,
        })
    };
    let text: String = text.chars().filter_map(plain).collect();
    text.trim().to_ascii_lowercase()
}

/// The pieces of a tidy text.
pub(super) fn tokens(tidy: &str) -> Vec<Token> {
    let signs: Vec<char> = tidy.chars().collect();
    let mut tokens = Vec::new();
    let mut rest = signs.as_slice();
    while let Some((&first, behind)) = rest.split_first() {
        let length = if first == ' ' {
            1
        } else if first.is_ascii_digit()
            || (is_mark(first) && behind.first().is_some_and(char::is_ascii_digit))
        {
            let length = number(rest);
            let digits = text(rest, length);
            let odd = digits.contains('e') || signs_twice(&digits);
            tokens.push(Token::Number(digits));
            tokens.extend(odd.then_some(Token::Word(Word::Loose)));
            length
        } else if first.is_alphabetic() {
            let length = word(rest);
            let after_per = tokens.last() == Some(&Token::Word(Word::Per));
            tokens.extend(read_word(&text(rest, length), after_per));
            length
        } else {
            tokens.push(sign(first));
            1
        };
        rest = rest.get(length.max(1)..).unwrap_or_default();
    }
    tokens
}

fn text(signs: &[char], length: usize) -> String {
    signs.iter().take(length).collect()
}

/// What separates digits, besides a blank.
const fn is_mark(sign: char) -> bool {
    matches!(sign, '.' | ',' | '\'' | '_')
}

/// Does a mark stand twice in a row? A slip of the finger, which is asked about.
fn signs_twice(digits: &str) -> bool {
    digits.chars().zip(digits.chars().skip(1)).any(|(sign, next)| sign == next && is_mark(sign))
}

/// How many signs the number at the beginning has. Marks at its end are no part of it; a blank is where three digits follow.
fn number(signs: &[char]) -> usize {
    let digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
    let mut end = 0;
    loop {
        let marks = signs.iter().skip(end).take_while(|sign| is_mark(**sign)).count();
        let blank = signs.get(end) == Some(&' ') && (1..=3).all(|step| digit(end + step)) && !digit(end + 4);
        if digit(end) {
            end += 1;
        } else if marks > 0 && digit(end + marks) {
            end += marks;
        } else if blank && end > 0 {
            end += 1;
        } else {
            return end + exponent(signs, end);
        }
    }
}

/// How many signs of `e+05` stand behind a number: a spreadsheet writes large ones so.
fn exponent(signs: &[char], end: usize) -> usize {
    let signed = usize::from(matches!(signs.get(end + 1), Some('+' | '-')));
    let digits = signs.iter().skip(end + 1 + signed).take_while(|sign| sign.is_ascii_digit()).count();
    if signs.get(end) == Some(&'e') && digits > 0 { 1 + signed + digits } else { 0 }
}

/// How many signs the word at the beginning has: letters, what joins them, and a point or a dollar sign behind.
fn word(signs: &[char]) -> usize {
    let letter = |at: usize| signs.get(at).is_some_and(|sign| sign.is_alphabetic());
    let mut end = 0;
    while letter(end) || (matches!(signs.get(end), Some('.' | '-' | '\'')) && letter(end + 1)) {
        end += 1;
    }
    let mark = match signs.get(end) {
        Some('$') => meaning(&format!("{}$", text(signs, end)), false).is_some(),
        Some('.') => true,
        _ => false,
    };
    end + usize::from(mark)
}

/// The meaning of a word. One that begins with a multiple is two: `kusd`.
fn read_word(word: &str, after_per: bool) -> Vec<Token> {
    let word: String = word.chars().filter(|sign| !matches!(sign, '.' | '-' | '\'')).collect();
    if let Some(meaning) = meaning(&word, after_per) {
        return vec![Token::Word(meaning)];
    }
    let mut letters = word.chars();
    let multiple = letters.next().and_then(|first| meaning(&first.to_string(), false));
    match (multiple, meaning(letters.as_str(), false)) {
        (Some(times @ Word::Times(_)), Some(unit @ Word::Unit(_))) => {
            vec![Token::Word(times), Token::Word(unit)]
        }
        _ => vec![Token::Unknown(word)],
    }
}

fn sign(sign: char) -> Token {
    match meaning(&sign.to_string(), false) {
        Some(meaning) => Token::Word(meaning),
        None if ('\u{20a0}'..='\u{20cf}').contains(&sign) => {
            Token::Word(Word::Unit(TypedUnit::Foreign("another currency")))
        }
        None if sign.is_numeric() || sign == '‰' => Token::Unknown(sign.to_string()),
        None => Token::Word(Word::Loose),
    }
}
