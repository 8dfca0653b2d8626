//! Reads who offers what: the company, the title and the level.

use super::company::company;
use super::letter_text::{Draft, LetterText};
use super::title::title;
use crate::model::bounds;

/// Reads company, title and level, and names the offer.
pub(super) fn identity(letter: &LetterText<'_>, draft: &mut Draft) {
    let company = company(letter, draft);
    let title = title(letter, draft);
    let level = super::level::level(letter, draft);
    let parts = [company, level.or(title)];
    let name = parts.into_iter().flatten().collect::<Vec<String>>().join(" ");
    let name: String = crate::model::name::visible(&name).chars().take(bounds::NAME).collect();
    draft.reading.offer.name =
        if name.trim().is_empty() { "Offer from a letter".to_owned() } else { name.trim().to_owned() };
}
