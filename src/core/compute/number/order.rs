//! Things in their order. Lists here are short, so each thing is inserted in its place; every sort of the standard library would add
//! 2 KB to the program.

use core::cmp::Ordering;

/// The items in order, the least first; of equal items, the earlier first.
pub fn ordered<T>(items: impl IntoIterator<Item = T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::new();
    for item in items {
        let at = ordered.partition_point(|other| compare(other, &item).is_le());
        ordered.insert(at, item);
    }
    ordered
}

/// The positions of the numbers, the largest number first; of equal numbers, the earlier first.
pub fn largest_first<T>(numbers: &[T], compare: fn(&T, &T) -> Ordering) -> Vec<usize> {
    let largest = ordered(numbers.iter().enumerate(), |(_, one), (_, other)| compare(other, one));
    largest.into_iter().map(|(at, _)| at).collect()
}

/// Puts items in the order of a key, the least first; of equal keys, the earlier first.
pub fn order_by<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    *items = ordered(core::mem::take(items), |one, other| key(one).cmp(&key(other)));
}
