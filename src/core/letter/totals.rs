//! Holds a total of the letter against the parts that were read.

use super::letter_text::{Draft, LetterText};
use super::said::says;
use super::sign_on::first_year;
use super::topic::LetterTopic;
use crate::model::fixed::Money;
use crate::model::offer::{GrantSize, ScheduleChoice};

/// Asks where a total of the first year is not the sum of its parts.
pub(super) fn totals(letter: &LetterText<'_>, draft: &mut Draft) {
    let offer = &draft.reading.offer;
    if offer.base.is_zero() {
        return;
    }
    let bonus = Money::from_f64(offer.base.to_f64() * offer.bonus.target.to_f64());
    let joining = first_year(&offer.sign_on);
    let price = offer.stock.price;
    let mut stock = vec![Money::ZERO];
    for grant in &offer.grants {
        let worth = match (grant.size, price) {
            (
                GrantSize::Dollars { amount, .. } | GrantSize::Yearly(amount) | GrantSize::AtVest(amount),
                _,
            ) => amount,
            (GrantSize::Shares(shares), Some(price)) => Money::from_f64(shares.to_f64() * price.to_f64()),
            (GrantSize::Shares(_), None) => return,
        };
        let first = match &grant.schedule {
            ScheduleChoice::Custom(schedule) => {
                let early: u32 =
                    schedule.vests().iter().filter(|vest| vest.month <= 12).map(|vest| vest.part).sum();
                Some(f64::from(early) / f64::from(schedule.whole().max(1)))
            }
            ScheduleChoice::Preset(id) => letter.catalog.vest(id).map(|preset| {
                let early: u32 =
                    preset.vests.iter().filter(|(month, _)| *month <= 12).map(|(_, part)| part).sum();
                f64::from(early) / f64::from(preset.whole.max(1))
            }),
            _ => None,
        };
        let parts = [Some(1.0), Some(0.25), first].into_iter().flatten();
        stock = stock
            .iter()
            .flat_map(|sum| parts.clone().map(move |part| *sum + Money::from_f64(worth.to_f64() * part)))
            .chain(stock.iter().copied())
            .collect();
        stock.truncate(64);
    }
    let mut sums: Vec<Money> = Vec::new();
    for stock in stock {
        for bonus in [Money::ZERO, bonus] {
            for joining in [Money::ZERO, joining, offer.sign_on_for_joining()] {
                sums.push(offer.base + bonus + joining + stock);
            }
        }
    }
    let mut odd: Vec<String> = Vec::new();
    for placed in letter.of(LetterTopic::Total) {
        let clause = letter.clause(placed.clause);
        let Some(total) = letter
            .figure(placed.at)
            .and_then(|figure| figure.money().ok())
            .filter(|total| *total > offer.base)
        else {
            continue;
        };
        let years = says(clause, "four year|4 year|over four|over 4|four years|4 years|average|annualized");
        let near = sums.iter().any(|sum| (*sum - total).abs().units() * 100 <= total.units());
        if !near && !years && placed.cost < 200 && !letter.is_range(placed.at) {
            odd.push(letter.said(placed.at, placed.at + 1).to_owned());
        }
    }
    for total in odd {
        draft.ask("base", format!("The letter names a total of {total}, which the parts read here do not add up to. Is a part missing or wrong?"));
    }
}
