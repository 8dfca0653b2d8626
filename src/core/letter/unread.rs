//! Asks about amounts that stand beside words of pay and were not read as anything.

use super::letter_text::{Draft, LetterText};
use super::said::says;
use super::topic::LetterTopic;
use crate::model::fixed::Money;

/// Less than this is no part of pay that is worth a question.
const LEAST: Money = Money::whole(4_000);
/// Words of clauses that name amounts of others, limits and examples.
const OTHERS: &str = "range|current|currently|previous*|prior|insurance|limit|asked|hoping|reimburse*|\
            up to|tuition|total|average|valuation|raised|example|assum*|coverage|espp|match*|\
            severance|referral|other offer|unvested|stipend|allowance|visa|worth|scale|minimum|\
            fees";

/// Asks about each such amount.
pub(super) fn unread(letter: &LetterText<'_>, draft: &mut Draft) {
    let mut known: Vec<Money> = vec![draft.reading.offer.base];
    known.extend(draft.reading.offer.sign_on.iter().map(|payment| payment.amount));
    let taken = |at: usize, draft: &Draft| {
        let place = letter.tokens.get(at).map(|token| letter.text.place(token.from, token.to));
        place.is_some_and(|(from, to)| {
            draft.reading.found.iter().any(|found| {
                found.from <= from
                    && found.to >= to
                    && !found.field.ends_with("clawback")
                    && !found.field.ends_with("schedule")
            })
        })
    };
    for (number, clause) in letter.clauses.iter().enumerate() {
        let hits = letter.hits.get(number).map_or(&[][..], Vec::as_slice);
        let tokens = letter.clause(number);
        if says(tokens, OTHERS) || clause.columns.is_some() {
            continue;
        }
        for at in clause.from..clause.to {
            let Some(amount) =
                letter.figure(at).filter(|figure| figure.is_money()).and_then(|figure| figure.money().ok())
            else {
                continue;
            };
            let read = letter.placed_at(at).map(|placed| placed.topic);
            let part = known.iter().any(|known| {
                *known == amount
                    || (!amount.is_zero()
                        && known.units() / amount.units() <= 60
                        && (amount.times(known.units() / amount.units()) - *known).abs().units() < 100)
            });
            if amount < LEAST
                || part
                || letter.is_replaced(at)
                || taken(at, draft)
                || !matches!(read, None | Some(LetterTopic::Other))
            {
                continue;
            }
            let field = hits.iter().find_map(|hit| match hit.topic {
                LetterTopic::SignOn | LetterTopic::Relocation => Some("sign_on"),
                LetterTopic::Equity => Some("grants"),
                LetterTopic::Bonus => Some("bonus.target"),
                LetterTopic::Base => Some("base"),
                _ => None,
            });
            if let Some(field) = field {
                draft.ask(
                    field,
                    format!("The letter also names {}. Is it a part of the offer?", letter.said(at, at + 1)),
                );
            }
        }
    }
}
