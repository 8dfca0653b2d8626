//! Any text is read without a panic, in time, with places inside of it.

use super::letters;
use offerscope_core::data::catalog;
use offerscope_core::format::file;
use offerscope_core::letter::reading::LetterReading;
use offerscope_core::letter::{read_letter, write_reading};
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// Places are inside of the text and at ends of characters, and the offer is one that a file can hold.
fn check(text: &str) -> LetterReading {
    let reading = read_letter(text, catalog());
    for found in &reading.found {
        let said = text.get(found.from..found.to);
        assert!(said.is_some_and(|said| !said.is_empty()), "{found:?} in {text:?}");
    }
    assert!(file::read(&file::write(&reading.scenario())).is_ok(), "{text:?}");
    assert!(write_reading(&reading).ends_with("}\n"));
    reading
}

/// Words that the rules know, in any order.
const PIECES: [&str; 60] = [
    "base",
    "salary",
    "$",
    "212",
    ",",
    "000",
    "k",
    "%",
    "15",
    "RSUs",
    "shares",
    "vest",
    "over",
    "four",
    "years",
    "year",
    "1",
    "/",
    "16",
    "quarterly",
    "first",
    "anniversary",
    "on",
    "the",
    "sign-on",
    "bonus",
    "of",
    "per",
    "month",
    "\n",
    "\n\n",
    "\t",
    "|",
    "> ",
    ".",
    ":",
    "- ",
    "(",
    ")",
    "January",
    "2027",
    "12/9/2026",
    "repay",
    "pro rata",
    "12 months",
    "401(k)",
    "match",
    "up to",
    "USD ",
    "€",
    "ﬁ",
    "\u{a0}",
    "“",
    "~~",
    "L6",
    "Seattle, WA",
    "Amazon",
    "two hundred thousand dollars",
    "cliff",
    "20 days PTO",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_words_of_letters_are_read(pieces in prop::collection::vec((0..PIECES.len(), any::<bool>()), 0..120)) {
        let text: String = pieces.into_iter().map(|(at, blank)| format!("{}{}", PIECES[at], if blank { " " } else { "" })).collect();
        check(&text);
    }

    #[test]
    fn a_changed_letter_is_read(which in any::<prop::sample::Index>(), cuts in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..40, any::<Option<char>>()), 1..6)) {
        let letters = letters();
        let names: Vec<&String> = letters.keys().collect();
        let mut signs: Vec<char> = letters[names[which.index(names.len())]].0.chars().collect();
        for (at, length, put) in cuts {
            let at = at.index(signs.len() + 1);
            let to = (at + length).min(signs.len());
            signs.splice(at..to, put);
        }
        check(&signs.into_iter().collect::<String>());
    }
}

#[test]
fn a_long_text_takes_less_than_a_second() {
    let letter: String = letters().values().map(|(text, _)| text.as_str()).collect();
    let texts = [
        letter.repeat(200_000 / letter.len() + 1).chars().take(200_000).collect(),
        "base salary $212,000 and RSUs vest 25% a year, ".repeat(4_500),
        "$1 ".repeat(67_000),
        "sign-on bonus ".repeat(14_500),
        "vest 5% on the first anniversary\n".repeat(6_200),
    ];
    for text in texts {
        let from = Instant::now();
        check(&text);
        let took = from.elapsed();
        // Without optimization, and beside other tests, it takes some twenty times as long.
        assert!(
            took < Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 1 }),
            "{took:?}: {}",
            text.chars().take(40).collect::<String>()
        );
    }
}
