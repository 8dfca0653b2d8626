//! What a text about vesting names, one by one.

/// Parts of a grant are counted in these: halves, thirds, sixteenths, 36ths, 48ths, 60ths and hundredths of a percent are whole.
pub(super) const WHOLE: u32 = 1_440_000;

/// One thing that is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum VestMark {
    /// A part of the grant, of [`WHOLE`].
    Part(u32),
    /// A number that can be shares.
    Count(u32),
    /// What is left.
    Rest,
    /// A service month.
    At(u32),
    /// Months after the vest before it.
    Later(u32),
    /// A service year.
    Year(u32),
    /// Months from one vest to the next.
    Every(u32),
    /// How many vests.
    Times(u32),
    /// A stretch of months.
    Over(u32),
    /// Nothing vests before this month.
    Cliff(u32),
    /// All these anniversaries.
    Anniversaries(u32),
    /// `each` or `equal`.
    Each,
    /// Percents a year in one list, up to six: `38/32/20/10`.
    List([u32; 6]),
    /// The end of a clause.
    End,
}
