//! Splits a whole number into whole parts that add up to it.

/// Splits a whole by weight. Each part is rounded down, and what is left goes to the largest remainders; of equal remainders, to the
/// earlier part.
pub(crate) fn apportioned(whole: u32, weights: &[u32]) -> Vec<u32> {
    let all: u64 = weights.iter().map(|&weight| u64::from(weight)).sum();
    if all == 0 {
        return vec![0; weights.len()];
    }
    let exact = |weight: &u32| u64::from(whole) * u64::from(*weight);
    let mut parts: Vec<u64> = weights.iter().map(|weight| exact(weight) / all).collect();
    let mut left = u64::from(whole).saturating_sub(parts.iter().sum());
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|&at| core::cmp::Reverse(weights.get(at).map_or(0, |weight| exact(weight) % all)));
    for at in order {
        if let Some(part) = parts.get_mut(at).filter(|_| left > 0) {
            *part += 1;
            left -= 1;
        }
    }
    parts.into_iter().map(|part| u32::try_from(part).unwrap_or(u32::MAX)).collect()
}
