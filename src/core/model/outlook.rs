//! How the reader sees the future: what a later dollar is worth, and how long a stay may last.
//!
//! A stay ends with the same chance every month. The usual median of 36 months is a judgment: the US median tenure was 3.9 years in January
//! 2024 (BLS USDL-24-1971), and technology is shorter.

use super::fixed::{Fixed, Rate};

/// Assumptions that hold for all offers of a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// What a dollar of cash loses in a year of waiting; 4% unless typed.
    pub discount: Rate,
    /// The reader's yearly discount of stock, against each offer's own price path. `None` means that a later share is worth a share of
    /// today.
    pub equity_discount: Option<Rate>,
    /// How long a stay may last.
    pub stay: Stay,
}

impl Default for Outlook {
    fn default() -> Self {
        Self {
            discount: Rate::from_units(Rate::ONE.units() / 25),
            equity_discount: None,
            stay: Stay::default(),
        }
    }
}

/// The chance to leave, which is the same every month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stay {
    /// As the months after which half of people have left.
    Median(u16),
    /// As the chance itself.
    Hazard(Hazard),
}

/// A chance a month, to fifteen digits.
pub type Hazard = Fixed<15>;

impl Default for Stay {
    /// 36 months; the reason is at the top of this module.
    fn default() -> Self {
        Self::Median(36)
    }
}
