//! Decimal text to whole numbers of smallest units, exactly. What people type and what files hold both come through here.

/// Why text is not such a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not a decimal number.
    Text,
    /// More digits behind the point than there are places for.
    Fine,
    /// Larger than any amount here.
    Large,
}

/// Digits that fit every amount with room to spare.
const DIGITS: usize = 30;

/// Units of `places` decimals from `-12.5`, times ten to the power `shift`; `1.5e3` is read as well.
///
/// # Errors
/// A [`Fault`] when the text is no decimal number, too fine, or too large.
pub fn units(text: &str, places: u32, shift: i32) -> Result<i64, Fault> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let exponent: i32 = exponent.parse().map_err(|_| Fault::Text)?;
    let (negative, plain) = mantissa.strip_prefix('-').map_or((false, mantissa), |rest| (true, rest));
    let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
    if !(whole.chars().chain(part.chars())).all(|digit| digit.is_ascii_digit())
        || (whole.is_empty() && part.is_empty())
    {
        return Err(Fault::Text);
    }
    let part = part.trim_end_matches('0');
    let digits = format!("{whole}{part}");
    let (digits, behind) =
        (digits.trim_start_matches('0'), i32::try_from(part.len()).map_err(|_| Fault::Fine)?);
    if digits.is_empty() {
        return Ok(0);
    }
    let trimmed = digits.trim_end_matches('0');
    let zeros = i32::try_from(digits.len() - trimmed.len()).map_err(|_| Fault::Large)?;
    let places = i32::try_from(places).map_err(|_| Fault::Fine)?;
    let power =
        i64::from(exponent) + i64::from(shift) + i64::from(places) - i64::from(behind) + i64::from(zeros);
    if power < 0 {
        return Err(Fault::Fine);
    }
    let power = usize::try_from(power).map_err(|_| Fault::Large)?;
    if trimmed.len().saturating_add(power) > DIGITS {
        return Err(Fault::Large);
    }
    let all: i128 = format!("{trimmed}{}", "0".repeat(power)).parse().map_err(|_| Fault::Large)?;
    i64::try_from(if negative { -all } else { all }).map_err(|_| Fault::Large)
}
