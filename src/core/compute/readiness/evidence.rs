//! What someone is surest of: the statements they rate highest, with the fact behind each. Knows no chance.

use super::rating;
use crate::compute::answers::said;
use crate::model::profile::Profile;
use crate::model::question::{Component, Item, Questionnaire};

/// At most so many are named.
const MOST: usize = 3;
/// Below this rating nothing is called strong.
const STRONG: u32 = 3;

/// A statement that someone rated high.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// What it is about.
    pub item: &'static Item,
    /// The rating, 3 to 5.
    pub rating: u32,
    /// The statement.
    pub says: &'static str,
    /// The fact behind it, where one was given: `12 results`.
    pub fact: Option<String>,
}

/// The highest ratings; of equals the component that weighs more, then the questionnaire's order.
pub(super) fn strongest(asked: &Questionnaire, profile: &Profile) -> Vec<Evidence> {
    let weight = |item: &Item| {
        let of = |component: &&Component| component.id == item.component;
        asked.components.iter().find(of).map_or(0, |component| component.weight)
    };
    let mut rated: Vec<Evidence> =
        asked.items.iter().filter_map(|item| evidence(asked, profile, item)).collect();
    rated.sort_by_key(|one| core::cmp::Reverse((one.rating, weight(one.item))));
    rated.truncate(MOST);
    rated
}

fn evidence(asked: &Questionnaire, profile: &Profile, item: &'static Item) -> Option<Evidence> {
    let rating = rating(asked, profile, item).filter(|rating| *rating >= STRONG)?;
    let says = item.anchors.get(usize::try_from(rating.checked_sub(1)?).ok()?)?;
    let fact = item.fact.as_ref().and_then(|fact| {
        let position = fact.kind.position(&profile.answer(fact.id)?)?;
        Some(said(&fact.kind, position))
    });
    Some(Evidence { item, rating, says, fact })
}
