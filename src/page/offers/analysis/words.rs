//! Words that the analysis views share: percents that were computed, months of service, years. Plain functions.

use offerscope_core::model::fixed::{Money, Rate};
use offerscope_core::model::format;
use offerscope_core::model::month::Month;

/// A computed part in percent, to a tenth: `−41.7%`.
pub(crate) fn percent(part: f64) -> String {
    const TENTH: i64 = Rate::ONE.units() / 1000;
    format::percent(Rate::from_f64(part).per(TENTH).times(TENTH))
}

/// `1 month`, `18 months`.
pub(crate) fn months(count: usize) -> String {
    if count == 1 { "1 month".to_owned() } else { format!("{count} months") }
}

/// `18 months (June 2028)`, or the months alone where the offers reach them at different times.
pub(crate) fn months_by(count: usize, reached: Option<Month>) -> String {
    match reached {
        Some(month) => format!("{} ({})", months(count), format::month(month)),
        None => months(count),
    }
}

/// The month of several, where it is the same for all.
pub(crate) fn together(mut months: impl Iterator<Item = Month>) -> Option<Month> {
    let first = months.next()?;
    months.all(|other| other == first).then_some(first)
}

/// `one year`, `four years`.
pub(crate) fn years(count: u16) -> String {
    if count == 1 { "one year".to_owned() } else { format!("{} years", format::spelled(count)) }
}

/// An amount in a sentence, to three digits: `$217,000`, and `about $434,000` where that is not quite it.
pub(crate) fn about(amount: Money) -> String {
    let rounded = format::rounded(amount);
    if rounded == format::money(amount) { rounded } else { format!("about {rounded}") }
}

/// `4.6 times`, `0.82 times`.
pub(crate) fn times(multiple: f64) -> String {
    let tenths = if multiple < 2.0 { 100.0 } else { 10.0 };
    format!("{} times", format::multiple((multiple * tenths).round() / tenths))
}
