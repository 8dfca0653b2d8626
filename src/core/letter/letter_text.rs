//! A letter taken apart, and the offer that is filled from it.

use super::assign::{Placed, assign, hits};
use super::clause::{Clause, clauses};
use super::cut_tokens::letter_tokens;
use super::figure::{LetterDate, LetterFigure};
use super::lines::{JoinedText, join};
use super::reading::{FoundValue, LetterAsk, LetterReading};
use super::replaced::{ranges, replaced};
use super::said::cut;
use super::token::LetterToken;
use super::topic::{LetterTopic, Lexicon, TopicHit};
use crate::data::Catalog;

/// A letter, taken apart.
pub(super) struct LetterText<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) text: JoinedText,
    pub(super) tokens: Vec<LetterToken>,
    pub(super) clauses: Vec<Clause>,
    pub(super) hits: Vec<Vec<TopicHit>>,
    pub(super) placed: Vec<Placed>,
    /// For each token: is it a number that another one replaces?
    pub(super) replaced: Vec<bool>,
    /// For each token: is it an end of a range?
    pub(super) ranged: Vec<bool>,
    /// The date of the letter.
    pub(super) dated: Option<LetterDate>,
}

impl<'a> LetterText<'a> {
    pub(super) fn new(text: &str, catalog: &'a Catalog) -> Self {
        let text = join(text);
        let tokens = letter_tokens(&text.text);
        let clauses = clauses(&text, &tokens);
        let hits = hits(&tokens, &clauses, &Lexicon::new());
        let replaced = replaced(&tokens, &clauses);
        let placed = assign(&tokens, &clauses, &hits, &replaced);
        let ranged = ranges(&tokens, &replaced);
        let dated = dated(&tokens, &placed);
        Self { catalog, text, tokens, clauses, hits, placed, replaced, ranged, dated }
    }

    /// Numbers of a topic that are not replaced, of the newest mail that has any.
    pub(super) fn of(&self, topic: LetterTopic) -> Vec<Placed> {
        let all = self
            .placed
            .iter()
            .filter(|placed| placed.topic == topic && !self.is_replaced(placed.at))
            .copied();
        let all: Vec<Placed> = all.collect();
        let newest = all.iter().map(|placed| self.depth(placed)).min().unwrap_or_default();
        all.into_iter().filter(|placed| self.depth(placed) == newest).collect()
    }

    /// The same, of all older mails.
    pub(super) fn deeper(&self, topic: LetterTopic) -> Vec<Placed> {
        let newest = self.of(topic).iter().map(|placed| self.depth(placed)).min().unwrap_or_default();
        let fits = |placed: &&Placed| {
            placed.topic == topic && !self.is_replaced(placed.at) && self.depth(placed) > newest
        };
        self.placed.iter().filter(fits).copied().collect()
    }

    /// What a number was found to be about, and how far the words are.
    pub(super) fn placed_at(&self, at: usize) -> Option<&Placed> {
        let found = self.placed.binary_search_by_key(&at, |placed| placed.at).ok()?;
        self.placed.get(found)
    }

    pub(super) fn is_replaced(&self, at: usize) -> bool {
        self.replaced.get(at).copied().unwrap_or_default()
    }

    pub(super) fn is_range(&self, at: usize) -> bool {
        self.ranged.get(at).copied().unwrap_or_default()
    }

    fn depth(&self, placed: &Placed) -> usize {
        self.clauses.get(placed.clause).map_or(0, |clause| clause.depth)
    }

    pub(super) fn figure(&self, at: usize) -> Option<&LetterFigure> {
        self.tokens.get(at)?.figure()
    }

    pub(super) fn clause(&self, number: usize) -> &[LetterToken] {
        self.clauses
            .get(number)
            .and_then(|clause| self.tokens.get(clause.from..clause.to))
            .unwrap_or_default()
    }

    /// The words of the heading of a clause.
    pub(super) fn heading(&self, number: usize) -> &[LetterToken] {
        self.clauses.get(number).and_then(|clause| clause.heading).map_or(&[], |heading| self.clause(heading))
    }

    /// The tokens between a number and the amounts or percentages before and behind it in its clause.
    pub(super) fn around(&self, placed: &Placed) -> &[LetterToken] {
        let Some(clause) = self.clauses.get(placed.clause) else { return &[] };
        let same = |at: usize| {
            // `months 13 to 24` are no amounts.
            let before = cut(&self.tokens, at.saturating_sub(3), at);
            let comma = before.iter().rposition(|token| token.is_mark(',')).map_or(0, |comma| comma + 1);
            let near = before.get(comma..).unwrap_or_default();
            !super::said::says(near, "month|months|year|day|days|within")
                && self.placed_at(at).is_some_and(|other| other.topic == placed.topic && other.cost < 200)
        };
        let other = |at: &usize| {
            !self.is_replaced(*at)
                && self
                    .figure(*at)
                    .is_some_and(|figure| figure.is_money() || (figure.is_number() && same(*at)))
        };
        let from = (clause.from..placed.at).rev().find(other).map_or(clause.from, |at| at + 1);
        let to = (placed.at + 1..clause.to).find(other).unwrap_or(clause.to);
        cut(&self.tokens, from, to)
    }

    /// The joined text of some tokens.
    pub(super) fn said(&self, from: usize, to: usize) -> &str {
        let bytes = self.tokens.get(from).zip(to.checked_sub(1).and_then(|last| self.tokens.get(last)));
        bytes.and_then(|(first, last)| self.text.text.get(first.from..last.to)).unwrap_or_default()
    }
}

/// The first date that is about nothing, among the first lines.
fn dated(tokens: &[LetterToken], placed: &[Placed]) -> Option<LetterDate> {
    let dates = tokens.iter().enumerate().filter_map(|(at, token)| Some((at, token.figure()?.date()?)));
    let whole = |date: &LetterDate| date.year.is_some() && date.day.is_some();
    let mut all = dates.filter(|(_, date)| whole(date));
    let about = |at: usize| placed.iter().any(|placed| placed.at == at && placed.cost < 100);
    all.find(|(at, _)| *at < 120 && !about(*at)).map(|(_, date)| date)
}

/// The offer while it is filled.
#[derive(Default)]
pub(super) struct Draft {
    pub(super) reading: LetterReading,
}

impl Draft {
    /// Notes a value at some tokens.
    pub(super) fn found(
        &mut self,
        letter: &LetterText<'_>,
        field: &str,
        value: impl ToString,
        (from, to): (usize, usize),
        sure: bool,
    ) {
        let bytes = letter.tokens.get(from).zip(to.checked_sub(1).and_then(|last| letter.tokens.get(last)));
        let (from, to) = bytes.map_or((0, 0), |(first, last)| letter.text.place(first.from, last.to));
        self.reading.found.push(FoundValue { field: path(field), value: value.to_string(), from, to, sure });
    }

    /// Notes a question.
    pub(super) fn ask(&mut self, field: &str, says: impl Into<String>) {
        let ask = LetterAsk { field: path(field), says: says.into() };
        if !self.reading.asks.contains(&ask) {
            self.reading.asks.push(ask);
        }
    }
}

/// The path of a field of the offer.
fn path(field: &str) -> String {
    format!("offers[0].{field}")
}
