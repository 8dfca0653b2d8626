//! Checks what every fact must have: a source that exists, a date, a status and words. Records which sources are cited.

use std::collections::BTreeSet;

use super::model::month::Month;
use super::shape::{Claim, Facts, Read, Sources, Text, Word};

/// The words for trust, as files and as Rust spell them.
pub(crate) const TRUST: [(&str, &str); 3] = [("high", "High"), ("medium", "Medium"), ("low", "Low")];
/// The words for status, as files and as Rust spell them.
pub(crate) const STATUS: [(&str, &str); 5] = [
    ("published", "Published"),
    ("reported", "Reported"),
    ("inferred", "Inferred"),
    ("projected", "Projected"),
    ("assumed", "Assumed"),
];
/// The words for cadence, as files and as Rust spell them.
pub(crate) const CADENCE: [(&str, &str); 4] =
    [("monthly", "Monthly"), ("quarterly", "Quarterly"), ("half-yearly", "SemiAnnual"), ("yearly", "Annual")];

/// How Rust spells a word of a vocabulary.
pub(crate) fn variant(words: &[(&str, &'static str)], word: &str) -> Option<&'static str> {
    words.iter().find(|(spelled, _)| *spelled == word).map(|&(_, rust)| rust)
}

/// The flaws found so far, and the sources cited so far.
#[derive(Debug)]
pub(crate) struct Findings<'a> {
    faults: Vec<String>,
    sources: BTreeSet<&'a str>,
    used: BTreeSet<&'a str>,
}

impl<'a> Findings<'a> {
    pub(crate) fn new(facts: &'a Facts) -> Self {
        Self::of(&facts.sources.content)
    }

    /// The sources that may be cited.
    pub(crate) fn of(sources: &'a Sources) -> Self {
        let ids = sources.source.iter().map(|source| source.id.get_ref().as_str());
        Self { faults: Vec::new(), sources: ids.collect(), used: BTreeSet::new() }
    }

    /// Records a flaw at a byte of a file.
    pub(crate) fn fault(&mut self, file: &Text, byte: usize, says: impl AsRef<str>) {
        self.faults.push(format!("{}: {}", file.place(byte), says.as_ref()));
    }

    pub(crate) fn into_faults(self) -> Vec<String> {
        self.faults
    }

    /// Checks a text that a reader or a scenario will see.
    pub(crate) fn filled(&mut self, file: &Text, word: &Word) {
        if word.get_ref().trim().is_empty() {
            self.fault(file, word.span().start, "nothing stands here. Say it in a few words.");
        }
    }

    /// Checks ids: letters, digits and underscores, and no id twice.
    pub(crate) fn ids(&mut self, file: &Text, ids: impl Iterator<Item = &'a Word>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            let (text, start) = (id.get_ref().as_str(), id.span().start);
            if text.is_empty() || !text.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_') {
                self.fault(file, start, format!("“{text}” is no id. Use letters, digits and underscores."));
            }
            if !seen.insert(text) {
                self.fault(
                    file,
                    start,
                    format!("“{text}” is the id of an earlier entry too. Give each its own."),
                );
            }
        }
    }

    /// Checks a word against a fixed vocabulary.
    pub(crate) fn vocabulary(
        &mut self,
        file: &Text,
        what: &str,
        words: &[(&str, &'static str)],
        word: &Word,
    ) {
        if variant(words, word.get_ref()).is_none() {
            let known: Vec<&str> = words.iter().map(|&(spelled, _)| spelled).collect();
            let says = format!("“{}” is no {what}. Use {}.", word.get_ref(), known.join(", "));
            self.fault(file, word.span().start, says);
        }
    }

    pub(crate) fn claim(&mut self, file: &Text, claim: &'a Claim) {
        self.filled(file, &claim.says);
        self.vocabulary(file, "status", &STATUS, &claim.status);
        if let Some(date) = &claim.date {
            self.date(file, date);
        }
        self.cites(file, claim.source.span().start, claim.source.get_ref(), "data/sources.toml");
    }

    /// Checks that a source exists, and records that it is cited.
    pub(crate) fn cites(&mut self, file: &Text, byte: usize, id: &'a str, sources: &str) {
        if !self.sources.contains(id) {
            let says =
                format!("no source is called “{id}”. Use an id of {sources}, or add the source there.");
            self.fault(file, byte, says);
        }
        self.used.insert(id);
    }

    pub(crate) fn claims(&mut self, file: &Text, about: &Word, claims: &'a [Claim]) {
        if claims.is_empty() {
            let says =
                format!("“{}” has no claim. Add at least one, with its source and status.", about.get_ref());
            self.fault(file, about.span().start, says);
        }
        for claim in claims {
            self.claim(file, claim);
        }
    }

    fn date(&mut self, file: &Text, date: &Word) {
        if !is_date(date.get_ref()) {
            let says = format!(
                "“{}” is not a date. Write 2025, 2025-08, 2025-08-29, about one of these, two of them with to between, or undated.",
                date.get_ref()
            );
            self.fault(file, date.span().start, says);
        }
    }

    /// Checks that sources are complete and cited. Call it last.
    pub(crate) fn sources(&mut self, sources: &'a Read<Sources>) {
        let Read { file, content } = sources;
        self.ids(file, content.source.iter().map(|source| &source.id));
        for source in &content.source {
            for word in [&source.title, &source.publisher, &source.address] {
                self.filled(file, word);
            }
            let address = source.address.get_ref();
            if address.starts_with("http") && address.contains(char::is_whitespace) {
                let says = "the address is a link with words behind it. Give the link alone, or words alone.";
                self.fault(file, source.address.span().start, says);
            }
            self.date(file, &source.date);
            self.vocabulary(file, "trust", &TRUST, &source.trust);
            let id = source.id.get_ref().as_str();
            if !self.used.contains(id) {
                let says = format!("no fact cites “{id}”. Cite it, or take it out.");
                self.fault(file, source.id.span().start, says);
            }
        }
    }
}

/// Checks a date: `undated`, `2025`, `2025-08`, `2025-08-29`, `about 2021`, `2017 to 2021-08`.
fn is_date(text: &str) -> bool {
    let text = text.strip_prefix("about ").unwrap_or(text);
    match text.split_once(" to ") {
        Some((from, to)) => is_day(from) && is_day(to) && from < to,
        None => text == "undated" || is_day(text),
    }
}

fn is_day(text: &str) -> bool {
    let number = |text: &str, digits: usize| {
        (text.len() == digits && text.bytes().all(|sign| sign.is_ascii_digit()))
            .then(|| text.parse().ok())
            .flatten()
    };
    let parts: Vec<&str> = text.split('-').collect();
    let (year, month, day) = match parts.as_slice() {
        [year] => (number(year, 4), Some(1), Some(1)),
        [year, month] => (number(year, 4), number(month, 2), Some(1)),
        [year, month, day] => (number(year, 4), number(month, 2), number(day, 2)),
        _ => return false,
    };
    let (Some(year), Some(month), Some(day)) = (year, month, day) else { return false };
    let month = u8::try_from(month).ok().and_then(|month| Month::new(year, month));
    month.is_some() && (1..=31_u16).contains(&day)
}
