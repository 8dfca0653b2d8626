//! What a letter was read as: the offer, each value with its place, and what must be asked.

use crate::model::offer::Offer;

/// A letter, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterReading {
    /// The offer. What the letter does not say has its default here and an entry in `asks`.
    pub offer: Offer,
    /// Each value with its place, in the order of the text.
    pub found: Vec<FoundValue>,
    /// What must be asked, most important first.
    pub asks: Vec<LetterAsk>,
}

/// A value that a letter holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundValue {
    /// Its field of the scenario file, such as `offers[0].base`, or one of `offers[0].title` and `offers[0].location`, which the file does not have.
    pub field: String,
    /// The value as the file has it, or words.
    pub value: String,
    /// First byte of its place in the letter.
    pub from: usize,
    /// Behind its last byte. Both are ends of characters.
    pub to: usize,
    /// Is it certain? If not, an entry of `asks` says why.
    pub sure: bool,
}

/// A question to the reader about a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterAsk {
    /// The field of the scenario file.
    pub field: String,
    /// The question, in sentences.
    pub says: String,
}
