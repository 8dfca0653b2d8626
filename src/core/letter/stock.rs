//! Reads stock grants: shares or dollars, how dollars become shares, and each grant's vesting.

use super::assign::Placed;
use super::grant_size::{GrantCandidate, candidates, groups};
use super::letter_text::{Draft, LetterText};
use super::number_unit::{NumberUnit, unit};
use super::said::says;
use super::token::LetterToken;
use super::topic::LetterTopic;
use super::vesting::vesting;
use crate::model::bounds;
use crate::model::fixed::Price;
use crate::model::offer::{Grant, GrantSize, Rounding, ScheduleChoice};

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
            clauses.binary_search(number).is_ok()
                || says(letter.clause(*number), "both grants|all grants|each grant|both awards|all awards")
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
            clauses.binary_search(&placed.clause).is_ok()
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
        let example = says(letter.clause(placed.clause), "example|if|assum*|illustrat*|hypothetical*");
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
        let about = says(clause, "averag*") && says(clause, "price|prices|close|closing|trading");
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
