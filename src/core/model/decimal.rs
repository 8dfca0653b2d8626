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

/// Units of `places` decimals from `-12.5`, times ten to the power `shift`; `1.5e3` is read as well.
///
/// # Errors
/// A [`Fault`] when the text is no decimal number, too fine, or too large.
pub fn units(text: &str, places: u32, shift: i32) -> Result<i64, Fault> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let exponent: i32 = exponent.parse().map_err(|_| Fault::Text)?;
    let (negative, plain) = mantissa.strip_prefix('-').map_or((false, mantissa), |rest| (true, rest));
    let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
    if whole.is_empty() && part.is_empty() {
        return Err(Fault::Text);
    }
    // Zeros count once another digit follows them: a text may end in as many as it likes.
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

/// Times ten to the power `times`, where that fits.
fn tenfold(units: Option<i64>, times: i64) -> Option<i64> {
    (0..times).try_fold(units?, |units, _| units.checked_mul(10))
}
