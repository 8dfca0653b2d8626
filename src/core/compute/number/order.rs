//! The order of numbers by size. Lists here are short, so each number is inserted in its place; every sort of the standard library would add
//! 2 KB to the program.

use core::cmp::Ordering;

/// The positions of the numbers, the largest number first; of equal numbers, the earlier first.
pub fn largest_first<T>(numbers: &[T], compare: fn(&T, &T) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        let stands_before =
            |other: &usize| numbers.get(*other).is_some_and(|other| compare(other, number).is_ge());
        order.insert(order.partition_point(stands_before), at);
    }
    order
}
