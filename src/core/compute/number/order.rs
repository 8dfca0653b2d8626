//! The order of numbers by size. One sort serves all: each further one would add 2 KB to the program.

use core::cmp::Ordering;

/// The positions of the numbers, the largest number first; of equal numbers, the earlier first.
pub(crate) fn largest_first<T>(numbers: &[T], compare: fn(&T, &T) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..numbers.len()).collect();
    order.sort_by(|&one, &other| match (numbers.get(one), numbers.get(other)) {
        (Some(one), Some(other)) => compare(other, one),
        _ => Ordering::Equal,
    });
    order
}
