//! The reader's strongest evidence: the statements with the highest ratings, each with its fact.

use super::rating;
use crate::compute::fit::answers::said;
use crate::compute::number::order::ordered;
use crate::model::fit::profile::Profile;
use crate::model::fit::question::{Component, Item, Questionnaire};

/// The most statements that are named.
const MOST: usize = 3;
/// The lowest rating that is called strong.
const STRONG: u32 = 3;

/// A statement with a high rating.
#[derive(Clone, Debug)]
pub struct ItemEvidence {
    /// What it is about.
    pub item: &'static Item,
    /// The rating, 3 to 5.
    pub rating: u32,
    /// The statement.
    pub says: &'static str,
    /// The fact behind it, where the reader gave one: `12 results`.
    pub fact: Option<String>,
}

/// The highest ratings. Of equal ratings, the component with more weight comes first, then the questionnaire's order.
pub(super) fn strongest(asked: &Questionnaire, profile: &Profile) -> Vec<ItemEvidence> {
    let weight = |item: &Item| {
        let of = |component: &&Component| component.id == item.component;
        asked.components.iter().find(of).map_or(0, |component| component.weight)
    };
    let rated = asked.items.iter().filter_map(|item| evidence(asked, profile, item));
    let rank = |one: &ItemEvidence| (one.rating, weight(one.item));
    let mut rated = ordered(rated, |one, other| rank(other).cmp(&rank(one)));
    rated.truncate(MOST);
    rated
}

fn evidence(asked: &Questionnaire, profile: &Profile, item: &'static Item) -> Option<ItemEvidence> {
    let rating = rating(asked, profile, item).filter(|rating| *rating >= STRONG)?;
    let says = item.anchors.get(usize::try_from(rating.checked_sub(1)?).ok()?)?;
    let fact = item.fact.as_ref().and_then(|fact| {
        let position = fact.kind.position(&profile.answer(fact.id)?)?;
        Some(said(&fact.kind, position))
    });
    Some(ItemEvidence { item, rating, says, fact })
}
