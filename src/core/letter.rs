//! The offer letter: plain text in, a filled offer out, with the place of each value and the questions that remain.
//!
//! Rules of our own, no network and no model of language. A text becomes plain signs, joined lines, words and numbers, and clauses. Each number
//! goes to the nearest words about something it can be. What can be two things is filled and marked, or left out, and always asked. Nothing is
//! guessed in silence: a range, another currency, an earlier offer and a total are never taken as a value.

mod answer;
mod assign;
mod base;
mod benefits;
mod bonus;
mod cities;
mod clause;
mod clawback;
mod clawback_apply;
mod clawback_rule;
mod company;
mod company_name;
mod company_words;
mod cut_tokens;
mod dates;
mod days_off;
mod figure;
mod grant_size;
mod identity;
mod letter_text;
mod level;
mod lines;
mod lost_columns;
mod number_unit;
mod number_words;
mod pay_words;
mod place;
mod plain;
pub mod reading;
mod replaced;
mod replaced_by;
mod said;
mod scan;
mod scan_date;
mod sign_on;
mod sign_on_when;
mod sign_on_words;
mod spelled;
mod stock;
mod title;
mod token;
mod topic;
mod totals;
mod typed_lines;
mod unread;
mod vest_build;
mod vest_mark;
mod vest_marks;
mod vest_parts;
mod vest_steps;
mod vest_times;
mod vesting;

pub use answer::write_reading;

use crate::compute::number::order::order_by;
use crate::data::Catalog;
use letter_text::{Draft, LetterText};
use reading::LetterReading;

/// Reads a letter. It never fails: what is not found is asked.
pub fn read_letter(text: &str, catalog: &Catalog) -> LetterReading {
    let letter = LetterText::new(text, catalog);
    let mut draft = Draft::default();
    // Base and start come first: dollars of a bonus and dates of vests count from them.
    base::base(&letter, &mut draft);
    dates::start(&letter, &mut draft);
    bonus::bonus(&letter, &mut draft);
    sign_on::sign_on(&letter, &mut draft);
    clawback::clawback(&letter, &mut draft);
    stock::stock(&letter, &mut draft);
    identity::identity(&letter, &mut draft);
    place::place(&letter, &mut draft);
    benefits::benefits(&letter, &mut draft);
    dates::deadline(&letter, &mut draft);
    totals::totals(&letter, &mut draft);
    unread::unread(&letter, &mut draft);
    let mut reading = draft.reading;
    order_by(&mut reading.found, |found| (found.from, found.to));
    reading
}
