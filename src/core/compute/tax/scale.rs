//! The shapes of tax tables: marginal brackets, steps, phase-outs by started increment.

use crate::model::tax::filing::TaxTable;

/// Tax on an amount under marginal brackets: the sum of each rate times the part of the amount in its bracket.
pub(super) fn marginal(table: TaxTable, amount: f64) -> f64 {
    let uppers = table.iter().skip(1).map(|row| row.0).chain([f64::INFINITY]);
    let taxed = table.iter().zip(uppers).take_while(|(row, _)| row.0 < amount);
    taxed.map(|(&(from, rate), upper)| (amount.min(upper) - from) * rate).sum()
}

/// The amount of the last row with a bound at or below `at`; zero below the first row.
pub(super) fn step(table: TaxTable, at: f64) -> f64 {
    table.iter().take_while(|row| row.0 <= at).last().map_or(0.0, |row| row.1)
}

/// The amount of the last row with a bound below `at`, for tables that say "over".
pub(super) fn step_over(table: TaxTable, at: f64) -> f64 {
    table.iter().take_while(|row| row.0 < at).last().map_or(0.0, |row| row.1)
}

/// The largest bound below `at`.
pub(super) fn bound_below(table: TaxTable, at: f64) -> f64 {
    table.iter().take_while(|row| row.0 < at).last().map_or(0.0, |row| row.0)
}

/// Started increments above `from`: "for each $2,500, or part of it, by which …".
pub(super) fn started(amount: f64, from: f64, increment: f64) -> f64 {
    libm::ceil((amount - from).max(0.0) / increment)
}

/// How far an amount has gone through a phase of `width` above `from`: 0 to 1.
pub(super) fn gone(amount: f64, from: f64, width: f64) -> f64 {
    ((amount - from) / width).clamp(0.0, 1.0)
}
