//! Reads stock grants: shares or dollars, how dollars become shares, and each grant's vesting.

use super::assign::{NumberUnit, Placed, unit};
use super::letter_text::{Draft, LetterText};
use super::said::{cut, says};
use super::token::LetterToken;
use super::topic::LetterTopic;
use super::vesting::vesting;
use crate::model::bounds;
use crate::model::fixed::{Money, Price, Shares};
use crate::model::offer::{Grant, GrantSize, Rounding, ScheduleChoice};

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
struct GrantCandidate {
    placed: Placed,
    size: GrantSize,
    derived: bool,
    doubt: Option<String>,
}

/// Reads the grants.
pub(super) fn stock(letter: &LetterText<'_>, draft: &mut Draft) {
    let mut found = candidates(letter, draft);
    let options = letter.of(LetterTopic::Options);
    let in_options = |placed: &Placed| options.iter().any(|option| option.at == placed.at);
    found.retain(|candidate| !in_options(&candidate.placed));
    ask_about_options(letter, draft, &options);
    ask_about_refreshers(letter, draft);
    let grants = groups(letter, found);
    if grants.is_empty()
        && options.is_empty()
        && !draft.reading.asks.iter().any(|ask| ask.field.ends_with("grants"))
        && !says(
            &letter.tokens,
            "no equity|no stock|no rsus|not include equity|does not include stock|no rsu|\
            all cash",
        )
    {
        draft.ask("grants", "The letter names no stock grant. Is there one?");
    }
    let count = grants.len().min(bounds::ITEMS);
    for (index, (main, other)) in grants.iter().take(count).enumerate() {
        let next = grants.get(index + 1).map(|(next, _)| next.placed.at);
        let previous =
            index.checked_sub(1).and_then(|before| grants.get(before)).map(|(one, _)| one.placed.at);
        grant(letter, draft, (index, count), (main, other.as_ref()), (previous, next));
    }
}

/// Fills one grant.
fn grant(
    letter: &LetterText<'_>,
    draft: &mut Draft,
    (index, count): (usize, usize),
    (main, other): (&GrantCandidate, Option<&GrantCandidate>),
    (previous, next): (Option<usize>, Option<usize>),
) {
    let shares = matches!(main.size, GrantSize::Shares(_));
    let field = format!("grants[{index}].{}", if shares { "shares" } else { "dollars" });
    let value = match main.size {
        GrantSize::Shares(shares) => shares.to_string(),
        GrantSize::Dollars { amount, .. } | GrantSize::Yearly(amount) | GrantSize::AtVest(amount) => {
            amount.to_string()
        }
    };
    let both = other.is_some_and(|other| !other.derived && !main.derived);
    draft.found(letter, &field, value, (main.placed.at, main.placed.at + 1), main.doubt.is_none() && !both);
    if let Some(doubt) = &main.doubt {
        draft.ask(&field, doubt.clone());
    }
    if let Some(other) = other.filter(|_| both) {
        let (one, other) = (
            letter.said(main.placed.at, main.placed.at + 1),
            letter.said(other.placed.at, other.placed.at + 1),
        );
        draft.ask(&field, format!("The letter gives the grant as {one} and as {other}. Which one is fixed?"));
    }
    let mut grant = Grant { size: main.size, ..Grant::default() };
    // What the letter says from this grant to the next one.
    let clauses =
        reach(letter, main.placed.clause, previous.filter(|_| count > 1), next.filter(|_| count > 1));
    let tokens: Vec<LetterToken> =
        clauses.iter().flat_map(|number| letter.clause(*number).iter().cloned()).collect();
    let shared: Vec<usize> = (0..letter.clauses.len())
        .filter(|number| {
            clauses.contains(number)
                || says(
                    letter.clause(*number),
                    "both grants|all grants|each grant|both awards|all awards",
                )
        })
        .collect();
    price(letter, draft, (index, &shared), &mut grant);
    if says(&tokens, "rounded up|rounding up|round up") {
        grant.rounding = Rounding::Up;
    } else if says(&tokens, "rounded down|rounding down|round down") {
        grant.rounding = Rounding::Down;
    }
    if matches!(grant.size, GrantSize::Shares(_)) {
        grant.rounding = Rounding::Exact;
    }
    match vesting(letter, &draft.reading.offer, &clauses, grant.size) {
        Some(read) => {
            let shown = read.shown(letter.catalog);
            draft.found(letter, &format!("grants[{index}].schedule"), shown, read.at, read.doubt.is_none());
            if let Some(doubt) = read.doubt.clone() {
                draft.ask(&format!("grants[{index}].schedule"), doubt);
            }
            if let Some((months, at)) = read.months {
                let numbers: Vec<String> = months.numbers().map(|number| number.to_string()).collect();
                draft.found(
                    letter,
                    &format!("grants[{index}].vests_in"),
                    format!("[{}]", numbers.join(", ")),
                    at,
                    true,
                );
                grant.anchor = Some(months);
            }
            grant.schedule = read.choice(letter.catalog);
        }
        None => {
            grant.schedule = ScheduleChoice::Usual;
            draft.ask(&format!("grants[{index}].schedule"), "The letter does not say when the grant vests, or not in a way that is read here. When does it?");
        }
    }
    draft.reading.offer.grants.push(grant);
}

/// The clauses about a grant: from its own on to the next grant; of a single grant all.
fn reach(letter: &LetterText<'_>, own: usize, previous: Option<usize>, next: Option<usize>) -> Vec<usize> {
    let clause_of =
        |at: usize| letter.clauses.iter().position(|clause| (clause.from..clause.to).contains(&at));
    let last = next.and_then(clause_of).unwrap_or(letter.clauses.len());
    let first = if previous.is_some() || next.is_some() { own } else { 0 };
    (first..last.max(first + 1)).collect()
}

