//! Legal ranges that only the editors ask for, and that the model's bounds have no words for. Knows no fields.

use offerscope_core::model::bounds::Bound;

/// When a grant to come is made.
pub const GRANTED: Bound = Bound::of("A grant to come is made between month 0 and month 120.", 0, 120);
/// When the first award of a top-up is made; one in the last month that counts would fill nothing.
pub const AWARDED: Bound = Bound::of("A first award is made between month 0 and month 119.", 0, 119);
/// Months of service that a review asks for.
pub const SERVED: Bound = Bound::of("A review asks for between 0 and 120 months of service.", 0, 120);
/// Months that count of a first year that does not count whole.
pub const FIRST_PART: Bound =
    Bound::of("Fewer than twelve months count here; for all of them choose the whole bonus.", 0, 11);
/// How long money may have to be paid back.
pub const WINDOW: Bound = Bound::of("Paying back ends between 1 and 120 months.", 1, 120);
/// When a match is kept.
pub const MATCH_VESTS: Bound = Bound::of("A match is kept after 0 to 120 months.", 0, 120);
