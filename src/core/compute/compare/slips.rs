//! Figures that are possible and that hardly anyone means: a base typed in thousands, a bonus typed as a fraction. They count as typed.

use crate::model::fixed::{Money, Rate};
use crate::model::format;

/// What a base may have been meant as; empty where it is as bases are.
pub fn base_slip(base: Money) -> String {
    if base <= Money::ZERO || base >= Money::whole(1_000) {
        return String::new();
    }
    says(format::money(base), format::money(base.times(1_000)))
}

/// What a bonus target may have been meant as; empty where it is as targets are.
pub fn bonus_slip(target: Rate) -> String {
    if target <= Rate::ZERO || target >= Rate::ONE.per(100) {
        return String::new();
    }
    says(format::percent(target), format::percent(target.times(100)))
}

fn says(counts: String, meant: String) -> String {
    format!("{counts} counts. Type {meant} if you mean that.")
}
