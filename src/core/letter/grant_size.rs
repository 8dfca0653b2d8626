//! Finds the numbers that can be the size of a grant, and puts those of one grant together.

use super::assign::Placed;
use super::letter_text::{Draft, LetterText};
use super::number_unit::{NumberUnit, unit};
use super::said::{cut, says};
use super::topic::LetterTopic;
use crate::model::fixed::{Money, Shares};
use crate::model::offer::GrantSize;

/// Words before a size that is worked out from the other one.
const DERIVED: &str = "approximately|approx|estimated|roughly|about|~|currently|worth|today|would be|\
            equates|equivalent|illustrat*|around|intrinsic|at current";

/// Words about how dollars become shares.
const CONVERTED: &str = "divid*|convert*|determined by|based on the average|number of units|number of rsus|\
            number of shares|average closing|closing price|trailing average|averag*|\
            number of restricted|calculated|actual number|target value|total value|grant value|\
            dollar value|initial value|valued at";

/// Words of clauses about stock that is no grant of this offer.
const NOT_GRANTED: &str = "fully diluted|outstanding|authorized|ownership guideline|espp|purchase plan|\
            market cap*|your current|current employer|unvested|forfeit*|peers|level typically|\
            others at|for example|hypothetical*|illustration|e.g";

/// A grant that the letter may mean.
#[derive(Clone)]
pub(super) struct GrantCandidate {
    pub(super) placed: Placed,
    pub(super) size: GrantSize,
    pub(super) derived: bool,
    pub(super) doubt: Option<String>,
}

/// All numbers that can be the size of a grant.
pub(super) fn candidates(letter: &LetterText<'_>, draft: &mut Draft) -> Vec<GrantCandidate> {
    let mut found = Vec::new();
    for placed in letter.of(LetterTopic::Equity) {
        let clause = letter.clause(placed.clause);
        let (Some(figure), before) =
            (letter.figure(placed.at), cut(&letter.tokens, placed.at.saturating_sub(5), placed.at))
        else {
            continue;
        };
        let row = letter.clauses.get(placed.clause).is_some_and(|clause| clause.row);
        let words = says(clause, NOT_GRANTED) && !row;
        let part = is_part(letter, &placed);
        if words || part {
            continue;
        }
        if letter.is_range(placed.at) {
            draft.ask(
                "grants",
                format!(
                    "The letter gives a range for the stock grant, from {}. How much is it?",
                    letter.said(placed.at, placed.at + 1)
                ),
            );
            continue;
        }
        let in_shares = !figure.is_money() && unit(&letter.tokens, placed.at) == NumberUnit::Shares;
        let near = before
            .iter()
            .rposition(|token| token.figure().is_some() || token.is_mark(','))
            .map_or(0, |last| last + 1);
        let derived = says(before.get(near..).unwrap_or_default(), DERIVED);
        let mut doubt = figure
            .contradicted
            .then(|| "The grant in words and in digits differ. Which one holds?".to_owned());
        if super::base::stated_period(letter.tokens.get(placed.at + 1..).unwrap_or_default()) == Some(1)
            && figure.is_money()
        {
            doubt = Some(format!(
                "Is {} the stock of one year, or the whole grant?",
                letter.said(placed.at, placed.at + 1)
            ));
        }
        let thousands = figure.text.contains(['k', 'K', 'm', 'M']);
        let counted = says(clause, "units|rsus|rsu|shares|gsus")
            || says(letter.heading(placed.clause), "units|rsus|rsu|shares");
        let size = if in_shares && thousands {
            // `520k RSUs` are rather dollars.
            let Ok(amount) = figure.money() else { continue };
            doubt = Some(format!("Is the stock grant of {} in dollars?", figure.text));
            GrantSize::Dollars { amount, grant_price: None }
        } else if in_shares || (figure.is_number() && !thousands && counted && figure.text.contains(',')) {
            match figure.shares() {
                // So many are rather dollars.
                Ok(shares) if !in_shares && shares >= Shares::whole(60_000) => {
                    doubt = Some(format!("Is the stock grant {} dollars, or shares?", figure.text));
                    let Ok(amount) = figure.money() else { continue };
                    GrantSize::Dollars { amount, grant_price: None }
                }
                Ok(shares) if shares >= Shares::ONE => GrantSize::Shares(shares),
                _ => continue,
            }
        } else if figure.is_money()
            || figure.text.contains([',', 'k', 'K', 'm', 'M'])
            || figure.text.len() >= 5
        {
            match figure.money() {
                Ok(amount) if amount >= Money::whole(1_000) => {
                    if !figure.is_money() && !figure.text.contains(['k', 'K', 'm', 'M']) {
                        doubt = Some(format!("Is the stock grant {} in dollars or in shares?", figure.text));
                    }
                    GrantSize::Dollars { amount, grant_price: None }
                }
                Ok(_) => continue,
                Err(unread) => {
                    draft.ask(
                        "grants",
                        format!("{unread} How much is the stock grant in US dollars or in shares?"),
                    );
                    continue;
                }
            }
        } else {
            let thousands =
                figure.whole().filter(|number| (20..=5_000).contains(number) && placed.cost <= 60);
            let Some(number) = thousands.filter(|number| !(2_000..2_100).contains(number)) else { continue };
            if number >= 1_000 || says(letter.heading(placed.clause), "units|rsus|rsu|shares") {
                doubt = Some(format!("Is the stock grant {number} shares?"));
                GrantSize::Shares(Shares::whole(i64::from(number)))
            } else {
                let amount = Money::whole(i64::from(number) * 1_000);
                doubt = Some(format!("The stock grant is written as {number}. Is it ${amount}?"));
                GrantSize::Dollars { amount, grant_price: None }
            }
        };
        found.push(GrantCandidate { placed, size, derived, doubt });
    }
    found
}

