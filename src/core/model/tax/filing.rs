//! The types of taxes: filing status, figures and tables by status.
//!
//! Figures are dollars and fractions as floats. Only the tax module reads them, and it returns whole cents.

/// How a return is filed (Form 1040, filing status).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filing {
    /// Single.
    #[default]
    Single,
    /// Married filing jointly.
    Joint,
    /// Head of household.
    Head,
    /// Married filing separately.
    Separate,
}

impl Filing {
    /// All statuses, in the order that [`ByFiling`] and [`TaxTables`] hold them.
    pub const ALL: [Self; 4] = [Self::Single, Self::Joint, Self::Head, Self::Separate];

    /// All statuses by the words of files. Other calculators write `hoh` for head of household.
    pub const WORDS: [(&'static str, Self); 5] = [
        ("single", Self::Single),
        ("joint", Self::Joint),
        ("head", Self::Head),
        ("separate", Self::Separate),
        ("hoh", Self::Head),
    ];

    /// The word in files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Joint => "joint",
            Self::Head => "head",
            Self::Separate => "separate",
        }
    }

    /// The number of people on the return: two on a joint one.
    pub const fn persons(self) -> f64 {
        if matches!(self, Self::Joint) { 2.0 } else { 1.0 }
    }

    const fn of<T: Copy>(self, [single, joint, head, separate]: [T; 4]) -> T {
        match self {
            Self::Single => single,
            Self::Joint => joint,
            Self::Head => head,
            Self::Separate => separate,
        }
    }
}

/// The 401(k) catch-up that the reader's age allows (26 U.S.C. 414(v)).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Age {
    /// Under 50 at the end of the year: no catch-up.
    #[default]
    Under50,
    /// 50 or older.
    From50,
    /// 60 to 63 at the end of the year.
    From60To63,
}

impl Age {
    /// All ages by the words of files.
    pub const WORDS: [(&'static str, Self); 3] =
        [("under 50", Self::Under50), ("50 or older", Self::From50), ("60 to 63", Self::From60To63)];

    /// The word in files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Under50 => "under 50",
            Self::From50 => "50 or older",
            Self::From60To63 => "60 to 63",
        }
    }
}

/// A figure by filing status.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ByFiling(pub [f64; 4]);

impl ByFiling {
    /// Zero for every status.
    pub const ZERO: Self = Self([0.0; 4]);

    /// The figure of a status.
    pub const fn of(self, filing: Filing) -> f64 {
        filing.of(self.0)
    }
}

/// Rows of a lower bound in dollars and the value from there on: a marginal rate, or an amount.
pub type TaxTable = &'static [(f64, f64)];

/// A table by filing status.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TaxTables(pub [TaxTable; 4]);

impl TaxTables {
    /// No rows for every status.
    pub const NONE: Self = Self([&[]; 4]);

    /// The table of a status.
    pub const fn of(self, filing: Filing) -> TaxTable {
        filing.of(self.0)
    }
}

/// The tax years that a block of rules holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    /// The first.
    pub first: u16,
    /// The last; `u16::MAX` where the law fixes the rule for all later years.
    pub last: u16,
    /// Was the rule repealed after `last`? If not, it stands in for later years until their block is out.
    pub repealed: bool,
}

impl Years {
    /// Is a year one of them?
    pub const fn hold(self, year: u16) -> bool {
        self.first <= year && year <= self.last
    }
}
