//! A month of a year. It is not a timestamp, so results are the same in every time zone.

use core::fmt;

/// A calendar month from January 1900 (the default) to December 2199.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(u16);

const FIRST_YEAR: u16 = 1900;
const LAST_YEAR: u16 = 2199;
const NAMES: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Month {
    /// The earliest month there is.
    pub const EARLIEST: Self = Self(0);

    /// A month (1 to 12) of a year from 1900 to 2199; `None` outside.
    pub const fn new(year: u16, month: u8) -> Option<Self> {
        if year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 {
            return None;
        }
        Some(Self((year - FIRST_YEAR) * 12 + month as u16 - 1))
    }

    /// The calendar year.
    pub const fn year(self) -> u16 {
        FIRST_YEAR + self.0 / 12
    }

    /// The month's number in its year, 1 to 12.
    pub const fn number(self) -> u16 {
        self.0 % 12 + 1
    }

    /// The month's English name.
    pub fn name(self) -> &'static str {
        NAMES.get(usize::from(self.0 % 12)).copied().unwrap_or_default()
    }

    /// The number of its days.
    pub const fn days(self) -> u16 {
        let year = self.year();
        match self.number() {
            2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    /// A number of months later; December 2199 at the latest.
    pub const fn plus(self, months: u16) -> Self {
        const LAST: u16 = (LAST_YEAR - FIRST_YEAR) * 12 + 11;
        let sum = self.0.saturating_add(months);
        Self(if sum > LAST { LAST } else { sum })
    }

    /// Months since January 1900: a compact, ordered key, used by the link.
    pub const fn index(self) -> u16 {
        self.0
    }

    /// From [`Month::index`]; `None` past December 2199.
    pub const fn from_index(index: u16) -> Option<Self> {
        if index > (LAST_YEAR - FIRST_YEAR) * 12 + 11 { None } else { Some(Self(index)) }
    }

    /// Reads `2026-12`, `12/2026` or `Dec 2026` (any case, full or three-letter English name).
    ///
    /// # Errors
    /// A sentence that says what is wrong and what to type.
    pub fn parse(text: &str) -> Result<Self, String> {
        let off = || format!("“{}” is not a month. Try 2026-12 or Dec 2026.", text.trim());
        let parts: Vec<&str> =
            text.split(['-', '/', ' ', ',', '.']).filter(|part| !part.is_empty()).collect();
        let [first, second] = parts.as_slice() else { return Err(off()) };
        let (year, month) = if first.len() == 4 { (first, second) } else { (second, first) };
        let year: u16 = year.parse().map_err(|_| off())?;
        Self::new(year, month_number(month).ok_or_else(off)?).ok_or_else(off)
    }
}

/// Some months of every year, such as vest dates in a letter: February, May, August and November.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MonthSet(u16);

impl MonthSet {
    /// The months with these numbers (1 to 12); `None` without a number or with another one.
    pub fn of(numbers: &[u16]) -> Option<Self> {
        let bits = numbers
            .iter()
            .try_fold(0_u16, |bits, number| (1..=12).contains(number).then(|| bits | (1 << (number - 1))))?;
        Self::from_bits(bits)
    }

    /// Does the set contain a month?
    pub const fn holds(self, month: Month) -> bool {
        self.0 >> (month.0 % 12) & 1 == 1
    }

    /// Their numbers, 1 to 12, in order.
    pub fn numbers(self) -> impl Iterator<Item = u16> {
        (1..=12).filter(move |number| self.0 >> (number - 1) & 1 == 1)
    }

    /// A bit for each month, January the lowest: a compact key, used by the link.
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// From [`MonthSet::bits`]; `None` where no bit or a thirteenth bit is set.
    pub const fn from_bits(bits: u16) -> Option<Self> {
        if bits == 0 || bits >= 1 << 12 { None } else { Some(Self(bits)) }
    }
}

fn month_number(text: &str) -> Option<u8> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let wanted = text.to_ascii_lowercase();
    let named = |name: &&str| {
        name.eq_ignore_ascii_case(&wanted)
            || (wanted.len() == 3 && name.to_ascii_lowercase().starts_with(&wanted))
    };
    u8::try_from(NAMES.iter().position(named)? + 1).ok()
}

/// For files and month fields: `2026-12`.
impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.year(), self.number())
    }
}