/// Is a number a part of a grant: what vests at one date, or in one year?
fn is_part(letter: &LetterText<'_>, placed: &Placed) -> bool {
    let Some(clause) = letter.clauses.get(placed.clause) else { return false };
    let inside = letter.clause(placed.clause);
    let dates = inside.iter().any(|token| token.figure().is_some_and(|figure| figure.date().is_some()));
    let time = dates
        || says(
            inside,
            "anniversary|year 1|year 2|year 3|year 4|year one|first year|second year|\
            each quarter|per quarter|every quarter|month 12|month 24",
        );
    let opens = clause.opens && (placed.at - clause.from) <= 6;
    // The table of vests: a row with a date or a year and a number.
    let header = clause.columns.map_or(&[][..], |header| letter.clause(header));
    let yearly = header.first().is_some_and(|first| matches!(first.word(), "year" | "yr" | "date" | "vest"));
    if clause.row && (yearly || (says(header, "vest*|year") && !says(inside, "rsu*|equity|stock|grant"))) {
        return true;
    }
    // `38/32/20/10`
    let beside = |at: usize| letter.tokens.get(at).is_some_and(|token| token.is_mark('/'));
    let short = letter.figure(placed.at).is_some_and(|figure| {
        figure.is_number() && figure.text.len() <= 4 && !figure.text.contains(['k', 'K'])
    });
    if short && (beside(placed.at + 1) || placed.at.checked_sub(1).is_some_and(beside)) {
        return true;
    }
    let row = clause.row && time && placed.cost >= 60;
    let listed = opens && dates && !says(inside, "grant*|award*|receive|rsu grant|equity|start*");
    let behind = cut(&letter.tokens, placed.at + 1, placed.at + 7);
    let vests = says(
        behind,
        "will vest|vest on|vests on|vest in|vesting on|shall vest|vest|on the first|\
            on the second|per quarter|each quarter|per year|a year|each year|annually|\
            every quarter",
    ) && (time
        || says(behind, "vest*")
        || says(inside, "vest*") && !says(behind, "in rsus|in stock|of rsus|rsus"))
        && (time || says(behind, "per quarter|each quarter|per year|a year|each year|annually|every"))
        && !says(behind, "which|that|subject|granted")
        && !behind.iter().any(|token| token.figure().is_some_and(|figure| figure.is_percent()));
    row || listed || vests
}

/// Puts what is the same grant together: its size in shares and in dollars.
pub(super) fn groups(
    letter: &LetterText<'_>,
    found: Vec<GrantCandidate>,
) -> Vec<(GrantCandidate, Option<GrantCandidate>)> {
    let mut grants: Vec<(GrantCandidate, Option<GrantCandidate>)> = Vec::new();
    let in_shares = |candidate: &GrantCandidate| matches!(candidate.size, GrantSize::Shares(_));
    for candidate in found {
        let repeats = |(main, other): &(GrantCandidate, Option<GrantCandidate>)| {
            main.size == candidate.size || other.as_ref().is_some_and(|other| other.size == candidate.size)
        };
        let more = says(
            letter.clause(candidate.placed.clause),
            "additional|second grant|another|supplemental|also|in addition|one time|further",
        );
        if grants.iter().any(repeats) {
            continue;
        }
        let open = grants.iter_mut().rev().find(|(main, other)| {
            other.is_none()
                && in_shares(main) != in_shares(&candidate)
                && candidate.placed.clause <= main.placed.clause + 4
                && !(more && candidate.placed.clause != main.placed.clause)
        });
        match open {
            Some((main, other)) => {
                let dollars_first =
                    says(letter.clause(main.placed.clause), CONVERTED) && !in_shares(main) && !main.derived;
                if main.derived && !candidate.derived && !dollars_first {
                    *other = Some(core::mem::replace(main, candidate));
                } else if !main.derived && !candidate.derived && in_shares(&candidate) && !dollars_first {
                    // A number of shares is what a letter fixes, unless it says otherwise.
                    *other = Some(GrantCandidate {
                        derived: says(letter.clause(main.placed.clause), "value|valued|worth"),
                        ..core::mem::replace(main, candidate)
                    });
                } else {
                    let derived = candidate.derived
                        || (in_shares(main)
                            && says(
                                letter.clause(candidate.placed.clause),
                                "value|valued|worth|today|current",
                            ))
                        || dollars_first;
                    *other = Some(GrantCandidate { derived, ..candidate });
                }
            }
            None => grants.push((candidate, None)),
        }
    }
    // Something far from its words is no second grant.
    if let Some(least) = grants.iter().map(|(main, _)| main.placed.cost).min() {
        grants.retain(|(main, _)| main.placed.cost < 200 || main.placed.cost <= least + 60);
    }
    grants
}
