//! Decimal text to whole numbers of smallest units, exactly. Typed texts and files both use it.

/// Why a text cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not a decimal number.
    Text,
    /// It has more digits after the point than the type holds.
    Fine,
    /// It is larger than any amount here.
    Large,
}

/// Reads `-12.5` or `1.5e3` as units with `places` decimals, times ten to the power `shift`.
///
/// # Errors
/// A [`Fault`] where the text is not a decimal number, is too fine, or is too large.
pub fn units(text: &str, places: u32, shift: i32) -> Result<i64, Fault> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let exponent: i32 = exponent.parse().map_err(|_| Fault::Text)?;
    let (negative, plain) = mantissa.strip_prefix('-').map_or((false, mantissa), |rest| (true, rest));
    let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
    if whole.is_empty() && part.is_empty() {
        return Err(Fault::Text);
    }
    // Zeros at the end of the text do not count as digits.
    let (mut units, mut zeros) = (Some(0_i64), 0);
    for digit in whole.bytes().chain(part.bytes()) {
        match digit {
            b'0' => zeros += 1,
            b'1'..=b'9' => {
                let digit = i64::from(digit - b'0');
                units = tenfold(units, zeros + 1).and_then(|units| {
                    if negative { units.checked_sub(digit) } else { units.checked_add(digit) }
                });
                zeros = 0;
            }
            _ => return Err(Fault::Text),
        }
    }
    if units == Some(0) {
        return Ok(0);
    }
    let behind = i64::try_from(part.len()).map_err(|_| Fault::Fine)?;
    let power = i64::from(exponent) + i64::from(shift) + i64::from(places) - behind + zeros;
    if power < 0 { Err(Fault::Fine) } else { tenfold(units, power).ok_or(Fault::Large) }
}

/// A number times ten to the power `times`, where it fits.
fn tenfold(units: Option<i64>, times: i64) -> Option<i64> {
    (0..times).try_fold(units?, |units, _| units.checked_mul(10))
}
