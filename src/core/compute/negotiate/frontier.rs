//! The most value for an employer's dollar: parts of pay filled in the order of what they are worth for what they cost (modelling note
//! 4.5). It knows no offer.
//!
//! Where a further limit reaches over several parts, filling in order can be wrong, and `corners` answers instead.

use crate::compute::number::order::largest_first;

/// A part of pay that can rise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FrontierPart {
    /// What a further dollar is worth to the employee.
    pub value: f64,
    /// What a further dollar costs the employer, precedent included.
    pub cost: f64,
    /// How many dollars it can rise.
    pub most: f64,
}

/// How far each part rises, and what the rise is worth.
#[derive(Clone, Debug, PartialEq)]
pub struct FrontierPoint {
    /// The rise in dollars, in the order of the parts.
    pub rise: Vec<f64>,
    /// What all rises are worth together.
    pub value: f64,
}

/// The parts ordered by worth for cost, best first.
fn order(parts: &[FrontierPart]) -> Vec<usize> {
    let ratios: Vec<f64> = parts.iter().map(|part| part.value / part.cost).collect();
    largest_first(&ratios, f64::total_cmp)
}

/// Spends a budget of the employer on the parts, best first. Parts with zero cost or zero worth stay as they are.
pub fn fill(parts: &[FrontierPart], budget: f64) -> FrontierPoint {
    let mut filled = FrontierPoint { rise: vec![0.0; parts.len()], value: 0.0 };
    let mut left = budget.max(0.0);
    for at in order(parts) {
        let (Some(part), Some(rise)) = (parts.get(at), filled.rise.get_mut(at)) else { continue };
        if part.cost <= 0.0 || part.value <= 0.0 {
            continue;
        }
        *rise = part.most.min(left / part.cost).max(0.0);
        left -= *rise * part.cost;
        filled.value += *rise * part.value;
    }
    filled
}

/// What moving an employer's dollar from part i to part j is worth: `v_j/e_j − v_i/e_i`.
pub fn logroll(from: &FrontierPart, to: &FrontierPart) -> f64 {
    to.value / to.cost - from.value / from.cost
}

/// What a dollar of yearly base is worth over a stay, with yearly raises, paid at mid-year and discounted.
pub fn annuity(years: u16, raise: f64, discount: f64) -> f64 {
    (0..years)
        .map(|year| {
            let year = f64::from(year);
            libm::pow(1.0 + raise, year) * libm::pow(1.0 + discount, -(year + 0.5))
        })
        .sum()
}

/// What a dollar of a plan year (from 1) is worth today: as stock that the plan grows, and as cash paid at mid-year (modelling note 4.12).
pub fn plan_dollar(year: u16, growth: f64, discount: f64) -> (f64, f64) {
    let before = f64::from(year) - 1.0;
    (libm::pow(1.0 + growth, -before), libm::pow(1.0 + discount, -(before + 0.5)))
}