/// The price at which dollars become shares, and how it is averaged.
fn price(letter: &LetterText<'_>, draft: &mut Draft, (index, clauses): (usize, &[usize]), grant: &mut Grant) {
    let GrantSize::Dollars { amount, .. } = grant.size else { return };
    let prices: Vec<(Placed, Price)> = letter
        .of(LetterTopic::SharePrice)
        .into_iter()
        .filter(|placed| {
            clauses.contains(&placed.clause)
                && !says(
                    letter.clause(placed.clause),
                    "par value|preferred|exercise price|strike|409a|52 week",
                )
        })
        .filter_map(|placed| {
            Some((placed, letter.figure(placed.at).filter(|figure| figure.is_money())?.price().ok()?))
        })
        .filter(|(_, price)| *price > Price::whole(1) && *price < Price::whole(20_000))
        .collect();
    let field = format!("grants[{index}].grant_price");
    if let [(placed, price), rest @ ..] = prices.as_slice() {
        let illustrates = says(
            letter.clause(placed.clause),
            "for example|illustrat*|recent|current|today|currently|assum*|closed at|yesterday",
        );
        let example =
            says(letter.clause(placed.clause), "example|if|assum*|illustrat*|hypothetical*");
        if illustrates && !example {
            draft.reading.offer.stock.price = Some(*price);
            draft.found(letter, "stock.price", price, (placed.at, placed.at + 1), true);
        } else if !illustrates {
            let sure = rest.iter().all(|(_, other)| other == price);
            grant.size = GrantSize::Dollars { amount, grant_price: Some(*price) };
            draft.found(letter, &field, price, (placed.at, placed.at + 1), sure);
            if !sure {
                draft.ask(
                    &field,
                    "The letter names several share prices. At which one do the dollars become shares?",
                );
            }
            return;
        }
    }
    let average = clauses.iter().find_map(|number| {
        let clause = letter.clause(*number);
        let about =
            says(clause, "averag*") && says(clause, "price|prices|close|closing|trading");
        about.then(|| letter.clauses.get(*number)).flatten()
    });
    if let Some(clause) = average {
        let days = (clause.from..clause.to).find(|at| {
            unit(&letter.tokens, *at) == NumberUnit::Days
                && letter.tokens.get(*at).and_then(super::said::count).is_some()
        });
        let at = days.map_or((clause.from, clause.to), |at| (at, at + 1));
        let window =
            days.map_or_else(|| "average price".to_owned(), |at| format!("{} days", letter.said(at, at + 1)));
        draft.found(letter, &format!("grants[{index}].averaging"), &window, at, true);
        draft.ask(&field, format!("Dollars become shares at an average price ({window}) that the letter does not name. What price do you expect?"));
    } else if draft.reading.offer.stock.price.is_none() {
        draft.ask(
            &field,
            "The letter does not name the price at which dollars become shares. What price do you expect?",
        );
    }
}

/// All numbers that can be the size of a grant.
fn candidates(letter: &LetterText<'_>, draft: &mut Draft) -> Vec<GrantCandidate> {
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
                Ok(shares) if shares >= Shares::ONE => {
                    if !in_shares && shares >= Shares::whole(60_000) {
                        doubt = Some(format!("Is the stock grant {} shares, or dollars?", figure.text));
                    }
                    GrantSize::Shares(shares)
                }
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
            if number >= 1_000 {
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
    if clause.row
        && (yearly
            || (says(header, "vest*|year") && !says(inside, "rsu*|equity|stock|grant")))
    {
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
    let listed =
        opens && dates && !says(inside, "grant*|award*|receive|rsu grant|equity|start*");
    let behind = cut(&letter.tokens, placed.at + 1, placed.at + 7);
    let vests = says(
        behind,
        "will vest|vest on|vests on|vest in|vesting on|shall vest|vest|on the first|\
            on the second|per quarter|each quarter|per year|a year|each year|annually|\
            every quarter",
    ) && (time
        || says(behind, "vest*")
        || says(inside, "vest*") && !says(behind, "in rsus|in stock|of rsus|rsus"))
        && (time
            || says(
                behind,
                "per quarter|each quarter|per year|a year|each year|annually|every",
            ))
        && !says(behind, "which|that|subject|granted")
        && !behind.iter().any(|token| token.figure().is_some_and(|figure| figure.is_percent()));
    row || listed || vests
}

/// Puts what is the same grant together: its size in shares and in dollars.
fn groups(
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

fn ask_about_options(letter: &LetterText<'_>, draft: &mut Draft, options: &[Placed]) {
    let granted = |placed: &&Placed| {
        unit(&letter.tokens, placed.at) == NumberUnit::Shares
            || letter.figure(placed.at).is_some_and(|figure| figure.text.contains(','))
    };
    if let Some(first) = options.iter().find(granted) {
        let said = letter.said(first.at, first.at + 1);
        draft.ask("grants", format!("The letter grants options ({said}). Options are not counted here: what would you put their value at, in dollars?"));
    }
}

fn ask_about_refreshers(letter: &LetterText<'_>, draft: &mut Draft) {
    let stated = |placed: &&Placed| {
        letter.figure(placed.at).is_some_and(|figure| figure.is_money() || figure.text.contains(','))
    };
    if let Some(first) = letter.of(LetterTopic::Refresher).iter().find(stated) {
        let said = letter.said(first.at, first.at + 1);
        draft.ask(
            "refreshers",
            format!("The letter names grants of later years ({said}). Do you want to count them?"),
        );
    }
}
