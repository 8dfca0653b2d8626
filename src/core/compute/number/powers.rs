//! Powers of one yearly factor. A computation asks for the same months again and again, and each is worked out once.

use core::cell::OnceCell;

/// The most months between two months that anything asks for: ten years, and a grant of the tenth that vests over ten more.
const FAR: i16 = 240;

/// A yearly factor, and what it comes to over any number of months.
#[derive(Clone, Debug)]
pub(crate) struct Powers {
    yearly: f64,
    /// From `-FAR` to `FAR` months.
    known: Vec<OnceCell<f64>>,
}

impl Powers {
    pub(crate) fn of(yearly: f64) -> Self {
        Self { yearly, known: vec![OnceCell::new(); usize::from((2 * FAR + 1).unsigned_abs())] }
    }

    /// The factor over a number of months, backwards where it is negative.
    pub(crate) fn over(&self, months: i32) -> f64 {
        let power = || libm::pow(self.yearly, f64::from(months) / 12.0);
        let place = usize::try_from(months + i32::from(FAR)).ok();
        place.and_then(|at| self.known.get(at)).map_or_else(power, |known| *known.get_or_init(power))
    }
}

/// Powers of one factor are the same, whatever was asked of them so far.
impl PartialEq for Powers {
    fn eq(&self, other: &Self) -> bool {
        self.yearly.total_cmp(&other.yearly).is_eq()
    }
}
