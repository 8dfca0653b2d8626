//! Which topic each number of a letter belongs to: the nearest words about something that such a number can be.

use super::clause::Clause;
use super::figure::{FigureKind, LetterFigure};
use super::number_unit::{NumberUnit, unit};
use super::pay_words::{is_question, is_welcome, is_yearly, joins, made_up_for, vague};
use super::said::cut;
use super::token::{LetterToken, Piece};
use super::topic::{LetterTopic, Lexicon, TopicHit};

/// A number with its topic.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    pub(super) topic: LetterTopic,
    /// The token of the number.
    pub(super) at: usize,
    /// Its clause.
    pub(super) clause: usize,
    /// How far the words are; a heading is far.
    pub(super) cost: u32,
}

/// Costs of what stands between words and a number, in tenths of a word.
const HEADING: u32 = 200;

const COLUMN: u32 = 60;

/// Alone on the line below its label.
const BELOW: u32 = 50;

const BEFORE: u32 = 190;

/// Farther words are about something else.
const FAR: u32 = 400;

/// The words about topics in each clause.
pub(super) fn hits(tokens: &[LetterToken], clauses: &[Clause], lexicon: &Lexicon) -> Vec<Vec<TopicHit>> {
    let in_clause = |clause: &Clause| {
        let mut found = Vec::new();
        let mut at = clause.from;
        while at < clause.to {
            match lexicon.at(tokens, at).filter(|(_, length)| at + length <= clause.to) {
                Some((topic, length)) => {
                    found.push(TopicHit { topic, from: at, to: at + length });
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    };
    clauses.iter().map(in_clause).collect()
}

/// Gives each number its topic. Numbers without one are left out.
pub(super) fn assign(
    tokens: &[LetterToken],
    clauses: &[Clause],
    hits: &[Vec<TopicHit>],
    replaced: &[bool],
) -> Vec<Placed> {
    let mut placed = Vec::new();
    let none = Vec::new();
    let of = |clause: usize| hits.get(clause).unwrap_or(&none);
    for (number, clause) in clauses.iter().enumerate() {
        for at in clause.from..clause.to {
            let Some(figure) = tokens.get(at).and_then(LetterToken::figure) else { continue };
            let allowed = |topic: LetterTopic| fits(tokens, at, figure, topic);
            let own = of(number)
                .iter()
                .filter(|hit| allowed(hit.topic) && !made_up_for(tokens, clause, hit, at))
                .filter(|hit| {
                    !(hit.topic == LetterTopic::Bonus && hit.from > at && is_yearly(tokens, figure, at))
                })
                .map(|hit| (hit.topic, cost((tokens, replaced), hit, at) + vague(tokens, hit)));
            let column = clause.columns.into_iter().flat_map(|header| {
                let header_clause = clauses.get(header);
                let cell = header_clause.map_or(0, |header| column_of(tokens, header, clause, at));
                of(header)
                    .iter()
                    .filter(move |hit| {
                        header_clause.is_some_and(|clause| cell_of(tokens, clause, hit.from) == cell)
                    })
                    .filter(|hit| allowed(hit.topic))
                    .map(|hit| (hit.topic, COLUMN))
            });
            let above = clause
                .heading
                .into_iter()
                .flat_map(of)
                .filter(|hit| allowed(hit.topic))
                .map(|hit| (hit.topic, if below_label(clauses, number) { BELOW } else { HEADING }));
            // Of a question the last words count: `And if I need until after my vacation to start?`
            let question = clause.heading.is_some_and(|heading| is_question(tokens, clauses, heading));
            let mut above: Vec<(LetterTopic, u32)> = above.collect();
            if question {
                above = above.pop().into_iter().collect();
            }
            let mut best =
                own.chain(column).chain(above).min_by_key(|(_, cost)| *cost).filter(|(_, cost)| *cost < FAR);
            if !figure.is_number() && best.is_none_or(|(_, cost)| cost == HEADING) {
                // The clauses before it in its paragraph, up to three.
                let same = |before: &usize| clauses.get(before + 1).is_some_and(|after| !after.opens);
                let earlier = (number.saturating_sub(3)..number).rev().take_while(same).find_map(|earlier| {
                    let hit =
                        of(earlier).iter().rfind(|hit| allowed(hit.topic) && hit.topic != LetterTopic::Other);
                    hit.map(|hit| (earlier, hit.topic))
                });
                // A heading within the paragraph is nearer than what stands before it.
                let headed = best.is_some() && clause.heading >= earlier.map(|(earlier, _)| earlier);
                if let Some((_, topic)) = earlier.filter(|_| !headed) {
                    best = Some((topic, BEFORE));
                }
            }
            if let Some((topic, cost)) = best {
                let heading = clause.heading.map_or(&[][..], |heading| of(heading));
                let welcomes = topic == LetterTopic::Base && is_welcome(tokens, (clause, of(number)), at);
                let bonus = topic == LetterTopic::Bonus && figure.is_money();
                let joins = welcomes || bonus && joins(tokens, clause, heading);
                let topic = if joins { LetterTopic::SignOn } else { topic };
                placed.push(Placed { topic, at, clause: number, cost });
            }
        }
    }
    placed
}

/// Is a clause one number, on the line below its label?
fn below_label(clauses: &[Clause], number: usize) -> bool {
    let follows = |clause: &Clause| {
        clause.opens && clause.to <= clause.from + 2 && clause.heading == number.checked_sub(1)
    };
    clauses.get(number).is_some_and(follows)
}

/// Which cell of a row a token stands in.
pub(super) fn cell_of(tokens: &[LetterToken], clause: &Clause, at: usize) -> usize {
    let before = cut(tokens, clause.from, at);
    before.iter().filter(|token| token.piece == Piece::Cell).count()
}

/// Which cell of the row that names the columns stands above a token. That row may have no name above the first column.
pub(super) fn column_of(tokens: &[LetterToken], header: &Clause, clause: &Clause, at: usize) -> usize {
    let width = |clause: &Clause| super::clause::cells(cut(tokens, clause.from, clause.to));
    let short = usize::from(width(header) + 1 == width(clause));
    cell_of(tokens, clause, at).saturating_sub(short)
}

/// Can a number be about a topic?
fn fits(tokens: &[LetterToken], at: usize, figure: &LetterFigure, topic: LetterTopic) -> bool {
    use LetterTopic::{
        Base, Bonus, DaysOff, Deadline, Equity, Match, Options, Other, Refresher, Relocation, Repay,
        SharePrice, SignOn, Start, Total, Vest,
    };
    let unit = unit(tokens, at);
    match figure.kind {
        FigureKind::Money { .. } => matches!(
            topic,
            Base | Bonus
                | SignOn
                | Relocation
                | Equity
                | SharePrice
                | Options
                | Refresher
                | Match
                | Total
                | Other
        ),
        FigureKind::Percent => matches!(topic, Bonus | Match | Vest | Repay | Other | Refresher | DaysOff),
        FigureKind::Date(_) => matches!(topic, Start | Deadline | Vest | Other | Refresher),
        FigureKind::Fraction(..) => matches!(topic, Vest | Repay),
        FigureKind::Ordinal => false,
        FigureKind::Number { scaled } => match unit {
            NumberUnit::Shares => matches!(topic, Equity | Options | Refresher | Other),
            NumberUnit::Days => matches!(topic, DaysOff | Other | SharePrice | Deadline),
            NumberUnit::Time => false,
            NumberUnit::None if scaled || figure.text.contains(',') => {
                matches!(
                    topic,
                    Base | Bonus | SignOn | Relocation | Equity | Total | Other | Options | Refresher
                )
            }
            NumberUnit::None => matches!(
                topic,
                Base | Bonus | SignOn | Relocation | Equity | DaysOff | Total | Other | Options
            ),
        },
    }
}

/// How far words are from a number.
fn cost((tokens, replaced): (&[LetterToken], &[bool]), hit: &TopicHit, at: usize) -> u32 {
    let behind = hit.from > at;
    let (from, to) = if behind { (at + 1, hit.from) } else { (hit.to, at) };
    let mut cost = if behind { 6 } else { 0 };
    let mut after_weekday = false;
    if behind && hit.topic == LetterTopic::Other {
        cost += 14;
    }
    // `total` alone may be said of any part.
    if hit.topic == LetterTopic::Total && hit.to == hit.from + 1 {
        cost += 60;
    }
    for (token, old) in cut(tokens, from, to).iter().zip(replaced.iter().skip(from)) {
        // `Monday, January 18`
        let weekday = |word: &str| {
            word.len() > 5
                && word.ends_with("day")
                && matches!(word.get(..3), Some("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"))
        };
        if weekday(token.word()) || (token.is_mark(',') && core::mem::take(&mut after_weekday)) {
            after_weekday = weekday(token.word());
            continue;
        }
        cost += match &token.piece {
            Piece::Word(word) => match word.as_str() {
                "of" | "is" | "be" | "will" | "the" | "a" | "an" | "at" | "equal" | "to" | "in" | "your"
                | "amount" | "total" | "as" | "gross" | "currently" | "new" | "rate" | "annual"
                | "target" | "our" | "approximately" | "about" | "cash" | "initial" => 3,
                "and" | "plus" => 25,
                "but" | "while" | "which" | "with" | "if" | "than" => 20,
                _ => 10,
            },
            Piece::Figure(_) if *old => 3,
            Piece::Figure(figure) if figure.is_money() || figure.is_percent() => 50,
            Piece::Figure(_) => 15,
            Piece::Mark(',') => 25,
            Piece::Mark(';') => 60,
            Piece::Mark('.') => 40,
            Piece::Mark(':' | '-' | '(' | ')' | '"' | '=' | '~') => 3,
            Piece::Mark('/' | '+' | '&') => 25,
            Piece::Mark(_) => 10,
            Piece::Cell => 12,
            Piece::End => 60,
        };
        if cost > FAR {
            break;
        }
    }
    cost
}
