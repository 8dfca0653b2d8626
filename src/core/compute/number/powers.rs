//! Powers of one yearly factor. A computation asks for the same months again and again, and each is worked out once.

use core::cell::{Cell, OnceCell};

/// The most months between two months that anything asks for: ten years, and a grant of the tenth that vests over ten more.
const FAR: usize = 240;

/// A yearly factor, and what it comes to over any number of months.
#[derive(Clone, Debug)]
pub(crate) struct Powers {
    yearly: f64,
    /// By the number of months, forwards and backwards; no number where nobody asked yet.
    known: [OnceCell<Vec<Cell<f64>>>; 2],
}

impl Powers {
    pub(crate) fn of(yearly: f64) -> Self {
        Self { yearly, known: [OnceCell::new(), OnceCell::new()] }
    }

    /// The factor over a number of months, backwards where it is negative.
    pub(crate) fn over(&self, months: i32) -> f64 {
        let [ahead, back] = &self.known;
        let way = if months < 0 { back } else { ahead };
        let known = way.get_or_init(|| vec![Cell::new(f64::NAN); FAR + 1]);
        let place = usize::try_from(months.unsigned_abs()).ok().and_then(|at| known.get(at));
        if let Some(power) = place.map(Cell::get).filter(|power| !power.is_nan()) {
            return power;
        }
        let power = libm::pow(self.yearly, f64::from(months) / 12.0);
        if let Some(place) = place {
            place.set(power);
        }
        power
    }
}

/// Powers of one factor are the same, whatever was asked of them so far.
impl PartialEq for Powers {
    fn eq(&self, other: &Self) -> bool {
        self.yearly.total_cmp(&other.yearly).is_eq()
    }
}
