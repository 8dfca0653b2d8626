//! Reads the pieces of a text as a phrase: some numbers, each with its unit and multiple, and what stands around them. It knows no kind of
//! field and checks no range.

use super::tokens::Token;
use super::words::{Period, TypedUnit, Word};

/// A number with its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Quantity {
    pub(super) digits: String,
    pub(super) negative: bool,
    pub(super) unit: Option<TypedUnit>,
    /// The powers of ten that its multiple can mean.
    pub(super) powers: &'static [i32],
}

/// A text, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Phrase {
    pub(super) quantities: Vec<Quantity>,
    /// What time the pay is for.
    pub(super) period: Option<Period>,
    /// Two numbers are the ends of a range.
    pub(super) range: bool,
    /// There is more than a number and its marks.
    pub(super) loose: bool,
    /// Its marks contradict each other.
    pub(super) conflict: bool,
    /// Words without a meaning here.
    pub(super) unknown: Vec<String>,
}

/// Takes a text apart.
pub(super) fn phrase(tokens: &[Token]) -> Phrase {
    let (tokens, negative) = in_parentheses(tokens);
    let mut reader = Reader { negative, ..Reader::default() };
    for (at, token) in tokens.iter().enumerate() {
        let next_is_number = matches!(tokens.get(at + 1), Some(Token::Number(_)));
        reader.take(token, next_is_number);
        reader.last = Some(token.clone());
    }
    let mut phrase = reader.phrase;
    // A unit or a sign that no number followed, and a dash that no second one did.
    phrase.loose |=
        reader.unit.is_some() || reader.negative || (reader.joined && phrase.quantities.len() < 2);
    phrase.range = phrase.range && phrase.quantities.len() == 2;
    phrase
}

/// Accountants write what is negative in parentheses.
fn in_parentheses(tokens: &[Token]) -> (&[Token], bool) {
    match tokens {
        [Token::Word(Word::Open), inner @ .., Token::Word(Word::Close)] => (inner, true),
        _ => (tokens, false),
    }
}

/// What was read so far.
#[derive(Default)]
struct Reader {
    phrase: Phrase,
    /// A unit that stands before its number.
    unit: Option<TypedUnit>,
    /// A multiple that does.
    powers: Option<&'static [i32]>,
    negative: bool,
    /// A dash or `to` stands behind a number.
    joined: bool,
    last: Option<Token>,
}

impl Reader {
    fn take(&mut self, token: &Token, next_is_number: bool) {
        match token {
            Token::Number(digits) => self.number(digits),
            Token::Unknown(word) => self.phrase.unknown.push(word.clone()),
            Token::Word(word) => self.word(*word, next_is_number),
        }
    }

    fn number(&mut self, digits: &str) {
        self.phrase.range = self.joined && self.phrase.quantities.len() == 1;
        let (unit, negative) = (self.unit.take(), core::mem::take(&mut self.negative));
        // `k$ 250`
        self.phrase.loose |= self.powers.is_some();
        let powers = self.powers.take().unwrap_or(&[0]);
        self.phrase.quantities.push(Quantity { digits: digits.to_owned(), negative, unit, powers });
    }

    fn word(&mut self, word: Word, next_is_number: bool) {
        match word {
            Word::Unit(unit) => self.unit(unit, next_is_number),
            Word::Times(powers) if self.phrase.quantities.is_empty() && self.powers.is_none() => {
                self.powers = Some(powers)
            }
            Word::Times(powers) => {
                match self.phrase.quantities.last_mut().filter(|last| last.powers == [0]) {
                    Some(last) => last.powers = powers,
                    None => self.phrase.conflict = true,
                }
            }
            Word::Each(period) if self.phrase.period.is_none_or(|known| known == period) => {
                self.phrase.period = Some(period);
            }
            Word::Each(_) => self.phrase.conflict = true,
            Word::Dash if self.phrase.quantities.is_empty() && !self.negative => self.negative = true,
            Word::Dash if self.joined => self.phrase.conflict = true,
            Word::Dash | Word::To if !self.phrase.quantities.is_empty() => self.joined = true,
            Word::Plus if self.phrase.quantities.is_empty() => (),
            // `185/20`: a number in a number is no time.
            Word::Per if next_is_number && !self.phrase.quantities.is_empty() => self.phrase.conflict = true,
            Word::Per | Word::Quiet => (),
            Word::Dash | Word::To | Word::Plus | Word::Open | Word::Close | Word::Loose => {
                self.phrase.loose = true
            }
        }
    }

    /// A unit belongs to the number before it, or to the next one: the first has none before it, and one that has its unit takes no other.
    fn unit(&mut self, unit: TypedUnit, next_is_number: bool) {
        let after_number = matches!(self.last, Some(Token::Number(_) | Token::Word(Word::Times(_))));
        let a_share = unit == TypedUnit::Shares && self.last == Some(Token::Word(Word::Per));
        let slot = match self.phrase.quantities.last_mut() {
            Some(last) if after_number || a_share || !next_is_number => &mut last.unit,
            _ => &mut self.unit,
        };
        *slot = match (*slot, unit) {
            (None, TypedUnit::Shares) if a_share => Some(TypedUnit::PerShare),
            (None, unit) => Some(unit),
            // `CAD $120,000`
            (Some(known @ TypedUnit::Foreign(_)), TypedUnit::Dollars)
            | (Some(TypedUnit::Dollars), known @ TypedUnit::Foreign(_)) => Some(known),
            (Some(TypedUnit::Dollars), TypedUnit::Shares) => Some(TypedUnit::PerShare),
            (Some(known), unit) => {
                self.phrase.conflict |= known != unit;
                Some(known)
            }
        };
    }
}
